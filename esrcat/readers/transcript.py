"""Unwrap a PDF's text as document-sharing sites publish it: take off what the site puts around the pages.

Such a site prints each page as one long line. It stands between the site's own lines (title, picture
formats, size, other files), and begins with the site's page number, the page mark of the document, or
both. As with the pages of a PDF, what stands around the text comes after it, as furniture.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile
from typing import NamedTuple

from esrcat.document import Block, Container, Document, PagePlace, Places, Run, lines
from esrcat.span import Span

_BEGINS = frozenset(("transkriptio", "transkription", "transcription", "transcript"))
_OTHER_FILES = frozenset(("samankaltaiset tiedostot", "liknande dokument", "similar documents"))
_LONGEST_HEAD = 400
_LEAST_PAGE = 160
_LEAST_REPEATED = 25
_MARK = r"\d{1,3}\s?\(\d{1,3}\)"
_EURA = r"EURA[- \xa0]JÄRJESTELMÄ(?:\s+\d{1,3}\s?/\s?\d{1,3})?"
_PRINTED = r"(?:Tulostettu|Asiakirja luotu)(?:\s+\d{1,2}\.\d{1,2}\.\d{4})?(?:\s+\d{0,2}(?::\d\d){1,2})?"
_PAGE_HEAD = re.compile(rf"(?:\d{{1,3}}\s+)?(?:(?:{_MARK}|{_EURA}|{_PRINTED})\s+)+|(?P<site>\d{{1,3}})\s+")
_PAGE_FOOT = re.compile(rf"(?:\s*(?<!\S)(?:{_EURA}|{_MARK}|{_PRINTED}))+\s*\Z")
_FIRST_PAGE = re.compile(
    r"(?:1\s+)?1\s?\(\d{1,3}\)\s|.*EURA[- \xa0]JÄRJESTELMÄ\s+1\s?/\s?\d{1,3}(?:\s|\Z)", re.S
)
_SIGNS = ("Transkripti", "ranscript", "JÄRJESTELMÄ")
_FIRST_MARK = re.compile(r"1\s?\(\d{1,3}\)\s")
"""One of these is in every transcript: most documents need no closer look."""
_OWN_MARK = re.compile(rf"{_MARK}\s+")
_INNER_MARK = re.compile(rf"(?<!\S){_MARK}(?!\S)")
_SENTENCE_END = ".!?:"

Page = list[Span]
"""The stretches of a page that are its text."""


class _Parted(NamedTuple):
    pages: list[Page]
    around: list[Span]


def unwrap(document: Document) -> Document:
    """Return a transcript with its pages one after the other and all else as furniture behind them.

    A document that is none is returned as it is.
    """
    text = document.text
    if not any(map(text.__contains__, _SIGNS)) and not _FIRST_MARK.search(text):
        return document
    found = [
        Span(start, end) for block in document.blocks for start, end in lines(text, block.start, block.end)
    ]
    if not any(end - start >= _LEAST_PAGE for start, end in found):
        return document
    parted = _part(text, found)
    return _composed(document, parted) if parted else document


def _part(text: str, found: Sequence[Span]) -> _Parted | None:
    """Part the lines into pages and what stands around them; None for what is no transcript."""
    words = [text[start:end].strip().casefold() for start, end in found]
    begins = next((number + 1 for number, line in enumerate(words) if line in _BEGINS), None)
    first = _first_page(text, found, begins)
    if first is None:
        return None
    ends = next((n for n in range(first, len(found)) if words[n] in _OTHER_FILES), len(found))
    pages, around = [], [*found[:first], *found[ends:]]
    for number, line in enumerate(found[first:ends], 1):
        page, marks = _without_marks(text, line, number)
        pages.append(page)
        around += marks
    repeated = _repeated_head(text, pages[1:])
    for page in pages[1:] if repeated else ():
        (start, end), *rest = page
        mark = _OWN_MARK.match(text, start + repeated, end)
        after = mark.end() if mark else start + repeated
        around.append(Span(start, start + len(text[start:after].rstrip())))
        page[:] = [Span(after, end), *rest]
    return _Parted(pages, sorted(around))


def _first_page(text: str, found: Sequence[Span], begins: int | None) -> int | None:
    """Return the line that is the first page: after the site's word for it, else the first marked one."""
    if begins is not None and begins < len(found) and text.startswith(("1 ", "1\xa0"), found[begins][0]):
        return begins
    for number, (start, end) in enumerate(found):
        if end - start >= _LEAST_PAGE:
            return number if _FIRST_PAGE.match(text, start, end) else None
    return None


