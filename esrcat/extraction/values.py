"""A label's written value → its readings, remembered: forms repeat themselves from document to document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from esrcat.evidence import Value
from esrcat.model import FieldState
from esrcat.normalise import clean
from esrcat.rules import Label
from esrcat.values.blanks import is_blank
from esrcat.values.reading import Reading

_WORD = re.compile(r"[^\W_]+")
_WITH_AS_WRITTEN = frozenset(("/actor/name", "/authority/name"))
_REMEMBERED = 4096


class Part(NamedTuple):
    """One value, its pointer and its place in the written value; `start` is -1 for what was looked up."""

    pointer: str
    value: Value
    start: int
    end: int


class Interpretation(NamedTuple):
    """What a written value says.

    `joining` are the stretches between the parts ('Alkaa … ja päättyy …'). `state` is that of the
    pointers in `without`: all of the label's when the value is empty or unreadable as a whole.
    """

    parts: tuple[Part, ...] = ()
    joining: tuple[tuple[int, int], ...] = ()
    state: FieldState | None = None
    without: tuple[str, ...] = ()


@lru_cache(maxsize=_REMEMBERED)
def interpret(rule: Label, joining: frozenset[str], written: str) -> Interpretation:
    """Return what a label's written value says; pure, so remembering it changes nothing but the time."""
    if is_blank(written):
        joined = ((0, len(written)),) if written else ()
        return Interpretation((), joined, "empty", _pointers(rule))
    if rule.several:
        readings = rule.several(written)
        if readings:
            return _of_parts(rule, joining, written, readings)
    else:
        value = rule.one(written) if rule.one else clean(written)
        if value is not None:
            return Interpretation(_of_one(rule.pointer, value, written))
    return Interpretation((), (), "unreadable", _pointers(rule))


def _pointers(rule: Label) -> tuple[str, ...]:
    # Where the parts stand at the root of the record each has a state of its own.
    return (rule.pointer,) if rule.pointer else tuple(f"/{key}" for key in rule.keys)


def _of_one(pointer: str, value: Value, written: str) -> tuple[Part, ...]:
    part = Part(pointer, value, 0, len(written))
    if pointer in _WITH_AS_WRITTEN:
        return part, Part(pointer[:-4] + "as_written", clean(written), 0, len(written))
    return (part,)


def _of_parts(rule: Label, joining: frozenset[str], written: str, readings: Sequence[Reading]) -> Interpretation:
    parts = []
    gaps = []
    done = 0
    for key, value, start, end in readings:
        looked_up = end <= start
        parts.append(Part(f"{rule.pointer}/{key}", value, -1 if looked_up else start, -1 if looked_up else end))
        if end > done:
            gaps.append((done, start))
            done = end
    gaps.append((done, len(written)))
    known = tuple(gap for gap in gaps if _are_known(written[slice(*gap)], joining))
    without: tuple[str, ...] = ()
    if len(known) < len(gaps):
        read = {reading.key for reading in readings}
        without = tuple(f"{rule.pointer}/{key}" for key in rule.keys if key not in read)
    return Interpretation(tuple(parts), known, "unreadable" if without else None, without)


def _are_known(text: str, joining: frozenset[str]) -> bool:
    return all(word.casefold() in joining for word in _WORD.findall(text))
