"""Funds that a text names only to say that they do not pay: asked first, mixed up with, paying others."""

from __future__ import annotations

import re

from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of
from esrcat.span import Span

_WORDS = patterns_of("esrcat.free_text.funds", "words.txt")

_STOP = re.compile(
    r"[.!?;:]\s|,\s|\n|\s[–—-]\s|\s(?:mutta|vaan|eikä|men|utan|but|rather\s+than)\s", re.IGNORECASE
)
# Right in front, in its clause: 'men inte med socialfondens hjälp', '"Ei" sosiaalirahastosta', 'ensin …'.
_BEFORE = Expression(_WORDS["denied_before"], re.IGNORECASE)
# Behind it, up to the end of its clause: 'ESR-hakemus oli hylätty', 'socialfonden har varit på tapeten'.
_BEHIND = Expression(_WORDS["denied_behind"], re.IGNORECASE)
# Another's: 'kokemuksia (ESR-hanke SOUTU/2017)', 'maaseutuohjelmasta rahoitetun Soutu-hankkeen jälkeen'.
_OF_ANOTHER = re.compile(
    r"(?<=\().{2,60}?-(?:hanke|projekti)\s[A-ZÅÄÖ][^()\n]{1,60}\)"
    r"|.{3,90}?(?<=st[aä])\srahoite(?:tun|tusta|ttujen)\s[A-ZÅÄÖ][^.!?\n]{2,60}\s(?:jälkeen|pohjalta|jatkoksi)\b"
)
_NO_NEGATION = re.compile(r"\b(?:ilman|utan|without)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_NEAR = 90


def denies(text: str, span: Span) -> bool:
    """Tell whether the clause in which a text names a fund says that it does not pay for the project."""
    if _OF_ANOTHER.match(text, span.start):
        return True
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
