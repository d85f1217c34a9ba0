"""Write the pages of a site: one writer for each language, all into one folder."""

from __future__ import annotations

import hashlib
from contextlib import AbstractContextManager
from copy import copy
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from esrcat.archives.own import MANIFEST
from esrcat.overwriting import overwrite
from esrcat.site.writing.folder import MADE_FROM, SiteFolder, SiteReport, Write
from esrcat.site.writing.renderer import Renderer

__all__ = ["MADE_FROM", "MANIFEST", "SiteReport", "SiteWriter", "Write"]


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

    def data(self, path: str, content: bytes, write: Write = overwrite) -> bytes:
        """Write bytes that all languages share, unless the file has just these already.

        `write` does that, now or before the site is complete. Returns their SHA-256.
        """
        if self._is_first:
            return self._folder.data(path, content, write)
        return hashlib.sha256(content).digest()

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

    def earlier_data(self, part: str, made_from: str) -> bytes | None:
        """Return the one file of a part of the earlier build that was made from the same, None for none."""
        found = self._folder.earlier(part, made_from)
        return self._folder.earlier_data(found.paths[0]) if found and found.paths else None

    def keep_part(self, name: str, made_from: str) -> bool:
        """Take over the files of a part that was made from the same, if all are as that build left them.

        A part may have files of one language or of all.
        """
        return self._folder.keep_part(name, made_from)

    def part(self, name: str, made_from: str) -> AbstractContextManager[None]:
        """Remember what is written within, in any language, as a part, and what it was made from."""
        return self._folder.part(name, made_from)

    def close(self, projects: int) -> SiteReport:
        """Remove what earlier builds made and this one did not, write the manifest and report."""
        return self._folder.close(projects)
