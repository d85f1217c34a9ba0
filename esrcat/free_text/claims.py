"""What a text says of an organisation's part in a project."""

from __future__ import annotations

from typing import Literal, NamedTuple

from esrcat.free_text.organisation import Organisation
from esrcat.model import Method

Part = Literal["actor", "partner", "authority"]


class Claim(NamedTuple):
    """An organisation and its part; `score` is how plainly the text says so."""

    part: Part
    organisation: Organisation
    score: int
    method: Method
    rule: str
