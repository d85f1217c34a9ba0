"""The result of an evaluation: figures per field, form and document, as a table to read and as JSON."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, NamedTuple

from esrcat.evaluate.compare import Comparison
from esrcat.evaluate.free_text import Trap
from esrcat.evaluate.scores import Score, total

_LONGEST = 90
"""Values longer than this are cut in the list of differences."""
_LEAD = 30
_FACTS = {
    "money totals": re.compile(r"/funding/(?:total_cost|(?:eu_state|public)/\w+)"),
    "start and end": re.compile(r"/(?:start|end|original_end)"),
}
_SCORES = ("expected", "found", "correct", "precision", "recall", "F1")


TEST_HALF = "test"
"""The documents that rules are judged by and never written from."""


class Outcome(NamedTuple):
    """One document: what it was expected to be and was read as, how its values compare, and why it failed.

    `half` is dev or test, '' for a family that is not divided. `language` is that of a free text, and
    `traps` are the wrong values that it invites.
    """

    name: str
    expected_as: str
    read_as: str
    comparison: Comparison
    error: str | None
    half: str = ""
    language: str = ""
    traps: tuple[Trap, ...] = ()


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

    def without_test_half(self) -> EvaluationReport:
        """Return the report on the documents that rules may be written from."""
        return self._where(lambda outcome: outcome.half != TEST_HALF)

    def test_half(self) -> EvaluationReport:
        """Return the report on the test halves of all families."""
        return self._where(lambda outcome: outcome.half == TEST_HALF)

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

    def families(self) -> dict[str, EvaluationReport]:
        """Return the report on each form family that has values to compare."""
        return self._parts(self._family)

    def halves(self) -> dict[str, EvaluationReport]:
        """Return the report on each half, none when the documents are not divided."""
        return self._parts(lambda outcome: outcome.half) if any(each.half for each in self.outcomes) else {}

    def of_free_text(self) -> EvaluationReport:
        """Return the report on the free texts."""
        return self._where(lambda outcome: bool(outcome.language))

    def languages(self) -> dict[str, EvaluationReport]:
        """Return the report on the free texts of each language."""
        spoken = {outcome.language for outcome in self.outcomes if outcome.language}
        return {language: self._where(partial(_is_in, language)) for language in sorted(spoken)}

    def traps(self) -> tuple[int, int]:
        """Return how many traps the texts lay, and how many were taken."""
        laid = [trap for outcome in self.outcomes for trap in outcome.traps]
        return len(laid), sum(trap.taken for trap in laid)

    def facts(self) -> dict[str, Score]:
        """Return the scores of what must hardly ever be wrong in a free text: sums of the whole, and time."""
        fields = self.of_free_text().fields()
        found = {
            name: [score for field, score in fields.items() if pattern.fullmatch(field)]
            for name, pattern in _FACTS.items()
        }
        return {name: total(scores) for name, scores in found.items() if scores}

    def _where(self, counts: Callable[[Outcome], bool]) -> EvaluationReport:
        return replace(self, outcomes=tuple(filter(counts, self.outcomes)))

    def _parts(self, name: Callable[[Outcome], str]) -> dict[str, EvaluationReport]:
        parts: dict[str, list[Outcome]] = defaultdict(list)
        for outcome in self.outcomes:
            if outcome.comparison.fields:
                parts[name(outcome)].append(outcome)
        return {name: replace(self, outcomes=tuple(parts[name])) for name in sorted(parts)}

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
            "families": _with_halves(self.families()),
            "languages": _with_halves(self.languages()),
            "facts": {name: score.to_dict() for name, score in self.facts().items()},
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

    def figures(self) -> dict[str, int | float | None]:
        """Return the size and the score of these documents."""
        laid, taken = self.traps()
        return {"documents": len(self.outcomes), **self.total().to_dict()} | (
            {"traps": laid, "traps_taken": taken} if laid else {}
        )

    def render(self) -> str:
        """Return the report as plain text: identification, scores, long texts, and every difference.

        Of the test half only figures are given, as its differences must not influence the rules.
        """
        parts = [
            _identification_table(self.identification()),
            _family_table(self),
            _language_table(self),
            _facts_table(self),
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
        shown = self.without_test_half().outcomes
        differences = [line for outcome in shown for line in _difference_lines(outcome)]
        taken = [
            f"{outcome.name} {trap.pointer}: {_shown(trap.value, 0)}"
            for outcome in shown
            for trap in outcome.traps
            if trap.taken
        ]
        titled = (
            ("Taken for something else", wrong),
            ("Not read", errors),
            ("Traps taken", taken),
            ("Differences", differences),
        )
        problems = ["\n  ".join([title, *lines]) for title, lines in titled if lines]
        unseen = sum(len(outcome.comparison.differences) for outcome in self.test_half().outcomes)
        return [*problems, f"Differences in the test half, not shown: {unseen}"] if unseen else problems


def _is_in(language: str, outcome: Outcome) -> bool:
    return outcome.language == language


def _with_halves(reports: Mapping[str, EvaluationReport]) -> dict[str, Any]:
    """Return the figures of several reports, each with those of its halves."""
    return {
        name: report.figures() | {"halves": {half: part.figures() for half, part in report.halves().items()}}
        for name, report in reports.items()
    }


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


def _family_table(report: EvaluationReport) -> str:
    rows: list[list[str]] = []
    for family, part in report.families().items():
        rows.append([family, str(len(part.outcomes)), *_score_cells(part.total())])
        for half, own in part.halves().items():
            rows.append([f"  {half}", str(len(own.outcomes)), *_score_cells(own.total())])
    rows.append(["projects", str(len(report.outcomes)), *_score_cells(report.records())])
    return _table([["Form", "documents", *_SCORES], *rows])


def _language_table(report: EvaluationReport) -> str:
    """The free texts by language and half, with the traps that they lay."""
    rows: list[list[str]] = []
    for language, part in report.languages().items():
        for name, own in ((language, part), *((f"  {half}", each) for half, each in part.halves().items())):
            rows.append([name, str(len(own.outcomes)), *_score_cells(own.total()), *map(str, own.traps())])
    return _table([["Language", "documents", *_SCORES, "traps", "taken"], *rows]) if rows else ""


def _facts_table(report: EvaluationReport) -> str:
    """Sums of the whole and the time of free texts, with each half where there are halves."""
    rows: list[list[str]] = []
    halves = report.of_free_text().halves()
    for name, score in report.facts().items():
        rows.append([name, *_score_cells(score)])
        parts = ((half, part.facts().get(name)) for half, part in halves.items())
        rows += [[f"  {half}", *_score_cells(own)] for half, own in parts if own]
    return _table([["Free texts", *_SCORES], *rows]) if rows else ""


def _score_table(title: str, scores: Mapping[str, Score]) -> str:
    rows = [[name, *_score_cells(score)] for name, score in scores.items()]
    return _table([[title, *_SCORES], *rows]) if rows else ""


def _score_cells(score: Score) -> list[str]:
    counts = [str(score.expected), str(score.found), str(score.correct)]
    return [*counts, *map(_ratio, (score.precision, score.recall, score.f1))]


def _ratio(ratio: float | None) -> str:
    # Cut, not rounded, so that 1.000 always means perfect.
    return "–" if ratio is None else f"{int(ratio * 1000) / 1000:.3f}"


def _table(rows: list[list[str]]) -> str:
    first, *others = (max(map(len, column)) for column in zip(*rows, strict=True))
    lines = []
    for name, *cells in rows:
        padded = (cell.rjust(width) for cell, width in zip(cells, others, strict=True))
        lines.append("  ".join((name.ljust(first), *padded)))
    return "\n".join(lines)
