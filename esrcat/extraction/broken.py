"""Read values that a narrow column broke at a hyphen as the whole words they were."""

from __future__ import annotations

import re

from esrcat.extraction.values import Interpretation, interpret
from esrcat.normalise import Lexicon, view
from esrcat.rules import Label
from esrcat.values.contacts import email, web

_ADDRESS_WRAP = re.compile(r"(?<=[-/.])\n")
_ADDRESSES = frozenset((email, web))


def joined(rule: Label, written: str, lines: str, text: str) -> str:
    """Return a value as its rule reads it; an address is joined where it was broken at one of its signs."""
    if rule.one in _ADDRESSES:
        return _ADDRESS_WRAP.sub("", lines)
    return view(written, words=Lexicon(text)).text if "-\n" in written else written


def interpret_broken(rule: Label, joining: frozenset[str], written: str, text: str) -> Interpretation:
    """Interpret a value that may have words broken over its lines; places are those in `written`.

    The words of the `text` tell a break from a hyphen of the word.
    """
    if "-\n" not in written:
        return interpret(rule, joining, written)
    whole = view(written, words=Lexicon(text))
    said = interpret(rule, joining, whole.text)
    return said._replace(
        parts=tuple(
            (key, value, *whole.span(low, high)[:2]) if low < high else (key, value, low, high)
            for key, value, low, high in said.parts
        ),
        joining=tuple((place.start, place.end) for place in (whole.span(*gap) for gap in said.joining)),
    )
