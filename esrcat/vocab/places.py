"""Find the region, sub-region or municipality that a written form names."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, TypeAlias

from esrcat.values.spacing import plain

Kind: TypeAlias = Literal["region", "subregion", "municipality"]


class Place(NamedTuple):
    """A place of the national classifications, under the Finnish name it had.

    `code` is text with leading zeros, empty for two old sub-regions whose code is not known.
    `current` is (code, name) of the one place that succeeds it today; None while the place exists
    and also when its area was divided.
    """

    kind: Kind
    name: str
    code: str
    current: tuple[str, str] | None


_Rank: TypeAlias = tuple[bool, bool, bool, int]
_SPACED_DASH = re.compile(r" ?[-\u2010-\u2015\u2212] ?")


def base_form(kind: Kind, as_written: str) -> Place | None:
    """Give the place of a kind whose name, case form, Swedish name or other spelling is written.

    Case, white space and the kind of dash do not matter. When several places were written alike,
    one's own name or case form goes before a spelling variant, then comes a place that existed in
    2007–2013, then one that exists today, then the youngest. None for an unknown form.
    """
    return _places().get((kind, _key(as_written)))


@cache
def all_places(kind: Kind) -> tuple[Place, ...]:
    """Return all places of a kind since 2000, each once."""
    return tuple(place for place in _all_places() if place.kind == kind)


@cache
def _all_places() -> tuple[Place, ...]:
    return tuple(dict.fromkeys(place for place, _, _ in _rows()))


def _key(as_written: str) -> str:
    # The tag of 'Koski Tl' and the like may end in a full stop, as may the list that it ends.
    return _SPACED_DASH.sub("-", plain(as_written)).rstrip(".").casefold()


@cache
def _places() -> dict[tuple[Kind, str], Place]:
    ranked: dict[tuple[Kind, str], tuple[_Rank, Place]] = {}
    for place, rank, forms in _rows():
        for form in forms:
            key = (place.kind, _key(form))
            if key not in ranked or ranked[key][0] < rank:
                ranked[key] = (rank, place)
    return {key: place for key, (_, place) in ranked.items()}


def _rows() -> Iterator[tuple[Place, _Rank, Iterable[str]]]:
    """Yield each place twice: with its own name and forms, and with its spelling variants."""
    table = files("esrcat.vocab").joinpath("data/places.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(table.splitlines()):
        current = (row["current_code"], row["current_name"]) if row["current_code"] else None
        place = Place(_kind(row["kind"]), row["name"], row["code"], current)
        first, last = int(row["first_year"] or 0), int(row["last_year"] or 9999)
        in_period, exists = first <= 2013 and last >= 2007, not row["last_year"]
        yield place, (True, in_period, exists, first), [place.name, *row["forms"].split(";")]
        if row["variants"]:
            yield place, (False, in_period, exists, first), row["variants"].split(";")


def _kind(printed: str) -> Kind:
    match printed:
        case "region" | "subregion" | "municipality":
            return printed
    raise ValueError(f"The table of places has an unknown kind {printed!r}.")
