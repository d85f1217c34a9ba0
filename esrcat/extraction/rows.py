"""The rows of a list → one extraction each: every row is a project.

What stands before a row, and what follows the last one, goes to the project of that row, so that all
text of the document is some project's, and none is two's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from esrcat.columns import Cell, Header, find_header, header_at, named, row_cells
from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.extraction.derived import derive_facts
from esrcat.extraction.values import interpret
from esrcat.issues import Issue
from esrcat.normalise import clean
from esrcat.rules import Form, Label, Table
from esrcat.span import Span
from esrcat.values.codes import code_fund_and_period

_LONGEST_QUOTE = 120
_CODE, _NAME = "/code", "/name"
_WITH_A_NAME = ("/start", "/actor/name")
_AMOUNTS = "/funding/"


def extract_rows(document: Document, form: Form) -> list[Extraction]:
    """Return what each project's row says, in order; none for a list without projects."""
    table = form.table
    header = find_header(document, table) if table else None
    if not table or not header:
        return []
    found: list[Extraction] = []
    before = Extraction()
    _take_header(document, header, before)
    begin = 0
    row = header.last
    while row < len(document.rows):
        cells = row_cells(document, row)
        again = _is_header_again(document, table, header, row, cells)
        if again:
            header = again
            _take_header(document, header, before)
            row = header.last
            continue
        extraction = _read_row(document, form, header, cells)
        row += 1
        if extraction is None:
            continue
        extraction.claimed[:0] = before.claimed
        extraction.issues[:0] = before.issues
        before = Extraction()
        extraction.within = Span(begin, cells[-1].end)
        begin = cells[-1].end
        found.append(extraction)
    if found:
        last = found[-1]
        last.within = Span(last.within.start if last.within else 0, len(document.text))
        last.claimed += before.claimed
        last.issues += before.issues
    return found


def _take_header(document: Document, header: Header, extraction: Extraction) -> None:
    """Take the cells of a header as known, and say which columns the form does not know."""
    unknown = set(header.unknown)
    for row in range(header.first, header.last):
        for cell in row_cells(document, row):
            if Span(cell.start, cell.end) not in unknown:
                extraction.claimed.append((cell.start, cell.end))
    for start, end in header.unknown:
        params = {"label": clean(document.text[start:end])}
        extraction.issues.append(Issue("unknown-label", None, Span(start, end), params))


def _is_header_again(
    document: Document, table: Table, header: Header, row: int, cells: list[Cell]
) -> Header | None:
    """Return the header that a row is once more: long lists repeat it, and a page may hold several lists."""
    code = next((number for number, label in header.columns.items() if label.pointer == _CODE), 0)
    over = next((cell for cell in cells if cell.column == code), None) if code else None
    if over is None:
        return None
    label = named(table, document.text[over.start : over.end])
    return header_at(document, table, row) if label and label.pointer == _CODE else None


def _read_row(document: Document, form: Form, header: Header, cells: list[Cell]) -> Extraction | None:
    """Return what a row says, None when it is no project's: a sum, a note, a group's title."""
    if not form.table:
        return None
    extraction = Extraction()
    written: set[str] = set()
    for label, cell in _labelled(document, form.table, header, cells):
        if cell.name:
            # The colon behind the name is not the document's own.
            extraction.claimed.append((cell.name.start, max(cell.name.end + 1, cell.start)))
        if label.has_field and label.pointer + "".join(label.keys) not in written:
            written.add(label.pointer + "".join(label.keys))
            _read_cell(document, form, label, cell, extraction)
    if not _is_project(extraction):
        return None
    _add_empty(header, cells, extraction)
    derive_facts(document, extraction)
    _derive_currency(extraction)
    # What a cell leaves open may follow from another one: the fund from the code.
    for found in extraction.found:
        extraction.states.pop(found.pointer, None)
    return extraction


def _labelled(
    document: Document, table: Table, header: Header, cells: Iterable[Cell]
) -> Iterator[tuple[Label, Cell]]:
    for cell in cells:
        name = cell.name
        label = named(table, document.text[name.start : name.end]) if name else header.columns.get(cell.column)
        if label:
            yield label, cell


def _read_cell(document: Document, form: Form, label: Label, cell: Cell, extraction: Extraction) -> None:
    start, end = cell.start, cell.end
    written = document.text[start:end]
    found = extraction.found
    value = label.one(written) if label.one else None
    if value is not None:
        found.append(Found(label.pointer, value, start, end, "table", label.text))
        return
    said = interpret(label, form.joining, written)
    for key, part, low, high in said.parts:
        place = (start + low, start + high) if low < high else (-1, -1)
        found.append(Found(said.base + key, part, *place, "table", label.text))
    extraction.claimed += [(start + low, start + high) for low, high in said.joining]
    if said.state:
        extraction.states.update(dict.fromkeys(said.without, said.state))
    if said.state == "unreadable":
        params = {"label": label.text, "text": clean(written)[:_LONGEST_QUOTE]}
        extraction.issues.append(Issue("unreadable-value", said.without[0], Span(start, end), params))


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
    read = {found.pointer for found in extraction.found}
    for number, label in header.columns.items():
        if number in filled or not label.has_field:
            continue
        for pointer in (label.pointer,) if label.pointer else tuple(f"/{key}" for key in label.keys):
            if pointer not in read:
                extraction.states.setdefault(pointer, "empty")


def _derive_currency(extraction: Extraction) -> None:
    """The lists' amounts are in euros, whether they say so or not."""
    spans = [span for found in extraction.found if found.pointer.startswith(_AMOUNTS) for span in found.spans]
    if spans:
        (start, end), *more = spans
        rule = "amounts of the list"
        extraction.found.append(Found("/funding/currency", "EUR", start, end, "derived", rule, tuple(more)))
