"""The journal of a run: what a run that was killed while it began has left."""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat.runs.journal import Journal, Replay

ABOUT = {"program": "1"}


@pytest.mark.parametrize("created", range(5))
def test_a_journal_that_was_only_begun_has_nothing_to_tell(tmp_path: Path, created: int) -> None:
    folder = tmp_path / ".x.jsonl.journal"
    Journal(folder, ABOUT).abandon()
    by_age = sorted(folder.iterdir(), key=lambda path: path.stat().st_ctime_ns)
    assert [path.name for path in by_age][-1] == "about.json"
    for path in by_age[created:]:
        path.unlink()

    replay = Replay(folder, ABOUT)

    assert replay.is_over
    replay.close()
