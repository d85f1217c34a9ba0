"""Paragraphs and tables of word processors' files → Document, whatever the file was that they stood in.

A paragraph is a line of the source: in `place`, `line` is the number of the paragraph in the body, those
in table cells and empty ones counted, and `column` the character in it. A line break inside a paragraph
is one character and begins no new line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from esrcat.document import Block, BlockKind, Document
from esrcat.readers.look_alikes import has_look_alikes, without_look_alikes
from esrcat.readers.site_lines import parted
from esrcat.readers.source_map import Piece, SourceMap

DEEPEST = 6
LONGEST_CHAIN = 50
"""The deepest level of a heading, and the most styles that one may be based on in a row."""
LARGEST_BODY = 32 * 1024 * 1024
"""The most bytes of the part of a file that holds its text: the tree of it takes ten times as much memory."""

_HEADING_STYLE = re.compile(r"(?:heading|otsikko|rubrik)\s*([1-9])", re.IGNORECASE)
_TITLE_STYLES = frozenset(("title", "otsikko", "rubrik"))
# The source map takes this for a character of the line, as a break inside a paragraph begins no line.
_BREAK_IN_SOURCE = "\u2028"
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f]")
_WRONG = "\ufffd"


class Paragraph(NamedTuple):
    """A paragraph: its number in the body, its kind, the level of a heading, and its text."""

    number: int
    kind: BlockKind
    level: int
    text: str


class Table(NamedTuple):
    """A table: for each row its cells, and for each cell the paragraphs and tables in it."""

    rows: list[list[list[Part]]]


Part: TypeAlias = Paragraph | Table


def level_of_style(name: str) -> int:
    """Return the level of the headings that a style is for, by its name; 0 for none."""
    named = _HEADING_STYLE.match(name)
    if named:
        return int(named[1])
    return int(name.casefold() in _TITLE_STYLES)


class Paragraphs:
    """Collects paragraphs into the text of a document; one use, one document.

    Paragraphs are numbered as they are made, and made in the order of the file.
    """

    __slots__ = ("_starts", "blocks", "lines", "parts", "pieces", "rows", "size")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.blocks: list[Block] = []
        self.rows: list[tuple[int, int]] = []
        self.lines: list[str] = []
        self._starts = [0]
        self.size = 0

    def paragraph(self, text: str, kind: BlockKind, level: int = 0) -> Paragraph:
        """Return the next paragraph of the file."""
        text = _CONTROLS.sub(" ", text)
        if has_look_alikes(text):
            text = without_look_alikes(text)
        self.lines.append(text.replace("\n", _BREAK_IN_SOURCE))
        self._starts.append(self._starts[-1] + len(text) + 1)
        return Paragraph(len(self.lines), kind, min(level, DEEPEST), text)

    def add(self, parts: Iterable[Part]) -> None:
        """Add paragraphs as blocks and tables as rows of cells."""
        for part in parts:
            if isinstance(part, Table):
                self._add_table(part)
            else:
                self._add_block([part])

    def _add_table(self, table: Table) -> None:
        # A table of one cell is a frame, and what holds headings or tables is the layout of a page.
        framed = sum(map(len, table.rows)) == 1
        for cells in table.rows:
            first = len(self.blocks)
            for cell in cells:
                paragraphs = [part for part in cell if isinstance(part, Paragraph) and part.kind != "heading"]
                if framed or len(paragraphs) < len(cell):
                    self.add(cell)
                else:
                    self._add_block(paragraphs, "cell")
            if len(self.blocks) > first and not framed:
                self.rows.append((first, len(self.blocks)))

    def _add_block(self, paragraphs: list[Paragraph], kind: BlockKind | None = None) -> None:
        """Add paragraphs as one block, a line each; those without text say nothing."""
        with_text = [paragraph for paragraph in paragraphs if paragraph.text.strip()]
        if not with_text:
            return
        start = self.size + (len("\n\n") if self.size else 0)
        for index, paragraph in enumerate(with_text):
            bare = paragraph.text.strip()
            gap = "\n" if index else "\n\n" if self.size else ""
            at = self._starts[paragraph.number - 1] + paragraph.text.index(bare)
            self.pieces.append((self.size + len(gap), at, None, True))
            self.parts += (gap, bare)
            self.size += len(gap) + len(bare)
        first = with_text[0]
        self.blocks.append(Block(kind or first.kind, start, self.size, 0 if kind else first.level))

    def document(
        self, *, name: str, sha256: str, media_type: str, encoding: str = "utf-8", is_lossy: bool = False
    ) -> Document:
        """Return the document; with lossy reading, each U+FFFD in it stands for bytes of no character."""
        text = "".join(self.parts)
        blocks, containers = parted(text, self.blocks)
        wrong = [
            (number, found.start() + 1)
            for number, line in enumerate(self.lines if is_lossy else (), 1)
            for found in re.finditer(_WRONG, line)
        ]
        return Document(
            name=name,
            media_type=media_type,
            sha256=sha256,
            text=text,
            blocks=blocks,
            containers=containers,
            encoding=encoding,
            source_map=SourceMap(self.pieces, "\n".join(self.lines)),
            rows=tuple(self.rows),
            damaged=tuple(wrong),
        )
