"""The files of a site: written only when changed, listed in a manifest, removed when no longer made."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self, TypeAlias

from esrcat.archives.own import MANIFEST, is_site
from esrcat.errors import AddressError, SiteFolderError
from esrcat.overwriting import overwrite
from esrcat.site.writing.known_files import KnownFiles
from esrcat.site.writing.parts import PARTS, Part, is_untouched, line_of, part_of, read_parts, write_parts
from esrcat.site.writing.unfinished import Unfinished, left_behind

MADE_FROM = "made-from"
"""Beside the manifest, and none of the site's files: the same site can be made from other inputs."""
_BLOCK = 1 << 16
_LONGEST_NAME = 240
"""Bytes: what file systems take, and room for the ending of a file that is being written."""
# What leads elsewhere in an address, what Windows takes in no name, and the names that it keeps for devices:
# a site may be moved there as a ZIP.
_NO_NAME = re.compile(
    r"""[^/]*[\x00-\x1f\\<>:"|?*#%][^/]*+ | [^/]*[ .] | (?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.[^/]*)?""",
    re.I | re.X,
)
_JSON = json.JSONEncoder(ensure_ascii=False)
Write: TypeAlias = Callable[[str, bytes], None]
"""Writes a file of a name."""


class SiteReport(NamedTuple):
    """What a build did to the folder: numbers of files, and of projects shown.

    `analyzer` is what read the words of the search: libvoikko, pyvoikko, snowball or endings.
    """

    projects: int
    files: int
    written: int
    unchanged: int
    removed: int
    analyzer: str = ""


class SiteFolder:
    """The files of a site; leave it as a context manager so that the manifest is kept in any case.

    Paths are POSIX paths relative to the site's root. The manifest holds the SHA-256 of every file, so a
    later build knows which files are its own, those of a build that was killed included: only those are
    ever removed, and a folder with other content but no manifest is refused (SiteFolderError). `made_from`
    is the digest of all that the site was made from, kept beside the manifest of a whole build.
    """

    def __init__(self, out: Path, made_from: str = "") -> None:
        self.out = out
        self._made_from = made_from
        self._folders: set[str] = set()
        self._written = 0
        self._removed = 0
        self._is_new = not out.exists() or not any(out.iterdir())
        earlier = _earlier_files(out)
        self._built = (out / MANIFEST).stat().st_mtime_ns if earlier else 0
        self._unfinished = Unfinished(out)
        self._known = KnownFiles(earlier.items(), read_parts(out) if earlier else ())
        self._making: list[str] | None = None
        self._complete = False

    def __enter__(self) -> Self:
        self.out.mkdir(parents=True, exist_ok=True)
        for name in (MADE_FROM, PARTS):
            (self.out / name).unlink(missing_ok=True)
        if self._is_new:  # a build that is killed leaves a site, and none that anybody takes for documents
            self._write_manifest(())
        self._unfinished.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._complete:  # keep what is there, and know it again next time
            self._write_manifest(self._known.all_files())
        self._unfinished.end()

    def data(self, path: str, content: bytes, write: Write = overwrite) -> bytes:
        """Write bytes unless the file has just these already; return their SHA-256.

        `write` does that, now or before the site is complete.
        """
        digest = hashlib.sha256(content).digest()
        target = self._place(path)
        self._remember(path, digest)
        if self._is_new or not _has(target, content):
            self._unfinished.note(path)
            write(target, content)
            self._written += 1
        return digest

    def digest(self, path: str) -> str:
        """Return the SHA-256 of a file that was written, '' for one that was not."""
        return self._known.digest(path).hex()

    def paths(self) -> list[str]:
        """Return the files written so far, by path."""
        return [path for path, _ in self._known.files()]

    def keep(self, beginning: str) -> bool:
        """Take over the files of the earlier build whose paths begin so, if all are as it left them."""
        kept = self._known.beginning(beginning)
        return bool(kept) and self._take_over(kept)

    def keep_file(self, path: str, digest: bytes, size: int) -> bool:
        """Take over one file of the earlier build, if it is as it left it.

        A file of the same size that is no younger than the manifest is not read.
        """
        target = f"{self.out}/{path}"
        try:
            found = os.stat(target)  # noqa: PTH116 - asked for every record; a Path costs twice the call
        except OSError:
            return False
        if found.st_size != size or (found.st_mtime_ns > self._built and _digest(Path(target)) != digest):
            return False
        if not self._known.keep(path, digest):
            return False
        self._made(path)
        return True

    def earlier(self, name: str, made_from: str) -> Part | None:
        """Return a part of the earlier build that was made from the same, None for none."""
        line = self._known.earlier_part(name) if made_from else b""
        part = part_of(line) if line else None
        return part if part and part.made_from == made_from else None

    def earlier_data(self, path: str) -> bytes | None:
        """Return a file of the earlier build if it is as that left it."""
        try:
            content = (self.out / path).read_bytes()
        except OSError:
            return None
        return content if hashlib.sha256(content).digest() == self._known.earlier(path) else None

    def keep_part(self, name: str, made_from: str) -> bool:
        """Take over the files of a part that was made from the same, if all are as that build left them."""
        part = self.earlier(name, made_from)
        if part is None:
            return False
        files = {path: self._known.earlier(path) for path in part.paths}
        if all(files.values()) and is_untouched(self.out, part, self._built):
            for path, digest in files.items():
                self._remember(path, digest)
        elif not self._take_over(files):
            return False
        self._known.make_part(name, line_of(part))
        return True

    @contextmanager
    def part(self, name: str, made_from: str) -> Iterator[None]:
        """Remember what is written within as a part, and what it was made from. Parts do not nest."""
        paths: list[str] = []
        self._making = paths
        try:
            yield
        finally:
            self._making = None
        size = sum((self.out / path).stat().st_size for path in paths)
        self._known.make_part(name, line_of(Part(name, made_from, size, paths)))

    def _take_over(self, files: dict[str, bytes]) -> bool:
        for path, digest in files.items():
            try:
                if not digest or _digest(self.out / path) != digest:
                    return False
            except OSError:
                return False
        for path, digest in files.items():
            self._remember(path, digest)
        return True

    @contextmanager
    def stream(self, path: str) -> Iterator[BinaryIO]:
        """Open a file too large to be held in memory for writing bytes; it takes its place when complete."""
        target = Path(self._place(path))
        part = target.with_name(target.name + ".part")
        self._unfinished.note(path)
        self._unfinished.note(f"{path}.part")
        try:
            with part.open("wb") as file:
                yield file
            digest = _digest(part)
            self._remember(path, digest)
            if not target.is_file() or _digest(target) != digest:
                part.replace(target)
                self._written += 1
        finally:
            part.unlink(missing_ok=True)

    def close(self, projects: int) -> SiteReport:
        """Remove what earlier builds made and this one did not, write the manifest and report."""
        for path in self._known.gone():
            self._remove(path)
        self._complete = True
        self._write_manifest(self._known.files())
        write_parts(self.out, self._known.parts())
        if self._made_from:
            (self.out / MADE_FROM).write_text(f"{self._made_from}\n", encoding="utf-8", newline="\n")
        files = self._known.count()
        return SiteReport(projects, files, self._written, files - self._written, self._removed)

    def _remember(self, path: str, digest: bytes) -> None:
        if not self._known.add(path, digest):
            raise ValueError(f"two pages of the site have the address {path}")
        self._made(path)

    def _made(self, path: str) -> None:
        if self._making is not None:
            self._making.append(path)

    def _place(self, path: str) -> str:
        """Return where a file is written; a Path would cost as much as half of the writing."""
        if not _is_inside(path):
            raise AddressError(f"{path!r} cannot be an address of the site: give the record another id")
        folder = path.rpartition("/")[0]
        if folder not in self._folders:
            (self.out / folder).mkdir(parents=True, exist_ok=True)
            self._folders.add(folder)
        return f"{self.out}/{path}"

    def _remove(self, path: str) -> None:
        target = self.out / path
        if target.is_file():
            target.unlink()
            self._removed += 1
        parent = target.parent
        while parent != self.out and parent.is_dir() and not any(parent.iterdir()):
            parent.rmdir()
            parent = parent.parent

    def _write_manifest(self, files: Iterable[tuple[str, bytes]]) -> None:
        # Line by line: of a large site the whole would be a fifth of all memory.
        part = self.out / f"{MANIFEST}.part"
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.write('{\n "generator": "esrcat",\n "files": {')
            before = ""
            for path, digest in files:
                file.write(f'{before}\n  {_JSON.encode(path)}: "{digest.hex()}"')
                before = ","
            file.write("\n }\n}\n" if before else "}\n}\n")
        part.replace(self.out / MANIFEST)


