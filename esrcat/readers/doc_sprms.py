"""Properties of characters and paragraphs in old Word documents: lists of what differs from the default.

Source: [MS-DOC], Sprm and Prl, 2.6.1 and 2.6.2 (which modifiers there are), 2.9.215 (Prm0).
"""

from __future__ import annotations

import struct
from typing import TypeAlias

Properties: TypeAlias = dict[int, int]
"""The operand of each modifier that is read, as a number, by the modifier's own."""

STYLE, LIST, OUTLINE = 0x4600, 0x460B, 0x2640
IN_TABLE, ROW_END, DEPTH, INNER_CELL, INNER_ROW_END = 0x2416, 0x2417, 0x6649, 0x244B, 0x244C
DELETED, HIDDEN, OF_STYLE, SYMBOL, IS_DATA, DATA_AT = 0x0800, 0x083C, 0x4A30, 0x6A09, 0x0806, 0x6A03
# Where in the data stream a list is that was too long for its page; Word 97 wrote the first.
HUGE = (0x6645, 0x6646)

_READ = frozenset(
    (
        *(STYLE, LIST, OUTLINE, IN_TABLE, ROW_END, DEPTH, INNER_CELL, INNER_ROW_END),
        *(DELETED, HIDDEN, OF_STYLE, SYMBOL, IS_DATA, DATA_AT, *HUGE),
    )
)
_SIZES = (1, 1, 2, 4, 2, 2, 0, 3)
_VARIABLE = 6
_TABLE, _TABS, _MANY_TABS = 0xD608, 0xC615, 255
# The modifiers that a piece may name by a number of their own.
_SHORT = {
    0x18: IN_TABLE,
    0x19: ROW_END,
    0x41: DELETED,
    0x47: IS_DATA,
    0x5C: HIDDEN,
    0x78: OUTLINE,
}
# Operands of what a style may turn round: as the style says, and not as it says.
_AS_STYLE, _NOT_AS_STYLE = 0x80, 0x81
# What has been taken out of a list, though its style is one of lists.
_NO_LISTS = (0, 0xF801)


def properties(modifiers: bytes) -> Properties:
    """Return what a list of modifiers says; one that is cut short says nothing."""
    found: Properties = {}
    at = 0
    while at + 2 <= len(modifiers):
        (number,) = struct.unpack_from("<H", modifiers, at)
        at += 2
        size = _size(number, modifiers, at)
        if number in _READ and at + size <= len(modifiers):
            found[number] = int.from_bytes(modifiers[at : at + size], "little")
        at += size
    return found


def short(number: int, value: int) -> Properties:
    """Return what a piece says by one modifier's short number."""
    return {_SHORT[number]: value} if number in _SHORT else {}


def is_on(value: int | None, in_style: bool) -> bool:
    """Tell whether a property is set, by what is said of it and by what the style says."""
    if value is None or value == _AS_STYLE:
        return in_style
    return not in_style if value == _NOT_AS_STYLE else bool(value)


def is_listed(value: int) -> bool:
    """Tell whether a paragraph is an item, by the number of its list."""
    return value not in _NO_LISTS


def _size(number: int, modifiers: bytes, at: int) -> int:
    """Return how many bytes the operand of a modifier has, which begins there."""
    kind = number >> 13
    if kind != _VARIABLE:
        return _SIZES[kind]
    if number == _TABLE:
        return int.from_bytes(modifiers[at : at + 2], "little") + 1
    size = modifiers[at] if at < len(modifiers) else 0
    if number == _TABS and size == _MANY_TABS:
        return _size_of_tabs(modifiers, at)
    return 1 + size


def _size_of_tabs(modifiers: bytes, at: int) -> int:
    """Return the size of so many stops that a byte cannot say it: those taken away, then those set."""
    removed = int.from_bytes(modifiers[at + 1 : at + 2], "little")
    added_at = at + 2 + 4 * removed
    added = int.from_bytes(modifiers[added_at : added_at + 1], "little")
    return 3 + 4 * removed + 3 * added
