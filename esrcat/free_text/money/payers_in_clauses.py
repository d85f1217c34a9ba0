"""Who pays a figure, by the words of its clause: the words that name each kind of payer."""

from __future__ import annotations

import re

from esrcat.free_text.story.wording import Role
from esrcat.patterns import Expression

PAYERS: tuple[tuple[Role, Expression], ...] = (
    (
        "EU and state",
        Expression(
            r"(?:rahasto\w*|\bES[RF]\+?(?::\w+)?|\bE(?:AKR|RUF|RDF)(?::\w+)?|\bEU(?::\w+)?|\bfond\w*|\bfund)(?:\s(?:plus\w*|\([^()]{2,8}\)))?\s"
            r"(?:ja|sekä|och|samt|and)\s(?:the\s)?(?:valtio\w*|stat(?:en|ens|lig\w*)|state|government)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "municipalities",
        Expression(
            r"\b(?:kunnat|kunta(?:a|mme)?|kunna(?:n|lta)|kaupun(?:ki|gin|gilta)|(?:\w+\s)?stads?|staden|kommunens?|(?:the\s)?(?:city|town|municipality|municipal)|kuntamme|kaupunkia|kunnilta|kuntien|kunnista|kaupungit|kaupungeilta|kaupunkien|\w+lta\s+(?:kunnalta|kaupungilta)"
            r"|kommunern?as?|städern?as?|municipalities|towns|councils)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "private",
        Expression(
            r"\b(?:yrity(?:kset|ksiltä|sten|ksistä)|firmat|firmoilta|firmojen|yrittäj(?:ät|iltä|ien)|yksityi\w+"
            r"|företag(?:en|ens|are|arna|arnas)?|privata?|companies|businesses|firms|private)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "own",
        Expression(
            r"\b(?:itse|oma(?:a|n|sta|lta)?|omi(?:a|sta)|m[ei]i(?:dän|ltä)|meille(?=\s+(?:\w+\s+)?(?:jä|itse))|\w+(?<!progra)mme|vi|(?:av|från)\s+oss|vår[at]?|omavastuu\w*|omarahoitu\w*|själv[at]?|egen|eget|egna|own|we|(?:by|from)\s+us|our"
            r"|itself|ourselves)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "granted",
        Expression(
            r"\b(?:myön(?:si|nettiin|netty|tänyt|tää)|bevilja\w*|grant(?:ed)?|award(?:ed)?)\b", re.IGNORECASE
        ),
    ),
)
# Where all others are told, who is left is the body whose project it is, by its kind alone.
OF_BODY: tuple[tuple[Role, Expression], ...] = (
    (
        "own",
        Expression(
            r"\b(?:opisto|yhdisty[sk]\w*|säätiö|koulu|yhtymä|järjestö|instituutti|oppilaitos|toteuttaja\w*|hakija"
            r"|föreningen|stiftelsen|institutet|skolan|förbundet|centret|genomförar\w+|sökanden"
            r"|the\s(?:association|foundation|institute|college|school|society|centre|cooperative|union|university|partners?))\b",
            re.IGNORECASE,
        ),
    ),
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_SHORT, _ENDING = 3, 2


def without_endings(text: str) -> list[str]:
    """Return the words of a text without their last letters, which are endings: 'seuralta' of 'Seura'."""
    words = (each[0].casefold() for each in _WORD.finditer(text))
    return [word[: max(_SHORT, len(word) - _ENDING)] for word in words]
