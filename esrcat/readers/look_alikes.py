"""Characters that look alike or are not seen → the ones that the rules know, before any reader sees the text.

Macs write 'ä' as a letter and two dots of its own, word processors set hyphens and spaces that do not break,
web editors leave marks without width between words. A reader of the page sees no difference, so a record
must not show one. What has the same length is replaced, so that columns stay true; letters are composed and
marks without width left out, so columns count what is seen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from esrcat.characters import HYPHENS, NO_WIDTH, WIDTHS_OF_SPACE

# Dots, ring and the other accents of the letters of European names; the rest of the marks is no Latin text.
_ACCENTS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0327\u0328"
_MINUS = "\u2212"
_ODD = (*_ACCENTS, *NO_WIDTH, *HYPHENS, *WIDTHS_OF_SPACE, _MINUS)
_SAME_LENGTH = str.maketrans(dict.fromkeys(HYPHENS, "-") | dict.fromkeys(WIDTHS_OF_SPACE, "\xa0"))
_CLUSTER = re.compile(rf"[^\W\d_][{_ACCENTS}]+|[{NO_WIDTH}]+")
# A minus is a dash where it joins two numbers; before one alone it is its sign.
_JOINING_MINUS = re.compile(
    rf"(?<=\d){_MINUS}(?=\d)|(?<=\d[ \xa0]){_MINUS}(?=[ \xa0]\d)|(?<=\d\.){_MINUS}(?=\d)"
)


def has_look_alikes(text: str) -> bool:
    """Tell whether a text has any such character: nearly all have none, and are told from these at once."""
    return not text.isascii() and any(map(text.__contains__, _ODD))


def without_look_alikes(text: str) -> str:
    """Return a text with the characters that the rules know."""
    text = same_length(text)
    return _CLUSTER.sub(_seen, text)


def same_length(text: str) -> str:
    """Return a text with usual hyphens, dashes and no-break spaces, letter for letter as long as it was."""
    text = text.translate(_SAME_LENGTH)
    return _JOINING_MINUS.sub("–", text) if _MINUS in text else text


def moved(text: str, offsets: Sequence[int]) -> tuple[int, ...]:
    """Return where offsets of a text lie in the text without look-alikes."""
    return tuple(len(without_look_alikes(text[:offset])) for offset in offsets)


def _seen(cluster: re.Match[str]) -> str:
    letters = cluster[0]
    return "" if letters[0] in NO_WIDTH else unicodedata.normalize("NFC", letters)
