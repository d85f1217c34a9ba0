"""Many documents in, one outcome each: a bad document is an outcome, never the end of the batch."""

from __future__ import annotations

import gc
import hashlib
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from esrcat.archives import Input, Source, documents
from esrcat.document import Document
from esrcat.errors import EsrcatError, UnreadableDocument
from esrcat.model import IssueItem, ProjectRecord
from esrcat.pipeline import parse_bytes
from esrcat.rules import Form

OutcomeStatus = Literal[
    "ok",
    "partial",
    "not_a_project",
    "unidentified",
    "unsupported",
    "duplicate",
    "refused",
    "over_budget",
    "failed",
]
BUDGET = 64 * 1024 * 1024
"""The most bytes that a document may have: 64 MiB. The longest real description has less than 1."""

# 96 bits: among ten million documents the odds of two alike are below one in 10^14.
_DIGEST_BYTES = 12


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input.

    `status` is ok; partial (a record, but a value of it could not be read); not_a_project (a form
    without a project in it); unidentified (no form claims the document); unsupported (a kind of file
    that no reader knows); duplicate (the same bytes came earlier in the run); refused (not opened on
    purpose); over_budget (too large); or failed (could not be read, or a fault of esrcat). `reasons`
    say why the document is, or is not, a form's; `error` says in one line what went wrong and what
    to do. `document` is None when the bytes were not read as a document.
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
    forms: tuple[Form, ...] | None = None,
    exclude: Iterable[Path] = (),
) -> Iterator[Outcome]:
    """Return a stream of outcomes, one for each document of files and folders, in a fixed order.

    `budget` is the most bytes a document may have; `evidence=False` leaves out evidence, issues and
    unmapped text; `forms` are the forms to try, by default all; `exclude` names what is not to be
    read. Raises SourceError at once for a source that does not exist or holds no documents.
    """
    inputs = documents(sources, exclude=exclude)
    return _outcomes(inputs, budget, evidence, forms)


def _outcomes(
    inputs: Iterator[Input], budget: int, evidence: bool, forms: tuple[Form, ...] | None
) -> Iterator[Outcome]:
    seen: set[bytes] = set()
    with _settled_objects():
        for source in inputs:
            try:
                data = source.read(budget)
            except OSError as error:
                yield Outcome(source.name, "failed", error=_unopened(error))
                continue
            if data is None:
                yield Outcome(source.name, "over_budget", error=_over(budget))
                continue
            sha256 = hashlib.sha256(data)
            digest = sha256.digest()[:_DIGEST_BYTES]
            if digest in seen:
                yield Outcome(source.name, "duplicate", reasons=("the same bytes came earlier in this run",))
                continue
            seen.add(digest)
            yield _outcome(source.name, data, sha256.hexdigest(), evidence, forms)


@contextmanager
def _settled_objects() -> Iterator[None]:
    """Keep the garbage collector off what is there before the run: modules and models, some 100 000 objects.

    Going through them again every thirty documents took a fifth of the run. Collecting less often
    would save as much again, but lets the memory grow with the number of documents.
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _outcome(name: str, data: bytes, sha256: str, evidence: bool, forms: tuple[Form, ...] | None) -> Outcome:
    try:
        result = parse_bytes(data, name, sha256, evidence=evidence, forms=forms)
    except UnreadableDocument as error:
        return Outcome(name, "unsupported" if error.unsupported else "failed", error=error.reason)
    except EsrcatError as error:
        return Outcome(name, "failed", error=str(error).removeprefix(f"{name}: "))
    except Exception as error:  # noqa: BLE001 - the one place where a parser's fault stops: told, not hidden
        return Outcome(name, "failed", error=_fault(error))
    return Outcome(
        name, result.status, result.records, result.document, result.form, result.reasons, result.issues
    )


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
