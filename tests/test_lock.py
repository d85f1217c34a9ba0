"""One run at a time writes an output."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from esrcat.errors import ExportError
from esrcat.lock import alone

fcntl = pytest.importorskip("fcntl", reason="locks need a system that has them")


def test_an_output_is_locked_until_its_run_has_ended(tmp_path: Path) -> None:
    out = tmp_path / "x.csv"
    with alone(out), pytest.raises(ExportError, match="another run writes this"), alone(out):
        pass
    with alone(out):
        pass

    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_an_ending_run_takes_away_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, flock = tmp_path / "x.csv", fcntl.flock

    def after_the_end_of_the_run_before(file: Any, how: int) -> None:
        monkeypatch.setattr(fcntl, "flock", flock)
        (tmp_path / ".x.csv.lock").unlink()
        flock(file, how)

    monkeypatch.setattr(fcntl, "flock", after_the_end_of_the_run_before)
    with alone(out), pytest.raises(ExportError, match="another run writes this"), alone(out):
        pass
