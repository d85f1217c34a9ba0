"""What a text says of an organisation's part in a project."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from esrcat.free_text.bodies.organisation import Organisation
from esrcat.model import Method
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.bodies", "words.txt")

CHAIN = re.compile(_WORDS["chain"], re.IGNORECASE)
"""What joins organisations of a list, with or without brackets behind the first."""

TOGETHER = 1
"""The score of those of whom no more is said than that they do something together."""

Part = Literal["actor", "partner", "authority"]


class Claim(NamedTuple):
    """An organisation and its part; `score` is how plainly the text says so."""

    part: Part
    organisation: Organisation
    score: int
    method: Method
    rule: str
