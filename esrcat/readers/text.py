"""Plain text → Document: paragraphs between empty lines."""

from __future__ import annotations

import re

from esrcat.document import Block, Container, Document
from esrcat.readers.source_map import Piece, SourceMap

_LINE_END = re.compile(r"\r\n?|\n")
_PARAGRAPH = re.compile(r"\S(?:.|\n(?![^\S\n]*(?:\n|\Z)))*")


def read_text(source: str, *, name: str, sha256: str, encoding: str) -> Document:
    """Return the text as a Document; line ends become one newline each, all else stays as it is."""
    text = _LINE_END.sub("\n", source)
    blocks = tuple(
        Block("paragraph", found.start(), found.start() + len(found[0].rstrip()))
        for found in _PARAGRAPH.finditer(text)
    )

    return Document(
        name=name,
        media_type="text/plain",
        sha256=sha256,
        text=text,
        blocks=blocks,
        containers=(Container(0, len(blocks)),),
        encoding=encoding,
        source_map=SourceMap(_lines(source), source),
    )


def _lines(source: str) -> list[Piece]:
    pieces: list[Piece] = [(0, 0, None, True)]
    shorter = 0
    for end in _LINE_END.finditer(source):
        shorter += end.end() - end.start() - 1
        pieces.append((end.end() - shorter, end.end(), None, True))
    return pieces
