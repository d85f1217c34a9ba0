"""The cache of runs: several may use one at the same time."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from esrcat.conversion import Outcome, Task
from esrcat.errors import ExportError
from esrcat.runs.cache import Cache
from esrcat.settled import settled

TASKS = [Task(f"{number}.html", b"x", f"{number:064}") for number in range(3)]


def put(cache: Cache, task: Task) -> None:
    cache.put(task, settled(Outcome(task.name, "not_a_project"), task.sha256))


def test_two_runs_may_use_a_cache_at_the_same_time(tmp_path: Path) -> None:
    with Cache(tmp_path / "cache", "1") as one, Cache(tmp_path / "cache", "1") as other:
        put(one, TASKS[0])
        put(other, TASKS[1])
        one.save()
        other.save()
        put(one, TASKS[2])

    with Cache(tmp_path / "cache", "1") as cache:
        assert all(cache.get(task) for task in TASKS)


def test_what_another_run_keeps_from_being_saved_is_saved_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, connect = tmp_path / "cache", sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path: connect(path, timeout=0.01))
    with Cache(path, "1") as cache, closing(connect(path, isolation_level=None)) as other:
        put(cache, TASKS[0])
        other.execute("BEGIN IMMEDIATE")
        cache.save()
        assert cache.get(TASKS[0]) is None

        other.execute("COMMIT")
        cache.save()
        assert cache.get(TASKS[0]) is not None


def test_a_cache_that_is_being_written_is_not_to_be_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, connect = tmp_path / "cache", sqlite3.connect
    with Cache(path, "1"):
        pass
    monkeypatch.setattr(sqlite3, "connect", lambda path: connect(path, timeout=0.01))
    with closing(connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ExportError, match=r"cache: in use by another run .*; wait for it to end"):
            Cache(path, "2")


def test_a_file_that_is_no_cache_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = list[sqlite3.Connection]()
    connect = sqlite3.connect

    def remembered(path: Path) -> sqlite3.Connection:
        opened.append(connect(path))
        return opened[-1]

    monkeypatch.setattr("sqlite3.connect", remembered)
    path = tmp_path / "no.cache"
    path.write_bytes(b"what somebody keeps here" * 100)

    with pytest.raises(ExportError, match="no cache of esrcat"):
        Cache(path, "1")
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        opened[0].execute("SELECT 1")
