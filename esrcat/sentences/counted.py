"""Find the Finnish noun phrase that a number counts, by word endings alone."""

from __future__ import annotations

import re

# Partitive: a long vowel or a vowel pair in -a/-ä, or -ta/-tä.
_PARTITIVE = re.compile(r"[\w-]*(?:[aeiouyäöé][aä]|t[aä])(?!\w)", re.IGNORECASE)
# Ablative and elative look alike; elative is told by the vowel before it ('kunnasta', not 'yritystä').
_LOCAL_CASE = re.compile(
    r"(?:lt[aä]|(?<!i)[eoäö]st[aä]|(?<!asiak)(?<!oppil)(?<!\bop)(?<!potil)(?<!sair)(?<!kokel)asta)$"
)
_GENITIVE = re.compile(r"[a-zåäöA-ZÅÄÖ-]{2,}n(?!\w)")
_MODIFIER = re.compile(
    r"(?:eri|uutta|muuta|toista|pientä|suurta|isoa|omaa|entistä|nuorta|vanhaa|pitkää|lyhyttä|hyvää|avointa|vierasta"
    r"|[\w-]+(?:ista|istä|vaa|vää|nutta|nyttä|ttua|ttyä|tua|tyä|tonta|töntä|llista|llistä|maa|mää))$",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"(?:it[aä]|[oöeuy]j[aä]|ksi[aä]|vi[aä]|mi[aä]|ji[aä])$")
_PARTITIVE_PLURAL = re.compile(r"[\w-]*(?:[ij][aä]|it[aä])$", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+")
_GAP = re.compile(r"\s+")
_NOT_COUNTED = re.compile(
    r"(?:päiv[äi]|kuukau|kk\b|viik[ko]|vko|vuot|vuode|vuosi|vuorok|tunti|tunt|tunn|h\b|pv|min(?:uut)?\b|ikävuo|htv"
    r"|henkilötyö|euro|eur\b|e\b|milj|tuhat|tuhan|miljoon|mk\b|markk|kertaa|prosentt|opintopist|opintoviik|op\b|ov\b"
    r"|kilomet|km\b|neliö|m2|henge|kaut|vaihe|osaa\b|osaan|osaksi)",
    re.IGNORECASE,
)
_DETERMINER = re.compile(
    r"(?:erilaisia|eri|muita|useita|monia|monenlaisia|näitä|kaikkia|kyseisiä|hankkeen|projektin|yhteensä|lisäksi|myös)$",
    re.IGNORECASE,
)
_FINITE = re.compile(r".*(?:tiin|taan|tään|ivat|ivät)|on|oli|ovat|joista|niistä|heistä|näistä", re.IGNORECASE)
_LONGEST_PHRASE = 6


def counted_after(text: str, position: int, end: int) -> tuple[int, int] | None:
    """Give the span of the phrase that follows a number: 'uutta työpajaa', 'neuvontatyön ammattilaista'.

    Its words are modifiers (adjectives and participles in the partitive, genitives) and one head in
    the partitive singular. None when there is no such phrase or it measures time, money and the like.
    """
    start = 0
    genitives = False
    for count in range(_LONGEST_PHRASE):
        gap = _GAP.match(text, position, end)
        word = _WORD.match(text, gap.end(), end) if gap else None
        if word is None or (count == 0 and _NOT_COUNTED.match(word[0])):
            return None
        start = start or word.start()
        position = word.end()
        if word[0] == "kpl":
            return start, position
        if _is_partitive(word[0]):
            if _MODIFIER.match(word[0]) and _continues(text, position, end):
                continue
            return None if genitives and _PLURAL.search(word[0]) else (start, position)
        if not _GENITIVE.fullmatch(word[0]) and word[0].lower() != "eri":
            return None
        genitives = genitives or word[0].lower() != "eri"
    return None


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


def _is_partitive(word: str) -> bool:
    return _PARTITIVE.fullmatch(word) is not None and _LOCAL_CASE.search(word) is None


def _continues(text: str, position: int, end: int) -> bool:
    """Tell whether the phrase goes on: the next word is a partitive too, and no name."""
    gap = _GAP.match(text, position, end)
    word = _WORD.match(text, gap.end(), end) if gap else None
    return word is not None and word[0][0].islower() and _is_partitive(word[0])


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
        _is_partitive(before[0])
        or before[0].endswith("-")
        or any(modifier.fullmatch(before[0]) for modifier in modifiers)
    )
