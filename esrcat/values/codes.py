"""Read project codes and Finnish business ids."""

from __future__ import annotations

import re

from esrcat.values.reading import Reading
from esrcat.values.spacing import plain, visible

_PAGE_CODE = re.compile(r"[A-Z][0-9]{5}")
_CODE = re.compile(r"[A-Za-z] ?[0-9]{5}")
# The letter leads each pattern, so that long prose is scanned for it at memory speed.
_CODES_IN_PROSE = tuple(
    re.compile(rf"{letter}(?<!\w{letter})[0-9]{{5}}(?!\w|[.,]\d|-\d)") for letter in "SAJ"
)
_PAGE_BUSINESS_ID = re.compile(r"[0-9]{7}-[0-9]")
_BUSINESS_ID = re.compile(r"([0-9]{6,7}) ?[-\u2010-\u2015\u2212] ?([0-9])")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
# The first digit tells the period: notes on the code patterns of the EURA systems.
_FUNDS_AND_PERIODS = {
    "S0": ("ESF", "2000-2006"),
    "S1": ("ESF", "2007-2013"),
    "A3": ("ERDF", "2007-2013"),
    "S2": ("ESF", "2014-2020"),
    "A7": ("ERDF", "2014-2020"),
    "S3": ("ESF+", "2021-2027"),
    "A8": ("ERDF", "2021-2027"),
}
_JUST_TRANSITION = ("JTF", "2021-2027")


def project_code(text: str) -> str | None:
    """Read a whole string as a project code: a letter and five digits, upper-cased."""
    if _PAGE_CODE.fullmatch(text) is not None:
        return text
    text = plain(text)
    if _CODE.fullmatch(text) is None:
        return None
    return text.replace(" ", "").upper()


def find_project_codes(text: str) -> list[Reading]:
    """Find the project codes in prose, in order; only codes whose fund and period are known."""
    seen = visible(text)
    found = [
        seen.reading("code", match[0], *match.span())
        for pattern in _CODES_IN_PROSE
        for match in pattern.finditer(seen.text)
        if code_fund_and_period(match[0]) is not None
    ]
    return sorted(found, key=lambda reading: reading.start)


def code_fund_and_period(code: str) -> tuple[str, str] | None:
    """Return the fund (ESF, ERDF, ESF+, JTF) and the programme period that a project code belongs to."""
    if code[:1] == "J":
        return _JUST_TRANSITION
    return _FUNDS_AND_PERIODS.get(code[:2])


def business_id(text: str) -> str | None:
    """Read a whole string as a business id 'NNNNNNN-N'; an old id of six digits gets its leading zero.

    Only the shape is judged: a wrong check digit is kept as printed.
    """
    if _PAGE_BUSINESS_ID.fullmatch(text) is not None:
        return text
    match = _BUSINESS_ID.fullmatch(plain(text))
    if match is None:
        return None
    return f"{int(match[1]):07}-{match[2]}"


def has_valid_check_digit(business_id: str) -> bool:
    """Tell whether this is a 'NNNNNNN-N' whose last digit fits the rest (weighted sum, modulo 11).

    Records of others and editors may have anything in the place of a business id.
    """
    if _PAGE_BUSINESS_ID.fullmatch(business_id) is None:
        return False
    digits, _, check = business_id.partition("-")
    remainder = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 11
    if remainder == 1:
        return False
    return int(check) == (11 - remainder) % 11
