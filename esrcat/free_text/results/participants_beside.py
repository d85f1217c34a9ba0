"""Numbers of participants that lean on the sentence before: a plan beside what came of it, an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from esrcat.free_text.results.pledges import is_pledged

Kind = Literal["planned", "actual"]

# Behind a sentence that counts participants: 'Planen var 120.', 'Tavoittelimme 45:tä, joten vielä mahtuu.'
_BARE = re.compile(
    r"(?<![\d.,:/€])(?P<number>\d{1,5})(?::\w+)?(?=\.[\"”’']?\Z|[,;!?]|\s(?:vain|vasta|bara|only|originally|by\s+(?:the\s+end|then)|loppuun\s+mennessä|till\s+slut|ja|mutta|joten|men|så|och|but|so|and)\b"
    r"|\s(?:henkilöä|ihmistä|osallistujaa|personer|deltagare|people|participants)[.,])"
)
# In front of what came of it: 'Against a plan of 20, 27 people joined'.
_PLAN_BEFORE = re.compile(
    r"(?:Against|Compared\s+(?:with|to)|Instead\s+of|Mot|Jämfört\s+med|I\s+stället\s+för|Tavoitteen\s+ollessa|Kun\s+tavoitteena\s+oli|Suunnitellun|Suunniteltujen|Tavoitellun|Tavoiteltujen|Luvatun|Luvattujen)"
    r"[^,.;\d]{0,40}\s(?P<number>\d{1,5})(?![\d%€])(?::n)?(?:\s[\w-]+)?(?:,\s|\s(?=(?:deltog|kom|tuli|saatiin|sijaan|sijasta)\b))"
)
# Behind a sentence that told the plan: 'Saimme 640, joista naisia oli 71.'
_BARE_ACTUAL = re.compile(
    r"(?:Lopulta\s+)?(?:Saimme|Tuli|[Mm]ukaan\s+tuli|(?:[Hh]eitä|[Vv]äkeä|[Jj]oukkoa)\s+(?:tuli|kertyi|saatiin|oli))\s+(?P<fi>\d{1,5})(?=[,.])|(?:(?:Till\s+slut\s+)?(?:[Dd]et\s+blev|[Dd]et\s+kom|kom)|Vi\s+fick|De\s+blev)\s+(?P<sv>\d{1,5})(?=[,.])"
    r"|(?:In\s+the\s+end\s+)?(?:[Ww]e\s+got|[Tt]here\s+were|[Ii]t\s+was)\s+(?P<en>\d{1,5})(?=[,.])"
)
# 'Kuinka monta mahtuu?': the answer's first number.
_ASKS_HOW_MANY = re.compile(
    r"(?:(?:kuinka|miten)\s+(?:monta|moni)|montako|hur\s+många|how\s+many)\b[^?]{0,40}\b(?:mahtuu|pääsee|mukaan|osallistu\w*|ryms|får|delta\w*"
    r"|med|people|participants|join|take\s+part|places?)\b[^?]{0,20}\?\s*\Z",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"(?:[A-ZÅÄÖ][^\d.;,]{0,40}\s)?(?P<number>\d{1,4})(?=[.,]|\s(?:henkilöä|ihmistä|osallistujaa|personer|deltagare|people)\b)"
)


def plan_before(text: str) -> tuple[int, int, int] | None:
    """Return the plan's number where a sentence opens with it, and where it stands."""
    found = _PLAN_BEFORE.match(text)
    return (int(found["number"]), *found.span("number")) if found else None


def told_beside(text: str) -> Iterator[tuple[Kind, int, int, int]]:
    """Yield what a sentence right behind a count adds: what the plan was, or what came of it."""
    numbers = list(_BARE.finditer(text))
    if len(numbers) == 1 and is_pledged(text, *numbers[0].span("number")):
        yield "planned", int(numbers[0]["number"]), *numbers[0].span("number")
    elif actual := _BARE_ACTUAL.match(text):
        group = str(actual.lastgroup)
        yield "actual", int(actual[group]), *actual.span(group)


def answered(question: str, text: str) -> tuple[int, int, int] | None:
    """Return the number that answers how many there is room for: 'Kolmen vuoden aikana 180'."""
    found = _ANSWER.match(text) if _ASKS_HOW_MANY.search(question) else None
    return (int(found["number"]), *found.span("number")) if found else None
