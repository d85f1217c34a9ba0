"""Bodies that finance projects of other funds than the structural ones: ministries, STEA, boards."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.bodies", "words.txt")
# 'STEA:n', 'STEA-rahoitteinen'
_PAID_BY = r"-(?:rahoit|avust|finansier|funded)"
_SHORT = rf"(?P<short>STEA|RAY)(?:(?::n|:lta|:s)|(?={_PAID_BY}))?"
_BY_NAME = "|".join(
    (
        _WORDS["gaming_centre"],
        _SHORT,
        _WORDS["gaming_association"],
        _WORDS["finnish_ministry"],
        _WORDS["swedish_ministry"],
        _WORDS["english_ministry"],
        _WORDS["board"],
    )
)
_FUNDERS = re.compile(rf"(?<![\w-])(?:{_BY_NAME})(?:(?![\w-])|(?={_PAID_BY}))")
_HINTS = (
    "STEA",
    "RAY",
    "inister",
    "inistry",
    "Opetushalli",
    "virasto",
    "avustuskesk",
    "understödsc",
    "Funding Centre",
    "Raha-",
)
_HINTED = Expression("|".join(_HINTS), re.IGNORECASE)
_GENITIVE = re.compile(r"(?:ö|o)n\Z|ksen\Z|riets\Z|:n\Z|:s\Z|(?:'|’)s\Z")


def other_funders_in(text: str, start: int, end: int) -> Iterator[tuple[int, int, str, bool]]:
    """Yield where such a body is named, its name in the base form, and whether it stands in the genitive."""
    if not _HINTED.may_match(text) or not any(map(text.__contains__, _HINTS)):
        return
    for match in _FUNDERS.finditer(text, start, end):
        written = match[0]
        first = match.start() + (4 if written.startswith("the ") else 0)
        yield (
            first,
            match.end(),
            _base(match, text[first : match.end()]),
            _GENITIVE.search(written) is not None,
        )


def _base(match: re.Match[str], written: str) -> str:
    if match["short"]:
        return match["short"]
    name = re.sub(r",? \(STEA\)\Z", "", " ".join(written.split()))
    name = re.sub(r"ministeriö(?:n|ltä|lle)\Z", "ministeriö", name)
    name = re.sub(r"(?:(?<=ministeriet)s|(?:'|’)s)\Z", "", name)
    name = re.sub(r"hallitu(?:ksen|kselta)\Z", "hallitus", name).replace("virastoon", "virasto")
    name = re.sub(r"(?<=virasto)n\Z", "", name)
    return re.sub(r"yhdisty(?:ksen|kseltä)\Z", "yhdistys", re.sub(r"keskuksen|keskukselta", "keskus", name))


def is_other_funder(name: str) -> bool:
    """Tell whether a name in its base form is that of such a body."""
    return _FUNDERS.fullmatch(name) is not None


_OF_GAMING = re.compile(r"STEA|RAY|avustuskeskus|understödscentral|Funding Centre|automat|Slot Machine")
_STRUCTURAL = ("ESF", "ESF+", "ERDF", "JTF")


def may_pay_beside(name: str, fund: object) -> bool:
    """Tell whether a body may finance a project of a fund: gaming pays for none of the structural ones."""
    return fund not in _STRUCTURAL or _OF_GAMING.search(name) is None
