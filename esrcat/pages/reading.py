"""Document → Content: the text itself without what is printed around it."""

from __future__ import annotations

from collections.abc import Sequence

from esrcat.document import Block, Document
from esrcat.pages.blocks import mark_headings, split_blocks
from esrcat.pages.bold import Boldness
from esrcat.pages.content import Content, Published
from esrcat.pages.datelines import is_dateline, published
from esrcat.pages.elements import Page, read_page
from esrcat.pages.headings import title_block
from esrcat.pages.hidden_text import with_hidden_text
from esrcat.pages.region import Region
from esrcat.pages.saved_text import text_blocks
from esrcat.span import Span


def main_content(document: Document) -> Content:
    """Return the text of a document without what is printed around it.

    Of a page by its elements; of a saved text by its lines. What is left out is said, and keeps its offsets.
    """
    page = read_page(document)
    return _of_text(document) if page is None else _of_page(document, page)


def _of_page(document: Document, page: Page) -> Content:
    title = title_block(document, page)
    region = Region(page, title)
    keeps = region.choose()
    document, keeps = with_hidden_text(page, keeps, region.within())
    title = None if title is None else _same_block(document, page.blocks[title], title)
    when = published(document, keeps, title)
    split = split_blocks(document.text, document.blocks, Boldness(document).is_bold)
    return _content(document, split, keeps, title, when)


def _same_block(document: Document, block: Block, number: int) -> int:
    """Return where a block stands after pictures were put before it."""
    while document.blocks[number].kind != block.kind:
        number += 1
    return number


def _of_text(document: Document) -> Content:
    split = split_blocks(document.text, document.blocks, lambda start, end: False)
    if document.media_type == "text/plain":
        parts = [part for parts in split for part in parts]
        keeps, title = text_blocks(document, parts)
        marked = mark_headings(document.text, parts)
        if title is not None:
            marked[title] = parts[title]._replace(kind="heading", level=1)
        document_of_parts = document._replace(blocks=tuple(marked))
        when = published(document_of_parts, keeps, title)
        return _content(document, [(part,) for part in marked], keeps, title, when)
    keeps = [block.kind not in ("title", "furniture") for block in document.blocks]
    title = title_block(document, None)
    return _content(document, split, keeps, title, published(document, keeps, title))


def _content(
    document: Document,
    split: Sequence[tuple[Block, ...]],
    keeps: Sequence[bool],
    title: int | None,
    when: Published | None,
) -> Content:
    """Put the blocks together; a line of nothing but the date of publication is no part of the text."""
    blocks: list[Block] = []
    left_out: list[Span] = []
    indexes = [0]
    for number, parts in enumerate(split):
        for part in parts:
            span = Span(part.start, part.end)
            if keeps[number] and not (number != title and _is_date(document.text, part, when)):
                blocks.append(part)
            else:
                left_out.append(span)
        indexes.append(len(blocks))
    rows = tuple(
        (indexes[first], indexes[last])
        for first, last in document.rows
        if len(split) >= last and indexes[last] > indexes[first]
    )
    heading = None if title is None else Span(split[title][0].start, split[title][-1].end)
    return Content(document, tuple(blocks), rows, tuple(left_out), heading, when)


def _is_date(text: str, block: Block, when: Published | None) -> bool:
    return (
        when is not None
        and block.start <= when.span.start < block.end
        and block.kind not in ("heading", "cell")
        and is_dateline(text[block.start : block.end])
    )
