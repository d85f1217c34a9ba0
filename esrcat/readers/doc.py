"""Word 97-2003 documents (.doc, .dot) → Document, as of a Word document of today.

Headings are told by their outline level and their style, whatever it is based on; items by the number of
their list. Deleted and hidden text, headers, footers, notes, comments, pictures and the code of fields do
not count as text of the document; the paragraphs of a text box follow the one that it hangs on.

A paragraph is a line of the source (see `paragraphs`).

Source: [MS-DOC], the format as its maker has published it.
"""

from __future__ import annotations

import re
import struct

from esrcat.document import BlockKind, Document
from esrcat.errors import OverBudget, UnreadableDocument
from esrcat.readers import doc_sprms as sprms
from esrcat.readers.doc_boxes import Boxes, Span, main_text
from esrcat.readers.doc_fields import BEGIN, END, SEPARATOR, Fields, stated
from esrcat.readers.doc_sprms import Properties
from esrcat.readers.doc_streams import FLAGS_AT, STYLES, Run, Stretch, WordFile, fib_of
from esrcat.readers.doc_styles import Style, level_of_outline, styles_of
from esrcat.readers.ole import BrokenContainer, Container
from esrcat.readers.paragraphs import Paragraphs
from esrcat.readers.rtf_tables import Tables

MEDIA_TYPE = "application/msword"
MOST_CHARACTERS = 2_000_000
"""The most characters of a text: some seven hundred pages."""

