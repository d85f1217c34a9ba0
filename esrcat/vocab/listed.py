"""Lists of places as forms print them → the places: 'Sisä-Savon, Kuopion' → Sisä-Savo, Kuopio."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from esrcat.values.lists import names
from esrcat.values.reading import Reading
from esrcat.vocab.places import Kind, base_form

# A hyphen that a line's end left in a name that was copied: 'Tai-palsaari'.
_BROKEN_WORD = re.compile(r"(?<=[a-zåäö])-(?=[a-zåäö])")
_new = tuple.__new__
_Reader = Callable[[str], Sequence[Reading] | None]


def regions(text: str) -> list[Reading]:
    """Read a list of regions (maakunnat). Keys: see `_places`."""
    return _places(text, "region")


def subregions(text: str) -> list[Reading]:
    """Read a list of sub-regions (seutukunnat), printed in the genitive. Keys: see `_places`."""
    return _places(text, "subregion")


def municipalities(text: str) -> list[Reading]:
    """Read a list of municipalities (kunnat). Keys: see `_places`."""
    return _places(text, "municipality")


def regions_as_printed(text: str) -> list[Reading]:
    """Read a list of regions like `regions`, but keep each name in the language of the document."""
    return _with_printed_names(regions(text))


def subregions_as_printed(text: str) -> list[Reading]:
    """Read a list of sub-regions like `subregions`, but keep each name in the language of the document."""
    return _with_printed_names(subregions(text))


def municipalities_as_printed(text: str) -> list[Reading]:
    """Read a list of municipalities like `municipalities`, but keep each name in the document's language."""
    return _with_printed_names(municipalities(text))


AS_PRINTED: Mapping[_Reader, _Reader] = MappingProxyType(
    {
        regions: regions_as_printed,
        subregions: subregions_as_printed,
        municipalities: municipalities_as_printed,
    }
)
"""Reader of Finnish lists → reader for the lists of Swedish documents: 'Österbotten' stays, with its code."""


def _with_printed_names(readings: list[Reading]) -> list[Reading]:
    """Return the readings with the names as written, which stand right behind those of the vocabulary."""
    found = list(readings)
    for index, (key, written, _, _) in enumerate(readings):
        if key.endswith("/as_written"):
            found[index - 1] = found[index - 1]._replace(value=written)
    return found


def _places(text: str, kind: Kind) -> list[Reading]:
    """Return name, as_written, code and current of each place under '0/…', '1/…'.

    A name that the vocabulary does not know stays as written, without a code. What was looked up
    rather than read (code, current) has an empty span: it follows the name.
    """
    readings: list[Reading] = []
    for index, (_, written, start, end) in enumerate(names(text)):
        name, looked_up = _facts(kind, str(written))
        base = str(index)
        readings.append(_new(Reading, (base + "/name", name, start, end)))
        readings.append(_new(Reading, (base + "/as_written", written, start, end)))
        for key, value in looked_up:
            readings.append(_new(Reading, (base + key, value, 0, 0)))
    return readings


@lru_cache(maxsize=2048)
def _facts(kind: Kind, written: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return a place's name and what is looked up with it; remembered, for documents share their places."""
    place = base_form(kind, written) or base_form(kind, _BROKEN_WORD.sub("", written))
    if place is None:
        return written, ()
    if not place.code:
        return place.name, ()
    code = ("/code", place.code)
    if place.current is None:
        return place.name, (code,)
    current_code, current_name = place.current
    return place.name, (code, ("/current/name", current_name), ("/current/code", current_code))
