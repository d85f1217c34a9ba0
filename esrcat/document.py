"""A document as readers produce it: immutable text, its blocks, and where each character came from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any, Literal, NamedTuple, Protocol

from esrcat.span import Span

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")

_TABLES = ("text/csv", "text/tab-separated-values")
BlockKind = Literal["title", "heading", "paragraph", "item", "term", "cell", "picture", "furniture"]


class Block(NamedTuple):
    """A heading, paragraph, list item, term or table cell: `document.text[start:end]`.

    `level` is 1–6 for headings; for a cell in a row its column, from 1; else 0. `container` is an
    index into `Document.containers`. A picture is the text that stands for one. Furniture is what is
    printed around the text of every page; its blocks come after all others.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    container: int = 0


class Container(NamedTuple):
    """A part of the page that holds blocks (div, table …): its parent and the block after its last."""

    parent: int
    end: int


class Run(NamedTuple):
    """A stretch of the text that stands in one line of the source, character for character.

    Text offset `text + n` stands at `line`, `column + n`; lines and columns count from 1, columns in
    characters. The run reaches to the next run's `text`.
    """

    text: int
    line: int
    column: int


class PagePlace(NamedTuple):
    """Where a span, or the part of it on one page, is printed: the page from 1, the box, and the offsets.

    The box is x0, top, x1, bottom in points from the top left corner of the page.
    """

    page: int
    box: tuple[float, float, float, float]
    start: int
    end: int


class Page(NamedTuple):
    """A page of a PDF: its size in points, and whether it is a picture without text."""

    width: float
    height: float
    scanned: bool = False


class Sheet(NamedTuple):
    """A sheet of a workbook: its name, where its text begins, and whether the workbook hides it."""

    name: str
    start: int
    is_hidden: bool = False


class Places(Protocol):
    """Leads text offsets back to the source."""

    def places(self, offsets: Iterable[int]) -> list[tuple[int, int]]:
        """Return line and column of each text offset, both from 1.

        Of a PDF the page and the line on it; of a sheet the row and the column.
        """

    def on_pages(self, spans: Sequence[tuple[int, int]]) -> list[list[PagePlace]]:
        """Return for each span its place on every page that it runs over; none where there are no pages."""

    def runs(self) -> list[Run]:
        """Return all runs, in order."""


class Document(NamedTuple):
    """One document as text.

    `text` holds what a reader of the page would read: blocks are separated by an empty line, a line
    break inside a block is one newline. `sha256` is the digest of the original bytes. `encoding` is
    the character set that the bytes were read with; `contradicted` the declared one, where the bytes
    show that the declaration is wrong; `recognised` says that none was declared and the bytes told it.
    `damaged` are line and column in the source of each U+FFFD that stands for bytes no character has.
    `rows` are the rows of tables: the first block of each, and the block after its last. `pages` are
    those of a PDF, `sheets` those of a workbook, empty for everything else. `url` is the address that the
    page was kept from, where the file says so.
    """

    name: str
    media_type: str
    sha256: str
    text: str
    blocks: tuple[Block, ...]
    containers: tuple[Container, ...]
    encoding: str
    source_map: Places
    contradicted: str | None = None
    recognised: bool = False
    rows: tuple[tuple[int, int], ...] = ()
    pages: tuple[Page, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    damaged: tuple[tuple[int, int], ...] = ()
    url: str | None = None

    @property
    def is_table(self) -> bool:
        """Tell whether the document is a table throughout: a workbook, or text whose cells a mark parts."""
        return bool(self.sheets) or self.media_type in _TABLES

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of a text offset in the source, both from 1; of a PDF page and line."""
        return self.source_map.places((offset,))[0]

    def slice(self, span: Span) -> str:
        """Return the text of a span."""
        return self.text[span.start : span.end]


def printable(name: str) -> str:
    """Return a document's name fit for writing: controls and bytes that are not UTF-8 become U+FFFD."""
    if name.isascii() and name.isprintable():
        return name
    with suppress(UnicodeEncodeError):  # half of a character, which names on Windows may have
        name = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return _CONTROLS.sub("\ufffd", name)


def lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return start and end of each line of a block, bare of white space; empty lines are left out."""
    if text.find("\n", start, end) < 0:
        return [(start, end)]
    found: list[tuple[int, int]] = []
    for line in text[start:end].split("\n"):
        length = len(line)
        bare = line.strip()
        if len(bare) == length > 0:
            found.append((start, start + length))
        elif bare:
            left = start + length - len(line.lstrip())
            found.append((left, left + len(bare)))
        start += length + 1
    return found


def document_line(document: Document, form: str | None, language: str | None) -> dict[str, Any]:
    """Return one line of x.documents.jsonl: a document's text and where each stretch of it stands.

    `lines` are [text offset, line, column]: from that offset on, the text stands in that line of the
    source, character for character. `pages` are the boxes of a PDF's pages.
    """
    return {
        "name": document.name,
        "sha256": document.sha256,
        "media_type": document.media_type,
        "form": form,
        "language": language,
        "text": document.text,
        "lines": list(map(list, document.source_map.runs())),
        "pages": [[0, 0, round(page.width, 2), round(page.height, 2)] for page in document.pages],
    }
