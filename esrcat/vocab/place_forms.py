"""Every form that the name of a place takes in running text: case forms, Swedish names, variants."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from esrcat.vocab.places import Kind, Place, base_form
from esrcat.vocab.table import rows

# Inner: in, from and into; outer: the same with the endings of 'at'. Swedish: a Swedish name, its genitive.
Case: TypeAlias = Literal["nominative", "genitive", "inner", "outer", "swedish"]

_KINDS: tuple[Kind, ...] = ("municipality", "region", "subregion")
# The last vowel that is not neutral says which endings follow.
_HARMONY = re.compile(r"(?i:[aouäöy])(?!.*[aouäöyAOUÄÖY])")
# Both parts of 'Uudessamaassa' and 'Kaakkoisessa Keski-Suomessa' inflect; the tag of 'Koski Tl' does not.
_INESSIVE = re.compile(r"(?<=uude)ssa|(?<=^iso)ssa|ss[aä](?= |$)", re.IGNORECASE)
_ADESSIVE = re.compile(r"(?<=uude)lla|(?<=^iso)lla|ll[aä](?= |$)", re.IGNORECASE)
_GENITIVE = re.compile(r"[aeiouyäö]n$(?<!regionen)|:n$")
# Spellings of lists, and names that are an organisation's more often than a place's.
_NO_NAME = re.compile(r",|–| - | ja | kaupun[kg]i")
_VOWELS = "aeiouyäöå"
_LONG_ENDS = ("maa", "suu", "pää", "pyy", "Ii")
_STRONG_ENDS = (("kunna", "kunta"), ("kaupungi", "kaupunki"), ("seudu", "seutu"), ("de", "te"))
# What cannot be told from the other forms.
_ILLATIVES = {
    "Uusimaa": "Uuteenmaahan", "Itä-Uusimaa": "Itä-Uuteenmaahan", "Uusikaupunki": "Uuteenkaupunkiin",
    "Uusikaarlepyy": "Uuteenkaarlepyyhyn", "Isokyrö": "Isoonkyröön", "Virrat": "Virtoihin",
    "Kuusiokunnat": "Kuusiokuntiin",
    "Koski Tl": "Koskeen Tl", "Loimaa": "Loimaaseen", "Vehmaa": "Vehmaaseen",
    "Länsi-Saimaa": "Länsi-Saimaaseen",
    "Brändö": "Brändöhön", "Eckerö": "Eckeröhön", "Föglö": "Föglöhön", "Vårdö": "Vårdöhön",
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
            found[form] = (
                PlaceForm((place,), case, nominative)
                if known is None
                else known._replace(places=_sorted((*known.places, place)))
            )
    return found


def is_place_word(word: str) -> bool:
    """Tell whether a word is a form of a place's name, or its Swedish genitive: 'Kuopiossa', 'Vasas'."""
    return word in place_forms() or word.removesuffix("s") in place_forms()


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
    if inessive.endswith("mlk:ssa"):
        return inessive[:-3] + "aan"
    stem = genitive.removesuffix("n")
    if inessive.endswith(("issa", "issä")) and not stem.endswith("i"):
        return inessive[:-3] + "in"
    stem = _strong(name, stem)
    if stem.endswith(_LONG_ENDS):
        return f"{stem}h{stem[-1].lower()}n"
    if stem[-1] == stem[-2] and stem[-1] in _VOWELS:
        return stem + "seen"
    return stem + stem[-1] + "n"


@cache
def inhabitants() -> dict[str, str]:
    """Return the name of each municipality of one word → who lives there: 'Lahti' → 'lahtelainen'."""
    found: dict[str, str] = {}
    for kind, name, forms, _ in _rows():
        if kind != "municipality" or not forms or not name.isalpha():
            continue
        stem = _strong(name, forms[0].removesuffix("n"))
        if stem == name + "e":  # 'Tampere' has 'Tampereen'
            stem = name
        # The case forms tell the vowel of 'Rovaniemellä', which the letters do not.
        a = forms[1][-1] if len(forms) > 1 and forms[1][-1] in "aä" else _a(stem)
        found[name] = f"{stem.lower()}l{a}inen"
    return found


def _strong(name: str, stem: str) -> str:
    """Give the stem whose consonants do not weaken, from the nominative and the genitive's stem."""
    for weak, strong in _STRONG_ENDS:
        if stem.endswith(weak):
            return stem[: -len(weak)] + strong
    if len(stem) > len(name):
        return stem
    if name[-1] == stem[-1]:
        return name
    return name[:-1] + "e" if name.endswith("i") and stem.endswith("e") else stem


def _rows() -> Iterator[tuple[Kind, str, list[str], list[str]]]:
    table = rows("places.csv")
    # A place's own name goes before a variant of another's, so the variants come last.
    for kind in _KINDS:
        own = [row for row in table if row["kind"] == kind]
        yield from ((kind, row["name"], row["forms"].split(";"), []) for row in own)
        yield from ((kind, row["name"], [], row["variants"].split(";")) for row in own if row["variants"])


def _named(name: str, forms: list[str], variants: list[str]) -> Iterator[tuple[Case, str, str]]:
    """Yield (case, nominative, form) for one row of the table of places."""
    if forms:
        genitive, *others = forms
        own = [form for form in others if form[:2] == genitive[:2]]
        inner = [form for form in own if _INESSIVE.search(form)]
        outer = [form for form in own if _ADESSIVE.search(form) and form not in inner]
        yield "nominative", name, name
        yield "genitive", name, genitive
        yield from _local(name, genitive, inner, outer)
        for swedish in sorted({*others} - {*inner} - {*outer}):
            yield "swedish", swedish, swedish
            if swedish[-1] not in "sxz":
                yield "swedish", swedish, swedish + "s"
    for variant in variants:
        if not _NO_NAME.search(variant):
            yield from _variant(name, variant)


def _variant(name: str, variant: str) -> Iterator[tuple[Case, str, str]]:
    """Yield the forms of a variant: of a genitive its local cases too."""
    if not _GENITIVE.search(variant):
        yield "nominative", variant, variant
        return
    yield "genitive", name, variant
    if not name.endswith("t"):
        yield from _local(name, variant, [], [])


def _local(name: str, genitive: str, inner: list[str], outer: list[str]) -> Iterator[tuple[Case, str, str]]:
    """Yield the local cases: those of the table, and those that follow from them or from the genitive."""
    stem = genitive.removesuffix("n")
    a = _a(stem)
    for inessive in inner or [_ADESSIVE.sub(_ending("ss"), form) for form in outer] or [f"{stem}ss{a}"]:
        yield "inner", name, inessive
        yield "inner", name, _INESSIVE.sub(_ending("st"), inessive)
        yield "inner", name, illative(name, genitive, inessive)
    for adessive in outer or [_INESSIVE.sub(_ending("ll"), form) for form in inner] or [f"{stem}ll{a}"]:
        yield "outer", name, adessive
        yield "outer", name, _ADESSIVE.sub(_ending("lt"), adessive)
        yield "outer", name, _ADESSIVE.sub("lle", adessive)


def _a(stem: str) -> str:
    """Return the vowel of the endings that follow a stem."""
    vowel = _HARMONY.search(stem)
    return "a" if vowel and vowel[0] in "aouAOU" else "ä"


def _ending(consonants: str) -> Callable[[re.Match[str]], str]:
    return lambda match: consonants + match[0][-1]


def _sorted(places: tuple[Place, ...]) -> tuple[Place, ...]:
    return tuple(sorted(places, key=lambda place: _KINDS.index(place.kind)))
