"""Bodies that stand where partners do and take no part: of an earlier attempt, of a trade, those who pay.

'Silloin mukana oli X ry' tells who took part the last time, 'tabletit toimitti X Oy' who sold something,
'Salon kaupunki ja Someron kaupunki yhteensä 20 %' who pays. A label is believed, whatever stands behind it.
"""

from __future__ import annotations

import re

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.names.of_the_past import BACK_THEN
from esrcat.free_text.story.story import Statement, Story
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.parties", "words.txt")

_THEN = Expression(
    rf"(?i:{BACK_THEN}|\b(?:silloin|sillä\s+kertaa|samaan\s+aikaan\s+toisaalla|(?:at\s+the|that)\s+time)\b)"
    r"|\bDå\s+(?:var|deltog|hette)\b"
)
"""What leads back to a time before: another attempt, not this project."""
_LEFT = Expression(_WORDS["left"], re.IGNORECASE)
"""Who was to take part, and did not."""
_TRADE = _WORDS["trade"]
_TRADE_BEFORE = Expression(rf"\b{_TRADE}\s+(?:[\wåäö-]+\s+){{0,3}}?\Z", re.IGNORECASE)
_TRADE_BEHIND = Expression(rf"(?::?\w{{0,4}})\s+(?:(?:on|har|has)\s+)?{_TRADE}\b", re.IGNORECASE)
_MADE_BY = re.compile(
    r"\b(?:taitto|ulkoasu|paino(?:paikka)?|(?:valo)?kuv(?:a|at|aaja)|logo|layout|ombrytning|tryck(?:eri)?|foton?|fotograf"
    r"|photos?|print(?:ing|er)?|graphic\s+design)\s*:\s+\Z",
    re.IGNORECASE,
)
_NEAR = 60
_OTHER = r"(?:,|\s+(?:ja|sekä|och|samt|and))\s+[\w:-]+(?:\s+[\w:-]+){0,2}"
_PAYS = re.compile(
    rf"(?::?\w{{0,4}})(?:{_OTHER}){{0,3}}\s+\(?(?:(?:yhteensä|yhdessä|sammanlagt|tillsammans|together|in\s+all)\s+)?"
    r"\d[\d\s\u00a0.,]*\s?(?:%|prosent|procent|per\s?cent|€|e\b|euro)",
    re.IGNORECASE,
)
"""A sum or a share, with others of a list between."""
_AS_PAYERS = Expression(
    r"\b(?:rahoittaji?na|finansiärer\s+(?:var|är)|som\s+finansiär(?:er)?|as\s+(?:its\s+)?funders?)\b(?!\s+(?:ja|sekä|och|samt|and)\s)",
    re.IGNORECASE,
)
"""'Rahoittajina hankkeessa olivat mukana A Oy ja B ry'"""
_COMPANY = Expression(
    r"\b(?:osatoteut|[a-zåäö]*kumppan|[a-zåäö]*partner|delgenomför|medsökande|medaktör|co-?implement|co-?applicant)\w*",
    re.IGNORECASE,
)
"""Who is called a partner may sell and pay, too."""
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d%]|[.,]\d)")


def takes_no_part(story: Story, claim: Claim, first_year: int | None) -> bool:
    """Tell whether a sentence names a body for what is no part in a project that began in `first_year`."""
    if claim.method in ("label", "list", "heading") or claim.rule == "label of partners":
        return False
    each = claim.organisation
    statement = story.statement_at(each.start)
    if statement is None:
        return False
    if _is_of_before(story, statement, first_year):
        return True
    if _COMPANY.search(story.text, statement.start, statement.end):
        return False
    if _AS_PAYERS.search(story.text, statement.start, each.start):
        return True
    return _trades(story, statement, each) or _PAYS.match(story.text, each.end, statement.end) is not None


def _is_of_before(story: Story, statement: Statement, first_year: int | None) -> bool:
    """Tell whether a sentence is of an earlier attempt, or of who left before it began."""
    where = statement.start, statement.end
    if _THEN.search(story.text, *where) or _LEFT.search(story.text, *where):
        return True
    years = [int(year) for year in _YEAR.findall(story.text, *where)]
    return first_year is not None and bool(years) and max(years) < first_year


def _trades(story: Story, statement: Statement, each: Organisation) -> bool:
    """Tell whether a body sells, prints or reports: the verb stands right beside it."""
    text = story.text
    nearest = max(statement.start, each.start - _NEAR)
    return bool(
        _TRADE_BEFORE.search(text, nearest, each.start)
        or _TRADE_BEHIND.match(text, each.end, statement.end)
        or _MADE_BY.search(text, nearest, each.start)
    )
