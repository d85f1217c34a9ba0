"""EURA 2007 in Swedish: the public description of an ESF or ERDF project of 2007–2013 (projektbeskrivning).

Nobody has seen a stored copy of this page. It is taken to be the Finnish page, of either fund, in other
words: those that Swedish texts of the authorities use, and the Finnish ones beside them. A title line
names the fund and says that it pays for a project; the code tells the period.
"""

from __future__ import annotations

import re

from esrcat.forms import eura2007
from esrcat.rules import Title
from esrcat.wordings import translated

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
PAGE = {
    "Toimintalinja": ("Insatsområde", "Verksamhetslinje", "Åtgärdslinje", "Prioriterat område"),
    "Suunnitelman mukainen toteutusaika": (
        "Planerad genomförandetid",
        "Genomförandetid enligt planen",
        "Planenlig genomförandetid",
        "Projektets planerade genomförandetid",
        "Genomförandetid",
    ),
    "Toiminnan tila": (
        "Verksamhetens status",
        "Verksamhetens läge",
        "Verksamhetens tillstånd",
        "Verksamhetens skede",
        "Projektets status",
        "Status",
    ),
    "Vastuuviranomainen": ("Ansvarig myndighet", "Ansvarsmyndighet", "Ansvarande myndighet"),
    "Organisaatiotyyppi": ("Organisationstyp", "Typ av organisation", "Organisationens typ"),
    "Y-tunnus": ("FO-nummer", "FO-nr", "FO-signum", "Företags- och organisationsnummer"),
    "Puhelinnumero": ("Telefonnummer", "Telefon"),
    "Maantieteellinen kohdealue": ("Geografiskt målområde", "Geografiskt område", "Målområde"),
    "Maakunnat": ("Landskap", "Landskapen"),
    "Seutukunnat": ("Ekonomiska regioner", "Ekonomisk region", "Regioner"),
    "Kunnat": ("Kommuner", "Kommun"),
    "Varsinaiset kohderyhmät": (
        "Egentliga målgrupper",
        "Egentlig målgrupp",
        "Direkta målgrupper",
        "Projektets egentliga målgrupper",
        "Primära målgrupper",
    ),
    "Välilliset kohderyhmät": (
        "Indirekta målgrupper",
        "Indirekt målgrupp",
        "Projektets indirekta målgrupper",
    ),
    "Aloittaneiden henkilöiden määrä": (
        "Antal personer som inlett",
        "Antal personer som börjat",
        "Antal personer som har inlett",
        "Antal personer som påbörjat",
        "Antalet personer som inlett",
        "Antal personer som inlett deltagande",
        "Antal deltagare",
        "Antal personer som startat",
    ),
    "Uusien työpaikkojen määrä": (
        "Antal nya arbetsplatser",
        "Antalet nya arbetsplatser",
        "Antal nya jobb",
    ),
    "Uusien yritysten määrä": ("Antal nya företag", "Antalet nya företag"),
    "Suoritettujen tutkintojen määrä": (
        "Antal avlagda examina",
        "Antalet avlagda examina",
        "Antal avlagda examen",
    ),
    "Suunniteltu": ("Planerat", "Planerad", "Planerade", "Planerat antal"),
    "Toteutunut seurantatietojen mukaan": (
        "Utfall enligt uppföljningsuppgifterna",
        "Genomfört enligt uppföljningsuppgifterna",
        "Förverkligat enligt uppföljningsuppgifterna",
        "Förverkligad enligt uppföljningsuppgifterna",
        "Förverkligat enligt uppföljningsdata",
        "Utfall enligt uppföljningsdata",
        "Faktiskt enligt uppföljningsuppgifterna",
        "Realiserat enligt uppföljningsuppgifterna",
        "Utfall",
        "Förverkligat",
        "Genomfört",
    ),
    "Suunnitelman mukainen tiivistelmä toteutuksesta": (
        "Sammandrag av genomförandet enligt planen",
        "Sammanfattning av genomförandet enligt planen",
        "Planenligt sammandrag av genomförandet",
        "Planerat sammandrag av genomförandet",
        "Sammandrag av det planerade genomförandet",
        "Sammanfattning av det planerade genomförandet",
        "Sammandrag av genomförandet",
        "Sammanfattning av genomförandet",
        "Sammandrag enligt planen",
        "Sammandrag",
        "Sammanfattning",
    ),
    "Myönnetty EU- ja valtion rahoitus": (
        "Beviljad EU- och statlig finansiering",
        "Beviljad EU- och statsfinansiering",
        "Beviljad EU-finansiering och statlig finansiering",
        "Beviljad finansiering från EU och staten",
    ),
    "Toteutunut EU- ja valtion rahoitus": (
        "Utfallen EU- och statlig finansiering",
        "Förverkligad EU- och statlig finansiering",
        "Realiserad EU- och statlig finansiering",
        "Genomförd EU- och statlig finansiering",
        "Faktisk EU- och statlig finansiering",
        "Använd EU- och statlig finansiering",
        "Utfall av EU- och statlig finansiering",
        "Utbetald EU- och statlig finansiering",
        "Förverkligad EU- och statsfinansiering",
        "Utfallen EU- och statsfinansiering",
    ),
    "Suunniteltu julkinen rahoitus yhteensä": (
        "Planerad offentlig finansiering sammanlagt",
        "Planerad offentlig finansiering totalt",
        "Planerad offentlig finansiering, sammanlagt",
        "Planerad offentlig finansiering, totalt",
        "Planerad offentlig finansiering",
        "Sammanlagd planerad offentlig finansiering",
    ),
    "Toteutunut julkinen rahoitus yhteensä": tuple(
        f"{word} offentlig finansiering{total}"
        for word in ("Utfallen", "Förverkligad", "Realiserad", "Genomförd", "Faktisk", "Använd")
        for total in (" sammanlagt", " totalt", "", ", sammanlagt", ", totalt")
    ),
    "Loppuraportin tiivistelmä": (
        "Sammandrag av slutrapporten",
        "Slutrapportens sammandrag",
        "Sammanfattning av slutrapporten",
        "Slutrapportens sammanfattning",
        "Slutrapport i sammandrag",
    ),
}
"""Finnish label or heading → its Swedish wordings, for what the pages of both periods have."""

