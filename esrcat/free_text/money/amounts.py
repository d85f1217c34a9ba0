"""Amounts of euros and percentages in running text, with what is said of their precision."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from esrcat.model import LARGEST, Qualifier
from esrcat.patterns import Expression, quick

_WORD_NUMBERS = {
    "puoli": 0.5, "puolen": 0.5, "puolta": 0.5, "puolitoista": 1.5, "yksi": 1, "yhden": 1, "kaksi": 2,
    "kahden": 2,
    "kolme": 3, "kolmen": 3, "neljä": 4, "neljän": 4, "viisi": 5, "viiden": 5, "kuusi": 6, "kuuden": 6,
    "seitsemän": 7,
    "kahdeksan": 8, "half a": 0.5, "half": 0.5, "one": 1, "a": 1, "two": 2, "three": 3, "four": 4,
    "five": 5,
    "one and a half": 1.5, "en halv": 0.5, "halv": 0.5, "en": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5,
    "en och en halv": 1.5, "anderthalb": 1.5, "": 1,
}  # fmt: skip
# A cell or a label's value that is an amount without its unit: '588 480', '12 500,00'.
BARE_AMOUNT = re.compile(r"[1-9]\d{0,2}(?:[ \u00a0.,]\d{3})+(?:,\d\d)?|[1-9]\d{2,8}(?:,\d\d)?")
_MILLION = r"milj(?:oona(?:a|n)?|oonaa|oonan|\.|on(?:er)?|oner)?|million(?:s)?|mn|mio|M(?=\s?€|€)"
_THOUSAND = r"tuhat(?:ta)?|tuhannen|tusen|thousand|t(?=\s?€|\s?e\b|€)|k(?=\s?€|€)"
_UNIT = r"€|euro(?:a|n|s|ja|jen|lla|lle|sta|ssa|on|ksi|na|t)?\b|[mkt]?eur\b|e\b"
_DIGITS = r"\d{1,3}(?:[ \u00a0\u202f.,’']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,3})?"
_AMOUNT = quick(
    rf"(?<![\w.,/-])(?:(?P<before>€|EUR)\s?(?P<number>{_DIGITS})(?:\s?(?P<scale>{_MILLION}|{_THOUSAND}"
    rf"|[mk](?!\w))\.?)?(?:\s?(?P<after>{_UNIT}))?"
    rf"|(?P<plain>{_DIGITS})(?:,-|:-)?(?:[\s-]?(?P<plain_scale>{_MILLION}"
    rf"|{_THOUSAND})(?!\w)\.?)?(?:\s?|-(?=euro\b))(?P<unit>{_UNIT})"
    rf"|(?P<word>{'|'.join(sorted((word for word in _WORD_NUMBERS if word), key=len, reverse=True))})?\s?"
    rf"\b(?P<word_scale>miljoona(?:a|n)?|miljon(?:er)?|million|satatuhatta"
    rf"|sadantuhannen)\s+(?P<word_unit>{_UNIT}))",
    re.IGNORECASE,
)
# '1 miljoona 200 tuhatta euroa': what stands before the thousands.
_MILLIONS_BEFORE = quick(
    r"(?<![\w.,/-])(?P<count>\d{1,3}|yksi|kaksi|kolme|neljä|viisi|en|två|tre|fyra|fem|one|two|three|four|five)\s+"
    r"(?:miljoona[an]?|miljon(?:er)?|million)\s+(?:(?:ja|och|and)\s+)?\Z",
    re.IGNORECASE,
)
_BARE_AMOUNT = re.compile(
    r"(?<![\w.,/-])(?P<number>\d{1,3}(?:[ \u00a0]\d{3})+)"
    r"(?P<between>(?:,\s|\s(?:ja|sekä|och|samt|and)\s)[^\d.;,]{3,40}?\s)(?=\d)"
)
_LONGEST_MILLIONS = 30
_HINT = Expression(r"€|[Ee][Uu][Rr]|\d\s?e\b|milj")
_WORD_PERCENTS = {
    "viisi": 5, "kymmenen": 10, "viisitoista": 15, "kaksikymmentä": 20, "kolmekymmentä": 30,
    "neljäkymmentä": 40, "viisikymmentä": 50, "kuusikymmentä": 60, "seitsemänkymmentä": 70,
    "kahdeksankymmentä": 80, "sata": 100, "fem": 5, "tio": 10, "femton": 15, "tjugo": 20, "tjugofem": 25,
    "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "hundra": 100,
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "seventy-five": 75, "eighty": 80,
}  # fmt: skip
_PER_CENT = r"(?:%|prosent\w+|procent\w*|per\s?cent\b|percent\w*)"
_PERCENT = quick(
    r"(?<![\w.,])(?:(?P<number>\d{1,3}(?:[.,]\d{1,2})?)"
    rf"|(?P<word>{'|'.join(sorted(_WORD_PERCENTS, key=len, reverse=True))}))\s?{_PER_CENT}",
    re.IGNORECASE,
)
# 'valtion 30 ja kuntien 20 prosenttia': the first number takes its unit from the second.
_BARE_PERCENT = re.compile(
    r"(?<![\w.,])(?P<number>\d{1,2})(?=,?\s(?:ja|sekä|och|samt|and)\s(?:the\s)?[^\d%.;,]{3,30}\s\d{1,2}\s?"
    r"(?:%|pros|proc|per\s?c))",
    re.IGNORECASE,
)
_QUALIFIER_WORDS: tuple[tuple[Qualifier, str], ...] = (
    (
        "about",
        r"noin|n\.|suunnilleen|arviolta|ca\.?|cirka|ungefär|omkring|about|around|approximately|some|roughly",
    ),
    (
        "over",
        r"yli|reilut?|runsaa?t?|reilun|runsaan|vähintään|över|drygt|mer\s+än|over|more\s+than|well\s+over",
    ),
    (
        "under",
        r"alle|vajaa[nt]?|lähes|liki|melkein|knappt|nästan|under|närmare|almost|nearly|just\s+under|less\s+than",
    ),
)
_QUALIFIERS = tuple((kind, quick(rf"(?:{words})\s*\Z", re.IGNORECASE)) for kind, words in _QUALIFIER_WORDS)


# 'the €480,000 project', 'this 1.2-million-euro development project'
_LEANS = re.compile(
    r"(?:\s(?!the\b|this\b|our\b)[a-z-]+){0,2}\s(?:project|undertaking|initiative)\b(?!['’]|\s(?:grant|fund|money))"
)


class Amount(NamedTuple):
    """An amount of euros; `genitive` when it leans on the noun behind: 'the €80,000 project'."""

    value: int | float
    start: int
    end: int
    qualifier: Qualifier | None
    genitive: bool


class Percent(NamedTuple):
    """A percentage."""

    value: int | float
    start: int
    end: int


@lru_cache(maxsize=256)
def amounts_in(text: str) -> tuple[Amount, ...]:
    """Return the amounts of euros in a text, in order; a number needs its unit."""
    if _HINT.search(text) is None:
        return ()
    found = []
    for match in _AMOUNT.finditer(text):
        value = _value(match)
        if value is None or value < 1:
            continue
        start, end = match.span()
        written = match[0]
        start += len(written) - len(written.lstrip())
        unit = (match["unit"] or match["word_unit"] or "").casefold()
        if millions := _MILLIONS_BEFORE.search(text, max(0, start - _LONGEST_MILLIONS), start):
            count = millions["count"].casefold()
            value += 1_000_000 * int(_WORD_NUMBERS.get(count) or count)
            start = millions.start()
        before = text[max(0, start - 25) : start]
        kind = next((kind for kind, pattern in _QUALIFIERS if pattern.search(before)), None)
        leans = unit == "euron" or _LEANS.match(text, end) is not None
        found.append(Amount(value, start, end, kind, leans))
    if found:
        # 'kunnat maksavat 84 000 ja yritykset 42 000 euroa': the first takes its unit from the second.
        ends = {each.start for each in found}
        for match in _BARE_AMOUNT.finditer(text):
            amount = number(match["number"])
            if match.end("between") in ends and amount is not None:
                found.append(Amount(amount, *match.span("number"), None, False))
    return tuple(sorted(found, key=lambda each: each.start))


# A number of thousands without its unit, where nothing is counted: 'Kunnille jää 107 500.'
_UNIT_LEFT_OUT = quick(
    r"(?<![\w.,/€–-])(?<!EUR )\d{1,3}(?:[ \u00a0]\d{3}|,\d{3}(?!\d))+"
    r"(?=\s*(?:[,;):](?!\d)|\.(?!\d)|\Z)"
    r"|\s(?:och|ja|and|samt|sekä|comes?|came|kommer|tulee|tuli|från|from)\b)"
)
_THOUSAND_EUROS = 1000


def unitless_in(text: str) -> tuple[Amount, ...]:
    """Return numbers that are euros where a sentence goes on about money and leaves their unit out."""
    units = [(each.start, each.end) for each in amounts_in(text)]
    found = []
    for match in _UNIT_LEFT_OUT.finditer(text):
        value = number(match[0])
        inside = any(low < match.end() and match.start() < high for low, high in units)
        if value is not None and value >= _THOUSAND_EUROS and not inside:
            found.append(Amount(value, *match.span(), None, False))
    return tuple(found)


def _value(match: re.Match[str]) -> int | float | None:
    if match["word_scale"]:
        scale = 100_000 if "tuh" in match["word_scale"].casefold() else 1_000_000
        return int(_WORD_NUMBERS.get((match["word"] or "").casefold(), 1) * scale)
    written = match["number"] or match["plain"]
    scale_word = (match["scale"] or match["plain_scale"] or "").casefold()
    unit = (match["unit"] or "").casefold()
    if unit in ("meur", "keur", "teur"):
        # 'MEUR', 'kEUR': the scale stands with the unit.
        scale_word = scale_word or unit.removesuffix("eur")
    scale = 1_000_000 if scale_word.startswith(("m",)) else 1000 if scale_word else 1
    if unit == "e" and scale == 1 and len(re.sub(r"\D", "", written)) < 3:
        return None
    return number(written, scale)


def number(written: str, scale: int = 1) -> int | float | None:
    """Return a number with Finnish, Swedish or English marks, times a scale."""
    digits = re.sub(r"[ \u00a0\u202f’']", "", written)
    grouped = re.fullmatch(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?", digits)
    if grouped and scale == 1:
        last = re.search(r"[.,](\d{1,2})$", digits)
        whole = (digits[: last.start()] if last else digits).replace(grouped[1], "")
        value = float(f"{whole}.{last[1]}") if last else float(whole)
    else:
        try:
            value = float(digits.replace(",", "."))
        except ValueError:
            return None
    if value * scale > LARGEST:
        return None
    value = round(value * scale, 2)
    return int(value) if value == int(value) else value


def percents_in(text: str) -> list[Percent]:
    """Return the percentages of a text, in order."""
    found = []
    for match in _PERCENT.finditer(text):
        word = match["word"]
        value = float(match["number"].replace(",", ".")) if word is None else _WORD_PERCENTS[word.casefold()]
        found.append(Percent(int(value) if value == int(value) else value, match.start(), match.end()))
    if found:
        bare = (Percent(int(each["number"]), *each.span()) for each in _BARE_PERCENT.finditer(text))
        found = sorted([*found, *bare], key=lambda each: each.start)
    return found
