"""Partners that no phrase marks: the bodies of a sentence that speaks of company in the work.

The family of a word tells of company ('osatoteuttaja', 'kumppaneihin', 'rinnalla'), whatever stands around
it; who is its subject there, and has no other part, takes part. A sentence that denies, or tells of a gift
or of a day out, makes nobody a partner.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.parties.lone_organisations import may_act
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression

_SCORE = 2
_COMPANY = {
    "fi": Expression(
        r"\b(?:osatoteut\w+|[a-zåäö]*kumppan\w+|[a-zåäö]*partner\w+|rinnal(?:la|le|laan|leen|lamme)|kyy(?:dissä|tiin)\w*"
        r"|kimpassa|yhteistyössä|osapuol\w+|muka(?:na|an)|(?:tois|mui)\w+\s+toteuttaj\w+)\b",
        re.IGNORECASE,
    ),
    "sv": Expression(
        r"\b(?:delgenomför\w+|medsökande\w*|medaktör\w*|[a-zåäö]*partner\w*|samarbetspart\w*|vid\s+sidan|i\s+samarbete)\b",
        re.IGNORECASE,
    ),
    "en": Expression(
        r"\b(?:co-?implement\w+|co-?applicant\w*|partner\w*|alongside|side\s+by\s+side|hand\s+in\s+hand)\b",
        re.IGNORECASE,
    ),
}
"""Families of words for those who carry something out together."""

_SPEAKS_AGAINST = {
    "fi": Expression(
        r"\bsamaan\s+aikaan\b|\b(?:ei|eivät|eikä|eivätkä|emme|ilman|paitsi|vain|jäi|luopui|harkitsi)\b|\b(?:entis|aiem|aikaisem"
        r"|raha|tilat|tiloja|kahv|kakku|lahjoit|lainaa|tarjo|vuokra|tilaa|tilauk|kustansi|kiit|sponsor|esittel)\w*",
        re.IGNORECASE,
    ),
    "sv": Expression(
        r"\b(?:samtidigt|inte|inga|ingen|utan|bara|endast)\b"
        r"|\b(?:tidigare|pengar|lokaler|kaffe|skänk|lånar|bjud|hyr|tack|spons)\w*",
        re.IGNORECASE,
    ),
    "en": Expression(
        r"\b(?:meanwhile|not|no|nor|without|only|except|never|former|earlier|previous)\b|n['’]t\b"
        r"|\b(?:money|premises|coffee|donat|lends?\b|lent\b|hire|thank|sponsor)\w*",
        re.IGNORECASE,
    ),
}
"""What makes nobody of a sentence a partner: a denial, what was once, a gift, what is lent or let."""

_BOTH = Expression(
    r"(?:Molemmat|Kumpikin|Kaikki|Kaikki\s+(?:kaksi|kolme|neljä)|Båda|Bägge|Alla|Both|All)\b", re.IGNORECASE
)


def partners_in_company(story: Story, about: Aboutness, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the partners of sentences with a word of company, of which no claim says anything else."""
    language = story.wordings[0].language
    company = _COMPANY.get(language)
    if company is None or not company.may_match(story.text):
        return
    claimed = {claim.organisation.name for claim in claims}
    claimed |= {around[0] for around in (story.owner, story.publisher) if around is not None}
    for number in story.saying(company):
        statement = story.statements[number]
        if not about.is_own(number) or not company.search(story.text, statement.start, statement.end):
            continue
        if _speaks_against(story, statement):
            continue
        if _BOTH.match(story.text, statement.start, statement.end):
            # 'X lähettää ohjaajan, ja Y kouluttaa. Molemmat ovat osatoteuttajia.'
            before = story.statements[max(number - 1, 0)]
            if about.is_own(max(number - 1, 0)) and not _speaks_against(story, before):
                statement = before
        for each in organisations_in(story.text, statement.start, statement.end, language):
            if about.is_of_another(each.start):
                continue
            if _is_subject(story, each) and each.name not in claimed and may_act(each, about):
                yield Claim("partner", each, _SCORE, "sentence", "named where a sentence speaks of company")


def without_weak_leaders(story: Story, claims: list[Claim]) -> list[Claim]:
    """Leave out who only by its deeds seemed to lead, where the sentence calls it one of the partners."""
    partners = _PARTNERS.get(story.wordings[0].language)
    if partners is None:
        return claims
    kept = []
    for claim in claims:
        statement = story.statement_at(claim.organisation.start)
        weak = claim.part == "actor" and claim.score == _BY_DEED and statement is not None
        if not (weak and statement and partners.search(story.text, claim.organisation.end, statement.end)):
            kept.append(claim)
    return kept


_BY_DEED = 3
# 'X ostaa palvelua ja kuuluu hankkeen kumppaneihin': its own part, not whom it has.
_PARTNERS = {
    "fi": Expression(r"\bkuulu\w*\s+(?:\w+\s+){0,2}(?:osatoteuttaj|[a-zåäö]*kumppan|[a-zåäö]*partner)\w+"),
}


def _speaks_against(story: Story, statement: Statement) -> bool:
    against = _SPEAKS_AGAINST[story.wordings[0].language]
    return against.search(story.text, statement.start, statement.end) is not None or any(
        compiled(wording.once).search(story.text, statement.start, statement.end)
        for wording in story.wordings
    )


def _is_subject(story: Story, each: Organisation) -> bool:
    """Tell whether a name stands in the nominative: neither a genitive nor a place is a subject."""
    return not each.genitive and story.text[each.start : each.end] == each.name
