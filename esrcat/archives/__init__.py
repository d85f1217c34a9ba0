"""Where documents come from: each source becomes a stream of named bytes, in an order that never changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from esrcat.archives.folder import is_companion, read_file, walk
from esrcat.archives.inputs import Input
from esrcat.errors import SourceError

__all__ = ["Input", "Source", "documents"]

Source = str | Path


def documents(sources: Source | Iterable[Source], *, exclude: Iterable[Path] = ()) -> Iterator[Input]:
    """Return the documents of files and folders, source by source, each folder in code-point order.

    Files that esrcat itself writes, hidden files and editors' backups are left out, and so are the folders
    that browsers save beside a page ('page_files') and what `exclude` names (the output of the run).
    Raises SourceError at once, before the first document is read, for a source that does not exist or
    holds no documents.
    """
    excluded = frozenset(str(path.resolve()) for path in exclude)
    listed = [sources] if isinstance(sources, (str, Path)) else sources
    streams = [_inputs(path, excluded) for path in map(Path, listed) if not is_companion(path.name)]
    if not streams:
        raise SourceError("no source: name the files or folders that hold the documents")
    return chain.from_iterable(streams)


def _inputs(source: Path, excluded: frozenset[str]) -> Iterator[Input]:
    if source.is_dir():
        return _of_folder(source, excluded)
    if not source.exists():
        raise SourceError(f"{source}: no such file or folder; check the spelling and the folder you are in")
    if not source.is_file():
        raise SourceError(f"{source}: neither a file nor a folder; name a file or a folder of documents")
    if source.suffix.lower() == ".jsonl":
        raise SourceError(
            f"{source}: holds records, not documents; name the documents, or build a site of the records: "
            f"esrcat build {source.name} -o site"
        )
    return iter((read_file(source.name, str(source)),))


def _of_folder(source: Path, excluded: frozenset[str]) -> Iterator[Input]:
    found = walk(source, excluded)
    try:
        first = next(found, None)
    except OSError as error:
        raise SourceError(f"{source}: cannot be opened ({error.strerror}); check its permissions") from error
    if first is None:
        raise SourceError(
            f"{source}: no documents in this folder; put HTML or text files in it, or name the folder "
            "that has them"
        )
    return chain((first,), found)
