"""UTF-8 in which a few bytes are wrong: a character cut in two, a letter of windows-1252 pasted in, noise.

Read as windows-1252, such a text would have 'Ã¤' for every ä. Letters of a single-byte set hardly ever make
the pairs and triples of UTF-8, so a few of these among many wrong bytes say nothing, and a few wrong bytes
among many of these are damage.
"""

from __future__ import annotations

import re

# First bytes of the letters of western Europe and of dashes and quotes, which windows-1252 has as Â, Ã and â:
# a search for them leaves out nearly all pages of that set.
_LEADS = b"\xc2\xc3\xe2"
# Invalid bytes as `surrogateescape` gives them; the beginning of one character is one place.
_INVALID = re.compile(r"[\udce0-\udcef][\udc80-\udcbf]?|[\udcf0-\udcf4][\udc80-\udcbf]{0,2}|[\udc80-\udcff]")
# Characters of Latin-1, and of three bytes and more. Other pairs may be a capital and a mark of windows-1252:
# 'Å”' is the Ŕ of UTF-8.
_TELLING = re.compile("[\u00a0-\u00ff\u0800-\ud7ff\ue000-\U0010ffff]")
_FEWEST_TELLING = 4
"""So many telling characters are asked for each place with invalid bytes; one, where UTF-8 is declared."""
_CUT_OFF = "unexpected end of data"


def damaged_utf8(data: bytes, error: UnicodeDecodeError, *, declared: bool) -> tuple[str, list[int]] | None:
    """Return the text of damaged UTF-8 with U+FFFD for invalid bytes, and their offsets; None for other sets.

    `error` is what decoding the data as UTF-8 raised. Bytes that begin one character are one U+FFFD.
    `declared` says that the data calls itself UTF-8.
    """
    is_cut_off = error.end == len(data) and error.reason == _CUT_OFF
    # A cut letter at the end, alone, may be a letter of another set.
    if is_cut_off and not data[: error.start].isascii():
        return with_replacements(data)
    if not any(map(data.__contains__, _LEADS)):
        return None
    text, invalid = with_replacements(data)
    telling = len(_TELLING.findall(text)) - len(invalid)
    return (text, invalid) if telling >= (1 if declared else _FEWEST_TELLING) * len(invalid) else None


def with_replacements(data: bytes) -> tuple[str, list[int]]:
    """Return data as UTF-8 with U+FFFD for invalid bytes, and the offsets of these in the text."""
    invalid: list[int] = []
    parts: list[str] = []
    done = length = 0
    escaped = data.decode("utf-8", "surrogateescape")
    for found in _INVALID.finditer(escaped):
        parts += (escaped[done : found.start()], "\ufffd")
        length += found.start() - done
        invalid.append(length)
        length += 1
        done = found.end()
    return "".join((*parts, escaped[done:])), invalid
