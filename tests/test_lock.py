"""One run at a time writes an output."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from esrcat.errors import ExportError
from esrcat.lock import alone
from tests.windows_files import lock_as_windows


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the module by which Windows locks files, in place of that of other systems."""
    return lock_as_windows(monkeypatch)


@pytest.fixture(params=["of this system", "of Windows"])
def locks(request: pytest.FixtureRequest) -> None:
    """Take the locks of this system, and those of Windows."""
    if request.param == "of Windows":
        request.getfixturevalue("windows")
    else:
        pytest.importorskip("fcntl", reason="these are the locks of Windows")


@pytest.mark.usefixtures("locks")
def test_an_output_is_locked_until_its_run_has_ended(tmp_path: Path) -> None:
    out = tmp_path / "x.csv"
    with alone(out), pytest.raises(ExportError, match="another run writes this"), alone(out):
        pass
    with alone(out):
        pass

    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("locks")
def test_a_run_that_fails_gives_its_lock_back(tmp_path: Path) -> None:
    out = tmp_path / "x.csv"
    with pytest.raises(RuntimeError, match="full"), alone(out):
        raise RuntimeError("full")
    with alone(out):
        pass

    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("locks")
def test_the_lock_of_a_killed_run_is_gone_with_it(tmp_path: Path) -> None:
    (tmp_path / ".x.csv.lock").write_bytes(b"")
    with alone(tmp_path / "x.csv"):
        pass

    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("locks")
def test_outputs_beside_each_other_are_locked_each_by_itself(tmp_path: Path) -> None:
    with alone(tmp_path / "x.csv"), alone(tmp_path / "y.csv"):
        assert len(list(tmp_path.iterdir())) == 2

    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("windows")
def test_a_lock_that_another_run_has_opened_stays_for_it(tmp_path: Path) -> None:
    with alone(tmp_path / "x.csv"):
        other = (tmp_path / ".x.csv.lock").open("ab")
    with other:
        assert [path.name for path in tmp_path.iterdir()] == [".x.csv.lock"]


def test_a_lock_that_cannot_be_given_back_ends_with_its_file(tmp_path: Path, windows: Any) -> None:
    with alone(tmp_path / "x.csv"):
        windows.locking = _refuse

    assert list(tmp_path.iterdir()) == []


def _refuse(*_: int) -> None:
    raise OSError


def test_a_system_without_locks_runs_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", None)
    out = tmp_path / "x.csv"
    with alone(out), alone(out):
        assert list(tmp_path.iterdir()) == []


def test_a_lock_that_an_ending_run_takes_away_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl", reason="Windows takes no file away that is open")
    out, flock = tmp_path / "x.csv", fcntl.flock

    def after_the_end_of_the_run_before(file: Any, how: int) -> None:
        monkeypatch.setattr(fcntl, "flock", flock)
        (tmp_path / ".x.csv.lock").unlink()
        flock(file, how)

    monkeypatch.setattr(fcntl, "flock", after_the_end_of_the_run_before)
    with alone(out), pytest.raises(ExportError, match="another run writes this"), alone(out):
        pass
