"""Records as related tables, derived from the model: one for projects, one for each list.

A nested part of a record becomes columns of its table ('funding_total_cost'). A list becomes a table of its
own, whose rows give the project and the place in the list. Unmapped text is left out, and evidence unless it
is asked for; values without fixed names are JSON in a cell.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import orjson
from pydantic import BaseModel

from esrcat.exports.evidence_rows import CHOICES, COUNTED, EvidenceRow, evidence_rows
from esrcat.model import ProjectRecord

CellType = Literal["text", "integer", "number", "boolean", "object", "array"]
"""The last two are JSON in a cell."""
Row = tuple[Any, ...]

LEFT_OUT = frozenset(("evidence", "unmapped", "states", "conflicts"))
PROJECTS = "projects"
TREE = "parts"
"""The list in an item of a tree that holds items of the same kind."""

_NUMBER = "number"


class Column(NamedTuple):
    """A column: its name, the way to its value within an item, what it holds and which values it may have."""

    name: str
    path: tuple[str, ...]
    type: CellType
    pointer: str
    choices: tuple[str, ...] = ()
    required: bool = False


class Relation(NamedTuple):
    """A table. `path` leads to its list from the item of the table above; `keys` are its own key columns.

    The keys of a list's table are 'project', the positions of the items above, and 'position', from 0. Where
    items hold items of their own kind, 'parent' is the position of the item that holds this one.
    """

    name: str
    path: tuple[str, ...]
    keys: tuple[str, ...]
    columns: tuple[Column, ...]
    children: tuple[Relation, ...] = ()
    is_tree: bool = False
    is_keyed: bool = False

    @property
    def is_plain(self) -> bool:
        """Tell whether the items are values themselves."""
        return self.columns[0].path == ()

    @property
    def header(self) -> tuple[str, ...]:
        """The names of all columns, the keys first."""
        parent = ("parent",) if self.is_tree else ()
        return (*self.keys, *parent, *(column.name for column in self.columns))


@cache
def relations(*, evidence: bool = False) -> tuple[Relation, ...]:
    """Return all tables, that of the projects first, each before those of its own lists.

    That of the evidence is longer than all others together, so it is there only when asked for.
    """
    projects = _relation(PROJECTS, (), (_NUMBER,), ProjectRecord, "")
    keyed = [*map(_keyed, KEYED), *([_EVIDENCE] if evidence else [])]
    return tuple(_flat(projects._replace(children=(*projects.children, *keyed))))


class _State(NamedTuple):
    field: str
    state: str


class _Conflict(NamedTuple):
    field: str
    rule: str
    others: list[dict[str, Any]]


KEYED: dict[str, tuple[tuple[str, CellType], ...]] = {
    "states": (("field", "text"), ("state", "text")),
    "conflicts": (("field", "text"), ("rule", "text"), ("others", "array")),
}
"""What a record keeps by field: the table and its columns."""


def _keyed(name: str) -> Relation:
    columns = tuple(
        Column(key, (key,), kind, f"/{name}/{key}", required=key == "field") for key, kind in KEYED[name]
    )
    return Relation(name, (name,), ("project", "position"), columns, is_keyed=True)


_EVIDENCE = Relation(
    "evidence",
    ("evidence",),
    ("project", "position"),
    tuple(
        Column(
            name,
            (name,),
            "integer" if name in COUNTED else "text",
            f"/evidence/{name}",
            CHOICES.get(name, ()),
            required=name == "field",
        )
        for name in EvidenceRow._fields
    ),
    is_keyed=True,
)


def items_of(relation: Relation, above: Any) -> Any:
    """Return the items of a table in the item above it; what is kept by field becomes a list."""
    items = at(above, relation.path)
    if not relation.is_keyed or items is None:
        return items
    if relation.name == "states":
        return [_State(*pair) for pair in sorted(items.items())]
    if relation is _EVIDENCE:
        return list(evidence_rows(items))
    return [_Conflict(field, conflict.rule, conflict.others) for field, conflict in items.items()]


def _flat(relation: Relation) -> Iterator[Relation]:
    yield relation
    for child in relation.children:
        yield from _flat(child)


def _relation(
    name: str, path: tuple[str, ...], keys: tuple[str, ...], model: type[BaseModel], pointer: str
) -> Relation:
    columns, lists = _fields(model, (), pointer)
    is_tree = any(item is model for _, item in lists)
    above = ("project",) if keys == (_NUMBER,) else (*keys[:-1], name.rpartition("_")[2])
    prefix = "" if name == PROJECTS else f"{name}_"
    children = tuple(
        _list_relation(
            f"{prefix}{'_'.join(way)}", way, (*above, "position"), item, f"{pointer}/{'/'.join(way)}/*"
        )
        for way, item in lists
        if item is not model
    )
    return Relation(name, path, keys, tuple(columns), children, is_tree)


def _list_relation(
    name: str, path: tuple[str, ...], keys: tuple[str, ...], item: Any, pointer: str
) -> Relation:
    if isinstance(item, type) and issubclass(item, BaseModel):
        return _relation(name, path, keys, item, pointer)
    cell, _ = _cell_type(item)
    return Relation(name, path, keys, (Column("value", (), cell, pointer),))


_ListField = tuple[tuple[str, ...], Any]


def _fields(
    model: type[BaseModel], above: tuple[str, ...], pointer: str
) -> tuple[list[Column], list[_ListField]]:
    columns: list[Column] = []
    lists: list[_ListField] = []
    for name, field in model.model_fields.items():
        if name in LEFT_OUT and not above and not pointer:
            continue
        way, at = (*above, name), f"{pointer}/{name}"
        kind = bare(field.annotation)
        if get_origin(kind) is list:
            (item,) = get_args(kind)
            lists.append((way, bare(item)))
        elif isinstance(kind, type) and issubclass(kind, BaseModel):
            inner_columns, inner_lists = _fields(kind, way, at)
            columns += inner_columns
            lists += inner_lists
        else:
            required = field.is_required() and len(way) == 1
            cell, choices = _cell_type(kind)
            columns.append(Column("_".join(way), way, cell, at, choices, required))
    return columns, lists


def bare(annotation: Any) -> Any:
    """Return a type without its 'or None' and without its bounds."""
    if get_origin(annotation) is Annotated:
        return bare(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        kinds = [bare(kind) for kind in get_args(annotation) if kind is not type(None)]
        return kinds[0] if len(kinds) == 1 else Union[tuple(kinds)]  # noqa: UP007 - built at run time
    return annotation


def _cell_type(kind: Any) -> tuple[CellType, tuple[str, ...]]:
    if get_origin(kind) is Literal:
        return "text", tuple(map(str, get_args(kind)))
    if get_origin(kind) in (Union, types.UnionType):
        return "number", ()
    simple: dict[Any, CellType] = {str: "text", int: "integer", float: "number", bool: "boolean"}
    return simple.get(kind, "object"), ()


def rows(record: ProjectRecord, number: int, *, evidence: bool = False) -> Iterator[tuple[Relation, Row]]:
    """Yield the rows of one record, which is the set's `number`th, counted from 1."""
    first = relations(evidence=evidence)[0]
    yield first, (number, *cells(first, record))
    for child in first.children:
        yield from _list_rows(child, record, (number,))


