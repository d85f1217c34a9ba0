"""What can never be the name of a project, whatever it stands in front of or over."""

from __future__ import annotations

import re

from esrcat.free_text.names.mention import NOT_NAMES, folded
from esrcat.free_text.names.phrases_by_deeds import COMMON
from esrcat.free_text.story.story import Story
from esrcat.pages.funds import find_funds, is_fund_alone
from esrcat.pages.mastheads import is_of_paper, is_trail
from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of, table
from esrcat.vocab import authorities
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import is_place_word, place_forms
from esrcat.vocab.places import base_form

_WORDS = patterns_of("esrcat.free_text.names", "words.txt")

_SUM = re.compile(r"(?:EUR |€ ?)?[\d\s.,]+(?:milj\.? |tuhatta )?(?:€|eur\w*|e\b|mn?\b)|€", re.IGNORECASE)
_SUM_FIRST = re.compile(r"(?:EUR|SEK|€)\s?\d[\d\s.,]*", re.IGNORECASE)
_SUM_LAST = re.compile(
    r"\d[\d\s.,]*\s?(?:€|euro\w*|milj\w*)\Z|\d{1,3}(?:\s\d{3})+\Z|\A\d[\d ]*\s(?-i:[a-zåäö])", re.IGNORECASE
)
_FUND_AND_NOUN = re.compile(r"(?:ESR|EAKR|EU|ESF|ERUF|JTF|AMIF|STEA|Leader)\+?-(?:hanke|projekti?)\b")
# 'Malla Highlights Erasmus+ Project Days': what stands before the noun says which fund's.
_FUND_LAST = re.compile(r".*\s(?:Erasmus\+?|Interreg|ERDF|ESF\+?|JTF|ESR\+?|EAKR|ERUF|EU)")
_ALL_OF_FUND = re.compile(
    r"(?:Alla|Kaikki|All|Flera|Useat)\s(?:ESR|EAKR|EU|ESF|ERUF|JTF|AMIF|STEA|Leader|Erasmus|Interreg)"
)
# 'Tornio - 5 May 2011' heads a text; 'May 2011' names nothing.
_DATED = re.compile(
    r"\A(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4}\Z"
)
# 'Excavators are', 'Across the', 'Showing 41': how sentences and lists begin.
_BEGINS = re.compile(
    r".+\s(?:are|was|were|has|have|the|an?|of|and)|(?:[Ss]howing|[Nn]äytetään|[Vv]isar)\s\d+.*|(?:Google\s)?Translate\b.*"
)
# 'This email address is being protected …': what stands for an address that scripts would show.
_HIDDEN_ADDRESS = re.compile(
    r"(?:This\se-?mail\saddress\sis|Den\shär\se-?postadressen|Tämä\ssähköpostiosoite|Sähköpostiosoite\son)\b|.*\bJavaScript\b",
    re.IGNORECASE,
)
# 'Soutajat rannalla, kuva Aino Malli': what stands below a picture.
_CAPTION = quick(
    r".*,\s(?:[Kk]uva|[Ff]oto|[Bb]ild|[Pp]hoto)(?:\s?:)?\s(?:by\s|av\s)?[A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+)*"
)
# 'Kevään haku', 'Kunnanjohtajan ehdotus'
_ACT = re.compile(
    r"\w+n\s(?:haku|ehdotus|päätös|esitys|lausunto|kokous|tiedote|vastaus|selvitys|tervehdys|puheenvuoro)"
)
# 'Latvia and Sweden', 'Östra Finland': countries and parts of them.
_COUNTRIES = frozenset(
    """suomi finland ruotsi sverige sweden viro estland estonia latvia lettland liettua litauen lithuania
    norja norge norway venäjä ryssland russia tanska danmark denmark islanti island iceland saksa tyskland
    germany puola polen poland
    itä länsi pohjois etelä keski östra västra norra södra mellersta eastern western northern southern central
    itä-suomi länsi-suomi pohjois-suomi etelä-suomi and och ja sekä the in""".split()
)
# 'Nokian Kotikatu – kaupungin tiedotuslehti': what a paper says of itself beside its title.
_PAPER = quick(
    r"\s[–—-]\s(?:[\w:åäö’'-]+\s){0,4}\w*(?:lehti|lehden|kirje|tiedotteet|bladet|tidning(?:en)?|magasin|nyhetsbrev|(?:kommun)?info|bulletin|magazine|newsletter|newspaper|paper)\b",
    re.IGNORECASE,
)
# 'Projektipäällikkö N. N., 044 555 …': a person to ask, whatever the label in front says.
_CONTACT = re.compile(r"@|[(\[]\s?(?:at|ät|a|miu\w*|snabel\S*)\s?[)\]]|\b0\d{1,3}[\s-]\d{3}")
_BODY = re.compile(_WORDS["name_of_body"])
# 'Kolmas', 'Se jossa rakennetaan', 'Och så lite annat': what points to one of several, or to the rest.
_POINTS = quick(_WORDS["points_to_one_of_several"], re.IGNORECASE)
# '(julkaistu ensin kyläkirjeessä)' over a text; 'No project …', 'Ei hanketta …'
_ASIDE = re.compile(r"\(.*\)?|[Nn]o|[Ee]i|[Ii]nget|[Nn]ej|[Yy]es")
# 'Hankkeen ensimmäinen vaihe', 'Loppuraportti Hankkeen', 'Projektikoodi S10001 Toimintalinja 3'
_OF_NOUN = re.compile(
    r"(?:Hankkeen|Projektin)\s(?=[a-zåäö])|.*\s(?:Hankkeen|Projektin)\Z|.*\b(?:projekti|hanke|projekt)(?:koodi|kod|nro)\s[A-Z]\d"
    r"|.*[a-zåäö]-?(?:projektin|hankkeen)\s",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\wåäöÅÄÖ]+")
