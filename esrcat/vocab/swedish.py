"""Swedish labels that say the same: other words, inflections and orders of words become one wording.

Nobody has seen the Swedish pages of the services, so no list of their labels would be complete. What the
labels can be about is known, and the words for it are few.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

# One line for each thing: its name here, then the words and beginnings (with '*') that mean it.
_THINGS = """
    bevilja: bevilja* tilldela* godkän*
    utfall: utfall* förverkliga* realisera* verklig* faktisk* använd använda använt utbetal* uppnå* genomförd
    utfall: genomfört genomförda
    plan: plan planera* planenlig* planen plans
    uppföljning: uppföljning* monitorerings*
    stat: stat staten statens statlig*
    finansiering: finansiering* stöd stödet medel bidrag understöd
    offentlig: offentlig*
    sammandrag: sammandrag* sammanfattning* referat*
    genomföra: genomförande* genomförare* verkställ* förverkligande*
    slutrapport: slutrapport*
    ansvarig: ansvarig* ansvarande
    person: person personen personens persons
    kontaktperson: kontaktperson*
    organisation: organisation organisationen organisationens
    webb: webbadress* webbplats* webbsid* webb www hemsid* internetadress* nätadress* internet
    epost: epost* mejl* mejladress*
    telefon: telefon* tel tfn
    ställning: ställning* befattning* titel tjänsteställning* position* uppgift
    nummer: nummer nr signum
    adress: adress adressen utdelningsadress* gatuadress* näradress* postadress* distributionsadress*
    adress: besöksadress*
    postnummer: postnummer* postkod*
    ort: postanstalt* postort* postkontor* ort stad
    region: region regioner regionen regionerna regionkommun* ekonomisk*
    landskap: landskap*
    kommun: kommun kommuner kommunen kommunerna
    målgrupp: målgrupp*
    direkt: direkt direkta egentlig* primär* huvudsaklig
    indirekt: indirekt* sekundär*
    antal: antal antalet
    börja: inlett inledd* inled* börja* påbörja* starta*
    arbetsplats: arbetsplats* jobb arbetstillfäll*
    ny: ny nya nytt
    examen: examen examina examens
    delta: delta deltar deltagande medverka* deltog deltagit
    jämställdhet: jämställdhet* jämlikhet*
    könsperspektiv: könsperspektiv* genusperspektiv* jämställdhetsperspektiv*
    analys: analys*
    göra: gjorts gjort utförts utfört görs
    beakta: beakta*
    främja: främja* främjande*
    huvudmål: huvudmål* huvudsakliga
    mål: mål målet målen målsättning*
    horisontell: horisont*
    klass: klassificering* klassifikation* klassning*
    hållbar: hållbar*
    utveckling: utveckling*
    partnerskap: partnerskap*
    innovation: innovati* nyskapande
    område: område området områden
    verkan: effekt* verkning* verkan konsekvens*
    resultat: resultat*
    information: information* informering* kommunikation* tiedotus*
    praxis: praxis metoder tillvägagångssätt
    god: god goda bästa bra
    spridning: spridning* sprida sprids
    riksomfattande: riksomfattande nationell* landsomfattande rikstäckande
    program: program programmet programmets
    del: del delen avsnitt* sektion*
    sökande: sökande*
    officiell: officiell*
    namn: namn namnet benämning*
    status: status läge tillstånd skede
    tid: tid tiden genomförandetid* projekttid*
    överföring: överför*
    uppskattning: uppskatt* beräkn* bedömning*
    ansökan: ansökning* ansökan
"""
# Compounds that other labels say in two words.
_COMPOUNDS = (
    (r"\be-?\s?post(?:adress)?\w*", "epost"),
    (r"\bansvarsperson\w*", "ansvarig person"),
    (r"\bansvarsmyndighet\w*", "ansvarig myndighet"),
    (r"\bkontaktuppgift\w*", "kontakt"),
    (r"\bprojekt(namn|typ|kod)\w*", r"projekt \1"),
    (r"\bprojektets?\b|\bprojekten?s?\b", "projekt"),
    (r"\bprojekt(?:specifika|s?genomför)", "projekt genomför"),
    (r"\borganisationstyp\w*", "organisation typ"),
    (r"\bgenomför(?:ande|ar)organisation\w*", "genomförare organisation"),
    (r"\bsökand(?:e|en)s?organisation\w*", "sökande organisation"),
    (r"\bgenomförandeområde\w*", "genomförande område"),
    (r"\bgenomförandeplats\w*", "genomförande plats"),
    (r"\bgenomförandetid\w*", "genomförande tid"),
    (r"\bstats?(?:finansiering|stöd|bidrag)\w*", "stat finansiering"),
    (r"\beu-?(?:finansiering|stöd|bidrag)\w*", "eu finansiering"),
    (r"\b(?:informations|kommunikations)plan\w*", "information plan"),
    (r"\butvecklingsprogram\w*", "utveckling program"),
    (r"\bprogramdel\w*|\bprogramavsnitt\w*", "program del"),
    (r"\bmålområde\w*", "mål område"),
    (r"\bverksamhetsområde\w*", "genomförande område"),
)
# Words that say nothing of what a label is about.
_EMPTY = frozenset(
    """av från för till på i den det de som och en ett om är har att enligt inom ur med annan än eller
    sitt sin dess vars sammanlagt sammanlagd totalt summa total inalles euro eur mellan kön könen
    mainstreaming integrering jämställdhetsintegrering uppgifter uppgifterna data anges lämnas gäller vid
    skedet ansökningsskedet avlagda plats platsen platsens""".split()
)
_WORD = re.compile(r"\w+")
_LONGEST = 160


@lru_cache(maxsize=4096)
def alike(words: str) -> str:
    """Return Swedish words as labels are compared: what they are about, in the order of the alphabet.

    Filler words, endings and the order do not count, so that 'Genomförandetid enligt planen' and
    'Planerad genomförandetid' are alike.
    """
    text = words.replace("\xad", "").casefold().strip(" :")[:_LONGEST]
    for pattern, plain in _compounds():
        text = pattern.sub(plain, text)
    things = {_thing(word) for word in _WORD.findall(text)} - _EMPTY
    if things & {"webb", "epost"}:
        things.discard("adress")
    if "huvudmål" in things:
        things.discard("mål")
    return " ".join(sorted(things)) or text


@cache
def _compounds() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), plain) for pattern, plain in _COMPOUNDS)


@lru_cache(maxsize=2048)
def _thing(word: str) -> str:
    whole, beginnings = _things()
    if word in _EMPTY:
        return word
    if word in whole:
        return whole[word]
    return next((thing for beginning, thing in beginnings if word.startswith(beginning)), word)


@cache
def _things() -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Return whole word → thing, and (beginning of a word, thing), the longest beginnings first."""
    whole: dict[str, str] = {}
    beginnings: list[tuple[str, str]] = []
    for line in _THINGS.strip().splitlines():
        thing, _, words = line.strip().partition(": ")
        for word in words.split():
            if word.endswith("*"):
                beginnings.append((word[:-1], thing))
            else:
                whole[word] = thing
    return whole, tuple(sorted(beginnings, key=lambda pair: -len(pair[0])))
