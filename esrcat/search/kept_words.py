"""The list of word forms with their terms, kept in files for the next build, which alters what changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from esrcat.search.lines import NO_LINES, Lines
from esrcat.search.shards import Block
from esrcat.search.spill import Extents, Spill


class KeptWords:
    """Word forms and what they stand for, a line each, in the order of the browser."""

    def __init__(self) -> None:
        self._keys, self._data = Spill(), Spill()
        self.keys, self.data = self._keys.whole(), self._data.whole()

    def keep(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """Yield blocks as they come, and keep them."""
        for block in blocks:
            self._keys.write(block.keys.content)
            self._data.write(block.data.content)
            yield block
        self.keys, self.data = self._keys.whole(), self._data.whole()

    def restore(self, keys: Extents, data: Extents) -> None:
        """Take in what an earlier one held."""
        self.keys, self.data = keys, data

    def __iter__(self) -> Iterator[Block]:
        """Yield all of them, some at a time."""
        data = _LineReader(self.data)
        for keys in _whole_lines(self.keys):
            yield Block(keys, data.next(keys.size))


class _LineReader:
    """Reads so many lines as are asked for."""

    def __init__(self, content: Extents) -> None:
        self._blocks, self._left = _whole_lines(content), NO_LINES

    def next(self, count: int) -> Lines:
        """Return the next lines."""
        left = self._left
        while left.size < count:
            left = left.and_then(next(self._blocks))
        self._left = left.part(count, left.size)
        return left.part(0, count)


def _whole_lines(content: Extents) -> Iterator[Lines]:
    """Yield the lines of each block; one that is cut off comes with the next block."""
    left = b""
    for block in content.blocks():
        left += block
        end = left.rfind(b"\n") + 1
        if end:
            yield Lines.parsed(left[:end])
            left = left[end:]
