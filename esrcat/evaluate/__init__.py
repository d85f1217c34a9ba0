"""How well documents are read: records against what a careful reader gets out of the same documents.

Beside `NAME.html` stands `NAME.expected.json`: a list of records, values only; `[]` says that the
document is about no project. A family of documents may be kept in two halves, the folders `dev` and
`test`; what differs in the test half is counted and not shown. `evaluate` compares, `accept` writes such
a file from what the parser reads, for a person to check.
"""

from __future__ import annotations

from pathlib import Path

from esrcat.errors import EsrcatError, UnreadableDocument
from esrcat.evaluate.compare import Comparison, align, compare
from esrcat.evaluate.expected import Case, ExpectedFileExists, accept, cases, digest
from esrcat.evaluate.free_text import FOLDERS, prepared, traps
from esrcat.evaluate.report import TEST_HALF, EvaluationReport, Outcome
from esrcat.evaluate.scores import Score
from esrcat.forms import all_forms
from esrcat.pipeline import ParseResult, parse

__all__ = ["EvaluationReport", "ExpectedFileExists", "Score", "accept", "digest", "evaluate"]

NO_PROJECT = "no project"
ANY_FORM = "any form"
FREE_TEXT = "free text"
HALVES = ("dev", TEST_HALF)


def evaluate(folder: str | Path) -> EvaluationReport:
    """Read every document of a folder that has expected records beside it, and compare.

    Raises SourceError when the folder is missing, holds no expected records, or one of the files with
    expected records cannot be used. A document that cannot be read is a result, no exception.
    """
    forms = frozenset((FREE_TEXT, *(form.name for form in all_forms())))
    found = cases(Path(folder))
    return EvaluationReport(tuple(_outcome(case, forms) for case in found), forms, digest(found))


def _outcome(case: Case, forms: frozenset[str]) -> Outcome:
    expected_as = _expected_form(case, forms) if case.expected else NO_PROJECT
    try:
        result = parse(case.document, name=case.name)
    except UnreadableDocument as error:
        return _unread(case, expected_as, "unreadable", str(error))
    except (EsrcatError, ValueError) as error:
        return _unread(case, expected_as, "failed", f"{case.name}: {error}")
    found = [record.model_dump(mode="json") for record in result.records]
    if not FOLDERS.intersection(case.document.resolve().parts):
        comparison = compare(case.expected, found)
        return Outcome(case.name, expected_as, _read_as(result), comparison, None, _half(case))
    pairs = list(align(case.expected, found))
    comparison = compare(case.expected, found, prepared)
    laid = tuple(trap for pair in pairs for trap in traps(*pair))
    return Outcome(
        case.name, expected_as, _read_as(result), comparison, None, _half(case), _language(case), laid
    )


def _unread(case: Case, expected_as: str, read_as: str, error: str) -> Outcome:
    nothing: Comparison = compare(case.expected, [])
    return Outcome(case.name, expected_as, read_as, nothing, error, _half(case))


def _half(case: Case) -> str:
    """Return the half that a document is in: a folder directly under its family's."""
    folder = case.document.resolve().parent.name
    return folder if folder in HALVES else ""


def _expected_form(case: Case, forms: frozenset[str]) -> str:
    """Return the form that a folder above the document is named for, from the nearest on."""
    folders = [folder.name for folder in case.document.resolve().parents]
    if FOLDERS.intersection(folders):
        return FREE_TEXT
    return next((name for name in folders if name in forms), ANY_FORM)


def _read_as(result: ParseResult) -> str:
    if result.records and result.form in ("project_page", "press_release"):
        return FREE_TEXT
    return str(result.form) if result.records else result.status


def _language(case: Case) -> str:
    """Return the language of a document: the first that its expected record names, else that of its name."""
    named = [language for record in case.expected for language in record.get("languages", ())]
    return str(named[0]) if named else case.document.name[:2]
