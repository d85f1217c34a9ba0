"""What single words say of the names of organisations: their kind, their legal form, or that none begins."""

from __future__ import annotations

import re
from functools import lru_cache

from esrcat.patterns import Expression, Part, quick
from esrcat.patterns.literals import literals_of
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.bodies", "words.txt")

_LEGAL_WORD = quick(
    r"(?:ry|r\.y|rf|r\.f|rs|sr|oy|oyj|ab|osk|ky|tmi|ltd|kuntayhtymä\w*)\.?(?::\w+|n|lle|lta|ssa)?\Z",
    re.IGNORECASE,
)
_ROLES = frozenset(
    """rahoittaja toteuttaja päätoteuttaja osatoteuttaja hallinnoija hakija koordinaattori viranomainen
    kumppani vastuuviranomainen finansiär genomförare sökande partner projektägare lead coordinator funder
    hanke projekti
    yksi kaksi kolme neljä viisi kuusi useat kaikki monet muut molemmat alueen pääkumppani
    tällä tälle näillä näille sillä sille niillä niille
    siitä siinä siihen sitten lisäksi myös mukana mukaan tästä tässä tällöin silloin samalla siksi nyt
    jo vielä päätoteuttajana toteuttajana kumppanina osatoteuttajana rahoittajana muutoin muuten
    kolmikko nelikko kaksikko parivaljakko yhdessä
    kun jos koska vaikka sen tämän tuon näiden niiden näitä niitä samaan samoihin joka jokainen
    jokaisella koko
    mikä mitkä missä mistä kuka ketkä kenelle miksi milloin miten montako moniko
    tervetuloa kiitos hei""".split()
)
"""Roles, numerals, adverbs, pronouns, questions, greetings: what stands before a name, capital or not."""
# Labels that saved pages run together with what stands behind them: 'Osoite Puhelin Rannan opisto'.
_LABELS = frozenset(
    """yhteyshenkilö vastuuhenkilö yhteyshenkilöt vastuuhenkilöt yhteystiedot osoite lähiosoite postiosoite
    puhelin puh sähköposti kotisivu kotisivut verkkosivut osatoteuttaja osatoteuttajat päätoteuttaja
    toteuttajat rahoittajat hakija laatija tekijä kirjoittaja julkaisija lisätiedot lisätietoja kiitokset
    kuva kuvat liite liitteet kumppanit yhteistyökumppanit kontaktperson telefon epost adress medsökande
    tack bilaga contact address phone email author acknowledgements""".split()
)
_OF_PROJECT = quick(r"-?(?:hank(?:e|kee|etta)|projekti)\w*\Z", re.IGNORECASE)
_HEAD = re.compile(_WORDS["kind"], re.IGNORECASE)
# What one of them has in it: most words are told by this not to be any.
_ITS_LETTERS = "|".join(literals_of(_HEAD.pattern, re.IGNORECASE)[0])
_MAY_BE_HEAD = quick(_ITS_LETTERS, re.IGNORECASE)
_HOLDS_HEAD = Expression(_ITS_LETTERS, re.IGNORECASE)
# A legal form where it can end a name: behind another word.
_LEGAL_BEHIND = quick(
    r"\s(?:(?:r[yfs]|sr|oyj?|ab|osk|ky|tmi|ltd)(?:n|lle|lta|ssa)?(?!\w)|r\.[yf])", re.IGNORECASE
)


# 'ToteuttajaNiemen': a label and its value with nothing between.
_GLUED = re.compile(r"[A-ZÅÄÖ][a-zåäö]+(?=[A-ZÅÄÖ])")
# 'Ratsuopisto Oy/ Ypäjän Ratsuopisto': the form of the name in front of it.
_FORM_OF_ANOTHER = re.compile(r"(?:Oy|Oyj|Ab|ry|rf)/")


@lru_cache(maxsize=8192)
def may_open(word: str) -> bool:
    """Tell whether a name may begin with a word: no role, and not the word for a project."""
    return (
        not word.endswith(":")
        and not _FORM_OF_ANOTHER.match(word)
        and word.casefold() not in _ROLES
        and not is_label(word)
        and not ((glued := _GLUED.match(word)) and (glued[0].casefold() in _ROLES or is_label(glued[0])))
        and not _OF_PROJECT.search(word)
    )


def is_label(word: str) -> bool:
    """Tell whether a word is a label of a form, or a fund's, which are in no name."""
    return word.casefold() in _LABELS or word.casefold() in _FUNDS


# 'Euroopan sosiaalirahaston ja Kainuun liiton rahoittama'
_FUNDS = frozenset(("sosiaalirahaston", "aluekehitysrahaston", "maaseuturahaston"))


_HOW_MANY_OR_WHICH = frozenset(
    """yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen usean useiden useamman
    monen monien molempien kummankin muiden muun kaikkien jokaisen kunkin saman samojen oman omien eri
    toisen toisten jonkin pienen pienten suuren suurten uuden uusien vanhan vanhojen entisen entisten
    nykyisen tulevan yhteisen paikallisen paikallisten lähimmän tavallisen keskikokoisen""".split()
)
_MUNICIPALITY = re.compile(r"kaupun[kg]\w*|kun(?:ta|taa|tana|tien|nat|nan|nassa|nasta|nalla|nalta|nalle)")


# 'Työnantajana yhdistys', 'Tutustuminen seurakuntaan', 'Jäseniä yhdistyksessä': what one is, does or has.
_AS_OR_DOING = re.compile(r"(?:jana|jänä|ppanina|rtnerina|minen|[uyeo]j[aä]|[eioö]it[aä]|iä)\Z")


def says_kind(opening: str, following: str) -> bool:
    """Tell whether the capital of `opening` only begins a sentence about bodies of a kind.

    So it is with 'Kolmen kunnan', 'Uuden opiston'; and a town's name is a genitive: not 'Asukkaita kunnassa'.
    """
    if not following[:1].islower() or not is_head(following):
        return False
    if opening.casefold() in _HOW_MANY_OR_WHICH or _AS_OR_DOING.search(opening):
        return True
    return not opening.endswith("n") and _MUNICIPALITY.fullmatch(following) is not None


@lru_cache(maxsize=8192)
def is_legal_form(word: str) -> bool:
    """Tell whether a word is a legal form: 'ry', 'Oy', 'Ab'."""
    return _LEGAL_WORD.match(word) is not None


@lru_cache(maxsize=8192)
def is_head(word: str) -> bool:
    """Tell whether a word, or what stands behind its last hyphen, is a kind of organisation."""
    return _MAY_BE_HEAD.search(word) is not None and _HEAD.match(word.rpartition("-")[2]) is not None


def may_end_name(text: str) -> bool:
    """Tell whether a line may hold a kind of organisation, or a legal form behind a word: False is sure."""
    holds = _HOLDS_HEAD.may_match(text) if isinstance(text, Part) else _MAY_BE_HEAD.search(text)
    return bool(holds or _LEGAL_BEHIND.search(text))


_BARE_OFFICE = re.compile(
    r"(?:The )?(?:(?:Regional|City|Town|Municipal) Council|(?:ELY|TE)[ -](?:keskus|centre|centralen|Centre))"
    r"|Maakuntaliitto|Leader[ -](?:toiminta)?(?:ryhmä|yhdistys)",
    re.IGNORECASE,
)


def is_bare_office(name: str) -> bool:
    """Tell whether a name is a kind of office alone: 'ELY-keskus', 'Regional Council'."""
    return _BARE_OFFICE.fullmatch(name) is not None
