"""Facts about an entity beyond its projects: codes, other spellings, predecessors and successors."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from esrcat.catalogue.entities import Entities, EntityLine
from esrcat.catalogue.memberships import EntityKind
from esrcat.record import slug
from esrcat.site.words import formats
from esrcat.site.words.addresses import entity_page
from esrcat.site.words.messages import Messages, joined
from esrcat.site.words.naming import label
from esrcat.vocab import authorities, nuts, places, programmes, target_groups
from esrcat.vocab.place_areas import regions_of, subregions_of
from esrcat.vocab.places import Kind


class Fact(NamedTuple):
    """A label with its values; each value is (words, address or '')."""

    label: str
    values: list[tuple[str, str]]


def facts(found: Entities, kind: EntityKind, line: EntityLine, words: Messages) -> Iterator[Fact]:
    """Yield the facts of one entity; nothing for a kind of which nothing more is known."""
    if kind == "organisation":
        yield from _organisation(found, line.id, words)
    elif kind == "authority":
        yield from _authority(found, line.name, words)
    elif kind == "region" or kind == "subregion" or kind == "municipality":
        yield from _place(found, kind, line.name, words)
    elif kind == "axis" or kind == "objective":
        yield from _programme_of(line.id, found, words)
    elif kind == "target_group" or kind == "theme":
        yield from _concept(line.name, words)


def _organisation(found: Entities, id: str, words: Messages) -> Iterator[Fact]:
    texts = words.table["entity"]
    known = found.organisations
    organisation = known.organisation(id)
    if organisation.business_ids:
        yield Fact(texts["business_id"], [(number, "") for number in organisation.business_ids])
    if len(organisation.spellings) > 1:
        count = words.formats.number
        spelled = [(f"{each.text} ({count(each.mentions)})", "") for each in organisation.spellings]
        yield Fact(texts["spellings"], spelled)
        reasons = [words.table["one_because"][reason] for reason in organisation.reasons]
        yield Fact(texts["why_one"], [(", ".join(reasons), "")])
    doubts = [(twin.other if twin.one == id else twin.one, twin.reason) for twin in known.twins_of(id)]
    if doubts:
        yield Fact(
            texts["maybe_same"],
            [
                (
                    f"{known.organisation(other).name}: {words.table['twin_because'][reason]}",
                    entity_page("organisation", other),
                )
                for other, reason in doubts
            ],
        )


def _authority(found: Entities, name: str, words: Messages) -> Iterator[Fact]:
    texts = words.table["entity"]
    known = authorities.find(name)
    if not known:
        return
    if known.valid_from or known.valid_to:
        yield Fact(texts["valid"], [(formats.years(known.valid_from or None, known.valid_to or None), "")])
    after = [each for id in known.successors if (each := authorities.by_id(id))]
    if after:
        values = [_authority_value(found, each.name, words) for each in after]
        yield Fact(texts["successor"], values)
    before = [each for each in authorities.authorities().values() if known.id in each.successors]
    met = [each for each in before if found.name("authority", slug(each.name))]
    if met:
        yield Fact(texts["predecessor"], [_authority_value(found, each.name, words) for each in met])


def _authority_value(found: Entities, name: str, words: Messages) -> tuple[str, str]:
    id = slug(name)
    page = entity_page("authority", id) if found.name("authority", id) else ""
    return label("authority", name, words), page


def _place(found: Entities, kind: Kind, name: str, words: Messages) -> Iterator[Fact]:
    texts = words.table["entity"]
    place = places.base_form(kind, name)
    if not place:
        return
    if place.code:
        yield Fact(texts["code"], [(place.code, "")])
    if kind == "region" and (codes := nuts.nuts(place.code, nuts.LATEST)):
        yield Fact(texts["nuts"], [(f"{codes.nuts3} ({codes.version})", "")])
        if major := nuts.major_region(codes.nuts2, nuts.LATEST):
            name = major.name_sv if words.language == "sv" else major.name
            yield Fact(
                texts["major_region"], [(words.told(name, "sv" if words.language == "sv" else "fi"), "")]
            )
    if kind == "municipality":
        yield from _around(found, "region", regions_of(kind, place.code), words)
        yield from _around(found, "subregion", subregions_of(place.code), words)
    elif kind == "subregion":
        yield from _around(found, "region", regions_of(kind, place.code), words)
    if place.current:
        yield Fact(texts["now"], [_place_value(found, kind, place.current[1], words)])
    merged = [each for each in _merged(kind).get(place.code, ()) if each != place.name]
    if merged:
        yield Fact(texts["merged"], [_place_value(found, kind, each, words) for each in merged])


def _around(found: Entities, kind: Kind, codes: frozenset[str], words: Messages) -> Iterator[Fact]:
    """Yield the places in which one lies; of several, all but one are those where it lay earlier."""
    named = [each.name for each in places.all_places(kind) if each.code in codes and not each.current]
    if named:
        name = words.table["kinds"][kind]
        told = words.table["entity"]["now_and_earlier"].format(name=name) if len(named) > 1 else name
        values = sorted(_place_value(found, kind, each, words) for each in dict.fromkeys(named))
        yield Fact(told, values)


@cache
def _merged(kind: Kind) -> dict[str, tuple[str, ...]]:
    """Return code of today's place → names of those that became part of it."""
    merged: dict[str, list[str]] = {}
    for place in places.all_places(kind):
        if place.current and place.name not in merged.setdefault(place.current[0], []):
            merged[place.current[0]].append(place.name)
    return {code: tuple(names) for code, names in merged.items()}


def _place_value(found: Entities, kind: Kind, name: str, words: Messages) -> tuple[str, str]:
    id = slug(name)
    return label(kind, name, words), entity_page(kind, id) if found.name(kind, id) else ""


def _programme_of(id: str, found: Entities, words: Messages) -> Iterator[Fact]:
    """An axis or objective lies in the programme that its id begins with."""
    for line in found.lines("programme"):
        if id.startswith(f"{line.id}-"):
            period, _, fund = line.name.partition(" ")
            shown = words.table["fund_codes"].get(fund, fund)
            named = [f"{period.replace('-', '–')} {shown}"]
            known = programmes.programmes().values()
            for each in [each for each in known if each.period == period and fund in each.funds][:1]:
                title = programmes.title_in(each, programmes.language(words.language))
                named.append(words.told(title.text, title.language))
            value = joined(", ", named)
            yield Fact(words.table["kinds"]["programme"], [(value, entity_page("programme", line.id))])
            return


def _concept(name: str, words: Messages) -> Iterator[Fact]:
    concept = target_groups.by_label(name)
    if not concept:
        return
    texts = words.table["entity"]
    names = {"fi": concept.fi, "sv": concept.sv, "en": concept.en}
    others = [
        (words.told(f"{name} ({language})", language), "")
        for language, name in names.items()
        if name and language != words.language
    ]
    yield Fact(texts["other_languages"], others)
    synonyms = {"fi": concept.synonyms_fi, "sv": concept.synonyms_sv, "en": concept.synonyms_en}
    if synonyms[words.language]:
        yield Fact(texts["synonyms"], [(", ".join(synonyms[words.language]), "")])
