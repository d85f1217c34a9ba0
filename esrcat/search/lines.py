"""Texts in one buffer, a line each, so that a hundred thousand of them need no object each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Self

import numpy as np

from esrcat.search.numbers import Numbers

_NEWLINE = 10


class Lines(NamedTuple):
    """Lines with the places where they end, each behind its newline."""

    content: bytes
    ends: Numbers

    @classmethod
    def parsed(cls, content: bytes) -> Self:
        """Return the lines of a buffer."""
        return cls(content, np.flatnonzero(np.frombuffer(content, dtype=np.uint8) == _NEWLINE) + 1)

    @classmethod
    def joined(cls, texts: Iterable[bytes]) -> Self:
        """Return texts as lines; no newline is in them."""
        listed = list(texts)
        return cls.parsed(b"\n".join(listed) + b"\n" if listed else b"")

    @property
    def size(self) -> int:
        """How many lines there are."""
        return len(self.ends)

    def text(self, at: int) -> str:
        """Return one of them."""
        return self.content[self.ends[at - 1] if at else 0 : self.ends[at] - 1].decode()

    def part(self, first: int, last: int) -> Self:
        """Return those from the first to before the last."""
        start = int(self.ends[first - 1]) if first else 0
        end = int(self.ends[last - 1]) if last else 0
        return type(self)(self.content[start:end], self.ends[first:last] - start)

    def and_then(self, others: Lines) -> Self:
        """Return these and others after them."""
        return type(self)(
            self.content + others.content, np.concatenate((self.ends, others.ends + len(self.content)))
        )

    def inner(self) -> str:
        """Return the lines as one text, without the last newline."""
        return self.content[:-1].decode()

    def texts(self) -> list[str]:
        """Return all of them."""
        return self.inner().split("\n") if self.content else []


NO_LINES = Lines(b"", np.empty(0, dtype=np.int64))
