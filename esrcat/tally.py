"""The numbers of a run: inputs by status, documents by form, issues by code."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, get_args

from esrcat.statuses import FAILURES, OutcomeStatus

if TYPE_CHECKING:  # `counted` alone must not load what reads documents
    from esrcat.settled import Settled

_MOST_NAMED = 5


@dataclass(slots=True)
class Tally:
    """Counts of the outcomes that were added."""

    inputs: int = 0
    records: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    issues: Counter[str] = field(default_factory=Counter)
    fields: Counter[str] = field(default_factory=Counter)
    unchanged: int = 0
    """Inputs that were left out because an earlier run had the same bytes."""
    passed_over: int = 0
    """Files that were taken for no documents by their names and may be some."""
    passed_over_names: list[str] = field(default_factory=list)
    """The names of the first thousand of these."""
    repeated: int = 0
    """Records with the id of an earlier record: they describe the same project again."""
    _ids: set[str] = field(default_factory=set, repr=False)

    def add(self, input: Settled) -> None:
        """Count one settled outcome, and each field of its records."""
        self.inputs += 1
        self.records += len(input.records)
        self.statuses[input.status] += 1
        if input.form:
            self.forms[input.form] += 1
        self.issues.update(input.issues)
        self.fields.update(input.fields)
        self.repeated += sum(id in self._ids for id in input.ids)
        self._ids.update(input.ids)

    @property
    def failed(self) -> bool:
        """Tell whether an input failed, or none could be read at all."""
        failures = sum(self.statuses[status] for status in FAILURES)
        return failures > 0 or self.statuses["unsupported"] == self.inputs > 0

    def note_passed_over(self, count: int, names: list[str]) -> None:
        """Take the number of the files that were passed over, and the names of the first."""
        self.passed_over, self.passed_over_names = count, names

    def told_passed_over(self) -> list[str]:
        """Return the line that names the first files that were passed over, none where there are none."""
        if not self.passed_over:
            return []
        named = ", ".join(self.passed_over_names[:_MOST_NAMED])
        more = ", …" if self.passed_over > _MOST_NAMED else ""
        were = "was" if self.passed_over == 1 else "were"
        files = counted(self.passed_over, "file")
        return [f"{files} {were} passed over (hidden, backup or unfinished): {named}{more}"]

    def __str__(self) -> str:
        return self.told("document")

    def told(self, input: str) -> str:
        """Return the counts in words; `input` is what an input is called."""
        statuses = [status for status in get_args(OutcomeStatus) if self.statuses[status]]
        by_status = ", ".join(f"{self.statuses[status]} {status.replace('_', ' ')}" for status in statuses)
        in_parts = f" ({by_status})" if by_status else ""
        return f"{counted(self.inputs, input)}{in_parts}, {counted(self.records, 'record')}"


def counted(number: int, what: str) -> str:
    """Return a number of things in words: 1 record, 2 records of a run."""
    noun, of, rest = what.partition(" of ")
    return f"{number} {what}" if number == 1 else f"{number} {noun}s{of}{rest}"
