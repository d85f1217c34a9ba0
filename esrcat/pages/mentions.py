"""Find where a text names projects, in Finnish, Swedish and English.

This serves to decide what a text is about; the name that a record gets is read by `free_text`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.pages.funds import is_fund_alone
from esrcat.patterns import quick

_NOUN = (
    r"(?:hank(?:e|keen|ketta|etta|keessa|keesta|keeseen|keella|keelta|keelle|keena|keeksi|kee(?=mme))"
    r"|projekti(?:n|a|ssa|sta|in|lla|lta|lle|na|ksi)?)"
)
_SUFFIX = rf"(?:\w{{3,24}}?)?{_NOUN}(?:mme|nsa)?\b"
_WORD = r"[\wåäöÅÄÖ][\w.&:’'+!-]*"
_CAPITAL = r"[A-ZÅÄÖ0-9][\w.&:’'+!åäö-]*"
# 'X-hanke' and 'X y -hankkeessa': the name begins at the nearest capital.
_FINNISH = quick(
    rf"[\"”“»'’](?P<quoted>[^\"”“»\n]{{2,70}})[\"”“»'’]\s?[-–—]\s?{_SUFFIX}"
    rf"|(?P<name>{_CAPITAL}(?:\s(?![A-ZÅÄÖ]|ja\s[A-ZÅÄÖ]){_WORD}){{0,5}})\s[-–—]\s?{_SUFFIX}"
    # 'Kotisoudun osaajien koulutus (KOSO) -hankkeen'
    rf"|(?P<bracketed>{_CAPITAL}(?:\s(?![A-ZÅÄÖ]){_WORD}){{1,9}})\s\([A-ZÅÄÖ][\w&+!-]{{1,14}}\)\s?[-–—]\s?{_SUFFIX}"
    rf"|(?<![\w-])(?P<joined>{_CAPITAL}(?:[-–]\w+)*?)\s?[-–—]{_SUFFIX}"
    rf"|(?m:^)(?P<titled>{_CAPITAL}(?:\s[a-zåäö]+){{1,3}})[-–]{_NOUN}\b"
    # 'AVAA OVI! - kohtaamisen ja oppimisen -hanke' is a whole line.
    rf"|(?m:^)(?P<dashed>{_CAPITAL}(?:\s{_WORD}){{0,5}}\s[–—-]\s[a-zåäö][^\n.:;]{{3,80}}?)\s[-–](?:hanke|projekti)\s*(?m:$)"
)
_FINNISH_BEFORE = quick(
    r"\b(?:hankkeen|hankkeemme|projektin|hanke|hankkeelle|hankkeeseen|projekti"
    r"|projektille)\s(?:nimeltä(?:än)?\s|nimi\son\s)?"
    r"[\"”“»](?P<name>[^\"”“»\n]{2,70})[\"”“»]"
)
_FINNISH_CALLED = re.compile(
    rf"(?P<name>{_CAPITAL}(?:\s{_WORD}){{0,4}}?)\s?-niminen\s\w*(?:hanke|projekti|kokeilu)\b"
    rf"|(?<![\w-])(?P<joined>{_CAPITAL}(?:\s[a-zåäö]+){{0,3}}?)\s?-kokeilu(?:n|a|ssa|sta|un)?\b"
)
_FINNISH_NAMED = quick(
    rf"\b(?:hanke|hankkeen|projekti|hanketta)\s(?:on\s)?nimeltä(?:än)?\s(?P<after>{_CAPITAL}(?:\s{_WORD})?)"
    rf"|\b[Ss]en\snimi\son\s(?P<nimi>{_CAPITAL}(?:\s[a-zåäö]+)?)"
    rf"|\b(?:hankkeeseen|hankkeelle|hanketta|hanke|hankkeella|projektiin"
    rf"|projektille)\s(?P<bare>{_CAPITAL}(?:\s[a-zåäö]+){{1,2}})"
    # 'yhteishankkeelle VoSo – Voimaa Soutajille'
    r"|\b[a-zåäö]*(?:hankkeeseen|hankkeelle|hanketta|projektiin|projektille)\s(?P<short>[A-ZÅÄÖ]\w*[A-ZÅÄÖ]\w*)(?=\s[–—-]\s[A-ZÅÄÖ])"
    rf"|\b(?:[Hh]anke|[Pp]rojekti),\s(?:nimeltään\s)?(?P<amid>{_CAPITAL}(?:\s{_WORD}){{0,4}}?),"
    rf"|\b(?:hankkeeseen|hankkeelle|hanketta|hanke|projektiin)\s[\"”“»](?P<quoted>[^\"”“»\n]{{2,70}})[\"”“»]"
)
_FINNISH_IS = re.compile(
    rf"(?:^[^\S\n]*|(?<=[.!?]\s))(?P<name>{_CAPITAL}(?:\s{_WORD}){{0,5}}?)\s(?:on"
    rf"|oli)\s(?!meneillään|käynnissä|ollut)"
    rf"[^.!?\n]{{0,140}}?\b(?:\w{{0,24}}(?:hanke|projekti)|hankkeemme|projektimme|hankkeen?\snimi)\b(?!\w)",
    re.M,
)
# 'Tuulen tuomaa, Puolangan naisten yrittäjyysprojekti, sulkee kirjansa'
_FINNISH_APPOSED = quick(
    r"(?:(?m:^)|(?<=[.!?:,] )|(?<=[a-zåäö] ))"
    rf"(?P<name>{_CAPITAL}(?:\s(?!on\b|oli\b|ja\b)[a-zåäö][\w’-]*){{0,4}}?),\s"
    r"(?:(?:[\w:.&’-]+(?:n|ma|mä|va|vä|tu|ty|nut|nyt)|[\w-]*inen|ja|sekä|oma|uusi|tuo|se|[A-ZÅÄÖ][\w&.-]*)\s){0,7}"
    r"(?:[A-Z+]+-|[a-zåäö]+-?)?(?:hanke|projekti)(?:emme|mme|nsa)?(?=[,.!]|\s(?:joka|jonka|jossa|jota|johon)\b)"
)
_SWEDISH = re.compile(
    r"\b(?:[Pp]rojekt(?:et)?|\w+projekt(?:et)?|[Ss]atsningen),?\s(?:med\snamnet\s|vid\snamn\s"
    r"|kallat\s|(?:som\s)?(?:heter|hette|kallas|kallades|benämns)\s|som\s(?:bär|har|hade|fick)\s(?:namnet|rubriken|titeln)\s)?(?:[\"”“»](?P<quoted>[^\"”“»\n]{2,70})[\"”“»]"
    r"|(?P<name>(?:\d{1,4}\s)?(?-i:[A-ZÅÄÖ])[\w&:’'-]*(?:\s[\wåäö&’'-]+)?))"
    r"|\b(?P<joined>(?!ES[FR]|ERUF|EU-|JTF|FRO|Leader|Interreg)(?-i:[A-ZÅÄÖ])[\w&]+)-projektet\b"
)
_SWEDISH_IS = re.compile(
    rf"(?:^[^\S\n]*"
    rf"|(?<=[.!?]\s))(?P<name>{_CAPITAL}(?:\s{_WORD}){{0,5}}?)(?:\s\([\w&-]{{2,20}}\))?\s(?:är|var)\s[^.!?\n]{{0,120}}?\b(?:namnet\spå"
    rf"|\w*projekt|satsning)\b",
    re.M,
)
_SWEDISH_THEN = quick(
    r"\b(?:pengar|stöd|bidrag|medel|finansiering)\s(?:till|för|åt)\s(?P<till>[A-ZÅÄÖ][\wåäö]+(?:\s[a-zåäö]+){0,3})(?=[.,]\s)"
    r"|(?:[Pp]rojektet|Det)\sheter\s(?P<heter>[A-ZÅÄÖ][\w&’'-]*(?:\s[\wåäö&’'-]+)?)|[Pp]roject\sis\s(?:called"
    r"|named)\s(?P<called>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,4})"
    r"|(?P<name>[A-ZÅÄÖ][\w&’'-]*(?:\s[\wåäö&’'-]+){0,4}?),\sett\s(?:\w+\s){0,3}[\w-]*projekt\b"
    r"|(?P<then>[A-ZÅÄÖ][\w&’'-]*(?:\s[\wåäö&’'-]+){0,4}?)\sheter\s(?:ett|det|vårt|institutets|stadens|kommunens|föreningens)\s(?:\w+\s){0,3}?[\w-]*projekt(?:et)?\b"
    r"|[Pp]rojektet,\s(?P<amid>[A-ZÅÄÖ][\w&’'-]*(?:\s[\wåäö&’'-]+){0,4}?),\s(?!som\b)"
)
_ENGLISH = quick(
    r"\b[Tt]he\s(?P<name>[A-Z][\w&’'-]*(?:\s(?:[A-Z][\w&’'-]*|of|the|an?|and|in"
    r"|for|to|on|with|from|at|by|over|without)){0,5})\s(?:\w+\s)?(?:[Pp]roject|pilot|initiative)\b"
    r"|(?:^|(?<=[Tt]he\s)|(?<=[Oo]ur\s))(?P<dashed>(?!The\s|Our\s)[A-Z](?:(?![Tt]he\s[A-Z])[^.;:()\n]){3,110}?)\s[–-]project\b"
    r"|\bproject\s(?:manager|coordinator|leader)\sof\s(?P<led>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){1,4})"
    r"|\b[Pp]roject,?\s(?:called\s|named\s|titled\s)?[\"”“](?P<quoted>[^\"”“\n]{2,70})[\"”“]"
    r"|(?:^|(?<=[.:]\s))(?P<then>[A-Z][\w&’'-]*(?:\s[\w&’'-]+){0,5}),\s(?:an?"
    r"|the|our)\s(?:[\w-]+\s){0,3}project\b"
    r"|(?<=[a-z]\s)(?P<amid>[A-Z][\w&’'-]*(?:\s[A-Z][\w&’'-]*){0,4}),\s(?:an?|the|our)\s(?:[\w-]+\s){0,3}(?:project|scheme|pilot)\b"
    r"|\b[Pp]roject,\s(?P<between>[A-Z][\w&’'-]*(?:\s[\w&’'-]+){0,5}?),\s(?!(?:and|which|who|Ltd|Inc)\b)"
    r"|\b[Pp]roject(?:\s(?:called|named))?\s(?P<after>[A-Z][\w&’'-]+(?:\s[A-Z][\w&’'-]+){0,4})",
    re.M,
)
_ENGLISH_IS = re.compile(
    rf"(?:^[^\S\n]*|(?<=[.!?]\s))(?P<name>[A-Z0-9][\w&:’'-]*(?:\s{_WORD}){{0,5}}?)\s(?:is"
    rf"|was)\s(?:an?|the|our|part)\s[^.!?\n]{{0,120}}?\bproject\b",
    re.M,
)
_ENGLISH_SUBJECT = re.compile(
    r"(?:^|(?<=[,.!?]\s))(?P<name>[A-Z][\w’'-]*(?:\s(?:[A-Z][\w’'-]*|of|to|the|and|in|for|without"
    r"|with|from|on)){1,6}),?\s(?:which\sis\s)?(?:led\sby|run\sby"
    r"|is\s(?:happening|under\s?way|up\sand\srunning)|has\sended|(?:has\scome|comes)\sto\san\send|receives|received|is\sthe\swork|was\sgranted|has\sbeen\sgranted|was\sawarded)\b",
    re.M,
)
_FINNISH_NOUNS = ("hank", "rojekti")
# What a text, in small letters, must have for a pattern to be looked for.
_PATTERNS = (
    (_FINNISH_NOUNS, _FINNISH),
    (_FINNISH_NOUNS, _FINNISH_BEFORE),
    (("niminen", "-kokeilu"), _FINNISH_CALLED),
    (_FINNISH_NOUNS, _FINNISH_NAMED),
    (("hanke", "rojekti"), _FINNISH_APPOSED),
    (("rojekt", "roject is"), _SWEDISH_THEN),
    (_FINNISH_NOUNS, _FINNISH_IS),
    (("rojekt", "atsning"), _SWEDISH),
    (("rojekt", "namnet på", "atsning"), _SWEDISH_IS),
    (("roject", "pilot", "initiative", "scheme"), _ENGLISH),
    (("roject",), _ENGLISH_IS),
    (
        (
            " by ",
            "receive",
            "work of",
            "granted",
            "awarded",
            "ended",
            "an end",
            "happening",
            "way",
            "running",
        ),
        _ENGLISH_SUBJECT,
    ),
)
_OF_SENTENCES = (_FINNISH_IS, _SWEDISH_IS, _ENGLISH_IS)
_NAME_WORDS = (" nimi", " NIMI", "namn", "roject name", "roject title", "Nimi")
_LABELLED = quick(
    r"\b(?:hankkeen|projektin)\snimi\s*:?\s*\n*\s*(?P<fi>(?![,;.])\S[^\n]{1,90})|\b(?:projektets\snamn"
    r"|projektnamn)(?!\w)\s*:?\s*\n*\s*(?P<sv>\S[^\n]{1,90})"
    r"|\bproject\s(?:name|title)\s*:?\s*\n*\s*(?P<en>\S[^\n]{1,90})",
    re.I,
)
# What stands where a name would and is none: funds, organisations' kinds, pronouns, first words of sentences.
NO_NAMES = quick(
    r"(?:ES[RF]|EAKR|ERUF|ERDF|EU|JTF|FRO|Leader|Interreg|Erasmus|STEA|RAY|AMIF"
    r"|EMKR|LIFE|TE|ELY|NTM|AIKO|REACT-EU|Tekes|Sitra"
    r"|Suomen|Finlands?|Itä-Suomen|Hank(?:e|kee)\w*|[a-zåäö]+hank(?:e|kee)\w*|Projekt\w*|[a-zåäö]+projekt(?:i|et|en)?\w*|Project\w*|Kyseessä|Kyse"
    r"|Se|Tämä|Det|Detta|It|This|The|That|There|Our|Their|We|Kehittämis\w*"
    r"|Tavoitteena|Tarkoituksena|Syftet|Målet|Mukana|Nyt|Nu|Vi|Yksi|Toinen|Kolmas"
    r"|Uusi|Uusin|Koko|Myös|Ett|En|Den|Ny|Nya|Euroopan|Europeiska|European"
    r"|Valtakunnallinen|Kansallinen|Pilotti\w*|Yhteis\w*|Osa\w*|Ylimaakunnallinen"
    r"|Kaikki|Alla|All|Each|Every|Kun|Siinä|Siihen|Hän|Hon|Han|He|She"
    r"|Här|Där|Då|Så|Dessutom|Därför|Siellä|Täällä|Näin|Here|Now|Then|Every|Each|EUR|Työ|Työllisyys|Kaupungin|Kunnan|EU-[\w-]+|ES[RF]\+?[\w-]*|EAKR-[\w-]*|What|Vad|Mikä|Mitä|Furthermore|Moreover|Additionally|However|Therefore|Esimerk\w+|Exemp\w+|Example|Koulutu\w+|Aihee\w+|Teema\w*|Taustalla)",
    re.I,
)
# Who gives money, where the name of a project would stand: 'hankkeelle ELY-keskus myönsi'.
_OFFICES = re.compile(
    r"(?:[A-ZÅÄÖ][\w-]+n\s)?(?:ELY|TE|NTM)-\w+|(?:ELY|TE)\s[Cc]entre|Regional\sCouncil|(?:The\s)?(?:City|Town|University|Municipality)\sof|[A-ZÅÄÖ]\w+\sförbund\b"
)
_GIVES = re.compile(r"myön\w+|rahoit\w+|antoi|antaa|sai|saa|bevilja\w*|fick|gav|granted|awarded|gave")
# 'Northern Seas Programme 2021-2027': what pays for projects.
_OF_YEARS = re.compile(
    r"(?:[Pp]rogram(?:me|met)?|[Oo]hjelma(?:n|ssa|sta)?)\s(?:19|20)\d\d\s?[–—-]\s?(?:19|20)\d\d\b|\b[Pp]rogramme\Z"
)
# 'First there is the name of the project'
_POINTS = re.compile(r"(?:.*\s)?(?:there|here)", re.IGNORECASE)
_SHORTEST = 2


class Mention(NamedTuple):
    """A project that a text names: the words, and where they stand."""

    name: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """Return what tells the project from others: the beginning of its name, bare of case endings."""
        words = [word.strip("\"”“»'’.,:-").casefold() for word in self.name.split()]
        words = [word for word in words if word]
        if not words:
            return ""
        first = words[0]
        if len(first) < 4 and len(words) > 1:
            return f"{first} {words[1][:5]}"
        return first[: max(4, len(first) - 2)] if len(words) == 1 else first


def find_mentions(text: str, start: int, end: int) -> list[Mention]:
    """Return the projects that a stretch names, in order; a name as its words stand, whatever their case."""
    found: list[Mention] = []
    lower = text[start:end].lower()
    for hints, pattern in _PATTERNS:
        for hint in hints:
            if hint in lower:
                break
        else:
            continue
        for match in pattern.finditer(text, start, end):
            group = next(name for name, value in match.groupdict().items() if value)
            name = match[group]
            if _is_no_name(name, of_sentence=pattern in _OF_SENTENCES):
                continue
            found.append(Mention(name, *match.span(group)))
    return sorted(found, key=lambda each: each.start)


def _is_no_name(name: str, *, of_sentence: bool) -> bool:
    words = name.split()
    first = words[0].strip('"”“»')
    # 'projektet 40 Knop'
    is_number = first.isdigit() and (len(first) > 3 or len(words) == 1 or not words[1][0].isupper())
    if len(first) < _SHORTEST or is_number or _OF_YEARS.search(name) or _POINTS.fullmatch(name):
        return True
    if _OFFICES.match(name) or (len(words) > 1 and _GIVES.fullmatch(words[1])) or is_fund_alone(name):
        return True
    return (len(words) == 1 or of_sentence) and NO_NAMES.fullmatch(first) is not None


def labelled_name(text: str) -> str | None:
    """Return the name that stands behind a label 'name of the project'."""
    if not any(word in text for word in _NAME_WORDS):
        return None
    for match in _LABELLED.finditer(text):
        name = next(value for value in match.groups() if value).strip()
        # 'projektaktörens namn, projektets namn, totalkostnaderna': what a register holds of each.
        if not name[:1].islower() and name[0] not in ",;.)" and name[-1] not in ":.?":
            return name
    return None
