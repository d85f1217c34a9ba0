"""Read many documents, with one outcome for each: a bad document is an outcome, never the end of the run."""

from __future__ import annotations

import hashlib
import re
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from esrcat.archives import Input, NotRead, Source, TooMuch, documents
from esrcat.archives.naming import tells_of_files
from esrcat.archives.saved import record_of
from esrcat.collector import settled_objects
from esrcat.document import Document
from esrcat.errors import EsrcatError, OverBudget, RecordError, Refused, UnreadableDocument
from esrcat.forms import check_forms
from esrcat.model import IssueItem, ProjectRecord
from esrcat.pipeline import identify_bytes, parse_bytes
from esrcat.readers import is_no_document
from esrcat.rules import Form
from esrcat.statuses import UNREAD, OutcomeStatus

BUDGET = 64 * 1024 * 1024
"""The most bytes that a document may have: 64 MiB. The longest real description has less than 1."""

_OF_FILES = (
    "by its name it tells of the files beside it, not of a project",
    "give it another name if it is about one",
)

# 96 bits: among ten million documents the odds of two alike are below one in 10^14.
_DIGEST_BYTES = 12
_SAME = re.compile(r"the same bytes came earlier in this run \(sha256 ([0-9a-f]{12})…\)")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input.

    `status` is ok; partial (a record, but a value of it could not be read, or so much is missing that the
    document was cut short); not_a_project (a form without a project in it, or a text about none);
    unidentified (no form claims the document, and there is no text that could be about a project);
    unsupported (a kind of file that no reader knows); duplicate (the same bytes came earlier in the run);
    refused (not opened on purpose); over_budget (too large); or failed (could not be read, or a fault of
    esrcat). `reasons` say why the document is, or is not, a form's; `error` says in one line what went wrong
    and what to do. `document` is None when the bytes were not read as a document.
    """

    name: str
    status: OutcomeStatus
    records: tuple[ProjectRecord, ...] = ()
    document: Document | None = None
    form: str | None = None
    reasons: tuple[str, ...] = ()
    issues: tuple[IssueItem, ...] = ()
    error: str | None = None


def convert(
    sources: Source | Iterable[Source],
    *,
    budget: int = BUDGET,
    evidence: bool = True,
    forms: Iterable[Form] | None = None,
    exclude: Source | Iterable[Source] = (),
) -> Iterator[Outcome]:
    """Return a stream of outcomes, one for each document of files, folders and archives, in a fixed order.

    `budget` is the most bytes a document may have; `evidence=False` leaves out evidence, issues and
    unmapped text; `forms` are the forms to try, by default all; `exclude` names a file or
    folder, or several, not to be read. Raises SourceError at once for a source that does not exist or
    holds no documents.
    """
    chosen = None if forms is None else check_forms(forms)
    inputs = documents(sources, exclude=exclude)
    return _outcomes(inputs, budget, Reading(evidence, chosen))


@dataclass(frozen=True, slots=True)
class Reading:
    """How documents are read: with evidence or without, and which forms are tried (None: all).

    `identify_only` finds out which form a document is and reads no value.
    """

    evidence: bool = True
    forms: tuple[Form, ...] | None = None
    identify_only: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """The bytes of one input, still to be parsed; `is_record` when they are a record of an earlier run."""

    name: str
    data: bytes
    sha256: str
    url: str | None = None
    is_record: bool = False


class Intake:
    """Takes the bytes of inputs, and settles those that need no parsing: unread, too large, seen before."""

    def __init__(self, budget: int = BUDGET) -> None:
        self._budget = budget
        self._seen: set[bytes] = set()

    def take(self, source: Input) -> Task | Outcome:
        """Return the task that an input makes, or its outcome when there is nothing to parse."""
        name = source.name
        if source.kind == "document" and tells_of_files(name):
            return Outcome(name, "not_a_project", reasons=_OF_FILES)
        try:
            data = source.read(self._budget)
        except NotRead as reason:
            if reason.status in UNREAD:
                return Outcome(name, reason.status, error=reason.reason)
            return Outcome(name, reason.status, reasons=(reason.reason,))
        except TooMuch as reason:
            return Outcome(name, "refused", error=f"{reason}; it was not read to its end")
        except OSError as error:
            return Outcome(name, "failed", error=_unopened(error))
        if data is None:
            return Outcome(name, "over_budget", error=_over(self._budget))
        sha256 = hashlib.sha256(data)
        digest = sha256.digest()[:_DIGEST_BYTES]
        # An unreadable file is reported every time: a second empty one is not a harmless copy.
        if digest in self._seen and not is_no_document(data):
            # The earlier input is named by its digest: holding names would double the memory per input.
            same = f"the same bytes came earlier in this run (sha256 {sha256.hexdigest()[:12]}…)"
            return Outcome(name, "duplicate", reasons=(same,))
        self._seen.add(digest)
        return Task(name, data, sha256.hexdigest(), source.url, source.kind == "record")


def repeated(reasons: Iterable[str]) -> str | None:
    """Return the first twelve digits of the SHA-256 that a duplicate repeats; None for what is none."""
    found = next(filter(None, map(_SAME.fullmatch, reasons)), None)
    return found[1] if found else None


def same_as(reasons: tuple[str, ...], first: Callable[[str], str | None]) -> tuple[str, ...]:
    """Return the reasons of a duplicate with the name that `first` knows for its digest, else as they are."""
    digest = repeated(reasons)
    name = first(digest) if digest else None
    return (f"the same bytes as {name!r}",) if name else reasons


def _outcomes(inputs: Iterator[Input], budget: int, reading: Reading) -> Iterator[Outcome]:
    intake = Intake(budget)
    with settled_objects():
        for source in inputs:
            taken = intake.take(source)
            yield taken if isinstance(taken, Outcome) else outcome_of(taken, reading)


def outcome_of(task: Task, reading: Reading = Reading()) -> Outcome:
    """Return what became of a task: it never raises, whatever the bytes are."""
    name = task.name
    if task.is_record:
        return _of_record(task)
    try:
        if reading.identify_only:
            return _identified(task, reading)
        result = parse_bytes(task.data, name, task.sha256, evidence=reading.evidence, forms=reading.forms)
    except OverBudget as error:
        return Outcome(name, "over_budget", error=error.reason)
    except Refused as error:
        return Outcome(name, "refused", error=error.reason)
    except UnreadableDocument as error:
        return Outcome(name, "unsupported" if error.unsupported else "failed", error=error.reason)
    except EsrcatError as error:
        return Outcome(name, "failed", error=str(error).removeprefix(f"{name}: "))
    except Exception as error:  # noqa: BLE001 - the one place where a parser's fault stops: told, not hidden
        return Outcome(name, "failed", error=_fault(error))
    records = tuple(_kept_from(record, task.url) for record in result.records) if task.url else result.records
    return Outcome(name, result.status, records, result.document, result.form, result.reasons, result.issues)


def _identified(task: Task, reading: Reading) -> Outcome:
    result = identify_bytes(task.data, task.name, task.sha256, forms=reading.forms)
    return Outcome(task.name, result.status, form=result.form, reasons=result.reasons)


def _kept_from(record: ProjectRecord, url: str | None) -> ProjectRecord:
    """Return a record whose documents say what address the archive has them from."""
    sources = [source.model_copy(update={"url": url or source.url}) for source in record.documents]
    return record.model_copy(update={"documents": sources})


def _of_record(task: Task) -> Outcome:
    try:
        record = record_of(task.data)
    except RecordError as error:
        return Outcome(task.name, "failed", error=str(error))
    is_cut = any(issue.code == "document-incomplete" for issue in record.issues)
    status: OutcomeStatus = "partial" if is_cut or "unreadable" in record.states.values() else "ok"
    why = ("a record of an earlier run",)
    return Outcome(task.name, status, (record,), None, record.form, why, tuple(record.issues))


def _unopened(error: OSError) -> str:
    return f"cannot be opened ({error.strerror or type(error).__name__}); check the file and its permissions"


def _fault(error: Exception) -> str:
    """Return the kind, text and innermost place of an exception that should not have been, without paths."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    text = " ".join(str(error).split())[:200]
    what = f"{type(error).__name__}: {text}" if text else type(error).__name__
    place = f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}"
    return f"{what} ({place}); this is a fault of esrcat, please report it with the document"


def _over(budget: int) -> str:
    return f"larger than {budget} bytes; raise the budget (--budget) if this is one description"
