"""Records as one wide table in CSV, for spreadsheets: a project a row, Finnish headings, lists in a cell."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from esrcat.exports.columns import COLUMNS
from esrcat.exports.csv_rows import Rows
from esrcat.exports.formulas import harmless
from esrcat.model import FieldState, ProjectRecord

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t"}
EMPTY_FIELDS, UNREADABLE_FIELDS = "Tyhjäksi jätetyt kentät", "Lukukelvottomat kentät"

_BETWEEN_ITEMS = "; "
_KEYS = tuple(tuple(column.pointer[1:].split("/")) for column in COLUMNS)
_USED = {keys[0] for keys in _KEYS}
_ONCE = [column.once for column in COLUMNS]


def write_records(records: Iterable[ProjectRecord], path: Path, *, delimiter: str = ",") -> None:
    """Write records to a file as one wide table, a row each.

    UTF-8 with a byte order mark, which spreadsheets need to get the letters right; lines end with LF.
    An absent value is an empty cell, zero is 0; the last two columns name the fields that the
    document leaves empty and those that could not be read. A text that a spreadsheet would run as a
    formula gets an apostrophe in front. With semicolons, sums have the decimal comma that goes with them:
    the same settings of a country decide both.
    """
    with path.open("wb") as file:
        file.write(codecs.BOM_UTF8)
        writer = Rows(lambda row: file.write(row.encode()), delimiter=delimiter)
        writer.writerow(headings())
        point = "," if delimiter == ";" else "."
        writer.writerows(cells(record, point) for record in records)


def headings() -> list[str]:
    """Return the headings of all columns."""
    return [*(column.heading for column in COLUMNS), EMPTY_FIELDS, UNREADABLE_FIELDS]


def cells(record: ProjectRecord, point: str = ".") -> list[str]:
    """Return the cells of one record; `point` is the decimal separator of its numbers."""
    return [_cell(value, point) for value in values(record)]


def values(record: ProjectRecord) -> list[Any]:
    """Return the values of one record by column: texts, numbers, booleans, None for an absent value."""
    data = record.model_dump(include=_USED)
    return [
        *(_joined(_field(data, keys, 0), once) for keys, once in zip(_KEYS, _ONCE, strict=True)),
        *(_BETWEEN_ITEMS.join(_in_state(record.states, state)) for state in ("empty", "unreadable")),
    ]


def _in_state(states: Mapping[str, FieldState], state: FieldState) -> Iterator[str]:
    return (field for field in states if states[field] == state)


def _field(node: Any, keys: tuple[str, ...], at: int) -> Any:
    for index in range(at, len(keys)):
        if node is None:
            return None
        if keys[index] == "*":
            return [_field(item, keys, index + 1) for item in node]
        node = node[keys[index]]
    return node


def _joined(value: Any, once: bool) -> Any:
    if not isinstance(value, list):
        return value
    if once:
        value = list(dict.fromkeys(value))
    # Items stay at their places, so that names and hosts of two columns belong together.
    return _BETWEEN_ITEMS.join(map(_text, value)) if any(item is not None for item in value) else None


def _cell(value: Any, point: str) -> str:
    if isinstance(value, float):
        return str(value).replace(".", point)
    return harmless(_text(value))


def _text(value: Any) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