_MAIN, _DATA, _TABLES = "WordDocument", "Data", ("0Table", "1Table")
_MARK, _OLDEST = 0xA5EC, 0xC0
# Where a file has broken off before its directory: the stream that Word writes first begins with the mark.
_FIRST, _FIRST_AT = struct.pack("<H", _MARK), 512
_LOCKED, _SECOND_TABLE = 0x0100, 0x0200
_TOKENS = re.compile(r"[^\x00-\x1f]+|[\x00-\x1f]")
_SIGNS = {"\t": "\t", "\n": "\n", "\x0b": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": "\xad"}
_PARAGRAPH, _CELL, _PAGE, _FIELD_DATA, _SHAPE = "\r", "\x07", "\x0c", "\x01", "\x08"
_HALF_PAIRS = re.compile("[\ud800-\udfff]")
_SYMBOL = "("
_MOST_TABLES = 50


def is_doc(data: bytes) -> bool:
    """Tell whether an old office file is a document of Word 97 or later, be it broken."""
    try:
        main = Container(data).stream(_MAIN)
    except BrokenContainer:
        return _MAIN.encode("utf-16-le") in data or data.startswith(_FIRST, _FIRST_AT)
    if len(main) < 4:
        return bool(main)
    mark, version = struct.unpack_from("<HH", main)
    return bool(mark == _MARK and version >= _OLDEST)


def read_doc(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the text of an old Word document as a Document.

    Raises UnreadableDocument for a document that is locked or broken, OverBudget for one that is too long.
    """
    try:
        reading = _Reading(data, name)
        reading.read()
    except UnreadableDocument:
        raise
    except Exception as error:
        # Places and counts in a broken file lead anywhere.
        kind = type(error).__name__
        reason = f"the document is broken ({kind}); open it in a word processor and save it again"
        raise UnreadableDocument(name, reason) from error
    return reading.text.document(name=name, sha256=sha256, media_type=MEDIA_TYPE, is_lossy=reading.is_lossy)


def _refuse_locked(main: bytes, name: str) -> None:
    # Behind its beginning the block itself is no longer in clear.
    if struct.unpack_from("<H", main, FLAGS_AT)[0] & _LOCKED:
        raise UnreadableDocument(
            name,
            "this is an office file that is locked with a password: save it without one",
            unsupported=True,
        )


class _Reading:
    """Reads the text of a document; one use, one document."""

    def __init__(self, data: bytes, name: str) -> None:
        container = Container(data)
        main = container.stream(_MAIN)
        _refuse_locked(main, name)
        fib = fib_of(main)
        table = container.stream(_TABLES[bool(fib.flags & _SECOND_TABLE)])
        self.text = Paragraphs()
        self.is_lossy = False
        self._data = container.stream(_DATA)
        self._file = WordFile(fib, main, table, self._data)
        self._styles = styles_of(fib.part(table, STYLES))
        self._main, self._boxes = main_text(fib), Boxes(fib, table)
        length = self._main.end + self._boxes.size
        if length > MOST_CHARACTERS:
            reason = f"a page of {length} characters, more than {MOST_CHARACTERS}; split it first"
            raise OverBudget(name, reason)
        self._tables = Tables(self.text)
        self._around = 0
        self._begin()

    def _begin(self) -> None:
        """Begin a text: of a paragraph there are its letters with what is said of them, and its boxes."""
        self._fields = Fields()
        self._written: list[tuple[str, Properties]] = []
        self._hanging: list[Span] = []

    def read(self) -> None:
        """Read the main text, and behind it the text boxes that hang on none of its characters."""
        self._read(self._main)
        for box in self._boxes.left():
            self._tables.to(0)
            self._read(box)
        self._tables.finish()

    def _read(self, span: Span) -> None:
        for stretch in self._file.stretches(*span):
            self._take(stretch)
        if any(text.strip() for text, _ in self._written):
            # What stands behind the last end of a paragraph.
            self._end_paragraph({}, 0)

    def _take(self, stretch: Stretch) -> None:
        text = stretch.text
        if sprms.SYMBOL in stretch.said:
            # A character of a font of signs, such as a ticked box; it lies in the private use area.
            text = text.replace(_SYMBOL, chr(stretch.said[sprms.SYMBOL] >> 16))
        for token in _TOKENS.finditer(text):
            if token[0] >= " ":
                self._write(token[0], stretch.said)
            else:
                self._sign(token[0], stretch, token.start())

    def _write(self, text: str, said: Properties) -> None:
        if self._fields.are_shown:
            self._written.append((text, said))

    def _sign(self, sign: str, stretch: Stretch, index: int) -> None:
        """Follow a character that is no letter; those that stand for notes and pictures are no text."""
        if sign in _SIGNS:
            self._write(_SIGNS[sign], stretch.said)
        elif sign in (_PARAGRAPH, _CELL, _PAGE):
            run = self._file.paragraphs.at(stretch.byte(index))
            self._end(sign, run, stretch.byte(index + 1), stretch.of_piece)
        elif sign in (BEGIN, SEPARATOR, END):
            self._fields.take(sign)
        elif sign == _FIELD_DATA:
            self._form(stretch.said)
        elif sign == _SHAPE and (box := self._boxes.of(stretch.first + index)):
            self._hanging.append(box)

    def _form(self, said: Properties) -> None:
        """Write the state of a form's field, whose data a character in its code stands for."""
        if said.get(sprms.IS_DATA) and sprms.DATA_AT in said and self._fields.is_form:
            self._written.append((stated(self._data, said[sprms.DATA_AT]), said))

    def _end(self, sign: str, run: Run, end: int, of_piece: Properties) -> None:
        """End a paragraph, a cell or a row, of which this is said."""
        said = run.said | of_piece
        if sign == _PAGE and run.end > end:
            # A page ends within the paragraph; where the section ends, the paragraph does.
            self._write("\n", said)
            return
        depth = said.get(sprms.DEPTH, 0) or int(bool(said.get(sprms.IN_TABLE)))
        if sign == _CELL:
            depth = 1
        depth = min(self._around + depth, _MOST_TABLES)
        is_row = said.get(sprms.ROW_END) if sign == _CELL else said.get(sprms.INNER_ROW_END)
        if not is_row or self._written or self._hanging:
            self._end_paragraph(said, depth)
        if is_row:
            self._tables.end_row(depth)
        elif sign == _CELL or (depth and said.get(sprms.INNER_CELL)):
            self._tables.end_cell()

    def _end_paragraph(self, said: Properties, depth: int) -> None:
        style = self._style(said)
        paragraph = self.text.paragraph(self._shown(style), *_kind(said, style))
        self._tables.add(paragraph, max(depth, self._around))
        boxes, self._written, self._hanging = self._hanging, [], []
        for box in boxes:
            self._box(box, max(depth, self._around))

    def _box(self, box: Span, depth: int) -> None:
        """Read a text box that hangs on a paragraph which is in so many tables."""
        fields, around = self._fields, self._around
        self._begin()
        self._around = depth
        self._read(box)
        self._tables.to(depth)
        self._begin()
        self._fields, self._around = fields, around

    def _style(self, said: Properties) -> Style:
        return self._styles.get(said.get(sprms.STYLE, 0), _NO_STYLE)

    def _shown(self, style: Style) -> str:
        """Return the text of the paragraph that ends, without what is hidden or deleted."""
        text = "".join(text for text, said in self._written if not self._hides(said, style))
        if _HALF_PAIRS.search(text):
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            self.is_lossy = self.is_lossy or "\ufffd" in text
        return text

    def _hides(self, said: Properties, style: Style) -> bool:
        hides = style.hides
        if sprms.OF_STYLE in said:
            of_letters = self._styles.get(said[sprms.OF_STYLE], _NO_STYLE)
            hides = hides or of_letters.hides
        return sprms.is_on(said.get(sprms.DELETED), False) or sprms.is_on(said.get(sprms.HIDDEN), hides)


_NO_STYLE = Style()


def _kind(said: Properties, style: Style) -> tuple[BlockKind, int]:
    level = level_of_outline(said[sprms.OUTLINE]) if sprms.OUTLINE in said else style.level
    if level:
        return "heading", level
    is_item = sprms.is_listed(said[sprms.LIST]) if sprms.LIST in said else style.listed
    return ("item", 0) if is_item else ("paragraph", 0)
