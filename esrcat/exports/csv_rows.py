"""CSV that is the same under every version of Python: a cell with a line break in it stands in quotes."""

from __future__ import annotations

import csv
from collections.abc import Callable

_END = "\r\n"


class Rows:
    """Writes rows of CSV through `write`, each with `end` behind it.

    Python before 3.13 quotes a line break only where its letters are among those that end a row, so a row
    is always made with both, and its end replaced.
    """

    def __init__(self, write: Callable[[str], object], *, delimiter: str = ",", end: str = "\n") -> None:
        self._write, self._end = write, end
        self._writer = csv.writer(self, delimiter=delimiter, lineterminator=_END)
        self.writerow, self.writerows = self._writer.writerow, self._writer.writerows

    def write(self, row: str) -> None:
        """Take a whole row from the writer of the standard library, which calls this once for each."""
        self._write(row.removesuffix(_END) + self._end)
