"""Sources elsewhere: any address that fsspec knows (s3, https, …), with the credentials that it finds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, cast

from esrcat.archives.inputs import Input
from esrcat.archives.naming import is_ignored, printable
from esrcat.errors import SourceError

_NEEDED = 'addresses are read with fsspec, which is not installed: pip install "esrcat[remote]"'


def is_remote(source: str) -> bool:
    """Tell whether a source is an address rather than a path."""
    scheme, found, _ = source.partition("://")
    return bool(found) and scheme.replace("+", "").replace(":", "").isalnum()


def read_remote(address: str) -> Iterator[Input]:
    """Return the files at an address: one, or all under a folder in the order of their names.

    SourceError when the address cannot be opened, when a package for it is missing, or when there is nothing.
    """
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise SourceError(f"{address}: {_NEEDED}") from error
    try:
        system, root = url_to_fs(address)
        paths = sorted(system.find(root)) if system.isdir(root) else [root]
        missing = not paths or (paths == [root] and not system.exists(root))
    except Exception as error:  # each file system has errors of its own
        what = " ".join(str(error).split())[:200] or type(error).__name__
        raise SourceError(
            f"{address}: cannot be opened ({what}); check the address and the credentials"
        ) from error
    if missing:
        raise SourceError(f"{address}: no such file or folder; check the address")
    return _inputs(system, root, paths)


def _inputs(system: Any, root: str, paths: list[str]) -> Iterator[Input]:
    for path in paths:
        name = path[len(root) :].strip("/") if path != root else root.rstrip("/").rpartition("/")[2]
        if not any(is_ignored(part) for part in name.split("/")):
            yield Input(printable(name), partial(_read, system, path), partial(_open, system, path))


def _read(system: Any, path: str, limit: int) -> bytes | None:
    with _open(system, path) as file:
        try:
            data = file.read(limit + 1)
        except OSError:
            raise
        except Exception as error:  # network libraries have errors of their own
            raise OSError(f"{type(error).__name__}") from error
    return None if len(data) > limit else data


def _open(system: Any, path: str) -> BinaryIO:
    try:
        return cast(BinaryIO, system.open(path, "rb"))
    except OSError:
        raise
    except Exception as error:
        raise OSError(f"{type(error).__name__}: {error}") from error


def put(folder: Path, address: str) -> None:
    """Copy the files of a folder to a folder elsewhere; SourceError when that cannot be done."""
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise SourceError(f"{address}: {_NEEDED}") from error
    try:
        system, root = url_to_fs(address)
        system.makedirs(root, exist_ok=True)
        for path in sorted(folder.iterdir()):
            system.put_file(str(path), f"{root.rstrip('/')}/{path.name}")
    except Exception as error:  # each file system has errors of its own
        what = " ".join(str(error).split())[:200] or type(error).__name__
        raise SourceError(f"{address}: cannot be written ({what}); the files are in {folder}") from error
