"""Records as one Parquet file: a row a project, typed columns, lists of items in a cell of their own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from esrcat.exports.relations import Column, Relation, cells, items_of, relations, tree
from esrcat.model import ProjectRecord

_BATCH = 1000


def write_records(records: Iterable[ProjectRecord], path: Path, *, evidence: bool = False) -> None:
    """Write records as Parquet, a thousand to a row group; `write_for` has seen that there is pyarrow.

    With `evidence` each row has the list of it, as long as all other cells together.
    """
    import pyarrow as pa
    from pyarrow import parquet

    projects = relations(evidence=evidence)[0]
    schema = pa.schema(_fields(pa, projects))
    values = (_values(projects, record) for record in records)
    with parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        while batch := list(islice(values, _BATCH)):
            writer.write_batch(pa.RecordBatch.from_pylist(batch, schema))


def _fields(pa: Any, relation: Relation) -> list[Any]:
    own = [pa.field(column.name, _type(pa, column)) for column in relation.columns]
    lists = [pa.field("_".join(child.path), _list_type(pa, child)) for child in relation.children]
    return own + lists


def _list_type(pa: Any, relation: Relation) -> Any:
    if relation.is_plain:
        return pa.list_(_type(pa, relation.columns[0]))
    tree = [pa.field("position", pa.int64()), pa.field("parent", pa.int64())] if relation.is_tree else []
    return pa.list_(pa.struct([*tree, *_fields(pa, relation)]))


def _type(pa: Any, column: Column) -> Any:
    types = {"integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}
    return types.get(column.type, pa.string())


def _values(relation: Relation, item: Any) -> dict[str, Any]:
    """Return a record, or an item of a list, under the names of its columns."""
    found = dict(zip(_names(relation.name), cells(relation, item), strict=True))
    for child in relation.children:
        found["_".join(child.path)] = _items(child, items_of(child, item))
    return found


@cache
def _names(name: str) -> tuple[str, ...]:
    (relation,) = (each for each in relations(evidence=True) if each.name == name)
    return tuple(column.name for column in relation.columns)


def _items(relation: Relation, items: list[Any] | None) -> list[Any] | None:
    if items is None or relation.is_plain:
        return items
    if not relation.is_tree:
        return [_values(relation, item) for item in items]
    places = tree(items)
    return [
        {"position": position, "parent": parent, **_values(relation, item)}
        for position, (item, parent) in enumerate(places)
    ]
