"""Find pairs of organisations that may be one; an editor decides."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

TwinReason = Literal[
    "other-business-id", "other-legal-form", "one-begins-the-other", "near-spelling", "short-name"
]

_START, _END = 5, 8
_MOST_IN_BLOCK = 200
_SHORTEST_FOR_TYPING = 8
_SHORTEST_FOR_TWO = 14
_LOOKED_UP = ("authority:", "municipality:")


class Twin(NamedTuple):
    """Two organisations by id, in that order, and the reason why they may be one."""

    one: str
    other: str
    reason: TwinReason


class Candidate(NamedTuple):
    """What is compared of an organisation: the keys of its names, their legal forms, its short names."""

    id: str
    keys: tuple[str, ...]
    legal_forms: tuple[str, ...]
    shorts: tuple[str, ...]
    has_business_id: bool


def twins(candidates: Iterable[Candidate]) -> Iterator[Twin]:
    """Yield the doubtful pairs in the order of their ids, each once with its strongest reason.

    Two organisations that both have a Y-tunnus are two, unless they bear the same name.
    """
    everyone = sorted(candidates)
    for number, others in enumerate(_compared(everyone)):
        one = everyone[number]
        for other in map(everyone.__getitem__, sorted(others)):
            if reason := _reason(one, other):
                yield Twin(one.id, other.id, reason)


def _compared(everyone: list[Candidate]) -> Iterator[set[int]]:
    """Yield for each organisation the numbers of those behind it that share a block with it.

    Blocks are known by the hashes of their names, in arrays: as lists they would be most of the memory.
    """
    import numpy as np

    blocks, owners, firsts = array("q"), array("I"), [0]
    for number, candidate in enumerate(everyone):
        own = _blocks_of(candidate)
        blocks.extend(map(hash, own))
        owners.extend([number] * len(own))
        firsts.append(len(blocks))
    names = np.frombuffer(blocks, dtype=np.int64)
    order = np.argsort(names, kind="stable")
    ordered, in_order = names[order], np.frombuffer(owners, dtype=np.uintc)[order]
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    begins, ends = (np.searchsorted(ordered, names, side=side) for side in ("left", "right"))
    ends[ends - begins > _MOST_IN_BLOCK] = 0
    for first, last in pairwise(firsts):
        others: set[int] = set()
        for at in range(first, last):
            others.update(in_order[place[at] + 1 : ends[at]].tolist())
        yield others


def _blocks_of(candidate: Candidate) -> set[str]:
    words = {block for key in candidate.keys if not key.startswith(_LOOKED_UP) for block in _blocks(key)}
    return words | {f"={key}" for key in candidate.keys} | set(candidate.shorts)


def _blocks(key: str) -> Iterator[str]:
    compact = key.replace(" ", "")
    yield f"^{compact[:_START]}"
    yield f"{compact[-_END:]}$"
    if " " not in key:
        yield key


def _reason(one: Candidate, other: Candidate) -> TwinReason | None:
    if set(one.keys) & set(other.keys):
        both = one.has_business_id and other.has_business_id
        return "other-business-id" if both or one.legal_forms == other.legal_forms else "other-legal-form"
    if one.has_business_id and other.has_business_id:
        return None
    if set(one.shorts) & set(other.keys) or set(other.shorts) & set(one.keys):
        return "short-name"
    for left in one.keys:
        for right in other.keys:
            if left.startswith(_LOOKED_UP) or right.startswith(_LOOKED_UP):
                continue
            if _begins(left, right):
                return "one-begins-the-other"
            if _nearly(left, right):
                return "near-spelling"
    return None


def _begins(left: str, right: str) -> bool:
    shorter, longer = sorted((left, right), key=len)
    return " " in shorter and longer.startswith(f"{shorter} ")


def _nearly(left: str, right: str) -> bool:
    """Tell whether two names differ only as by a slip of the pen: never in a digit, nor in a short name."""
    (left, own, digits), (right, others, other_digits) = _spelled(left), _spelled(right)
    length = min(len(left), len(right))
    if length < _SHORTEST_FOR_TYPING or digits != other_digits:
        return False
    most = 2 if length >= _SHORTEST_FOR_TWO else 1
    # One change brings in one letter and takes one away, at most: most pairs are told apart by that.
    return (own ^ others).bit_count() <= 2 * most and distance(left, right, most) <= most


@lru_cache(maxsize=8192)
def _spelled(key: str) -> tuple[str, int, str]:
    """Return a name without spaces, the letters it has as bits, and its digits."""
    compact = key.replace(" ", "")
    letters = 0
    for letter in compact:
        letters |= 1 << (ord(letter) % 64)
    return compact, letters, "".join(filter(str.isdigit, compact))


def distance(left: str, right: str, most: int) -> int:
    """Return how many letters must be inserted, deleted or changed; `most` + 1 for anything above `most`."""
    if abs(len(left) - len(right)) > most:
        return most + 1
    left, right = _unlike(left, right)
    width, above_most = len(right), most + 1
    row = list(range(width + 1))
    for number, letter in enumerate(left, 1):
        # Further than `most` from the diagonal nothing can come to less.
        first, last = max(1, number - most), min(width, number + most)
        above, row = row, [above_most] * (width + 1)
        row[first - 1] = number if first == 1 else above_most
        for at in range(first, last + 1):
            row[at] = min(above[at] + 1, row[at - 1] + 1, above[at - 1] + (letter != right[at - 1]))
        if min(row[first - 1 : last + 1]) > most:
            return above_most
    return min(row[-1], above_most)


def _unlike(left: str, right: str) -> tuple[str, str]:
    """Return two texts without their common beginning and end."""
    start, shorter = 0, min(len(left), len(right))
    while start < shorter and left[start] == right[start]:
        start += 1
    end = 0
    while end < shorter - start and left[-1 - end] == right[-1 - end]:
        end += 1
    return left[start : len(left) - end], right[start : len(right) - end]