def _without_marks(text: str, line: Span, number: int) -> tuple[Page, list[Span]]:
    """Take page marks off both ends of a page, and out of the first one's head."""
    start, end = line
    marks = []
    head = _PAGE_HEAD.match(text, start, end)
    if head and (not head["site"] or int(head["site"]) == number):
        marks.append(Span(start, start + len(head[0].rstrip())))
        start = head.end()
    if foot := _PAGE_FOOT.search(text, start, end):
        marks.append(Span(end - len(foot[0].lstrip()), end))
        end = foot.start()
    inner = _INNER_MARK.search(text, start, min(end, start + _LONGEST_HEAD)) if number == 1 else None
    if not inner:
        return [Span(start, end)], marks
    before = len(text[start : inner.start()].rstrip())
    after = inner.end() + len(text[inner.end() : end]) - len(text[inner.end() : end].lstrip())
    parts = [Span(start, start + before), Span(after, end)]
    return [part for part in parts if part.start < part.end], [*marks, Span(*inner.span())]


def _repeated_head(text: str, pages: Sequence[Page]) -> int:
    """Return how many characters all pages begin with alike, whole words; 0 where they are too few."""
    heads = [text[page[0].start : page[0].end] for page in pages if page and page[0].start < page[0].end]
    if len(heads) < 2 or len(heads) < len(pages):
        return 0
    shared = takewhile(lambda letters: len(set(letters)) == 1, zip(*heads, strict=False))
    alike = "".join(letters[0] for letters in islice(shared, _LONGEST_HEAD))
    alike = alike[: max(alike.rfind(" "), alike.rfind("\xa0")) + 1]
    return len(alike) if len(alike) >= _LEAST_REPEATED else 0


def _composed(document: Document, parted: _Parted) -> Document:
    """Put the pages together: prose runs on over the end of a page, everything around them comes last."""
    source = document.text
    parts: list[str] = []
    moves: list[Move] = []
    blocks: list[Block] = []
    size = 0

    def put(span: Span, gap: str) -> None:
        nonlocal size
        parts.append(gap)
        size += len(gap)
        moves.append(Move(size, span.start, span.end - span.start))
        parts.append(source[span.start : span.end])
        size += span.end - span.start

    for page in parted.pages:
        before = len(moves)
        for number, span in enumerate(page):
            put(span, "\n" if number else _gap(source, moves, span))
        if page:
            blocks.append(Block("paragraph", moves[before].start, size))
    for span in parted.around:
        put(span, "\n\n")
        blocks.append(Block("furniture", moves[-1].start, size))
    return document._replace(
        text="".join(parts),
        blocks=tuple(blocks),
        containers=(Container(0, len(blocks)),),
        rows=(),
        source_map=MovedPlaces(moves, document.source_map),
    )


def _gap(text: str, moves: Sequence[Move], following: Span) -> str:
    """Return what parts a page from the one before: a line end where its text reads on."""
    if not moves:
        return ""
    _, start, length = moves[-1]
    last, first = text[start + length - 1], text[following.start]
    return "\n\n" if last in _SENTENCE_END and not first.islower() else "\n"


class Move(NamedTuple):
    """A stretch that stands at `start` here, and stood at `source` in the text before."""

    start: int
    source: int
    length: int


class MovedPlaces:
    """The places of a text whose stretches were put into another order."""

    __slots__ = ("_moves", "_places", "_starts")

    def __init__(self, moves: list[Move], places: Places) -> None:
        self._moves = moves
        self._places = places
        self._starts = [move.start for move in moves]

    def _source(self, offset: int) -> int:
        move = self._moves[max(bisect_right(self._starts, offset) - 1, 0)]
        return move.source + min(max(offset - move.start, 0), max(move.length - 1, 0))

    def places(self, offsets: Iterable[int]) -> list[tuple[int, int]]:
        """Return line and column of each text offset, both from 1."""
        return self._places.places([self._source(offset) for offset in offsets])

    def on_pages(self, spans: Sequence[tuple[int, int]]) -> list[list[PagePlace]]:
        """Return no places: a transcript has lines, not pages."""
        return [[] for _ in spans]

    def runs(self) -> list[Run]:
        """Return all runs, in order."""
        inner = self._places.runs()
        begins = [run.text for run in inner]
        return [run for move in self._moves for run in _runs_within(move, inner, begins)]


def _runs_within(move: Move, inner: Sequence[Run], begins: Sequence[int]) -> Iterator[Run]:
    """Yield the runs of one stretch at their new offsets."""
    first = max(bisect_right(begins, move.source) - 1, 0)
    last = bisect_right(begins, move.source + move.length - 1)
    for run in inner[first:last]:
        start = max(run.text, move.source)
        yield Run(move.start + start - move.source, run.line, run.column + start - run.text)
