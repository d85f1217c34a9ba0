"""Read the organisations that carry out a project beside its lead."""

from __future__ import annotations

import re

from esrcat.sentences.listing import organisations
from esrcat.sentences.organisations import same_organisation
from esrcat.sentences.splitting import Sentence, sentence_at
from esrcat.sentences.triggers import occurrences
from esrcat.values.reading import Reading

# Without the first letter, so that a capital at the start of a sentence needs no second look.
_STEMS = ("oteutta", "oteutuskumppan", "hteishanke", "hteisprojekti")
_TRIGGER = re.compile(
    r"oteutta(?:massa|vat|jina|jakumppan|j(?<=satoteuttaj)|j(?<=hteistoteuttaj))|oteutusk|hteis(?:hanke|projekti)"
)
_ROLE = (
    r"\b(?:(?:osa|yhteis)toteuttaj(?:ina|ana|ia|at|a)|(?:toteuttaja|toteutus)kumppan(?:eina|ina|eita|it|i)"
    r"|toteuttamassa|kumppaneina\s+toteuttavat)\b"
)
_FILLER = (
    r"(?:\s+(?:ovat|on|olivat|oli|toimivat|toimii|toimi|toimineet|toiminut|olleet|ollut|lisäksi|myös|mukana"
    r"|hankkeessa|projektissa|hanketta|projektia|hankkeen|projektin|yhdessä|seuraavat|tahot|organisaatiot)\b)*"
)
_BEFORE_LIST = re.compile(rf"{_ROLE}{_FILLER}\s*:?\s*", re.IGNORECASE)
_AFTER_LIST = re.compile(
    r"\s+(?:ovat|on|olivat|oli|toimivat|toimii|toimi)\b[\w\s]{0,40}?" + _ROLE, re.IGNORECASE
)
_OPENING = re.compile(
    r"(?:Hankkeessa|Projektissa|Hanketta|Projektia|Lisäksi|Myös|Hankkeen|Projektin)\s+", re.IGNORECASE
)
# Every implementer is named, the lead among them: only a known lead tells partners from others.
_ALL_NAMED = re.compile(
    r"\b(?:toteuttajina\s+(?:toimivat|ovat|olivat)|toteuttavat(?:\s+(?:yhdessä|yhteistyössä))?)\s*:?\s+",
    re.IGNORECASE,
)
_JOINT_PROJECT = re.compile(
    r"\bon\s+(?P<owners>[A-ZÅÄÖ0-9][^.:;]{5,300}?)\s+yhteis(?:hanke|projekti)\b(?!\s+\w+n\s+kanssa)"
)


def partners(text: str, lead: str | None = None) -> list[Reading]:
    """Read the partners named as such in prose; key 'name', value in the base form.

    Sentences that call them part-implementers (osatoteuttaja, toteuttajakumppani, toteuttamassa)
    count; cooperation ('yhteistyössä … kanssa') does not. Where a sentence names all implementers
    (toteuttajina toimivat, yhteishanke) it counts only when `lead` is among them. The lead
    itself is never given.
    """
    found: dict[str, Reading] = {}
    last_end = 0
    for position in occurrences(text, _STEMS):
        if position < last_end or _TRIGGER.match(text, position) is None:
            continue
        sentence = sentence_at(text, position)
        last_end = sentence.end
        for reading in _in_sentence(text, sentence, lead):
            found.setdefault(str(reading.value).casefold(), reading)
    return list(found.values())


def _in_sentence(text: str, sentence: Sentence, lead: str | None) -> list[Reading]:
    for before in _BEFORE_LIST.finditer(text, sentence.start, sentence.end):
        named = organisations(text, before.end(), sentence.end, lead)
        if named:
            return named
    role = _AFTER_LIST.search(text, sentence.start, sentence.end)
    if role is not None:
        opening = _OPENING.match(text, sentence.start, role.start())
        start = opening.end() if opening else sentence.start
        return organisations(text, start, role.start(), lead)
    return _beside_lead(text, sentence, lead)


def _beside_lead(text: str, sentence: Sentence, lead: str | None) -> list[Reading]:
    if lead is None:
        return []
    joint = _JOINT_PROJECT.search(text, sentence.start, sentence.end)
    if joint is not None:
        named = organisations(text, *joint.span("owners"))
    else:
        opening = _ALL_NAMED.search(text, sentence.start, sentence.end)
        named = organisations(text, opening.end(), sentence.end) if opening else []
    others = [reading for reading in named if not same_organisation(str(reading.value), lead)]
    return others if len(others) < len(named) else []
