"""The funds and programme periods that a text names, in Finnish, Swedish and English."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from esrcat.patterns import Needs, Text, quick
from esrcat.span import Span

# Longer names first: 'ESR+' is no ESR.
_FUNDS = (
    (
        "ESF+",
        r"\bES[RF]\s?(?:\+|plus(?:sa\w*)?\b)|\b(?:Euroopan\s|EU:n\s)?sosiaalirahasto\w*\s?(?:\+|plus(?:sa\w*)?\b"
        r"|\(ES[RF]\s?(?:\+|plus\b))|\b(?:Europeiska\s|EU:s\s)?socialfond\w*\s?(?:\+|plus\b|\(ESF\s?(?:\+|plus\b))"
        r"|\b(?:European\s)?Social\sFund\s?(?:\+|Plus\b|\(ESF\s?(?:\+|plus\b))",
    ),
    (
        "ESF",
        r"\bES[RF]\b|\b(?:Euroopan\s|EU:n\s)?sosiaalirahasto\w*|\b(?:Europeiska\s|EU:s\s)?socialfond\w*"
        r"|\b(?:European\s)?Social\sFund\b",
    ),
    (
        "ERDF",
        r"\b(?:EAKR|ERUF|ERDF)\b|\b(?:Euroopan\s|EU:n\s)?aluekehitysraha(?!a\b)\w*"
        r"|\b(?:Europeiska\s)?(?:regionala\sutvecklingsfond\w*|regionalfonden\w*|region(?:al)?utvecklings(?:fond|pengar|medel)\w*)"
        r"|\b(?:European\s)?Regional\sDevelopment\sFund\b|\b(?:EU\sregional|regional\sdevelopment)\smoney\b",
    ),
    (
        "JTF",
        r"\b(?:JTF|FRO)\b|\b(?:oikeudenmukaisen\s)?siirtymän\srahasto\w*|\boikeudenmukaisen\ssiirtymän\s(?:pot|raha|tue|tuki)\w*"
        r"|\b(?:fonden\sför\s(?:en\s)?)?rättvis\somställning|\bJust\sTransition\sFund\b",
    ),
    (
        "maaseuturahasto",
        r"\b(?:maaseuturahasto\w*|maaseudun\skehittämis\w*\smaatalousrahasto\w*"
        r"|EMR\b|E(?:MOTR|motr)\b|maatalouden\sohjaus-\sja\stukirahasto\w*|Leader\b(?:-\w+)?|EJFLU\b"
        r"|landsbygdsfond\w*|jordbruksfond\w*|EAFRD\b|maaseutuohjelma\w*|maaseudun\skehittämisohjelma\w*|landsbygdsprogram\w*"
        r"|Agricultural\sFund\sfor\sRural\sDevelopment|Rural\sDevelopment\sProgramme)",
    ),
    (
        "Interreg",
        r"\bInterreg\b|\bBotnia-Atlantica\b|\bKolarctic\b|\bKarelia\s(?:ENPI|CBC)\b|\bCentral\sBaltic\b",
    ),
    ("Erasmus+", r"\bErasmus\s?(?:\+|plus\b)|\bErasmus\b|\bLeonardo\sda\sVinci\b|\bNordplus\b"),
    (
        "STEA",
        r"\bSTEA\b|\bSTEA:n\b|\bRAY\b|\bRAY:n\b|\bRaha-automaattiyhdisty\w+"
        r"|\bPenningautomatförening\w+|\bVeikkau\w+",
    ),
    (
        "AMIF",
        r"\bAMIF\b|\bturvapaikka-(?:,\s|\sja\s)maahanmuutto\w*|\bkotouttamisrahasto\w*|\bpakolaisrahasto\w*"
        r"|\bAsyl-,\smigrations\w*|\bintegrationsfond\w*|\bAsylum,\sMigration\s",
    ),
    (
        "EMKR",
        r"\b(?:EMKR|EMKVR|EKTR|EHFF|EHFVF|EMFF|EMFAF)\b|\bkalatalousrahasto\w*"
        r"|\bfiskerifond\w*|\bFisheries\sFund\b"
        r"|\bvattenbruksfond\w*",
    ),
    ("Horisontti", r"\bHorisontti\s(?:2020|Eurooppa)|\bHorisont\s(?:2020|Europa)|\bHorizon\s(?:2020|Europe)"),
    (
        "RRF",
        r"\bRRF\b|\b(?:elpymis-\sja\s)?palautumis(?:tuki)?väline\w*|\belpymisväline\w*|\bNext\s?Generation\s?EU\b"
        r"|\bfacilitet\w*\sför\såterhämtning\w*|\båterhämtningsinstrument\w*|\bRecovery\sand\sResilience\sFacility\b",
    ),
    ("LIFE", r"\b(?:EU:n\s)?LIFE(?:-|\s)(?:ohjelma|rahoitu|program|projekt|hank)\w*"),
    (
        "kansallinen",
        r"\b(?:ympäristö|opetus-\sja\skulttuuri|työ-\sja\selinkeino|sosiaali-\sja\sterveys"
        r"|maa-\sja\smetsätalous)"
        r"ministeriön\s(?:avustu|rahoittam|määräraha|tuki|tuel)\w*|\bAIKO\b|\bmaakunnan\skehittämisraha\w*"
        r"|\b(?:undervisnings-\soch\skultur|miljö|social-\soch\shälsovårds)ministeriets\s(?:bidrag"
        r"|understöd)\w*",
    ),
)
# What a text, in small letters, must have for each of these funds to be looked for.
_HINTS = (
    ("esr", "esf", "sosiaalirahast", "socialfond", "social fund"),
    ("esr", "esf", "sosiaalirahast", "socialfond", "social fund"),
    (
        "eakr",
        "eruf",
        "erdf",
        "aluekehitysraha",
        "utvecklingsfond",
        "regionalfonden",
        "regionutveckling",
        "regionalutveckling",
        "development fund",
        "regional money",
        "development money",
    ),
    (
        "jtf",
        "fro",
        "siirtymän rahast",
        "oikeudenmukaisen siirtymän",
        "rättvis omställning",
        "transition fund",
    ),
    (
        "maaseutu",
        "maaseudun keh",
        "maatalousrahast",
        "emr",
        "emotr",
        "tukirahasto",
        "leader",
        "ejflu",
        "landsbygd",
        "jordbruksfond",
        "eafrd",
        "rural dev",
    ),
    ("interreg", "botnia", "kolarctic", "karelia", "central baltic"),
    ("erasmus", "leonardo", "nordplus"),
    ("stea", "ray", "automaatt", "penningautomat", "veikkau"),
    ("amif", "turvapaikka", "kotouttamisrahast", "pakolaisrahast", "asyl", "integrationsfond"),
    ("emk", "ektr", "ehf", "emf", "kalatalousrahast", "fiskerifond", "fisheries fund", "vattenbruksfond"),
    ("horisontti", "horisont ", "horizon"),
    ("rrf", "palautumis", "elpymisväline", "generation", "återhämtning", "recovery and"),
    ("life",),
    ("ministeri", "aiko", "kehittämisraha"),
)
_NEEDS = tuple(map(Needs, _HINTS))
_ANY_HINT = frozenset(hint for each in _HINTS for hint in each)
_EUROPEAN = frozenset(("ESF+", "ESF", "ERDF", "JTF"))
# Abbreviations that are words or names where they are not in capitals.
_CAPITALS = re.compile(r"es[rf]|fro|ray|emr|stea|leader", re.I)


@dataclass(frozen=True, slots=True)
class NamedFund:
    """A fund that a text names: ESF, ESF+, ERDF, JTF or other; the span of the words; and its own name."""

    fund: str
    span: Span
    name: str


def find_funds(text: str) -> tuple[NamedFund, ...]:
    """Return the funds that a text names, in order, the same fund each time that it is named."""
    lower = text.lower()
    if not any(map(lower.__contains__, _ANY_HINT)):
        return ()
    hints = {
        number: [hint for hint in each if hint in lower]
        for number, each in enumerate(_HINTS)
        if not isinstance(text, Text) or text.may_hold(_NEEDS[number])
    }
    active = tuple(number for number, each in hints.items() if each)
    if not active:
        return ()
    words_of_funds = [hint for number in active for hint in hints[number]]
    pattern = _pattern(active)
    # One capital letter has a small one of two characters; it is in no Nordic name.
    searched = lower if len(lower) == len(text) else text
    found = []
    for start, end in _paragraphs(lower, words_of_funds) if searched is lower else ((0, len(text)),):
        for match in pattern.finditer(searched, start, end):
            first, last = match.span()
            words = text[first:last]
            if words.islower() and _CAPITALS.fullmatch(words):
                continue
            name = _FUNDS[int((match.lastgroup or "f0")[1:])][0]
            fund = name if name in _EUROPEAN else "other"
            found.append(NamedFund(fund, Span(first, last), name))
    return tuple(found)


# Words of programmes beside the name of a fund.
_BESIDE_FUNDS = frozenset(
    "the of interreg programme program programmet ohjelma ohjelman region sea cbc enpi iv v vi a b".split()
)
_WORD = re.compile(r"\w+")


def is_fund_alone(name: str) -> bool:
    """Tell whether words name a fund and nothing else: 'The Central Baltic', 'Interreg programme'."""
    funds = find_funds(name)
    if not funds:
        return False
    rest = name
    for each in funds:
        rest = rest.replace(name[slice(*each.span)], " ")
    return _BESIDE_FUNDS.issuperset(_WORD.findall(rest.casefold()))


def _paragraphs(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Return the paragraphs that hold one of some words, in order; no name of a fund goes over their ends."""
    found = set()
    for word in words:
        at = text.find(word)
        while at >= 0:
            start = text.rfind("\n\n", 0, at) + 1
            end = text.find("\n\n", at)
            end = len(text) if end < 0 else end
            found.add((start, end))
            at = text.find(word, max(end, at + 1))
    return sorted(found)


@lru_cache(maxsize=256)
def _pattern(active: tuple[int, ...]) -> re.Pattern[str]:
    """Return the pattern of some funds, for a text in small letters."""
    return quick("|".join(f"(?P<f{number}>{_FUNDS[number][1].lower()})" for number in active))
