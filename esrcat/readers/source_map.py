"""Text offsets → places in the source: kept while reading, worked out only where somebody asks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from html import unescape
from esrcat.document import Run

_REFERENCE = r"&(?:\#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?"
# Where a stretch of HTML source and its text part: character references, and white space that folds.
_UNEVEN = re.compile(rf"{_REFERENCE}|[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+")
_LINE_END = re.compile(r"\r\n?|\n")
_WHITE = " \t\r\n\f"


Piece = tuple[int, int, str | None]
"""Text offset, source offset and raw source of a piece.

Text from the first on stands in the source from the second on. The raw source is given where it is
not character for character the text (HTML with references or folded white space); both begin with a
character that is not white space.
"""


class SourceMap:
    """The places of a document's text. White space that was made from markup leads to where that begins."""

    __slots__ = ("_line_starts", "_pieces", "_source", "_texts")

    def __init__(self, pieces: list[Piece], source: str) -> None:
        self._pieces = pieces
        self._source = source
        self._texts: list[int] = []
        self._line_starts: list[int] = []

    def places(self, offsets: Iterable[int]) -> list[tuple[int, int]]:
        """Return line and column of each text offset, both from 1."""
        if not self._pieces:
            return [(1, 1) for _ in offsets]
        if not self._line_starts:
            self._line_starts = [0, *(end.end() for end in _LINE_END.finditer(self._source))]
            self._texts = [piece[0] for piece in self._pieces]
        pieces, texts, line_starts = self._pieces, self._texts, self._line_starts
        found = []
        for offset in offsets:
            text, at, raw = pieces[max(bisect_right(texts, offset) - 1, 0)]
            at += offset - text if raw is None else _within(raw, offset - text)
            line = bisect_right(line_starts, at)
            found.append((line, at - line_starts[line - 1] + 1))
        return found

    def runs(self) -> list[Run]:
        """Return all runs, in order."""
        starts: list[int] = []
        for text, _, raw in self._pieces:
            if raw is None:
                starts.append(text)
            else:
                starts.extend(text + index for index, _ in even_stretches(raw))
        return [Run(text, line, column) for text, (line, column) in zip(starts, self.places(starts), strict=True)]


def _within(raw: str, offset: int) -> int:
    """Return the index in a piece's source of an offset in its text."""
    at = 0
    for text_index, raw_index in even_stretches(raw):
        if text_index > offset:
            break
        at = raw_index + offset - text_index
    return at


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
        decoded = _decoded(found[0])
        done = end
        if decoded[0] not in _WHITE:
            white = False
            rest = _undecoded_tail(decoded, found[0])
            done -= rest
            text += len(decoded) - rest
        elif not white and raw[start - 1 : start] != " ":
            white = True
            text += 1
        yield text, done


def _decoded(token: str) -> str:
    return unescape(token) if token[0] == "&" else " "


def _undecoded_tail(decoded: str, reference: str) -> int:
    # '&ampx' is '&' and a letter that stands for itself.
    rest = 0
    while rest + 1 < len(decoded) and decoded[-1 - rest] == reference[-1 - rest]:
        rest += 1
    return rest


_FOLDED = re.compile(r"[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+")


def fold(raw: str) -> str:
    """Return the text of a stretch of HTML source: references decoded, white space folded."""
    text = unescape(raw) if "&" in raw else raw
    if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
        return _FOLDED.sub(" ", text)
    return text
