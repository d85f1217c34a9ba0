"""What came about beside what was planned, where one sentence sets the two numbers against each other.

'18 uutta työpaikkaa, vaikka suunnitelma oli 15', '9 new businesses, against 5 in the plan': what is counted
is said once, and one of the two numbers is plainly that of the plan; so the other one came about.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.free_text.money.amounts import amounts_in
from esrcat.free_text.periods.dates import dates_in
from esrcat.free_text.results.pledges import is_pledged
from esrcat.patterns import Expression, quick

_NUMBER = quick(
    r"(?<![\w.,:/–€+-])\d{1,4}"
    r"(?![\d%€/–]|[.,:]\d|[ \u00a0]\d{3}|\s?(?:%|€|euro|EUR|prosent|procent|per\s?cent))"
)
_WORDS = r"(?:[^\W\d]+\s){0,3}"
_PLAN = (
    r"(?:(?:rahoitus|hanke|projekti)?(?:suunnitelma\w*|hakemu(?:s|ksessa|ksen)|tavoit(?:e|teena|teeksi|teessa)\w*|lupau\w+|luvattiin|luvattu\w*|tavoiteltiin|tavoitel(?:tu\w*|lun|lusta))"
    r"|(?:projekt)?(?:planen|ansökan|målet|mål|löftet)|(?:ut)?lovade?\w*|planerade\w*|plan|target|goal|application|bid|promised|planned|expected)"
)
# The plan's number behind its word ('(hakemuksessa 100)', 'where the application had promised 15') …
_BEHIND = quick(rf"\b{_PLAN}:?\s{_WORDS}\Z", re.IGNORECASE)
# … or before it: 'against 5 in the plan', 'mot planerade 15', '20 luvatusta'.
_BEFORE = re.compile(
    r"\s(?:in|of|i|enligt)\s(?:the\s|our\s)?(?:plan(?:en)?|application|ansökan|bid|target)\b"
    r"|\s(?:luvatusta|tavoitellusta|suunnitellusta|planned|promised|planerade|utlovade)\b",
    re.IGNORECASE,
)
# What sets the two against each other.
_CONTRAST = Expression(
    r",\s(?:kun|vaikka|mutta|vaan|fast(?:än)?|men|trots|när|although|though|but|while|whereas|where|mikä|vilket|which)\b|\s\((?=\D)|;\s|\s[–—]\s"
    r"|\b(?:medan|mot|against|compared|jämfört|verrattuna|sijaan|sijasta|stället|instead|where|when|kun|vaikka|whereas|while|as\sagainst)\b",
    re.IGNORECASE,
)


_JOINED = re.compile(r"[;:]\s|,\s(?:ja|sekä|och|samt|and)\s")
_BOTH = 2


class Beside(NamedTuple):
    """Where the number of what came about stands in a sentence, and where that of the plan."""

    actual: tuple[int, int]
    planned: tuple[int, int]


def beside_plan(text: str) -> Beside | None:
    """Return the two numbers of a sentence of which one is plainly the plan's, None without two such."""
    if not _CONTRAST.search(text):
        return None
    taken = [(each.start, each.end) for each in amounts_in(text)]
    taken += [(each.start, each.end) for each in dates_in(text)]
    numbers = [
        each.span()
        for each in _NUMBER.finditer(text)
        if not any(low <= each.start() < high for low, high in taken)
    ]
    if len(numbers) > _BOTH:
        # 'Guides were trained: 54, and the number of new jobs came to 9 where the plan was 15.'
        first_of_clause = max(
            (each.end() for each in _JOINED.finditer(text, 0, numbers[-_BOTH][0])), default=0
        )
        numbers = [each for each in numbers if each[0] >= first_of_clause]
    if len(numbers) != _BOTH:
        return None
    first, last = (_stands_by_plan(text, *each) for each in numbers)
    if first == last:
        # A verb of promising says it of the whole clause.
        first, last = (is_pledged(text, *each) for each in numbers)
    if first == last or not _CONTRAST.search(text, 0, numbers[1][0]):
        return None
    return Beside(numbers[1], numbers[0]) if first else Beside(numbers[0], numbers[1])


def _stands_by_plan(text: str, start: int, end: int) -> bool:
    return _BEHIND.search(text, 0, start) is not None or _BEFORE.match(text, end) is not None
