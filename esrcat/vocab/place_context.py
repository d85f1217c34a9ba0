"""Judge the words beside a place's name: a person's name, an organisation's head word, the word 'kunta'."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from esrcat.vocab.places import Kind
from esrcat.vocab.sentence_start import at_sentence_start
from esrcat.vocab.table import rows

_FAR, _FARTHEST_WORD, _LONGEST_WORD = 90, 6, 40
# The name of a part of the country in these words is that of an area; the word tells of which kind.
_AREAS: tuple[tuple[str, Kind | None], ...] = (
    ("seutukun", "subregion"), ("seudulla", "subregion"), ("seudulta", "subregion"),
    ("seudulle", "subregion"), ("seutuj", "subregion"), ("seudut", "subregion"), ("seuduilla", "subregion"),
    ("seutua", "subregion"), ("seutuun", "subregion"),
    ("maakunnas", "region"), ("maakuntaa", "region"), ("maakunnat", "region"), ("maakuntien", "region"),
    ("maakunta", "region"), ("maakunnis", "region"), ("maakunnille", "region"),
    ("kunnas", "municipality"), ("kuntaan", "municipality"), ("kunnat", "municipality"),
    ("kuntien", "municipality"), ("kunnis", "municipality"), ("kuntiin", "municipality"),
    ("kaupungis", "municipality"), ("kaupunkiin", "municipality"), ("kaupungit", "municipality"),
    ("kaupunkien", "municipality"), ("kaupungeis", "municipality"), ("alue", None), ("kyli", None),
)  # fmt: skip
# Words after which an area may still come: 'Kuopion kaupungin alueella', 'Oulun seudun ammattiopisto'.
_OPEN: dict[str, Kind] = {"kaupungin": "municipality", "kunnan": "municipality", "maakunnan": "region"}
_SINGULAR = r"(?:n|a|ä|na|nä|ksi|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|on|ön|un|yn|an|än|in|een)?"
_ORGANISATION = re.compile(
    r".*(?:kesku(?:s|kse|st)|kaupun[kg]i|kun(?:ta|na)|yhtymä|lii(?:tto|to)|hallitu(?:s|kse|st)|yliopisto|korkeakoulu"
    r"|opisto|koulu|säätiö|toimisto|virasto|sairaala|piiri|yhdisty(?:s|kse|st)|instituut?ti|akatemia|lukio|konserni"
    r"|oppilaito(?:s|kse|st)|tutkimuslaito(?:s|kse|st)|museo|vankila|yksik?kö|toimipiste(?:e)?|lääni|osasto"
    r"|kamari|järjestö|seura|kirjasto|teatteri|asema|yhtiö|hotelli)" + _SINGULAR + r"(?:kin|kaan|kään)?"
)
_LEGAL_FORM = re.compile(r"(?:ry|oy|oyj|ab|rf|rs|sr|osk|ky)(?::\w+)?", re.IGNORECASE)
_SWEDISH_BODY = re.compile(r"(?:stad|kommun|landskommun|yrkeshögskola|universitet|institut|samkommun)\w*")
_STOP = re.compile(r"[.;:()!?\n]|(?<!-),")
_OFFICES = (
    "keskus", "keskuksen", "toimisto", "toimiston", "yksikkö", "osasto", "liitto", "säätiö", "opisto",
    "koulu", "hotelli", "postitoimipaikka:",
)  # fmt: skip
_TITLES = (
    "päällikkö", "johtaja", "sihteeri", "ohjaaja", "valmentaja", "koordinaattori", "suunnittelija",
    "asiantuntija", "opettaja", "rehtori", "herra", "rouva", "neuvoja", "työntekijä", "ministeri",
    "professori", "tohtori", "tutkija", "henkilö", "henkilön", "nimi",
)  # fmt: skip
_CUES: tuple[tuple[str, Kind | None], ...] = (
    ("kunta", "municipality"), ("kunnat", "municipality"), ("kunnissa", "municipality"),
    ("kunnista", "municipality"), ("kuntiin", "municipality"), ("kuntien", "municipality"),
    ("kaupunki", "municipality"), ("kaupungit", "municipality"), ("kaupungeissa", "municipality"),
    ("kaupunkien", "municipality"), ("kommun", "municipality"), ("kommunerna", "municipality"),
    ("seutukunta", "subregion"), ("seutukunnat", "subregion"), ("seutukunnissa", "subregion"),
    ("seutukuntien", "subregion"), ("maakunta", "region"), ("maakunnat", "region"), ("maakunnissa", "region"),
    ("maakuntien", "region"), ("paikkakunta", None), ("paikkakunnat", None), ("paikkakunnilla", None),
    ("alueella", None), ("alueet", None), ("alueina", None), ("alueilla", None),
)  # fmt: skip
_CUE_WORDS = dict(_CUES)
_POSTCODE = re.compile(r"\d{5}")
_INITIAL = re.compile(r"[A-ZÅÄÖ]\.")
_NEXT = re.compile(r" (?P<word>[A-ZÅÄÖ][\w:-]*)|, (?P<name>[A-ZÅÄÖ][\w-]+)")
_FUND = re.compile(r"(?:EU|ESR|EAKR|ESF)-")


class Before(NamedTuple):
    """The word that stands before a name with only a space between, and where it starts."""

    word: str
    start: int


class Head(NamedTuple):
    """What the words after a genitive make of it: an organisation, or an area, of a kind if they tell."""

    organisation: bool = False
    area: bool = False
    kind: Kind | None = None


@cache
def needs() -> dict[str, frozenset[str]]:
    """Return base form of an ambiguous name → what its forms need to be taken for the place.

    `always`: every form needs a word for a kind of place beside it, or a place in the same list; `context`:
    all cases but the inner ones need it; `not at start`: every form needs it at the start of a sentence;
    `no person`: a form is taken unless a given name or a person's title stands beside it.
    """
    found: dict[str, frozenset[str]] = {}
    for row in rows("ambiguous_places.csv"):
        found[row["name"]] = found.get(row["name"], frozenset()) | {row["needs"]}
    return found


@cache
def given_names() -> frozenset[str]:
    """Return common given names of Finland."""
    return frozenset(row["name"] for row in rows("given_names.csv"))


@cache
def rarer_given_names() -> frozenset[str]:
    """Return given names that are rarer, foreign or double, or words too; none of the common ones."""
    return frozenset(row["name"] for row in rows("more_given_names.csv")) - given_names()


def head(text: str, end: int) -> Head:
    """Tell what the words after a genitive that ends at `end` make of it."""
    after = text[end : end + _FAR]
    if not after.startswith((" ", "\n")):
        return Head()
    stop = _STOP.search(after, 1)
    words = (after[: stop.start()] if stop else after).replace(",", "").split()[:_FARTHEST_WORD]
    kind: Kind | None = None
    if any(_LEGAL_FORM.fullmatch(word) for word in words):
        return Head(organisation=True)
    for index, word in enumerate(words):
        if word == "seutu":
            return Head(area=True, kind="subregion")
        if word == "seudun":
            kind = "subregion"
        elif word in _OPEN:
            if not (words[index + 1 :] and _area(words[index + 1])):
                return Head(organisation=True)
            kind = _OPEN[word]
        elif (area := _area(word)) is not None:
            return Head(area=True, kind=area.kind or kind)
        elif _ORGANISATION.fullmatch(word.lower()):
            return Head(organisation=True)
        elif not (
            word.endswith(("n", "-")) or word[0].isdigit() or (index and words[index - 1].endswith("-"))
        ):
            break
    return Head(area=kind is not None, kind=kind)


def is_organisation_word(word: str) -> bool:
    """Tell whether a word is one for an organisation, or its legal form: 'Opisto', 'säätiön', 'ry'."""
    return _ORGANISATION.fullmatch(word.lower()) is not None or _LEGAL_FORM.fullmatch(word) is not None


def _area(word: str) -> Head | None:
    """Give what a word that makes an area of the genitive before it tells of its kind."""
    for start, kind in _AREAS:
        if word.startswith(start):
            return Head(area=True, kind=kind)
    return None


def before(text: str, start: int) -> Before | None:
    """Give the word before a name; None at the start of a text, a line, a bracket or a quotation."""
    if text[start - 1 : start] not in (" ", "\u00a0"):
        return None
    window = max(0, start - _LONGEST_WORD)
    words = text[window : start - 1].rsplit(None, 1)
    if not words or text[start - 2].isspace():
        return None
    return Before(words[-1], start - 1 - len(words[-1]))


def cue_in(word: str) -> Head:
    """Tell whether the word before is one for a kind of place: 'kunnat Salo', 'Seutukunnat: Kaustinen'."""
    plain = word.rstrip(":,").lower()
    return Head(area=True, kind=_CUE_WORDS[plain]) if plain in _CUE_WORDS else Head()


def is_given_name(word: str) -> bool:
    """Tell whether the word before is a given name or an initial."""
    return word in given_names() or _INITIAL.fullmatch(word) is not None


def is_title(word: str) -> bool:
    """Tell whether the word before is a person's title, or the label of a name."""
    return word.rstrip(":").lower().endswith(_TITLES)


def is_office(text: str, word: Before) -> bool:
    """Tell whether the word before is an office, whose name the place then ends, or a postcode."""
    plain = word.word.rstrip(",").lower()
    if plain == "i":
        return text.endswith("centralen ", 0, word.start)
    return (
        plain.endswith(_OFFICES)
        or _LEGAL_FORM.fullmatch(plain) is not None
        or _POSTCODE.fullmatch(plain) is not None
    )


def is_name(text: str, word: Before) -> bool:
    """Tell whether the word before has a capital that does not only begin a sentence."""
    if not word.word[0].isupper() or word.word[-1] in ",;:.!?":
        return False
    return not at_sentence_start(text, word.start)


def name_after(text: str, end: int) -> bool:
    """Tell whether a capitalised word follows directly, or a given name after a comma."""
    match = _NEXT.match(text, end)
    if match is None:
        return False
    if match["word"] is not None:
        return _FUND.match(match["word"]) is None
    return match["name"] in given_names()


def swedish_body_after(text: str, end: int) -> bool:
    """Tell whether a Swedish word for a town's administration or a school follows directly."""
    return text[end : end + 1] == " " and _SWEDISH_BODY.match(text, end + 1) is not None
