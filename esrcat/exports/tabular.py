"""Records as a folder of CSV files that belong together, and back: what a data package is made of."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TextIO

import orjson
from pydantic import ValidationError

from esrcat.errors import ExportError
from esrcat.exports.relations import PROJECTS, TREE, Column, Relation, relations, rows
from esrcat.model import ProjectRecord
from esrcat.soundness import error_text


def write_tables(records: Iterable[ProjectRecord], folder: Path) -> int:
    """Write one CSV file for each table of `relations`, and return the number of records.

    UTF-8 without a mark, lines end with LF, an absent value is an empty cell, true and false are words.
    Texts stand as they are: for spreadsheets there are `.csv` and `.xlsx`.
    """
    number = 0
    with ExitStack() as stack:
        writers = {}
        for relation in relations():
            file = stack.enter_context(
                (folder / f"{relation.name}.csv").open("w", encoding="utf-8", newline="")
            )
            writers[relation.name] = csv.writer(file, lineterminator="\n")
            writers[relation.name].writerow(relation.header)
        for number, record in enumerate(records, 1):
            for relation, row in rows(record, number):
                writers[relation.name].writerow(map(_written, row))
    return number


def _written(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


def read_tables(folder: Path) -> Iterator[ProjectRecord]:
    """Yield the records of a folder that `write_tables` has written, without evidence and unmapped text.

    ExportError when a file is missing or was changed so that it cannot be read.
    """
    with ExitStack() as stack:
        readers = {
            relation.name: _Rows(relation, stack.enter_context(_opened(folder / f"{relation.name}.csv")))
            for relation in relations()
        }
        for number, record in enumerate(readers[PROJECTS], 1):
            by_field: dict[str, Any] = {}
            for child in relations()[0].children:
                items = _items(child, readers, (number,))
                if child.is_keyed:
                    by_field[child.name] = _by_field(child, items)
                else:
                    _put(record, child.path, items)
            try:
                yield ProjectRecord.model_validate({**_without_empty(record, ()), **by_field})
            except ValidationError as error:
                raise _changed(PROJECTS, f"row {number}: {error_text(error)}") from error


def _changed(name: str, what: str) -> ExportError:
    return ExportError(f"{name}.csv: {what}; write the tables again with esrcat convert")


def _opened(path: Path) -> TextIO:
    try:
        return path.open(encoding="utf-8", newline="")
    except FileNotFoundError as error:
        raise ExportError(f"{path}: missing from the tables; write them again with esrcat convert") from error


class _Rows:
    """The rows of one file, as nested values, taken in step with the projects."""

    def __init__(self, relation: Relation, file: TextIO) -> None:
        self._relation = relation
        self._rows = csv.reader(file)
        if tuple(next(self._rows, ())) != relation.header:
            raise _changed(relation.name, "other columns than this version writes")
        self._next = next(self._rows, None)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        while (taken := self.take(())) is not None:
            yield taken[1]

    def take(self, keys: tuple[int, ...]) -> tuple[int | None, Any] | None:
        """Return the parent and the value of the next row, if it is of the item with these keys."""
        row = self._next
        try:
            if row is None or tuple(map(int, row[: len(keys)])) != keys:
                return None
            self._next = next(self._rows, None)
            return self._read_row(row)
        except (IndexError, ValueError) as error:  # no number or JSON in a cell, or too few cells
            line = self._rows.line_num
            raise _changed(self._relation.name, f"a row near line {line} cannot be read ({error})") from error

    def _read_row(self, row: list[str]) -> tuple[int | None, Any]:
        relation = self._relation
        start = len(relation.keys) + relation.is_tree
        parent = int(row[start - 1]) if relation.is_tree and row[start - 1] else None
        cells = row[start:]
        if relation.is_plain:
            return parent, _read(relation.columns[0], cells[0])
        item: dict[str, Any] = {}
        for column, cell in zip(relation.columns, cells, strict=True):
            _put(item, column.path, _read(column, cell))
        return parent, item


def _items(relation: Relation, readers: dict[str, _Rows], keys: tuple[int, ...]) -> list[Any]:
    found: list[Any] = []
    top: list[Any] = []
    while (taken := readers[relation.name].take(keys)) is not None:
        parent, item = taken
        for child in relation.children:
            _put(item, child.path, _items(child, readers, (*keys, len(found))))
        if relation.is_tree:
            item[TREE] = []
            (top if parent is None else found[parent][TREE]).append(item)
        found.append(item)
    return top if relation.is_tree else found


def _by_field(relation: Relation, items: list[Any]) -> dict[str, Any]:
    """Return a list of items as the record has them: by field."""
    if relation.name == "states":
        return {item["field"]: item["state"] for item in items}
    return {item.pop("field"): item for item in items}


def _put(item: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    for key in path[:-1]:
        item = item.setdefault(key, {})
    item[path[-1]] = value


def _read(column: Column, cell: str) -> Any:
    if cell == "":
        return None
    match column.type:
        case "integer":
            return int(cell)
        case "number":
            return float(cell) if set(cell) & set(".eE") else int(cell)
        case "boolean":
            return cell == "true"
        case "object" | "array":
            return orjson.loads(cell)
        case _:
            return cell


# Parts that are there even when nothing in them is.
_ALWAYS = frozenset(
    [
        ("area",),
        ("target_groups",),
        ("participants",),
        ("outcomes",),
        ("outcomes", "new_jobs"),
        ("outcomes", "new_businesses"),
        ("outcomes", "participating_businesses"),
        ("outcomes", "qualifications"),
        ("dissemination",),
        ("funding",),
        ("funding", "eu_state"),
        ("funding", "public"),
        ("classification",),
        ("classification", "equality_answers"),
    ]
)


def _without_empty(node: Any, path: tuple[str, ...]) -> Any:
    """Return nested values with None for each part in which nothing is, as the model has it."""
    if isinstance(node, list):
        return [_without_empty(item, (*path, "*")) for item in node]
    if not isinstance(node, dict) or not node:
        return node
    parts = {key: _without_empty(value, (*path, key)) for key, value in node.items()}
    is_empty = all(part is None or part == [] for part in parts.values())
    return None if is_empty and path and path[-1] != "*" and path not in _ALWAYS else parts
