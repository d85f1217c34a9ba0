"""`esrcat check`: what is wrong in documents, one line for each issue, as linters print it."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import orjson

from esrcat.commands.inputs import Inputs
from esrcat.document import Document
from esrcat.grounding import ungrounded
from esrcat.issues import ISSUE_TYPES, Issue, message
from esrcat.model import Severity
from esrcat.pipeline import ParseResult
from esrcat.span import Span
from esrcat.tally import counted

_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


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
    inputs = Inputs(options.files, whole_paths=True)
    counts: Counter[str] = Counter()
    documents = 0
    for result in inputs:
        documents += 1
        for finding in sorted(findings(result, options.language), key=lambda found: found[1:]):
            counts[finding.severity] += 1
            line = orjson.dumps(finding._asdict()).decode() if options.json else str(finding)
            sys.stdout.write(f"{line}\n")
        if not result.records and not options.quiet:
            sys.stderr.write(f"esrcat: {result.document.name}: nothing to check ({result.status})\n")
    if not options.json:
        numbers = ", ".join(f"{counts[severity]} {severity}" for severity in _SEVERITIES)
        sys.stdout.write(f"{counted(documents, 'document')}: {numbers}\n")
    return max(inputs.code, 1 if counts["error"] else 0)


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
