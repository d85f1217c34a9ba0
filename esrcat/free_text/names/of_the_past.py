"""Names of projects that were over when the text's own one began: their years end before all of its dates."""

from __future__ import annotations

import re
from functools import lru_cache

from esrcat.free_text.names.mention import Mention
from esrcat.free_text.story.story import Story
from esrcat.patterns import quick

_NOUN = r"(?:[\"”“]?\s?-?\s?\w*(?:hank(?:e|ke\w+|etta)|projekt\w*|project))?"
# 'Kylätie-hanke (2009–2011)', 'projektet Byvägen 2009–2011'
_BEHIND = re.compile(
    rf"{_NOUN}\s\(?(?:vuosina\s|åren\s)?(?:19|20)\d\d\s?[-–—]\s?(?P<end>(?:19|20)\d\d)(?:\)|[,;][^()\n]{{0,60}}\)|(?=[,.]))"
)
# 'vuosina 2009–2011 toiminut Kylätie-hanke': a participle of the past stands between.
_BEFORE = re.compile(
    r"(?:19|20)\d\d\s?[-–—]\s?(?P<end>(?:19|20)\d\d)\s[a-zåäö]+(?:n[uy]t|neen|neessa|neessä|neesta|neestä|t[uy]n?|d[uy]n|[td][uy]ssa|[td][yu]ssä)\s[\"”“]?\Z"
)
_DATED = quick(
    r"\b\d{1,2}\.\s?\d{1,2}\.\s?(?P<of_day>(?:19|20)\d\d)\b|\b\w{3,9}kuu\w*\s(?P<of_month>(?:19|20)\d\d)\b"
    r"|\b(?:\d{1,2}\s)?(?i:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|de[ck])[a-z]*\s(?P<named>(?:19|20)\d\d)\b"
)
_LEAST = 2
BACK_THEN = r"\b(?:tuolloin|siihen\s+aikaan|den\s+gången|på\s+den\s+tiden|back\s+then|at\s+that\s+time)\b"
"""What leads back to a time before this project, for expressions that do not ask for case."""


def is_over(story: Story, mention: Mention) -> bool:
    """Tell whether a project that one sentence names was over years before the days that the text gives."""
    statement = story.statement_at(mention.start)
    if statement is None or story.lines[statement.line].kind == "heading":
        return False
    end = _end_of(story, mention, statement.start)
    if end is None or _is_said_elsewhere(story, mention, statement.start, statement.end):
        return False
    years = _years(story.text)
    return bool(years) and end + _LEAST <= years[0]


def _end_of(story: Story, mention: Mention, start: int) -> int | None:
    found = _BEHIND.match(story.text, mention.end) or _BEFORE.search(
        story.text, max(start, mention.start - 60), mention.start
    )
    return int(found["end"]) if found else None


def _is_said_elsewhere(story: Story, mention: Mention, start: int, end: int) -> bool:
    return story.text.find(mention.name, 0, start) >= 0 or story.text.find(mention.name, end) >= 0


@lru_cache(maxsize=4)
def _years(text: str) -> list[int]:
    """Return the years of the days and months that a text gives, in order."""
    return sorted(int(year) for match in _DATED.finditer(text) for year in match.groups() if year)
