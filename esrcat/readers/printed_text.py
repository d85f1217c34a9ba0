"""Take what a browser prints around every page out of a printout that was copied as text.

At each page break stand the foot of one page and the head of the next, in the midst of a list or a sentence.
Which of title, address, page and date is in which of them depends on the browser. As with the pages of a PDF,
they come after the text, as furniture, and what they parted goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.document import Block, lines
from esrcat.readers.transcript import Move
from esrcat.span import Span

_ADDRESS = r"(?:https?|file)://\S+"
_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\.?(?:,?\s+(?:klo\s+)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s[AP]M)?)?"
_PAGE = r"(?:(?:sivu|sida|page)\s+)?\d{1,4}\s*(?:/|of|av)\s*\d{1,4}"
_LONGEST = 300
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = ".!?:"


class _Browser(NamedTuple):
    """What a browser prints at the foot of a page and at the head of the next.

    A foot that is `sure` is one though no head follows it.
    """

    foot: re.Pattern[str]
    head: re.Pattern[str]
    sure: bool = False


_BROWSERS = (
    _Browser(
        re.compile(rf"{_ADDRESS}\s+{_PAGE}", re.IGNORECASE),
        re.compile(rf"{_DAY}[,\s]\s*\S.*[^.!?:\s]", re.IGNORECASE),
        sure=True,
    ),
    _Browser(
        re.compile(rf"{_PAGE}\s+{_DAY}", re.IGNORECASE), re.compile(rf"\S.*\s{_ADDRESS}", re.IGNORECASE)
    ),
    _Browser(
        re.compile(rf"{_ADDRESS}\s+{_DAY}", re.IGNORECASE),
        re.compile(rf"\S.*\s{_PAGE}", re.IGNORECASE),
    ),
)


class Printout(NamedTuple):
    """A text whose pages follow one another: from `furniture[0]` on stands what was around them.

    `moves` lead back to the text as it was.
    """

    text: str
    end: int
    furniture: list[Block]
    moves: list[Move]


def pages_joined(text: str) -> Printout | None:
    """Return a printout without the lines around its pages, which come last; None for any other text."""
    if "://" not in text:
        return None
    found = [Span(*line) for line in lines(text, 0, len(text)) if text[slice(*line)].strip()]
    words = [text[start:end].strip() for start, end in found]
    for browser in _BROWSERS:
        if around := _around(words, browser):
            return _composed(text, found, around)
    return None


def _around(words: Sequence[str], browser: _Browser) -> set[int]:
    """Return the numbers of the lines around pages: feet, heads behind them, and a first line like those."""
    feet = {number for number, line in enumerate(words) if _is(browser.foot, line)}
    heads = {number + 1 for number in feet if _is(browser.head, "".join(words[number + 1 : number + 2]))}
    if not heads:
        return feet if browser.sure else set()
    known = {_DIGITS.sub("#", words[number]) for number in heads}
    first = {0} if words and _DIGITS.sub("#", words[0]) in known else set()
    return feet | heads | first


def _is(pattern: re.Pattern[str], line: str) -> bool:
    return len(line) <= _LONGEST and pattern.fullmatch(line) is not None


def _composed(text: str, found: Sequence[Span], around: set[int]) -> Printout:
    parts: list[str] = []
    moves: list[Move] = []
    size = 0
    for gap, span in _stretches(text, found, around):
        parts += (gap, text[span.start : span.end])
        moves.append(Move(size + len(gap), span.start, span.end - span.start))
        size += len(gap) + span.end - span.start
    end, furniture = size, []
    for number in sorted(around):
        span = found[number]
        parts += ("\n\n", text[span.start : span.end])
        moves.append(Move(size + 2, span.start, span.end - span.start))
        furniture.append(Block("furniture", size + 2, size + 2 + span.end - span.start))
        size = furniture[-1].end
    return Printout("".join(parts), end, furniture, moves)


def _stretches(text: str, found: Sequence[Span], around: set[int]) -> Iterator[tuple[str, Span]]:
    """Yield the stretches of text between page breaks, each with the white space that goes before it."""
    start: int | None = None
    before: Span | None = None
    for number, line in enumerate(found):
        if number in around:
            if start is not None and number - 1 not in around:
                yield _gap(text, before, start), Span(start, found[number - 1].end)
                before, start = found[number - 1], None
        elif start is None:
            start = line.start
    if start is not None:
        yield _gap(text, before, start), Span(start, found[-1].end)


def _gap(text: str, before: Span | None, start: int) -> str:
    """Return what parts two pages: a space in a sentence, a line end in a list, else an empty line."""
    if before is None:
        return ""
    last, rest = text[before.start : before.end].rstrip()[-1:], text[before.end : start]
    above, below = rest[: len(rest) - len(rest.lstrip())], rest[len(rest.rstrip()) :]
    if last not in _SENTENCE_END and text[start].islower():
        return "\n" if last in "-\u00ad" else " "
    return "\n\n" if above.count("\n") > 1 and below.count("\n") > 1 else "\n"