FORM = translated(
    eura2007.FORM,
    PAGE
    | {
        "Projekti": ("Projekt", "Projektet"),
        "Projektikoodi": ("Projektkod", "Projektets kod"),
        "Projektin nimi": ("Projektets namn", "Projektnamn"),
        "Osio": ("Avsnitt", "Del", "Programdel", "Programavsnitt", "Program", "Sektion", "Storområdesdel"),
        "Projektityyppi": ("Projekttyp", "Typ av projekt", "Projektets typ"),
        "Projektin toteuttaja": (
            "Projektets genomförare",
            "Genomförare av projektet",
            "Projektgenomförare",
            "Genomförare",
            "Projektets huvudman",
            "Projektägare",
        ),
        "Toteuttajaorganisaation nimi": (
            "Genomförarorganisationens namn",
            "Den genomförande organisationens namn",
            "Namn på den genomförande organisationen",
            "Den genomförande organisationen",
            "Genomförande organisation",
            "Genomförarens namn",
            "Organisationens namn",
        ),
        "Osoite": ("Adress", "Postadress", "Gatuadress", "Utdelningsadress", "Näradress"),
        "Toteuttajaorganisaation Web-osoite": (
            "Genomförarorganisationens webbadress",
            "Den genomförande organisationens webbadress",
            "Organisationens webbadress",
            "Genomförarens webbadress",
            "Webbadress",
        ),
        "Projektin kotisivun osoite": (
            "Adress till projektets webbplats",
            "Adressen till projektets webbplats",
            "Adress till projektets hemsida",
            "Adressen till projektets hemsida",
            "Projektets webbplats",
            "Projektets webbadress",
            "Projektets hemsida",
            "Projektets hemsideadress",
        ),
        "Vastuuhenkilön nimi": (
            "Ansvarspersonens namn",
            "Den ansvariga personens namn",
            "Ansvarig persons namn",
            "Namn på den ansvariga personen",
            "Den ansvarigas namn",
            "Ansvarig person",
            "Ansvarsperson",
        ),
        "Asema": ("Ställning", "Befattning", "Position", "Tjänsteställning", "Titel"),
        "Sähköposti": ("E-post", "E-postadress", "Epost"),
        "Projektin toteutusalue ja kohderyhmän kuvaus": (
            "Projektets genomförandeområde och beskrivning av målgruppen",
            "Projektets område och beskrivning av målgruppen",
            "Projektets verksamhetsområde och beskrivning av målgruppen",
            "Genomförandeområde och beskrivning av målgruppen",
        ),
        "Valtakunnallinen projekti": (
            "Riksomfattande projekt",
            "Nationellt projekt",
            "Landsomfattande projekt",
        ),
        "Projektin tavoitteet, tulokset ja vaikutukset": (
            "Projektets mål, resultat och effekter",
            "Projektets mål, resultat och verkningar",
            "Projektets målsättningar, resultat och effekter",
            "Mål, resultat och effekter",
        ),
        "Tiedotus ja hyvien käytäntöjen levittäminen": (
            "Information och spridning av god praxis",
            "Information och spridning av goda praxis",
            "Informering och spridning av god praxis",
            "Kommunikation och spridning av god praxis",
        ),
        "Tiedotussuunnitelma": ("Informationsplan", "Kommunikationsplan", "Plan för information"),
        "Suunnitelma hyvien käytäntöjen levittämisestä": (
            "Plan för spridning av god praxis",
            "Plan för spridning av goda praxis",
            "Plan för spridningen av god praxis",
            "Plan för att sprida god praxis",
        ),
        "Projektin julkinen rahoitus, euroa": (
            "Projektets offentliga finansiering, euro",
            "Projektets offentliga finansiering (euro)",
            "Projektets offentliga finansiering i euro",
            "Offentlig finansiering, euro",
            "Offentlig finansiering av projektet, euro",
        ),
        "Vastuuviranomaisen tekemä projektin luokittelu": (
            "Den ansvariga myndighetens klassificering av projektet",
            "Ansvarig myndighets klassificering av projektet",
            "Ansvarsmyndighetens klassificering av projektet",
            "Klassificering av projektet som gjorts av den ansvariga myndigheten",
            "Den ansvariga myndighetens klassificering",
        ),
        "Horisontaalinen luokittelu": ("Horisontell klassificering", "Horisontal klassificering"),
        "Tasa-arvo": ("Jämställdhet", "Jämlikhet"),
        "Kestävä kehitys": ("Hållbar utveckling",),
        "Kumppanuus": ("Partnerskap",),
        "Innovatiivisuus": ("Innovativitet", "Innovation", "Nyskapande"),
        "Valtakunnallisen osion kehittämisohjelma": (
            "Utvecklingsprogram i den riksomfattande delen",
            "Den riksomfattande delens utvecklingsprogram",
            "Utvecklingsprogram inom den riksomfattande delen",
            "Utvecklingsprogram för den riksomfattande delen",
            "Utvecklingsprogram",
        ),
    },
    name="eura2007_sv",
    titles=TITLES,
    furniture=FURNITURE,
    joining=JOINING,
)
