"""DOCX → Document: paragraphs, headings by their style, list items, and tables as rows of cells.

Such a file is a page that somebody pasted into Word, or a plan written in it. python-docx opens the package
and knows the styles; the elements are walked here, because python-docx skips content controls and tracked
insertions. Deleted text, headers, footers, notes and comments do not count as text of the document.

A paragraph is a line of the source: in `place`, `line` is the number of the paragraph in the body, those
in table cells and empty ones counted, and `column` the character in it. A line break inside a paragraph
is one character and begins no new line.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from typing import Any, NamedTuple

from esrcat.document import Block, BlockKind, Document
from esrcat.errors import UnreadableDocument
from esrcat.readers.office_archive import part_sizes, refuse_unsafe
from esrcat.readers.site_lines import parted
from esrcat.readers.source_map import Piece, SourceMap

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_BODY = "word/document.xml"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {
    f"{_WORD}tab": "\t",
    f"{_WORD}br": "\n",
    f"{_WORD}cr": "\n",
    f"{_WORD}noBreakHyphen": "-",
    f"{_WORD}softHyphen": "\xad",
}
# Deleted text, the code of a field, properties, and what is there twice for older programs.
_HIDDEN = frozenset(
    (
        *(f"{_WORD}{name}" for name in ("del", "moveFrom", "instrText", "rPr", "pPr", "tblPr", "sectPr")),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
_SYMBOL = f"{_WORD}sym"
_PARAGRAPH, _TABLE, _ROW, _CELL = (f"{_WORD}{name}" for name in ("p", "tbl", "tr", "tc"))
_HEADING_STYLE = re.compile(r"(?:heading|otsikko|rubrik)\s*([1-9])", re.IGNORECASE)
_TITLE_STYLES = frozenset(("title", "otsikko", "rubrik"))
_DEEPEST = 6
# The source map takes this for a character of the line, as a break inside a paragraph begins no line.
_BREAK_IN_SOURCE = "\u2028"
_LONGEST_CHAIN = 50
# The tree made of it takes some ten times as much memory.
_LARGEST_BODY = 32 * 1024 * 1024


class _Paragraph(NamedTuple):
    """A paragraph with text: its number in the body, its kind, and the level of a heading."""

    number: int
    kind: BlockKind
    level: int
    text: str


class _Style(NamedTuple):
    """What a paragraph style says: the level of its heading (0 for none), and whether it is a list's."""

    level: int
    listed: bool


def is_docx(data: bytes) -> bool:
    """Tell whether the bytes of a ZIP archive are those of a Word document."""
    return _BODY in part_sizes(data)


