"""Split Finnish prose into sentences without stumbling over abbreviations, dates and list numbers."""

from __future__ import annotations

import re
from typing import NamedTuple


class Sentence(NamedTuple):
    """A sentence without the white space around it; offsets in the given text, end exclusive."""

    text: str
    start: int
    end: int


# Never the last word of a sentence.
_LEADING_ABBREVIATIONS = frozenset(
    "mm esim em ns n nk ko ks kts vrt klo so ao eo os tk ts toim alk ent huom puh p s v vs vt nro n:o no"
    " st dipl ins fil maist prof tri dos sis keskim max min yht joht hall sij vast as aik alust".split()
)
# May end a sentence: they do when a capital follows.
_CLOSING_ABBREVIATIONS = frozenset(
    "jne ym yms tms tmv kpl hlö hlöä milj mrd kk pv vk vko lkm eur snt ry oy".split()
)

_MARKER = r"(?:\(?\d{1,2}[.)]|[a-zåäö]\)|[-–—•*·▪])[ \t\u00a0]"
_BOUNDARY = re.compile(
    r"(?P<stop>[.!?…]+[\"”’')\]]*)(?=\s+[\"“”'(\[–•-]*\s*[A-ZÅÄÖÜ0-9])"
    r"|(?P<blank>\n\s*\n\s*)"
    rf"|(?P<marked>\n)(?=\s*{_MARKER})"
    r"|(?P<labelled>(?<=[:;!?.])\s*\n)"
    r"|(?P<line>\n)(?=[ \t]*[A-ZÅÄÖ])"
)
_LAST_TOKEN = re.compile(r"[\w.:]+$")
_BEFORE_LIST_NUMBER = re.compile(r"(?:^|[\n:;,(]\s*|[.!?]\s+|\b(?:ja|sekä)\s+)\(?$")

# Prose lines broken by a page layout are at least this long; a shorter one is a title of its own.
_WRAPPED_LINE = 45


def sentences(text: str) -> list[Sentence]:
    """Split a text into its sentences.

    A sentence ends at a full stop, question or exclamation mark before a capital or a digit, at an
    empty line, before a list item, after a line that closes with a colon, and after a short
    line (a title) when a capital follows. Full stops of abbreviations (mm., esim., n., klo),
    of initials, of dates and of numbers that open list items do not end one.
    """
    found = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        if _divides(text, match, start):
            end = match.end() if match.lastgroup == "stop" else match.start()
            _append(found, text, start, end)
            start = match.end()
    _append(found, text, start, len(text))
    return found


def sentence_at(text: str, position: int) -> Sentence:
    """Give the sentence that covers the offset `position`; looks only at the paragraph around it."""
    before = text.rfind("\n\n", 0, position)
    after = text.find("\n\n", position)
    start = 0 if before < 0 else before
    for found in sentences(text[start : len(text) if after < 0 else after]):
        if start + found.end > position:
            return Sentence(found.text, start + found.start, start + found.end)
    return Sentence(text[position:], position, len(text))


def _append(found: list[Sentence], text: str, start: int, end: int) -> None:
    printed = text[start:end]
    trimmed = printed.strip()
    if trimmed:
        start += len(printed) - len(printed.lstrip())
        found.append(Sentence(trimmed, start, start + len(trimmed)))


def _divides(text: str, match: re.Match[str], start: int) -> bool:
    kind = match.lastgroup
    if kind == "stop":
        return _stop_divides(text, match)
    if kind == "line":
        line_start = max(text.rfind("\n", 0, match.start()) + 1, start)
        return match.start() - line_start < _WRAPPED_LINE
    return True


def _stop_divides(text: str, match: re.Match[str]) -> bool:
    if match["stop"] != ".":
        return True
    token = _LAST_TOKEN.search(text, max(0, match.start() - 16), match.start())
    if token is None:
        return True
    word = token[0].lower()
    if word in _LEADING_ABBREVIATIONS:
        return False
    capital_follows = not text[match.end() :].lstrip()[:1].isdigit()
    if word in _CLOSING_ABBREVIATIONS:
        return capital_follows
    if word.isdigit() and len(word) <= 2:
        opens_item = _BEFORE_LIST_NUMBER.search(text, max(0, token.start() - 12), token.start())
        return capital_follows and opens_item is None
    initial = len(token[0]) == 1 and token[0].isupper()
    return not initial
