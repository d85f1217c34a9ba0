"""Counting right and wrong: precision, recall and F1 with their sizes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """How many values were expected, how many were found, and how many of both are the same.

    A ratio of nothing is None: nothing was expected, or nothing found.
    """

    expected: int = 0
    found: int = 0
    correct: int = 0

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right."""
        return self.correct / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of what was expected that was found."""
        return self.correct / self.expected if self.expected else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        both = self.expected + self.found
        return 2 * self.correct / both if both else None

    def to_dict(self) -> dict[str, int | float | None]:
        """Return counts and ratios."""
        return {
            "expected": self.expected,
            "found": self.found,
            "correct": self.correct,
            "precision": self.precision,
            "recall": self.recall,
            "f1": self.f1,
        }


def total(scores: Iterable[Score]) -> Score:
    """Add scores up (micro average: every value counts the same)."""
    expected = found = correct = 0
    for score in scores:
        expected += score.expected
        found += score.found
        correct += score.correct
    return Score(expected, found, correct)
