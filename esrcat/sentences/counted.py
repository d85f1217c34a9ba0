"""Find the Finnish noun phrase that a number counts, by word endings alone."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.sentences", "words.txt")

# Partitive: a long vowel or a vowel pair in -a/-ä, or -ta/-tä.
_PARTITIVE = re.compile(r"[\w-]*(?:[aeiouyäöé][aä]|t[aä])(?!\w)", re.IGNORECASE)
# Elative and partitive look alike; elative is told by the vowel before it ('kunnasta', not 'yritystä').
_LOCAL_CASE = re.compile(r"(?:lt[aä]|(?<!i)[eoäöa]st[aä]|koulusta)$")
# Partitives of nouns in -as, -os and -ös: 'asiakasta', 'laitosta', 'päätöstä'.
_LIKE_LOCAL_CASE = re.compile(
    r"(?:(?:asiak|asuk|oppil|\bop|potil|sair|vier|kokel|reng|poik|tehd|lamm|pats|porr|kang|\bl)asta"
    r"|(?:lait|muut|tul|luonn|piirr|ost|päät|käänn|löyd)[oö]st[aä])$",
    re.IGNORECASE,
)
_GENITIVE = re.compile(r"[a-zåäöA-ZÅÄÖ-]{2,}n(?!\w)")
_MODIFIER = re.compile(
    r"(?:eri|uutta|tyhjää|vapaata|kaunista|rikasta|muuta|toista|pientä|suurta|isoa|omaa|entistä|nuorta|vanhaa|pitkää|lyhyttä|hyvää|avointa|vierasta"
    r"|[\w-]+(?:ista|istä|vaa|vää|nutta|nyttä|ttua|ttyä|tua|tyä|tonta|töntä|llista|llistä|maa|mää))$",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"(?:it[aä]|[oöeuy]j[aä]|ksi[aä]|vi[aä]|mi[aä]|ji[aä])$")
_PARTITIVE_PLURAL = re.compile(
    r"(?!ja\b|\w*(?:[ktnrls]t[aä]|[klmsv]i|p[aä]|kir|sar|lin|poh|kar|r[aä])j[aä]\b)[\w-]*(?:[ij][aä]|it[aä])$",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w[\w-]*")
_NEXT_WORD = re.compile(r"\s+([\w-]+)")
_SUSPENDED = re.compile(r"\s+(?:ja|sekä|tai)\s+([\w-]+)")
_NOT_COUNTED = re.compile(_WORDS["not_counted"], re.IGNORECASE)
_DETERMINER = re.compile(
    r"(?:erilaisia|eri|muita|useita|monia|monenlaisia|näitä|kaikkia|kyseisiä|hankkeen|projektin|yhteensä|lisäksi|myös)$",
    re.IGNORECASE,
)
_YIELD = re.compile(r"\s(?P<what>kiloa|tonnia|litraa)(?:\s(?P<of>[\w-]*[^\W\d]))?")
# Oblique cases that say where, to whom or from where: 'yrityksessä', 'kuntaan', 'yritykselle', 'kunnasta';
# the adessive and ablative only of persons and places, as of other things it is the means ('12 autolla').
_OBLIQUE = re.compile(_WORDS["oblique"])
# Parts, groups and turns tell how the work was divided, languages of what kind it was.
_DIVISION = re.compile(
    r"\w*(?:ryhm|jakso|erä|osio|osassa|osaan|vaihe|ker[tr]|luok|tyyp|kiel|muodo|tavalla|ruud|sarja|rivi|sivu|luvu|kohda|huonee"
    r"|vuoro|astee|tiimi|suun|määrä|tasoo)\w*",
    re.IGNORECASE,
)
_TIMES = re.compile(r"\s(?P<what>kertaa)\b(?!\s(?:vuode|päiv|viiko|kuuka|enemm|vähem|suure|pien))")
_WITH = re.compile(r"\s(?P<what>[a-zåäö-]{3,}n)\skanssa\b")
# A participle may have its complement before it: 'alasta kiinnostunutta', 'työhön sijoittunutta'.
_COMPLEMENT = re.compile(
    r"\s(?P<first>[a-zåäö-]{3,}(?:st[aä]|ss[aä]|ll[aä]|lt[aä]|lle|[aeiouyäö]{2}n|hin))\s"
    r"(?P<head>[\w-]+(?:nutta|nyttä|ttua|ttyä|[^t]tua|[^t]tyä|vaa|vää))\b"
)
_NO_PART_OF_PHRASE = re.compile(
    r".*(?:tiin|taan|tään|ivat|ivät)|on|oli|ovat|joista|niistä|heistä|näistä", re.IGNORECASE
)
_LONGEST_PHRASE = 6


class _Traits(NamedTuple):
    """What the ending of a word says: whether it measures time, money and the like, its case, its kind."""

    measure: bool
    partitive: bool
    modifier: bool
    plural: bool
    genitive: bool


@lru_cache(maxsize=4096)
def _traits(word: str) -> _Traits:
    return _Traits(
        _NOT_COUNTED.match(word) is not None,
        _PARTITIVE.fullmatch(word) is not None
        and (_LOCAL_CASE.search(word) is None or _LIKE_LOCAL_CASE.search(word) is not None),
        _MODIFIER.match(word) is not None,
        _PLURAL.search(word) is not None,
        _GENITIVE.fullmatch(word) is not None,
    )


def counted_after(text: str, position: int, end: int) -> tuple[int, int] | None:
    """Give the span of the phrase that follows a number: 'uutta työpajaa', 'neuvontatyön ammattilaista'.

    Its words are modifiers (adjectives and participles in the partitive, genitives) and one head in
    the partitive singular. None when there is no such phrase or it measures time, money and the like.
    """
    word = _NEXT_WORD.match(text, position, end)
    if word is None or _traits(word[1]).measure:
        return None
    start = word.start(1)
    genitives = False
    for _ in range(_LONGEST_PHRASE):
        printed = word[1]
        traits = _traits(printed)
        if printed[-1] == "-" and (joined := _SUSPENDED.match(text, word.end(), end)):
            word = joined  # 'ohjaus- ja neuvontakäyntiä'
            continue
        if printed == "kpl" or (traits.partitive and not traits.modifier):
            return None if genitives and traits.plural else (start, word.end())
        following = _NEXT_WORD.match(text, word.end(), end)
        if traits.partitive:
            if following is None or not (following[1][0].islower() and _traits(following[1]).partitive):
                return None if genitives and traits.plural else (start, word.end())
        elif traits.genitive or printed.lower() == "eri":
            genitives = genitives or printed.lower() != "eri"
        else:
            return None
        if following is None:
            return None
        word = following
    return None


def coordinate(text: str, start: int, end: int) -> int | None:
    """Give the end of a noun in the partitive that opens text[start:end]: the second of 'äitiä ja isää'."""
    word = _WORD.match(text, start, end)
    if word is None:
        return None
    traits = _traits(word[0])
    if not traits.partitive or traits.measure or traits.plural or not word[0][0].islower():
        return None
    following = _NEXT_WORD.match(text, word.end(), end) if traits.modifier else None
    return None if following and _traits(following[1]).partitive else word.end()


def yield_after(text: str, position: int, end: int) -> tuple[int, int] | None:
    """Give the span of a weight or volume after a number, and of what it is of: 'kiloa marjoja'."""
    match = _YIELD.match(text, position, end)
    if match is None:
        return None
    traits = _traits(match["of"] or "")
    return match.start("what"), match.end(
        "of" if (traits.partitive or traits.plural) and not traits.measure else "what"
    )


def oblique_after(text: str, position: int, end: int) -> tuple[int, int] | None:
    """Give the span of the phrase in a local case that follows a number: '5 uudessa toimipisteessä'.

    It says where, to whom, for whom or from where: 'kuntaan', 'yritykselle', 'henkilöllä', 'yrityksestä'.
    """
    word = _NEXT_WORD.match(text, position, end)
    start = word.start(1) if word else position
    if word is not None and word[1] == "eri":
        word = _NEXT_WORD.match(text, word.end(), end)
    while word is not None and (_OBLIQUE.fullmatch(word[1]) and word[1][0].islower()):
        if _traits(word[1]).measure or _DIVISION.fullmatch(word[1]):
            return None
        following = _NEXT_WORD.match(text, word.end(), end)
        agrees = following is not None and _case(following[1]) == _case(word[1])
        if following is None or not agrees or not _OBLIQUE.fullmatch(following[1]):
            return (start, word.end())
        word = following
    return None


def _case(word: str) -> str:
    return word[-3:].replace("ä", "a")


def company_after(text: str, position: int, end: int) -> tuple[int, int] | None:
    """Give the span of the word in the genitive before 'kanssa': '40 ostajan kanssa'."""
    match = _WITH.match(text, position, end)
    return None if match is None or _traits(match["what"]).measure else match.span("what")


def times_after(text: str, position: int, end: int) -> tuple[int, int] | None:
    """Give the span of 'kertaa' after a number."""
    match = _TIMES.match(text, position, end)
    return match.span("what") if match else None


def is_measured(text: str, position: int, end: int) -> bool:
    """Tell whether a word of time, money and the like follows a number (not 'kertaa')."""
    word = _NEXT_WORD.match(text, position, end)
    return word is not None and _traits(word[1]).measure and word[1] != "kertaa"


def participle_after(text: str, position: int, end: int) -> tuple[int, int] | None:
    """Give the span of a participle after a number, with its complement: 'alasta kiinnostunutta'."""
    match = _COMPLEMENT.match(text, position, end)
    if match is None or _traits(match["first"]).measure:
        return None
    return match.start("first"), match.end("head")


def counted_before(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Give the span of the last partitive plural phrase in text[start:end]: 'ohjaavia käyntejä'.

    For sentences that name first what they count: 'Ohjaavia käyntejä tehtiin 40'.
    """
    words = list(_WORD.finditer(text, start, end))
    last = len(words) - 1
    while last >= 0 and not _PARTITIVE_PLURAL.match(words[last][0]):
        last -= 1
    if last < 0 or _NOT_COUNTED.match(words[last][0]) or _DETERMINER.match(words[last][0]):
        return None
    first = last
    while first > 0 and _precedes_in_phrase(text, words, first):
        first -= 1
    while first < last and (_DETERMINER.match(words[first][0]) or words[first][0] in {"ja", "sekä"}):
        first += 1
    return words[first].start(), words[last].end()


def _precedes_in_phrase(text: str, words: list[re.Match[str]], index: int) -> bool:
    """Tell whether the word before `index` belongs to the phrase that begins at `index`."""
    before = words[index - 1]
    if text[before.end() : words[index].start()].strip():
        return False
    if before[0] in {"ja", "sekä"}:
        joined = words[index - 2][0] if index > 1 else ""
        return joined.endswith("-") or _PARTITIVE_PLURAL.match(joined) is not None
    if _NO_PART_OF_PHRASE.fullmatch(before[0]):
        return False
    modifiers = (_PARTITIVE_PLURAL, _GENITIVE)
    return (
        _traits(before[0]).partitive
        or before[0].endswith("-")
        or any(modifier.fullmatch(before[0]) for modifier in modifiers)
    )
