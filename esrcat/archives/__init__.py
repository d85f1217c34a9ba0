"""Where documents come from: each source becomes a stream of named bytes, in an order that never changes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path

from esrcat.archives.earlier import read_earlier
from esrcat.archives.folder import read_file, walk
from esrcat.archives.inputs import Input, NotRead
from esrcat.archives.limits import LIMITS, Limits, TooMuch
from esrcat.archives.naming import is_companion
from esrcat.archives.opening import expanded
from esrcat.archives.passed_over import PassedOver
from esrcat.archives.remote import is_remote, read_remote
from esrcat.errors import SourceError

__all__ = ["LIMITS", "Input", "Limits", "NotRead", "PassedOver", "Source", "TooMuch", "documents", "weight"]

Source = str | Path
"""A file or folder, or an address such as s3://archive/pages."""


def documents(
    sources: Source | Iterable[Source],
    *,
    exclude: Source | Iterable[Source] = (),
    limits: Limits = LIMITS,
    passed: PassedOver | None = None,
) -> Iterator[Input]:
    """Return the documents of files, folders, archives and addresses, source by source.

    A folder or ZIP gives its files in code-point order, other archives give theirs in their own order;
    an archive within a folder stands at the place of its name. Files that esrcat itself writes, hidden
    files, editors' backups and unfinished downloads are left out, and so are the folders that browsers save
    beside a page ('page_files') and what `exclude` names (the output of the run). Of these `passed` notes
    what may be documents. A site or a set of tables that esrcat has made is one input that is not read. A
    file of records (.jsonl) gives a line each. Raises SourceError at once, before the first document is
    read, for a source that does not exist or holds no documents.
    """
    passed = passed or PassedOver()
    return chain.from_iterable(
        source if is_lines else chain.from_iterable(expanded(each, limits, passed) for each in source)
        for source, is_lines in _streams(sources, exclude, passed)
    )


def weight(sources: Source | Iterable[Source], *, exclude: Source | Iterable[Source] = ()) -> int:
    """Return the bytes of all files of the sources, for progress; what is elsewhere counts nothing."""
    total = 0
    excluded = _resolved(exclude)
    for source in _listed(sources):
        if isinstance(source, Path):
            if source.is_dir():
                with suppress(NotRead):  # told when it is asked for documents
                    total += sum(_weight(each) for each in walk(source, excluded))
            elif source.is_file():  # a pipe would be waited for
                total += source.stat().st_size
    return total


def _weight(source: Input) -> int:
    if source.open is None:
        return 0
    try:
        with source.open() as file:
            return os.fstat(file.fileno()).st_size
    except OSError:
        return 0


_BYTES = (bytes, bytearray, memoryview)


def _resolved(paths: Source | Iterable[Source]) -> frozenset[str]:
    listed = [paths] if isinstance(paths, (str, Path)) else paths
    return frozenset(str(Path(path).resolve()) for path in listed)


def _listed(sources: Source | Iterable[Source]) -> list[Source]:
    listed = [_source(each) for each in _each(sources)]
    found = [source if isinstance(source, str) and is_remote(source) else Path(source) for source in listed]
    wanted = [source for source in found if isinstance(source, str) or not is_companion(source.name)]
    if found and not wanted:
        raise SourceError(
            f"{found[0]}: esrcat wrote this beside documents or records; name the documents, or the .jsonl"
        )
    return wanted


def _each(sources: object) -> list[object]:
    """Return one or several sources as a list; bytes are iterable too, and would be taken for numbers."""
    if isinstance(sources, (str, *_BYTES)) or not isinstance(sources, Iterable):
        return [sources]
    return list(sources)


def _source(source: object) -> Source:
    if not isinstance(source, (str, Path)):
        remedy = "; parse reads bytes" if isinstance(source, _BYTES) else ""
        raise TypeError(f"a source is a path or an address, not {type(source).__name__}{remedy}")
    if source == "":
        raise SourceError("no source: a name is empty; the folder you are in is '.'")
    return source


def _streams(
    sources: Source | Iterable[Source], exclude: Source | Iterable[Source], passed: PassedOver
) -> list[tuple[Iterator[Input], bool]]:
    """Return the inputs of each source, and whether they are the lines of a file of records."""
    excluded = _resolved(exclude)
    streams = [
        (read_remote(source, passed), False) if isinstance(source, str) else _inputs(source, excluded, passed)
        for source in _listed(sources)
    ]
    if not streams:
        raise SourceError("no source: name the files or folders that hold the documents")
    return streams


def _inputs(source: Path, excluded: frozenset[str], passed: PassedOver) -> tuple[Iterator[Input], bool]:
    if source.is_dir():
        return _of_folder(source, excluded, passed), False
    if not source.exists():
        raise SourceError(f"{source}: no such file or folder; check the spelling and the folder you are in")
    if not source.is_file():
        raise SourceError(f"{source}: neither a file nor a folder; name a file or a folder of documents")
    if source.suffix.lower() == ".jsonl":
        return read_earlier(source), True
    return iter((read_file(source.name, str(source)),)), False


def _of_folder(source: Path, excluded: frozenset[str], passed: PassedOver) -> Iterator[Input]:
    found = walk(source, excluded, passed)
    try:
        first = next(found, None)
    except OSError as error:
        raise SourceError(f"{source}: cannot be opened ({error.strerror}); check its permissions") from error
    except NotRead as own:
        remedy = "name the documents, or the .jsonl that esrcat convert wrote"
        raise SourceError(f"{source}: {own.reason}; {remedy}") from None
    if first is None:
        raise SourceError(
            f"{source}: no documents in this folder; put HTML or text files in it, or name the folder "
            "that has them"
        )
    return chain((first,), found)
