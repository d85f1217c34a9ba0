"""Sentences that open with, or lead to, the name of a project that is none of the text's own."""

from __future__ import annotations

import re
from collections.abc import Collection

from esrcat.patterns import Expression

_FUNDED = r"(?:ESR|ESF|EAKR|ERUF|ERDF|JTF|FRO|EU|STEA|AMIF|Leader|Interreg)\+?"
_FUNDED += r"(?:[ -](?:rahoitteinen|rahoitettu|finansierat|funded))?"
_NAME = r"(?P<{}>[A-ZÅÄÖ][\w&+’'-]*(?:\s[\w&+’'-]+){{0,3}}?)"
# 'Robottirinki on ESR-projekti', 'Havskonst, ett ESF-projekt som …', 'Blue Yard is an ESF project'.
_IS_PROJECT = Expression(
    rf"\A\W*{_NAME.format('is')}(?:\s(?:on|oli|är|var|is|was)\s|,\s)(?:ett\s|an?\s|the\s)?"
    rf"(?:[\w-]+\s){{0,2}}{_FUNDED}[\s-]+(?:[\w-]+)?(?:hanke|projekti|projekt|project)\b"
)
# 'Syksyllä starttaa Kolmas kerta', 'skolan planerar Språkhamnen': what is to come.
_TO_COME = Expression(
    r"\b(?:starttaa|käynnistyy|suunnittelee|suunnittelemme|valmistelee|valmistelemme|startar|inleds|planerar|förbereder"
    r"|plans|is\splanning|are\splanning|is\spreparing)\s(?:uusi\s|uutta\s|nytt\s|a\snew\s)?[\"”“]?"
    rf"{_NAME.format('comes')}(?=[\"”“]?(?:,|\.\Z|\s\())"
)
# 'Rannan opisto toteutti vuosina 2004–2006 verkostohankkeen', where the text's own project is carried out now
_DID_ANOTHER = Expression(
    r"\b(?:toteutti|toteuttivat)\s(?:vuosina|vuonna)\s(?:19|20)\d\d\b[^.;]*?\b[a-zåäö]{3,}(?:hankkeen|projektin)\b"
    r"|\bgenomförde\s(?:under\s)?(?:åren\s)?(?:19|20)\d\d\b[^.;]*?\bett\s(?:[a-zåäö-]+\s){0,3}[a-zåäö]*projekt\b"
    r"|\b(?:carried\sout|ran)\san?\s(?:[a-z-]+\s){0,3}project\s[^.;]{0,30}?\bin\s(?:19|20)\d\d\b"
)
_IS_NOW = Expression(
    r"\b[a-zåäö]*(?:hanke|projekti)\s(?:toteutetaan|käynnistyy|alkaa)\b|\bprojektet\s(?:genomförs|startar|inleds)\b"
    r"|\bproject\s(?:is\s(?:being\s)?(?:carried\sout|run)|starts|begins)\b",
    re.IGNORECASE,
)
SIGNS_OF_OTHERS = _IS_PROJECT, _TO_COME, _DID_ANOTHER
# Behind such a sentence 'the project' is the other one.
OPENS_WITH_NOUN = re.compile(
    r"(?:Projektet|Hank(?:e|keen|keella|keessa)|Projekti(?:n|lla|ssa)?|The\sproject)\b"
)
_NO_NAME = re.compile(
    r"(?:Se|Tämä|Hanke\w*|Projekti\w*|Kyseessä|Kyse|Toiminta|Työ|Det|Detta|Den|Projektet|It|This|The|Our|Ours|Vår[at]?|Meidän|That|What)\b"
    r"|.*(?:hanke|projekti|projektet|project)\Z"
)
_IN_CASE = re.compile(r"\w+(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|kuu|kuuta)\Z")
_STEM = 4


def names_one_of_others(text: str, own: Collection[str]) -> bool:
    """Tell whether a sentence says of a name that is not the project's own that it is one, or is to come."""
    if not own:
        return False
    return any(
        found is not None and not _is_own(found[group], own)
        for found, group in ((_IS_PROJECT.search(text), "is"), (_TO_COME.search(text), "comes"))
    )


def tells_of_one_before(text: str, whole: str) -> bool:
    """Tell whether a sentence tells of a project of past years in a text whose own is carried out now."""
    return _DID_ANOTHER.search(text) is not None and _IS_NOW.search(whole) is not None


def _is_own(written: str, own: Collection[str]) -> bool:
    """Tell whether words are the name of the project in any case form, or no name at all."""
    return (
        _NO_NAME.match(written) is not None
        or _IN_CASE.match(written.split()[0]) is not None
        or is_named_in(written, own)
    )


def is_named_in(text: str, own: Collection[str]) -> bool:
    """Tell whether a text has all long words of a name of the project: 'Oman polun' of 'Oma polku'."""
    folded = text.casefold()
    for name in own:
        stems = [word.casefold()[:_STEM] for word in name.split() if len(word) >= _STEM - 1]
        if stems and all(re.search(rf"\b{re.escape(stem[: _STEM - 1])}", folded) for stem in stems):
            return True
    return False
