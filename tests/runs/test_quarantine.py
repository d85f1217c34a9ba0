"""The names of the copies in a quarantine."""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat.conversion import Outcome, Task
from esrcat.runs.quarantine import Quarantine
from esrcat.settled import settled


@pytest.mark.parametrize(
    ("name", "copy"),
    [("a/con.html", "con.html"), ("a.zip!/x: y?.html", "x_y_.html"), ("b/x...", "x"), ("...", "")],
)
def test_a_copy_has_a_name_that_every_system_takes(tmp_path: Path, name: str, copy: str) -> None:
    task = Task(name, b"x", "a1" * 32)
    Quarantine(tmp_path / "q").add(settled(Outcome(name, "failed"), task.sha256), task)

    assert sorted(path.name for path in (tmp_path / "q").iterdir()) == sorted(
        [f"{task.sha256[:12]}-{copy}", "reasons.jsonl"]
    )
