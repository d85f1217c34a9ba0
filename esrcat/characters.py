"""Characters that print as others do: odd spaces, marks without width, ligatures, several hyphens."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

NO_WIDTH: Final = "".join(
    (
        "\u180e\ufeff",
        *map(chr, range(0x200B, 0x2010)),
        *map(chr, range(0x202A, 0x202F)),
        *map(chr, range(0x2060, 0x206A)),
    )
)
"""Marks that take no room: joiners, directions, a byte order mark within a text."""
WIDTHS_OF_SPACE: Final = "".join((*map(chr, range(0x2000, 0x200B)), "\u1680\u202f\u205f\u3000"))
"""Spaces of other widths than the usual one."""
HYPHENS: Final = "\u2010\u2011"
"""Hyphens beside that of the keyboard; no line breaks at the second."""

# Equal lengths need no entry in the map. CRLF becomes space and line feed; the space goes at the line end.
EQUAL_LENGTH: Final = (
    ("\r\n", " \n"),
    *((mark, "\n") for mark in "\r\x0b\x0c\x85\u2028\u2029"),
    *((space, " ") for space in "\t\xa0\x1c\x1d\x1e\x1f" + WIDTHS_OF_SPACE),
    (HYPHENS[0], "-"),
)
_EQUAL_LENGTH_BUT_TABS: Final = tuple((odd, even) for odd, even in EQUAL_LENGTH if odd not in "\t\r\n")
ODD_LATIN: Final = tuple("\t\xa0\r\xad\x0b\x0c\x1c\x1d\x1e\x1f\x85")
_DROPPED_SET = "\xad" + NO_WIDTH
_MARKS = "\u0300-\u036f"
_LIGATURES = "\ufb00-\ufb06"
ODD = re.compile(
    rf"[\t\r\x0b\x0c\x1c-\x1f\x85\xa0\u2028\u2029{HYPHENS}{WIDTHS_OF_SPACE}{_DROPPED_SET}{_MARKS}{_LIGATURES}]"
)
# A hyphen at which no line breaks, where it is plainly the word's own: in 'TE-toimisto', before 'hanke'.
OWN_HYPHEN = re.compile("(?<=[A-ZÅÄÖ0-9 \\n])\u2011|\u2011(?=[A-ZÅÄÖ0-9]|hank|projekti)")
# 'ELY–keskus', 'ESR—rahoitus': what stands behind an abbreviation is no range and no aside.
DASHED_WORD = re.compile(r"(?<=[A-ZÅÄÖ]{2})[–—](?=\n?[a-zåäö]{3})")
WORK = re.compile(ODD.pattern[:-1] + r"\n-]")
_ODD_BUT_TABS = re.compile(ODD.pattern.replace(r"\t\r", ""))
_DOUBLE_SPACE = re.compile(r"(?<=\S)  (?=\S)")
DROPPED = re.compile(f"[{_DROPPED_SET}]+")
COMPOSABLE = re.compile(rf"[^\W\d_][{_MARKS}]+|[{_LIGATURES}]")
_LIGATURE = re.compile(f"[{_LIGATURES}]")


def plain(text: str) -> str:
    """Return a stretch of a document as words are looked for in it: its lines, with plain characters.

    Tabs and wide gaps stay, as they part the columns and links that a line has.
    """
    if _ODD_BUT_TABS.search(text):
        for odd, even in _EQUAL_LENGTH_BUT_TABS:
            text = text.replace(odd, even)
        text = text.replace("\u2011", "-")
        text = COMPOSABLE.sub(lambda match: composed(match[0]), DROPPED.sub("", text))
    return _DOUBLE_SPACE.sub(" ", text) if "  " in text else text


def composed(cluster: str) -> str:
    """Spell out a ligature, put a letter and its accents together."""
    spelled = _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match.group()), cluster)
    return unicodedata.normalize("NFC", spelled)