def read_docx(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the text of a Word document as a Document.

    Raises UnreadableDocument for an archive that is not safe to open and for a document that is broken.
    """
    refuse_unsafe(data, name, "document")
    if part_sizes(data)[_BODY] > _LARGEST_BODY:
        raise UnreadableDocument(name, "the document's text unpacks to more than 32 MiB; it was not opened")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            text = _read_body(data)
        except Exception as error:
            # python-docx lets through whatever a broken file brings about.
            kind = type(error).__name__
            reason = f"the document is broken ({kind}); open it in a word processor and save it again"
            raise UnreadableDocument(name, reason) from error
    whole = "".join(text.parts)
    blocks, containers = parted(whole, text.blocks)
    return Document(
        name=name,
        media_type=MEDIA_TYPE,
        sha256=sha256,
        text=whole,
        blocks=blocks,
        containers=containers,
        encoding="utf-8",
        source_map=SourceMap(text.pieces, "\n".join(text.lines)),
        rows=tuple(text.rows),
    )


def _read_body(data: bytes) -> _Text:
    from docx import Document as open_docx

    opened = open_docx(io.BytesIO(data))
    text = _Text(_styles(opened))
    text.read(opened.element.body)
    return text


def _styles(opened: Any) -> dict[str, _Style]:
    """Return what each paragraph style says, by its id; a style says what the one it is based on says."""
    return {style.style_id: _style_of(style) for style in opened.styles if hasattr(style, "paragraph_format")}


def _style_of(style: Any) -> _Style:
    level, listed = 0, False
    for _ in range(_LONGEST_CHAIN):
        element = style.element
        named = _HEADING_STYLE.match(style.name or "")
        outline = element.find(f"{_WORD}pPr/{_WORD}outlineLvl")
        if not level and outline is not None:
            level = _level(outline)
        if not level and named:
            level = int(named[1])
        if not level and (style.name or "").casefold() in _TITLE_STYLES:
            level = 1
        listed = listed or element.find(f"{_WORD}pPr/{_WORD}numPr") is not None
        if style.base_style is None:
            break
        style = style.base_style
    return _Style(min(level, _DEEPEST), listed)


def _level(outline: Any) -> int:
    """Return the level of a heading from 1; the ninth and last says that there is none."""
    written = outline.get(f"{_WORD}val", "")
    return int(written) + 1 if written.isdigit() and int(written) < 9 else 0


class _Text:
    """Collects paragraphs into the text of a document; one use, one document."""

    __slots__ = ("_starts", "_styles", "blocks", "lines", "parts", "pieces", "rows", "size")

    def __init__(self, styles: dict[str, _Style]) -> None:
        self._styles = styles
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.blocks: list[Block] = []
        self.rows: list[tuple[int, int]] = []
        self.lines: list[str] = []
        self._starts = [0]
        self.size = 0

    def read(self, element: Any) -> None:
        """Read the paragraphs and tables in an element, whatever is wrapped around them."""
        for child in element:
            if child.tag == _PARAGRAPH:
                self._add_all([self._paragraph(child)])
            elif child.tag == _TABLE:
                self._read_table(child)
            elif child.tag not in _HIDDEN:
                self.read(child)

    def _read_table(self, table: Any) -> None:
        rows = [[cell for cell in row.iter(_CELL) if _owner(cell, _ROW) is row] for row in _rows(table)]
        # A table of one cell is a frame, and what holds headings or tables is the layout of a page.
        framed = sum(map(len, rows)) == 1
        for cells in rows:
            first = len(self.blocks)
            for cell in cells:
                if framed or cell.find(f".//{_TABLE}") is not None or self._has_heading(cell):
                    self.read(cell)
                else:
                    self._add_all(list(map(self._paragraph, _paragraphs(cell))), "cell")
            if len(self.blocks) > first and not framed:
                self.rows.append((first, len(self.blocks)))

    def _has_heading(self, cell: Any) -> bool:
        return any(self._kind(paragraph)[0] == "heading" for paragraph in _paragraphs(cell))

    def _paragraph(self, element: Any) -> _Paragraph:
        text = "".join(_written(element))
        self.lines.append(text.replace("\n", _BREAK_IN_SOURCE))
        self._starts.append(self._starts[-1] + len(text) + 1)
        return _Paragraph(len(self.lines), *self._kind(element), text)

    def _kind(self, element: Any) -> tuple[BlockKind, int]:
        properties = element.find(f"{_WORD}pPr")
        if properties is None:
            return "paragraph", 0
        name = properties.find(f"{_WORD}pStyle")
        style = self._styles.get(name.get(f"{_WORD}val", "")) if name is not None else None
        outline = properties.find(f"{_WORD}outlineLvl")
        level = _level(outline) if outline is not None else style.level if style else 0
        if level:
            return "heading", min(level, _DEEPEST)
        listed = properties.find(f"{_WORD}numPr") is not None or (style is not None and style.listed)
        return ("item", 0) if listed else ("paragraph", 0)

    def _add_all(self, paragraphs: list[_Paragraph], kind: BlockKind | None = None) -> None:
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


def _rows(table: Any) -> Iterator[Any]:
    return (row for row in table.iter(_ROW) if _owner(row, _TABLE) is table)


def _paragraphs(cell: Any) -> Iterator[Any]:
    """Yield the paragraphs of a cell; the text of a box is of the paragraph that holds it."""
    return (paragraph for paragraph in cell.iter(_PARAGRAPH) if _owner(paragraph, _PARAGRAPH) is None)


def _owner(element: Any, tag: str) -> Any:
    """Return the nearest element of a kind around another."""
    return next(element.iterancestors(tag), None)


def _written(element: Any) -> Iterator[str]:
    """Yield the text of a paragraph's runs, links and insertions, in order."""
    for child in element:
        if child.tag in _HIDDEN:
            continue
        if child.tag == f"{_WORD}t":
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag == _SYMBOL:
            yield _symbol(child)
        else:
            yield from _written(child)


def _symbol(element: Any) -> str:
    """Return a character of a font of signs, such as a ticked box; it lies in the private use area."""
    code = element.get(f"{_WORD}char", "")
    return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{4}", code) else ""
