"""Read postal addresses that are printed on one line."""

from __future__ import annotations

import re

from esrcat.values.reading import Reading
from esrcat.values.spacing import Visible, plain, visible

_POSTCODE = re.compile(r"(?:(?<=[\s,;/])|\A)(?:FI-?|FIN-)?(?P<postcode>\d{5})(?=[\s,;]|\Z)")
_POSTCODE_ALONE = re.compile(r"(?:FI-?|FIN-)?(\d{5})")
_NO_BOX = re.compile(r"\bPL\W*\Z")
_EDGES = " \t\r\n\xa0,;./"


def postcode(text: str) -> str | None:
    """Read a whole string as a postcode."""
    match = _POSTCODE_ALONE.fullmatch(plain(text))
    return match[1] if match else None


def street(text: str) -> str | None:
    """Read a whole string as street or box; None for a box without its number."""
    written = plain(text)
    return written if any(map(str.isalnum, written)) and not _NO_BOX.search(written) else None


def postal_address(text: str) -> tuple[Reading, ...] | None:
    """Read 'PL 35, 40014 Jyväskylän yliopisto': readings `street`, `postcode` and `city`, where present.

    The postcode is the last number of five digits. Without one the whole text is the street. None for a
    text without letters and digits.
    """
    seen = visible(text)
    codes = list(_POSTCODE.finditer(seen.text))
    if not codes:
        return _part(seen, "street", 0, len(seen.text))
    code = codes[-1]
    road = _part(seen, "street", 0, code.start())
    number = seen.reading("postcode", code["postcode"], *code.span("postcode"))
    city = _part(seen, "city", code.end(), len(seen.text))
    return (*(road or ()), number, *(city or ()))


def _part(seen: Visible, key: str, start: int, end: int) -> tuple[Reading, ...] | None:
    printed = seen.text[start:end]
    bare = printed.strip(_EDGES)
    if not any(map(str.isalnum, bare)):
        return None
    start += printed.index(bare)
    return (seen.reading(key, plain(bare), start, start + len(bare)),)
