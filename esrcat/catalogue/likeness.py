"""Find projects with similar texts: they share words that few others use.

Words are compared by their beginnings, so that inflected forms match. Each project is represented by its
rarest words only; a word that many texts share does not make two of them similar.
"""

from __future__ import annotations

import math
import re
from array import array
from collections import defaultdict
from typing import NamedTuple

from esrcat.model import ProjectRecord

_WORD = re.compile(r"[^\W\d_]{6,}")
_BEGINNING = 7
_LONGEST_TEXT = 6000
_KNOWN_BY = 30
"""Words by which a project is compared, the rarest first."""
_LEAST_SHARED = 3
_LEAST_LIKENESS = 0.15
_WORDS_TOLD = 4


class Alike(NamedTuple):
    """A project whose text is like another's: how much (0 to 1), and words of both, the rarest first."""

    id: str
    likeness: float
    words: list[str]


class Likeness:
    """The rare words of the texts of all projects."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._numbers: dict[str, int] = {}
        self._beginnings: dict[str, int] = {}
        self._projects: list[array[int]] = []
        self._words: list[array[int]] = []
        self._names: list[str] = []
        self._weights: list[float] = []
        self._norms: dict[int, float] = {}

    def add(self, record: ProjectRecord) -> None:
        """Take in the words of a project's name, objectives and summary."""
        number = len(self._ids)
        self._ids.append(record.id)
        self._numbers[record.id] = number
        known, own = self._beginnings, beginnings(text_of(record))
        for beginning in own:
            if beginning not in known:
                known[beginning] = len(self._projects)
                self._projects.append(array("I"))
                self._names.append(beginning)
        words = array("I", map(known.__getitem__, own))
        for word in words:
            self._projects[word].append(number)
        self._words.append(words)
        self._weights, self._norms = [], {}

    def near(self, record: ProjectRecord) -> list[Alike]:
        """Return the projects with texts alike, the most alike first; words as `record` has them."""
        number = self._numbers.get(record.id)
        if number is None:
            return []
        own = set(self._words[number])
        shared: dict[int, list[int]] = defaultdict(list)
        for word in self._known_by(number):
            for other in self._projects[word]:
                if other != number:
                    shared[other].append(word)
        found = []
        for other, words in shared.items():
            if (
                len(words) >= _LEAST_SHARED
                and (likeness := self._likeness(number, own, other)) >= _LEAST_LIKENESS
            ):
                found.append((-round(likeness, 4), self._ids[other], words))
        spelled = spellings(text_of(record)) if found else {}
        return [
            Alike(id, -likeness, [spelled[self._names[word]] for word in words[:_WORDS_TOLD]])
            for likeness, id, words in sorted(found)
        ]

    def _known_by(self, number: int) -> list[int]:
        most = max(8, len(self._ids) // 200)
        rare = [word for word in self._words[number] if 2 <= len(self._projects[word]) <= most]
        return sorted(rare, key=lambda word: (len(self._projects[word]), word))[:_KNOWN_BY]

    def _likeness(self, one: int, words: set[int], other: int) -> float:
        """Return the cosine of two texts, each word weighed by its rarity; `words` are those of the one."""
        weights = self._all_weights()
        shared = sum(weights[word] for word in self._words[other] if word in words)
        return shared / math.sqrt(self._norm(one) * self._norm(other))

    def _norm(self, number: int) -> float:
        norm = self._norms.get(number)
        if norm is None:
            weights = self._all_weights()
            norm = self._norms[number] = sum(weights[word] for word in self._words[number]) or 1.0
        return norm

    def _all_weights(self) -> list[float]:
        """Return the weight of each word; they hold until another project comes."""
        if not self._weights:
            count = len(self._ids)
            self._weights = [math.log(count / len(projects)) ** 2 for projects in self._projects]
        return self._weights


def text_of(record: ProjectRecord) -> str:
    """Return the text by which a project is compared: name, objectives, summary."""
    parts = (record.name, *record.objectives, record.summary)
    return "\n".join(filter(None, parts))[:_LONGEST_TEXT]


def beginnings(text: str) -> list[str]:
    """Return the beginnings of the words of a text, each once, in their order."""
    return list(dict.fromkeys([word[:_BEGINNING] for word in _WORD.findall(text.lower())]))


def spellings(text: str) -> dict[str, str]:
    """Return the beginnings of the words of a text, each with the first word that has it."""
    return {word[:_BEGINNING]: word for word in reversed(_WORD.findall(text.lower()))}
