"""PDF → Document: the text a reader of the pages sees, in reading order, every line with its page and box.

Text comes from pdfium, a page at a time. Rules and tick boxes are asked for where a page has them; see
docs/decisions/0010. What is printed around the text of every page comes last, as furniture.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import replace
from itertools import pairwise
from typing import Any, NamedTuple

from esrcat.collector import without_collecting
from esrcat.document import Block, Container, Document, Page
from esrcat.errors import OverBudget, UnreadableDocument
from esrcat.readers import pdf_furniture, site_lines
from esrcat.readers.pdf_columns import note_wraps, regions
from esrcat.readers.pdf_drawings import Drawings, TickBox, drawings
from esrcat.readers.pdf_fields import FieldBox, filled_in, needs_adobe
from esrcat.readers.pdf_kept import KeptPages
from esrcat.readers.pdf_layout import LABEL_SHAPE, PageBlock, blocks
from esrcat.readers.pdf_page import PageText
from esrcat.readers.pdf_places import PdfPlaces, Piece
from esrcat.readers.pdf_rows import Line, measure, rows
from esrcat.readers.pdf_stretch import SOFT_HYPHEN, Stretch

MEDIA_TYPE = "application/pdf"
MOST_PAGES = 2000
"""The most pages that are read: a form has 30, the longest annex some hundreds."""

# So many pages tell what is usual in a document.
_MEASURED = 40
# From so many pages on a file is long.
_BOOK = 40
# Letters of a word that are drawn one by one stand nearer than this (in heights).
_LETTER_GAP = 0.18
# What is joined to a name of several words by a space and a hyphen.
_AFTER_A_NAME = re.compile(
    r"(?:\w*(?:hank|projekt)|malli|ohjelma|kuntayhtym|verkosto|menetelm|palvelu|leht[ei]|kampanja|nimi|tapahtum|toimin|kurssi"
    r"|koulutu|yhdisty|säätiö|osuuskunt|yhtiö|päiv|viikko|kilpailu|portaali|sivusto|konsepti|työpaja|liike|sarja|ryhm)"
)
_MARKS = frozenset("-–•·*")
_BROKEN_AT = frozenset(("-", "–", SOFT_HYPHEN))
_NO_TEXT = (
    "this PDF is scanned: its pages are pictures without text; recognise the text first, for example with "
    "`ocrmypdf --language fin scanned.pdf readable.pdf`"
)
_NO_LETTERS = (
    "the fonts of this PDF do not say which letters they draw, so it has no text; recognise it from the "
    "picture, for example with `ocrmypdf --force-ocr --language fin unreadable.pdf readable.pdf`"
)
_PASSWORD = (
    "this PDF is encrypted and needs a password; save it without one, for example with `qpdf --decrypt`"
)
_NEEDS_ADOBE = (
    "this PDF is a form whose pages only Adobe's programs make; open it in Adobe Reader and print it to a PDF"
)
_BROKEN = "this PDF is broken and cannot be opened; fetch it again from its source, or repair it with `qpdf`"


class _Read(NamedTuple):
    """What was read from one page."""

    page: Page
    stretches: list[Stretch]
    drawn: Drawings
    letters: int
    """How many are drawn, whether or not its fonts say which they are."""


def read_pdf(data: bytes, *, name: str, sha256: str, most_pages: int = MOST_PAGES) -> Document:
    """Return the PDF as a Document.

    Raises UnreadableDocument for a PDF that is encrypted, broken, scanned, empty or of more than
    `most_pages` pages; the message says which, and what to do.
    """
    pdf = _open(data, name)
    if needs_adobe(pdf):
        raise UnreadableDocument(name, _NEEDS_ADOBE, unsupported=True)
    count = len(pdf)
    if count > most_pages:
        raise OverBudget(name, f"this PDF has {count} pages, more than {most_pages}; split it first")
    # There are no cycles among the many small things of a book.
    with without_collecting() if count > _BOOK else nullcontext():
        filled = filled_in(pdf)
        if filled is None:
            return _read(pdf, count, data, {}, name, sha256)
        return _read(_open(filled.data, name), count, filled.data, filled.boxes, name, sha256)


def _read(
    pdf: Any, count: int, data: bytes, boxes: Mapping[int, list[FieldBox]], name: str, sha256: str
) -> Document:
    kept = KeptPages()
    pages = [_read_page(pdf, number, data, boxes.get(number, ()), name, kept) for number in range(count)]
    _refuse_without_text(pages, name)
    composer = _compose(pages)
    return Document(
        name=name,
        media_type=MEDIA_TYPE,
        sha256=sha256,
        text="".join(composer.parts),
        blocks=tuple(composer.blocks),
        containers=composer.containers(),
        encoding="",
        source_map=PdfPlaces(composer.pieces, data, kept.pages),
        rows=tuple(composer.rows),
        pages=tuple(read.page for read in pages),
    )


def _open(data: bytes, name: str) -> Any:
    from pypdfium2 import PdfDocument, PdfiumError, raw

    try:
        return PdfDocument(data)
    except PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        raise UnreadableDocument(name, _PASSWORD if locked else _BROKEN) from error


def _read_page(
    pdf: Any, number: int, data: bytes, boxes: Iterable[FieldBox], name: str, kept: KeptPages
) -> _Read:
    from pypdfium2 import PdfiumError

    try:
        page = PageText(pdf, number)
    except PdfiumError as error:
        raise UnreadableDocument(name, f"page {number + 1}: {_BROKEN}") from error
    stretches = page.stretches()
    drawn = drawings(page, data, number)
    ticks = [TickBox(page.frame.box(*corners), ticked) for corners, ticked in boxes]
    drawn = drawn._replace(ticks=(*drawn.ticks, *ticks)) if ticks else drawn
    kept.add(number, page)
    scanned = not stretches and (drawn.pictures or bool(page.count))
    return _Read(Page(page.frame.width, page.frame.height, scanned), stretches, drawn, page.count)


def _refuse_without_text(pages: list[_Read], name: str) -> None:
    if any(read.stretches for read in pages):
        return
    if any(read.letters for read in pages):
        raise UnreadableDocument(name, _NO_LETTERS, unsupported=True)
    if any(read.drawn.pictures for read in pages):
        raise UnreadableDocument(name, _NO_TEXT, unsupported=True)
    raise UnreadableDocument(
        name, "this PDF has no text: its pages are empty; fetch it again from its source"
    )


def _compose(pages: list[_Read]) -> _Composer:
    parted = pdf_furniture.part([read.stretches for read in pages], [read.page.height for read in pages])
    printed = pdf_furniture.is_printed_page([stretch for _, furniture in parted for stretch in furniture])
    parted = pdf_furniture.without_echoes(parted) if printed else parted
    texts = [
        # A browser prints one column, with other things beside it.
        ([text] if printed else regions(text, read.drawn.vertical), read.drawn)
        for (text, _), read in zip(parted, pages, strict=True)
    ]
    some = texts[:: 1 + len(texts) // _MEASURED]
    usual = measure(
        [rows(part, drawn, printed=printed) for parts, drawn in some for part in parts], printed=printed
    )
    composer = _Composer(printed=printed)
    for number, (parts, drawn) in enumerate(texts):
        laid_out = [blocks(rows(part, drawn, printed=printed), drawn, usual) for part in parts]
        for part in laid_out if len(parts) > 1 else ():
            note_wraps(part)
        page = _in_order(laid_out)
        last = printed and number + 2 >= len(texts)
        composer.add_page(_without_site_lines(page) if last else page, number)
    if printed:
        composer.part_site_footer()
    for number, (_, furniture) in enumerate(parted):
        composer.add_page([PageBlock("furniture", [[stretch]]) for stretch in furniture], number)
    return composer


def _in_order(parts: list[list[PageBlock]]) -> list[PageBlock]:
    """Return the blocks of a page whose parts follow each other; rows of cells are numbered through."""
    page, rows_before = parts[0], 0
    for before, part in pairwise(parts):
        rows_before += 1 + max((block.row for block in before), default=-1)
        page += [replace(block, row=block.row + rows_before) if block.row >= 0 else block for block in part]
    return page


def _without_site_lines(page: list[PageBlock]) -> list[PageBlock]:
    """Part what a site says under its page from the paragraph above, where it follows closely."""
    for number in range(max(0, len(page) - site_lines.MOST), len(page)):
        block = page[number]
        for at in range(1, len(block.lines) if block.kind == "paragraph" else 0):
            words = " ".join(stretch.text for stretch in block.lines[at])
            if site_lines.is_site_line(words):
                above = replace(block, lines=block.lines[:at], closes=False)
                return [*page[:number], above, PageBlock("paragraph", block.lines[at:]), *page[number + 1 :]]
    return page


def _is_unbroken(parts: list[str], following: str) -> bool:
    """Tell whether a line ends at a hyphen that is the word's own: 'Keski-' 'Pohjanmaa', 'Uusi -' 'hanke'."""
    sign = parts[-1][-1]
    if sign == SOFT_HYPHEN:
        return True
    before = parts[-1] if len(parts[-1]) > 1 else "".join(parts[-2:])
    last, first = before[-2:-1], following[0]
    if sign == "–":
        return last.isdigit() and first.isdigit()
    if last == " ":
        return _AFTER_A_NAME.match(following) is not None
    return (first.isupper() and last.isalpha()) or (first.isdigit() and last.isdigit())


