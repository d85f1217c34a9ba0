"""Bytes → text: byte order mark, UTF-8, declaration, then the western European sets; nothing is guessed."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_DECLARED_WITHIN = 4096
_DECLARING = (b"charset", b"encoding")
_LONGEST_BEFORE = 305
_WESTERN = ("iso8859-1", "ascii", "cp1252")
_CONTROLS = bytes((*range(9), 11, 12, *range(14, 32)))
_SPACES = dict.fromkeys(_CONTROLS, " ")
_C1 = bytes(range(0x80, 0xA0))


class Decoded(NamedTuple):
    """Text, the character set it was read with, and the declaration that the bytes contradict (or None)."""

    text: str
    encoding: str
    contradicted: str | None = None


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Return the bytes as text; control characters become spaces so that every offset stays true.

    `declared` is the character set that the bytes came with, which goes before their own declaration.
    Order: byte order mark; UTF-8, if the bytes are valid; declaration (a declared ISO-8859-1 is
    windows-1252, as in browsers); windows-1252; ISO-8859-1. UTF-8 goes before a declaration because tools
    that save a page again keep its old declaration, and Finnish text in a single-byte set is never valid
    UTF-8 by chance.
    """
    decoded = _decode(data, (_codec(declared) if declared else None) or _declared(data))
    if _has_any(data, _CONTROLS):
        return decoded._replace(text=decoded.text.translate(_SPACES))
    return decoded


def _decode(data: bytes, declared: str | None) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            contradicted = declared if declared not in (None, "utf-8", "ascii") else None
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding, contradicted)
    utf8 = _strictly(data, "utf-8")
    if utf8 is not None:
        contradicted = declared if declared not in (None, "utf-8", "ascii") and not data.isascii() else None
        return Decoded(utf8, "utf-8", contradicted)
    if declared and declared != "utf-8":
        text = _western(data) if declared in _WESTERN else _strictly(data, declared)
        if text is not None:
            return Decoded(text, declared)
    contradicted = declared if declared == "utf-8" else None
    text = _western(data)
    if text is not None:
        return Decoded(text, "cp1252", contradicted)
    return Decoded(data.decode("latin-1"), "iso8859-1", contradicted)


def _declared(data: bytes) -> str | None:
    # The word is found many times faster than the tag; a match begins at most so far before it.
    # Text after the first of the usual words (mostly in small letters) does not matter.
    before, usual, _ = data[:_DECLARED_WITHIN].partition(_DECLARING[0])
    head = (before + usual).lower()
    first = len(head)
    for word in _DECLARING:
        at = head.find(word, 0, first)
        first = at if at >= 0 else first
    if first == len(head):
        return None
    found = _DECLARED.search(data, max(first - _LONGEST_BEFORE, 0), _DECLARED_WITHIN)
    return _codec(found[1].decode("ascii", "replace")) if found else None


@lru_cache(maxsize=256)
def _codec(charset: str) -> str | None:
    """Return Python's name of a character set, None for one that is not known or cannot have been meant."""
    try:
        codec = codecs.lookup(charset)
    except (LookupError, UnicodeError):
        return None
    # A declaration that an ASCII search could read is never UTF-16 or UTF-32.
    return None if codec.name.startswith(("utf-16", "utf-32")) or not codec._is_text_encoding else codec.name


def _western(data: bytes) -> str | None:
    # Where no byte tells the two apart, the ISO-8859-1 codec gives the same text ten times faster.
    return _strictly(data, "cp1252" if _has_any(data, _C1) else "latin-1")


def _has_any(data: bytes, wanted: bytes) -> bool:
    # Searching for each control character in turn is many times faster than looking at every byte.
    return any(map(data.__contains__, wanted))


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None
