"""The journal of a run on disk, from which an interrupted run continues.

A folder holds three files that only grow: records and documents as they will be delivered, and an entry for
each input in the order of the run. An entry says how many bytes of the other two are its own, and their
checksum. Before an entry is written to disk, what it speaks of is there. A run that goes on reads its inputs
again, in the same order, and takes what an entry has for the same bytes instead of parsing them.
"""

from __future__ import annotations

import os
import shutil
import zlib
from collections.abc import Generator
from pathlib import Path
from typing import Any, BinaryIO

import orjson

from esrcat.settled import Settled

RECORDS, DOCUMENTS, _ENTRIES, _ABOUT = "records.jsonl", "documents.jsonl", "entries.jsonl", "about.json"


class Journal:
    """The files of a run under way, for writing. Close it before they are read."""

    def __init__(self, folder: Path, about: dict[str, Any]) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self._records = (folder / RECORDS).open("wb")
        self._documents = (folder / DOCUMENTS).open("wb")
        self._entries = (folder / _ENTRIES).open("wb")
        # Last: a run that is killed before this has left nothing that the next one would look into.
        (folder / _ABOUT).write_bytes(orjson.dumps(about))
        self._waiting: list[bytes] = []

    def add(self, input: Settled) -> None:
        """Add what became of an input."""
        records, documents = b"".join(input.records), b"".join(input.documents)
        self._records.write(records)
        self._documents.write(documents)
        entry = {
            **input.entry(),
            "issues": input.issues,
            "fields": input.fields,
            "seconds": round(input.seconds, 6),
            "again": input.again,
            "records": list(map(len, input.records)),
            "documents": list(map(len, input.documents)),
            "checksum": zlib.crc32(documents, zlib.crc32(records)),
        }
        self._waiting.append(orjson.dumps(entry, option=orjson.OPT_APPEND_NEWLINE))

    def save(self) -> None:
        """Bring what was added to the disk, the entries last."""
        for file in (self._records, self._documents):
            file.flush()
            os.fsync(file.fileno())
        self._entries.writelines(self._waiting)
        self._waiting.clear()
        self._entries.flush()
        os.fsync(self._entries.fileno())

    def close(self) -> None:
        """Save and close the files."""
        try:
            self.save()
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Close the files as they are."""
        for file in (self._records, self._documents, self._entries):
            try:
                file.close()
            except OSError:  # the disk is full: what is there already stays good
                continue


class Replay:
    """An interrupted run's journal, read in step with the inputs of the run that goes on."""

    def __init__(self, folder: Path, about: dict[str, Any]) -> None:
        self._entries = entries(folder) if _about(folder) == about else None
        self._files: list[BinaryIO] = []
        self._next: dict[str, Any] | None = None
        self.taken = 0
        if self._entries:
            self._files = [(folder / name).open("rb") for name in (RECORDS, DOCUMENTS)]
            self._next = next(self._entries, None)

    @property
    def is_over(self) -> bool:
        """Tell whether nothing more can come of it."""
        return self._next is None

    def take(self, name: str, sha256: str | None) -> Settled | None:
        """Return what the entry in turn has for an input; None when it has nothing, or must not decide."""
        entry = self._next
        if entry is None or entry["name"] != name:
            self._next = None
            return None
        self._next = next(self._entries, None) if self._entries else None
        records, documents = (
            self._read(file, entry[what]) for file, what in zip(self._files, _PARTS, strict=True)
        )
        if zlib.crc32(b"".join(documents), zlib.crc32(b"".join(records))) != entry["checksum"]:
            self._next = None
            return None
        if entry["again"] or entry["sha256"] != sha256 or sha256 is None:
            return None
        self.taken += 1
        return settled_of(entry, records, documents)

    def _read(self, file: BinaryIO, lengths: list[int]) -> list[bytes]:
        return [file.read(length) for length in lengths]

    def close(self) -> None:
        """Close the files: Windows deletes none that is open."""
        if self._entries:
            self._entries.close()
        for file in self._files:
            file.close()


_PARTS = ("records", "documents")


def settled_of(entry: dict[str, Any], records: list[bytes], documents: list[bytes]) -> Settled:
    """Return what an entry tells of."""
    return Settled(
        entry["name"],
        entry["status"],
        entry["form"],
        tuple(entry["ids"]),
        tuple(entry["reasons"]),
        entry["sha256"],
        tuple(entry["issues"]),
        tuple(entry["fields"]),
        tuple(records),
        tuple(documents),
        entry["seconds"],
        entry["again"],
    )


def entries(folder: Path) -> Generator[dict[str, Any], None, None]:
    """Yield the entries of a journal, up to one that was cut off while it was written."""
    path = folder / _ENTRIES
    if not path.is_file():
        return
    with path.open("rb") as lines:
        for line in lines:
            try:
                entry = orjson.loads(line)
            except orjson.JSONDecodeError:
                return
            yield entry


def resume(folder: Path) -> Path | None:
    """Return the folder of the journal to go on from, None for a new run; `folder` is free afterwards.

    When a run that went on was interrupted too there are two: the one that got further is kept.
    """
    earlier = folder.with_name(f"{folder.name}.earlier")
    if folder.is_dir():
        if earlier.is_dir() and _length(earlier) > _length(folder):
            shutil.rmtree(folder)
        else:
            shutil.rmtree(earlier, ignore_errors=True)
            folder.rename(earlier)
    return earlier if earlier.is_dir() else None


def _length(folder: Path) -> int:
    path = folder / _ENTRIES
    return path.stat().st_size if path.is_file() else -1


def _about(folder: Path) -> Any:
    try:
        return orjson.loads((folder / _ABOUT).read_bytes())
    except (OSError, orjson.JSONDecodeError):
        return None
