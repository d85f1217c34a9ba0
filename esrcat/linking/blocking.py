"""Choose the records worth comparing: those that share a key. Only the keys are held in memory."""

from __future__ import annotations

import sqlite3
import tempfile
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Self
from zlib import crc32

from esrcat.linking.profile import Profile, pack, unpack

_NUMBER_BITS = 28
_NUMBERS = (1 << _NUMBER_BITS) - 1
_STEM, _SHORTEST_WORD = 7, 4
# Again chosen by their own digests, so that a short text and a long one that holds it choose the same.
_RUN_OF, _RUNS = 16, 24
# A key that more pairs share says too little: its records have others.
_MOST_PAIRS = 1500
_PROFILES_KEPT, _TEXTS_KEPT = 8192, 2048


def _no_text(_: str) -> frozenset[int]:
    return frozenset()


class Candidates:
    """Profiles in a temporary file, found again by number, and the keys that lead from one to others.

    `text_of` reads the sample of the text of a record, by its id, where none was given and one is asked for.
    """

    def __init__(self, text_of: Callable[[str], frozenset[int]] = _no_text) -> None:
        self._text_of = text_of
        self._folder = tempfile.TemporaryDirectory(prefix="esrcat-")
        self._db = sqlite3.connect(Path(self._folder.name) / "profiles.sqlite", isolation_level=None)
        self._db.execute("PRAGMA journal_mode = OFF")
        self._db.execute("CREATE TABLE profile (number INTEGER PRIMARY KEY, blob BLOB, text BLOB)")
        self._db.execute("BEGIN")
        self._keys = array("Q")
        self._sorted = array("Q")
        self._without_code = bytearray()
        self._orders: list[str] = []
        self.profile = lru_cache(maxsize=_PROFILES_KEPT)(self._read)
        self.text = lru_cache(maxsize=_TEXTS_KEPT)(self._read_text)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.profile.cache_clear()
        self.text.cache_clear()
        self._db.close()
        self._folder.cleanup()

    def __len__(self) -> int:
        return len(self._without_code)

    def add(self, profile: Profile, text: frozenset[int] | None = frozenset()) -> int:
        """Add a profile and the sample of its text; return its number, from 0.

        Without a sample (None) it is in no pair: enough where every record has a code.
        """
        number = len(self._without_code)
        self._without_code.append(profile.code is None)
        self._orders.append(profile.order)
        runs = None if text is None else array("I", sorted(text)).tobytes()
        self._db.execute("INSERT INTO profile VALUES (?, ?, ?)", (number, pack(profile), runs))
        if text is not None:
            self._keys.extend(key << _NUMBER_BITS | number for key in set(blocking_keys(profile, text)))
        return number

    def order(self, number: int) -> str:
        """Return what puts records in an order of their own."""
        return self._orders[number]

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield the pairs to compare, each once: one of the two has no code."""
        self._sorted = array("Q", sorted(self._keys))
        for number, without_code in enumerate(self._without_code):
            if without_code:
                for other in sorted(self._sharing(number)):
                    if not self._without_code[other] or other < number:
                        yield number, other

    def _sharing(self, number: int) -> set[int]:
        found: set[int] = set()
        for key in set(blocking_keys(self.profile(number), self.text(number))):
            start = bisect_left(self._sorted, key << _NUMBER_BITS)
            end = bisect_left(self._sorted, (key + 1) << _NUMBER_BITS, start)
            if (end - start) ** 2 <= _MOST_PAIRS:
                found.update(entry & _NUMBERS for entry in self._sorted[start:end])
        found.discard(number)
        return found

    def _read(self, number: int) -> Profile:
        (blob,) = self._db.execute("SELECT blob FROM profile WHERE number = ?", (number,)).fetchone()
        return unpack(blob)

    def _read_text(self, number: int) -> frozenset[int]:
        (runs,) = self._db.execute("SELECT text FROM profile WHERE number = ?", (number,)).fetchone()
        return self._text_of(self.profile(number).id) if runs is None else frozenset(array("I", runs))


def blocking_keys(profile: Profile, text: frozenset[int]) -> Iterator[int]:
    """Yield the keys of a profile, as digests: its name and words, its actor's years, samples of its text."""
    name = profile.name
    for word in name.words:
        if len(word) >= _SHORTEST_WORD:
            yield _key(f"word {word[:_STEM]}")
    if name.compact:
        yield _key(f"name {name.compact}")
        yield _key(f"short {name.compact}")
    if name.short:
        yield _key(f"short {name.short}")
    years = [date[:4] for date in profile.period if date]
    for year in years:
        yield _key(f"actor {profile.actor} {year}")
        if name.words:
            yield _key(f"year {year} {name.words[0][:_STEM]}")
    if profile.actor and not years:
        yield from (_key(f"actor {profile.actor} {word[:_STEM]}") for word in name.words)
    sample = sorted(run for run in text if run % _RUN_OF == 0)
    yield from (_key(f"text {run}") for run in sample[:_RUNS])


def _key(text: str) -> int:
    return crc32(text.encode())
