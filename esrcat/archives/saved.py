"""Read back the records and documents that an earlier run wrote, one at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
from pydantic import ValidationError

from esrcat.archives.earlier import bare
from esrcat.archives.naming import documents_file, is_companion
from esrcat.errors import RecordError, SourceError
from esrcat.model import ProjectRecord
from esrcat.soundness import error_text, fault

_REMEDY = "make the file again with esrcat convert"


def read_records(path: Path, *, are_own: bool = False) -> Iterator[ProjectRecord]:
    """Yield the records of a JSON Lines file; SourceError names the line that holds none.

    `are_own` says that this run has written them: only their types are looked at. SourceError too for a
    file of another kind that lies beside records.
    """
    if is_companion(path.name):
        raise SourceError(f"{path}: lies beside records and is not these; {where_records_are(path)}")
    for number, line in _lines(path):
        try:
            yield _typed(line) if are_own else record_of(line)
        except RecordError as error:
            raise SourceError(f"{path}:{number}: {error}") from error


def where_records_are(path: Path) -> str:
    """Return what to name in the place of a file that lies beside records or holds them in another format."""
    stem = re.sub(r"(?:\.(?:documents|report|timings|expected))?\.[^.]+\Z", "", path.name)
    records = path.with_name(f"{stem}.jsonl")
    return f"name {records}" if records.is_file() else "name the .jsonl that esrcat convert has written"


def record_of(line: bytes) -> ProjectRecord:
    """Return the record that an earlier run, or somebody else, wrote as a line of JSON.

    RecordError says what is wrong with a line that holds none, or one that nothing can be made of.
    """
    record = _typed(line)
    what = fault(record)
    if what:
        raise _no_record(what)
    return record


def _typed(line: bytes) -> ProjectRecord:
    try:
        return ProjectRecord.model_validate(orjson.loads(line))  # half the time of model_validate_json
    except ValueError:  # ValidationError too: Pydantic's own reading says where it is
        pass
    try:
        return ProjectRecord.model_validate_json(line)
    except ValidationError as error:
        raise _no_record(error_text(error)) from error


def _no_record(what: str) -> RecordError:
    return RecordError(f"not a record ({what}); {_REMEDY}")


def read_documents(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the documents that stand beside a file of records; nothing when that file is missing."""
    beside = documents_file(path)
    if not beside.is_file():
        return
    for number, line in _lines(beside):
        try:
            document = orjson.loads(line)
        except orjson.JSONDecodeError as error:
            raise SourceError(f"{beside}:{number}: not JSON ({error}); {_REMEDY}") from error
        if what := _document_fault(document):
            raise SourceError(f"{beside}:{number}: not a document ({what}); {_REMEDY}")
        yield document


def _document_fault(document: Any) -> str:
    """Return what a line of documents lacks that views of sources are made of, '' for nothing."""
    if not isinstance(document, dict) or not isinstance(document.get("sha256"), str):
        return "no sha256"
    if not isinstance(document.get("text"), str):
        return "no text"
    lines = document.get("lines") or []
    if not isinstance(lines, list) or not all(map(_is_run, lines)):
        return "lines are not all a text offset, a line and a column"
    return ""


def _is_run(line: Any) -> bool:
    return isinstance(line, list) and [*map(type, line)] == [int, int, int]


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if json := bare(line):
                yield number, json
