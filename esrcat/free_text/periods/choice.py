"""Which of several readings of a project's time is taken, and in what form."""

from __future__ import annotations

from typing import NamedTuple

from esrcat.free_text.periods.dates import DateInText
from esrcat.free_text.periods.pairs import PeriodInText
from esrcat.free_text.story.finds import Finds
from esrcat.model import Method


class Candidate(NamedTuple):
    """A start, an end or both, with how plainly the text gives them."""

    start: DateInText | None
    end: DateInText | None
    score: int
    method: Method
    rule: str


def choose(candidates: list[Candidate], finds: Finds) -> None:
    """Add the start and the end that are given most plainly, each in its most precise form."""
    starts = [each for each in candidates if each.start]
    ends = [each for each in candidates if each.end]
    for key, chosen in (("start", _best(starts, True)), ("end", _best(ends, False))):
        if chosen is None:
            continue
        date = chosen.start if key == "start" else chosen.end
        if date is None:
            continue
        others = {
            other.value
            for each in candidates
            for other in (each.start if key == "start" else each.end,)
            if other is not None and not _agree(other.value, date.value)
        }
        finds.add(
            f"/{key}",
            date.value,
            date.start,
            date.end,
            chosen.method,
            chosen.rule,
            alternatives=tuple(sorted(others)),
        )


def _best(candidates: list[Candidate], first: bool) -> Candidate | None:
    """The best candidate, in its most precise form."""
    if not candidates:
        return None
    best = max(candidates, key=lambda each: each.score)
    chosen = best.start if first else best.end
    for each in candidates:
        other = each.start if first else each.end
        if (
            chosen
            and other
            and len(other.value) > len(chosen.value)
            and other.value.startswith(chosen.value[:4])
            and _agree(other.value, chosen.value)
        ):
            best, chosen = each, other
    return best


def _agree(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


def shifted(date: DateInText, offset: int) -> DateInText:
    """Return a date with its place moved by an offset."""
    return DateInText(date.value, date.start + offset, date.end + offset)


def moved(period: PeriodInText, offset: int) -> PeriodInText:
    """Return a period with its place moved by an offset."""
    return PeriodInText(shifted(period.start, offset), shifted(period.end, offset))
