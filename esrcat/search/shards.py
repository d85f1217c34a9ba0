"""Cut a sorted list of keys with their data into ranges of similar size, which load one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from esrcat.search.lines import NO_LINES, Lines
from esrcat.search.words import common, folded

SHARD_SIZE = 14_000
"""Bytes of a shard before compression, at most, unless one key alone has more."""


class Shard(NamedTuple):
    """A range of keys, sorted by (folded, key) in UTF-16 order, and what belongs to each: a line each.

    `start` is a beginning of the first folded key that no key of the shards before reaches.
    """

    start: str
    keys: str
    data: str


class Block(NamedTuple):
    """Keys that follow each other, and what belongs to each."""

    keys: Lines
    data: Lines


def cut(blocks: Iterable[Block], share: float = 1) -> Iterator[Shard]:
    """Yield the shards of blocks, of a share of the usual size; keys alike but for marks stay together."""
    last, left = "", Block(NO_LINES, NO_LINES)
    for block in blocks:
        left = Block(left.keys.and_then(block.keys), left.data.and_then(block.data))
        done = 0
        for first, end in _ranges(left, int(share * SHARD_SIZE)):
            yield _shard(left, first, end, last)
            last, done = folded(left.keys.text(end - 1)), end
        left = Block(*(lines.part(done, lines.size) for lines in left))
    if left.keys.size:
        yield _shard(left, 0, left.keys.size, last)


def _ranges(block: Block, most: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges that are full: another key follows, and has no room in them."""
    so_far = np.concatenate(([0], block.keys.ends + block.data.ends))
    first, count = 0, block.keys.size
    while True:
        end = max(int(np.searchsorted(so_far, so_far[first] + most, side="right")) - 1, first + 1)
        while end < count and folded(block.keys.text(end)) == folded(block.keys.text(end - 1)):
            end += 1
        if end >= count:
            return
        yield first, end
        first = end


def _shard(block: Block, first: int, end: int, before: str) -> Shard:
    keys, data = block.keys.part(first, end), block.data.part(first, end)
    return Shard(_shortest(before, folded(keys.text(0))), keys.inner(), data.inner())


def _shortest(before: str, first: str) -> str:
    return first[: common(before, first) + 1]
