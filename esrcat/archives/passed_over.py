"""What is passed over and may yet be a document: hidden pages, backups, and downloads that broke off."""

from __future__ import annotations

import re

from esrcat.document import printable

_MAY_BE_DOCUMENT = re.compile(
    r"""(?!~\$|\._|\.?\#)
    (?: \..*\.(?:x?html?|mht(?:ml)?|txt|xml|pdf|docx?|xlsx?|f?od[ts]|rtf|csv|zip|eml|webarchive)  # hidden
      | .*(?:~|\.(?:bak|part|partial|crdownload|opdownload|download)))""",
    re.I | re.S | re.X,
)
_MOST_NAMED = 1000


class PassedOver:
    """How many files were passed over that may be documents, and the names of the first thousand.

    What systems and esrcat itself keep beside documents is never one.
    """

    def __init__(self) -> None:
        self.count = 0
        self.names: list[str] = []

    def note(self, path: str) -> None:
        """Note a file that is no document by its name, of which `path` is the last part or the whole."""
        if _MAY_BE_DOCUMENT.fullmatch(path.rpartition("/")[2]):
            self.count += 1
            if len(self.names) < _MOST_NAMED:
                self.names.append(printable(path))
