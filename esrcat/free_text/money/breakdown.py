"""The budget row by row: kinds of cost with their amounts, and what they consist of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from esrcat.free_text.money.amounts import BARE_AMOUNT, Amount, amounts_in, number
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.model import Method
from esrcat.patterns import Expression

_TOTAL_ROW = re.compile(
    r"(?:kustannukset\s+|kostnader\s+|costs\s+)?(?:yhteensä|summa|totalt|sammanlagt|total|in\s+total"
    r"|kokonaiskustannukset|kaikki)\b",
    re.IGNORECASE,
)
_DASH_FIRST = re.compile(r"\s*[-–—•]\s*")
_DASH_END = re.compile(r"\s*[-–—]\s*(?:kulu|kustannu|meno)?\w*\Z", re.IGNORECASE)
_LINK = (
    r"(?:\s*[:=–-]?\s*(?:n?\s*osuus\s+(?:\w+\s+)?(?:on|oli)|osuus|ovat|on|olivat|oli|vievät|vie"
    r"|maksavat|maksaa|tekevät|yhteensä|är|utgör|uppgår\s+till|kostar|are|is|amount\s+to|come\s+to|take"
    r"|noin|ca|about|budjetista|hankkeen|kokonaisbudjetista))*\s*[:=–-]?\s*\Z"
)
# 'myönsi koulutusyhtymälle 85 000 euroa': who gets it is no kind of cost.
_TO_WHOM = re.compile(r"[a-zåäö](?:lle|lta|ltä)\Z")
_FOLLOWING = re.compile(r"\s+(?:euroa\s+)?(?:ovat|on|är|are|is|menee|går\s+till|goes\s+to)\s+", re.IGNORECASE)
_OPENS_PARTS = re.compile(
    r"\s*(?P<bracket>\()|\s*[,:]\s*(?:siitä|josta|joista|näistä|varav|av\s+vilka|of\s+which)\s+",
    re.IGNORECASE,
)
_JOINING = re.compile(
    r"^(?:[\s,;:]|seuraavi?sta\b|seuraavasti\b|följande\b|the\sfollowing\b|ja\s|sekä\s|och\s|samt\s|and\s|siitä\s|joista\s|josta\s|varav\s|of\s+which\s|koostuvat\s)+",
    re.IGNORECASE,
)
_GENITIVES = (
    ("lujen", "lut"), ("luiden", "lut"), ("kustannusten", "kustannukset"), ("kulujen", "kulut"),
    ("menojen", "menot"),
    ("palkkojen", "palkat"), ("intojen", "innat"), ("vuokrien", "vuokrat"),
    ("tarvikkeiden", "tarvikkeet"),
    ("laitteiden", "laitteet"), ("matkojen", "matkat"),
)  # fmt: skip


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
    """Add the rows of the budget, from tables and sentences, each with its parts."""
    taken = {
        (found.start, found.end) for found in finds.extraction.found if found.pointer.startswith("/funding/")
    }
    rows = [row for row in _rows(story, about) if story.span(row.start, row.end) not in taken]
    for ordinal, row in enumerate(_joined(rows)):
        _add(finds, f"/funding/breakdown/{ordinal}", row)


def _joined(rows: list[_Row]) -> list[_Row]:
    """Rows without repetition; one that only lists the parts of another goes with it."""
    found: list[_Row] = []
    for row in rows:
        label = row.label.casefold()
        same = next((index for index, other in enumerate(found) if other.label.casefold() == label), None)
        if same is None:
            found.append(row)
        elif row.parts and not found[same].parts:
            found[same] = found[same]._replace(parts=row.parts)
    return found


def _add(finds: Finds, base: str, row: _Row) -> None:
    rule = "row of the budget"
    finds.add(f"{base}/label", row.label, row.label_start, row.label_end, row.method, rule)
    finds.add(f"{base}/amount", row.amount, row.start, row.end, row.method, rule)
    for ordinal, part in enumerate(row.parts):
        _add(finds, f"{base}/parts/{ordinal}", part)


def _rows(story: Story, about: Aboutness) -> Iterator[_Row]:
    yield from _of_tables(story, about)
    seen: list[_Row] = []
    for number_, statement in enumerate(story.statements):
        if not about.is_own(number_) or story.lines[statement.line].row >= 0 or not statement.has_digits:
            continue
        amounts = amounts_in(statement.text)
        if not amounts or any(
            compiled(wording.not_costs).search(statement.text) for wording in story.wordings
        ):
            continue
        parted = [(row, parts) for row in seen if (parts := _parts_of(story, statement, amounts, row))]
        if parted:
            yield parted[-1][0]._replace(parts=parted[-1][1])
            continue
        for row in _of_sentence(story, statement, amounts):
            seen.append(row)
            yield row


def _of_tables(story: Story, about: Aboutness) -> Iterator[_Row]:
    """Rows of tables whose first words are a kind of cost; one that opens with a dash is a part of it."""
    rows: dict[int, list[Line]] = {}
    for line in story.lines:
        if line.row >= 0:
            rows.setdefault(line.row, []).append(line)
    whole: _Row | None = None
    for cells in rows.values():
        if len(cells) < 2 or not about.is_own_at(cells[0].start):
            continue
        written = story.line_text(cells[0])
        read = _amount_of(story, cells[1:])
        if read is None or _TOTAL_ROW.match(written):
            continue
        dash = _DASH_FIRST.match(written)
        if dash and dash.end() and whole:
            low = cells[0].start + dash.end()
            whole = whole._replace(parts=(*whole.parts, _table_row(story, low, cells[0].end, read)))
            continue
        if whole:
            yield whole
        # In a table of costs every row is one.
        in_table = whole is not None and _follows(story, whole, cells[0])
        whole = (
            _table_row(story, cells[0].start, cells[0].end, read)
            if in_table or _is_cost(story, written)
            else None
        )
    if whole:
        yield whole


def _follows(story: Story, row: _Row, cell: Line) -> bool:
    """Tell whether a cell opens the row right behind a row of costs."""
    first, last = story.line_at(row.end - 1), story.line_at(cell.start)
    return all(each.row >= 0 for each in story.lines[first:last]) and cell.row <= story.lines[
        first
    ].row + 2 + len(row.parts)


def _amount_of(story: Story, cells: Sequence[Line]) -> tuple[int | float, int, int] | None:
    for cell in cells:
        written = story.line_text(cell)
        if amounts := amounts_in(written):
            return amounts[0].value, cell.start + amounts[0].start, cell.start + amounts[0].end
        if BARE_AMOUNT.fullmatch(written) and (value := number(written)) is not None:
            return value, cell.start, cell.end
    return None


def _table_row(story: Story, low: int, high: int, read: tuple[int | float, int, int]) -> _Row:
    return _Row(" ".join(story.text[low:high].split()), low, high, *read, "table")


def _is_cost(story: Story, words: str) -> bool:
    return any(compiled(wording.costs).search(words) for wording in story.wordings)


def _of_sentence(story: Story, statement: Statement, amounts: Sequence[Amount]) -> Iterator[_Row]:
    text = statement.text
    before = 0
    index = 0
    while index < len(amounts):
        amount = amounts[index]
        named = _label_before(story, text, before, amount.start) or _label_behind(story, text, amount.end)
        before = amount.end
        index += 1
        if named is None:
            continue
        label, low, high = named
        if _TO_WHOM.search(label) or _PER_TIME.match(text, amount.end):
            continue
        parts, used = _parts_behind(statement, amounts, index, amount.end)
        if used:
            before = amounts[index + used - 1].end
            index += used
        at = statement.start
        yield _Row(
            label, at + low, at + high, amount.value, at + amount.start, at + amount.end, "sentence", parts
        )


# 'Vuokra on 150 euroa päivä', 'hyran är 3 100 euro i månaden': a price.
_PER_TIME = re.compile(
    r"\s?(?:/\s?)?(?:(?:per|a|an|i|om|om\sdagen)\s)?(?:päiv|vuorokau|kuukau|viiko|tunni|kk\b|vrk\b|h\b|dag|dygn|vecka|månad|timme|day|week|month|hour)",
    re.IGNORECASE,
)


def _label_before(story: Story, text: str, first: int, last: int) -> tuple[str, int, int] | None:
    for wording in story.wordings:
        found = [
            match
            for match in _costs(wording).finditer(text, first, last)
            if compiled(_LINK).fullmatch(text, match.end(), last)
        ]
        if found:
            cost = found[0]
            label = _label(cost[0], text[cost.end() : last])
            return label, cost.start(), cost.end()
    return None


@cache
def _costs(wording: Wording) -> Expression:
    """Return what finds a kind of cost, or several that share an amount: 'Travel and other costs'."""
    one = f"(?:{wording.costs})"
    return compiled(rf"(?<![\w-]){one}(?:\s(?:ja|sekä|och|samt|and|&)\s{one})*")


def _label_behind(story: Story, text: str, end: int) -> tuple[str, int, int] | None:
    """'Loput 87 000 euroa ovat flat rate -kuluja.'"""
    link = _FOLLOWING.match(text, end)
    if link is None:
        return None
    for wording in story.wordings:
        cost = compiled(wording.costs).match(text, link.end())
        if cost:
            return _label(cost[0], ""), cost.start(), cost.end()
    return None


def _label(words: str, between: str) -> str:
    """Give the kind of cost as a label: 'Ostopalvelujen osuus' is that of 'Ostopalvelut'."""
    label = _DASH_END.sub("", " ".join(words.split()))
    if re.match(r"\s*osuus\b", between):
        for genitive, plural in _GENITIVES:
            if label.endswith(genitive):
                label = label.removesuffix(genitive) + plural
    return "Flat rate" if label.casefold() == "flat rate" else label


def _parts_behind(
    statement: Statement, amounts: Sequence[Amount], index: int, end: int
) -> tuple[tuple[_Row, ...], int]:
    """The parts in brackets, or after 'siitä', behind an amount; and how many amounts they take."""
    text = statement.text
    opening = _OPENS_PARTS.match(text, end)
    if opening is None:
        return (), 0
    close = text.find(")", opening.end()) if opening["bracket"] else len(text)
    inside = [amount for amount in amounts[index:] if amount.end <= close]
    done = opening.end()
    parts = []
    for amount in inside:
        part = _part(statement, done, amount)
        if part is None:
            return (), 0
        parts.append(part)
        done = amount.end
    return tuple(parts), len(parts)


def _part(statement: Statement, start: int, amount: Amount) -> _Row | None:
    written = statement.text[start : amount.start]
    joining = _JOINING.match(written)
    low = joining.end() if joining else 0
    label = written[low:].rstrip(" (:–-")
    if not label.strip() or not label[0].isalpha():
        return None
    at = statement.start
    return _Row(
        " ".join(label.split()),
        at + start + low,
        at + start + low + len(label),
        amount.value,
        at + amount.start,
        at + amount.end,
        "sentence",
    )


def _parts_of(story: Story, statement: Statement, amounts: Sequence[Amount], last: _Row) -> tuple[_Row, ...]:
    """What a kind of cost consists of, in a sentence of its own, each part with its amount in brackets."""
    first = last.label.casefold()[:8]
    if first not in statement.text[:60].casefold():
        return ()
    opening = next(
        (
            match
            for wording in story.wordings
            if (match := compiled(wording.sums_of_parts).search(statement.text))
        ),
        None,
    )
    if opening is None:
        return ()
    found = []
    done = opening.end()
    for amount in amounts:
        if statement.text[amount.start - 1] == "(":
            part = _part(statement, done, amount)
            if part:
                found.append(part)
        done = amount.end + 1
    return tuple(found)
