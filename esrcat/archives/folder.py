"""A folder as a stream of documents: depth first, by name, with nothing read before it is asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple

from esrcat.archives.inputs import Input, NotRead, not_read
from esrcat.archives.naming import PAGES, REPORT_PAGE, is_beside_page, is_ignored, is_report_page, page_of
from esrcat.archives.own import IS_SITE, IS_TABLES, MANIFEST, are_tables, is_site
from esrcat.archives.passed_over import PassedOver
from esrcat.document import printable


class _Folder(NamedTuple):
    """A folder being walked: its path as given and resolved, its prefix, and the names left, last first."""

    path: str
    real: str
    prefix: str
    names: list[str]


def walk(
    root: Path, excluded: frozenset[str] = frozenset(), passed: PassedOver | None = None
) -> Iterator[Input]:
    """Yield the documents under a folder in the code-point order of their relative POSIX paths.

    `excluded` are resolved paths. Links are followed, and each real folder is read once, so that a
    link to a folder above it ends. A file or folder that cannot be opened is a document whose `read`
    raises OSError; only the root raises it here. What esrcat has made, a site or a set of tables, is
    one input that is not read; NotRead when the root is that. `passed` notes files that are passed over.
    """
    passed = passed or PassedOver()
    top = os.path.realpath(root)
    seen = {top}
    under_way = [_Folder(str(root), top, "", _names(str(root), "", passed))]
    while under_way:
        folder = under_way[-1]
        if not folder.names:
            under_way.pop()
            continue
        name = folder.names.pop()
        path = os.path.join(folder.path, name)  # noqa: PTH118 - a Path costs five times as much
        if not name.endswith("/"):
            if not (excluded and os.path.join(folder.real, name) in excluded):  # noqa: PTH118
                yield read_file(folder.prefix + name, path)
            continue
        real = os.path.realpath(path)
        if real in seen or real in excluded:
            continue
        seen.add(real)
        try:
            names = _names(path, folder.prefix + name, passed)
        except OSError:
            yield read_file(folder.prefix + name, path)
            continue
        except NotRead as own:
            yield not_read(printable(folder.prefix + name), own.status, own.reason)
            continue
        under_way.append(_Folder(path, real, folder.prefix + name, names))


def _names(path: str, prefix: str, passed: PassedOver) -> list[str]:
    """Return the names in a folder, the last one first; folders end with '/', as they do in whole paths.

    Raises NotRead for what esrcat has made of documents.
    """
    with os.scandir(path) as entries:
        found = list(entries)
    if any(entry.name == MANIFEST for entry in found) and is_site(path):
        raise NotRead("unsupported", IS_SITE)
    if are_tables(entry.name for entry in found):
        raise NotRead("unsupported", IS_TABLES)
    everything = {entry.name for entry in found}
    for name in sorted(filter(is_ignored, everything)):
        passed.note(prefix + name)
    wanted = set(filter(None, map(_wanted, found)))
    wanted -= {name for name in wanted if name.endswith(REPORT_PAGE) and is_report_page(name, everything)}
    # The pictures and scripts that a browser saves with a page stand in a folder beside it, and its frames.
    beside = {name for name in wanted if name.endswith("/") and is_beside_page(name, wanted)}
    wanted -= {name for name in beside if not _has_frames(_page_of(os.path.join(path, name)))}  # noqa: PTH118
    if _page_of(path):
        wanted = {name for name in wanted if name.lower().endswith((*PAGES, "/"))}
    return sorted(wanted, reverse=True)


def _page_of(folder: str) -> str | None:
    """Return the path of the page that a folder was saved with, None for any other folder."""
    above, name = os.path.split(folder.rstrip("/"))
    page = page_of(f"{name}/")
    paths = (os.path.join(above, f"{page}{ending}") for ending in PAGES)  # noqa: PTH118
    return next(filter(os.path.isfile, paths), None) if page else None


def _has_frames(page: str | None) -> bool:
    """Tell whether a page is nothing but frames, as many were up to 2005: its text is in these."""
    try:
        with open(page or "", "rb") as file:  # noqa: PTH123 - as below
            return b"<frameset" in file.read(_FRAMES_WITHIN).lower()
    except OSError:
        return False


_FRAMES_WITHIN = 64 * 1024


def _wanted(entry: os.DirEntry[str]) -> str | None:
    name = entry.name
    if is_ignored(name):
        return None
    try:
        if entry.is_file():
            return name
        if entry.is_dir():
            return f"{name}/"
        # A link that leads nowhere is kept: reading it says what is wrong. A pipe or device never ends.
        return name if entry.is_symlink() and not Path(entry.path).exists() else None
    except OSError:
        return name


def read_file(name: str, path: str) -> Input:
    """Return a file as an Input."""
    return Input(printable(name), partial(_read, path), partial(_open, path))


def _read(path: str, limit: int) -> bytes | None:
    with open(path, "rb") as file:  # noqa: PTH123 - a Path costs more than the opening
        return None if os.fstat(file.fileno()).st_size > limit else file.read()


def _open(path: str) -> BinaryIO:
    return open(path, "rb")  # noqa: PTH123 - the archive that is read from it closes it
