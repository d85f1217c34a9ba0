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
    "mm esim em ns n nk ko ks kts vrt klo so ao eo os tk ts toim alk ent huom puh p s v vv vs vt nro n:o no"
    " st dipl ins fil maist prof tri dos sis keskim max min yht joht hall sij vast as aik alust"
    # Swedish
    " t.o.m fr.o.m t.ex bl.a s.k d.v.s dvs kl ca nr".split()
)
# May end a sentence: they do when a capital follows.
_CLOSING_ABBREVIATIONS = frozenset(
    "jne ym yms tms tmv kpl hlö hlöä milj mrd kk pv vk vko lkm eur snt ry oy".split()
)
_LONGER_THAN_ABBREVIATIONS = 7

_STOPS = ".!?…"
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

# 'Hanke kestää 1.1. – 31.12.2014': the first day of a period takes its year from the last.
_DAY = re.compile(r"\d{1,2}(?:\.\d{1,2})?")
_TO_A_DAY = re.compile(r"\s*[–—-]\s*\d{1,2}\.\s?\d{1,2}\.")

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
    while start < len(text):
        end = _end(text, start, start)
        sentence = _trimmed(text, start, end)
        if sentence.text:
            found.append(sentence)
        start = end
    return found


def sentence_at(text: str, position: int) -> Sentence:
    """Give the sentence that covers the offset `position`; looks only at the text next to it."""
    start = _start(text, position)
    return _trimmed(text, start, _end(text, start, position))


def _start(text: str, position: int) -> int:
    """Find where the sentence that covers `position` begins, going backwards from one mark to the next."""
    start = 0
    wrapped = []
    mark = position
    while (mark := _last_mark(text, before := mark)) >= 0:
        if text[mark] == "\n":
            match = _LINE_BREAK.match(text, mark)
            if match is None:
                continue
            if match.lastgroup == "line" and mark - text.rfind("\n", 0, mark) > _WRAPPED_LINE:
                wrapped.append(mark)
                continue
            start = match.end()
            break
        while mark > 0 and text[mark - 1] in _STOPS:
            mark -= 1
        match = _STOP.match(text, mark)
        if match is not None and match.end() <= before and _stop_divides(text, match):
            start = match.end()
            break
    # A line that is long because of what stands before the sentence divides none the less.
    for mark in reversed(wrapped):
        if mark - start < _WRAPPED_LINE:
            start = mark + 1
    return start


def _last_mark(text: str, before: int) -> int:
    """Give the offset of the last sign before `before` that may end a sentence, -1 for none."""
    stop = text.rfind(".", 0, before)
    # The full stop is the usual one: the others are sought behind it only.
    after = stop + 1
    return max(
        stop,
        text.rfind("\n", after, before),
        text.rfind("!", after, before),
        text.rfind("?", after, before),
        text.rfind("…", after, before),
    )


def _end(text: str, start: int, position: int) -> int:
    """Find where the sentence that begins at `start` ends; there is no boundary before `position`."""
    for mark in _CANDIDATE.finditer(text, position):
        place = mark.start()
        if mark[0] != "\n":
            match = _STOP.match(text, place)
            if match is not None and _stop_divides(text, match):
                return match.end()
            continue
        match = _LINE_BREAK.match(text, place)
        if match is not None and (
            match.lastgroup != "line" or place - max(text.rfind("\n", 0, place) + 1, start) < _WRAPPED_LINE
        ):
            return match.end()
    return len(text)


def _trimmed(text: str, start: int, end: int) -> Sentence:
    printed = text[start:end].lstrip()
    start = end - len(printed)
    printed = printed.rstrip()
    return Sentence(printed, start, start + len(printed))


def _stop_divides(text: str, match: re.Match[str]) -> bool:
    start = match.start()
    last_word = text[max(0, start - _LONGER_THAN_ABBREVIATIONS) : start]
    if last_word.isalpha() and len(last_word) == _LONGER_THAN_ABBREVIATIONS:
        return True
    if match["stop"] != ".":
        return True
    token = _LAST_TOKEN.search(text, max(0, start - 16), start)
    if token is None:
        return True
    word = token[0].lower()
    if word in _LEADING_ABBREVIATIONS:
        return False
    if _DAY.fullmatch(word) and _TO_A_DAY.match(text, match.end()):
        return False
    capital_follows = not text[match.end() : match.end() + 8].lstrip()[:1].isdigit()
    if word in _CLOSING_ABBREVIATIONS:
        return capital_follows
    if word.isdigit() and len(word) <= 2:
        opens_item = _BEFORE_LIST_NUMBER.search(text, max(0, token.start() - 12), token.start())
        return capital_follows and opens_item is None
    initial = len(token[0]) == 1 and token[0].isupper()
    return not initial
