"""Swedish names of bodies behind the word for their kind in small letters: 'föreningen Näs Företagare'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.bodies.organisation import Organisation
from esrcat.patterns import Expression

_WORD = r"[A-ZÅÄÖ][\wåäö&’'-]+(?![\w&’'-])"
_LEGAL = r"(?:Ab|Oy|Oyj|rf|r\.f\.|sr)(?!\w)"
_SCHOOL = r"(?:yrkes(?:högskolan|institutet|skolan|akademin)|folk(?:högskolan|akademin)|medborgarinstitutet)"
_BODY = r"(?:föreningen|stiftelsen|organisationen|kooperativet|nätverket|utvecklingsbolaget|andelslaget)"
# The kind of a school is a part of its name, that of an association is not.
_ONE = Expression(
    rf"(?<![\w-])(?:(?P<school>{_SCHOOL}\s{_WORD})|{_BODY}\s(?P<body>{_WORD}(?:\s{_WORD}){{0,3}}))(?!\si\s[A-ZÅÄÖ])"
)
# 'yrkesinstituten Strandskolan och Allhem', 'föreningarna Båk, Fyr och Prick'
_SEVERAL = Expression(
    r"(?<![\w-])(?:yrkeshögskolorna|yrkesinstituten|yrkesskolorna|folkhögskolorna|skolorna|föreningarna|stiftelserna)\s"
    rf"(?P<names>{_WORD}(?:,\s{_WORD})*\s(?:och|samt)\s{_WORD})(?!\s[A-ZÅÄÖ]|\s{_LEGAL})"
)
_NAME = re.compile(_WORD)
# What has a legal form is found by that.
_TO_LEGAL_FORM = re.compile(rf"(?:\s{_WORD})*\s{_LEGAL}")
_HAS_KIND = re.compile(r"\b(?:Ab|Oy|rf|stad|kommun|förbund\w*|institut\w*|förening\w*|klubb|skola\w*)\b")


def names_behind_kinds(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Yield the names that a word for their kind in small letters stands before."""
    for match in _ONE.finditer(text, start, end):
        group = "school" if match["school"] else "body"
        first, last = match.span(group)
        if not _HAS_KIND.search(text, first, last) and not _TO_LEGAL_FORM.match(text, last):
            yield Organisation(match[group], first, last)
    for match in _SEVERAL.finditer(text, start, end):
        for name in _NAME.finditer(text, *match.span("names")):
            yield Organisation(name[0], *name.span())
