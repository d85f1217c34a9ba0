"""What a person is, as the text has it: 'projektipäällikkö', 'adviser at the college'."""

from __future__ import annotations

from typing import NamedTuple


class SaidRole(NamedTuple):
    """The words that say what a person is, and where they stand in the text."""

    words: str
    start: int
    end: int