def _is_site_line(block: Block, text: str) -> bool:
    words = text[block.start : block.end]
    return block.kind == "paragraph" and len(words) <= site_lines.LONGEST and words[-1] not in ".!?"


class _Composer:
    """The text while it is being put together, with its blocks, rows of cells, and pieces that lead back."""

    def __init__(self, *, printed: bool) -> None:
        self._printed = printed
        self.parts: list[str] = []
        self.blocks: list[Block] = []
        self.rows: list[tuple[int, int]] = []
        self.pieces: list[Piece] = []
        self._described = 0
        self._size = 0
        self._page = 0
        self._line = 0
        self._closes = False

    def add_page(self, page: Iterable[PageBlock], number: int) -> None:
        """Add the blocks of page `number` (from 0)."""
        self._page, self._line = number, 0
        row = -1
        for block in page:
            if self._closes and block.opens and block.kind == self.blocks[-1].kind and self._reads_on(block):
                unbroken = self.parts[-1][-1] in _BROKEN_AT
                if not (unbroken and _is_unbroken(self.parts, block.lines[0][0].text)):
                    self._put("\n")
                start = self.blocks.pop().start
            else:
                if self.blocks:
                    self._put("\n\n")
                start = self._size
            self._add_lines(block.lines, block.wraps)
            self._closes = block.closes
            if block.row >= 0:
                if block.row != row:
                    self.rows.append((len(self.blocks), len(self.blocks)))
                    row = block.row
                self.rows[-1] = self.rows[-1][0], len(self.blocks) + 1
            self.blocks.append(Block(block.kind, start, self._size, block.level))

    def part_site_footer(self) -> None:
        """Part the lines at the end of a printed page that are the site's: links, its owner, its name.

        They are short and no sentences, and what they follow is one; or they say what sites say there. The
        description is put in a container of its own, as the page had it.
        """
        text = "".join(self.parts)
        end = len(self.blocks)
        for at in range(max(1, end - site_lines.MOST - 1), end):
            start, stop = self.blocks[at].start, self.blocks[at].end
            if site_lines.is_site_line(text[start:stop]):
                self._described = at
                self.blocks[:at] = [block._replace(container=1) for block in self.blocks[:at]]
                return
        while end and _is_site_line(self.blocks[end - 1], text):
            end -= 1
        last = self.blocks[end - 1] if end else None
        if (
            last
            and last.kind == "paragraph"
            and text[last.end - 1] in ".!?"
            and len(self.blocks) - end <= site_lines.MOST
        ):
            self.blocks[:end] = [block._replace(container=1) for block in self.blocks[:end]]
            self._described = end

    def containers(self) -> tuple[Container, ...]:
        """Return the whole, and within it the description where it was parted from the site's lines."""
        whole = Container(0, len(self.blocks))
        return (whole, Container(0, self._described)) if self._described else (whole,)

    def _reads_on(self, block: PageBlock) -> bool:
        """Tell whether a page's first paragraph goes on with the last one of the page before."""
        first = block.lines[0][0].text
        if first[0].islower() or self.parts[-1][-1] in "-,":
            return True
        # On a printed page whatever is no label goes on with a line that was full.
        return self._printed and LABEL_SHAPE.match(first) is None

    def _add_lines(self, lines: list[Line], wraps: Collection[int]) -> None:
        parts, pieces, size, page, number = self.parts, self.pieces, self._size, self._page, self._line
        joint = ""
        after = 0.0
        for at, line in enumerate(lines):
            if wraps and at in wraps:
                joint = " "
            if joint and not (parts[-1][-1] in _BROKEN_AT and _is_unbroken(parts, line[0][0])):
                parts.append(joint)
                size += 1
            joint = ""
            number += 1
            for stretch in line:
                if joint and (stretch[2] - after > _LETTER_GAP * stretch[7] or line[0][0] in _MARKS):
                    parts.append(joint)
                    size += 1
                words = stretch[0]
                length = len(words)
                pieces.append((size, length, page, number, stretch[1], stretch[2:6]))
                parts.append(words)
                size += length
                joint = " "
                after = stretch[4]
            joint = "\n"
        self._size, self._line = size, number

    def _put(self, words: str) -> None:
        self.parts.append(words)
        self._size += len(words)
