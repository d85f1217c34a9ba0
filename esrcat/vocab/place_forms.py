"""Every form that the name of a place takes in running text: case forms, Swedish names, variants."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, TypeAlias

from esrcat.vocab.places import Kind, Place, base_form

# Inner: in, from and into a place; outer: the same with the endings of 'at'. Swedish: a Swedish name or its genitive.
Case: TypeAlias = Literal["nominative", "genitive", "inner", "outer", "swedish"]

_KINDS: tuple[Kind, ...] = ("municipality", "region", "subregion")
_BACK = re.compile(r"[aouAOU]")
# Both parts of 'Uudessamaassa' and 'Kaakkoisessa Keski-Suomessa' inflect; the tag of 'Koski Tl' does not.
_INESSIVE = re.compile(r"(?<=uude)ssa|ss[aä](?= |$)", re.IGNORECASE)
_ADESSIVE = re.compile(r"(?<=uude)lla|ll[aä](?= |$)", re.IGNORECASE)
_VOWELS = "aeiouyäöå"
# The strong stem cannot be read off the other forms of these.
_ILLATIVES = {
    "Uusimaa": "Uuteenmaahan", "Itä-Uusimaa": "Itä-Uuteenmaahan", "Uusikaupunki": "Uuteenkaupunkiin",
    "Uusikaarlepyy": "Uuteenkaarlepyyhyn", "Virrat": "Virtoihin", "Kuusiokunnat": "Kuusiokuntiin",
    "Koski Tl": "Koskeen Tl", "Loimaan kunta": "Loimaan kuntaan", "Pedersören kunta": "Pedersören kuntaan",
    "Suupohjan rannikkoseutu": "Suupohjan rannikkoseudulle",
    "Kaakkoinen Keski-Suomi": "Kaakkoiseen Keski-Suomeen",
    "Eteläiset seinänaapurit": "Eteläisiin seinänaapureihin",
}  # fmt: skip


class PlaceForm(NamedTuple):
    """What one printed form may name: `places` has at most one place of each kind.

    `nominative` is the base form of the name that is inflected, which need not be the place's own
    name ('Pyhäsalmi', 'Åbo'): what is ambiguous is listed by it.
    """

    places: tuple[Place, ...]
    case: Case
    nominative: str


@cache
def place_forms() -> dict[str, PlaceForm]:
    """Return printed form → what it names, for every form in the case of letters that prose uses.

    A form that belongs to two names is taken as the nominative, else the genitive of one.
    """
    found: dict[str, PlaceForm] = {}
    for kind, name, forms, variants in _rows():
        for case, nominative, form in _named(name, forms, variants):
            known = found.get(form)
            place = base_form(kind, nominative) or base_form(kind, name)
            if place is None or (known is not None and any(each.kind == kind for each in known.places)):
                continue
            places = (place,) if known is None else (*known.places, place)
            found[form] = PlaceForm(_sorted(places), known.case if known else case, nominative)
    return found


@cache
def openings() -> dict[str, tuple[str, ...]]:
    """Return first word → the forms of several words that begin with it, the longest first."""
    found: dict[str, list[str]] = {}
    for form in sorted((form for form in place_forms() if " " in form), key=len, reverse=True):
        found.setdefault(form.partition(" ")[0], []).append(form)
    return {word: tuple(forms) for word, forms in found.items()}


def illative(name: str, genitive: str, inessive: str) -> str:
    """Give the form for 'into' a place: 'Kuopio' → 'Kuopioon', 'Lahti' → 'Lahteen', 'Akaa' → 'Akaaseen'."""
    if name in _ILLATIVES:
        return _ILLATIVES[name]
    stem = genitive.removesuffix("n")
    if inessive.endswith(("issa", "issä")) and not stem.endswith("i"):
        return inessive[:-3] + "in"
    if name[-1] == stem[-1]:
        stem = name
    elif name.endswith("i") and stem.endswith("e"):
        stem = name[:-1] + "e"
    elif stem.endswith("de"):
        stem = stem[:-2] + "te"
    if stem.endswith(("maa", "Ii")) and stem != "Vehmaa":
        return f"{stem}h{stem[-1].lower()}n"
    if len(stem) > 1 and stem[-1] == stem[-2] and stem[-1] in _VOWELS:
        return stem + "seen"
    return stem + stem[-1] + "n"


def _rows() -> Iterator[tuple[Kind, str, list[str], list[str]]]:
    table = files("esrcat.vocab").joinpath("data/places.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(table.splitlines()))
    # A place's own name goes before a variant of another's, so the variants come last.
    for kind in _KINDS:
        for row in rows:
            if row["kind"] == kind:
                yield kind, row["name"], row["forms"].split(";"), []
        for row in rows:
            if row["kind"] == kind and row["variants"]:
                yield kind, row["name"], [], row["variants"].split(";")


def _named(name: str, forms: list[str], variants: list[str]) -> Iterator[tuple[Case, str, str]]:
    """Yield (case, nominative, form) for one row of the table of places."""
    if forms:
        genitive, *others = forms
        inner = [form for form in others if form.endswith(("ssa", "ssä")) or form.endswith("ssa Tl")]
        outer = [form for form in others if form.endswith(("lla", "llä", "lla Tl"))]
        yield "nominative", name, name
        yield "genitive", name, genitive
        yield from _local(name, genitive, inner, outer)
        for swedish in set(others) - set(inner) - set(outer):
            yield "swedish", swedish, swedish
            if swedish[-1] not in "sxz":
                yield "swedish", swedish, swedish + "s"
    for variant in variants:
        if "," in variant or " ja " in variant or " - " in variant:
            continue
        if variant.endswith("n") and not variant.endswith("regionen"):
            yield "genitive", name, variant
            yield from _local(name, variant, [], [])
        else:
            yield "nominative", variant, variant


def _local(name: str, genitive: str, inner: list[str], outer: list[str]) -> Iterator[tuple[Case, str, str]]:
    """Yield the local cases: those printed in the table, and those that follow from them or the genitive."""
    stem = genitive.removesuffix("n")
    a = "a" if _BACK.search(re.split(r"[- ]", stem)[-1]) else "ä"
    for inessive in inner or [_INESSIVE.sub(f"ss{a}", _ADESSIVE.sub(f"ss{a}", "".join(outer))) or f"{stem}ss{a}"]:
        yield "inner", name, inessive
        yield "inner", name, _INESSIVE.sub(lambda match: f"st{match[0][-1]}", inessive)
        yield "inner", name, illative(name, genitive, inessive)
    for adessive in outer or [_INESSIVE.sub(f"ll{a}", "".join(inner)) or f"{stem}ll{a}"]:
        yield "outer", name, adessive
        yield "outer", name, _ADESSIVE.sub(lambda match: f"lt{match[0][-1]}", adessive)
        yield "outer", name, _ADESSIVE.sub("lle", adessive)


def _sorted(places: tuple[Place, ...]) -> tuple[Place, ...]:
    return tuple(sorted(places, key=lambda place: _KINDS.index(place.kind)))
