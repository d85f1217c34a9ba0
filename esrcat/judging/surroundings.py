"""What stands around a place in a text, as clues that a judgement weighs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]+|\d+|[%€$?!;:()@–-]")
_STOP = re.compile(
    r"[,;:()]|\s[–—-]\s|\s(?:ja|sekä|mutta|kun|och|samt|men|medan|som|and|but|while)\s", re.IGNORECASE
)
_STEM = 6
"""Letters of a word that count: what Finnish, Swedish and English put behind them are mostly endings."""
_NEXT = 3
_OFTEN = 4
_LONGEST_NUMBER = 5
_BESIDE = 0.7
_ANYWHERE = 0.5
_NEAR = 8
"""So many words on each side count by how near they are."""

Clues = dict[str, float]
"""Clues with how much there is of each, 0 to 1. What their first signs mean stands in data/README.md."""


class Surroundings(NamedTuple):
    """Where a number, a place or a person is named: its sentence, and what stands around that.

    `start` and `end` are offsets in `sentence`; `before` is the sentence before it in the line, else the line
    before; `after` the line behind; `times` how often the text names the same; `signs` what is known of the
    place besides ("of others").
    """

    sentence: str
    start: int
    end: int
    before: str
    after: str
    heading: str
    kind: str
    times: int = 1
    signs: tuple[str, ...] = ()


def clues(around: Surroundings) -> Clues:
    """Return the clues of a place in a text."""
    text = around.sentence
    before, after = text[: around.start], text[around.end :]
    left, right = stems(before), stems(after)
    found: Clues = dict.fromkeys(_beside(left, right), 1.0)
    found |= {f"[{stem}": amount for stem, amount in _by_distance(left[::-1]).items()}
    found |= {f"]{stem}": amount for stem, amount in _by_distance(right).items()}
    found |= dict.fromkeys((f"{{{one} {other}" for one, other in pairwise(left)), 1.0)
    found |= dict.fromkeys((f"}}{one} {other}" for one, other in pairwise(right)), 1.0)
    found |= dict.fromkeys((f"<{stem}" for stem in stems(_STOP.split(before)[-1])), 1.0)
    found |= dict.fromkeys((f">{stem}" for stem in stems(_STOP.split(after, 1)[0])), 1.0)
    found |= dict.fromkeys((f"+{word}" for word in _long_words(text)), 1.0)
    in_heading, in_before = stems(around.heading), stems(around.before)
    found |= dict.fromkeys((f"#{stem}" for stem in in_heading), 1.0)
    found |= dict.fromkeys((f"^{stem}" for stem in in_before), _BESIDE)
    found |= dict.fromkeys((f"v{stem}" for stem in stems(around.after)), _BESIDE)
    found |= dict.fromkeys((f"~{stem}" for stem in (*in_heading, *in_before)), _ANYWHERE)
    found |= dict.fromkeys((f"~{stem}" for stem in (*left, *right)), 1.0)
    found |= dict.fromkeys(_of_itself(text[around.start : around.end]), 1.0)
    if word := _WORD.search(after):
        found[f"-{word[0].lower()[-_NEXT:]}"] = 1.0
    found[f"={around.kind}"] = 1.0
    found[f"={min(around.times, _OFTEN)} times"] = 1.0
    found |= dict.fromkeys((f"={sign}" for sign in around.signs), 1.0)
    return found


def text_clues(text: str) -> Clues:
    """Return the clues of a whole text: its words, and those that it has more than once."""
    counts = Counter(map(_stem, _WORD.findall(text)))
    found = dict.fromkeys((f"~{stem}" for stem in counts), 1.0)
    return found | dict.fromkeys((f"2{stem}" for stem, count in counts.items() if count > 1), 1.0)


@lru_cache(maxsize=1024)
def stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words of a text, in order; a heading is asked for with each number under it."""
    return tuple(map(_stem, _WORD.findall(text)))


def _long_words(text: str) -> list[str]:
    """Return the longer words as they are written: 'tavoite' and 'tavoitti' begin alike."""
    return [word.lower() for word in _WORD.findall(text) if len(word) > _STEM]


def _stem(word: str) -> str:
    """Return the beginning of a word; of a number whether it is a year, else how many digits it has."""
    if not word[0].isdigit():
        return word.lower()[:_STEM]
    return "year" if len(word) == 4 and word[:2] in ("19", "20") else f"{len(word)} digits"


def _beside(left: Sequence[str], right: Sequence[str]) -> list[str]:
    found = [f"<<{stem}" for stem in left[-1:]] + [f"<.{stem}" for stem in left[-3:-1]]
    found += [f">>{stem}" for stem in right[:1]] + [f">.{stem}" for stem in right[1:3]]
    return found if left else [*found, "=first"]


def _by_distance(stems: Sequence[str]) -> Clues:
    """Return the words next to a place with how near they are, 1 for the first."""
    found: Clues = {}
    for number, stem in enumerate(stems[:_NEAR]):
        found.setdefault(stem, 2 / (2 + number))
    return found


def _of_itself(written: str) -> list[str]:
    """Return clues of what is judged: the size of a number, the ending of a name."""
    digits = "".join(each for each in written if each.isdigit())
    if digits:
        value = int(digits)
        return [f"={min(len(digits), _LONGEST_NUMBER)} digits", f"={value if value < _OFTEN else 'more'}"]
    return [f"*{written.lower()[-_NEXT:]}", f"*{written.lower()[-2:]}"]
