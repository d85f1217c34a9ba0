"""Order names as a Finnish reader expects: å, ä and ö after z, capitals and accents aside."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LAST_LETTERS = str.maketrans({"å": "{", "ä": "|", "ö": "}", "æ": "|", "ø": "}", "ü": "y", "ß": "ss"})


@lru_cache(maxsize=2048)
def finnish_key(name: str) -> tuple[str, str]:
    """Return a sorting key: '{', '|' and '}' follow z in ASCII and stand for å, ä and ö.

    Signs and spaces before the first letter or digit do not count. The name itself comes second, so
    that names which differ only in capitals or accents have one order.
    """
    lowered = unicodedata.normalize("NFC", name).lower().translate(_LAST_LETTERS)
    plain = lowered if lowered.isascii() else _without_marks(lowered)
    if plain[:1].isalnum():
        return plain, name
    start = next((at for at, c in enumerate(plain) if c.isalnum() or c in "{|}"), 0)
    return plain[start:], name


def _without_marks(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c)[0] != "M")
