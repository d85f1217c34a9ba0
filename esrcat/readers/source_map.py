"""Text offsets → places in the source: kept while reading, worked out only where somebody asks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
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

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of a text offset, both from 1."""
        if not self._texts:
            self._texts = [piece[0] for piece in self._pieces] or [0]
        index = bisect_right(self._texts, offset) - 1
        if not self._pieces or index < 0:
            return 1, 1
        text, source, raw = self._pieces[index]
        if raw is None:
            return self._line_and_column(source + offset - text)
        within = offset - text
        at = 0
        for text_index, raw_index in even_stretches(raw):
            if text_index > within:
                break
            at = raw_index + within - text_index
        return self._line_and_column(source + at)

    def runs(self) -> list[Run]:
        """Return all runs, in order."""
        runs: list[Run] = []
        for text, source, raw in self._pieces:
            if raw is None:
                runs.append(Run(text, *self._line_and_column(source)))
            else:
                for text_index, raw_index in even_stretches(raw):
                    runs.append(Run(text + text_index, *self._line_and_column(source + raw_index)))
        return runs

    def _line_and_column(self, at: int) -> tuple[int, int]:
        starts = self._line_starts
        if not starts:
            starts.append(0)
            starts.extend(end.end() for end in _LINE_END.finditer(self._source))
        line = bisect_right(starts, at)
        return line, at - starts[line - 1] + 1


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