def _earlier_files(out: Path) -> dict[str, bytes]:
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return {}
    try:
        manifest = json.loads((out / MANIFEST).read_bytes())
        if manifest["generator"] == "esrcat":
            files = manifest["files"]
            for path in left_behind(out):
                files.setdefault(path, "")
            return {path: bytes.fromhex(files[path]) for path in files if _is_inside(path)}
    except (OSError, ValueError, KeyError, TypeError):
        pass
    raise _holds_others(out)


def check_folder(out: Path) -> None:
    """Raise an error for a folder that cannot become a site: hours before it is written.

    SiteFolderError when it holds other things than a site, OSError when nothing can be written there.
    """
    if out.is_dir():
        if any(out.iterdir()) and not is_site(out):
            raise _holds_others(out)
        if not os.access(out, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(out))
        return
    out.mkdir(parents=True)  # the surest way to learn whether it can be made
    out.rmdir()


def _holds_others(out: Path) -> SiteFolderError:
    return SiteFolderError(
        f"{out} is not empty and no esrcat site is in it ({MANIFEST} is missing or not ours): "
        "choose another folder or empty this one first"
    )


def _has(target: str, content: bytes) -> bool:
    try:
        # As above: a Path costs more than what is asked of it.
        return os.stat(target).st_size == len(content) and Path(target).read_bytes() == content  # noqa: PTH116
    except FileNotFoundError:
        return False


def _is_inside(path: str) -> bool:
    """Whether a path stays in the site's folder, with names that a disk takes: manifests may be edited."""
    names = path.split("/")
    if {"", ".", ".."} & set(names) or any(map(_NO_NAME.fullmatch, names)):
        return False
    return all(len(os.fsencode(name)) <= _LONGEST_NAME for name in names)


def _digest(path: Path) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.digest()
