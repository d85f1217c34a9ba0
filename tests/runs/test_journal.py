"""The journal of a run: what a run that was killed while it began has left, and how a run goes on from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from esrcat.runs import Delivery, Options, convert_to
from esrcat.runs.journal import Journal, Replay
from esrcat.runs.run import Step
from esrcat.written import LIST
from tests.archives.making import PAGE
from tests.windows_files import lock_as_windows

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


def test_a_run_that_goes_on_deletes_no_file_that_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    for number in range(3):
        (tmp_path / "in" / f"{number}.html").write_bytes(PAGE + str(number).encode())
    delivery = Delivery(tmp_path / "out" / "x.jsonl")
    with pytest.raises(KeyboardInterrupt):
        convert_to(tmp_path / "in", delivery, Options(jobs=1), follow=_stopped)
    lock_as_windows(monkeypatch)
    tally = convert_to(tmp_path / "in", delivery, Options(jobs=1))

    assert tally.inputs == 3
    assert [path.name for path in (tmp_path / "out").glob(".*")] == [LIST]


def _stopped(steps: Iterable[Step]) -> Iterator[Step]:
    steps = iter(steps)
    yield next(steps)
    raise KeyboardInterrupt
