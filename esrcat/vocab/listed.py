"""Lists of places as forms print them → the places: 'Sisä-Savon, Kuopion' → Sisä-Savo, Kuopio."""

from __future__ import annotations

from esrcat.values.lists import names
from esrcat.values.reading import Reading
from esrcat.vocab.places import Kind, base_form


def regions(text: str) -> list[Reading]:
    """Read a list of regions (maakunnat). Keys: see `_places`."""
    return _places(text, "region")


def subregions(text: str) -> list[Reading]:
    """Read a list of sub-regions (seutukunnat), printed in the genitive. Keys: see `_places`."""
    return _places(text, "subregion")


def municipalities(text: str) -> list[Reading]:
    """Read a list of municipalities (kunnat). Keys: see `_places`."""
    return _places(text, "municipality")


def _places(text: str, kind: Kind) -> list[Reading]:
    """Return name, as_written, code and current of each place under '0/…', '1/…'.

    A name that the vocabulary does not know stays as written, without a code. What was looked up
    rather than read (code, current) has an empty span: it follows the name.
    """
    readings: list[Reading] = []
    for index, written in enumerate(names(text)):
        place = base_form(kind, str(written.value))
        readings.append(written._replace(key=f"{index}/name", value=place.name if place else written.value))
        readings.append(written._replace(key=f"{index}/as_written"))
        if place and place.code:
            readings.append(Reading(f"{index}/code", place.code, 0, 0))
            if place.current:
                code, name = place.current
                readings.append(Reading(f"{index}/current/name", name, 0, 0))
                readings.append(Reading(f"{index}/current/code", code, 0, 0))
    return readings
