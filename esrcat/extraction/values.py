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
from esrcat.vocab.authorities import current, find

_WORD = re.compile(r"[^\W_]+")
_WITH_AS_WRITTEN = frozenset(("/actor/name", "/authority/name"))
_REMEMBERED = 4096
_new = tuple.__new__


class Interpretation(NamedTuple):
    """What a written value says.

    The pointer of a part is `base` and its key; what was looked up has an empty span. `joining` are the
    stretches between the parts ('Alkaa … ja päättyy …'). `state` is that of the pointers in `without`: all
    of the label's when the value is empty or unreadable as a whole.
    """

    base: str = ""
    parts: tuple[tuple[str, Value, int, int], ...] = ()
    joining: tuple[tuple[int, int], ...] = ()
    state: FieldState | None = None
    without: tuple[str, ...] = ()


@lru_cache(maxsize=_REMEMBERED)
def interpret(rule: Label, joining: frozenset[str], written: str) -> Interpretation:
    """Return what a label's written value says; pure, so remembering it changes nothing but the time."""
    # 'Ei' answers a yes-or-no question and is blank elsewhere.
    if rule.one and (value := rule.one(written)) is not None:
        return _of_one(rule, value, written)
    if is_blank(written):
        joined = ((0, len(written)),) if written else ()
        return Interpretation("", (), joined, "empty", _pointers(rule))
    if rule.several:
        readings = rule.several(written)
        if readings:
            return _of_parts(rule, joining, written, readings)
    elif not rule.one:
        return _of_one(rule, clean(written), written)
    return Interpretation("", (), (), "unreadable", _pointers(rule))


def unless_first_line_says_more(
    rule: Label, joining: frozenset[str], written: str, said: Interpretation
) -> tuple[str, Interpretation]:
    """Return a value and what it says, of its first line alone where that says more: the rest was no part."""
    line = written.partition("\n")[0].rstrip()
    alone = interpret(rule, joining, line)
    return (line, alone) if len(alone.parts) > len(said.parts) else (written, said)


def _pointers(rule: Label) -> tuple[str, ...]:
    # Where the parts stand at the root of the record each has a state of its own.
    if not rule.pointer:
        return tuple(f"/{key}" for key in rule.keys)
    # One thing of a list that says nothing leaves the list empty.
    base, _, last = rule.pointer.rpartition("/")
    return (base if last.isdigit() else rule.pointer,)


def _of_one(rule: Label, value: Value, written: str) -> Interpretation:
    pointer, end = rule.pointer, len(written)
    if rule.one is None and pointer in _WITH_AS_WRITTEN:
        parts = [("name", value, 0, end), ("as_written", value, 0, end)]
        if today := _successor(str(value)):
            # Looked up, not read: it follows the name and has no place of its own.
            parts.append(("current/name", today, 0, 0))
        return Interpretation(pointer.removesuffix("name"), tuple(parts))
    return _new(Interpretation, (pointer, (("", value, 0, end),), (), None, ()))


def _successor(name: str) -> str | None:
    """Return the authority that carries on today for one that no longer exists."""
    authority = find(name)
    today = current(authority) if authority else None
    return today.name if today and today is not authority else None


def _of_parts(
    rule: Label, joining: frozenset[str], written: str, readings: Sequence[Reading]
) -> Interpretation:
    base = rule.pointer + "/"
    known = []
    done = 0
    all_known = True
    for _, _, start, end in readings:
        if done < start < end:
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
    state = "unreadable" if without else None
    return _new(Interpretation, (base, tuple(readings), tuple(known), state, without))


# What stands between parts is the same few words over and over.
@lru_cache(maxsize=256)
def _are_known(text: str, joining: frozenset[str]) -> bool:
    return all(word.casefold() in joining for word in _WORD.findall(text))
