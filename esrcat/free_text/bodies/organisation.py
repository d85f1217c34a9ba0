"""An organisation as a text names it."""

from __future__ import annotations

from typing import NamedTuple


class Organisation(NamedTuple):
    """An organisation: its name in the base form and where it stands.

    One that is not `certain` is a name that only the words around it show to be an organisation's.
    """

    name: str
    start: int
    end: int
    genitive: bool = False
    certain: bool = True

    def moved(self, by: int) -> Organisation:
        """Return the organisation as it stands in the text that a line is from."""
        return Organisation(self.name, self.start + by, self.end + by, self.genitive, self.certain)
