"""Bring the name of a Finnish organisation, as inflected in prose, to its base form."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache

# Nominative of the head word and the stem that takes the endings of the other cases.
_HEADS = {
    "kaupunki": "kaupungi", "kunta": "kunna", "yhtymä": "yhtymä", "seutu": "seudu", "piiri": "piiri",
    "lääni": "lääni", "valtio": "valtio", "keskus": "keskukse", "yhdistys": "yhdistykse",
    "laitos": "laitokse", "yritys": "yritykse", "hallitus": "hallitukse", "edustus": "edustukse",
    "säätiö": "säätiö", "yhtiö": "yhtiö", "yhteisö": "yhteisö", "järjestö": "järjestö",
    "ministeriö": "ministeriö", "yksikkö": "yksikö", "opisto": "opisto", "virasto": "virasto",
    "toimisto": "toimisto", "osasto": "osasto", "verkosto": "verkosto", "neuvosto": "neuvosto",
    "kirjasto": "kirjasto", "rahasto": "rahasto", "puisto": "puisto", "lukio": "lukio", "museo": "museo",
    "koulu": "koulu", "liitto": "liito", "hallinto": "hallinno", "verkko": "verko", "kirkko": "kirko",
    "seura": "seura", "kilta": "killa", "paja": "paja", "toimiala": "toimiala", "asema": "asema",
    "sairaala": "sairaala", "vankila": "vankila", "akatemia": "akatemia", "neuvola": "neuvola",
    "instituutti": "instituuti", "setlementti": "setlementi", "klusteri": "klusteri", "kerho": "kerho",
    "klubi": "klubi", "foorumi": "foorumi", "konserni": "konserni", "kamari": "kamari",
    "teatteri": "teatteri", "laboratorio": "laboratorio", "klinikka": "klinika", "studio": "studio",
    "hautomo": "hautomo", "kampus": "kampukse", "verstas": "verstaa",
    "pankki": "panki", "ketju": "ketju", "talo": "talo", "tehdas": "tehtaa", "rengas": "renkaa",
    "palvelu": "palvelu", "toimi": "toime", "koti": "kodi", "kohta": "kohda", "kylä": "kylä",
}  # fmt: skip
# Names that stand in the plural.
_PLURALS = {
    "palvelujen": "palvelut", "palveluiden": "palvelut", "palveluilla": "palvelut",
    "ystävien": "ystävät", "pajojen": "pajat", "kamarien": "kamarit", "koulujen": "koulut",
    "opistojen": "opistot",
}  # fmt: skip

_PLURAL_NAMES = frozenset(_PLURALS.values())
_STEMS = {stem: nominative for nominative, stem in _HEADS.items()}
_ENDINGS = ("n", "lla", "llä", "lta", "ltä", "lle", "ssa", "ssä", "sta", "stä")
_SHORTEST, _LONGEST = 3, 12
_LEGAL_FORMS = frozenset("ry r.y rs oy oyj ab ky tmi osk sr rf".split())
# 'ry:n', 'ODL:n', 'ryn', 'ODLn'
_COLON_ENDING = re.compile(r"(?<=\w):[a-zåäö]{1,5}$")
_BARE_ENDING = re.compile(r"\b(ry|rs|Oy|Oyj|Ab|Ky|osk|[A-ZÅÄÖ]{2,})(?:n|in|lla|llä|lle|lta|ltä)$")
_ABBREVIATED_GENITIVE = re.compile(r"(?:\b(?:ry|rs|Oy|Oyj|Ab|Ky|osk|sr):?i?n|\b[A-ZÅÄÖ]{2,}:n)$")
# Two words that inflect together.
_RED_CROSS = re.compile(r"Punaisen Ristin$")
_SLASH = re.compile(r"\s*/\s*")


@lru_cache(maxsize=1024)
def base_form(as_written: str) -> str:
    """Give the nominative of an organisation's name written in the genitive or a local case.

    Only the last word inflects ('Kuopion kaupungin' → 'Kuopion kaupunki', 'Tuki ry:n' → 'Tuki ry');
    both sides of a slash and the name before a bracket are treated alike. A head word outside
    the table stays as written, so a name in the nominative comes back unchanged.
    """
    name = " ".join(as_written.split()).strip(" ,;")
    if name.endswith(")") and " (" in name:
        before, bracket, rest = name.partition(" (")
        return base_form(before) + bracket + rest
    if "/" not in name:
        return _nominative(name)
    pieces = _SLASH.split(name)
    slashes = _SLASH.findall(name)
    return "".join(_nominative(piece) + slash for piece, slash in zip(pieces, [*slashes, ""], strict=True))


def is_organisation(name: str) -> bool:
    """Tell whether a name in the nominative ends in a known head word or a legal form."""
    return _is_head(name.rpartition(" ")[2])


def is_genitive(name: str) -> bool:
    """Tell whether a name ends in the genitive of a known head word, legal form or abbreviation."""
    return _is_genitive_head(name.rpartition(" ")[2])


@lru_cache(maxsize=1024)
def _is_head(printed: str) -> bool:
    word = printed.lower()
    if word.rstrip(".") in _LEGAL_FORMS or _tail(word, _PLURAL_NAMES) or _tail(word, _HEADS):
        return True
    return word.endswith("t") and bool(_tail(word[:-1], _STEMS))


@lru_cache(maxsize=1024)
def _is_genitive_head(printed: str) -> bool:
    word = printed.lower()
    if word in _PLURALS or (word.endswith("n") and _tail(word[:-1], _STEMS)):
        return True
    return _ABBREVIATED_GENITIVE.search(printed) is not None


# 'YH Novia'
_YH = re.compile(r"\AYH\s(?=[A-ZÅÄÖ])")


def same_organisation(one: str, other: str) -> bool:
    """Tell whether one name is the other, or its beginning up to a word's end, whatever the case form."""
    spelt = (base_form(_YH.sub("Yrkeshögskolan ", each)).casefold() for each in (one, other))
    shorter, longer = sorted(spelt, key=len)
    return bool(shorter) and longer.startswith(shorter) and not longer[len(shorter) :][:1].isalnum()


def _nominative(name: str) -> str:
    without_colon = _COLON_ENDING.sub("", name)
    if without_colon != name:
        return without_colon
    name = _RED_CROSS.sub("Punainen Risti", name)
    word = name.rpartition(" ")[2]
    tail, nominative = _inflected_tail(word.lower())
    if tail:
        return name[: -len(tail)] + _like(word[-len(tail) :], nominative)
    return _BARE_ENDING.sub(r"\1", name)


@lru_cache(maxsize=1024)
def _inflected_tail(word: str) -> tuple[str, str]:
    """Give the inflected head at the end of a lower-case word and its nominative, or empty strings."""
    for ending in _ENDINGS:
        if word.endswith(ending):
            stem = _tail(word[: -len(ending)], _STEMS)
            if stem:
                return stem + ending, _STEMS[stem]
    plural = _tail(word, _PLURALS)
    return plural, _PLURALS.get(plural, "")


def _tail(word: str, heads: Container[str]) -> str:
    """Give the longest ending of a word that is one of the heads, or ''."""
    for length in range(min(len(word), _LONGEST), _SHORTEST - 1, -1):
        if word[-length:] in heads:
            return word[-length:]
    return ""


def _like(printed: str, word: str) -> str:
    """Give `word` the capitals of `printed`."""
    if printed.isupper():
        return word.upper()
    return word.capitalize() if printed[0].isupper() else word
