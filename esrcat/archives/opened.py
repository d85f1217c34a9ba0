"""An archive that is being read, and the members that its reader yields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from esrcat.archives.limits import Limits, Meter
from esrcat.archives.naming import INSIDE
from esrcat.archives.passed_over import PassedOver


class Member(NamedTuple):
    """A file in an archive, under the name that it has there.

    `read` is that of Input; `stream` gives its bytes to one reader, for an archive in the archive.
    """

    name: str
    read: Callable[[int], bytes | None]
    stream: Callable[[], BinaryIO]
    weight: int


@dataclass(frozen=True, slots=True)
class Opened:
    """An archive that is being read: its name as a prefix of its members', its file, and its limits.

    `size` is that of its file, `meter` that of the outermost archive, `depth` counts from 1. `passed` notes
    the members that are passed over.
    """

    name: str
    file: BinaryIO
    size: int
    meter: Meter
    limits: Limits
    depth: int = 1
    passed: PassedOver = field(default_factory=PassedOver)

    def within(self, member: str) -> str:
        """Return the name of a member."""
        return f"{self.name}{INSIDE}{member}"

    def whole(self, limit: int) -> bytes | None:
        """Return the archive's own bytes, for one that is a document as well; see `Input.read`."""
        self.file.seek(0)
        data = self.file.read(limit + 1)
        return None if len(data) > limit else data
