"""Bodies that finance projects of other funds than the structural ones: ministries, STEA, boards."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.patterns import Expression

_FUNDERS = re.compile(
    r"(?<![\w-])(?:"
    r"(?P<stea>(?:Sosiaali- ja terveysjärjestöjen avustuskesku(?:s|ksen|kselta)"
    r"|Social- och hälsoorganisationernas understödscentral"
    r"|(?:the )?Funding Centre for Social Welfare and Health Organi[sz]ations)(?:,? \(?STEA\)?)?)"
    r"|(?P<short>STEA|RAY)(?:(?::n|:lta|:s)|(?=-(?:rahoit|avust|finansier|funded)))?"
    r"|(?P<ray>Raha-automaattiyhdisty(?:s|ksen|kseltä))"
    r"|(?P<ministry>(?:[Oo]petus- ja kulttuuri|[Tt]yö- ja elinkeino|[Ss]osiaali- ja terveys"
    r"|[Mm]aa- ja metsätalous"
    r"|[Yy]mpäristö|[Oo]petus|[Oo]ikeus|[Uu]lko|[Ss]isä)ministeriö(?:n|ltä|lle)?)"
    r"|(?P<ministeriet>(?:[Uu]ndervisnings- och kultur|[Ss]ocial- och hälsovårds|[Aa]rbets- och närings"
    r"|[Jj]ord- och skogsbruks|[Mm]iljö|[Uu]ndervisnings|[Ii]nrikes|[Uu]trikes)ministeriets?)"
    r"|(?P<office>Ministry of (?:Education(?: and Culture)?|Social Affairs and Health"
    r"|Economic Affairs and Employment"
    r"|Agriculture and Forestry|the Environment|the Interior|Justice)(?:(?:'|’)s)?)"
    r"|(?P<board>Opetushallitu(?:s|ksen|kselta)|Ruokavirasto(?:n)?|Maaseutuvirasto(?:n)?)"
    r")(?:(?![\w-])|(?=-(?:rahoit|avust|finansier|funded)))"
)
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
