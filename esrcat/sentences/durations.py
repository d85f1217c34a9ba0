"""Find the end of a project that an extension has replaced."""

from __future__ import annotations

import re

from esrcat.sentences.splitting import sentence_at
from esrcat.values.dates import date
from esrcat.values.reading import Reading

_TRIGGERS = ("atkoai", "atkoaj", "atkettiin", "jatkettu", "idennettiin", "lkuperäi", "lun perin", "lunperin")
_DATE = r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}"
_EXTENSION = re.compile(
    r"\b(?:jatkoai\w+|jatkoaja\w+|jatkettiin|(?:on|oli)\s[^.]{0,40}?jatkettu|pidennettiin)\b", re.IGNORECASE
)
_ORIGINAL = re.compile(r"\b(?:alkuperäi\w+|alun\s?perin)\b", re.IGNORECASE)
_RANGE = re.compile(rf"\d{{1,2}}\.\s?(?:\d{{1,2}}\.\s?(?:\d{{4}})?)?\s*[-–—]\s*(?P<end>{_DATE})")
_SINGLE = re.compile(_DATE)
# 'jatkettiin 31.12.2010:stä 30.6.2011 saakka'
_FROM = re.compile(rf"(?P<end>{_DATE})\s?(?::?st[aä]\b)")
_PROJECT_TIME = re.compile(r"hank|projekt|toteut|kesto|toiminta-?aika|aikataulu|ajalla|voimassa", re.IGNORECASE)


def superseded_end(text: str, end: str | None) -> Reading | None:
    """Read the end date that held before the project was extended; key 'original_end', ISO value.

    `end` is the end stated elsewhere (ISO), or None. The text must speak of an extension
    (jatkoaika, jatkettiin, pidennettiin) or of an original end (alkuperäinen, alun perin); of an
    extension the last day of the project's own period just before counts. None unless that day
    comes before `end` and before the extension's own last day.
    """
    if not any(trigger in text for trigger in _TRIGGERS):
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
    for word in _ORIGINAL.finditer(text):
        sentence = sentence_at(text, word.start())
        found = _RANGE.search(text, word.end(), sentence.end) or _SINGLE.search(text, word.end(), sentence.end)
        if found is not None:
            return _reading(text, *found.span("end" if found.lastgroup else 0))
    return None


def _before_extension(text: str) -> tuple[Reading | None, str | None]:
    """Give the end before the first extension that has one, and the last day it extends to."""
    for word in _EXTENSION.finditer(text):
        sentence = sentence_at(text, word.start())
        original = _last_range(text, word.start()) or _moved_from(text, word.end(), sentence.end)
        if original is not None:
            dates = [date(found[0]) for found in _SINGLE.finditer(text, word.end(), sentence.end)]
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


def _moved_from(text: str, start: int, end: int) -> Reading | None:
    found = _FROM.search(text, start, end)
    return _reading(text, *found.span("end")) if found else None


def _reading(text: str, start: int, end: int) -> Reading | None:
    value = date(text[start:end])
    return None if value is None else Reading("original_end", value, start, end)
