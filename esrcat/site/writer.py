"""The files of a site: written only when changed, remembered in a manifest, removed when no longer made."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from copy import copy
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from esrcat.errors import AddressError, SiteFolderError
from esrcat.site.renderer import Renderer

MANIFEST = "manifest.json"
MADE_FROM = "made-from"
"""Beside the manifest, and none of the site's files: the same site can be made from other inputs."""
_BLOCK = 1 << 16


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
    later build knows which files are its own: only those are ever removed, and a folder with other
    content but no manifest is refused (SiteFolderError). `made_from` is the digest of all that the site was
    made from, kept beside the manifest of a whole build.
    """

    def __init__(self, out: Path, made_from: str = "") -> None:
        self.out = out
        self._made_from = made_from
        self._digests: dict[str, bytes] = {}
        self._folders: set[Path] = set()
        self._written = 0
        self._removed = 0
        self._is_new = not out.exists() or not any(out.iterdir())
        self._earlier = _earlier_files(out)
        self._built = (out / MANIFEST).stat().st_mtime_ns if self._earlier else 0
        self._complete = False

    def __enter__(self) -> Self:
        self.out.mkdir(parents=True, exist_ok=True)
        (self.out / MADE_FROM).unlink(missing_ok=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._complete:  # keep what is there, and know it again next time
            self._write_manifest(set(self._earlier) | set(self._digests))

    def data(self, path: str, content: bytes) -> bytes:
        """Write bytes unless the file has just these already; return their SHA-256."""
        digest = hashlib.sha256(content).digest()
        self._remember(path, digest)
        target = self._place(path)
        if self._is_new or not _has(target, content):
            with open(target, "wb", buffering=0) as file:  # noqa: PTH123 - half of the cost of Path.open
                file.write(content)
            self._written += 1
        return digest

    def digest(self, path: str) -> str:
        """Return the SHA-256 of a file that was written, '' for one that was not."""
        return self._digests.get(path, b"").hex()

    def paths(self) -> list[str]:
        """Return the files written so far, by path."""
        return sorted(self._digests)

    def keep(self, beginning: str) -> bool:
        """Take over the files of the earlier build whose paths begin so, if all are as it left them."""
        kept = {path: digest for path, digest in self._earlier.items() if path.startswith(beginning)}
        for path, digest in kept.items():
            target = self.out / path
            if not target.is_file() or _digest(target) != digest:
                return False
        for path, digest in kept.items():
            self._remember(path, digest)
        return bool(kept)

    def keep_file(self, path: str, digest: bytes, size: int) -> bool:
        """Take over one file of the earlier build, if it is as it left it.

        A file of the same size that is no younger than the manifest is not read.
        """
        if self._earlier.get(path) != digest:
            return False
        target = f"{self.out}/{path}"
        try:
            found = os.stat(target)  # noqa: PTH116 - asked for every record; a Path costs twice the call
        except OSError:
            return False
        if found.st_size != size or (found.st_mtime_ns > self._built and _digest(Path(target)) != digest):
            return False
        self._remember(path, digest)
        return True

    @contextmanager
    def stream(self, path: str) -> Iterator[BinaryIO]:
        """Open a file too large to be held in memory for writing bytes; it takes its place when complete."""
        target = self._place(path)
        part = target.with_name(target.name + ".part")
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
        for path in sorted(set(self._earlier) - set(self._digests)):
            self._remove(path)
        self._complete = True
        self._write_manifest(set(self._digests))
        if self._made_from:
            (self.out / MADE_FROM).write_text(f"{self._made_from}\n", encoding="utf-8", newline="\n")
        files = len(self._digests)
        return SiteReport(projects, files, self._written, files - self._written, self._removed)

    def _remember(self, path: str, digest: bytes) -> None:
        if path in self._digests:
            raise ValueError(f"two pages of the site have the address {path}")
        self._digests[path] = digest

    def _place(self, path: str) -> Path:
        if not _is_inside(path):
            raise AddressError(f"{path!r} cannot be an address of the site: give the record another id")
        target = self.out / path
        if target.parent not in self._folders:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(target.parent)
        return target

    def _remove(self, path: str) -> None:
        target = self.out / path
        if target.is_file():
            target.unlink()
            self._removed += 1
        parent = target.parent
        while parent != self.out and parent.is_dir() and not any(parent.iterdir()):
            parent.rmdir()
            parent = parent.parent

    def _write_manifest(self, paths: set[str]) -> None:
        listed = ",\n".join(
            f'  {json.dumps(path, ensure_ascii=False)}: "{self._digests.get(path, b"").hex()}"'
            for path in sorted(paths)
        )
        files = f"{{\n{listed}\n }}" if listed else "{}"
        text = f'{{\n "generator": "esrcat",\n "files": {files}\n}}\n'
        (self.out / MANIFEST).write_text(text, encoding="utf-8", newline="\n")


class SiteWriter:
    """Writes the pages of a site in the language of its renderer, and the files that languages share.

    Use the first one as a context manager and make those of other languages from it.
    """

    def __init__(self, out: Path, renderer: Renderer, made_from: str = "") -> None:
        self.out = out
        self.renderer = renderer
        self._folder = SiteFolder(out, made_from)
        self._is_first = True

    def in_language(self, renderer: Renderer) -> SiteWriter:
        """Return the writer of another language of the same site: it writes pages and nothing else."""
        other = copy(self)
        other.renderer = renderer
        other._is_first = False
        return other

    def __enter__(self) -> Self:
        self._folder.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._folder.__exit__(kind, error, trace)

    def page(self, path: str, template: str, **view: object) -> None:
        """Render a template with the given names and write it into the language's folder."""
        self.own_text(path, self.renderer.render(template, path, view))

    def own_text(self, path: str, text: str) -> None:
        """Write a text in the language of the pages, into the language's folder."""
        self._folder.data(f"{self.renderer.folder}{path}", text.encode())

    def text(self, path: str, text: str) -> None:
        """Write a text that all languages share, in UTF-8 with newlines as they are."""
        self.data(path, text.encode())

    def data(self, path: str, content: bytes) -> bytes:
        """Write bytes that all languages share, unless the file has just these already.

        Returns their SHA-256.
        """
        return self._folder.data(path, content) if self._is_first else hashlib.sha256(content).digest()

    def asset(self, name: str) -> None:
        """Copy a file of templates/assets to assets/ of the site."""
        self.data(f"assets/{name}", self.renderer.asset(name))

    def stream(self, path: str) -> AbstractContextManager[BinaryIO]:
        """Open a file that all languages share, too large to be held in memory, for writing bytes."""
        return self._folder.stream(path)

    def digest(self, path: str) -> str:
        """Return the SHA-256 of a file of the site that was written, '' for one that was not."""
        return self._folder.digest(path)

    def paths(self) -> list[str]:
        """Return the files of the site written so far, in all languages, by path."""
        return self._folder.paths()

    def keep(self, beginning: str) -> bool:
        """Take over shared files of the earlier build whose paths begin so, if all are as it left them."""
        return self._folder.keep(beginning)

    def keep_file(self, path: str, digest: bytes, size: int) -> bool:
        """Take over a shared file of the earlier build, if it is as it left it: of that digest and size."""
        return self._folder.keep_file(path, digest, size)

    def close(self, projects: int) -> SiteReport:
        """Remove what earlier builds made and this one did not, write the manifest and report."""
        return self._folder.close(projects)


def _earlier_files(out: Path) -> dict[str, bytes]:
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return {}
    try:
        manifest = json.loads((out / MANIFEST).read_bytes())
        if manifest["generator"] == "esrcat":
            files = manifest["files"]
            return {path: bytes.fromhex(files[path]) for path in files if _is_inside(path)}
    except (OSError, ValueError, KeyError, TypeError):
        pass
    raise SiteFolderError(
        f"{out} is not empty and no esrcat site is in it ({MANIFEST} is missing or not ours): "
        "choose another folder or empty this one first"
    )


def _has(target: Path, content: bytes) -> bool:
    try:
        return target.stat().st_size == len(content) and target.read_bytes() == content
    except FileNotFoundError:
        return False


def _is_inside(path: str) -> bool:
    """Whether a manifest path stays in the site's folder: anyone may have edited a manifest."""
    return "\\" not in path and ":" not in path and not {"", ".", ".."} & set(path.split("/"))


def _digest(path: Path) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.digest()
