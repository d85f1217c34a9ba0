"""Fields of an old Word document: their code is no text, and the state of boxes and lists stands in no text.

Source: [MS-DOC], Plcfld and FFData, and NilPICFAndBinData, which is before it in the data stream.
"""

from __future__ import annotations

import struct

BEGIN, SEPARATOR, END = "\x13", "\x14", "\x15"

_BEFORE = struct.Struct("<lH")
_OF_FORMS = b"\xff\xff\xff\xff"
_BOX, _CHOICE = 1, 2
_NOT_SET = 25


class Fields:
    """Tells what is code of a field; fields may stand in one another, in code and in what it gives."""

    __slots__ = ("_codes", "_in_code")

    def __init__(self) -> None:
        self._in_code: list[bool] = []
        self._codes = 0

    def take(self, sign: str) -> None:
        """Take the beginning, the separator or the end of a field."""
        if sign == BEGIN:
            self._in_code.append(True)
            self._codes += 1
        elif self._in_code:
            self._codes -= self._in_code.pop()
            if sign == SEPARATOR:
                self._in_code.append(False)

    @property
    def are_shown(self) -> bool:
        """Tell whether text here is that of the document."""
        return not self._codes

    @property
    def is_form(self) -> bool:
        """Tell whether this is the code of a field that itself stands in text of the document."""
        return self._codes == 1 and self._in_code[-1]


def stated(data: bytes, at: int) -> str:
    """Return what a form shows for a field: '☒' or '☐' for a box, the chosen entry of a list.

    What was typed into a field of text stands behind its code as text. Links have data of another kind, and
    data that cannot be followed states nothing.
    """
    try:
        size, before = _BEFORE.unpack_from(data, at)
        return _stated(data[at + before : at + max(size, 0)])
    except struct.error:
        return ""


def _stated(field: bytes) -> str:
    if not field.startswith(_OF_FORMS):
        return ""
    (bits,) = struct.unpack_from("<H", field, 4)
    kind, state = bits & 3, bits >> 2 & 31
    if kind not in (_BOX, _CHOICE):
        return ""
    _, place = _string(field, 10)
    if state == _NOT_SET:
        (state,) = struct.unpack_from("<H", field, place)
    if kind == _BOX:
        return "☒" if state else "☐"
    return _entry(field, place + 2, state)


def _entry(field: bytes, at: int, chosen: int) -> str:
    """Return an entry of a list, which follows five strings of others; "" where there are not so many."""
    for _ in range(5):
        _, at = _string(field, at)
    _, count, extra = struct.unpack_from("<HHH", field, at)
    at += 6
    if chosen >= count:
        return ""
    for _ in range(chosen):
        _, at = _string(field, at, extra)
    return _string(field, at, extra)[0]


def _string(field: bytes, at: int, behind: int = 2) -> tuple[str, int]:
    """Return the string that begins there with its length, and where what follows it begins."""
    (length,) = struct.unpack_from("<H", field, at)
    end = at + 2 + 2 * length
    return field[at + 2 : end].decode("utf-16-le", "replace"), end + behind
