"""Letters of rich text: bytes in the character set of the document or of a font, and code units of UTF-16."""

from __future__ import annotations

import codecs
from functools import lru_cache

_SETS = {"ansi": "cp1252", "mac": "mac-roman", "pc": "cp437", "pca": "cp850"}
# Sets that Windows numbers otherwise than Python.
_NUMBERED = {65001: "utf-8", 10000: "mac-roman", 0: "cp1252", 1: "cp1252"}
# What a font says of its set, where it is not that of the document.
_OF_FONTS = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
    254: "cp437", 255: "cp850",
}  # fmt: skip
_SIGNS = "signs"
_SYMBOLS = 2
# Where fonts of signs have their characters, as in Word documents.
_PRIVATE = 0xF000
_WRONG = "\ufffd"


class Letters:
    """Turns bytes and code units into text; one use, one document."""

    __slots__ = ("_bytes", "_default", "_font", "_fonts", "_high", "_number", "encoding", "is_lossy")

    def __init__(self) -> None:
        self.encoding = "cp1252"
        self.is_lossy = False
        self._fonts: dict[int, str] = {}
        self._default = -1
        self._number = 0
        self._bytes = bytearray()
        self._font = -1
        # The first half of a character beyond the first 65 536, until the second comes.
        self._high = 0

    def of_document(self, word: str, number: int | None) -> None:
        """Follow a word that may name the document's set, or the font of what has no other."""
        if word in _SETS:
            self.encoding = _SETS[word]
        elif word == "ansicpg" and number is not None:
            self.encoding = _codec(number) or self.encoding
        elif word == "deff":
            self._default = number or 0

    def of_font(self, word: str, number: int | None) -> None:
        """Follow a word of the table of fonts: a font's number, or its set."""
        if word == "f":
            self._number = number or 0
        elif word == "fcharset":
            encoding = _SIGNS if number == _SYMBOLS else _OF_FONTS.get(number or 0)
            if encoding:
                self._fonts[self._number] = encoding
        elif word == "cpg" and number is not None and (encoding := _codec(number)):
            self._fonts[self._number] = encoding

    def add(self, data: bytes, font: int) -> None:
        """Add bytes in a font; whoever changes the font takes the letters first."""
        self._bytes += data
        self._font = font

    def taken(self) -> str:
        """Return the letters of the bytes that were added since."""
        if not self._bytes:
            return ""
        data, self._bytes = bytes(self._bytes), bytearray()
        before = self._given_up()
        if data.isascii():
            return before + data.decode("ascii")
        font = self._font if self._font >= 0 else self._default
        encoding = self._fonts.get(font, self.encoding)
        if encoding == _SIGNS:
            return before + "".join(chr(byte if byte < 0x80 else _PRIVATE + byte) for byte in data)
        text = data.decode(encoding, "replace")
        self.is_lossy = self.is_lossy or _WRONG in text
        return before + text

    def unicode(self, number: int) -> str:
        """Return the letter of a code unit, nothing for the first half of a pair."""
        code = number % 0x10000 if number < 0 else number
        if 0xD800 <= code < 0xDC00:
            before, self._high = self._given_up(), code
            return before
        if 0xDC00 <= code < 0xE000 and self._high:
            high, self._high = self._high, 0
            return chr(0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00))
        before = self._given_up()
        if 0xDC00 <= code < 0xE000 or code > 0x10FFFF:
            self.is_lossy = True
            return before + _WRONG
        return before + (chr(code) if code >= 0x20 or code == 9 else " ")

    def _given_up(self) -> str:
        """Return what stands for the first half of a pair whose second has not come."""
        if not self._high:
            return ""
        self._high, self.is_lossy = 0, True
        return _WRONG


@lru_cache(maxsize=64)
def _codec(number: int) -> str | None:
    """Return Python's name of a numbered set, None for one that it does not know."""
    name = _NUMBERED.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None
