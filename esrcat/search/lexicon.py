"""Number texts in the order they come: as many as have room in a dict, more in some thirty bytes each."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from itertools import accumulate, count, pairwise
from typing import TypeAlias
from zlib import crc32

import numpy as np

from esrcat.search.lines import Lines
from esrcat.search.numbers import Numbers, distinct, positions

Buffer: TypeAlias = "bytes | bytearray | memoryview | array[int]"

_MOST_AT_HAND = 1 << 16
"""Texts that a dict takes: some twelve MB, and a tenth of the time of the table."""
_FIRST_BITS, _FULL, _MARGIN = 10, 0.7, 64
_AT_ONCE = 1 << 13
"""Texts that are gathered at once: each of their bytes needs some thirty while that is done."""
_NEWLINE = 10


class Lexicon:
    """A table of texts with open places: a text stands at the place that its digest names, or soon after.

    A place holds the number of its text plus one; 0 is free. `at_hand` texts stand in a dict, too. The table
    is filled when there are more: then those that are asked for from there on stand in the dict.
    """

    def __init__(self, at_hand: int = _MOST_AT_HAND) -> None:
        self._most, self._at_hand = at_hand, dict[str, int]()
        self._are_all_at_hand = True
        self._texts = bytearray()
        self._ends = array("I", (0,))
        self._bits = _FIRST_BITS
        self._places = _empty((1 << _FIRST_BITS) + _MARGIN)
        self._unplaced = 0

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __iter__(self) -> Iterator[str]:
        return map(self.text, range(len(self)))

    def text(self, number: int) -> str:
        """Return the text of a number."""
        return self._texts[self._ends[number] : self._ends[number + 1]].decode()

    def texts(self, numbers: Numbers, skipped: int = 0) -> list[str]:
        """Return the texts of many numbers, none of which has a newline, behind some signs that all have."""
        return self.lines(numbers, skipped).texts()

    def lines(self, numbers: Numbers, skipped: int = 0) -> Lines:
        """Return the same as lines."""
        starts = np.asarray(self._ends)[numbers].astype(np.int64) + skipped
        sizes = np.asarray(self._ends)[numbers + 1] - starts + 1
        content = b"".join(
            self._gathered(starts[first : first + _AT_ONCE], sizes[first : first + _AT_ONCE])
            for first in range(0, len(numbers), _AT_ONCE)
        )
        return Lines(content, np.cumsum(sizes))

    def _gathered(self, starts: Numbers, sizes: Numbers) -> bytes:
        """Return bytes from places on, each run with a newline for its last."""
        texts = np.frombuffer(self._texts, dtype=np.uint8)
        found = texts.take(positions(starts, sizes), mode="clip")  # the last text has nothing behind it
        found[np.cumsum(sizes) - 1] = _NEWLINE
        return found.tobytes()

    def find(self, text: str) -> int:
        """Return the number of a text, -1 where there is none."""
        number = self._at_hand.get(text)
        if number is not None:
            return number
        return -1 if self._are_all_at_hand else self._sought(text.encode())[0]

    def number(self, text: str) -> int:
        """Return the number of a text, a new one where it is new."""
        number = self._at_hand.get(text)
        return self._fetched(text) if number is None else number

    def _fetched(self, text: str) -> int:
        """Take a text into the dict from the table or as a new one."""
        if len(self._at_hand) >= self._most:
            self._put_aside()
        word = text.encode()
        if self._are_all_at_hand:
            number = self._added(word)
            self._unplaced += 1
        else:
            number = self._numbered(word)
        self._at_hand[text] = number
        return number

    def _put_aside(self) -> None:
        self._at_hand.clear()
        self._are_all_at_hand = not len(self)

    def _sought(self, word: bytes) -> tuple[int, int]:
        """Return the number of a word in the table, -1 for a new one, and where its place is or would be."""
        if self._unplaced:
            self._place()
        texts, places, ends = self._texts, self._places, self._ends
        place = crc32(word) & ((1 << self._bits) - 1)
        while number := places[place]:
            if texts[ends[number - 1] : ends[number]] == word:
                return number - 1, place
            place += 1
        return -1, place

    def _numbered(self, word: bytes) -> int:
        """Return the number of a word by the table, a new one where it is new."""
        number, place = self._sought(word)
        if number >= 0:
            return number
        number = self._added(word)
        self._places[place] = number + 1
        if number >= _FULL * (1 << self._bits) or place + 2 >= len(self._places):
            self._bits += 1
            self._place()
        return number

    def _added(self, word: bytes) -> int:
        number = len(self)
        self._texts += word
        self._ends.append(len(self._texts))
        return number

    def forget(self) -> None:
        """Give back the room of all but the texts, when none will be added or looked for."""
        self._put_aside()
        self._places, self._unplaced = _empty(0), len(self)

    def extend(self, texts: list[str]) -> None:
        """Add texts that are all new."""
        start = len(self._texts)
        encoded = [text.encode() for text in texts]
        self._texts += b"".join(encoded)
        self._ends.extend(accumulate(map(len, encoded), initial=start))
        self._ends.pop(-1 - len(texts))  # where the first begins was there already
        self._unplaced += len(texts)  # their places are found when the first text is looked for
        if len(self._at_hand) + len(texts) > self._most:
            self._put_aside()
        elif self._are_all_at_hand:
            self._at_hand.update(zip(texts, count(len(self) - len(texts)), strict=False))

    def _place(self) -> None:
        """Give each text its own place, or the next that those before leave free."""
        self._places, self._unplaced = _empty(0), 0
        while len(self) >= _FULL * (1 << self._bits):
            self._bits += 1
        own = self._digests() & np.uint32((1 << self._bits) - 1)
        order = np.argsort(own, kind="stable").astype(np.int32)
        places = own[order].astype(np.int32)
        del own
        places -= np.arange(len(order), dtype=np.int32)
        np.maximum.accumulate(places, out=places)
        places += np.arange(len(order), dtype=np.int32)
        self._places = _empty(max(1 << self._bits, int(places[-1]) + 1) + _MARGIN)
        np.asarray(self._places)[places] = order + 1

    def _digests(self) -> np.ndarray[tuple[int], np.dtype[np.uint32]]:
        """Return the digests of all texts."""
        with memoryview(self._texts) as texts:
            digests = array("I", (crc32(texts[start:end]) for start, end in pairwise(self._ends)))
        return np.asarray(digests)

    def first_letters(self, skipped: int = 0) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
        """Return the first byte of each text behind some signs that all have; 0 where there is none."""
        starts, ends = np.asarray(self._ends)[:-1].astype(np.int64) + skipped, np.asarray(self._ends)[1:]
        letters = np.zeros(len(self), dtype=np.uint8)
        has = starts < ends
        letters[has] = np.frombuffer(self._texts, dtype=np.uint8)[starts[has]]
        return letters

    def having(self, sign: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        """Return the numbers of the texts with a sign of ASCII, in their order."""
        at = np.flatnonzero(np.frombuffer(self._texts, dtype=np.uint8) == ord(sign))
        return distinct(np.searchsorted(np.asarray(self._ends)[1:], at, side="right"))

    def columns(self) -> Iterator[tuple[str, Buffer]]:
        """Yield all of it as bytes with names, for `restore`."""
        if self._unplaced:
            self._place()
        yield "texts", self._texts
        yield "ends", self._ends
        yield "places", self._places

    def restore(self, columns: Mapping[str, bytes]) -> None:
        """Take in what `columns` returned of an earlier one."""
        self._texts = bytearray(columns["texts"])
        self._ends, self._places = array("I", columns["ends"]), array("I", columns["places"])
        self._bits = (len(self._places) - _MARGIN).bit_length() - 1
        self._put_aside()


def _empty(places: int) -> array[int]:
    return array("I", bytes(4 * places))
