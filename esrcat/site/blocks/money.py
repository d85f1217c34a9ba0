"""The money of a project page: planned, granted and spent side by side, funders' shares, costs."""

from __future__ import annotations

from collections.abc import Iterator

from esrcat.model import CostRow
from esrcat.site.blocks.kinds import Bars, Block, Cell, Fields, Line, Row, Table
from esrcat.site.blocks.rows import FieldReader
from esrcat.site.blocks.tables import figure, ratio, scaled_bars
from esrcat.site.markup.escaped import field_id


def funding(reader: FieldReader) -> Iterator[Block]:
    """Yield bars and table of EU and state funding and of all public funding."""
    words = reader.words.t.project
    state, public = "/funding/eu_state", "/funding/public"
    planned = (words.granted, "plan", reader.get(f"{state}/granted"), "")
    groups = [
        (words.eu_state, (planned, (words.actual, "done", reader.get(f"{state}/actual"), ""))),
        (
            words.public,
            (
                (words.planned, "plan", reader.get(f"{public}/planned"), ""),
                (words.actual, "done", reader.get(f"{public}/actual"), ""),
            ),
        ),
    ]
    amounts = [amount for _, bars in groups for _, _, amount, _ in bars if amount is not None]
    if amounts:
        longest = max(amounts)
        shown = [
            (title, scaled_bars(reader, bars, reader.words.formats.euros, longest)) for title, bars in groups
        ]
        yield Bars([(title, bars) for title, bars in shown if bars])
    if amounts or reader.absence("/funding"):
        columns, lines = _used([words.datum, words.eu_state, words.public], _funding_lines(reader))
        yield Table(_currency(reader), words.funding_caption, columns, lines)
    yield from _total_cost(reader)


def _total_cost(reader: FieldReader) -> Iterator[Block]:
    """Yield the total cost, which is more than public money and so not a row of its table."""
    pointer, currency = "/funding/total_cost", "/funding/currency"
    total = reader.get(pointer)
    if total is None:
        return
    is_first = currency not in reader.sources.placed and reader.get(currency) is not None
    value = reader.value(pointer, *((currency,) if is_first else ()), text=reader.words.formats.euros(total))
    yield Fields([Row("", reader.words.label(pointer), (value,))])


def _currency(reader: FieldReader) -> str:
    """Return the anchor of the currency, which the first table of amounts says; '' for the others."""
    if "/funding/currency" in reader.sources.placed:
        return ""
    reader.mark("/funding/currency")
    return field_id("/funding/currency")


def _used(columns: list[str], lines: list[Line]) -> tuple[list[str], list[Line]]:
    """Return a table without the columns that say nothing in any row."""
    says = [
        number
        for number in range(len(columns) - 1)
        if any(line.cells[number].text or line.cells[number].missing for line in lines)
    ]
    kept = [line._replace(cells=[line.cells[number] for number in says]) for line in lines]
    return [columns[0], *(columns[number + 1] for number in says)], kept


def shares(reader: FieldReader) -> Iterator[Block]:
    """Yield the table of the funders' shares."""
    words = reader.words
    lines = []
    for position, share in enumerate(reader.record.funding.shares):
        pointer = f"/funding/shares/{position}"
        head = Cell(
            (field_id(f"{pointer}/source"), field_id(f"{pointer}/as_written")),
            words.table["shares"][share.source],
            reader.mark(f"{pointer}/source", f"{pointer}/as_written"),
        )
        lines.append(Line(head, [figure(reader, f"{pointer}/percent"), figure(reader, f"{pointer}/amount")]))
    if lines:
        t = words.t.project
        yield Table(_currency(reader), t.shares_caption, [t.share_source, t.share_percent, t.amount], lines)


def breakdown(reader: FieldReader) -> Iterator[Block]:
    """Yield the table of costs, rows under their headings."""
    lines = list(_cost_lines(reader, "/funding/breakdown", reader.record.funding.breakdown))
    if lines:
        words = reader.words.t.project
        yield Table(_currency(reader), words.breakdown_caption, [words.cost_row, words.amount], lines)


def _funding_lines(reader: FieldReader) -> list[Line]:
    words = reader.words.t.project
    state, public = "/funding/eu_state", "/funding/public"
    off = Cell((), "", missing=reader.words.t.page.not_on_form if reader.layout.numbered else "")
    rows = [
        (words.requested, f"{state}/requested", None),
        (
            words.planned,
            f"{state}/planned" if reader.get(f"{state}/planned") is not None else None,
            f"{public}/planned",
        ),
        (words.granted, f"{state}/granted", None),
        (words.actual, f"{state}/actual", f"{public}/actual"),
    ]
    lines = []
    for title, left, right in rows:
        stated = [pointer for pointer in (left, right) if pointer and reader.get(pointer) is not None]
        if stated or (reader.absence("/funding") and title != words.requested):
            cells = [figure(reader, pointer) if pointer else off for pointer in (left, right)]
            lines.append(Line(Cell((), title), cells))
    achieved = [
        ratio(reader, f"{state}/actual", f"{state}/granted"),
        ratio(reader, f"{public}/actual", f"{public}/planned"),
    ]
    if any(cell.text for cell in achieved):
        lines.append(Line(Cell((), words.achieved), achieved, "sum"))
    lines += _others_share(reader)
    return lines


def _others_share(reader: FieldReader) -> Iterator[Line]:
    """Yield the share of municipalities and other public funders, computed from the table's figures.

    It is computed from what was spent, else from what was planned, and only from figures of the same kind.
    """
    words, formats = reader.words.t.project, reader.words.formats
    for when in ("actual", "planned"):
        state, public = reader.get(f"/funding/eu_state/{when}"), reader.get(f"/funding/public/{when}")
        if state is not None and public and state <= public:
            title = words.other_funders.format(when=getattr(words, when).lower())
            yield Line(Cell((), title), [Cell((), ""), Cell((), formats.number(public - state))])
            yield Line(Cell((), words.state_share), [Cell((), formats.percent(state, public)), Cell((), "")])
            return


def _cost_lines(reader: FieldReader, pointer: str, rows: list[CostRow], depth: int = 0) -> Iterator[Line]:
    for position, row in enumerate(rows):
        own = f"{pointer}/{position}"
        head = Cell((field_id(f"{own}/label"),), reader.told(f"{own}/label"), reader.mark(f"{own}/label"))
        yield Line(head, [figure(reader, f"{own}/amount")], "subrow" if depth else "")
        yield from _cost_lines(reader, f"{own}/parts", row.parts, depth + 1)
