"""Read the files that `parse`, `explain`, `check` and `accept` are given, one by one."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from esrcat.archives import Input, NotRead, TooMuch, documents
from esrcat.archives.naming import REPORT_PAGE, is_archive, is_companion
from esrcat.commands.sources import expanded
from esrcat.conversion import BUDGET
from esrcat.editor import FOLDER
from esrcat.errors import EsrcatError, SourceError, UnreadableDocument
from esrcat.pipeline import ParseResult, parse
from esrcat.speech import say

_PARTED = frozenset(" &()';")


class Inputs:
    """Reads files; one that cannot be read is reported on stderr and in `code`, and the rest are still read.

    Documents are called by their files' names, as in records, or by their paths as given (`whole_paths`).
    With `folders`, folders and archives are read as `convert` walks them; what is no document in one is told
    and does no harm. `data` are the bytes of the result that was given last, and `path` is its path, in an
    archive that of no file.
    `code` is 0, 1 when a document could not be read, or 2 when a file is not there.
    """

    def __init__(self, files: Iterable[Path], *, whole_paths: bool, folders: bool = False) -> None:
        self._files = files
        self._whole_paths = whole_paths
        self._folders = folders
        self.path = Path()
        self.data = b""
        self.code = 0

    def __iter__(self) -> Iterator[ParseResult]:
        for path in expanded(self._files):
            if self._folders and is_many(path):
                yield from self._results(path)
            else:
                result = self._result(path, partial(_bytes, path))
                if result is not None:
                    yield result

    def _results(self, source: Path) -> Iterator[ParseResult]:
        try:
            for found in walked(source):
                result = self._result(place_of(source, found.name), partial(_read, found), among=True)
                if result is not None:
                    yield result
        except EsrcatError as error:
            self._fail(error, 2)

    def _result(self, path: Path, read: Callable[[], bytes], *, among: bool = False) -> ParseResult | None:
        self.path = path
        try:
            self.data = read()
            return parse(self.data, name=path.as_posix() if self._whole_paths else path.name)
        except UnreadableDocument as error:
            self._fail(f"{path}: {error.reason}", 0 if among and error.unsupported else 1)
        except EsrcatError as error:
            self._fail(error, 2)
        except OSError as error:
            self._fail(f"{path}: cannot be opened ({error.strerror}); check the file and its permissions", 1)
        return None

    def _fail(self, error: object, code: int) -> None:
        say(f"esrcat: {error}")
        self.code = max(self.code, code)


def is_many(path: Path) -> bool:
    """Tell whether a path is a folder or an archive of documents."""
    return path.is_dir() or (path.is_file() and is_archive(path.name))


def walked(source: Path) -> Iterator[Input]:
    """Return the documents of a folder or archive, as `convert` and `build` read them.

    SourceError at once for one that holds none.
    """
    return documents(source, exclude=source / FOLDER)


def place_of(source: Path, name: str) -> Path:
    """Return the path of a document of a folder; an archive's own documents are called by its name."""
    return (source if source.is_dir() else source.parent) / name


def _read(found: Input) -> bytes:
    try:
        data = found.read(BUDGET)
    except NotRead as error:
        unsupported = error.status in ("unsupported", "not_a_project", "duplicate")
        raise UnreadableDocument(found.name, error.reason, unsupported=unsupported) from None
    except TooMuch as error:
        raise UnreadableDocument(found.name, f"{error}; it was not read to its end") from None
    if data is None:
        raise UnreadableDocument(found.name, f"more than {BUDGET} bytes; split it first")
    return data


def width_of_stdout(widest: int) -> int:
    """Return how wide lines may be: as the terminal is, at most `widest`, which a file has too."""
    return min(widest, shutil.get_terminal_size().columns) if sys.stdout.isatty() else widest


def check_is_document(path: Path) -> None:
    """Raise SourceError for a path that is not one document: a folder, an archive, or not there.

    UnreadableDocument for a file that esrcat itself has written beside documents.
    """
    if path.is_dir():
        raise SourceError(f"{path}: a folder; name its documents, or use {_convert(path)}")
    if not path.exists():
        raise SourceError(f"{path}: no such file; check the spelling and the folder you are in")
    if is_archive(path.name):
        raise SourceError(f"{path}: an archive; use {_convert(path)}, or unpack it")
    if is_companion(path.name) or _is_report(path):
        reason = "esrcat wrote this beside documents or records; name the documents"
        raise UnreadableDocument(str(path), reason, unsupported=True)


def _convert(path: Path) -> str:
    """Return the command for many documents, so that it can be copied: shells part words at spaces."""
    named = f'"{path}"' if _PARTED & set(str(path)) else path
    return f"esrcat convert {named} -o x.jsonl"


def _is_report(path: Path) -> bool:
    stem = path.name.removesuffix(REPORT_PAGE)
    return stem != path.name and path.with_name(f"{stem}.report.json").exists()


def _bytes(path: Path) -> bytes:
    check_is_document(path)
    return path.read_bytes()
