"""The CSV tables read back into records: they lose nothing but evidence and unmapped text."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from esrcat.exports.relations import PROJECTS, TREE, Column, Relation, relations
from esrcat.model import ProjectRecord

Tables = dict[str, list[list[str]]]
"""The rows of each table that have not been read yet."""

# Parts of a record that are there even when nothing is in them.
_ALWAYS = frozenset(
    tuple(path.split("/"))
    for path in (
        "area target_groups participants outcomes outcomes/new_jobs outcomes/new_businesses"
        " outcomes/participating_businesses outcomes/qualifications dissemination funding funding/eu_state"
        " funding/public classification classification/equality_answers"
    ).split()
)


def read_tables(folder: Path) -> Iterator[ProjectRecord]:
    """Yield the records of a folder that `write_tables` has written."""
    tables = {relation.name: _rows(folder, relation) for relation in relations()}
    projects = relations()[0]
    for number, row in enumerate(tables[PROJECTS], 1):
        record = _item(projects, row)
        by_field: dict[str, Any] = {}
        for child in projects.children:
            items = _items(child, tables, (number,))
            if child.is_keyed:
                by_field[child.name] = _by_field(child, items)
            else:
                _put(record, child.path, items)
        yield ProjectRecord.model_validate({**_without_empty(record, ()), **by_field})


def _rows(folder: Path, relation: Relation) -> list[list[str]]:
    with (folder / f"{relation.name}.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == relation.header
    return rows


def _items(relation: Relation, tables: Tables, keys: tuple[int, ...]) -> list[Any]:
    """Take the items of a list from the top of its table; `keys` are those of the item that it belongs to."""
    rows = tables[relation.name]
    found: list[Any] = []
    top: list[Any] = []
    while rows and tuple(map(int, rows[0][: len(keys)])) == keys:
        row = rows.pop(0)
        item = _item(relation, row)
        for child in relation.children:
            _put(item, child.path, _items(child, tables, (*keys, len(found))))
        if relation.is_tree:
            item[TREE] = []
            parent = row[len(relation.keys)]
            (found[int(parent)][TREE] if parent else top).append(item)
        found.append(item)
    return top if relation.is_tree else found


def _item(relation: Relation, row: list[str]) -> Any:
    cells = row[len(relation.keys) + relation.is_tree :]
    if relation.is_plain:
        return _value(relation.columns[0], cells[0])
    item: dict[str, Any] = {}
    for column, cell in zip(relation.columns, cells, strict=True):
        _put(item, column.path, _value(column, cell))
    return item


def _by_field(relation: Relation, items: list[Any]) -> dict[str, Any]:
    if relation.name == "states":
        return {item["field"]: item["state"] for item in items}
    return {item.pop("field"): item for item in items}


def _put(item: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    for key in path[:-1]:
        item = item.setdefault(key, {})
    item[path[-1]] = value


def _value(column: Column, cell: str) -> Any:
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


def _without_empty(node: Any, path: tuple[str, ...]) -> Any:
    """Return nested values with None for each part that holds nothing, as the model has it."""
    if isinstance(node, list):
        return [_without_empty(item, (*path, "*")) for item in node]
    if not isinstance(node, dict) or not node:
        return node
    parts = {key: _without_empty(value, (*path, key)) for key, value in node.items()}
    is_empty = all(part is None or part == [] for part in parts.values())
    return None if is_empty and path and path[-1] != "*" and path not in _ALWAYS else parts
