"""The rows of a list → one extraction each: every row is a project.

Text before a row belongs to that row's project, and text after the last row to the last project. So all text
of the document belongs to exactly one project.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from esrcat.columns import Cell, Header, find_header, header_at, named, row_cells
from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.extraction.derived import derive_facts
from esrcat.extraction.facts import read_sentences
from esrcat.extraction.values import interpret
from esrcat.issues import Issue
from esrcat.normalise import Lexicon, View, clean, view
from esrcat.rules import Form, Label, Table
from esrcat.span import Span
from esrcat.values.blanks import is_blank
from esrcat.values.codes import code_fund_and_period

_LONGEST_QUOTE = 120
_CODE, _NAME = "/code", "/name"
_WITH_A_NAME = ("/start", "/actor/name")
_AMOUNTS = "/funding/"


def extract_rows(document: Document, form: Form) -> list[Extraction]:
    """Return the extraction of each project's row, in order; empty for a list without projects."""
    header = find_header(document, form.table) if form.table else None
    if not form.table or not header:
        return []
    found: list[Extraction] = []
    begin = 0
    for extraction, end in _rows(document, form, form.table, header):
        if end < 0:
            # What follows the last row.
            if found:
                _add_before(extraction, found[-1])
            break
        extraction.within = Span(begin, end)
        begin = end
        found.append(extraction)
    if found:
        found[-1].within = Span(found[-1].within.start if found[-1].within else 0, len(document.text))
    return found


def _rows(document: Document, form: Form, table: Table, header: Header) -> Iterator[tuple[Extraction, int]]:
    """Yield what each project's row says, what stands before it included, and its end; -1 after the last."""
    reader = _RowReader(document, form, table)
    before = reader.read_header(header)
    row = header.last
    while row < len(document.rows):
        cells = row_cells(document, row)
        if again := _header_again(document, table, header, row, cells):
            header = again
            _add_before(reader.read_header(header), before)
            row = header.last
            continue
        row += 1
        if extraction := reader.read(header, cells):
            end = max(cells[-1].end, *(last for _, last in extraction.claimed), 0)
            _add_before(before, extraction)
            before = Extraction()
            yield extraction, end
    yield before, -1


def _add_before(before: Extraction, extraction: Extraction) -> None:
    extraction.claimed[:0] = before.claimed
    extraction.issues[:0] = before.issues


def _header_again(
    document: Document, table: Table, header: Header, row: int, cells: list[Cell]
) -> Header | None:
    """Return the header that a row is once more: long lists repeat it, and a page may hold several lists."""
    if not header.columns or not cells:
        return None
    first = document.text[cells[0].start : cells[0].end]
    # A row of the list begins with a code.
    if any(map(str.isdigit, first)) or not named(table, first):
        return None
    return header_at(document, table, row)


