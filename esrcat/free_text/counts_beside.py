"""Numbers of participants that lean on the sentence before: a plan beside what came of it, an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

Kind = Literal["planned", "actual"]

# Behind a sentence that counts participants: 'Planen var 120.'
_BARE_PLAN = re.compile(
    r"(?:Planen|Målet|Tavoite|Tavoitteena|Suunnitelma|Suunnitelmassa|The\s+(?:plan|target|goal|aim))\s+(?:on|oli|var|är|was|is|had\s+been"
    r"|hade\s+varit|had\s+been\s+for)\s+(?P<number>\d{1,5})(?:\s+[\w-]+)?\.?"
    r"|(?:We\s+had\s+(?:hoped\s+for|planned(?:\s+for)?|reckoned\s+(?:with|on)|counted\s+on)|Vi\s+hade\s+(?:räknat\s+med|hoppats\s+på|siktat\s+på)"
    r"|(?:Toivoimme|Tavoittelimme|Suunnittelimme|Odotimme|Lupasimme|Ajattelimme)(?:\s+saada)?)\s+(?P<hoped>\d{1,5})(?::\w+)?(?:\s+[\w-]+)?\.?",
)
# Behind a sentence that told the plan: 'Saimme 640, joista naisia oli 71.'
_BARE_ACTUAL = re.compile(
    r"(?:Lopulta\s+)?(?:Saimme|Tuli|Mukaan\s+tuli)\s+(?P<fi>\d{1,5})(?=[,.])|(?:Det\s+blev|Vi\s+fick)\s+(?P<sv>\d{1,5})(?=[,.])"
    r"|(?:In\s+the\s+end\s+)?(?:[Ww]e\s+got|[Tt]here\s+were|[Ii]t\s+was)\s+(?P<en>\d{1,5})(?=[,.])"
)
# 'Kuinka monta mahtuu?': the answer's first number.
_ASKS = re.compile(
    r"(?:(?:kuinka|miten)\s+(?:monta|moni)|montako|hur\s+många|how\s+many)\b[^?]{0,40}\b(?:mahtuu|pääsee|mukaan|osallistu\w*|ryms|får|delta\w*"
    r"|med|people|participants|join|take\s+part|places?)\b[^?]{0,20}\?\s*\Z",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"(?:[A-ZÅÄÖ][^\d.;,]{0,40}\s)?(?P<number>\d{1,4})(?=[.,]|\s(?:henkilöä|ihmistä|osallistujaa|personer|deltagare|people)\b)"
)


def told_beside(text: str) -> Iterator[tuple[Kind, int, int, int]]:
    """Yield what a sentence right behind a count adds: what the plan was, or what came of it."""
    if plan := _BARE_PLAN.fullmatch(text):
        group = "number" if plan["number"] else "hoped"
        yield "planned", int(plan[group]), *plan.span(group)
    elif actual := _BARE_ACTUAL.match(text):
        group = str(actual.lastgroup)
        yield "actual", int(actual[group]), *actual.span(group)


def answered(question: str, text: str) -> tuple[int, int, int] | None:
    """Return the number that answers how many there is room for: 'Kolmen vuoden aikana 180'."""
    found = _ANSWER.match(text) if _ASKS.search(question) else None
    return (int(found["number"]), *found.span("number")) if found else None
