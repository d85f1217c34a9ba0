"""Split Finnish prose into sentences without stumbling over abbreviations, dates and list numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
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

_CANDIDATE = re.compile(r"[.!?…\n]")
_STOP = re.compile(r"(?P<stop>[.!?…]+[\"”’')\]]*)(?=\s+[\"“”'(\[–•-]*\s*[A-ZÅÄÖÜ0-9])")
_LINE_BREAK = re.compile(
    r"(?P<blank>\n\s*\n\s*)"
    r"|(?P<item>\n)(?=\s*(?:\(?\d{1,2}[.)]|[a-zåäö]\)|[-–—•*·▪])[ \t\u00a0])"
    r"|(?P<closed>(?<=[:;!?.])\n)"
    r"|(?P<line>\n)(?=[ \t]*[A-ZÅÄÖ])"
)
_LAST_TOKEN = re.compile(r"[\w.:]+$")
_BEFORE_LIST_NUMBER = re.compile(r"(?:^|[\n:;,(]\s*|[.!?]\s+|\b(?:ja|sekä)\s+)\(?$")

# Prose lines broken by a page layout are at least this long; a shorter one is a title of its own.
_WRAPPED_LINE = 45
_USUAL_LENGTH = 300


def sentences(text: str) -> list[Sentence]:
    """Split a text into its sentences.

    A sentence ends at a full stop, question or exclamation mark before a capital or a digit, at an
    empty line, before a list item, after a line that closes with a colon, and after a short
    line (a title) when a capital follows. Full stops of abbreviations (mm., esim., n., klo),
    of initials, of dates and of numbers that open list items do not end one.
    """
    return list(_split(text, 0, len(text)))


def sentence_at(text: str, position: int) -> Sentence:
    """Give the sentence that covers the offset `position`; looks only at the paragraph around it."""
    paragraph = text.rfind("\n\n", 0, position) + 1
    after = text.find("\n\n", position)
    end = len(text) if after < 0 else after
    start = max(paragraph, position - _USUAL_LENGTH)
    for found in _split(text, start, end):
        if found.end > position:
            # Without a boundary before it the sentence may have begun earlier.
            whole = found.start > start + 1 or start == paragraph
            return found if whole else _covering(text, paragraph, end, position)
    return Sentence(text[position:end], position, end)


def _covering(text: str, start: int, end: int, position: int) -> Sentence:
    return next(found for found in _split(text, start, end) if found.end > position)


def _split(text: str, start: int, end: int) -> Iterator[Sentence]:
    position = start
    while (candidate := _CANDIDATE.search(text, position, end)) is not None:
        position = candidate.end()
        rule = _LINE_BREAK if candidate[0] == "\n" else _STOP
        match = rule.match(text, candidate.start(), end)
        if match is None:
            continue
        position = match.end()
        if _divides(text, match, start):
            yield from _trimmed(text, start, position)
            start = position
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Sentence]:
    printed = text[start:end]
    trimmed = printed.strip()
    if trimmed:
        start += len(printed) - len(printed.lstrip())
        yield Sentence(trimmed, start, start + len(trimmed))


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
    capital_follows = not text[match.end() : match.end() + 8].lstrip()[:1].isdigit()
    if word in _CLOSING_ABBREVIATIONS:
        return capital_follows
    if word.isdigit() and len(word) <= 2:
        opens_item = _BEFORE_LIST_NUMBER.search(text, max(0, token.start() - 12), token.start())
        return capital_follows and opens_item is None
    initial = len(token[0]) == 1 and token[0].isupper()
    return not initial
