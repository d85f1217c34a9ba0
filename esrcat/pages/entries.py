"""Lines of lists of projects that give a project, who carries it out and a sum, each in its place.

'Kotikadun valot (Tuulisalon kaupunki, 120.000 €)', 'Kotikadun valot, Tuulisalon kaupunki, 120 000 €',
'Kotikadun valot -hankkeelle 120 000 euroa' and 'Näs kommun får 2 miljoner kronor till projektet Skenet': how
authorities print what they decided on. Sums in other currencies than euros part the lines and give no value.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.pages", "words.txt")

_BULLET = r"[^\S\n]*(?:[•*·▪‣-]\s+|\d{1,2}[.)](?:\s+|(?=[A-ZÅÄÖ\"”“»])))?"
_EURO = r"\s?(?:€|[Ee]uroa?\b|EUR\b|eur\b|e\b|kr(?:onor)?\b|SEK\b)"
_MILLIONS = (
    r"\d{1,3}(?:[,.]\d{1,2})?\s(?:miljoner(?:\s(?:kronor|kr|euro)\b)?|milj(?:oonaa|\.)?\s?(?:euroa\b|€)"
    r"|million(?:\s(?:euros?|kronor|SEK)\b)?)"
)
_SUM = (
    rf"(?P<sum>\d{{1,3}}(?:[\s.\u00a0\u2009]\d{{3}})+(?:,\d\d)?{_EURO}|\d{{4,9}}{_EURO}"
    rf"|(?:€\s?|EUR\s)\d{{1,3}}(?:[\s.,\u00a0\u2009]\d{{3}})+|{_MILLIONS})"
)
_END = r"[^\S\n]*(?:\*+\)?|[.;,])?[^\S\n]*(?=\n|\Z)"
_NAME = r"[\"”“»]?(?P<name>[A-ZÅÄÖ0-9][^\n]{2,140}?)[\"”“»]?"
_IN_BRACKETS = quick(rf"{_BULLET}{_NAME}\s\((?P<body>[A-ZÅÄÖ][^\n()\d]{{2,90}}?),?\s{_SUM}\){_END}")
# '• Lampans sken (Näs kommun), 98 500 kr'
_BEHIND_BRACKETS = quick(rf"{_BULLET}{_NAME}\s\((?P<body>[A-ZÅÄÖ][^\n()\d]{{2,90}}?)\)[,:]?\s{_SUM}{_END}")
_FOR_IT = quick(
    rf"{_BULLET}{_NAME}\s?[-–](?:hankkeelle|hankkeeseen|projektille|projektiin)[,:]?\s(?:n\.\s|noin\s|yhteensä\s)?{_SUM}{_END}"
)
_WITH_COMMAS = quick(rf"{_BULLET}{_NAME}[,;]\s(?P<body>[A-ZÅÄÖ][^\n,;\d]{{2,90}}?)[,;:]?\s{_SUM}{_END}")
# 'Niemen nuoret ry, Valoa, laulua ja leipää, 20 000 €': who carries it out stands first.
_BODY_FIRST = quick(
    rf"{_BULLET}(?P<body>[A-ZÅÄÖ][^\n,;\d]{{2,90}}?)[,;:]\s[\"”“»]?(?P<name>[A-ZÅÄÖ0-9][^\n]{{2,260}}?)[\"”“»]?"
    rf"(?:\s[-–]\s?(?:hanke|projekti|projekt))?[,;:]\s{_SUM}{_END}"
)
# 'Valoa; Aukean opisto, muut toteuttajat Niemen nuoret ry ja Salon kaupunki, 20 000 €'
_OTHERS = (
    r"(?:(?:muut|muina)\s(?:osa|hanke)?(?:toteutta|kumppan)\w+|osatoteuttaj\w+|kumppanei\w+|övriga\s(?:genomförare|partner)|medsökande"
    r"|other\s(?:partners|implementers))(?:\sovat|\sare|\säro|\sär)?:?\s(?P<others>[A-ZÅÄÖ][^\n;\d]{2,240}?)"
)
_WITH_OTHERS = quick(
    rf"{_BULLET}[\"”“»]?(?P<name>[A-ZÅÄÖ0-9][^\n;]{{2,140}}?)[\"”“»]?;\s(?P<body>[A-ZÅÄÖ][^\n,;\d]{{2,90}}?),\s{_OTHERS}[,;:]?\s{_SUM}{_END}"
)
# '1. Aukean kunnalle myönnetään hankkeeseen ”Valoa” 20 000 euroa.'
_TO_BODY = quick(
    rf"{_BULLET}(?P<body>[A-ZÅÄÖ][^\n,;\d]{{2,90}}?lle)(?:,\s{_OTHERS},)?\smyönne(?:tään|ttiin|tty)\s(?:\w+rahoitusta\s)?"
    rf"(?:hankkeeseen|hankkeelle|projektiin|projektille)\s[\"”“»](?P<name>[^\n\"”“»]{{2,160}})[\"”“»]\s{_SUM}{_END}"
)
# '• Näs kommun får 6,6 miljoner kronor till projektet Lampans sken.'
_GETS = quick(
    rf"{_BULLET}(?P<body>[A-ZÅÄÖ][^\n,;\d]{{2,90}}?)\s(?:får|fick|beviljas|beviljades|tilldelas|tilldelades|saa|sai|receives?d?|gets?|got"
    rf"|(?:is|was)\s(?:granted|awarded))\s{_SUM}\s(?:(?:till|för)\sprojektet|(?:for|to)\s(?:the|its)\sproject|(?:hankkeeseen|hankkeelle|projektiin|projektille))"
    rf"\s[\"”“»]?(?P<name>[A-ZÅÄÖ0-9](?:(?!,\s(?:som|där|vars|joka|jonka|jossa|which|that|where)\b|[.;]\s)[^\n]){{2,140}}?)[\"”“»]?{_END}"
)
_BODY = re.compile(_WORDS["body"])


class Entry(NamedTuple):
    """A line of a list: where the project's name, who carries it out and the sum stand in the text.

    `is_grant` tells that the words say the sum is given to the project: 'hankkeelle 120 000 euroa'; `others`
    are those who carry it out with the body.
    """

    name: tuple[int, int]
    body: tuple[int, int] | None
    sum: tuple[int, int]
    is_grant: bool
    others: tuple[int, int] | None = None


def entry_at(text: str, start: int, end: int, *, of_any_body: bool = True) -> Entry | None:
    """Return the entry that the first line of a stretch of text is; None where it is none.

    Of a single line only words for a kind of body show that one stands in it; beside other entries the
    shape of the line is enough.
    """
    if match := _FOR_IT.match(text, start, end):
        return Entry(match.span("name"), None, match.span("sum"), True)
    for form, is_grant in ((_TO_BODY, True), (_WITH_OTHERS, False), (_GETS, True)):
        if match := form.match(text, start, end):
            others = match.span("others") if match.groupdict().get("others") else None
            return Entry(match.span("name"), match.span("body"), match.span("sum"), is_grant, others)
    match = _BODY_FIRST.match(text, start, end)
    if match and _ends_in_body(match["body"]) and not _ends_in_body(match["name"]):
        return Entry(match.span("name"), match.span("body"), match.span("sum"), False)
    forms = (_IN_BRACKETS, _BEHIND_BRACKETS, _WITH_COMMAS)
    match = next(filter(None, (form.match(text, start, end) for form in forms)), None)
    if match is None or not (of_any_body or _BODY.search(match["body"])):
        return None
    return Entry(match.span("name"), match.span("body"), match.span("sum"), False)


def _ends_in_body(written: str) -> bool:
    """Tell whether what stands between two commas of an entry is a body: its last word says of what kind."""
    found = list(_BODY.finditer(written.rpartition(",")[2]))
    return bool(found) and found[-1].end() == len(written.rpartition(",")[2])


_GIVEN = quick(
    r"\b(?:\w*rahoit|\w*tuki\b|\w*tukea\b|\w*tuen\b|\w*avustu|myön|stöd|bidrag|finansier|bevilja|fund(?:ed|ing)\b|grant|award)\w*",
    re.I,
)
_OF_ALL_COSTS = quick(
    r"\b(?:kokonais\w+|kustannusarvio\w*|totalkost\w*|totalbudget\w*|total\s(?:cost|budget))", re.I
)


def are_grants(lead: str) -> bool:
    """Tell whether what stands over a list speaks of money that is given, and of no whole costs."""
    return _GIVEN.search(lead) is not None and _OF_ALL_COSTS.search(lead) is None
