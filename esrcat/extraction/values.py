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
_new = tuple.__new__


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


def interpret(rule: Label, joining: frozenset[str], written: str) -> Interpretation:
    """Return what a label's written value says."""
    if rule.one:
        value = rule.one(written)
        if value is not None:
            return _new(Interpretation, (_of_one(rule, value, written), (), None, ()))
    if is_blank(written):
        joined = ((0, len(written)),) if written else ()
        return Interpretation((), joined, "empty", _pointers(rule))
    if rule.several:
        readings = rule.several(written)
        if readings:
            return _of_parts(rule, joining, written, readings)
    elif not rule.one:
        return _new(Interpretation, (_of_one(rule, clean(written), written), (), None, ()))
    return Interpretation((), (), "unreadable", _pointers(rule))


# Texts and lists repeat themselves from document to document. A code, an amount or an address is seldom
# written twice: to remember it costs more than to read it.
remembered = lru_cache(maxsize=_REMEMBERED)(interpret)


def _pointers(rule: Label) -> tuple[str, ...]:
    # Where the parts stand at the root of the record each has a state of its own.
    return (rule.pointer,) if rule.pointer else tuple(f"/{key}" for key in rule.keys)


def _of_one(rule: Label, value: Value, written: str) -> tuple[Part, ...]:
    pointer, end = rule.pointer, len(written)
    part = _new(Part, (pointer, value, 0, end))
    if pointer in _WITH_AS_WRITTEN:
        as_written = clean(written) if rule.one else value
        return part, Part(pointer[:-4] + "as_written", as_written, 0, end)
    return (part,)


def _of_parts(rule: Label, joining: frozenset[str], written: str, readings: Sequence[Reading]) -> Interpretation:
    base = rule.pointer + "/"
    parts = []
    known = []
    done = 0
    all_known = True
    for key, value, start, end in readings:
        if end <= start:
            parts.append(_new(Part, (base + key, value, -1, -1)))
            continue
        parts.append(_new(Part, (base + key, value, start, end)))
        if start > done:
            if _are_known(written[done:start], joining):
                known.append((done, start))
            else:
                all_known = False
        if end > done:
            done = end
    if done < len(written):
        if _are_known(written[done:], joining):
            known.append((done, len(written)))
        else:
            all_known = False
    without: tuple[str, ...] = ()
    if not all_known:
        read = {reading.key for reading in readings}
        without = tuple(base + key for key in rule.keys if key not in read)
    return _new(Interpretation, (tuple(parts), tuple(known), "unreadable" if without else None, without))


# What stands between parts is the same few words over and over.
@lru_cache(maxsize=256)
def _are_known(text: str, joining: frozenset[str]) -> bool:
    return all(word.casefold() in joining for word in _WORD.findall(text))
