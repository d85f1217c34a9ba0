"""Funds that a text names only to say that they do not pay: asked first, mixed up with, paying others."""

from __future__ import annotations

import re

from esrcat.patterns import Expression
from esrcat.span import Span

_STOP = re.compile(
    r"[.!?;:]\s|,\s|\n|\s[–—-]\s|\s(?:mutta|vaan|eikä|men|utan|but|rather\s+than)\s", re.IGNORECASE
)
# Right in front, in its clause: 'men inte med socialfondens hjälp', '"Ei" sosiaalirahastosta', 'ensin …'.
_BEFORE = Expression(
    r"\b(?:ei(?:kä|vät)?\b[”\"]?(?!\s+\w+\s+ilman\b)|emme|inte\b|never\b|(?:is|was|are|were|do|does|did)\s+not\b|n't\b|not\s+(?:from|by|with|the)\b"
    r"|ensin\b|yrit\w+|kysyttiin|harkit\w+|försök(?:t|te|a|er)?\b|först\s+(?:sökte|frågade)|ever\s+appl\w+|first\s+(?:tried|asked|applied)|(?:turned\s+down|rejected)\s+by"
    # What people take it for, and what went before it.
    r"|luul\w+|kuvittel\w+|erehty\w+|tror\b|trodde\b|förväxl\w+|blanda\w*\s+ihop|mistake[ns]?\b|confuse\w*|think\w*|thought\b|assum\w+"
    r"|(?:ensimmäinen|edellinen|aiempi|aikaisempi|första|förra|tidigare|first|earlier|previous)\s+(?:[\w-]+\s+)?\w*(?:hanke|projekti|projekt|project)\b"
    r"|toisin\s+kuin|till\s+skillnad\s+från|unlike"
    r"|sisar(?:yhdisty|järjestö|hank)\w*|naapuri(?:mme|yhdist\w+|hank\w+|kun\w+|n)|syster(?:förening|organisation|projekt)\w*|grann\w+|sister\s+(?:association|organisation|project)|neighbours?)\b",
    re.IGNORECASE,
)
# Behind it, up to the end of its clause: 'ESR-hakemus oli hylätty', 'socialfonden har varit på tapeten'.
_BEHIND = Expression(
    r"\A[\w+:-]*\s+(?:(?:[\w+-]+|\([^()\n]{1,20}\))\s+){0,4}?(?:ei\b|inte\b|(?:do|does|did|is|was)\s+not\b|hylä\w+|hylkäsi|kysyttiin|harkittiin|mietittiin|ensin\b|esillä\b|avslog\w*|fick\s+nej|på\s+tapeten"
    r"|(?:was|were)\s+(?:rejected|turned\s+down|considered|discussed)|said\s+no|pays\s+for\s+our\s+neighbours)",
    re.IGNORECASE,
)
_NO_NEGATION = re.compile(r"\b(?:ilman|utan|without)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_NEAR = 90


def denies(text: str, span: Span) -> bool:
    """Tell whether the clause in which a text names a fund says that it does not pay for the project."""
    first = max(0, span.start - _NEAR)
    for stop in _STOP.finditer(text, first, span.start):
        word = stop[0].strip()
        # 'aluekehitysrahaston hanke eikä sosiaalirahaston': the word belongs to what it denies.
        first = stop.start() if word.lower() in ("eikä", "rather than") else stop.end()
    if _NO_NEGATION.search(text, first, span.start):
        return False
    stopped = _STOP.search(text, span.end, span.end + _NEAR)
    last = stopped.start() if stopped else min(len(text), span.end + _NEAR)
    return (
        _BEFORE.search(text[first : span.start]) is not None
        or _BEHIND.search(text[span.end : last]) is not None
    )
