"""Numbers of something else than a project: visitors of a fair, the people of a town, who lost their work."""

from __future__ import annotations

import re

from esrcat.free_text.names.of_the_past import BACK_THEN
from esrcat.free_text.results.one_occasion import is_of_one_occasion
from esrcat.free_text.results.words import WORDS
from esrcat.free_text.story.clause_bounds import end_of, start_of
from esrcat.patterns import Expression

# Anywhere in the sentence.
_OF_ELSE = Expression(f"{WORDS['of_else']}|{BACK_THEN}", re.IGNORECASE)
_NUMBERS_OF_OTHERS = Expression(WORDS["of_others"], re.IGNORECASE)
# In the clause of the number.
_LOST = Expression(WORDS["lost"], re.IGNORECASE)
# What schools, firms and towns of a region did in a year.
_IN_A_YEAR = Expression(WORDS["in_a_year"], re.IGNORECASE)
_WHOLE_BODIES = Expression(WORDS["whole_bodies"], re.IGNORECASE)
_IN_THE_COUNTRY = Expression(WORDS["in_the_country"], re.IGNORECASE)
# Who only came to look or to listen, directly behind the number.
_VISITORS = re.compile(
    r"\s(?:[a-zåäö]+\s)?(?:kävijä|vieras?t|vieraan|kuulija|yleisö|näytteilleasettaja|besökare|gäster|åskådare|åhörare|visitors|guests|spectators|listeners|attendees|onlookers)",
    re.IGNORECASE,
)
_TOLD_BY_OTHERS = Expression(WORDS["told_by_others"], re.IGNORECASE)
_PROJECT = Expression(r"\bhank(?:e|k)|projekt|project", re.IGNORECASE)
# In a clause about a place or an event that the sentence names: 'messuilla, joilla oli 380 osallistujaa'.
_WHERE = re.compile(
    r"(?:,\s(?:missä|jonne|jossa|joissa|jolla|joilla|joiden|dit|(?:at|in|to)\s+which)|\s(?:där|where)|;\s(?:niissä|näissä|siellä|där|there)|[a-zåäö]{3}(?:a|s|na)\s(?:siellä|där|there(?!\s(?:is|are|was|were|ha|wi|wo))))\s[^,;]*\Z",
    re.IGNORECASE,
)
_OF_WORK = Expression(
    r"hank|projekt(?:i|et\b)|kurs|valmenn|koulut|ryhm|paja|utbildning|grupp|verkstad|project|train|course|group|workshop",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?:\+358[\d\s()-]*|\(?0\d{1,3}\)?[\s-]?(?:\d{2,4}[\s-]?)*)\Z")
_MONEY_BEFORE = re.compile(
    r"\b(?:vuxit\s+till|grown\s+to|kasvanut|bevilja(?:t|de)|(?:we|they|it)\s+(?:asked|applied)\s+for|granted|myöntänyt)\s\Z",
    re.IGNORECASE,
)
_MONEY_AFTER = re.compile(
    r"\s(?:av\s+(?:dem|dessa|summan)|siitä|tästä|summasta|of\s+(?:it|this\s+sum|that\s+sum))\b"
)
_EACH = re.compile(
    r"\s(?:[\w-]+\s)?(?:kutakin|kumpaakin|hengen\b|\w*vuotta\b|palvelusvuo\w+|vardera|var\b|each\b|apiece\b)",
    re.IGNORECASE,
)
_GROUPS = re.compile(
    r"\b(?:groups?\s+of|grupper\s+(?:om|på)|teams?\s+of|classes\s+of)\s(?:\w+\s)?\Z|\b(?:branch|gate|room|osasto|avdelning)\s\Z",
    re.IGNORECASE,
)
# What somebody asks is not told: 'Pitääkö paikkansa, että mukana oli 600?'
_QUESTION = re.compile(r"\?[\"”’']?\s*\Z")
_ENDS_CLAUSE_OF_OTHER = re.compile(r"[;:]\s|\s[–—]\s|,\s(?:ja|mutta|kun|men|och|but|and|while|medan)\s")
# 'pays EUR 30,400'
_EUROS = re.compile(r"(?:EUR|€)\s?\Z")


def is_other_number(text: str, start: int, end: int) -> bool:
    """Tell whether the number at an offset of a sentence counts something else than a project's results."""
    if _QUESTION.search(text):
        return True
    before = text[max(0, start - 30) : start]
    if _PHONE.search(before) or _GROUPS.search(before) or _EACH.match(text, end) or _EUROS.search(before):
        return True
    if _MONEY_BEFORE.search(before) and (
        _MONEY_AFTER.match(text, end) or before.rstrip().endswith(("till", "to", "for"))
    ):
        return True
    if _VISITORS.match(text, end) or _TOLD_BY_OTHERS.search(text):
        return True
    if _OF_ELSE.search(text) or _NUMBERS_OF_OTHERS.search(text):
        return True
    where = _WHERE.search(text, 0, start)
    if where and not _OF_WORK.search(text, 0, where.start()):
        return True
    low, high = start_of(_ENDS_CLAUSE_OF_OTHER, text, start), end_of(_ENDS_CLAUSE_OF_OTHER, text, start)
    if _LOST.search(text, low, high) or is_of_one_occasion(text, low, high):
        return True
    of_more = _IN_THE_COUNTRY.search(text, low, high) is not None or (
        _IN_A_YEAR.search(text) is not None and _WHOLE_BODIES.search(text, low, high) is not None
    )
    return of_more and _PROJECT.search(text) is None
