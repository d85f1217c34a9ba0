"""Exceptions for people to read: a caller's mistake or unreadable bytes, never a document's content."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial


class EsrcatError(Exception):
    """The base of all exceptions of this package; its text names the thing, the place and the remedy."""


class SettingsError(EsrcatError, ValueError):
    """A settings file that cannot be used: unknown key, wrong type, broken TOML."""


class SiteFolderError(EsrcatError, FileExistsError):
    """The folder for the site holds files that no earlier build has written."""


class AddressError(EsrcatError, ValueError):
    """A record's id that cannot name a file of a site."""


class UnreadableDocument(EsrcatError, ValueError):
    """The bytes cannot be read as a document: empty, binary, or of a kind that no reader knows."""

    def __init__(self, name: str, reason: str, *, unsupported: bool = False) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason
        self.unsupported = unsupported

    def __reduce__(self) -> tuple[Callable[[], UnreadableDocument], tuple[()], dict[str, object]]:
        # By default it would be made again of its one text, which fails and ends the pool of processes.
        again = partial(type(self), self.name, self.reason, unsupported=self.unsupported)
        return again, (), self.__dict__


class OverBudget(UnreadableDocument):
    """A document that has more in it than is read: pages, or elements and characters of a page."""


class Refused(UnreadableDocument):
    """A document that is not opened on purpose: a bomb, or what looks like one."""


class RecordError(EsrcatError, ValueError):
    """A record of others that no table or site can be made of; its text names the field."""


class SourceError(EsrcatError, OSError):
    """A source that was named does not exist or holds no documents."""


class EditorError(EsrcatError, ValueError):
    """A decision of an editor that cannot be read or followed; its text names file, line and remedy."""


class ExportError(EsrcatError, ValueError):
    """An output that cannot be written as asked: a format that is not supported, a folder in its place."""
