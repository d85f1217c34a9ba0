"""The end that was planned, and the later one that it came to: 'on määrä kestää 2019–2021 … päättyi 2022'."""

from __future__ import annotations

from collections.abc import Sequence

from esrcat.free_text.periods.choice import Candidate
from esrcat.free_text.periods.dates import DateInText
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.patterns import Expression

_PLANNED = Expression(
    r"\b(?:(?:on|oli)\s+(?:määrä|tarkoitus)\b|piti\b|suunniteltiin\b|(?:är|var)\s+(?:planera[dt]|tänkt)|skulle\b"
    r"|(?:is|was)\s+(?:planned|due|meant|scheduled)\b|(?:is|was)\s+to\s+(?:run|last|end)\b)"
)
_CAME_TO = Expression(
    r"\b(?:päättyi|loppui|(?:saatiin|saatettiin)\s+päätökseen|avslutades|upphörde|slutade|ended|finished|was\s+completed)\b"
)


def take_later_end(story: Story, finds: Finds, candidates: list[Candidate]) -> None:
    """Take the end that a sentence in the past tells, where another that is earlier was only planned."""
    if finds.get("/original_end") is not None or not _PLANNED.may_match(story.text):
        return
    planned = _last(story, candidates, _PLANNED)
    told = _last(story, candidates, _CAME_TO)
    if planned is None or told is None or told.value[:4] <= planned.value[:4]:
        return
    finds.add(
        "/original_end", planned.value, planned.start, planned.end, "sentence", "end before the extension"
    )
    candidates[:] = [
        each._replace(end=None) if each.end and each.end.value == planned.value else each
        for each in candidates
    ]


def _last(story: Story, candidates: Sequence[Candidate], words: Expression) -> DateInText | None:
    """Return the latest end of the sentences that have some words and tell of an end in them."""
    found = []
    for each in candidates:
        statement = story.statement_at(each.end.start) if each.end else None
        if each.end and statement and words.search(story.text, statement.start, statement.end):
            found.append(each.end)
    return max(found, key=lambda date: date.value, default=None)
