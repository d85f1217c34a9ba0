"""Find the numbers in prose that can count something: digits and number words with their qualifiers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.sentences.triggers import occurrences, word_start
from esrcat.values.reading import Reading


class Quantity(NamedTuple):
    """A number in a text; `start` is where its qualifier begins, or the number itself."""

    number: Reading
    value: int | float
    qualifier: Reading | None
    percent: bool
    start: int
    in_words: bool


_UNITS = ("kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän")
_NUMBER_WORDS = {word: value for value, word in enumerate((*_UNITS, "kymmenen"), start=2)}
_NUMBER_WORDS |= {f"{word}toista": 10 + value for value, word in enumerate(("yksi", *_UNITS), start=1)}
_NUMBER_WORDS |= {
    f"{tens}kymmentä{ones}": 10 * value + rest
    for value, tens in enumerate(_UNITS, start=2)
    for rest, ones in enumerate(("", "yksi", *_UNITS))
}
_NUMBER_WORDS["sata"] = 100
# Parts that every number word has one of, without a capital's first letter.
_WORD_PARTS = ("aksi", "olme", "eljä", "iisi", "uusi", "itsemän", "hdeksan", "hdeksän", "mmenen", "sata")
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d(?:\d{0,2}(?:[ \u00a0]\d{3})+(?!\d)|\d*(?:[.,:/–-]\d+)*)")
_THOUSANDS = re.compile(r"\d{1,3}(?:[ \u00a0.]\d{3})+")
_DECIMAL = re.compile(r"\d+,\d{1,2}")
_PERCENT = re.compile(r"\s?%(?!:)|\sprosenttia\b")
# Case endings, compounds ('30-vuotias'), ordinals ('2. vaihe') and the first half of a range.
_NOT_A_COUNT_AFTER = re.compile(
    r"[\w:§°/+]|\s?(?:€|euro|eur\b)|\s?[-–—](?:\s?\d|[A-Za-zÅÄÖåäö])|\.\s?(?:[a-zåäö]|\d)"
)
# A number right after one of these characters, or after one of these words, is a name or a code.
_CODE_SIGNS = frozenset("§/+.,-–—:")
_NUMBERED_THINGS = (
    "klo", "kello", "nro", "numero", "vaihe", "kohta", "kohdan", "luku", "luvun", "taso", "osa", "osan",
    "sivu", "liite", "toimintalinja", "tl", "tavoite", "versio", "moduuli", "puh.", "s.",
)  # fmt: skip
_INFLECTED_THINGS = ("numero", "vaihee", "taso", "sivu", "toimintalinja", "versio", "moduuli")
_TIME_BEFORE = re.compile(
    r"(?:vuo\w+|v\.|\w*kuu\w*|\w*kesä\w*|\w*kevä\w*|\w*syksy\w*|\w*talv\w*|lopussa|alussa|lopulla|alkaen)"
    r"\s(?:ja\s)?$",
    re.IGNORECASE,
)
_PEOPLE = re.compile(r"\s(?:henkilöä|osallistujaa|kävijää|asiakasta|nuorta|ihmistä|työtöntä)\b")

_QUALIFIERS = {
    "yli": "over", "vähintään": "over", "ainakin": "over", "reilu": "over", "reilut": "over",
    "runsas": "over", "runsaat": "over", "noin": "about", "n.": "about",
    "arviolta": "about", "suunnilleen": "about", "lähes": "under", "alle": "under", "vajaa": "under",
    "vajaat": "under", "melkein": "under", "liki": "under",
}  # fmt: skip


def quantities(text: str) -> Iterator[Quantity]:
    """Give the numbers of a text that may count something, digits first, each with its qualifier.

    Years, dates, codes, ordinals, ranges, compounds ('30-vuotias') and numbers with a case ending are
    left out. Number words are read from two to ninety-nine and 'sata', in the basic form only.
    """
    for match in _DIGITS.finditer(text):
        found = _from_digits(text, match)
        if found is not None:
            yield found
    last = 0
    for position in occurrences(text, _WORD_PARTS):
        match_start = word_start(text, position)
        word = _WORD.match(text, match_start) if match_start >= last else None
        if word is None:
            continue
        last = word.end()
        value = _NUMBER_WORDS.get(word[0].lower())
        if value is not None and text[match_start - 1 : match_start] != "-" and text[last : last + 1] != "-":
            yield _quantity(text, word, value, False)


def _from_digits(text: str, match: re.Match[str]) -> Quantity | None:
    percent = _PERCENT.match(text, match.end()) is not None
    value = _value(match[0], percent)
    if value is None or (not percent and _NOT_A_COUNT_AFTER.match(text, match.end())):
        return None
    found = _quantity(text, match, value, percent)
    if _names_something(text, found.start):
        return None
    before = text[max(0, found.start - 20) : found.start]
    looks_like_year = 1950 <= value < 2050 and len(match[0]) == 4 and found.qualifier is None
    if looks_like_year and (_TIME_BEFORE.search(before) or not _PEOPLE.match(text, match.end())):
        return None
    return found


def _value(printed: str, percent: bool) -> int | float | None:
    if printed.isdigit():
        return int(printed) if len(printed) < 8 and not (printed[0] == "0" and len(printed) > 1) else None
    if _THOUSANDS.fullmatch(printed):
        return int("".join(filter(str.isdigit, printed))) if printed[0] != "0" else None
    if percent and _DECIMAL.fullmatch(printed):
        return float(printed.replace(",", "."))
    return None


def _quantity(text: str, match: re.Match[str], value: int | float, percent: bool) -> Quantity:
    start, end = match.span()
    in_words = not match[0][0].isdigit()
    number = Reading("number", value, start, end)
    first, last = _word_before(text, start)
    meaning = _QUALIFIERS.get(text[first:last].lower())
    if meaning is None:
        return Quantity(number, value, None, percent, start, in_words)
    return Quantity(number, value, Reading("qualifier", meaning, first, last), percent, first, in_words)


def _word_before(text: str, position: int) -> tuple[int, int]:
    """Give the span of the word, with its full stop, in front of an offset; a space may lie between."""
    end = position - 1 if text[position - 1 : position].isspace() else position
    start = end
    while start > 0 and (text[start - 1].isalpha() or text[start - 1] == "."):
        start -= 1
    return start, end


def _names_something(text: str, position: int) -> bool:
    """Tell whether what stands before a number makes it a code, a label or the end of a range."""
    before = text[position - 1 : position]
    if before.isalnum() or before in _CODE_SIGNS:
        return before != ""
    if text[max(0, position - 3) : position].strip() in {"-", "–", "—"}:
        return text[max(0, position - 4) : position - 2].strip().isdigit()
    first, last = _word_before(text, position)
    word = text[first:last].lower()
    return word in _NUMBERED_THINGS or word.startswith(_INFLECTED_THINGS)
