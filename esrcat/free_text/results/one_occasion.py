"""Numbers of one occasion: the last workshop, the fullest course, a seminar; results are of them all.

'Viimeisessä pajassa oli 9 yritystä', 'Den första kursen hade 8 elever', 'The busiest evening drew 70'.
"""

from __future__ import annotations

import re

from esrcat.patterns import Expression

_EVENT_FI = (
    r"\w*(?:paja|tilaisuu|seminaari|kurssi|ilta|illa|leiri|tapaami|messui|kokoontumis|juhl|retke|kerra)"
)
_EVENT_SV = r"\w*(?:kursen|kvällen|träffen|gruppen|verkstaden|lägret|tillfället|resan|dagen|mötet)"
_EVENT_EN = r"(?:class|workshop|seminar|course|evening|group|event|fair|session|camp|meeting|trip)"
_WHICH_FI = r"(?:(?:viimei|ensimmäi)se(?:ssä|llä|en|lle)|yhde(?:ssä|llä)|yhteen)"
_ONE = Expression(
    rf"\b{_WHICH_FI}\s{_EVENT_FI}"
    r"|\b(?:suosituin|ahkerin|vilkkain)\b|\bsuurin\s(?:tulija|\w*kurssi|\w*ryhmä|\w*tilaisuus|\w*tapahtuma|\w*paja)\b|\bkerralla\b|\bleirille\b|\bmahtui(?:vat)?\b"
    r"|\b\w*seminaari(?:ssa|in)\b|\b\w*avajais(?:issa|iin)\b|\b\w*(?:päättäjäis|loppujuhl)\w+|\b\w*messuilla\b"
    rf"|\bden\s(?:första|sista|största|populäraste)\s{_EVENT_SV}\b|\b\w*(?:seminariet|mässan|invigningen|avslutningen)\b"
    rf"|\b(?:the|our)\s(?:first|last|opening|closing|final|biggest|largest|busiest|most\spopular)\s(?:\w+\s)?{_EVENT_EN}\b"
    r"|\bon\sthe\s\w+\sday\sin\b",
    re.IGNORECASE,
)


def is_of_one_occasion(text: str, low: int, high: int) -> bool:
    """Tell whether a clause of a sentence tells of one occasion among others."""
    return _ONE.search(text, low, high) is not None
