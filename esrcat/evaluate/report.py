"""The result of an evaluation: figures per field, form and document, as a table to read and as JSON."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from esrcat.evaluate.compare import Comparison
from esrcat.evaluate.scores import Score, total

_LONGEST = 90
"""Values longer than this are cut in the list of differences."""
_LEAD = 30


class Outcome(NamedTuple):
    """One document: what it was expected to be and was read as, how its values compare, and why it failed."""

    name: str
    expected_as: str
    read_as: str
    comparison: Comparison
    error: str | None


@dataclass(frozen=True, slots=True)
class EvaluationReport:
    """What an evaluation found. `forms` are the forms that the parser knows; `digest` names the corpus."""

    outcomes: tuple[Outcome, ...]
    forms: frozenset[str]
    digest: str

    @property
    def failed(self) -> bool:
        """True if a document could not be parsed or was taken for something that it is not."""
        return any(outcome.read_as == "failed" or self.misidentified(outcome) for outcome in self.outcomes)

    def misidentified(self, outcome: Outcome) -> bool:
        """Tell whether a document was taken for another form, for none, or for a project where none is."""
        if outcome.expected_as in self.forms:
            return outcome.read_as != outcome.expected_as
        return (outcome.read_as in self.forms) != (outcome.expected_as == "any form")

    def total(self) -> Score:
        """Return the score over all values of all documents."""
        return total(self.fields().values())

    def records(self) -> Score:
        """Return how many projects were expected, found, and found where they were expected."""
        return total(outcome.comparison.records for outcome in self.outcomes)

    def fields(self) -> dict[str, Score]:
        """Return the score of each field, in alphabetical order."""
        return _summed(outcome.comparison.fields for outcome in self.outcomes)

    def groups(self) -> dict[str, Score]:
        """Return the scores by the first key of their fields: '/actor', '/funding' …"""
        groups: dict[str, list[Score]] = defaultdict(list)
        for field, score in self.fields().items():
            groups["/" + field.split("/")[1]].append(score)
        return {group: total(scores) for group, scores in groups.items()}

    def words(self) -> dict[str, Score]:
        """Return the score of long texts word by word, for each field."""
        return _summed(outcome.comparison.words for outcome in self.outcomes)

    def families(self) -> dict[str, Score]:
        """Return the score of each form family."""
        families: dict[str, list[Score]] = defaultdict(list)
        for outcome in self.outcomes:
            families[self._family(outcome)] += outcome.comparison.fields.values()
        return {family: total(scores) for family, scores in sorted(families.items()) if scores}

    def _family(self, outcome: Outcome) -> str:
        return outcome.expected_as if outcome.expected_as in self.forms else outcome.read_as

    def identification(self) -> dict[str, Counter[str]]:
        """Return how many documents of each expected kind were read as what."""
        matrix: dict[str, Counter[str]] = defaultdict(Counter)
        for outcome in self.outcomes:
            matrix[outcome.expected_as][outcome.read_as] += 1
        return dict(sorted(matrix.items()))

    def to_dict(self) -> dict[str, Any]:
        """Return all figures as JSON data."""
        return {
            "digest": self.digest,
            "failed": self.failed,
            "documents": len(self.outcomes),
            "identification": {kind: dict(counts) for kind, counts in self.identification().items()},
            "records": self.records().to_dict(),
            "total": self.total().to_dict(),
            "families": {family: score.to_dict() for family, score in self.families().items()},
            "fields": {field: score.to_dict() for field, score in self.fields().items()},
            "words": {field: score.to_dict() for field, score in self.words().items()},
            "differences": [
                {
                    "document": outcome.name,
                    **{key: _as_json(value) for key, value in difference._asdict().items()},
                }
                for outcome in self.outcomes
                for difference in outcome.comparison.differences
            ],
            "errors": [outcome.error for outcome in self.outcomes if outcome.error],
        }

    def render(self) -> str:
        """Return the report as plain text: identification, scores, long texts, and every difference."""
        parts = [
            _identification_table(self.identification()),
            _score_table("Form", {**self.families(), "projects": self.records()}),
            _score_table("Field", {**self.fields(), "all fields": self.total()}),
            _score_table("Long text, word by word", self.words()),
            *self._problems(),
        ]
        return "\n\n".join(part for part in parts if part) + "\n"

    def _problems(self) -> list[str]:
        wrong = [
            f"{outcome.name}: expected {outcome.expected_as}, read as {outcome.read_as}"
            for outcome in self.outcomes
            if self.misidentified(outcome)
        ]
        errors = [outcome.error for outcome in self.outcomes if outcome.error]
        differences = [line for outcome in self.outcomes for line in _difference_lines(outcome)]
        titled = (("Taken for something else", wrong), ("Not read", errors), ("Differences", differences))
        return ["\n  ".join([title, *lines]) for title, lines in titled if lines]


def _as_json(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _summed(tables: Iterable[Mapping[str, Score]]) -> dict[str, Score]:
    scores: dict[str, list[Score]] = defaultdict(list)
    for table in tables:
        for field, score in table.items():
            scores[field].append(score)
    return {field: total(scores[field]) for field in sorted(scores)}


def _difference_lines(outcome: Outcome) -> list[str]:
    lines = []
    for field, of, expected, found in outcome.comparison.differences:
        owner = f" of {' / '.join(map(str, of))}" if of and expected != of[-1] and found != of[-1] else ""
        same = _same_start(expected, found)
        lines.append(f"{outcome.name} {field}{_cut(owner)}")
        lines += [f"    expected {_shown(expected, same)}", f"    found    {_shown(found, same)}"]
    return lines


def _same_start(expected: object, found: object) -> int:
    """Return how far two long texts are the same, less some words to find the place by."""
    if not (isinstance(expected, str) and isinstance(found, str)):
        return 0
    letters = enumerate(zip(expected, found, strict=False))
    parting = next(
        (index for index, (ours, theirs) in letters if ours != theirs), min(len(expected), len(found))
    )
    return max(0, parting - _LEAD)


def _shown(value: object, same: int) -> str:
    if value is None:
        return "nothing"
    if not isinstance(value, str):
        return _cut(repr(value))
    return _cut(f"{'…' if same else ''}{value[same:]}")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _identification_table(matrix: Mapping[str, Counter[str]]) -> str:
    kinds = sorted({kind for counts in matrix.values() for kind in counts})
    rows = [["Expected \\ read as", *kinds]]
    rows += [[expected, *(str(counts[kind]) for kind in kinds)] for expected, counts in matrix.items()]
    return _table(rows)


def _score_table(title: str, scores: Mapping[str, Score]) -> str:
    if not scores:
        return ""
    rows = [[title, "expected", "found", "correct", "precision", "recall", "F1"]]
    for name, score in scores.items():
        counts = [str(score.expected), str(score.found), str(score.correct)]
        rows.append([name, *counts, *map(_ratio, (score.precision, score.recall, score.f1))])
    return _table(rows)


def _ratio(ratio: float | None) -> str:
    # Cut, not rounded: 1.000 is said only of what is perfect.
    return "–" if ratio is None else f"{int(ratio * 1000) / 1000:.3f}"


def _table(rows: list[list[str]]) -> str:
    first, *others = (max(map(len, column)) for column in zip(*rows, strict=True))
    lines = []
    for name, *cells in rows:
        padded = (cell.rjust(width) for cell, width in zip(cells, others, strict=True))
        lines.append("  ".join((name.ljust(first), *padded)))
    return "\n".join(lines)