def _list_rows(relation: Relation, above: Any, keys: Row) -> Iterator[tuple[Relation, Row]]:
    items = items_of(relation, above)
    if not items:
        return
    if relation.is_tree:
        yield from _tree_rows(relation, items, keys)
        return
    for position, item in enumerate(items):
        yield relation, (*keys, position, *cells(relation, item))
        for child in relation.children:
            yield from _list_rows(child, item, (*keys, position))


def _tree_rows(relation: Relation, items: list[Any], keys: Row) -> Iterator[tuple[Relation, Row]]:
    for position, (item, parent) in enumerate(tree(items)):
        yield relation, (*keys, position, parent, *cells(relation, item))


def tree(items: list[Any]) -> Iterator[tuple[Any, int | None]]:
    """Yield the items of a tree, each before its parts, with the position of the one that holds it."""
    waiting: list[tuple[Any, int | None]] = [(item, None) for item in reversed(items)]
    position = 0
    while waiting:
        item, parent = waiting.pop()
        yield item, parent
        waiting += [(part, position) for part in reversed(getattr(item, TREE))]
        position += 1


def cells(relation: Relation, item: Any) -> list[Any]:
    """Return the values of an item in the order of the columns, as they stand in cells."""
    found: list[Any] = []
    for path, keys, get in _parts(relation.name):
        node = at(item, path)
        if node is None:
            found += [None] * len(keys)
        elif get is None:
            found.append(node)
        elif len(keys) == 1:
            found.append(get(node))
        else:
            found += get(node)
    for place in _json_places(relation.name):
        if found[place] is not None:
            found[place] = orjson.dumps(found[place]).decode()
    return found


_Part = tuple[tuple[str, ...], tuple[str, ...], Callable[[Any], Any] | None]


@cache
def _parts(name: str) -> list[_Part]:
    """Return the columns of a table in runs that stand in one part of an item: one look-up for each run."""
    (relation,) = (each for each in relations(evidence=True) if each.name == name)
    runs = groupby(relation.columns, key=lambda column: column.path[:-1])
    if relation.is_plain:
        return [((), ("value",), None)]
    named = [(path, tuple(column.path[-1] for column in columns)) for path, columns in runs]
    return [(path, keys, attrgetter(*keys)) for path, keys in named]


@cache
def _json_places(name: str) -> list[int]:
    (relation,) = (each for each in relations(evidence=True) if each.name == name)
    return [place for place, column in enumerate(relation.columns) if column.type in ("object", "array")]


def at(node: Any, path: tuple[str, ...]) -> Any:
    """Return what a path leads to, None where a part of it is absent."""
    for key in path:
        if node is None:
            return None
        node = getattr(node, key)
    return node
