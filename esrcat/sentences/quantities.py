"""Find the numbers in prose that can count something: digits, with their qualifiers."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.sentences.triggers import DIGITS, occurrences
from esrcat.values.reading import Reading


class Quantity(NamedTuple):
    """A number in a text, from `start` (its qualifier, or itself) to `end` (with its case ending).

    The two numbers of a `ranged` one ('40–45') both have the start and the end of the range.
    """

    number: Reading
    value: int
    qualifier: Reading | None
    start: int
    end: int
    ranged: bool = False
    ending: str | None = None

    @property
    def is_source(self) -> bool:
        """Whether its own case ending says that those told next are of these: '60:stä'."""
        return self.ending is not None and self.ending.startswith(":st")

    @property
    def is_recipient(self) -> bool:
        """Whether its own case ending says that these got something, or have it: '23:lle', '14:llä'."""
        return self.ending is not None and self.ending.startswith(":ll")


# After the digits: case endings ('68:ssa'), shares, compounds ('30-vuotias'), ordinals ('2. vaihe').
_NUMBER = re.compile(
    r"(?P<digits>\d(?:\d{0,2}(?:[ \u00a0]\d{3})+(?!\d)|\d*(?:[.,:/–-]\d+)*))"
    r"(?:(?P<case>:(?:ss[aä]|st[aä]|ll[aä]|lle|seen|een|aan|ään|iin|h[uie]n|t?[aä]))(?![\w-])"
    r"|(?P<no_count>\s?%|\sprosent|[\w:§°/+]|\s?(?:€|euro|eur\b)|\s?[-–—](?:\s?\d|[A-Za-zÅÄÖåäö])|\.\s?(?:[a-zåäö]|\d)))?"
)
_RANGE = re.compile(
    r"(?P<low>\d{1,3}(?:[ \u00a0.]\d{3})+|\d+)\s?[-–—]\s?(?P<high>\d{1,3}(?:[ \u00a0.]\d{3})+|\d+)"
    r"(?![\w:§°/+–-]|[.,]\d|\.\s?[a-zåäö]|\s?(?:%|€|prosent|euro|eur\b))"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[ \u00a0.]\d{3}){1,4}")
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

    Years, dates, codes, ordinals, shares in percent and compounds ('30-vuotias') are left out, and so are
    numbers written as words; a range gives two.
    """
    found: list[Quantity] = []
    last = 0
    for position in occurrences(text, DIGITS):
        if position >= last and (match := _NUMBER.match(text, position)) is not None:
            last = match.end("digits")
            if match["no_count"] is None and (quantity := _from_digits(text, match)) is not None:
                found.append(quantity)
            elif (ranged := _RANGE.match(text, position)) is not None:
                last = ranged.end()
                found += _from_range(text, ranged)
    return found


def _from_digits(text: str, match: re.Match[str]) -> Quantity | None:
    start, end = match.span("digits")
    value = _value(match["digits"])
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
    return Quantity(
        Reading("number", value, start, end), value, qualifier, first, match.end(), ending=match["case"]
    )


def _from_range(text: str, match: re.Match[str]) -> list[Quantity]:
    """Read '40–45' as two numbers, unless they are years, hours, pages or fall."""
    low, high = _value(match["low"]), _value(match["high"])
    if low is None or high is None or low >= high or 1950 <= low < 2050:
        return []
    qualifier, word, first = _qualified(text, match.start())
    if _names_something(text, first, word):
        return []
    return [
        Quantity(Reading("number", value, *match.span(part)), value, qualifier, first, match.end(), True)
        for part, value in (("low", low), ("high", high))
    ]


def _value(printed: str) -> int | None:
    if printed.isdigit():
        return int(printed) if len(printed) < 8 and not (printed[0] == "0" and len(printed) > 1) else None
    if _THOUSANDS.fullmatch(printed):
        return int("".join(filter(str.isdigit, printed))) if printed[0] != "0" else None
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
