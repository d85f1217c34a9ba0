"""Which sums are one partner's, or an authority's: lists print a budget for each, schools tell of theirs."""

from __future__ import annotations

import re

from esrcat.free_text.story.story import Story
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.money", "words.txt")

# 'Partner budget: 42 360 EUR', 'Osatoteuttajan osuus: …'
_ITS_BUDGET = re.compile(
    r"(?:project\s)?partner(?:['’]?s)?\s(?:total\s)?(?:budget|share|funding|costs?)|budget\s(?:of|for)\s(?:the\s)?partner"
    r"|(?:hanke)?(?:kumppanin|partnerin|osatoteuttajan)\s(?:budjetti|osuus|rahoitus|kustannukset)"
    r"|partnerns\s(?:budget|andel|finansiering|kostnader)",
    re.IGNORECASE,
)
# 'Malla University's part of the budget', 'Opiston osuus hankkeen budjetista': also over the sum.
# The share of a fund or of towns is a share of the whole.
_PART_OF_IT = re.compile(_WORDS["part_of_the_budget"])
_FUND = re.compile(r"(?:amount\sof\s)?\w+\s(?:funding|finansiering|rahoitus)\b", re.IGNORECASE)
# 'Maakuntaliitolle myönnettiin 83 000 euroa', of which the sentence says no project
_TO_AUTHORITY = re.compile(
    r"\b(?:\w*liitolle|(?:ELY|TE)-keskukselle|elinvoimakeskukselle|\w*ministeriölle)\s(?:on\s|oli\s)?(?:myön\w+|osoite\w+)\s"
    r"(?:yhteensä\s|noin\s)?\Z"
    r"|\b(?:NTM-centralen|livskraftscentralen|landskapsförbundet)\s(?:beviljades|tilldelades)\s(?:totalt\s|cirka\s)?\Z"
)
_PROJECT = re.compile(r"hank(?:e|ke|et)|projekt", re.IGNORECASE)
_BEFORE = 70


def is_of_partner(story: Story, start: int) -> bool:
    """Tell whether a sum is one partner's: by its line, the line above it, or as the fund's part of that.

    Nor is the project's what an authority gets to share out.
    """
    if _is_shared_out(story, start):
        return True
    number = story.line_at(start)
    line = story.lines[number]
    if _ITS_BUDGET.match(story.text, line.start, start) or _PART_OF_IT.search(story.text, line.start, start):
        return True
    if number == 0:
        return False
    above = story.lines[number - 1]
    if line.start == start and _PART_OF_IT.search(story.text, above.start, above.end):
        return True
    of_fund = _FUND.match(story.text, line.start, start)
    return of_fund is not None and _ITS_BUDGET.match(story.text, above.start, above.end) is not None


def _is_shared_out(story: Story, start: int) -> bool:
    statement = story.statement_at(start)
    return (
        statement is not None
        and _TO_AUTHORITY.search(story.text, max(statement.start, start - _BEFORE), start) is not None
        and _PROJECT.search(statement.text) is None
    )
