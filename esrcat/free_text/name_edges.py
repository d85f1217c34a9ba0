"""Where the name of a project begins and ends: without the case of another project, behind no person."""

from __future__ import annotations

import re

from esrcat.free_text.story import Story
from esrcat.vocab.place_context import given_names

# 'Leppävirralla toiminut Polku auki'
_WHERE_IT_RAN = re.compile(
    r"\w+(?:ll[aä]|ss[aä])\s(?:toiminut|pyörinyt|toteutettu|tehty|vedetty|alkanut|päättynyt)\s(?=[A-ZÅÄÖ])"
)
_AGREES = re.compile(r"(?:hankkee|projekti)(?P<case>ss|st|ll)[aä]\s\Z")
_CAPITAL_BEFORE = re.compile(r"[A-ZÅÄÖ][\w.'’-]*\s\Z")


def trimmed(story: Story, start: int, end: int, weight: int) -> tuple[int, int]:
    """Return a name without where it ran, and another's of one word without the case of its noun."""
    text = story.text
    if said := _WHERE_IT_RAN.match(text, start, end):
        start = said.end()
    agrees = _AGREES.search(text, max(0, start - 25), start) if weight < 0 else None
    if agrees and " " not in text[start:end]:
        # 'Sisarhankkeessa Lastussa'
        ending = re.search(rf"{agrees['case']}[aä]\Z", text[start:end])
        end = start + ending.start() if ending else end
    return start, end


def is_behind_capital(story: Story, start: int) -> bool:
    """Tell whether a name follows a word with a capital that opens no sentence: 'Aino Malli (hanke)'."""
    before = _CAPITAL_BEFORE.search(story.text, max(0, start - 25), start)
    if before is None:
        return False
    statement = story.statement_at(before.start())
    return statement is None or statement.start != before.start() or before[0].strip() in given_names()


_IS = re.compile(r"\b(?:är|var|blir|blev)\s(?:\w*projektet)\s\Z", re.IGNORECASE)
_OVER = re.compile(r"\s(?:slut|över|klart|förbi|avslutat|halvvägs|igång|framme)\Z")


def without_predicate(story: Story, start: int, end: int) -> int:
    """'Nu är projektet Lyktan slut': what the sentence says of the project is no part of its name."""
    over = _OVER.search(story.text[start:end])
    if over is None or not _IS.search(story.text, max(0, start - 25), start):
        return end
    return start + over.start()
