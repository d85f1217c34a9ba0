"""The tables of weights, and the chance that they give for a place in a text."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from esrcat.judging.surroundings import Clues

Subject = Literal[
    "results", "participants", "planned", "places", "contacts", "addresses", "leaders", "partners",
    "start", "end", "fund", "total", "granted", "projects", "names",
]  # fmt: skip
"""What is judged: a number of what came of the project, of those who took part, of those it is planned for;
a place that it works in or for; a person, or an e-mail address, for questions; who carries it out, who
takes part; its start and its end; the fund that pays; its total cost, the money it was granted; a whole text,
whether it is about projects; what may be the name of one."""

ALWAYS = "=always"
"""The clue that every place has: how likely it is before anything is known."""


class Judgement(NamedTuple):
    """The weights of clues for one subject."""

    weights: Mapping[str, float]

    def chance_by(self, found: Clues) -> float:
        """Return how likely what has such clues is one of the subject's, 0 to 1 (logistic regression)."""
        return 1 / (1 + math.exp(-self.weight_of(found)))

    def weight_of(self, found: Clues) -> float:
        """Return what clues weigh together: 0 where a chance is even."""
        weights = self.weights
        # In the order of the clues: sets have another in each process, and sums another last digit.
        told = [weights[clue] * amount for clue, amount in found.items() if clue in weights]
        return sum(told, weights.get(ALWAYS, 0.0))


@cache
def judgement(subject: Subject) -> Judgement:
    """Return the judgement of a subject, read from its table once."""
    table = files("esrcat.judging").joinpath("data", f"{subject}.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("//"))
    return Judgement({clue: float(weight) for clue, weight in rows})
