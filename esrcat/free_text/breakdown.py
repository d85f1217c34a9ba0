"""The budget row by row: kinds of cost with their amounts, and what they consist of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.amounts_in_text import Amount, amounts_in, number
from esrcat.free_text.finds import Finds
from esrcat.free_text.story import Statement, Story
from esrcat.free_text.wordings import compiled
from esrcat.model import Method

_SHARE_OF = re.compile(r"(?:jen|iden|den|ien|n)?\s+osuus\b.*\Z", re.IGNORECASE)
_BRACKETED = re.compile(r"(?P<label>[^(),;]{3,200}?)\s*\((?:noin\s+)?\Z")
_BARE_AMOUNT = re.compile(r"[1-9]\d{0,2}(?:[ \u00a0.]\d{3})+(?:,\d\d)?|[1-9]\d{2,8}(?:,\d\d)?|0")
_DASH_END = re.compile(r"\s*[-–—]\s*(?:kulu\w*|kustannu\w*|meno\w*)?\s*\Z", re.IGNORECASE)
_TOTAL_ROW = re.compile(r"(?:kustannukset\s+)?(?:yhteensä|summa|totalt|sammanlagt|total|in\s+total|kokonaiskustannukset|total\s+costs?)\b", re.IGNORECASE)


class _Row(NamedTuple):
    label: str
    label_start: int
    label_end: int
    amount: int | float
    start: int
    end: int
    method: Method
    parts: tuple[_Row, ...] = ()


def read_breakdown(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the rows of the budget, from tables, lists and sentences, each with its parts."""
    taken = {(found.start, found.end) for found in finds.extraction.found if found.pointer.startswith("/funding/")}
    rows = [row for row in _rows(story, about) if story.span(row.start, row.end) not in taken]
    for ordinal, row in enumerate(rows):
        _add(finds, f"/funding/breakdown/{ordinal}", row)


def _add(finds: Finds, base: str, row: _Row) -> None:
    rule = "row of the budget"
    finds.add(f"{base}/label", row.label, row.label_start, row.label_end, row.method, rule)
    finds.add(f"{base}/amount", row.amount, row.start, row.end, row.method, rule)
    for ordinal, part in enumerate(row.parts):
        _add(finds, f"{base}/parts/{ordinal}", part)


def _rows(story: Story, about: Aboutness) -> Iterator[_Row]:
    yield from _of_tables(story, about)
    last: _Row | None = None
    for number_, statement in enumerate(story.statements):
        if not about.is_own(number_) or story.lines[statement.line].row >= 0:
            continue
        for row in _of_sentence(story, statement, last):
            if row.parts and last and row.label == last.label:
                yield row
                last = None
                continue
            if last:
                yield last
            last = row
    if last:
        yield last


def _of_tables(story: Story, about: Aboutness) -> Iterator[_Row]:
    """Rows of tables and lists whose first words are a kind of cost and whose last are an amount."""
    done: set[int] = set()
    for line in story.lines:
        if line.row < 0 or line.row in done or not about.is_own_at(line.start):
            continue
        done.add(line.row)
        cells = [each for each in story.lines if each.row == line.row]
        if len(cells) < 2 or _TOTAL_ROW.match(story.line_text(cells[0])) or not _is_cost(story, story.line_text(cells[0])):
            continue
        for cell in reversed(cells[1:]):
            written = story.line_text(cell)
            amounts = amounts_in(written)
            if amounts:
                yield _table_row(story, cells[0].start, cells[0].end, amounts[0].value, cell.start + amounts[0].start, cell.start + amounts[0].end)
                break
            if _BARE_AMOUNT.fullmatch(written) and (value := number(written)) is not None:
                yield _table_row(story, cells[0].start, cells[0].end, value, cell.start, cell.end)
                break


def _table_row(story: Story, low: int, high: int, amount: int | float, start: int, end: int) -> _Row:
    return _Row(" ".join(story.text[low:high].split()), low, high, amount, start, end, "table")


def _is_cost(story: Story, words: str) -> bool:
    return any(compiled(rf"(?:{wording.costs})").search(words) for wording in story.wordings)


def _of_sentence(story: Story, statement: Statement, last: _Row | None) -> Iterator[_Row]:
    text = statement.text
    amounts = amounts_in(text)
    if not amounts:
        return
    if last and (parts := _parts(story, statement, amounts, last)):
        yield last._replace(parts=parts)
        return
    before = 0
    for amount in amounts:
        for wording in story.wordings:
            found = list(compiled(rf"(?<![\w-])(?:{wording.costs})").finditer(text, before, amount.start))
            if not found:
                continue
            cost = found[-1] if len(found) == 1 or found[-1].start() - found[0].end() > 3 else found[0]
            between = text[cost.end() : amount.start]
            if len(between) > 70 or any(mark in between for mark in (";", ". ", ", ")):
                continue
            label = _label(cost[0], between)
            start = statement.start + cost.start()
            yield _Row(label, start, statement.start + cost.end(), amount.value, statement.start + amount.start, statement.start + amount.end, "sentence")
            break
        before = amount.end


def _label(words: str, between: str) -> str:
    """Give the kind of cost as a label: 'Ostopalvelujen osuus' is that of 'Ostopalvelut'."""
    label = _DASH_END.sub("", " ".join(words.split()))
    if re.match(r"\s*osuus\b", between):
        for genitive, plural in (("lujen", "lut"), ("luiden", "lut"), ("kustannusten", "kustannukset"), ("kulujen", "kulut"), ("menojen", "menot"), ("palkkojen", "palkat"), ("intojen", "innat"), ("vuokrien", "vuokrat")):
            if label.endswith(genitive):
                label = label.removesuffix(genitive) + plural
    return label[:1].upper() + label[1:]


def _parts(story: Story, statement: Statement, amounts: list[Amount], last: _Row) -> tuple[_Row, ...]:
    """What a kind of cost consists of, each part with its amount in brackets behind it."""
    first = last.label.casefold()[:8]
    opening = statement.text[:60].casefold()
    if not opening.startswith(first) and first not in opening:
        return ()
    if not any(compiled(wording.sums_of_parts).search(statement.text) for wording in story.wordings):
        return ()
    found = []
    done = 0
    for amount in amounts:
        match = _BRACKETED.search(statement.text[done : amount.start])
        if match:
            low = done + match.start("label")
            written = match["label"]
            bare = written.strip(" ,").removeprefix("ja ").removeprefix("sekä ").strip()
            low += written.index(bare) if bare in written else 0
            found.append(
                _Row(bare, statement.start + low, statement.start + low + len(bare), amount.value, statement.start + amount.start, statement.start + amount.end, "sentence")
            )
        done = amount.end + 1
    return tuple(found)
