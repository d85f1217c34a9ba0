"""EURA 2007 in Swedish: the public description of an ESF or ERDF project of 2007–2013 (projektbeskrivning).

Nobody has seen a stored copy of this page. It is taken to be the Finnish page, of either fund, in other
words: those that Swedish texts of the authorities use, and the Finnish ones beside them. A title line
names the fund and says that it pays for a project; the code tells the period.
"""

from __future__ import annotations

import re

from esrcat.forms import eura2007
from esrcat.rules import Title, sentence
from esrcat.sentences.swedish import swedish_objectives, swedish_partners, swedish_superseded_end
from esrcat.sentences.swedish_outcomes import swedish_outcomes
from esrcat.vocab.listed import AS_PRINTED
from esrcat.vocab.swedish import alike
from esrcat.wordings import Wordings, translated

FURNITURE = (
    "Europeiska unionen",
    "Hävkraft från EU",
    "Hävkraft från EU!",
    "Europeiska unionen Hävkraft från EU",
    "Europeiska unionen Hävkraft från EU!",
    *eura2007.FORM.furniture,
)
JOINING = (
    "börjar inleds startar och slutar avslutas upphör varav av vilka kvinnor kvinnors kvinnliga för till "
    "arbetsplatser arbetsplats grundade grundats av examina företag"
)
_FUNDS = (
    ("ESF", "Europeiska socialfonden (ESF)"),
    ("ERDF", "Europeiska regionala utvecklingsfonden (ERUF)"),
    ("ESF", "Europeiska socialfonden"),
    ("ERDF", "Europeiska regionala utvecklingsfonden"),
)
TITLES = tuple(
    Title(
        f"Beskrivning av projekt som finansieras av {words}",
        fund=fund,
        fund_as_written=words,
        fund_words=words,
        beside="projektkod",
        pattern=rf"(?=.*projekt)(?=.*(?:beskrivning|finansier)).*{re.escape(words.casefold())}[^.]*",
    )
    for fund, words in _FUNDS
)
PAGE: Wordings = {
    "Toimintalinja": ("Insatsområde", "Verksamhetslinje", "Åtgärdslinje", "Prioriterat område"),
    "Suunnitelman mukainen toteutusaika": (
        "Planerad genomförandetid",
        "Projektets planerade genomförandetid",
        "Genomförandetid",
    ),
    "Toiminnan tila": ("Verksamhetens status", "Projektets status", "Status"),
    "Vastuuviranomainen": "Ansvarig myndighet",
    "Organisaatiotyyppi": "Organisationstyp",
    "Y-tunnus": ("FO-nummer", "Företags- och organisationsnummer"),
    "Puhelinnumero": "Telefonnummer",
    "Maantieteellinen kohdealue": ("Geografiskt målområde", "Geografiskt område", "Målområde"),
    "Maakunnat": "Landskap",
    "Seutukunnat": "Ekonomiska regioner",
    "Kunnat": "Kommuner",
    "Varsinaiset kohderyhmät": ("Egentliga målgrupper", "Projektets egentliga målgrupper"),
    "Välilliset kohderyhmät": ("Indirekta målgrupper", "Projektets indirekta målgrupper"),
    "Aloittaneiden henkilöiden määrä": (
        "Antal personer som inlett",
        "Antal personer som inlett deltagande",
        "Antal deltagare",
    ),
    "Uusien työpaikkojen määrä": "Antal nya arbetsplatser",
    "Uusien yritysten määrä": "Antal nya företag",
    "Suoritettujen tutkintojen määrä": "Antal avlagda examina",
    "Suunniteltu": ("Planerat", "Planerat antal"),
    "Toteutunut seurantatietojen mukaan": ("Utfall enligt uppföljningsuppgifterna", "Utfall"),
    "Suunnitelman mukainen tiivistelmä toteutuksesta": (
        "Sammandrag av genomförandet enligt planen",
        "Sammandrag av genomförandet",
        "Sammandrag enligt planen",
        "Sammandrag",
    ),
    "Myönnetty EU- ja valtion rahoitus": "Beviljad EU- och statlig finansiering",
    "Toteutunut EU- ja valtion rahoitus": "Utfallen EU- och statlig finansiering",
    "Suunniteltu julkinen rahoitus yhteensä": "Planerad offentlig finansiering sammanlagt",
    "Toteutunut julkinen rahoitus yhteensä": "Utfallen offentlig finansiering sammanlagt",
    "Loppuraportin tiivistelmä": "Sammandrag av slutrapporten",
}
"""Finnish label or heading → its Swedish wordings, for what the pages of both periods have."""

