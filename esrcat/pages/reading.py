"""Document → Content: the text itself without what is printed around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import compress, count, islice
from operator import not_

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
from esrcat.pages.stretches_of_lists import is_list_of_names
from esrcat.pages.tables import data_rows
from esrcat.span import Span

_TITLE_WITHIN = 4
_NEVER_SPLIT = frozenset(("heading", "term", "picture"))


# Half the time of Span(…).
_new = tuple.__new__


class _Parts:
    """The blocks as they will stand in the content, whether each is the text, and which it comes from."""

    __slots__ = ("blocks", "keeps", "origins")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.keeps: list[bool] = []
        self.origins: list[int] = []

    def add(self, block: Block, origin: int, *, keeps: bool) -> None:
        """Add one block."""
        self.blocks.append(block)
        self.keeps.append(keeps)
        self.origins.append(origin)

    def add_range(self, blocks: Sequence[Block], keeps: Sequence[bool], first: int, end: int) -> None:
        """Add some blocks of a document as they are."""
        self.blocks += blocks[first:end]
        self.keeps += keeps[first:end]
        self.origins += range(first, end)

    def add_lines(self, text: str, block: Block, origin: int) -> None:
        """Add a block that is kept without the lines at its ends that are printed around texts.

        Each of these lines is left out.
        """
        if text.find("\n", block.start, block.end) < 0:
            self.add(block, origin, keeps=True)
            return
        written = lines(text, block.start, block.end)
        around = [is_around_texts(text[start:end]) for start, end in written]
        if ends_text(text[slice(*written[0])]):
            around = [True] * len(around)
        first = next((n for n, each in enumerate(around) if not each), len(written))
        last = next((n for n in range(len(written), first, -1) if not around[n - 1]), first)
        for start, end in written[:first]:
            self.add(block._replace(start=start, end=end), origin, keeps=False)
        if first < last and block.kind == "paragraph" and is_list_of_names(text, written[first:last]):
            for start, end in written[first:last]:
                self.add(block._replace(kind="item", start=start, end=end), origin, keeps=True)
        elif first < last:
            own = block._replace(start=written[first][0], end=written[last - 1][1])
            self.add(own, origin, keeps=True)
        for start, end in written[last:]:
            self.add(block._replace(start=start, end=end), origin, keeps=False)


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
    parts = _Parts()
    for number, block in enumerate(blocks):
        if block.kind == "cell":
            parts.add(block, number, keeps=True)
        elif keeps[number]:
            parts.add_lines(document.text, block, number)
        else:
            parts.add(block, number, keeps=False)
    if title is not None and blocks[title].kind == "cell":
        title = None
    return _content(document, parts, title, _rows_among(document, blocks), of_page=False)


def _rows_among(document: Document, blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Return the rows of a document whose other blocks were divided."""
    if not document.rows:
        return []
    places = {block.start: number for number, block in enumerate(blocks)}
    starts = [(places[document.blocks[first].start], last - first) for first, last in document.rows]
    return [(first, first + cells) for first, cells in starts]


def _split(
    document: Document, keeps: Sequence[bool], rows: Sequence[tuple[int, int]], is_bold: IsBold
) -> _Parts:
    """Return the blocks, and of those that are kept the parts; cells of data stay whole."""
    in_rows = {number for first, last in rows for number in range(first, last)}
    text, blocks = document.text, document.blocks
    parts = _Parts()
    done = 0
    for number in compress(range(len(blocks)), keeps):
        written = block = blocks[number]
        kind, start, end, level, _ = block
        if kind in _NEVER_SPLIT or number in in_rows:
            continue
        if kind == "cell" and level:
            # A cell that holds the layout of a page is no cell.
            block = block._replace(kind="paragraph", level=0)
        if text.find("\n", start, end) >= 0:
            found = split_block(text, block, is_bold)
        elif (block := whole_block(text, block, is_bold)) is not written:
            found = [block]
        else:
            continue
        parts.add_range(blocks, keeps, done, number)
        for part in found:
            parts.add_lines(text, part, number)
        done = number + 1
    parts.add_range(blocks, keeps, done, len(blocks))
    return parts


def _content(
    document: Document, parts: _Parts, title: int | None, rows: Sequence[tuple[int, int]], *, of_page: bool
) -> Content:
    """Put the content together; a line of nothing but the date of publication is no part of it."""
    text, blocks, keeps = document.text, parts.blocks, parts.keeps
    heading = _title_part(text, parts, title)
    when = published(document, blocks, keeps, heading)
    dated = _date_part(text, blocks, when)
    if dated is not None and dated != heading:
        keeps[dated] = False
    left_out = [_new(Span, block[1:3]) for block in compress(blocks, map(not_, keeps))]
    if when is None and (stated := with_stated_date(document)):
        document, when = stated
        left_out.append(when.span)
    kept = mark_headings(text, [*compress(blocks, keeps)], of_page=of_page)
    if heading is not None and blocks[heading].kind != "heading":
        kept[sum(keeps[:heading])] = blocks[heading]._replace(kind="heading", level=1)
    origins = [*compress(parts.origins, keeps)]
    return Content(
        document,
        tuple(kept),
        tuple((bisect_left(origins, first), bisect_left(origins, last)) for first, last in rows),
        tuple(sorted(left_out)),
        None if heading is None else Span(*blocks[heading][1:3]),
        when,
    )


def _title_part(text: str, parts: _Parts, title: int | None) -> int | None:
    """Return the part that is the title; on a page without headings a bold line among the first."""
    if title is not None:
        own = range(bisect_left(parts.origins, title), bisect_right(parts.origins, title))
        return next((number for number in own if parts.keeps[number]), None)
    first = islice(compress(count(), parts.keeps), _TITLE_WITHIN)
    headings = (number for number in first if parts.blocks[number].kind == "heading")
    # 'Kuvan lähde:' over a card's facts is a label.
    return next((number for number in headings if not _is_label(text, parts.blocks[number])), None)


def _is_label(text: str, block: Block) -> bool:
    return text[block.start : block.end].rstrip().endswith(":")


def _date_part(text: str, blocks: Sequence[Block], when: Published | None) -> int | None:
    """Return the block that is nothing but the date of publication."""
    if when is None:
        return None
    at = when.span.start
    for number, block in enumerate(blocks):
        if block.start <= at < block.end and block.kind not in ("heading", "cell"):
            return number if is_dateline(text[block.start : block.end]) else None
    return None
