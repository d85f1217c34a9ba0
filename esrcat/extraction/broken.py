"""Values that a narrow column broke at a hyphen, read as the words they were."""

from __future__ import annotations

import re
from collections.abc import Container

from esrcat.extraction.values import Interpretation, interpret
from esrcat.normalise import view
from esrcat.rules import Label
from esrcat.values.contacts import email, web

_ADDRESS_WRAP = re.compile(r"(?<=[-/.])\n")
_ADDRESSES = frozenset((email, web))


def joined(rule: Label, written: str, lines: str) -> str:
    """Return a value as its rule reads it; an address is joined where it was broken at one of its signs."""
    return _ADDRESS_WRAP.sub("", lines) if rule.one in _ADDRESSES and "\n" in lines else written


def interpret_broken(
    rule: Label, joining: frozenset[str], written: str, words: Container[str]
) -> Interpretation:
    """Interpret a value with words broken over its lines; places are those in `written`.

    `words` are those of the document, which tell a break from a hyphen of the word.
    """
    whole = view(written, words=words)
    said = interpret(rule, joining, whole.text)
    return said._replace(
        parts=tuple(
            (key, value, *whole.span(low, high)[:2]) if low < high else (key, value, low, high)
            for key, value, low, high in said.parts
        ),
        joining=tuple((place.start, place.end) for place in (whole.span(*gap) for gap in said.joining)),
    )
