"""Find the end of a project that an extension has replaced."""

from __future__ import annotations

import re

from esrcat.sentences.splitting import sentence_at
from esrcat.sentences.triggers import occurrences
from esrcat.values.dates import date
from esrcat.values.reading import Reading

# 'dd?' and not 'd{1,2}': the search can then skip what is no digit.
_DATE = r"\d\d?\.\s?\d\d?\.\s?\d{4}"
# Most prose has none, and a search for its full stop is cheap.
_YEAR_OF_DATE = re.compile(r"\.\s?(?:19|20)\d\d")
_EXTENDED = ("atkoai", "atkoaj", "atkettiin", " jatkettu", "idennettiin")
_ORIGINAL = ("lkuperäi", "lun perin", "lunperin")
_RANGE = re.compile(rf"\d\d?\.\s?(?:\d\d?\.\s?(?:\d{{4}})?)?\s*[-–—]\s*(?P<end>{_DATE})")
_SINGLE = re.compile(_DATE)
# 'jatkettiin 31.12.2010:stä 30.6.2011 saakka'
_FROM = re.compile(rf"(?P<end>{_DATE})\s?(?::?st[aä]\b)")
# 'Hankkeen oli määrä päättyä 31.12.2011.'
_DUE = re.compile(
    r"\b(?:määrä|piti|pitänyt|tarkoitus|tarkoituksena|kuului)\s+"
    r"(?:\w+\s+){0,2}?(?:päättyä|päättää|loppua)\s+(?:[a-zåäö]+\s+)?"
    rf"(?P<end>{_DATE})"
)
_PROJECT_TIME = re.compile(
    r"hank|projekt|toteut|kesto|toiminta-?aika|aikataulu|ajalla|voimassa", re.IGNORECASE
)


def superseded_end(text: str, end: str | None) -> Reading | None:
    """Read the end date that held before the project was extended; key 'original_end', ISO value.

    `end` is the end stated elsewhere (ISO), or None. The text must speak of an extension
    (jatkoaika, jatkettiin, pidennettiin) or of an original end (alkuperäinen, alun perin); of an
    extension the last day of the project's own period just before, or the day when it was due to end,
    counts. None unless that day comes before `end` and before the extension's own last day.
    """
    if _YEAR_OF_DATE.search(text) is None:
        return None
    original = _called_original(text)
    limit = end
    if original is None:
        original, extended = _before_extension(text)
        limit = min(filter(None, (end, extended)), default=None)
    if original is None or limit is None or str(original.value) >= limit:
        return None
    return original


def _called_original(text: str) -> Reading | None:
    for position in occurrences(text, _ORIGINAL):
        end = sentence_at(text, position).end
        found = _RANGE.search(text, position, end) or _SINGLE.search(text, position, end)
        if found is not None:
            return _reading(text, *found.span("end" if found.lastgroup else 0))
    return None


def _before_extension(text: str) -> tuple[Reading | None, str | None]:
    """Give the end before the first extension that has one, and the last day it extends to."""
    for position in occurrences(text, _EXTENDED):
        sentence = sentence_at(text, position)
        original = (
            _last_range(text, position) or _due(text, position) or _moved_from(text, position, sentence.end)
        )
        if original is not None:
            dates = [date(found[0]) for found in _SINGLE.finditer(text, position, sentence.end)]
            return original, max(filter(None, dates), default=None)
    return None, None


def _last_range(text: str, before: int) -> Reading | None:
    """Read the nearest period before an offset, if its sentence is about the project's own time."""
    ranges = list(_RANGE.finditer(text, max(0, before - 500), before))
    if not ranges:
        return None
    sentence = sentence_at(text, ranges[-1].start())
    if _PROJECT_TIME.search(sentence.text) is None:
        return None
    return _reading(text, *ranges[-1].span("end"))


def _due(text: str, before: int) -> Reading | None:
    """Read the day on which the project should have ended, told before an offset."""
    found = list(_DUE.finditer(text, max(0, before - 500), before))
    if not found or _PROJECT_TIME.search(sentence_at(text, found[-1].start()).text) is None:
        return None
    return _reading(text, *found[-1].span("end"))


def _moved_from(text: str, start: int, end: int) -> Reading | None:
    found = _FROM.search(text, start, end)
    return _reading(text, *found.span("end")) if found else None


def _reading(text: str, start: int, end: int) -> Reading | None:
    value = date(text[start:end])
    return None if value is None else Reading("original_end", value, start, end)
