"""What is kept of the records while an index is made, and from one build to the next."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import orjson

from esrcat.model import ProjectRecord
from esrcat.search.columns import Coded, Texts
from esrcat.search.lexicon import Buffer
from esrcat.search.numbers import Numbers
from esrcat.search.passages import Passage
from esrcat.search.place_words import places_of
from esrcat.search.spill import Extents
from esrcat.site.markup.embedded import embedded_json
from esrcat.site.search.facets import FACETS, stated_values
from esrcat.site.search.lists import NameOrder, name_order
from esrcat.site.search.rows import SORT_COLUMNS, row
from esrcat.values.withheld import WITHHELD

DIGEST_BYTES = 16
"""Of the digest of a record."""
_FILE_DIGEST_BYTES = 32
_SORTED_ANEW = 0.25
"""With more new records than this share, all are sorted; else each is looked for a place."""


class Entry(NamedTuple):
    """What the files of the index need of a record beside its words.

    `record` is a digest of the record, `row` is JSON.
    """

    id: str
    record: bytes
    name_order: NameOrder
    row: bytes
    facets: Sequence[Sequence[str]]
    sorting: Sequence[float | str | None]
    places: Sequence[str]


class Shown(NamedTuple):
    """An entry, and what comes into the file that a hit loads."""

    entry: Entry
    file: dict[str, Any]


class File(NamedTuple):
    """A file of the index: its SHA-256 and its bytes."""

    digest: bytes
    size: int


def read_entry(record: ProjectRecord, digest: bytes, texts: Sequence[Passage]) -> Shown:
    """Return what is kept of a record whose searched texts are given."""
    values = row(record)
    listed = list(values.values())
    # An excerpt is the first of equally good sentences: prose says more than a list of names.
    prose_first = sorted(texts, key=lambda text: text.weight != "body")
    entry = Entry(
        id=record.id,
        record=digest,
        name_order=name_order(record.name, record.id),
        row=embedded_json(listed),
        facets=tuple(stated_values(facet, record) for facet in FACETS),
        sorting=tuple(order.value(values) for order in SORT_COLUMNS),
        places=places_of(record.area),
    )
    return Shown(
        entry,
        {
            "row": listed,
            "texts": [[each.field, _heading(each, record.name), each.text] for each in prose_first],
        },
    )


def _heading(text: Passage, name: str | None) -> str | None:
    """Return the document's own heading of a text, without the colon of a label.

    A number alone heads nothing, and the name of the project stands over the text anyway.
    """
    heading = text.title and text.title.rstrip(": ")
    # What is left out of a heading was words.
    is_said = heading and any(sign.isalpha() or sign == WITHHELD for sign in heading) and heading != name
    return heading if is_said else None


class Entries:
    """Entries of records, as columns."""

    def __init__(self) -> None:
        self.ids = list[str]()
        self.rows, self._orders = Texts(), Texts()
        self.facets, self.sorting = [Coded() for _ in FACETS], [Coded() for _ in SORT_COLUMNS]
        self._places = Coded()
        self._records, self._files, self._sizes = bytearray(), bytearray(), array("I")

    def __len__(self) -> int:
        return len(self.ids)

    def add(self, entry: Entry, file: File) -> None:
        """Add an entry."""
        self.ids.append(entry.id)
        self._records += entry.record
        self._files += file.digest
        self._sizes.append(file.size)
        self.rows.add(entry.row)
        self._orders.add(orjson.dumps(entry.name_order))
        for column, value in zip(self._coded(), (*entry.facets, *entry.sorting, entry.places), strict=True):
            column.add(value)

    def take(self, others: Entries, wanted: Numbers) -> None:
        """Add those of other entries of which a column of truths says so."""
        self.ids += [others.ids[at] for at in np.flatnonzero(wanted).tolist()]
        for own, theirs, size in (
            (self._records, others._records, DIGEST_BYTES),
            (self._files, others._files, _FILE_DIGEST_BYTES),
        ):
            own += np.frombuffer(theirs, dtype=f"V{size}")[wanted].tobytes()
        self._sizes.frombytes(np.asarray(others._sizes)[wanted].tobytes())
        self.rows.take(others.rows, wanted)
        self._orders.take(others._orders, wanted)
        for column, other in zip(self._coded(), others._coded(), strict=True):
            column.take(other, wanted)

    def records(self) -> Iterator[tuple[str, bytes, File]]:
        """Yield id, digest of the record and file of each."""
        records, files = bytes(self._records), bytes(self._files)
        for at, (id, size) in enumerate(zip(self.ids, self._sizes, strict=True)):
            digest = files[_FILE_DIGEST_BYTES * at : _FILE_DIGEST_BYTES * (at + 1)]
            yield id, records[DIGEST_BYTES * at : DIGEST_BYTES * (at + 1)], File(digest, size)

    def places(self) -> set[str]:
        """Return the names of all places by which the records are found."""
        return {place for places in self._places.values() for place in places}

    def order(self, known: Numbers) -> Numbers:
        """Return the entries in the order of their names; that of the first of them is known."""
        others = sorted(range(len(known), len(self)), key=self._order)
        if len(others) > _SORTED_ANEW * len(self):
            return np.array(
                sorted(range(len(self)), key=list(map(self._order, range(len(self)))).__getitem__)
            )
        at = [bisect_left(known, self._order(other), key=self._order) for other in others]
        return np.insert(known, np.array(at, dtype=np.int64), others)

    def _order(self, at: int) -> NameOrder:
        nameless, (key, name), id = orjson.loads(self._orders[at])
        return nameless, (key, name), id

    def _coded(self) -> Iterator[Coded]:
        yield from (*self.facets, *self.sorting, self._places)

    def columns(self) -> Iterator[tuple[str, Iterable[Buffer]]]:
        """Yield all of it with names, for `restore`."""
        yield "ids", (orjson.dumps(self.ids),)
        yield from (("records", (self._records,)), ("files", (self._files,)), ("sizes", (self._sizes,)))
        for kind, texts in (("rows", self.rows), ("orders", self._orders)):
            yield from ((f"{kind}.{name}", blocks) for name, blocks in texts.columns())
        for at, column in enumerate(self._coded()):
            yield from ((f"{at}.{name}", blocks) for name, blocks in column.columns())

    def restore(self, columns: Mapping[str, bytes], long: Mapping[str, Extents]) -> None:
        """Take in what `columns` returned of an earlier one; texts are in files."""
        self.ids = orjson.loads(columns["ids"])
        self._records, self._files = bytearray(columns["records"]), bytearray(columns["files"])
        self._sizes = array("I", columns["sizes"])
        self.rows, self._orders = (
            Texts(long[f"{kind}.content"], columns[f"{kind}.sizes"]) for kind in ("rows", "orders")
        )
        for at, column in enumerate(self._coded()):
            column.restore({name: columns[f"{at}.{name}"] for name in Coded.COLUMNS})
