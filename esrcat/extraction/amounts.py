"""Tables of amounts, such as a budget: rows of a name and an amount, and the rows that sum them up."""

from __future__ import annotations

import re

from esrcat.document import Document
from esrcat.evidence import Extraction, Found, Value
from esrcat.extraction.heading_lines import Part
from esrcat.extraction.tables import Cell, table_rows
from esrcat.folding import fold
from esrcat.issues import Issue
from esrcat.normalise import clean
from esrcat.rules import Amounts, Section
from esrcat.span import Span
from esrcat.values.money import euros

_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[^\W\d])")
_SHARE_HEADS = frozenset(("%", "(%)", "osuus", "osuus, %", "osuus (%)", "osuus %", "prosenttia"))
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s?%")


def read_amounts(
    document: Document,
    section: Section,
    amounts: Amounts,
    part: Part,
    extraction: Extraction,
    *,
    loses_digits: bool = False,
) -> None:
    """Read every row of a section's tables that has a name and an amount; the rest stays unmapped.

    A document that has lost its digits has only names here; the amounts left cannot be assigned to them.
    """
    text = document.text
    sums = {fold(words): field for words, field in amounts.sums}
    if loses_digits and part.body:
        _report_lost(section, amounts, part, extraction)
        return
    ordinal = 0
    columns, share_at = 0, 0
    for row in table_rows(document, part.body):
        name, *others = row.cells
        if at := next((n for n, cell in enumerate(row.cells) if _is_share_head(text, cell)), 0):
            columns, share_at = len(row.cells), at
        share = None
        if share_at and len(row.cells) == columns:
            # Under such words a number is one without its sign.
            share = _last(text, [others.pop(share_at - 1)], _number_or_percentage)
        amount = _last(text, others, euros)
        words = _without_number(text, name)
        if amount is None or not any(character.isalpha() for character in text[words[0] : words[1]]):
            continue
        if field := sums.get(fold(text[words[0] : words[1]])):
            _add(extraction, section, field, *amount)
            extraction.claimed.append(name)
            continue
        for key, value, cell in _facts(text, amounts, words, others, amount, share):
            _add(extraction, section, f"{amounts.pointer}/{ordinal}/{key}", value, cell)
        extraction.claimed.append((name[0], words[0]))
        ordinal += 1


def _report_lost(section: Section, amounts: Amounts, part: Part, extraction: Extraction) -> None:
    extraction.states.setdefault(amounts.pointer, "unreadable")
    start, end, _ = part.heading
    params = {"label": section.heading, "text": ""}
    extraction.issues.append(Issue("unreadable-value", amounts.pointer, Span(start, end), params))


def _facts(
    text: str,
    amounts: Amounts,
    words: Cell,
    others: list[Cell],
    amount: tuple[Value, Cell],
    share: tuple[Value, Cell] | None,
) -> list[tuple[str, Value, Cell]]:
    written = clean(text[words[0] : words[1]])
    facts: list[tuple[str, Value, Cell]] = [(amounts.name, written, words), ("amount", *amount)]
    if amounts.kinds:
        key, read = amounts.kinds
        kind = read(written)
        if kind is not None:
            facts.append((key, kind, words))
    share = share or _last(text, others, percentage)
    return [*facts, ("percent", *share)] if share and amounts.kinds else facts


def _last(text: str, cells: list[Cell], read: object) -> tuple[Value, Cell] | None:
    for start, end in reversed(cells):
        value = read(text[start:end]) if callable(read) else None
        if value is not None:
            return value, (start, end)
    return None


def _without_number(text: str, cell: Cell) -> Cell:
    number = _NUMBER.match(text, *cell)
    return (number.end(), cell[1]) if number else cell


def _is_share_head(text: str, cell: Cell) -> bool:
    return fold(text[cell[0] : cell[1]]) in _SHARE_HEADS


def _number_or_percentage(text: str) -> int | float | None:
    return percentage(text) if "%" in text else percentage(f"{text.strip()} %")


def percentage(text: str) -> int | float | None:
    """Read a whole string as a percentage."""
    match = _PERCENT.fullmatch(text.strip())
    if not match:
        return None
    return float(f"{match[1]}.{match[2]}") if match[2] else int(match[1])


def _add(extraction: Extraction, section: Section, pointer: str, value: Value, cell: Cell) -> None:
    extraction.found.append(Found(pointer, value, *cell, "table", section.heading))
