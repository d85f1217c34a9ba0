"""Identify an authority by an English name, or a Swedish one that begins with the area, too.

Texts that follow no form call one office many things: 'North Savo ELY Centre', 'ELY Centre for Northern
Savonia'. A record keeps the name as it is written; a catalogue counts the office once.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from esrcat.vocab.authorities import Authority, authorities, find, spelling_key

# The area of an authority → what texts call it in English.
_ENGLISH_AREAS: dict[str, tuple[str, ...]] = {
    "Varsinais-Suomi": ("Southwest Finland", "Southwestern Finland", "Finland Proper"),
    "Häme": ("Häme", "Kanta-Häme"),
    "Pirkanmaa": ("Pirkanmaa", "Tampere Region"),
    "Kaakkois-Suomi": ("Southeast Finland", "South-East Finland", "Southeastern Finland"),
    "Etelä-Savo": ("South Savo", "Southern Savonia", "Etelä-Savo"),
    "Pohjois-Savo": ("North Savo", "Northern Savonia", "Pohjois-Savo"),
    "Pohjois-Karjala": ("North Karelia", "Northern Karelia"),
    "Etelä-Karjala": ("South Karelia", "Southern Karelia"),
    "Keski-Suomi": ("Central Finland",),
    "Etelä-Pohjanmaa": ("South Ostrobothnia", "Southern Ostrobothnia"),
    "Pohjanmaa": ("Ostrobothnia",),
    "Keski-Pohjanmaa": ("Central Ostrobothnia",),
    "Pohjois-Pohjanmaa": ("North Ostrobothnia", "Northern Ostrobothnia", "Oulu Region"),
    "Lappi": ("Lapland",),
    "Päijät-Häme": ("Päijät-Häme", "Päijänne Tavastia"),
    "Itä-Uusimaa": ("Itä-Uusimaa", "Eastern Uusimaa"),
}
# The area before the head, or after it with a preposition.
_ENGLISH_HEADS: dict[str, tuple[str, ...]] = {
    "te_centre": ("TE Centre", "Employment and Economic Development Centre"),
    "ely_centre": ("ELY Centre", "Centre for Economic Development, Transport and the Environment"),
    "regional_council": ("Regional Council", "Council"),
}
_SWEDISH_HEADS: dict[str, tuple[str, ...]] = {
    "te_centre": ("TE-central", "arbetskrafts- och näringscentral"),
    "ely_centre": ("NTM-central", "ELY-central", "närings-, trafik- och miljöcentral"),
}
_OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "TEM": ("Ministry of Employment and the Economy",),
    "OPH": ("Finnish National Board of Education",),
    "STEA": (
        "STEA", "Sosiaali- ja terveysjärjestöjen avustuskeskus STEA",
        "Social- och hälsoorganisationernas understödscentral",
    ),
    "ML01": ("Helsinki-Uusimaa Regional Council",),
    "ML04": ("Regional Council of Satakunta", "Satakunta Regional Council"),
}  # fmt: skip
_SWEDISH_OFFICE = "NTM-centralen i "


@lru_cache(maxsize=4096)
def meant(as_written: str) -> Authority | None:
    """Give the authority that a name means in Finnish, Swedish or English; None for anything else."""
    return find(as_written) or _names().get(spelling_key(as_written.strip().removeprefix("the ")))


@cache
def _names() -> dict[str, Authority]:
    found: dict[str, Authority] = {}
    for authority in authorities().values():
        for name in (authority.name_en, *_OTHER_NAMES.get(authority.id, ()), *_in_area(authority)):
            if name:
                found.setdefault(spelling_key(name), authority)
    return found


def _in_area(authority: Authority) -> Iterator[str]:
    if not authority.area:
        return
    for area in _ENGLISH_AREAS.get(authority.area, (authority.area,)):
        for head in _ENGLISH_HEADS.get(authority.kind, ()):
            yield f"{area} {head}"
            yield f"{head} for {area}"
            yield f"{head} of {area}"
    for area in _swedish_areas().get(authority.area, ()):
        genitive = area if area.endswith("x") else area + "s"
        for head in _SWEDISH_HEADS.get(authority.kind, ()):
            yield f"{genitive} {head}"
            yield f"{head}en i {area}"


@cache
def _swedish_areas() -> dict[str, tuple[str, ...]]:
    """Return the area of an ELY centre → its Swedish name, which the name of the centre ends with."""
    return {
        each.area: (each.name_sv.removeprefix(_SWEDISH_OFFICE),)
        for each in authorities().values()
        if each.name_sv.startswith(_SWEDISH_OFFICE)
    }
