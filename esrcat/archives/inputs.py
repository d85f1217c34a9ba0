"""One document that is still to be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, Literal

NotReadStatus = Literal["not_a_project", "unsupported", "duplicate", "refused", "over_budget", "failed"]

LINK = "a link within the archive; its target is read under its own name, if it is there"


class NotRead(Exception):
    """Why an input gives no bytes: the status of its outcome, and the reason in one line."""

    def __init__(self, status: NotReadStatus, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Input:
    """A document's name and the way to its bytes.

    `name` is the POSIX path relative to the source; a member of an archive is called 'a.zip!/x.html'.
    `read(limit)` returns all bytes, or None when there are more than `limit` of them; it raises OSError
    when they cannot be had, and NotRead when there is nothing to read. What comes from an archive is to
    be read before the next input is asked for, since an archive is a stream. `open` gives the file of
    its own that an input has. `weight` is the share of the source's bytes that it takes, None for all of
    its own; `url` the address that it was kept from. A `record` is a line of an earlier run, and
    `companions` gives the lines of its documents.
    """

    name: str
    read: Callable[[int], bytes | None]
    open: Callable[[], BinaryIO] | None = None
    weight: int | None = None
    url: str | None = None
    kind: Literal["document", "record"] = "document"
    companions: Callable[[bytes], list[bytes]] | None = None


def not_read(name: str, status: NotReadStatus, reason: str, weight: int = 0) -> Input:
    """Return an input that ends in an outcome without being read."""

    def read(_: int) -> bytes | None:
        raise NotRead(status, reason)

    return Input(name, read, weight=weight)
