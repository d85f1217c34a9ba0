"""Names of entities in the language of a page: those of the vocabularies, else the Finnish ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Literal

from esrcat.catalogue.memberships import EntityKind, known_place
from esrcat.site.words.messages import Foreign, Messages
from esrcat.vocab import authorities, authority_names, organisation_types, programmes, target_groups
from esrcat.vocab.place_names import place_name
from esrcat.vocab.places import Kind, all_places

_NUMBERED = re.compile(r"(\d+(?:\.\d+)?) ")
_NUMBER_ONLY = re.compile(r"\d+(?:\.\d+)*")
# Ids begin with the programme's, such as '2021-2027-esf-plus-4-1'.
_PROGRAMME = re.compile(r"(\d{4}-\d{4})-(?:(esf-plus|esf|erdf|jtf|other)-)?")
_FUNDS = MappingProxyType({"esf-plus": "ESF+", "esf": "ESF", "erdf": "ERDF", "jtf": "JTF", "other": "other"})
_NO_LANGUAGE = ("organisation", "year", "programme")


def entity_name(kind: EntityKind, name: str, words: Messages, id: str = "") -> str:
    """Return the name of an entity as a title: '2007–2013 ESR', 'Kuopio', 'Työttömät'.

    `id` tells the programme of an axis or objective, which its number means nothing without.
    """
    if kind == "programme":
        period, _, fund = name.partition(" ")
        return _programme(period, fund, words)
    if kind == "axis" or kind == "objective":
        return _part_name(kind, name, words, id)
    if kind == "target_group" or kind == "theme":
        return label(kind, name[:1].upper() + name[1:], words)
    return label(kind, name, words)


def label(kind: EntityKind, name: str, words: Messages) -> str:
    """Return the name of an entity within a text; it begins as the given name does, large or small.

    A place may be given by the name that it has in Swedish: documents in Swedish name it so.
    """
    if kind == "region" or kind == "subregion" or kind == "municipality":
        name = known_place(kind, name)
    if kind in _NO_LANGUAGE or words.language == "fi":
        return name
    shown = translated(kind, name, words.language)
    if not shown:
        return words.told(name, "fi")
    return shown[:1].upper() + shown[1:] if name[:1].isupper() else shown


def translated(kind: EntityKind, name: str, language: str) -> str:
    """Return what a vocabulary calls an entity in a language; '' where it has no name.

    Names are Finnish already but for authorities and types of organisation, which forms print in their own
    language.
    """
    if kind == "actor_type":
        return _type_name(name, language)
    if kind == "authority":
        authority = authority_names.meant(name)
        return getattr(authority, "name" if language == "fi" else f"name_{language}") if authority else ""
    if language == "fi":
        return ""
    if kind == "region" or kind == "subregion" or kind == "municipality":
        return place_name(kind, known_place(kind, name), language)
    if kind == "target_group" or kind == "theme":
        concept = target_groups.by_label(name)
        return getattr(concept, language) if concept else ""
    if kind == "axis" or kind == "objective":
        return _part_title(kind, name, language)
    return ""


def _type_name(name: str, language: str) -> str:
    type_ = organisation_types.of_any_language(name)
    return getattr(type_, "name" if language == "fi" else f"label_{language}") if type_ else ""


def _programme(period: str, fund: str, words: Messages) -> str:
    return " ".join(filter(None, (period.replace("-", "–"), words.table["fund_codes"].get(fund, fund))))


def _part_name(kind: Literal["axis", "objective"], name: str, words: Messages, id: str) -> str:
    """Return '2 Tekninen tuki (2007–2013 ESR)', with the vocabulary's title where documents tell none."""
    programme = _PROGRAMME.match(id)
    if not programme:
        return label(kind, name, words)
    period, fund = programme[1], _FUNDS.get(programme[2] or "", "")
    if _NUMBER_ONLY.fullmatch(name):
        known = programmes.axis if kind == "axis" else programmes.objective
        part = known(period, fund or None, name)
        if part and part.certainty == "high":
            name = f"{name} {part.title}"
    shown = label(kind, name, words)
    told = f"{shown} ({_programme(period, fund, words)})"
    return words.told(told, shown.language) if isinstance(shown, Foreign) else told


def vocabulary_names(words: Messages) -> dict[str, str]:
    """Return what the vocabularies call things in the language of a page, as 'region.Uusimaa' → 'Nyland'."""
    return {
        f"{kind}.{name}": shown
        for kind, name in _finnish_names()
        if (shown := str(label(kind, name, words))) != name
    }


def _finnish_names() -> Iterator[tuple[EntityKind, str]]:
    kinds: tuple[Kind, ...] = ("region", "subregion", "municipality")
    for kind in kinds:
        yield from ((kind, place.name) for place in all_places(kind))
    yield from (("authority", each.name) for each in authorities.authorities().values())
    yield from (("actor_type", each.name) for each in organisation_types.organisation_types().values())
    yield from ((each.kind, each.fi) for each in target_groups.concepts().values())


def _part_title(kind: programmes.Level, name: str, language: str) -> str:
    part = programmes.by_title(name, level=kind)
    title = getattr(part, f"title_{language}") if part else ""
    number = _NUMBERED.match(name)
    return f"{number[1]} {title}" if number and title else title
