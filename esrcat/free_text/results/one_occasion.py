"""Numbers of one occasion: the last workshop, the fullest course, a seminar; results are of them all.

'Viimeisessä pajassa oli 9 yritystä', 'Den första kursen hade 8 elever', 'The busiest evening drew 70'.
"""

from __future__ import annotations

import re

from esrcat.free_text.results.words import WORDS
from esrcat.patterns import Expression

_ONE = Expression(WORDS["one_occasion"], re.IGNORECASE)


def is_of_one_occasion(text: str, low: int, high: int) -> bool:
    """Tell whether a clause of a sentence tells of one occasion among others."""
    return _ONE.search(text, low, high) is not None
