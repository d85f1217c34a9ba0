"""Turn text into the terms that are searched: the same rules as `templates/assets/search-index.js`.

Both sides must agree letter for letter: a term that the browser forms differently is never found. A test
compares the two on the same words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

# Hyphen-minus, hyphen, non-breaking hyphen and apostrophes.
JOINT = re.compile(r"[-\u2010\u2011'’]")
WORD = re.compile(rf"[^\W_]+(?:{JOINT.pattern}[^\W_]+)*")
_SIGNS = re.compile(r"[\W_]+")
# Letters that UTF-16 writes as two.
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
# Letters that Unicode does not decompose but a visitor without the key types so.
_UNDECOMPOSED = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "œ": "oe"})


class Word(NamedTuple):
    """A word of a text: the term of the whole word, and of its parts when hyphens join them."""

    whole: str
    parts: tuple[str, ...]


def searchable(text: str) -> str:
    """Return the text as it is indexed and excerpted.

    Composed characters (NFC), and without soft hyphens, which are a hint for layout, not a letter.
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text).replace("\u00ad", "")


def words(text: str) -> Iterator[Word]:
    """Yield the words of a text in order.

    A hyphenated word is found written together, with the hyphen, and by its parts: 'tasa-arvo' gives
    the whole 'tasaarvo' and the parts 'tasa' and 'arvo'.
    """
    for match in WORD.finditer(searchable(text)):
        parts = JOINT.split(match[0].lower())
        yield Word("".join(parts), tuple(parts) if len(parts) > 1 else ())


class _Folding(dict[int, str]):
    """Letter → what is left of it without its marks; reckoned when it is first met."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFD", chr(code).translate(_UNDECOMPOSED))
        kept = "".join(letter for letter in decomposed if unicodedata.category(letter)[0] != "M")
        self[code] = kept
        return kept


@cache
def _folding() -> _Folding:
    return _Folding()


def folded(term: str) -> str:
    """Return the term without marks above and below its letters: 'välityö' → 'valityo'.

    Terms are sorted by this, so that what is typed without dots stands beside what was meant.
    """
    if term.isascii():
        return term
    usual = term.replace("ä", "a").replace("ö", "o").replace("å", "a")
    return usual if usual.isascii() else term.translate(_folding())


def all_folded(terms: list[str]) -> list[str]:
    """Return terms, which have no newline, without marks: many at once."""
    together = "\n".join(terms)
    if not terms or together.isascii():
        return terms
    usual = together.replace("ä", "a").replace("ö", "o").replace("å", "a")
    found = usual.split("\n")
    if usual.isascii():
        return found
    return [one if one.isascii() else folded(one) for one in found]


def sort_keys(terms: list[str]) -> list[str]:
    """Return texts by which terms sort as the browser compares them: folded, then as they are, in UTF-16."""
    keys = list(map("\0".join, zip(all_folded(terms), terms, strict=True)))
    return list(map(_utf16, keys)) if _BEYOND.search("\n".join(terms)) else keys


def sort_key(term: str) -> str:
    """Return the text by which one term sorts."""
    return sort_keys([term])[0]


def browser_order(terms: list[str]) -> list[int]:
    """Return the places of terms in the order of the browser."""
    return sorted(range(len(terms)), key=sort_keys(terms).__getitem__)


def in_browser_order(terms: Iterable[str]) -> list[str]:
    """Return terms sorted as the browser compares them."""
    listed = list(terms)
    return [listed[at] for at in browser_order(listed)]


def _utf16(term: str) -> str:
    """Return a text whose letters stand for the units of UTF-16."""
    units = memoryview(term.encode("utf-16", "surrogatepass")[2:]).cast("H")  # behind the byte order mark
    return "".join(map(chr, units))


def identifier_term(identifier: str) -> str:
    """Return the term under which a code or business identifier leads straight to its project."""
    if identifier.isascii():
        return "=" + _SIGNS.sub("", identifier).lower()
    return "=" + "".join(word.whole for word in words(identifier))


def common(one: str, other: str) -> int:
    """Return how many letters two words begin with alike."""
    size = min(len(one), len(other))
    return next((at for at in range(size) if one[at] != other[at]), size)
