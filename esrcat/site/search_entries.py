"""What is kept of a record while an index is made, and from one build to the next."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import orjson

from esrcat.model import ProjectRecord
from esrcat.search.passages import Passage
from esrcat.search.place_words import places_of
from esrcat.site.facets import FACETS, stated_values
from esrcat.site.search_pages import NameOrder, embedded_json, name_order
from esrcat.site.search_rows import SORT_COLUMNS, row


class Entry(NamedTuple):
    """What the files of the index need of a record beside its words.

    `record` is a digest of the record, `row` is JSON; `text` is the SHA-256 of the file that a hit loads,
    `size` that file's bytes.
    """

    id: str
    record: str
    name_order: NameOrder
    row: str
    facets: Sequence[Sequence[str]]
    sorting: Sequence[float | str | None]
    places: Sequence[str]
    text: str
    size: int


class Shown(NamedTuple):
    """An entry without its file yet, and what comes into the file."""

    entry: Entry
    file: dict[str, Any]


def read_entry(record: ProjectRecord, digest: str, texts: Sequence[Passage]) -> Shown:
    """Return what is kept of a record whose searched texts are given."""
    values = row(record)
    listed = list(values.values())
    # An excerpt is the first of equally good sentences: prose says more than a list of names.
    prose_first = sorted(texts, key=lambda text: text.weight != "body")
    entry = Entry(
        id=record.id,
        record=digest,
        name_order=name_order(record.name, record.id),
        row=embedded_json(listed).decode(),  # a text holds no more room than it needs
        facets=tuple(stated_values(facet, record) for facet in FACETS),
        sorting=tuple(order.value(values) for order in SORT_COLUMNS),
        places=places_of(record.area),
        text="",
        size=0,
    )
    return Shown(
        entry, {"row": listed, "texts": [[each.field, each.title, each.text] for each in prose_first]}
    )


def packed_entries(entries: Iterable[Entry]) -> Iterator[bytes]:
    """Yield entries as bytes, a line each."""
    for entry in entries:
        yield orjson.dumps(tuple(entry)) + b"\n"


def unpacked_entries(packed: Iterable[bytes]) -> list[Entry]:
    """Return the entries again."""
    lines = (line for part in packed for line in part.split(b"\n") if line)
    return [Entry(id, record, _order(order), *rest) for id, record, order, *rest in map(orjson.loads, lines)]


def _order(packed: list[Any]) -> NameOrder:
    nameless, (key, name), id = packed
    return nameless, (key, name), id


@contextmanager
def without_collecting() -> Iterator[None]:
    """Do without the search for cycles of objects: among many small ones it takes longer than the work."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
