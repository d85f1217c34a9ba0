"""Document → Content: the text itself without what is printed around it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.document import Block, Document, lines
from esrcat.pages.blocks import IsBold, mark_headings, split_block, whole_block
from esrcat.pages.bold import Boldness
from esrcat.pages.content import Content, Published
from esrcat.pages.datelines import is_dateline, published
from esrcat.pages.elements import Page, read_page
from esrcat.pages.headings import title_block
from esrcat.pages.hidden_text import with_hidden_text
from esrcat.pages.metadata import with_stated_date
from esrcat.pages.phrases import ends_text, is_around_texts
from esrcat.pages.region import Region
from esrcat.pages.saved_text import header_lines, text_blocks
from esrcat.pages.tables import data_rows
from esrcat.span import Span

_TITLE_WITHIN = 4
_NEVER_SPLIT = frozenset(("heading", "term", "picture"))


# Half the time of _Part(…).
_new = tuple.__new__


class _Part(NamedTuple):
    """A block as it will stand in the content, whether it is the text itself, and the block it comes from."""

    block: Block
    keeps: bool
    origin: int


def main_content(document: Document) -> Content:
    """Return the text of a document without what is printed around it.

    Of a page by its elements; of a saved text by its lines. What is left out is said, and keeps its offsets.
    """
    page = read_page(document)
    if page is not None:
        return _of_page(document, page)
    return _of_saved_text(document) if document.media_type == "text/plain" else _of_other(document)


def _of_page(document: Document, page: Page) -> Content:
    title = title_block(document, page)
    region = Region(page, title)
    keeps = region.choose()
    document, keeps, title = with_hidden_text(page, keeps, region.within(), title)
    return _of_blocks(document, keeps, title)


def _of_other(document: Document) -> Content:
    keeps = [block.kind not in ("title", "furniture") for block in document.blocks]
    return _of_blocks(document, keeps, title_block(document, None))


def _of_blocks(document: Document, keeps: Sequence[bool], title: int | None) -> Content:
    rows = data_rows(document, keeps)
    parts = _split(document, keeps, rows, Boldness(document).is_bold)
    return _content(document, parts, title, rows, of_page=True)


def _of_saved_text(document: Document) -> Content:
    blocks = [
        part
        for block in header_lines(document)
        for part in split_block(document.text, block, lambda start, end: False)
    ]
    keeps, title = text_blocks(document, blocks)
    parts = [
        part
        for number, block in enumerate(blocks)
        for part in _without_lines(document.text, _Part(block, keeps[number], number))
    ]
    return _content(document, parts, title, (), of_page=False)


def _split(
    document: Document, keeps: Sequence[bool], rows: Sequence[tuple[int, int]], is_bold: IsBold
) -> list[_Part]:
    """Return the blocks, and of those that are kept the parts; cells of data stay whole."""
    in_rows = {number for first, last in rows for number in range(first, last)}
    text = document.text
    parts: list[_Part] = []
    for number, (block, kept) in enumerate(zip(document.blocks, keeps, strict=True)):
        kind, start, end, level, _ = block
        if not kept or number in in_rows or kind in _NEVER_SPLIT:
            parts.append(_new(_Part, (block, kept, number)))
            continue
        if kind == "cell" and level:
            # A cell that holds the layout of a page is no cell.
            block = block._replace(kind="paragraph", level=0)
        if text.find("\n", start, end) < 0:
            parts.append(_new(_Part, (whole_block(text, block, is_bold), True, number)))
            continue
        for part in split_block(text, block, is_bold):
            parts += _without_lines(text, _new(_Part, (part, True, number)))
    return parts


def _without_lines(text: str, part: _Part) -> Iterator[_Part]:
    """Yield a part without the lines at its ends that are printed around texts: each of these is left out."""
    block = part.block
    if not part.keeps or text.find("\n", block.start, block.end) < 0:
        yield part
        return
    written = lines(text, block.start, block.end)
    around = [is_around_texts(text[start:end]) for start, end in written]
    if ends_text(text[slice(*written[0])]):
        around = [True] * len(around)
    first = next((n for n, each in enumerate(around) if not each), len(written))
    last = next((n for n in range(len(written), first, -1) if not around[n - 1]), first)
    for start, end in written[:first]:
        yield _Part(block._replace(start=start, end=end), False, part.origin)
    if first < last:
        yield part._replace(block=block._replace(start=written[first][0], end=written[last - 1][1]))
    for start, end in written[last:]:
        yield _Part(block._replace(start=start, end=end), False, part.origin)


def _content(
    document: Document,
    parts: list[_Part],
    title: int | None,
    rows: Sequence[tuple[int, int]],
    *,
    of_page: bool,
) -> Content:
    """Put the content together; a line of nothing but the date of publication is no part of it."""
    text = document.text
    heading = _title_part(parts, title)
    when = published(document, [part.block for part in parts], [part.keeps for part in parts], heading)
    kept: list[_Part] = []
    left_out: list[Span] = []
    if when is None and (stated := with_stated_date(document)):
        document, when = stated
        left_out.append(when.span)
    for number, part in enumerate(parts):
        if part.keeps and (number == heading or not _is_date(text, part.block, when)):
            kept.append(part)
        else:
            left_out.append(_new(Span, part.block[1:3]))
    blocks = mark_headings(text, [part.block for part in kept], of_page=of_page)
    origins = [part.origin for part in kept]
    if heading is not None and parts[heading].block.kind != "heading":
        number = kept.index(parts[heading])
        blocks[number] = parts[heading].block._replace(kind="heading", level=1)
    return Content(
        document,
        tuple(blocks),
        tuple((bisect_left(origins, first), bisect_left(origins, last)) for first, last in rows),
        tuple(sorted(left_out)),
        None if heading is None else Span(parts[heading].block.start, parts[heading].block.end),
        when,
    )


def _title_part(parts: Sequence[_Part], title: int | None) -> int | None:
    """Return the part that is the title; on a page without headings a bold line among the first."""
    if title is not None:
        return next((n for n, part in enumerate(parts) if part.keeps and part.origin == title), None)
    first = [n for n, part in enumerate(parts) if part.keeps][:_TITLE_WITHIN]
    return next((n for n in first if parts[n].block.kind == "heading"), None)


def _is_date(text: str, block: Block, when: Published | None) -> bool:
    return (
        when is not None
        and block.start <= when.span.start < block.end
        and block.kind not in ("heading", "cell")
        and is_dateline(text[block.start : block.end])
    )
