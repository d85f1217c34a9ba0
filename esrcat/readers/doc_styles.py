"""Styles of an old Word document: the level of their headings, and whether they are of lists or hide.

Source: [MS-DOC], STSH (the sheet), STD (a style) and its GrLPUpxSw (what it says).
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from esrcat.readers.doc_sprms import HIDDEN, LIST, OUTLINE, Properties, is_listed, is_on, properties
from esrcat.readers.paragraphs import LONGEST_CHAIN, level_of_style

_OF_PARAGRAPHS, _OF_CHARACTERS = 1, 2
_NO_BASE = 0xFFF
_TITLE = 62
_DEEPEST = 9
_BASE_SIZE = 10


class Style(NamedTuple):
    """What a style says: the level of its heading (0 for none), whether it is a list's, whether it hides."""

    level: int = 0
    listed: bool = False
    hides: bool = False


class _Own(NamedTuple):
    """What a style says itself, and the number of the one that it is based on."""

    base: int
    level: int
    properties: Properties


def styles_of(sheet: bytes) -> dict[int, Style]:
    """Return the styles of a sheet by their numbers; the first nine are always those of headings."""
    own = _own_styles(sheet) if sheet else {}
    numbers = own.keys() | range(1, _DEEPEST + 1)
    return {number: _resolved(number, own) for number in numbers}


def level_of_outline(outline: int) -> int:
    """Return the level of a heading from 1; the ninth and last says that there is none."""
    return outline + 1 if outline < _DEEPEST else 0


def _own_styles(sheet: bytes) -> dict[int, _Own]:
    size, count, base_size = struct.unpack_from("<HHH", sheet)
    at = 2 + size
    found = {}
    for number in range(count):
        (length,) = struct.unpack_from("<H", sheet, at)
        at += 2
        if length:
            found[number] = _own_style(sheet[at : at + length], base_size)
        # The next one begins at an even byte.
        at += length + length % 2
    return found


def _own_style(style: bytes, base_size: int) -> _Own:
    if base_size < _BASE_SIZE:
        raise ValueError("a style without a beginning")
    built_in, kind_and_base, count = struct.unpack_from("<HHH", style)
    name, at = _name(style, base_size)
    said: Properties = {}
    for modifiers in _modifiers(kind_and_base & 0xF, _parts(style, at, count & 0xF)):
        said |= properties(modifiers)
    return _Own(kind_and_base >> 4, _level(built_in & 0xFFF, name), said)


def _name(style: bytes, at: int) -> tuple[str, int]:
    """Return the name that begins there, and where what follows it begins."""
    (length,) = struct.unpack_from("<H", style, at)
    end = at + 2 + 2 * length
    return style[at + 2 : end].decode("utf-16-le", "replace"), end + 2


def _parts(style: bytes, at: int, count: int) -> list[bytes]:
    parts = []
    for _ in range(count):
        (size,) = struct.unpack_from("<H", style, at)
        parts.append(style[at + 2 : at + 2 + size])
        at += 2 + size + size % 2
    return parts


def _modifiers(kind: int, parts: list[bytes]) -> list[bytes]:
    """Return the lists of modifiers of a style's parts, those of paragraphs and those of characters."""
    if kind == _OF_PARAGRAPHS:
        # The first begins with the style's own number.
        return [part[2 * (index == 0) :] for index, part in enumerate(parts[:2])]
    return parts[:1] if kind == _OF_CHARACTERS else []


def _level(built_in: int, name: str) -> int:
    """Return the level of a style that Word knows or whose name says it."""
    if 1 <= built_in <= _DEEPEST:
        return built_in
    # A style may have several names.
    return 1 if built_in == _TITLE else level_of_style(name.split(",")[0].split(";")[0].strip())


def _resolved(number: int, own: dict[int, _Own]) -> Style:
    """Return what a style says, and where it says nothing, the one that it is based on."""
    level = number if 1 <= number <= _DEEPEST else None
    listed: bool | None = None
    hides = False
    hidden: list[int] = []
    for _ in range(LONGEST_CHAIN):
        style = own.get(number)
        if style is None:
            break
        said = style.properties
        if level is None and (OUTLINE in said or style.level):
            level = level_of_outline(said[OUTLINE]) if OUTLINE in said else 0
            level = level or style.level
        if listed is None and LIST in said:
            listed = is_listed(said[LIST])
        if HIDDEN in said:
            hidden.append(said[HIDDEN])
        if style.base == _NO_BASE:
            break
        number = style.base
    for value in reversed(hidden):
        hides = is_on(value, hides)
    return Style(level or 0, bool(listed), hides)
