"""Recognise lines over a text that say who publishes it and when: 'Rannikon Sanomat · Nro 12 / 4.9.'."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.pages", "words.txt")

# A line that names one of these is of something else than the text's own day.
_OTHER_DAY = quick(_WORDS["other_day"], re.IGNORECASE)
_SEPARATOR = quick(r"\s*[|·•/()\u203a»>]\s*|\s[–—-]\s?|\s?[–—-]\s|,\s+|\s{3,}|\t")
_TRIMMED = quick(_WORDS["around_a_date"], re.IGNORECASE)
# Where something is published: 'hankkeen sivulla', 'on the project website', 'verkkoon'.
_SAYS = quick(_WORDS["says_published"], re.IGNORECASE)
_ISSUER_SAYS = quick(r"[A-ZÅÄÖ][^\d.!?]{2,60}\s(?:tiedottaa|meddelar|informerar|announces)")
_KIND = _WORDS["kind_over_text"]
_NUMBER = r"(?:(?:nro|n:o|nr|no|issue|numero|nummer|vol)\.?\s?\d{1,4}|\d{1,2}/(?:19|20)\d\d)"
_ISSUE = rf"(?:{_NUMBER}|(?:sivu|sida|page)\.?\s?\d{{1,4}}|\d{{1,4}}|\d(?:st|nd|rd|th)\sedition)"
_KIND_OF_TEXT = quick(
    rf"{_KIND}(?:\s{_ISSUE})?(?:\sviestimille|\smedialle|\s(?:for|to|till)\s[a-z]{{4,12}})?|{_ISSUE}|[a-zåäö]{{3,12}}\s20\d\d",
    re.IGNORECASE,
)
_WRITER = quick(_WORDS["writer"], re.IGNORECASE)
_PAPER = re.compile(
    _WORDS["paper"],
)
_ANYBODY = re.compile(_WORDS["anybody"])
# Behind the first day of a period its last: a part that is none of these, but for an address in it.
_UNTIL = re.compile(r"\s?[–—-]\s?\d{1,2}\.\s?\d{1,2}\.")
_PLACES = re.compile(r"[A-ZÅÄÖ][\w-]+/[A-ZÅÄÖ][\w-]+|[A-ZÅÄÖ][\w-]+\s/\s[A-ZÅÄÖ][\w-]+")
LONGEST_MASTHEAD = 170


# 'Kuntatiedote 3/2024', 'Nro 2, ilmestyi 6.6.', 'utkom vecka 48': the number of a paper, or that it is out.
_NUMBER_OF_PAPER = quick(rf"(?<![\w/]){_NUMBER}\b|\b(?:ilmestyi|ilmestyn|ilmestyy|utkom)\w*", re.IGNORECASE)
_TRAIL = quick(r"\w\s+[|>\u203a»/]\s+\w")
_LONGEST_TRAIL = 12


def is_of_paper(line: str) -> bool:
    """Tell whether a line tells which number of a paper a text is from."""
    return len(line) <= LONGEST_MASTHEAD and _NUMBER_OF_PAPER.search(line) is not None


def is_trail(line: str) -> bool:
    """Tell whether a line is the way to a page of a site: 'Hankkeet | Päättyneet hankkeet'."""
    return _TRAIL.search(line) is not None and len(line.split()) <= _LONGEST_TRAIL


class Masthead(NamedTuple):
    """Whether a line stands over a text, and whether it says that this is published."""

    over: bool
    says: bool


_NONE = Masthead(over=False, says=False)


def masthead_of(line: str, start: int, end: int) -> Masthead:
    """Return whether a date in a line is its day of publication, and whether the line says so in plain words.

    Each part between bars, dots and commas has to be something that stands in such a line, and one of them
    has to be a kind of text, a writer, a paper or a body.
    """
    if len(line) > LONGEST_MASTHEAD or (_UNTIL.match(line, end) and "@" not in line):
        return _NONE
    before, after = _without_trim(line[:start]), _without_trim(line[end:])
    if not after and _PLACES.fullmatch(before.rstrip(" -–,")):
        return _unless_of_other_day(line, told=False)
    parts = [part.strip(" ,.:") for part in _SEPARATOR.split(f"{before} | {after}")]
    parts = [part for part in parts if part]
    told = False
    plain = False
    for part in parts:
        if _SAYS.fullmatch(part) or _ISSUER_SAYS.fullmatch(part):
            told = True
        elif _KIND_OF_TEXT.fullmatch(part) or _WRITER.fullmatch(part) or _PAPER.fullmatch(part):
            plain = True
        elif not _ANYBODY.fullmatch(part) or part[-1:] in "!?":
            return _NONE
    return _unless_of_other_day(line, told=told) if told or plain else _NONE


def _unless_of_other_day(line: str, *, told: bool) -> Masthead:
    # The last look: it searches the whole line, and few lines come to it.
    return _NONE if _OTHER_DAY.search(line) else Masthead(over=True, says=told)


def _without_trim(text: str) -> str:
    """Return what stands beside a date without weekdays, 'on' and the time of day."""
    return _TRIMMED.sub("", text).strip()
