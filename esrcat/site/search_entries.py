"""What is kept of a record while an index is made, and from one build to the next."""

from __future__ import annotations

import gc
import re
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import orjson

from esrcat.model import ProjectRecord
from esrcat.search.passages import Passage
from esrcat.search.place_words import places_of
from esrcat.search.spill import Spill
from esrcat.site.facets import FACETS, stated_values
from esrcat.site.search_pages import NameOrder, embedded_json, name_order
from esrcat.site.search_rows import SORT_COLUMNS, row

_LINE_END = re.compile(rb"\n")


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


class Entries:
    """Entries of records, one after another, in a temporary file of lines."""

    def __init__(self, lines: Spill | None = None) -> None:
        self.lines = lines or Spill()
        self._ends = array("Q", (0,))
        start = 0
        for block in self.lines.blocks():
            self._ends.extend(start + match.end() for match in _LINE_END.finditer(block))
            start += len(block)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __iter__(self) -> Iterator[Entry]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, at: int) -> Entry:
        id, record, order, *rest = orjson.loads(self.line(at))
        return Entry(id, record, _order(order), *rest)

    def line(self, at: int) -> bytes:
        """Return an entry as a line of JSON."""
        return self.lines.read(self._ends[at], self._ends[at + 1] - self._ends[at])

    def add(self, entry: Entry) -> None:
        """Add an entry."""
        self.add_line(orjson.dumps(tuple(entry), option=orjson.OPT_APPEND_NEWLINE))

    def add_line(self, line: bytes) -> None:
        """Add an entry that is a line already."""
        self.lines.write(line)
        self._ends.append(self.lines.size)


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
