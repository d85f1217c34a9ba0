"""Sources elsewhere: any address that fsspec knows (s3, https, …), with the credentials that it finds."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from esrcat.archives.inputs import Input, not_read
from esrcat.archives.naming import is_ignored
from esrcat.archives.own import HEAD, IS_SITE, IS_TABLES, MANIFEST, are_tables, is_manifest
from esrcat.archives.passed_over import PassedOver
from esrcat.document import printable
from esrcat.errors import SourceError
from esrcat.written import LIST

_IN_MEMORY = 16 * 2**20
_NEEDED = 'addresses are read with fsspec, which is not installed: pip install "esrcat[remote]"'


def is_remote(source: str) -> bool:
    """Tell whether a source is an address rather than a path."""
    scheme, found, _ = source.partition("://")
    return bool(found) and scheme.replace("+", "").replace(":", "").isalnum()


def read_remote(address: str, passed: PassedOver) -> Iterator[Input]:
    """Return the files at an address: one, or all under a folder in the order of their names.

    On the web a folder is an address that ends in '/', whose page links to the files below it.

    `passed` notes the files that are passed over. SourceError when the address cannot be opened, when a
    package for it is missing, or when there is nothing.
    """
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise SourceError(f"{address}: {_NEEDED}") from error
    try:
        system, root = url_to_fs(address)
        paths = sorted(system.find(root)) if _is_folder(system, root) else [root]
        missing = not paths or (paths == [root] and not _exists(system, root))
    except Exception as error:  # each file system has errors of its own
        what = " ".join(str(error).split())[:200] or type(error).__name__
        raise SourceError(
            f"{address}: cannot be opened ({what}); check the address and the credentials"
        ) from error
    if missing:
        raise SourceError(f"{address}: no such file or folder; check the address")
    return _inputs(system, root, paths, passed)


def _exists(system: Any, path: str) -> bool:
    """Tell whether a file is there; raises what keeps one from being asked for."""
    if system.exists(path):
        return True
    try:
        system.info(path)
    except FileNotFoundError as error:
        # On the web any failure reads so; what has no status was no answer of a server.
        if error.__cause__ is not None and not hasattr(error.__cause__, "status"):
            raise error.__cause__ from error
        return False
    return True


def _is_folder(system: Any, root: str) -> bool:
    if "http" in system.protocol:  # any page with links is a folder to fsspec
        return root.endswith("/")
    return bool(system.isdir(root))


def _inputs(system: Any, root: str, paths: list[str], passed: PassedOver) -> Iterator[Input]:
    own = dict(_own(system, paths))
    for path in paths:
        name = path[len(root) :].strip("/") if path != root else root.rstrip("/").rpartition("/")[2]
        if folder := next((folder for folder in own if path.startswith(folder)), ""):
            if reason := own[folder]:
                own[folder] = ""  # the other files in it are told with the first
                yield not_read(printable(_name(root, folder)), "unsupported", reason)
            continue
        ignored = [part for part in name.split("/") if is_ignored(part)]
        if ignored == name.split("/")[-1:]:
            passed.note(name)
        if not ignored:
            yield Input(printable(name), partial(_read, system, path), partial(_open, system, path))


def _name(root: str, folder: str) -> str:
    """Return the name of a folder below the root, with the slash at its end; that of the root is its last."""
    return folder[len(root) :].lstrip("/") or f"{root.rstrip('/').rpartition('/')[2]}/"


def _own(system: Any, paths: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the folders that esrcat has made, a site or a set of tables, with the reason not to read them."""
    names: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        folder, slash, name = path.rpartition("/")
        names[folder + slash].add(name)
    for folder, inside in names.items():
        if are_tables(inside):
            yield folder, IS_TABLES
        elif MANIFEST in inside and _is_site(system, folder + MANIFEST):
            yield folder, IS_SITE


def _is_site(system: Any, manifest: str) -> bool:
    try:
        with system.open(manifest, "rb") as file:
            return is_manifest(file.read(HEAD))
    except Exception:  # noqa: BLE001 - each file system has errors of its own; the files tell of them
        return False


def _read(system: Any, path: str, limit: int) -> bytes | None:
    try:
        with system.open(path, "rb") as file:
            data = cast(bytes, file.read(limit + 1))
    except OSError:
        raise
    except Exception as error:  # network libraries have errors of their own
        raise OSError(f"{type(error).__name__}: {error}") from error
    return None if len(data) > limit else data


def _open(system: Any, path: str) -> BinaryIO:
    """Return a file that an archive can be read from, in whatever order its reader needs."""
    try:
        file = cast(BinaryIO, system.open(path, "rb"))
        if _reads_anywhere(file):
            return file
        file.close()
        return _fetched(system, path)
    except OSError:
        raise
    except Exception as error:
        raise OSError(f"{type(error).__name__}: {error}") from error


def _reads_anywhere(file: BinaryIO) -> bool:
    """Tell whether the end of a file can be read first; some servers send files from their start only."""
    try:
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            file.read(1)
        file.seek(0)
    except (OSError, ValueError, TypeError):
        return False
    return True


def _fetched(system: Any, path: str) -> BinaryIO:
    copy = cast(BinaryIO, SpooledTemporaryFile(_IN_MEMORY))  # noqa: SIM115 - the caller closes it
    system.get_file(path, copy)
    copy.seek(0)
    return copy


def check_place(address: str) -> None:
    """Raise SourceError when nothing can be written to an address: its package is missing, for example."""
    _place(address)


def put(folder: Path, address: str) -> None:
    """Copy the files of a folder to a folder elsewhere; SourceError when that cannot be done.

    The list of what was written there (`esrcat.written`) stays behind.
    """
    system, root = _place(address)
    try:
        system.makedirs(root, exist_ok=True)
        for path in sorted(path for path in folder.iterdir() if path.name != LIST):
            system.put_file(str(path), f"{root.rstrip('/')}/{path.name}")
    except Exception as error:  # each file system has errors of its own
        raise SourceError(f"{_unwritten(address, error)}; the files are in {folder}") from error


def _place(address: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise SourceError(f"{address}: {_NEEDED}") from error
    try:
        system, root = url_to_fs(address)
    except Exception as error:
        raise SourceError(_unwritten(address, error)) from error
    return system, str(root)


def _unwritten(address: str, error: Exception) -> str:
    what = " ".join(str(error).split())[:200] or type(error).__name__
    return f"{address}: cannot be written ({what})"
