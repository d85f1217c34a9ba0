"""The files of a site: written only when changed, remembered in a manifest, removed when no longer made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from esrcat.errors import AddressError, SiteFolderError
from esrcat.site.renderer import Renderer

MANIFEST = "manifest.json"
_BLOCK = 1 << 16


class SiteReport(NamedTuple):
    """What a build did to the folder: numbers of files, and of projects shown."""

    projects: int
    files: int
    written: int
    unchanged: int
    removed: int


class SiteWriter:
    """Writes a site into a folder; leave it as a context manager so that the manifest is kept in any case.

    Paths are POSIX paths relative to the site's root. The manifest holds the SHA-256 of every file, so a
    later build knows which files are its own: only those are ever removed, and a folder with other
    content but no manifest is refused (SiteFolderError). `made_from` is the digest of all that the site was
    made from, kept in the manifest of a whole build.
    """

    def __init__(self, out: Path, renderer: Renderer, made_from: str = "") -> None:
        self.out = out
        self._made_from = made_from
        self.renderer = renderer
        self._digests: dict[str, bytes] = {}
        self._folders: set[Path] = set()
        self._written = 0
        self._removed = 0
        self._earlier = _earlier_files(out)
        self._complete = False

    def __enter__(self) -> Self:
        self.out.mkdir(parents=True, exist_ok=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._complete:  # keep what is there, and know it again next time
            self._write_manifest(self._earlier | set(self._digests))

    def page(self, path: str, template: str, **view: object) -> None:
        """Render a template with the given names and write it; `root` and `path` are added."""
        self.text(path, self.renderer.render(template, path, view))

    def text(self, path: str, text: str) -> None:
        """Write a text in UTF-8 with newlines as they are."""
        self.data(path, text.encode())

    def data(self, path: str, content: bytes) -> None:
        """Write bytes unless the file has just these already."""
        self._remember(path, hashlib.sha256(content).digest())
        target = self._place(path)
        try:
            same = target.read_bytes() == content
        except FileNotFoundError:
            same = False
        if not same:
            target.write_bytes(content)
            self._written += 1

    def digest(self, path: str) -> str:
        """Return the SHA-256 of a file that was written, '' for one that was not."""
        return self._digests.get(path, b"").hex()

    def paths(self) -> list[str]:
        """Return the files written so far, by path."""
        return sorted(self._digests)

    def asset(self, name: str) -> None:
        """Copy a file of templates/assets to assets/ of the site."""
        self.data(f"assets/{name}", self.renderer.asset(name))

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
        for path in sorted(self._earlier - set(self._digests)):
            self._remove(path)
        self._complete = True
        self._write_manifest(set(self._digests))
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
        digests = {path: self._digests.get(path, b"").hex() for path in sorted(paths)}
        made_from = {"made_from": self._made_from} if self._made_from and self._complete else {}
        content = {"generator": "esrcat", **made_from, "files": digests}
        text = json.dumps(content, ensure_ascii=False, indent=1)
        (self.out / MANIFEST).write_text(text + "\n", encoding="utf-8", newline="\n")


def _earlier_files(out: Path) -> set[str]:
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return set()
    try:
        manifest = json.loads((out / MANIFEST).read_bytes())
        if manifest["generator"] == "esrcat":
            return {path for path in manifest["files"] if _is_inside(path)}
    except (OSError, ValueError, KeyError, TypeError):
        pass
    raise SiteFolderError(
        f"{out} is not empty and no esrcat site is in it ({MANIFEST} is missing or not ours): "
        "choose another folder or empty this one first"
    )


def _is_inside(path: str) -> bool:
    """Whether a manifest path stays in the site's folder: anyone may have edited a manifest."""
    return "\\" not in path and ":" not in path and not {"", ".", ".."} & set(path.split("/"))


def _digest(path: Path) -> bytes:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.digest()
