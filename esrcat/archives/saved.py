"""Records and documents that an earlier run has written, read back one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
from pydantic import ValidationError

from esrcat.archives.naming import documents_file
from esrcat.errors import SourceError
from esrcat.model import ProjectRecord

_REMEDY = "make the file again with esrcat convert"


def read_records(path: Path) -> Iterator[ProjectRecord]:
    """Yield the records of a JSON Lines file; SourceError names the line that holds none."""
    for number, line in _lines(path):
        try:
            yield _record(line)
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"]))
            what = f"{where}: {first['msg']}" if where else first["msg"]
            raise SourceError(f"{path}:{number}: not a record ({what}); {_REMEDY}") from error


def _record(line: bytes) -> ProjectRecord:
    try:
        return ProjectRecord.model_validate(orjson.loads(line))  # half the time of model_validate_json
    except ValueError:  # ValidationError too: Pydantic's own reading says where it is
        return ProjectRecord.model_validate_json(line)


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
        if not isinstance(document, dict) or not isinstance(document.get("sha256"), str):
            raise SourceError(f"{beside}:{number}: not a document (no sha256); {_REMEDY}")
        yield document


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if bare := line.strip():
                yield number, bare.removeprefix(b"\xef\xbb\xbf")
