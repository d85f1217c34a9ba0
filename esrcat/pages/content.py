"""The content of a page without a form: its own text as blocks, and what is printed around it."""

from __future__ import annotations

from dataclasses import dataclass

from esrcat.characters import plain
from esrcat.document import Block, Document
from esrcat.span import Span


@dataclass(frozen=True, slots=True)
class Published:
    """The date on which a text says that it was published (ISO), and where it says so."""

    date: str
    span: Span


@dataclass(frozen=True, slots=True)
class Content:
    """The text itself of a document, block by block.

    All offsets are those of `document`, which is the document that was given or, for a page with
    addresses in links ('mailto:'), texts of pictures or a date in its metadata, the same document with
    these in its text. `blocks` are headings (with a level), paragraphs, list items, terms, cells and texts
    of pictures in the order of the page; a paragraph may have several lines, which `document.lines`
    tells apart. `rows` are rows of tables as the first of their blocks and the one after their last, like
    `Document.rows` but into `blocks`; a term and the cells after it are a pair. `left_out` is furniture:
    navigation, banners, sidebars, related news, comments, footers. `title` is the heading of the page.
    """

    document: Document
    blocks: tuple[Block, ...]
    rows: tuple[tuple[int, int], ...] = ()
    left_out: tuple[Span, ...] = ()
    title: Span | None = None
    published: Published | None = None

    def text_of(self, block: Block) -> str:
        """Return the text of a block with plain characters; its offsets are not those of the document."""
        return plain(self.document.text[block.start : block.end])
