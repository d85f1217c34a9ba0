"""Find the Finnish noun phrase that a number counts, by word endings alone."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

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
_PARTITIVE_PLURAL = re.compile(r"[\w-]*(?:[ij][aä]|it[aä])$", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+")
_NEXT_WORD = re.compile(r"\s+([\w-]+)")
_SUSPENDED = re.compile(r"\s+(?:ja|sekä|tai)\s+([\w-]+)")
_NOT_COUNTED = re.compile(
    r"(?:päiv[äi](?!kot|kir|kesk|hoi|toim)|kuukau|kk\b|viik[ko]|vko|vuot|vuode|vuosi|vuorok|tunti|tunte|tunni[nst]|h\b|pv|min(?:uut)?\b|ikävuo|htv"
    r"|henkilötyö|euro|eur\b|e\b|milj|tuhat|tuhan|miljoon|mk\b|markk|kertaa|prosent|opintopist|opintoviik|op\b|ov\b"
    r"|km\b|neliö|kuutio|m2|m3|hehtaari|ha\b|henge|kaut|vaihe|osaa\b|osaan|osaksi|astetta\b|tonni(?:a|n)\b"
    r"|(?:[a-zåäö]*(?:metri|gramma|litra|watti|voltti|desibeli|hertsi|tavu|bitti)|kilo|ampeeri|sentti|milli|tuuma)(?:a|ä|n|in|tuntia|tunnin)\b)",
    re.IGNORECASE,
)
_DETERMINER = re.compile(
    r"(?:erilaisia|eri|muita|useita|monia|monenlaisia|näitä|kaikkia|kyseisiä|hankkeen|projektin|yhteensä|lisäksi|myös)$",
    re.IGNORECASE,
)
_YIELD = re.compile(r"\s(?P<what>kiloa|tonnia|litraa)(?:\s(?P<of>[\w-]*[^\W\d]))?")
_WITH = re.compile(r"\s(?P<what>[a-zåäö-]{3,}n)\skanssa\b")
_INTERESTED = re.compile(
    r"\s(?P<what>[a-zåäö-]{3,}(?:[sl][stl][aä]|lle|n)\s[a-zåäö-]{3,}(?:nutta|nyttä|ttua|ttyä))\b"
)
_PLACES = re.compile(
    r"\s(?P<what>(?:[a-zåäö-]{3,}(?:ss|st|ll)[aä]\s)?"
    r"(?P<noun>[a-zåäö-]{3,}(?:(?:ss|st|ll|lt)[aä]|(?:aan|ään|oon|öön|een|iin|uun|yyn|hin|hön))))(?![\w-])"
)
_NO_PLACE = re.compile(
    r"(?:\w*ryhm|erä|jakso|\w*vaihe|\w*osa|kiel|tava|kert|luok|\w*paika|prosen|euro|kappale|sivu|kunnassa\b|kunnan\b"
    r"|maassa\b|\w*(?:tiin|mme)\b)"
)
_WITH_PERSON = re.compile(r"\w*(?:henkilöllä|asiakkaalla|nuorella|osallistujalla|yrityksellä|työttömällä)")
_FINITE = re.compile(r".*(?:tiin|taan|tään|ivat|ivät)|on|oli|ovat|joista|niistä|heistä|näistä", re.IGNORECASE)
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


def coordinate(text: str, start: int, end: int, *, plural: bool = False) -> int | None:
    """Give the end of a noun in the partitive that opens text[start:end]: the second of 'äitiä ja isää'."""
    word = _WORD.match(text, start, end)
    if word is None:
        return None
    traits = _traits(word[0])
    counted = traits.plural if plural else traits.partitive and not traits.plural
    if not counted or traits.measure or not word[0][0].islower():
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


def places_after(text: str, position: int, end: int) -> tuple[int, int] | None:
    """Give the span of what a number counts in a case of place: '19 yrityksestä', '40 ostajan kanssa'."""
    match = _WITH.match(text, position, end) or _INTERESTED.match(text, position, end)
    if match:
        return match.span("what")
    match = _PLACES.match(text, position, end)
    if match is None or _NO_PLACE.match(match["noun"]) or _traits(match["noun"]).measure:
        return None
    return match.span("what")


def recipients_after(text: str, position: int, end: int) -> tuple[int, int] | None:
    """Give the span of the word that follows a number and says who got something, or with whom it came about.

    The word is in the allative ('yritykselle'), or a person's in the adessive ('73 henkilöllä').
    """
    word = _NEXT_WORD.match(text, position, end)
    if word is None or not word[1][0].islower() or _traits(word[1]).measure:
        return None
    if not (word[1].endswith("lle") or _WITH_PERSON.fullmatch(word[1])):
        return None
    return word.span(1)


def counted_before(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Give the span of the last partitive plural phrase in text[start:end]: 'ohjaavia käyntejä'.

    For sentences that name first what they count: 'Ohjaavia käyntejä tehtiin 40'.
    """
    words = list(_WORD.finditer(text, start, end))
    last = len(words) - 1
    while last >= 0 and (words[last][0] == "ja" or not _PARTITIVE_PLURAL.match(words[last][0])):
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
    if _FINITE.fullmatch(before[0]):
        return False
    modifiers = (_PARTITIVE_PLURAL, _GENITIVE)
    return (
        _traits(before[0]).partitive
        or before[0].endswith("-")
        or any(modifier.fullmatch(before[0]) for modifier in modifiers)
    )
