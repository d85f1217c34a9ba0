"""Cut a sorted list of keys with their data into ranges of even size, which load one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from esrcat.search.words import common, folded

SHARD_SIZE = 14_000
"""Bytes of a shard before compression, at most, unless one key alone has more."""


class Shard(NamedTuple):
    """A range of keys, sorted by (folded, key) in UTF-16 order, and what belongs to each.

    `start` is a beginning of the first folded key that no key of the shards before reaches.
    """

    start: str
    keys: list[str]
    data: list[str]


def cut(keys: Sequence[str], data: Iterable[str]) -> Iterator[Shard]:
    """Yield the shards of sorted keys with their data; keys that differ only in their marks stay together."""
    start, held, size, last = 0, list[str](), 0, ""
    key_sizes = map(len, map(str.encode, keys))
    for at, (key_size, belonging) in enumerate(zip(key_sizes, data, strict=True)):
        cost = key_size + len(belonging if belonging.isascii() else belonging.encode()) + 2
        if size + cost > SHARD_SIZE and at > start and folded(keys[at]) != folded(keys[at - 1]):
            yield Shard(_shortest(last, folded(keys[start])), list(keys[start:at]), held)
            last, start, size = folded(keys[at - 1]), at, 0
            held = []
        held.append(belonging)
        size += cost
    if held:
        yield Shard(_shortest(last, folded(keys[start])), list(keys[start:]), held)


def _shortest(before: str, first: str) -> str:
    return first[: common(before, first) + 1]
