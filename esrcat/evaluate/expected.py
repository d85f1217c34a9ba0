"""Files with expected records: find them beside documents, check them, write them from what was read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from esrcat.errors import EsrcatError, SourceError
from esrcat.evaluate.compare import NOT_VALUES
from esrcat.evaluate.free_text import validatable
from esrcat.model import ProjectRecord
from esrcat.pipeline import parse

SUFFIX = ".expected.json"
_PLACES = frozenset(("regions", "subregions", "municipalities"))
_LOOKED_UP = frozenset(("as_written", "current"))


class ExpectedFileExists(EsrcatError, FileExistsError):
    """A file with expected records that `accept` would have overwritten."""


class Case(NamedTuple):
    """A document and the records that it must give; `name` is its path in the folder, with slashes."""

    name: str
    document: Path
    expected_file: Path
    expected: list[dict[str, Any]]


def cases(folder: Path) -> list[Case]:
    """Return the documents of a folder that have expected records, by name.

    Raises SourceError when there are none, when a file with expected records has no document beside it,
    and when it is not a list of records.
    """
    if not folder.is_dir():
        raise SourceError(f"{folder}: no such folder; name one with documents and *{SUFFIX} beside them")
    found = [
        Case(document.relative_to(folder).as_posix(), document, path, expected)
        for path in sorted(folder.rglob(f"*{SUFFIX}"))
        for expected in [read_expected(path)]
        for document in _documents(path)
    ]
    if not found:
        raise SourceError(f"{folder}: no *{SUFFIX} in it; `esrcat accept DOCUMENT` writes one")
    return sorted(found)


def _documents(expected_file: Path) -> list[Path]:
    stem = expected_file.name.removesuffix(SUFFIX)
    beside = sorted(expected_file.parent.iterdir())
    found = [path for path in beside if path.stem == stem and path != expected_file and path.is_file()]
    if not found:
        raise SourceError(f"{expected_file}: no document {stem}.* beside it; rename it or remove it")
    return found


def read_expected(path: Path) -> list[dict[str, Any]]:
    """Return the records of a file; raises SourceError for what is none, with the place in the file."""
    try:
        records = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise SourceError(f"{path}: not JSON: {error}") from None
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise SourceError(f"{path}: expected records are a list of objects; [] for no project")
    for record in records:
        _check(path, record)
    return records


def _check(path: Path, record: dict[str, Any]) -> None:
    # A misspelt key would never be compared, so it must not pass.
    issues = record.get("issues", [])
    if not isinstance(issues, list) or not all(isinstance(code, str) for code in issues):
        raise SourceError(f"{path}: `issues` is a list of issue codes")
    if wrong := sorted(NOT_VALUES.intersection(record) - {"states", "issues", "languages"}):
        raise SourceError(f"{path}: {', '.join(wrong)}: not a value; take it out")
    try:
        values = validatable(record)
        ProjectRecord.model_validate({"id": "expected", **values, "issues": []})
    except ValidationError as error:
        first = error.errors()[0]
        place = "/".join(map(str, first["loc"]))
        raise SourceError(f"{path}: /{place}: {first['msg']}") from None


def digest(found: Sequence[Case]) -> str:
    """Return the SHA-256 over names and contents of documents and expected records: it names the corpus."""
    total = hashlib.sha256()
    for case in found:
        for path in (case.document, case.expected_file):
            total.update(f"{case.name}\0{path.suffix}\0".encode())
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def accept(path: str | Path, *, force: bool = False) -> Path:
    """Write the parser's own output as expected records beside a document, and return the file's path.

    A person has to check it: a mistake of the parser is in it too. Raises ExpectedFileExists when the
    file is there and `force` is not given, UnreadableDocument when the document cannot be read.
    """
    document = Path(path)
    target = document.with_name(document.stem + SUFFIX)
    if target.exists() and not force:
        raise ExpectedFileExists(f"{target} is already there, maybe checked by hand; --force overwrites it")
    records = [values_only(record) for record in parse(document).records]
    text = json.dumps(records, ensure_ascii=False, indent=1)
    target.write_text(text + "\n", encoding="utf-8", newline="\n")
    return target


def values_only(record: ProjectRecord) -> dict[str, Any]:
    """Return a record's values and states; what is absent or looked up is left out."""
    content = record.model_dump(mode="json", exclude=set(NOT_VALUES - {"states"}))
    for section in content["sections"]:
        del section["document"]
    for kind in _PLACES:
        for place in content["area"][kind]:
            del place["code"]
    pruned: dict[str, Any] = _pruned(content)
    return pruned


def _pruned(node: Any) -> Any:
    if isinstance(node, dict):
        kept = ((key, _pruned(part)) for key, part in node.items() if key not in _LOOKED_UP)
        return {key: part for key, part in kept if part is not None and part not in ({}, [])}
    if isinstance(node, list):
        return [_pruned(part) for part in node]
    return node
