"""Cut a sorted list of keys with their data into ranges of even size, which load one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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


def cut(pairs: Iterable[tuple[str, str]]) -> Iterator[Shard]:
    """Yield the shards of sorted (key, data) pairs; keys that differ only in their marks stay together."""
    keys, held, size, last = list[str](), list[str](), 0, ""
    for key, belonging in pairs:
        cost = len(key.encode()) + len(belonging if belonging.isascii() else belonging.encode()) + 2
        if size + cost > SHARD_SIZE and keys and folded(key) != folded(keys[-1]):
            yield Shard(_shortest(last, folded(keys[0])), keys, held)
            last, size = folded(keys[-1]), 0
            keys, held = [], []
        keys.append(key)
        held.append(belonging)
        size += cost
    if held:
        yield Shard(_shortest(last, folded(keys[0])), keys, held)


def _shortest(before: str, first: str) -> str:
    return first[: common(before, first) + 1]