FORM = translated(
    eura2007.FORM,
    {
        **PAGE,
        "Projekti": "Projekt",
        "Projektikoodi": "Projektkod",
        "Projektin nimi": "Projektets namn",
        "Osio": ("Avsnitt", "Programdel", "Program", "Storområdesdel"),
        "Projektityyppi": "Projekttyp",
        "Projektin toteuttaja": (
            "Projektets genomförare",
            "Genomförare",
            "Projektets huvudman",
            "Projektägare",
        ),
        "Toteuttajaorganisaation nimi": (
            "Genomförarorganisationens namn",
            "Den genomförande organisationen",
            "Genomförarens namn",
            "Organisationens namn",
        ),
        "Osoite": "Adress",
        "Toteuttajaorganisaation Web-osoite": (
            "Genomförarorganisationens webbadress",
            "Organisationens webbadress",
            "Genomförarens webbadress",
            "Webbadress",
        ),
        "Projektin kotisivun osoite": "Adress till projektets webbplats",
        "Vastuuhenkilön nimi": ("Ansvarspersonens namn", "Den ansvarigas namn", "Ansvarig person"),
        "Asema": "Ställning",
        "Sähköposti": "E-post",
        "Projektin toteutusalue ja kohderyhmän kuvaus": (
            "Projektets genomförandeområde och beskrivning av målgruppen",
            "Projektets område och beskrivning av målgruppen",
            "Genomförandeområde och beskrivning av målgruppen",
        ),
        "Valtakunnallinen projekti": "Riksomfattande projekt",
        "Projektin tavoitteet, tulokset ja vaikutukset": (
            "Projektets mål, resultat och effekter",
            "Mål, resultat och effekter",
        ),
        "Tiedotus ja hyvien käytäntöjen levittäminen": "Information och spridning av god praxis",
        "Tiedotussuunnitelma": "Informationsplan",
        "Suunnitelma hyvien käytäntöjen levittämisestä": "Plan för spridning av god praxis",
        "Projektin julkinen rahoitus, euroa": (
            "Projektets offentliga finansiering, euro",
            "Offentlig finansiering, euro",
        ),
        "Vastuuviranomaisen tekemä projektin luokittelu": (
            "Den ansvariga myndighetens klassificering av projektet",
            "Ansvarig myndighets klassificering av projektet",
            "Ansvarsmyndighetens klassificering av projektet",
            "Klassificering av projektet som gjorts av den ansvariga myndigheten",
            "Den ansvariga myndighetens klassificering",
        ),
        "Horisontaalinen luokittelu": "Horisontell klassificering",
        "Tasa-arvo": "Jämställdhet",
        "Kestävä kehitys": "Hållbar utveckling",
        "Kumppanuus": "Partnerskap",
        "Innovatiivisuus": "Innovativitet",
        "Valtakunnallisen osion kehittämisohjelma": (
            "Utvecklingsprogram i den riksomfattande delen",
            "Den riksomfattande delens utvecklingsprogram",
            "Utvecklingsprogram",
        ),
    },
    name="eura2007_sv",
    titles=TITLES,
    furniture=FURNITURE,
    joining=JOINING,
    compare=alike,
    readers=AS_PRINTED,
    sentences=(
        sentence("/original_end", swedish_superseded_end, "/summary /final_report", given="/end"),
        sentence("/partners", swedish_partners, "/summary", given="/actor/name"),
        sentence("/objectives", swedish_objectives, "/summary"),
        sentence("/outcomes/statements", swedish_outcomes, "/final_report"),
    ),
)
