"""`esrcat check`: what is wrong in documents, one line for each issue, as linters print it."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import orjson

from esrcat.commands.inputs import Inputs
from esrcat.document import Document
from esrcat.errors import SettingsError
from esrcat.grounding import ungrounded
from esrcat.issues import ISSUE_TYPES, Issue, message
from esrcat.issues.kinds import SEVERITIES
from esrcat.model import Severity
from esrcat.pipeline import ParseResult
from esrcat.reasons import each_of
from esrcat.span import Span
from esrcat.speech import said, say, spoken
from esrcat.suppressions import DEFAULT, load
from esrcat.tally import counted

EXAMPLES = 10


class Finding(NamedTuple):
    """An issue with its place in the source; line and column are 1 where it has none."""

    name: str
    line: int
    column: int
    severity: Severity
    code: str
    pointer: str | None
    message: str

    def __str__(self) -> str:
        return f"{self.name}:{self.line}:{self.column}: {self.severity} {self.code} {self.message}"


def run(options: argparse.Namespace) -> int:
    """Print the issues of each document; 1 when one of them is an error."""
    ignored = _Ignored(options.ignore)
    inputs = Inputs(options.files, whole_paths=True, folders=True)
    examples = None if options.all or options.json else EXAMPLES
    severities: Counter[str] = Counter()
    codes: Counter[tuple[Severity, str]] = Counter()
    documents = 0
    for result in inputs:
        documents += 1
        for finding in sorted(findings(result, spoken()), key=lambda found: found[1:]):
            if ignored.covers(finding):
                continue
            severities[finding.severity] += 1
            codes[finding.severity, finding.code] += 1
            if examples is None or codes[finding.severity, finding.code] <= examples:
                line = orjson.dumps(finding._asdict()).decode() if options.json else str(finding)
                sys.stdout.write(f"{line}\n")
        if not result.records and not options.quiet:
            status, reasons = result.status.replace("_", " "), "; ".join(each_of("; ".join(result.reasons)))
            say(f"esrcat: {result.document.name}: nothing to check ({status}): {reasons}")
    if not options.json:
        sys.stdout.writelines(_more(codes, examples))
        numbers = [f"{severities[severity]} {severity}" for severity in SEVERITIES]
        numbers += [f"{ignored.count} ignored"] if ignored.count else []
        sys.stdout.write(said(f"{counted(documents, 'document')}: {', '.join(numbers)}") + "\n")
    if not options.quiet:
        say(*ignored.unused())
    return max(inputs.code, 1 if severities["error"] else 0)


class _Ignored:
    """The suppressions of a file, and which of them were of use."""

    def __init__(self, path: Path | None) -> None:
        self._path = path or DEFAULT
        mistaken = DEFAULT.with_suffix(".toml.txt")
        if not path and not DEFAULT.is_file() and mistaken.is_file():
            raise SettingsError(f"{mistaken}: rename it to {DEFAULT}; Notepad has added '.txt'")
        self._suppressions = load(self._path) if path or self._path.is_file() else ()
        self._used: set[int] = set()
        self.count = 0

    def covers(self, finding: Finding) -> bool:
        """Tell whether a finding is set aside, and remember by which entries."""
        covering = {
            number
            for number, suppression in enumerate(self._suppressions, 1)
            if suppression.covers(finding.name, finding.code, finding.pointer)
        }
        self._used |= covering
        self.count += bool(covering)
        return bool(covering)

    def unused(self) -> Iterator[str]:
        """Yield a line for each entry that covered nothing."""
        for number, suppression in enumerate(self._suppressions, 1):
            if number not in self._used:
                yield f"esrcat: {self._path}, entry {number} ({suppression}) covers nothing here"


def _more(codes: Counter[tuple[Severity, str]], examples: int | None) -> Iterator[str]:
    """Yield a line for each code of which only the first examples were shown."""
    for severity, code in sorted(codes, key=lambda key: (SEVERITIES.index(key[0]), key[1])):
        if examples is not None and codes[severity, code] > examples:
            more = codes[severity, code] - examples
            yield said(f"{severity} {code}: {more} more; --all shows them") + "\n"


def findings(result: ParseResult, language: str) -> Iterator[Finding]:
    """Yield the issues of a document, and the values and quotes that break the promise of a source."""
    document = result.document
    for item in result.issues:
        span = None if item.start is None or item.end is None else Span(item.start, item.end)
        yield _finding(Issue(item.code, item.pointer, span, item.params), document, language)
    for record in result.records:
        for issue in ungrounded(record, [document]):
            yield _finding(issue, document, language)


def _finding(issue: Issue, document: Document, language: str) -> Finding:
    line, column = document.place(issue.span.start) if issue.span else (1, 1)
    severity = ISSUE_TYPES[issue.code].severity
    text = " ".join(message(issue, language).split())
    return Finding(document.name, line, column, severity, issue.code, issue.pointer, text)
