"""Records of an earlier run as inputs: a line each, with the lines of the documents that they name first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

import orjson

from esrcat.archives.inputs import Input
from esrcat.archives.naming import INSIDE
from esrcat.document import printable
from esrcat.errors import SourceError

_DIGEST_BYTES = 12
_MARK = b"\xef\xbb\xbf"  # of UTF-8; some editors put it before the first line


def read_earlier(path: Path) -> Iterator[Input]:
    """Yield the lines of a file of records, called 'x.jsonl!/KEY', or by number where they have no key."""
    beside = path.with_name(f"{path.stem}.documents.jsonl")
    with path.open("rb") as lines:
        documents = beside.open("rb") if beside.is_file() else None
        try:
            kept = _Documents(documents) if documents else None
            for number, line in enumerate(lines, 1):
                if json := bare(line):
                    name = f"{printable(path.name)}{INSIDE}{_key(json) or f'line {number}'}"
                    companions = kept.first_named if kept else None
                    read = partial(_read, json)
                    yield Input(name, read, weight=len(line), kind="record", companions=companions)
        finally:
            if documents:
                documents.close()


def bare(line: bytes) -> bytes:
    """Return the JSON of a line of a file; nothing for an empty one."""
    return line.strip().removeprefix(_MARK)


def _read(line: bytes, limit: int) -> bytes | None:
    return None if len(line) > limit else line


def _key(line: bytes) -> str | None:
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    key = (record.get("key") or record.get("id")) if isinstance(record, dict) else None
    return printable(key) if isinstance(key, str) else None


class _Documents:
    """The documents beside a file of records, each given out once."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._places = dict(self._found())

    def _found(self) -> Iterator[tuple[bytes, int]]:
        at = 0
        for number, line in enumerate(self._file, 1):
            try:
                if json := bare(line):
                    yield bytes.fromhex(orjson.loads(json)["sha256"])[:_DIGEST_BYTES], at
            except (orjson.JSONDecodeError, KeyError, TypeError, ValueError) as error:
                raise SourceError(
                    f"{self._file.name}:{number}: not a document ({error}); "
                    "make the file again with esrcat convert"
                ) from error
            at += len(line)

    def first_named(self, record: bytes) -> list[bytes]:
        """Return the lines of the documents that a record names and none before it has named.

        A line that is no record names none: what is wrong with it is told when it is read.
        """
        lines = []
        for digest in _named(record):
            place = self._places.pop(digest, None)
            if place is not None:
                self._file.seek(place)
                lines.append(bare(self._file.readline()) + b"\n")
        return lines


def _named(record: bytes) -> list[bytes]:
    try:
        documents = orjson.loads(record)["documents"]
        return [bytes.fromhex(document["sha256"])[:_DIGEST_BYTES] for document in documents]
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
        return []
