"""A process that dies or hangs costs its own document and nothing else."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from esrcat.conversion import Outcome, Reading, Task
from esrcat.runs import Options, Run, pool, worker
from esrcat.runs.pool import Pool
from esrcat.settled import Settled, settled
from tests.documents import CORPUS

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the faults are put in before the fork")


def faulty(task: Task, reading: Reading) -> Settled:
    if task.data == b"die":
        os.kill(os.getpid(), 9)
    if task.data == b"hang":
        time.sleep(60)
    return settled(Outcome(task.name, "ok"), task.sha256)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(250):
        (tmp_path / f"{number:03}.html").write_bytes(str(number).encode())
    return tmp_path


def statuses(folder: Path, **options: float) -> dict[str, Settled]:
    steps = Run(folder, Options(jobs=2, **options))  # type: ignore[arg-type]
    return {step.settled.name: step.settled for step in steps}


def forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "settle", faulty)
    monkeypatch.setattr("multiprocessing.get_all_start_methods", lambda: ["fork"])
    monkeypatch.setattr(pool, "_LAST_RESORT", "fork")


@pytest.mark.parametrize(
    ("content", "reason"), [(b"die", "ended (signal 9)"), (b"hang", "took longer than 1 seconds")]
)
def test_the_others_go_on(folder: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, reason: str) -> None:
    forked(monkeypatch)
    (folder / "007.html").write_bytes(content)
    found = statuses(folder, seconds=1)

    assert list(found) == sorted(found)
    assert len(found) == 250
    assert [name for name, each in found.items() if each.status != "ok"] == ["007.html"]
    assert reason in found["007.html"].reasons[0]
    assert found["007.html"].again


def test_a_document_that_takes_too_long_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "settle", faulty)
    task = Task("a.html", b"hang", "0" * 64)

    result = worker.settle_within(task, Reading(), 0.2)

    assert (result.status, result.again) == ("failed", True)
    assert worker.settle_within(Task("b.html", b"", "0" * 64), Reading(), 5).status == "ok"


@pytest.mark.parametrize(("methods", "jobs"), [(["spawn"], 60), (["fork", "spawn", "forkserver"], 200)])
def test_no_more_processes_than_windows_waits_for(
    monkeypatch: pytest.MonkeyPatch, methods: list[str], jobs: int
) -> None:
    monkeypatch.setattr("multiprocessing.get_all_start_methods", lambda: methods)

    assert Pool(200, Reading(), 60).jobs == jobs


@pytest.mark.parametrize("after", [0.4, 0.9, 1.4])
def test_an_interruption_while_processes_start_is_one_line(tmp_path: Path, after: float) -> None:
    """Ctrl-C reaches all processes of a terminal; those that are still importing keep quiet."""
    command = f"-m esrcat convert {CORPUS} --jobs 2 -o".split()
    run = subprocess.Popen(
        [sys.executable, *command, str(tmp_path / "x.jsonl")],
        start_new_session=True,
        # What a shell starts in the background is deaf to Ctrl-C, and so would be what it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        time.sleep(after)
        os.killpg(run.pid, signal.SIGINT)
        _, said = run.communicate(timeout=60)
    finally:
        run.kill()

    assert run.returncode in (130, -signal.SIGINT)  # the second where Python itself ends by the signal
    assert "Traceback" not in said
    assert said.endswith("esrcat: interrupted\n")
