"""Identify the authorities of the funds by any spelling, and follow them to those of today."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, NamedTuple, TypeAlias, cast, get_args

from esrcat.values.spacing import plain
from esrcat.vocab.table import listed, rows

AuthorityKind: TypeAlias = Literal[
    "te_centre",
    "ely_centre",
    "vitality_centre",
    "provincial_office",
    "regional_council",
    "ministry",
    "agency",
]


class Authority(NamedTuple):
    """An authority under its official Finnish name; dates are ISO, '' where open or unknown.

    `successors` are ids of those that took over when it ended, `divided` when its duties went to
    several although one may be listed. `area` is the one in its name, '' where it has none. `regions`
    are codes of the regions it is or was in charge of, none for the whole country. Swedish and English
    names are '' where no source gives them.
    """

    id: str
    name: str
    kind: AuthorityKind
    valid_from: str
    valid_to: str
    successors: tuple[str, ...]
    regions: tuple[str, ...]
    name_sv: str
    name_en: str
    business_id: str
    divided: bool
    area: str


class _Spelling(NamedTuple):
    authority: Authority
    name: str


# Other words for the same kind of office, after the area's genitive or before its nominative.
_HEADS: dict[str, tuple[str, ...]] = {
    "te_centre": ("TE-keskus", "työvoima- ja elinkeinokeskus", "työ- ja elinkeinokeskus"),
    "ely_centre": ("ELY-keskus", "elinkeino-, liikenne- ja ympäristökeskus", "ELY"),
    "vitality_centre": ("elinvoimakeskus",),
    "provincial_office": ("lääninhallitus",),
}
# The end of a name → the stem of its weak cases, the stem of its strong ones, its vowel.
_STEMS = {
    "keskus": ("keskukse", "keskukse", "a"), "hallitus": ("hallitukse", "hallitukse", "a"),
    "yhdistys": ("yhdistykse", "yhdistykse", "ä"), "liitto": ("liito", "liitto", "a"),
    "ministeriö": ("ministeriö", "ministeriö", "ä"), "virasto": ("virasto", "virasto", "a"),
    "yhtymä": ("yhtymä", "yhtymä", "ä"), "Tekes": ("Tekesi", "Tekesi", "ä"),
    "Finland": ("Finlandi", "Finlandi", "a"),
}  # fmt: skip
_WEAK = ("n", "ss{}", "st{}", "ll{}", "lt{}", "lle", "ksi")
_NOT_A_LETTER = re.compile(r"[\W_]+")
_NUMBER_FIRST = re.compile(r"\d{3,5} ")
_PART = re.compile(r"(?<!-), ?| ?/ ?| ?\(| [-–] ")
_DEPARTMENT = re.compile(
    r".*(?:osasto\w*|yksikkö|yksikön|vastuualue\w*|ryhmä\w*|toimiala\w*|palvelut|avdelning\w*)"
)
_ANOTHER = re.compile(r"keskus|liit[to]o|ministeriö|hallitus|centralen|centret", re.IGNORECASE)


@lru_cache(maxsize=4096)
def find(as_written: str) -> Authority | None:
    """Give the authority that a name, short name or Swedish name means, in any case form.

    Letter case, white space, hyphens and commas do not matter; a department after a comma, a slash
    or a genitive, and a number before the name, are left out. None for anything else, and for a
    head word without its area ('ELY-keskus').
    """
    spelling = _spelling(as_written)
    return spelling.authority if spelling else None


@lru_cache(maxsize=4096)
def spelled(as_written: str) -> str | None:
    """Give the name that is written, in the nominative: 'Kainuun TE-keskuksen' → 'Kainuun TE-keskus'."""
    spelling = _spelling(as_written)
    return spelling.name if spelling else None


def by_id(identifier: str) -> Authority | None:
    """Give the authority of an id of the table."""
    return authorities().get(identifier)


def current(authority: Authority) -> Authority | None:
    """Give the one authority of 2026 that an authority of the past has become.

    None while it exists, and when its area or its duties went to several (see `successors_today`).
    """
    if not authority.valid_to:
        return None
    today = successors_today(authority)
    return today[0] if len(today) == 1 and not authority.divided else None


def successors_today(authority: Authority) -> tuple[Authority, ...]:
    """Give all authorities of 2026 that an authority has become: itself while it exists."""
    if not authority.valid_to:
        return (authority,)
    found: dict[str, Authority] = {}
    for identifier in authority.successors:
        found |= {each.id: each for each in successors_today(authorities()[identifier])}
    return tuple(found.values())


@cache
def authorities() -> dict[str, Authority]:
    """Return id → authority, in the order of the table."""
    return {row["id"]: _authority(row) for row in rows("authorities.csv")}


def _authority(row: dict[str, str]) -> Authority:
    if row["kind"] not in get_args(AuthorityKind):
        raise ValueError(f"The table of authorities has an unknown kind {row['kind']!r}.")
    kind = cast("AuthorityKind", row["kind"])
    return Authority(
        row["id"], row["name"], kind, row["valid_from"], row["valid_to"], listed(row["successors"]),
        listed(row["regions"]), row["name_sv"], row["name_en"], row["business_id"], row["divided"] == "1",
        row["area"],
    )  # fmt: skip


def _spelling(as_written: str) -> _Spelling | None:
    text = plain(as_written)
    found = _spellings().get(spelling_key(text))
    if found is not None:
        return found
    text = _NUMBER_FIRST.sub("", text, count=1)
    for separator in _PART.finditer(text):
        found = _spellings().get(spelling_key(text[: separator.start()]))
        if found is not None:
            return None if _ANOTHER.search(text, separator.end()) else found
    words = text.split(" ")
    while len(words) > 1 and _DEPARTMENT.fullmatch(words[-1].lower()):
        words.pop()
        found = _spellings().get(spelling_key(" ".join(words)))
        if found is not None:
            return found
    return _spellings().get(spelling_key(text))


def spelling_key(text: str) -> str:
    """Return what is equal for spellings that differ in letter case, white space and signs only."""
    return _NOT_A_LETTER.sub(" ", text.casefold()).strip()


@cache
def _spellings() -> dict[str, _Spelling]:
    found: dict[str, _Spelling] = {}
    for row in rows("authorities.csv"):
        authority = authorities()[row["id"]]
        for name in _names(row):
            for form in _forms(name):
                found.setdefault(spelling_key(form), _Spelling(authority, name))
    return found


def _names(row: dict[str, str]) -> Iterator[str]:
    yield row["name"]
    yield from listed(row["variants"])
    if row["name_sv"]:
        yield row["name_sv"]
        yield row["name_sv"].replace("NTM-centralen", "Närings-, trafik- och miljöcentralen")
    for head in _HEADS.get(row["kind"], ()):
        yield f"{row['area_genitive']} {head}"
        yield f"{head}, {row['area']}"
        yield f"{row['area']}, {head}"


def _forms(name: str) -> Iterator[str]:
    """Yield a name and its case forms; the head word of 'ELY-keskus, Kainuu' inflects, not the area."""
    yield name
    yield name + "s"
    yield name.replace("centralen i ", "centralens i ")
    before, comma, area = name.partition(", ")
    head, rest = (before, comma + area) if comma and not before.endswith("-") else (name, "")
    for end, (weak, strong, vowel) in _STEMS.items():
        if head.endswith(end):
            stem = head[: -len(end)]
            yield from (f"{stem}{weak}{ending.format(vowel)}{rest}" for ending in _WEAK)
            yield f"{stem}{strong}{strong[-1]}n{rest}"
            yield f"{stem}{strong}{vowel}{rest}"
            yield f"{stem}{strong}n{vowel}{rest}"
    if head.rpartition(" ")[2].isupper():
        yield from (
            f"{head}:{ending.format(vowel)}{rest}" for ending in (*_WEAK, "in", "än") for vowel in "aä"
        )
