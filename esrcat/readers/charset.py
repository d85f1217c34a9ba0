"""Bytes → text: byte order mark, UTF-8, declaration, then the western European sets; nothing is guessed.

The sets of DOS and of old Macs, and UTF-16 without its mark, are taken where the bytes leave no doubt.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import NamedTuple

from esrcat.document import Document
from esrcat.readers.damaged_utf8 import damaged_utf8, with_replacements
from esrcat.readers.look_alikes import has_look_alikes, moved, without_look_alikes
from esrcat.readers.source_map import places_in
from esrcat.readers.telling_bytes import old_set, utf16_without_mark

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
# A lone surrogate: no text that was decoded holds one otherwise.
_WRONG = "\udcff"
_NOTED = "esrcat-noted"
codecs.register_error(_NOTED, lambda error: (_WRONG, error.end))  # type: ignore[attr-defined, unused-ignore]


class Decoded(NamedTuple):
    """Text, the character set it was read with, and the declaration that the bytes contradict (or None).

    `recognised` says that nothing declared the set, and that the bytes told it. `damaged` are the offsets of
    U+FFFD that stand for bytes which the set does not have.
    """

    text: str
    encoding: str
    contradicted: str | None = None
    recognised: bool = False
    damaged: tuple[int, ...] = ()

    def told_of(self, document: Document) -> Document:
        """Return the document that was read from this text, with how its bytes were read."""
        if not (self.contradicted or self.recognised or self.damaged):
            return document
        return document._replace(
            contradicted=self.contradicted,
            recognised=self.recognised,
            damaged=tuple(places_in(self.text, self.damaged)),
        )


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Return the bytes as text; control characters become spaces so that every offset stays true.

    What looks like a usual character becomes one, and what is not seen goes (`look_alikes`).

    `declared` is the character set that the bytes came with, which goes before their own declaration.
    Order: byte order mark; UTF-16, if every other byte is zero; UTF-8, if the bytes are valid, or by far most
    of their letters; DOS or Mac, if the bytes tell it; declaration (a declared ISO-8859-1 is windows-1252, as
    in browsers); windows-1252; ISO-8859-1. UTF-8 goes before a declaration because tools that save a page
    again keep its old declaration, and Finnish text in a single-byte set is never valid UTF-8 by chance.
    """
    decoded = _decode(data, (_codec(declared) if declared else None) or _declared(data))
    if _has_any(data, _CONTROLS):
        decoded = decoded._replace(text=decoded.text.translate(_SPACES))
    if has_look_alikes(decoded.text):
        text = without_look_alikes(decoded.text)
        decoded = decoded._replace(text=text, damaged=moved(decoded.text, decoded.damaged))
    return decoded


def _decode(data: bytes, declared: str | None) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            contradicted = declared if declared not in (None, "utf-8", "ascii") else None
            return _marked(data[len(mark) :], encoding, contradicted)
    pairs = utf16_without_mark(data)
    if pairs:
        return _wide(data, pairs, recognised=True)
    utf8 = _utf8(data, declared)
    if utf8 is not None:
        return utf8
    old = old_set(data) if declared in (None, "utf-8", *_WESTERN) else None
    if old:
        return Decoded(data.decode(old), old, declared, recognised=not declared)
    if declared and declared != "utf-8":
        text = _western(data) if declared in _WESTERN else _strictly(data, declared)
        if text is not None:
            return Decoded(text, declared)
    contradicted = declared if declared == "utf-8" else None
    text = _western(data)
    if text is not None:
        return Decoded(text, "cp1252", contradicted)
    return Decoded(data.decode("latin-1"), "iso8859-1", contradicted)


def _marked(data: bytes, encoding: str, contradicted: str | None) -> Decoded:
    """Return the text behind a byte order mark, which leaves no doubt about the set."""
    if encoding != "utf-8":
        return _wide(data, encoding, contradicted)
    text = _strictly(data, encoding)
    if text is not None:
        return Decoded(text, encoding, contradicted)
    text, invalid = with_replacements(data)
    return Decoded(text, encoding, contradicted, damaged=tuple(invalid))


def _wide(
    data: bytes, encoding: str, contradicted: str | None = None, *, recognised: bool = False
) -> Decoded:
    """Return the text of UTF-16 or UTF-32, with U+FFFD for half a character or what is no character."""
    text = data.decode(encoding, _NOTED)
    wrong = tuple(found.start() for found in re.finditer(_WRONG, text))
    return Decoded(text.replace(_WRONG, "\ufffd"), encoding, contradicted, recognised, wrong)


def _utf8(data: bytes, declared: str | None) -> Decoded | None:
    """Return the text of UTF-8, also of damaged UTF-8; None for bytes of other sets."""
    contradicted = declared if declared not in (None, "utf-8", "ascii") and not data.isascii() else None
    try:
        return Decoded(data.decode("utf-8"), "utf-8", contradicted)
    except UnicodeDecodeError as error:
        found = damaged_utf8(data, error, declared=declared == "utf-8")
    return Decoded(found[0], "utf-8", contradicted, damaged=tuple(found[1])) if found else None


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
