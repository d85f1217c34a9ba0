"""What a text says of an organisation's part in a project."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from esrcat.free_text.bodies.organisation import Organisation
from esrcat.model import Method

CHAIN = re.compile(
    r"(?:\s(?:in|i|from|från)\s(?-i:[A-ZÅÄÖ])[\wåäö-]+)?(?:\s*\([^()]{1,60}\))?(?:,\s+(?:som|joka|which|who)\s[^,.;()]{2,60}(?=,?\s+(?:och|samt|ja|sekä|and)\s))?(?:,\s+(?:ja\s+|sekä\s+|och\s+|samt\s+|and\s+)?|\s+(?:ja|sekä|och|samt|and"
    r"|että|&)\s+(?:the\s+)?|\s*;\s*|\s*/\s*|\n\W*|,?\s+(?:as\s+well\s+as|together\s+with|with|yhdessä"
    r"|tillsammans\s+med|i\s+samarbete\s+med|in\s+(?:co-?operation|partnership)\s+with)\s+)(?:the\s+)?"
    r"(?:(?:[a-z’'-]+\s){0,2}?(?:association|foundation|company|society|network|organi[sz]ation|firm|charity|cooperative|union|club)\s+)?"
    r"(?:(?:[a-zåäö]*(?:föreningen|stiftelsen|bolaget|företaget|fackavdelningen|organisationen|nätverket|andelslaget|klubben|byrån|firman))\s+)?"
    r"(?:(?:[a-zåäö]*(?:yhdistys|järjestö|yritys|säätiö|osuuskunta|seura|yhtiö|firma))\s+)?",
    re.IGNORECASE,
)
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
