"""Place names in queries: forms that need not be in any document, and places in or around a project's.

'Åbossa' and 'Norra Karelen' are such forms. A query for a municipality that was merged into another, for the
region of a municipality or for a municipality of a region also finds projects of the other, below those of
the place itself; so does a query for the people of a place or for a major region.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from functools import cache, lru_cache
from typing import Literal

from esrcat.catalogue.memberships import known_place
from esrcat.model import Area
from esrcat.search.suffixes import MARKS, stem_term
from esrcat.search.terms import FormReader
from esrcat.search.words import folded, words
from esrcat.vocab.nuts import LATEST, major_region, nuts
from esrcat.vocab.place_areas import regions_of
from esrcat.vocab.place_forms import inhabitants, place_forms
from esrcat.vocab.place_names import place_name
from esrcat.vocab.places import Kind, Place, all_places, base_form

_KINDS: tuple[Kind, ...] = ("region", "subregion", "municipality")
_LANGUAGES: tuple[Literal["sv", "en"], ...] = ("sv", "en")
_MOST_WORDS = 3
_LONG_TERM = 8
"""Of a stem with its mark: one that is hardly a common word's."""
_NO_PROVINCES = ("Suomi", "Uusimaa")
_YEARS = (2010, LATEST)
"""Of the major regions: those of 2007–2013 and today's."""


def place_words(names: Set[str], reader: FormReader) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each form of the named places, its words joined, with the terms that the name stands for."""
    bases = {name: _bases(name, reader) for name in sorted(names)}
    for form, name in (*_forms(), *_translations(), *((name, name) for name in bases)):
        typed = list(words(form))
        if len(typed) <= _MOST_WORDS and (found := bases.get(name)):
            yield "".join(word.whole for word in typed), found


def _forms() -> Iterator[tuple[str, str]]:
    for form, meant in place_forms().items():
        yield from ((form, place.name) for place in meant.places)


def _translations() -> Iterator[tuple[str, str]]:
    for kind in _KINDS:
        for place in all_places(kind):
            names = (place_name(kind, place.name, language) for language in _LANGUAGES)
            yield from ((name, place.name) for name in names if name)


def _bases(name: str, reader: FormReader) -> tuple[str, ...]:
    """Return the terms of a place: of its name, and of what it is called in texts of other languages.

    Who asks for Närpiö means Närpes too. Names of several words in another language are left out: their
    words alone are no places.
    """
    read = reader.words(name)
    if len(read) != 1:
        return ()
    own, found = read[0][0], dict.fromkeys(read[0][1].bases)
    for language in _LANGUAGES:
        # A short stem that was cut may be that of a common word: 'eur' of Eura is the currency, too.
        as_foreign = stem_term(own, language)
        if len(as_foreign) >= _LONG_TERM or as_foreign == MARKS[language] + folded(own):
            found[as_foreign] = None
        for kind in _KINDS:
            named = reader.words(place_name(kind, name, language))
            if len(named) == 1 and named[0][0] != own:
                found.update(dict.fromkeys((*named[0][1].bases, stem_term(named[0][0], language))))
    return tuple(found)


def places_around(area: Area) -> tuple[str, ...]:
    """Return the names of the places by which the area is found too, its own left out.

    Places that were merged into one of the area's, and the one that one of them became part of; the
    regions of its municipalities and sub-regions where no region is stated; the municipalities of its
    regions where nothing smaller is; the major regions; who lives in its municipalities.
    """
    return _around(*_known_names(area))


def _known_names(area: Area) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the Finnish names of regions, sub-regions and municipalities, whatever the list calls them."""
    regions = tuple([known_place("region", place.name) for place in area.regions])
    subregions = tuple([known_place("subregion", place.name) for place in area.subregions])
    return (
        regions,
        subregions,
        tuple([known_place("municipality", place.name) for place in area.municipalities]),
    )


def stated_places(area: Area) -> tuple[str, ...]:
    """Return the names of the area's own places: as stated, and the Finnish one where that is another."""
    stated = [place.name for place in (*area.regions, *area.subregions, *area.municipalities)]
    known = [name for names in _known_names(area) for name in names]
    return tuple(dict.fromkeys((*stated, *known)))


@lru_cache(maxsize=4096)
def _around(
    regions: tuple[str, ...], subregions: tuple[str, ...], municipalities: tuple[str, ...]
) -> tuple[str, ...]:
    found = dict[str, None]()
    for kind, names in zip(_KINDS, (regions, subregions, municipalities), strict=True):
        for name in names:
            found.update(dict.fromkeys(_kin(kind, name)))
    larger = dict.fromkeys(regions)
    if not regions:
        for name in subregions:
            larger.update(dict.fromkeys(_regions("subregion", name)))
        for name in municipalities:
            larger.update(dict.fromkeys(_regions("municipality", name)))
    for region in larger:
        found.update(dict.fromkeys((region, *_historical(region), *_major(region))))
        if not subregions and not municipalities:
            found.update(dict.fromkeys(_municipalities(region)))
    people = inhabitants()
    found.update(dict.fromkeys(people[name] for name in municipalities if name in people))
    own = {*regions, *subregions, *municipalities}
    return tuple(name for name in found if name not in own)


def places_of(area: Area) -> tuple[str, ...]:
    """Return the names of all places by which the area is found."""
    return (*stated_places(area), *places_around(area))


@cache
def _kin(kind: Kind, name: str) -> tuple[str, ...]:
    """Return the names of what a place was joined into, or of those that were joined into it."""
    place = base_form(kind, name)
    if place is None:
        return ()
    if place.current:
        return (place.current[1],)
    return tuple(_names(old for old in all_places(kind) if old.current and old.current[0] == place.code))


@cache
def _regions(kind: Literal["subregion", "municipality"], name: str) -> tuple[str, ...]:
    place = base_form(kind, name)
    codes = regions_of(kind, place.code) if place else frozenset()
    return tuple(_names(region for region in all_places("region") if region.code in codes))


def _historical(region: str) -> tuple[str, ...]:
    """Return the province that a region's name is a part of: 'Kanta-Häme' is in Häme."""
    _, dash, province = region.rpartition("-")
    return (province,) if dash and province not in _NO_PROVINCES else ()


@cache
def _major(region: str) -> tuple[str, ...]:
    found = dict[str, None]()
    if (place := base_form("region", region)) is None:
        return ()
    for year in _YEARS:
        if (codes := nuts(place.code, year)) and (major := major_region(codes.nuts2, year)):
            found[major.name] = None
    return tuple(found)


@cache
def _municipalities(name: str) -> tuple[str, ...]:
    region = base_form("region", name)
    if region is None:
        return ()
    today = (place for place in all_places("municipality") if not place.current)
    return tuple(_names(place for place in today if region.code in regions_of("municipality", place.code)))


def _names(places: Iterable[Place]) -> Iterator[str]:
    return (place.name for place in places)
