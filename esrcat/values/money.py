"""Read amounts of euros as they are printed in Finnish, Swedish and English texts."""

from __future__ import annotations

import re

from esrcat.values.spacing import plain

_PAGE = re.compile(r"0|[1-9]\d{0,2}(?:[ \u00a0]\d{3}){1,4}|[1-9]\d{0,14}")
_MOST_CENTS = 10**17
_LONGEST_YEAR = 4
_AMOUNT = re.compile(
    r"(?P<before>(?:€|EUR\b|euroa\b) ?)?"
    r"(?P<minus>[-−–])?"
    r"(?P<whole>[1-9]\d{0,2}(?:(?P<group>[ .,'’])\d{3}(?:(?P=group)\d{3})*)|0|[1-9]\d*)"
    r"(?:(?P<point>[.,])(?P<fraction>\d+))?"
    r"(?P<round>[,:]-)?"
    r"(?: ?(?:(?P<million>milj(?:\.|oonaa|oona)?|mn|mio|M(?= ?(?:€|e)))"
    r"|(?P<thousand>tuhatta|tuhat|t(?:\.|(?= ?(?:€|e)))|k(?= ?€))"
    r"|(?P<billion>mrd\.?|miljardia)))?"
    r"(?P<after> ?(?:€|euroa|euron|euro|eur|e)\b\.?| ?€\.?)?"
    r"\.?",
    re.IGNORECASE,
)


def euros(text: str) -> int | float | None:
    """Read a whole string as one amount in euros: an int, or a float with two decimals for cents.

    The unit may be missing. Groups of three are parted by white space of any kind, full stops, commas or
    apostrophes;
    'milj.', 'tuhatta', 't€' and the like multiply. Ranges, approximations, dates, percentages,
    badly grouped digits ('12 34'), leading zeros, fractions of a cent and more than 15 digits give None.
    """
    # Most amounts are nothing but groups of digits.
    if _PAGE.fullmatch(text) is not None:
        return int(text.replace(" ", "").replace("\u00a0", ""))
    text = plain(text)
    if not text or len(text) > 40:
        return None
    match = _AMOUNT.fullmatch(text)
    return None if match is None else _amount(match)


def _amount(match: re.Match[str]) -> int | float | None:
    whole, group, fraction = match["whole"], match["group"], match["fraction"] or ""
    multiplier = _multiplier(match)
    if multiplier > 1 and group in {".", ","} and not fraction and whole.count(group) == 1:
        # '1,400 milj.' has three decimals; nobody counts thousands of millions that way.
        whole, fraction = whole.split(group)
    elif fraction and not _is_decimal(match, multiplier):
        return None
    digits = int(whole.replace(group or " ", "") + fraction)
    cents, rest = divmod(digits * multiplier * 100, int("1" + "0" * len(fraction)))
    if rest or (match["round"] and fraction) or cents > _MOST_CENTS:
        return None
    if match["minus"]:
        cents = -cents
    return round(cents / 100, 2) if cents % 100 else cents // 100


def _multiplier(match: re.Match[str]) -> int:
    if match["million"]:
        return 1_000_000
    if match["thousand"]:
        return 1_000
    return 1_000_000_000 if match["billion"] else 1


def _is_decimal(match: re.Match[str], multiplier: int) -> bool:
    """Tell decimals from a clock time, a section number or a broken thousands group."""
    if match["point"] == match["group"]:
        return False
    if multiplier > 1:
        return True
    if len(match["fraction"]) != 2:
        # Spreadsheets leave out the last zero: '120 500,5'. A short one may be anything else.
        is_long = match["group"] in {" ", "'", "’"} or len(match["whole"]) > _LONGEST_YEAR
        return len(match["fraction"]) == 1 and is_long
    has_unit = bool(match["before"] or match["after"])
    return match["point"] == "," or has_unit or len(match["whole"]) > 3
