"""Find the numbers in prose that can count something: digits and number words with their qualifiers."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.sentences.triggers import DIGITS, occurrences
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
_NUMBER_WORD = re.compile(
    r"(?P<word>[kKnNvVsSyY](?:ymmenen|ata|ksitoista|(?:aksi|olme|eljä|iisi|uusi|eitsemän|ahdeksan|hdeksän)"
    rf"(?:toista|kymmentä(?:yksi|{'|'.join(_UNITS)})?)?))(?![^\W\d_]|-)"
)
# A search for one sign is quick, and number words hardly stand after any but these.
_WORDED = tuple((sign, re.compile(re.escape(sign) + _NUMBER_WORD.pattern)) for sign in ' \n("”/–')
# After the digits: case endings, compounds ('30-vuotias'), ordinals ('2. vaihe'), the first half of a range.
_NUMBER = re.compile(
    r"(?P<digits>\d(?:\d{0,2}(?:[ \u00a0]\d{3})+(?!\d)|\d*(?:[.,:/–-]\d+)*))"
    r"(?:(?P<percent>\s?%(?!:)|\sprosenttia\b)"
    r"|(?P<no_count>[\w:§°/+]|\s?(?:€|euro|eur\b)|\s?[-–—](?:\s?\d|[A-Za-zÅÄÖåäö])|\.\s?(?:[a-zåäö]|\d)))?"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[ \u00a0.]\d{3})+")
_DECIMAL = re.compile(r"\d+,\d{1,2}")
# A number right after one of these characters, or after one of these words, is a name or a code.
_CODE_SIGNS = frozenset("§/+.,-–—:")
_NUMBERED_THINGS = frozenset((
    "klo", "kello", "nro", "numero", "vaihe", "kohta", "kohdan", "luku", "luvun", "taso", "osa", "osan",
    "sivu", "liite", "toimintalinja", "tl", "tavoite", "versio", "moduuli", "puh.", "s.",
))  # fmt: skip
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


def quantities(text: str) -> list[Quantity]:
    """Give the numbers of a text that may count something, in their order, each with its qualifier.

    Years, dates, codes, ordinals, ranges, compounds ('30-vuotias') and numbers with a case ending are
    left out. Number words are read from two to ninety-nine and 'sata', in the basic form only.
    """
    found = []
    last = 0
    for position in occurrences(text, DIGITS):
        if position >= last and (match := _NUMBER.match(text, position)) is not None:
            last = match.end("digits")
            if match.lastgroup != "no_count" and (quantity := _from_digits(text, match)) is not None:
                found.append(quantity)
    worded = _from_words(text)
    return sorted(found + worded, key=lambda each: each.start) if worded else found


def _from_words(text: str) -> list[Quantity]:
    found = []
    matches = [match for sign, pattern in _WORDED if sign in text for match in pattern.finditer(text)]
    for match in (_NUMBER_WORD.match(text), *matches):
        value = _NUMBER_WORDS.get(match["word"].lower()) if match else None
        if match is not None and value is not None:
            found.append(_from_word(text, *match.span("word"), value))
    return found


def _from_word(text: str, start: int, end: int, value: int) -> Quantity:
    qualifier, _, first = _qualified(text, start)
    return Quantity(Reading("number", value, start, end), value, qualifier, False, first, True)


def _from_digits(text: str, match: re.Match[str]) -> Quantity | None:
    percent = match.lastgroup == "percent"
    start, end = match.span("digits")
    value = _value(match["digits"], percent)
    if value is None:
        return None
    qualifier, word, first = _qualified(text, start)
    if _names_something(text, first, word):
        return None
    looks_like_year = 1950 <= value < 2050 and end - start == 4 and qualifier is None
    if looks_like_year and (
        _TIME_BEFORE.search(text[max(0, first - 20) : first]) or not _PEOPLE.match(text, end)
    ):
        return None
    return Quantity(Reading("number", value, start, end), value, qualifier, percent, first, False)


def _value(printed: str, percent: bool) -> int | float | None:
    if printed.isdigit():
        return int(printed) if len(printed) < 8 and not (printed[0] == "0" and len(printed) > 1) else None
    if _THOUSANDS.fullmatch(printed):
        return int("".join(filter(str.isdigit, printed))) if printed[0] != "0" else None
    if percent and _DECIMAL.fullmatch(printed):
        return float(printed.replace(",", "."))
    return None


def _qualified(text: str, start: int) -> tuple[Reading | None, str, int]:
    """Read the qualifier of the number at `start`; give it with the word before both and their start."""
    first, last = _word_before(text, start)
    word = text[first:last].lower()
    meaning = _QUALIFIERS.get(word)
    if meaning is None:
        return None, word, start
    before = text[slice(*_word_before(text, first))].lower()
    return Reading("qualifier", meaning, first, last), before, first


def _word_before(text: str, position: int) -> tuple[int, int]:
    """Give the span of the word, with its full stop, in front of an offset; a space may lie between."""
    end = position - 1 if text[position - 1 : position].isspace() else position
    start = text.rfind(" ", 0, max(end, 0)) + 1
    if not text[start:end].isalpha():
        start = end
        while start > 0 and (text[start - 1].isalpha() or text[start - 1] == "."):
            start -= 1
    return start, end


def _names_something(text: str, position: int, word: str) -> bool:
    """Tell whether `word`, or the sign, before a number makes it a code, a label or the end of a range."""
    before = text[position - 1 : position]
    if before.isalnum() or before in _CODE_SIGNS:
        return before != ""
    if not word and text[max(0, position - 3) : position].strip() in {"-", "–", "—"}:
        return text[max(0, position - 4) : position - 2].strip().isdigit()
    return word in _NUMBERED_THINGS or word.startswith(_INFLECTED_THINGS)
