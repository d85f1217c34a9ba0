"""Numbers that came of a project by all words around them, where no rule knows the words of their clause."""

from __future__ import annotations

import re

from esrcat.free_text.results.achieved import counts_in
from esrcat.free_text.results.pledges import clause_of_pledge, is_pledged
from esrcat.free_text.story.story import Statement
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import chance_of

_PLAIN = 0.94
"""So much makes a number a result whatever else its clause says."""
_LIKELY = 0.65
"""So much does where nothing in its clause says that it is only planned."""
_BESIDE = 0.4
"""So much does for another number of a sentence that tells a result."""
# What is no thing that a project brings about, though the words around may be those of a result; a number in
# front of another at the end of a line is the plan beside what came of it.
_HARDLY = re.compile(
    r"\s(?:kertaa|gånger|times|sent(?:ti|tiä|in|illä|issä)|öre|cents?|kuutiota|astetta"
    r"|grader|degrees|megaw\w+|kilow\w+|[kMG]Wh?)\b|\s+\d[\d ]*\Z"
)


def likely_results(about: Aboutness, statement: Statement, *, beside: bool = False) -> set[int]:
    """Return where numbers of a sentence stand that the words around make results.

    `beside` asks for those of a sentence that tells others.
    """
    found: dict[int, float] = {}
    for start, end in counts_in(statement.text):
        chance = chance_of(about, "results", statement.start + start, statement.start + end)
        if chance >= _PLAIN or (chance >= _BESIDE and not _is_doubtful(about, statement.text, start, end)):
            found[start] = chance
    least = _BESIDE if beside or max(found.values(), default=0.0) >= _LIKELY else _LIKELY
    return {start for start, chance in found.items() if chance >= least}


def _is_doubtful(about: Aboutness, text: str, start: int, end: int) -> bool:
    """Tell whether a number's clause gives it as planned, or it counts what hardly is a result."""
    if _HARDLY.match(text, end) or is_pledged(text, start, end):
        return True
    clause = clause_of_pledge(text, start, end)
    return any(
        compiled(wording.planned).search(text, *clause) and not compiled(wording.done).search(text, *clause)
        for wording in about.story.wordings
    )
