"""Text offsets → places in the source: recorded while reading, worked out only when asked for."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from html.entities import html5

from esrcat.document import PagePlace, Run
from esrcat.readers.look_alikes import same_length

_REFERRED = r"(?:\#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?"
_REFERENCE = f"&{_REFERRED}"
# Where a stretch of HTML source and its text part: character references, and white space that folds.
# The first sign is one of few: the search then skips all letters at once.
_UNEVEN = re.compile(rf"[&\t\r\n\f ](?:(?<=&){_REFERRED}|(?<=[\t\r\n\f])[ \t\r\n\f]*|(?<= )[ \t\r\n\f]+)")
_REFERENCES = re.compile(_REFERENCE)
_SPACES = re.compile("  +")
# Most references are these; a table is faster than html.unescape, which knows the rest.
_NAMED = {f"&{name}": character for name, character in html5.items() if name.endswith(";")}
_USUAL = tuple((f"&{name};", html5[f"{name};"]) for name in ("auml", "ouml", "nbsp", "Auml", "Ouml", "aring"))
_ONE_SPACE = re.compile(r" (?![ \t\r\n\f])")
_LINE_END = re.compile(r"\r\n?|\n")
_WHITE = " \t\r\n\f"
NO_BREAK = "\xa0"


Piece = tuple[int, int, str | None, bool]
"""Text offset, source offset, raw source, and whether text and source run on character for character.

Text from the first on stands in the source from the second on. The raw source is given where it is
not the text to the letter (HTML with references or folded white space); both begin with a character
that is not white space.
"""


class SourceMap:
    """The places of a document's text. White space that was made from markup leads to the markup's start."""

    __slots__ = ("_line_starts", "_pieces", "_source", "_stretches", "_texts")

    def __init__(self, pieces: list[Piece], source: str) -> None:
        self._pieces = pieces
        self._source = source
        self._texts: list[int] = []
        self._stretches: dict[int, tuple[list[int], list[int]]] = {}
        self._line_starts: list[int] = []

    @property
    def source(self) -> str:
        """Return the source, decoded."""
        return self._source

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Return the pieces that the text was made of, in the order of the text."""
        return tuple(self._pieces)

    def piece_starts(self) -> dict[int, int]:
        """Return the source offset of each text offset from which a piece of the source begins.

        Every block of a page begins with one.
        """
        return {text: at for text, at, _, _ in self._pieces}

    def places(self, offsets: Iterable[int]) -> list[tuple[int, int]]:
        """Return line and column of each text offset, both from 1."""
        if not self._pieces:
            return [(1, 1) for _ in offsets]
        if not self._line_starts:
            self._line_starts = _line_starts(self._source)
        return _places(self._line_starts, self.source_offsets(offsets))

    def source_offsets(self, offsets: Iterable[int]) -> list[int]:
        """Return the source offset of each text offset."""
        if not self._texts:
            self._texts = [piece[0] for piece in self._pieces]
            self._texts[0] = 0
        pieces, texts = self._pieces, self._texts
        found = []
        for offset in offsets:
            piece = pieces[bisect_right(texts, offset) - 1]
            text, at, raw, even = piece
            if even or raw is None or text == offset:
                found.append(at + offset - text)
            else:
                found.append(self._within(piece, offset))
        return found

    def source_offset(self, offset: int) -> int:
        """Return the source offset of one text offset, where few are asked for."""
        piece = self._pieces[max(bisect_right(self._pieces, (offset, sys.maxsize)) - 1, 0)]
        text, at, raw, even = piece
        return at + offset - text if even or raw is None or text == offset else self._within(piece, offset)

    def _within(self, piece: Piece, offset: int) -> int:
        """Return the source offset of a text offset within a piece that does not run on evenly."""
        text, at, raw, _ = piece
        assert raw is not None
        texts, raws = self._stretches_of(raw, at)
        index = bisect_right(texts, offset - text) - 1
        return at + raws[index] + offset - text - texts[index]

    def _stretches_of(self, raw: str, source: int) -> tuple[list[int], list[int]]:
        """Return the stretches of the piece at a source offset, worked out once."""
        stretches = self._stretches.get(source)
        if stretches is None:
            texts, raws = zip(*even_stretches(raw), strict=True)
            stretches = self._stretches[source] = list(texts), list(raws)
        return stretches

    def on_pages(self, spans: Sequence[tuple[int, int]]) -> list[list[PagePlace]]:
        """Return no places: this text has lines, not pages."""
        return [[] for _ in spans]

    def runs(self) -> list[Run]:
        """Return all runs, in order."""
        starts: list[int] = []
        for text, _, raw, _ in self._pieces:
            if raw is None:
                starts.append(text)
            else:
                starts.extend(text + index for index, _ in even_stretches(raw))
        return [
            Run(text, line, column) for text, (line, column) in zip(starts, self.places(starts), strict=True)
        ]


