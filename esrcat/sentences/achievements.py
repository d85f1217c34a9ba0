"""Tell clauses that report something achieved from plans, descriptions of staff and conditions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.sentences", "words.txt")


class Verb(NamedTuple):
    """A verb that reports: `kind` is 'made' (by the project), 'done' (by anyone) or 'existed' ('oli')."""

    word: str
    kind: str
    start: int
    end: int


# What a project itself makes, gives or starts: counted in number words too.
_MADE = (
    r"(?:järjeste|koulute|valmenne|peruste|toteute|pide|tavoite|työlliste|luo|kehite|tuote|julkais|laadi|teh|solmi"
    r"|aktivoi|kartoite|haastatel|käynniste|pilotoi|rakenne|suorite|kirjoite|ava)(?:tt?iin|tt?[uy])"
    r"|(?:synty|valmistu|käynnisty|perustett)(?:i(?:vat|vät)?|nyt|nut|neet)"
)
_MADE_FORM = re.compile(_MADE, re.IGNORECASE)
_WORD = re.compile(r"\w+")
_PAST = ("tiin", "vat", "vät", "i")
_PARTICIPLE = ("ut", "yt", "eet", "tu", "ty")
_EXISTED = frozenset({"oli", "olivat", "ollut", "olleet"})
_AUXILIARY = re.compile(r"\b(?:on|ovat|oli|olivat)\b", re.IGNORECASE)
# Words that end like a verb in the past tense.
_NO_VERB = re.compile(_WORDS["no_verb"], re.IGNORECASE)
# Verbs of lasting, belonging, costing, wishing and failing count nothing that was achieved.
_NOT_ACHIEVING = re.compile(_WORDS["not_achieving"], re.IGNORECASE)
# What its clause turns into something brought about: belonging by the end, applying to studies, answering
# questions, staying where one had come, working to the end, holding or using what is counted,
# firms' hiring, being at hand now.
_AT_THE_END = re.compile(r"\b(?:lopulta|lopuksi|lopussa|päättyessä)\b", re.IGNORECASE)
_TO_STUDIES = re.compile(r"\b[\w-]*(?:opintoihin|opiskelemaan|tutkintoon)\b", re.IGNORECASE)
_TO_QUESTIONS = re.compile(
    r"\b\w*(?:kysely|haastattelu|palaute|tutkimu)\w*(?:yn|un|ihin|seen)\b", re.IGNORECASE
)
_TO_STAY = re.compile(
    r"\b(?!\w*(?:koti|kort|kortist|ulko|sivu|vaille|eläkke|myöhempä|hoit|hoiv|huol|tappio|jono|ennal)\w*)"
    r"\w+(?:aan|oon|öön|een|iin|uun|yyn|hin|hön)\b(?<!maan)(?<!mään)",
    re.IGNORECASE,
)
_TO_THE_END = re.compile(r"\b(?:loppuun|läpi|(?:hankkeen|projektin)\s+aikana)\b", re.IGNORECASE)
_COUNTED_NEXT = re.compile(r"\b(?:piti|pitivät|käytti|käyttivät)\s(?!olla)(?:[\w.]+\s){0,2}\d", re.IGNORECASE)
_INTO_WORK = re.compile(
    r"\b(?:\w*yrity\w+|töihin|työhön|\w*työsuhte\w+|oppisopimu\w+|työpaikoille)\b", re.IGNORECASE
)

_AT_HAND = re.compile(
    r"\b(?:tarjolla|käytössä|saatavilla|myynnissä|valikoimassa|työssä|töissä|työ|työpaikka|opiskelupaikka)\b"
)


def _of(words: str, clause: re.Pattern[str]) -> dict[str, re.Pattern[str]]:
    return dict.fromkeys(words.split(), clause)


_BROUGHT_ABOUT: Mapping[str, re.Pattern[str]] = MappingProxyType(
    _of("kuului kuuluivat", _AT_THE_END)
    | _of("haki hakivat", _TO_STUDIES)
    | _of("vastasi vastasivat", _TO_QUESTIONS)
    | _of("jäi jäivät", _TO_STAY)
    | _of("työskenteli työskentelivät", _TO_THE_END)
    | _of("piti pitivät käytti käyttivät", _COUNTED_NEXT)
    | _of("palkattiin rekrytoitiin", _INTO_WORK)
    | _of("nyt", _AT_HAND)
)
_DOUBT_WORDS = frozenset(
    "tavoite tavoitteen tavoitteena tavoitteeksi tavoitteet tavoitteista tavoitteesta tavoitteina tarkoitus"
    " suunnitelmissa suunnitelmassa suunnitelmaan suunnitelmiin projektisuunnitelmaan projektisuunnitelmassa"
    " hankesuunnitelmaan hankesuunnitelmassa hakemuksessa hakemukseen suunnitteilla"
    " pitäisi ei eivät eikä eivätkä keskimäärin"
    " kerrallaan kussakin kuhunkin kukin jokainen jokaisessa jokaiseen jokaisella vuosittain viikoittain"
    " kuukausittain päivittäin päivässä viikossa kuukaudessa vuodessa"
    " enintään korkeintaan enimmillään kohti kohden ensi seuraavaan seuraavalle seuraavassa tulevaan jatkossa"
    " jatkohankkeessa jatkohankkeeseen nuorin vanhin pienin pisin lyhin mikäli jos tiimi tiimin"
    " tiimiin tiimissä".split()
)
# The conditional ('työllistyisi') and the present passive ('järjestetään', but not 'toimintaan').
_DOUBT_ENDINGS = ("isi", "isivat", "isivät", "taan", "tään", "daan", "dään", "llaan", "llään")
_DOUBT_FORM = re.compile(r"\w{3,}isi(?:v[aä]t)?|\w{2,}(?:[aeiouyäö]t|d|ll)(?:aan|ään)")
# What only ends like them: 'ainakin', and the past of verbs in -ista.
_NO_DOUBT = frozenset("vähintään läpäisi julkaisi ratkaisi".split())
_STAFF = re.compile(
    r"(?:\w*henkilökuntaa?|\w*(?:työntekijä|työntekijö|päällikö|koordinaattor|valmentaj|suunnittelij|sihteer|työpar"
    r"|vetäj|(?<!ajo)neuvoj|opettaj|ohjaaj|kouluttaj|asiantuntij)\w*)$",
    re.IGNORECASE,
)
_LARGEST_STAFF = 15
_TAUGHT = re.compile(
    r"osallistu|koulut|valmen|perehdy|suorit|valmistu|tavoit|tutustu|läpäis|palvel", re.IGNORECASE
)
_COOPERATION = re.compile(
    r"(?:\w*kumppan\w+|\w*yhteistyötaho\w*|\w*sidosryhm\w+|osatoteuttaj\w+|toteuttajaa|rahoittajaa|tahoa|hakemusta"
    r"|hakijaa|hakijoita|hakemuksia|toteuttajia|tahoja|\b(?:niitä|näitä|heitä)"
    # What failed or fell out is no outcome either.
    r"|(?:keskeyttä|poisjä|peruutu|hylät|hylkäy|sairastu|irtisano|lomaute|poissaolo|tapaturm|onnettomuu|valitu[ks])\w*)$",
    re.IGNORECASE,
)
# A weight is an outcome where it was brought in, made or saved: 'kerättiin 1 800 kiloa marjoja'.
_WEIGHED = re.compile(r"(?:kiloa|tonnia|litraa)\b")
_BROUGHT_IN = re.compile(
    r"(?:kerä|toimite|lahjoit|poimi|saa|sai|saatiin|tuote|korja|kierrät|myy|kasvat|pelast|jae|viljel|säily)",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
    r"(?:kuntaa|kaupunkia|kuntayhtymää|organisaatiota|oppilaitosta|hanketta|projektia|osahanketta|osaprojektia)$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?:osallistu|aloit|vei|vie|tul|saapu|kävi|käy)", re.IGNORECASE)


def achieving_verb(text: str, start: int, end: int) -> Verb | None:
    """Find the verb in text[start:end] that says something was done, got or attained.

    Past tense ('järjestettiin', 'työllistyi') or perfect with its auxiliary ('on osallistunut'); what a
    project itself makes goes before other verbs, and bare 'oli' comes last.
    """
    best: Verb | None = None
    for word in _WORD.finditer(text, start, end):
        printed = word[0]
        kind = _kind(printed, word.start() == start)
        if not kind:
            continue
        if kind == "maybe":
            if not _BROUGHT_ABOUT[printed].search(text, start, end):
                continue
            kind = "done"
        if kind != "existed" and printed.endswith(_PARTICIPLE) and not _AUXILIARY.search(text, start, end):
            continue
        if kind == "made" or best is None or best.kind == "existed":
            best = Verb(printed, kind, *word.span())
        if kind == "made":
            break
    return best


@lru_cache(maxsize=4096)
def _kind(word: str, first: bool) -> str:
    """Classify one word: 'made', 'done', 'existed', 'maybe' where its clause decides, '' for none of them."""
    if not word.endswith((*_PAST, *_PARTICIPLE)) or len(word) < 3:
        return ""
    if word.lower() in _EXISTED:
        return "existed"
    if word in _BROUGHT_ABOUT:
        return "maybe"
    if _MADE_FORM.fullmatch(word):
        return "made"
    # A capital within a clause opens a name: 'Pori'.
    name = word[0].isupper() and not first
    if name or _NO_VERB.match(word) or _NOT_ACHIEVING.match(word):
        return ""
    return "done"


def is_doubtful(text: str, start: int, end: int) -> bool:
    """Tell whether text[start:end] plans, limits, denies or averages what it counts."""
    return any(map(_doubts, _WORD.findall(text, start, end)))


@lru_cache(maxsize=4096)
def _doubts(word: str) -> bool:
    lowered = word.lower()
    if lowered in _DOUBT_WORDS:
        return True
    if lowered in _NO_DOUBT or not lowered.endswith(_DOUBT_ENDINGS):
        return False
    return _DOUBT_FORM.fullmatch(lowered) is not None


def is_outcome(what: str, number: int | float, verb: str) -> bool:
    """Tell outcomes from the project's own staff, its partners and members, and from sizes of things."""
    if _WEIGHED.match(what):
        return _BROUGHT_IN.match(verb) is not None
    counted = _counted(what.rpartition(" ")[2])
    if counted.cooperation:
        return False
    if counted.staff and number <= _LARGEST_STAFF:
        return _TAUGHT.match(verb) is not None
    return not (counted.members and _JOINED.match(verb))


class _Counted(NamedTuple):
    """What the last word of a counted phrase stands for."""

    cooperation: bool
    staff: bool
    members: bool


@lru_cache(maxsize=1024)
def _counted(word: str) -> _Counted:
    patterns = (_COOPERATION, _STAFF, _MEMBERS)
    return _Counted(*(pattern.search(word) is not None for pattern in patterns))