class _RowReader:
    """Reads the rows of one document."""

    __slots__ = ("_document", "_form", "_prose", "_table", "_unknown")

    def __init__(self, document: Document, form: Form, table: Table) -> None:
        self._document = document
        self._form = form
        self._table = table
        # A cell whose sentences say something is prose; others are one line.
        self._prose = {pointer for rule in form.sentences for pointer in rule.texts}
        self._unknown: set[str] = set()

    def read_header(self, header: Header) -> Extraction:
        """Take the cells of a header as known, and say once which columns the form does not know."""
        extraction = Extraction()
        unknown = set(header.unknown)
        for row in range(header.first, header.last):
            for cell in row_cells(self._document, row):
                if Span(cell.start, cell.end) not in unknown:
                    extraction.claimed.append((cell.start, cell.end))
        for start, end in header.unknown:
            self._report_unknown(start, end, extraction)
        return extraction

    def read(self, header: Header, cells: list[Cell]) -> Extraction | None:
        """Return the extraction of a row, None when it is not a project: a sum, a note, a group's title."""
        extraction = Extraction()
        views: dict[str, View] = {}
        for label, cell in self._labelled(header, cells, extraction):
            if label.pointer in self._prose and not is_blank(self._text(cell)):
                views[label.pointer] = self._read_prose(label, cell, cells, extraction)
            else:
                self._read_cell(label, cell, extraction)
        if not _is_project(extraction):
            return None
        _add_empty(header, cells, extraction)
        derive_facts(self._document, extraction)
        _derive_currency(extraction)
        read_sentences(self._form, extraction, views)
        # What a cell leaves open may follow from another one: the fund from the code.
        for found in extraction.found:
            extraction.states.pop(found.pointer, None)
        return extraction

    def _text(self, cell: Cell) -> str:
        return self._document.text[cell.start : cell.end]

    def _labelled(
        self, header: Header, cells: Iterable[Cell], extraction: Extraction
    ) -> Iterator[tuple[Label, Cell]]:
        """Yield the cells that have a field, each field once; take the names of named ones as known."""
        read: set[Label] = set()
        for cell in cells:
            label = header.columns.get(cell.column)
            if name := cell.name:
                label = named(self._table, self._document.text[name.start : name.end])
                if label is None:
                    self._report_unknown(name.start, name.end, extraction)
                elif label not in read:
                    # With the colon behind it, which is not the document's own.
                    extraction.claimed.append((name.start, max(name.end + 1, cell.start)))
            if label and label.has_field and label not in read:
                read.add(label)
                yield label, cell

    def _read_prose(self, label: Label, cell: Cell, cells: list[Cell], extraction: Extraction) -> View:
        text = self._document.text
        words = Lexicon(text[cells[0].start : cells[-1].end])
        prose = view(text, cell.start, cell.end, words=words)
        extraction.found.append(Found(label.pointer, prose.text, cell.start, cell.end, "table", label.text))
        return prose

    def _read_cell(self, label: Label, cell: Cell, extraction: Extraction) -> None:
        start, end = cell.start, cell.end
        written = self._text(cell)
        found = extraction.found
        value = label.one(written) if label.one else None
        if value is not None:
            found.append(Found(label.pointer, value, start, end, "table", label.text))
            return
        said = interpret(label, self._form.joining, written)
        for key, part, low, high in said.parts:
            place = (start + low, start + high) if low < high else (-1, -1)
            found.append(Found(said.base + key, part, *place, "table", label.text))
        extraction.claimed += [(start + low, start + high) for low, high in said.joining]
        if said.state:
            extraction.states.update(dict.fromkeys(said.without, said.state))
        if said.state == "unreadable":
            params = {"label": label.text, "text": clean(written)[:_LONGEST_QUOTE]}
            extraction.issues.append(Issue("unreadable-value", said.without[0], Span(start, end), params))

    def _report_unknown(self, start: int, end: int, extraction: Extraction) -> None:
        """Tell of an unknown column, of each once: its cells stay unmapped in every row."""
        words = clean(self._document.text[start:end])
        if words not in self._unknown:
            self._unknown.add(words)
            extraction.issues.append(Issue("unknown-label", None, Span(start, end), {"label": words}))


def _is_project(extraction: Extraction) -> bool:
    """A row with a code of a known series is a project's, and one with a name and an actor or a start."""
    values = extraction.by_pointer()
    code = values.get(_CODE)
    if code and code_fund_and_period(str(code.value)):
        return True
    return _NAME in values and any(pointer in values for pointer in _WITH_A_NAME)


def _add_empty(header: Header, cells: Iterable[Cell], extraction: Extraction) -> None:
    """A cell with nothing in it under a known header is an empty field."""
    filled = {cell.column for cell in cells}
    for number, label in header.columns.items():
        if number not in filled and label.has_field:
            pointers = (label.pointer,) if label.pointer else tuple(f"/{key}" for key in label.keys)
            for pointer in pointers:
                extraction.states.setdefault(pointer, "empty")


def _derive_currency(extraction: Extraction) -> None:
    """The lists' amounts are in euros, whether they say so or not."""
    spans = [span for found in extraction.found if found.pointer.startswith(_AMOUNTS) for span in found.spans]
    if spans:
        (start, end), *more = spans
        rule = "amounts of the list"
        extraction.found.append(Found("/funding/currency", "EUR", start, end, "derived", rule, tuple(more)))
