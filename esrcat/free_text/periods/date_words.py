"""The words of months, seasons and years in three languages, and what days they make."""

from __future__ import annotations

import datetime
import re

FINNISH_MONTHS = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split()
_SV_MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
_EN_MONTHS = "january february march april may june july august september october november december".split()
_EN_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTHS = {
    word: number
    for words in (FINNISH_MONTHS, _SV_MONTHS, _EN_MONTHS, _EN_SHORT)
    for number, word in enumerate(words, start=1)
} | {"sept": 9}
# EDTF level 1; the key is the first three letters of the word in any of the languages.
_SEASONS = {
    "kev": 21, "vår": 21, "spr": 21, "kes": 22, "som": 22, "sum": 22, "syk": 23, "hös": 23, "aut": 23,
    "fal": 23,
    "tal": 24, "vin": 24, "win": 24,
}  # fmt: skip
SEASON = (
    # 'loppukesästä', 'sensommaren'
    r"(?:(?:alku|loppu|keski|myöhäis|sydän)(?=kevä|kes|syks|talv)"
    r"|(?:för|sen|efter|hög|mid)(?=vår|somm|höst|vint|summer|winter))?"
    r"(?:kevä(?:t|än|ällä|ästä|ään|äseen|äänä)|kevääs(?:tä|een)|kesä(?:n|llä|stä|än|nä)?"
    r"|syksy(?:n|llä|stä|yn|nä)?|talv(?:i|en|ella|esta|een|ena)"
    r"|vår(?:en|ens)?|sommar(?:en|ens)?|höst(?:en|ens)?|vinter(?:n|ns)?|spring|summer|autumn|fall|winter)"
)
FINNISH_MONTH = rf"(?:{'|'.join(FINNISH_MONTHS)})kuu(?:ta|n|ssa|sta|hun|lla|lta|lle|ksi|na)?"
FINNISH_MONTH += (
    r"(?:\s+(?:alu(?:n|sta|ssa)|alkupuolella|lop(?:ulla|ussa|usta|puun)|loppupuolella"
    r"|puoliväli(?:ssä|stä|in)))?"
)
MONTH = (
    rf"(?:{FINNISH_MONTH}|(?:{'|'.join(_EN_MONTHS)})|(?:{'|'.join(_SV_MONTHS)})s?|(?:{'|'.join(_EN_SHORT)}"
    rf"|sept)\.?)"
)
YEAR = r"(?:19|20)\d\d"
YEAR_WORD = (
    r"(?:vuosi|vuoden|vuonna|vuodesta|vuoteen|vuosina|vuosille|vuosien|vuodelle|vuodeksi|vv?\.|år|åren"
    r"|året|årets|years?)"
)
_PART = re.compile(r"(?:alku|loppu|keski|myöhäis|sydän|för|sen|efter|hög|mid)(?=\w{4})", re.IGNORECASE)


def season(year: str, word: str) -> str:
    """Return a season of a year, also of a part of it: 'loppukesällä'."""
    return f"{year}-{_SEASONS[_PART.sub('', word, count=1)[:3].lower()]}"


def month_of(word: str) -> int:
    """Return the number of a month by its word in any of the languages, in any case."""
    folded = word.lower().rstrip(".")
    if "kuu" in folded:
        return _MONTHS[folded[: folded.index("kuu")]]
    return _MONTHS.get(folded) or _MONTHS[folded.rstrip("s")]


def short_month(word: str) -> int:
    """Return the number of a month whose word may lack its end: 'tammi-'."""
    folded = word.lower()
    return _MONTHS[folded] if folded in _MONTHS else month_of(folded)


def month(year: str, number: int) -> str | None:
    """Return year and month, None for a month that there is not."""
    return f"{year}-{number:02}" if 1 <= number <= 12 else None


def day(year: str, number: int, of_month: int) -> str | None:
    """Return an ISO date, None for a day that there is not."""
    try:
        return datetime.date(int(year), number, of_month).isoformat()
    except ValueError:
        return None