def places_in(source: str, offsets: Sequence[int]) -> list[tuple[int, int]]:
    """Return line and column of offsets of a source, both from 1."""
    return _places(_line_starts(source), offsets) if offsets else []


def _places(starts: list[int], offsets: Iterable[int]) -> list[tuple[int, int]]:
    return [(line := bisect_right(starts, at), at - starts[line - 1] + 1) for at in offsets]


def _line_starts(source: str) -> list[int]:
    if "\r" in source and source.count("\r") > source.count("\r\n"):
        return [0, *(end.end() for end in _LINE_END.finditer(source))]
    # Searching for one character is many times faster than splitting at it.
    find = source.find
    starts = [0]
    end = find("\n")
    while end >= 0:
        starts.append(end + 1)
        end = find("\n", end + 1)
    return starts


def even_stretches(raw: str) -> Iterator[tuple[int, int]]:
    """Yield (text index, raw index) from which a piece and its text run on character for character.

    Undoes what `fold` does: the two are held together by a test.
    """
    yield 0, 0
    text = done = 0
    white = False
    for found in _UNEVEN.finditer(raw):
        start, end = found.span()
        text += start - done
        white = white and start == done
        token = found[0]
        decoded = _referred(found) if token[0] == "&" else " "
        done = end
        if decoded[0] not in _WHITE:
            white = False
            rest = _undecoded_tail(decoded, token) if len(decoded) > 1 else 0
            done -= rest
            for index in range(1, len(decoded) - rest):
                # A reference to two characters: both stand where it begins.
                yield text + index, start
            text += len(decoded) - rest
        else:
            if not white and raw[start - 1 : start] != " ":
                text += 1
            white = True
            if _ONE_SPACE.match(raw, done):
                done += 1
        yield text, done


def _referred(reference: re.Match[str]) -> str:
    # unescape drops references to control characters; they are a space, as those characters are.
    token = reference[0]
    return same_length(_NAMED.get(token) or unescape(token) or " ")


def _undecoded_tail(decoded: str, reference: str) -> int:
    # '&ampx' is '&' and a letter that stands for itself.
    rest = 0
    while rest + 1 < len(decoded) and decoded[-1 - rest] == reference[-1 - rest]:
        rest += 1
    return rest


def leading_white(raw: str, white: str = _WHITE) -> int:
    """Return how many characters of HTML source are white space, or references to it, at its start."""
    at = len(raw) - len(raw.lstrip(white))
    while raw.startswith("&", at):
        reference = _REFERENCES.match(raw, at)
        if reference is None or _referred(reference)[0] not in white:
            break
        at = reference.end()
        while raw[at : at + 1] and raw[at] in white:
            at += 1
    return at


def leading_blank(raw: str) -> int:
    """Return the same where no-break spaces, which at the start of a block say nothing, are white too."""
    return leading_white(raw, _WHITE + NO_BREAK)


def _without_references(raw: str) -> str:
    # Most references are to a few letters; replacing those costs less than looking each one up.
    for reference, letter in _USUAL:
        if reference in raw:
            raw = raw.replace(reference, letter)
    return _REFERENCES.sub(_referred, raw) if "&" in raw else raw


def fold(raw: str) -> str:
    """Return the text of a stretch of HTML source: references decoded, white space folded."""
    text = _without_references(raw) if "&" in raw else raw
    for mark in "\n\t\r\f":
        if mark in text:
            text = text.replace(mark, " ")
    return _SPACES.sub(" ", text) if "  " in text else text