# 'Salo's', 'the Northern Council's': whose something is.
_POSSESSIVE = re.compile(r"(?:[A-ZÅÄÖ][\w&-]*\s(?:(?:and|of|the)\s)*)*[A-ZÅÄÖ][\w-]+[’']s")


_NEVER = (
    *(
        quick(each.pattern, re.IGNORECASE)
        for each in table("esrcat.free_text.names", "words.txt")
        if each.field == "never"
    ),
    _CAPTION, _ACT, _BODY, _POSSESSIVE, _ASIDE, _FUND_LAST, _BEGINS,
)  # fmt: skip
"""Whole names; in those that stand here and not in the table, capital letters count."""


def is_never_a_name(name: str) -> bool:
    """Tell whether what looks like a name is a sum, an authority, a section, a paper, a body or a contact."""
    if (
        _FUND_AND_NOUN.match(name)
        or _ALL_OF_FUND.match(name)
        or _DATED.search(name)
        or _SUM.match(name)
        or _SUM_FIRST.fullmatch(name)
        or _SUM_LAST.search(name)
    ):
        return True
    if _POINTS.match(name) or any(each.fullmatch(name) for each in _NEVER):
        return True
    if is_trail(name) or _PAPER.search(name) or is_of_paper(name) or _CONTACT.search(name):
        return True
    if _HIDDEN_ADDRESS.match(name) or _OF_NOUN.match(name):
        return True
    return _is_of_places(name) or is_fund_alone(name) or authorities.find(name) is not None


def may_name(words: str, *, shortest: int = 1) -> bool:
    """Tell whether words of so many letters are none of those with a capital that name other things."""
    if len(words) < shortest or COMMON.match(words) or folded(words) in NOT_NAMES or find_funds(words):
        return False
    if words.split()[0] in given_names() or authorities.find(words) is not None:
        return False
    return not any(map(is_place_word, words.split()))


def _is_of_places(name: str) -> bool:
    """'KRISTIINANKAUPUNKI – KRISTINESTAD', 'JTF Kainuussa': places, or a fund and where."""
    words = _WORD.findall(name)
    if name and (_COUNTRIES.issuperset(name.casefold().split()) or base_form("region", name) is not None):
        return True
    if len(words) < _SEVERAL:
        return False
    places = [word for word in words if word in place_forms() or word.capitalize() in place_forms()]
    return bool(places) and all(word in places or word in _FUNDS for word in words)


_SEVERAL = 2
_FUNDS = frozenset("ESR EAKR EU ESF ERUF JTF AMIF ERDF STEA".split())


def is_shouted_heading(story: Story, name: str) -> bool:
    """'HANDOUT FOR VISITORS - please leave …': capitals before a dash that the text never says again."""
    shouted, dash, _ = name.partition(_dash_in(name))
    words = shouted.split()
    if not dash or len(words) < _SEVERAL or not shouted.isupper():
        return False
    return story.text.casefold().count(shouted.casefold()) < _SEVERAL


def is_leader_group(story: Story, name: str) -> bool:
    """'Leader Ytterbygden': so a text calls an association that pays for projects of the countryside."""
    return name.startswith("Leader ") or (
        "Leader" in story.text  # hardly any text has it, and each has many names
        and re.search(rf"\bLeader\s{re.escape(name)}\b", story.text) is not None
    )


def _dash_in(name: str) -> str:
    return next((dash for dash in (" – ", " — ", " - ") if dash in name), " – ")
