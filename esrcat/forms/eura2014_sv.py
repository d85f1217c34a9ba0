"""EURA 2014 in Swedish: the public description of an ESF or ERDF project of 2014–2020 (projektbeskrivning).

Nobody has seen a stored copy of this page either; see `eura2007_sv`.
"""

from __future__ import annotations

from esrcat.forms import eura2014
from esrcat.forms.eura2007_sv import FURNITURE, JOINING, PAGE, TITLES
from esrcat.wordings import translated

_PHONE = ("Kontaktpersonens telefonnummer", "Kontaktpersonens telefon", "Telefonnummer till kontaktpersonen")

FORM = translated(
    eura2014.FORM,
    PAGE
    | {
        "Hanke": ("Projekt", "Projektet"),
        "Hankekoodi": ("Projektkod", "Projektets kod"),
        "Hankkeen nimi": ("Projektets namn", "Projektnamn"),
        "Erityistavoite": ("Särskilt mål", "Specifikt mål", "Särskild målsättning"),
        "Hakijan perustiedot": (
            "Basuppgifter om sökanden",
            "Sökandens basuppgifter",
            "Grundläggande uppgifter om sökanden",
            "Uppgifter om sökanden",
            "Grunduppgifter om sökanden",
        ),
        "Hakijan virallinen nimi": (
            "Sökandens officiella namn",
            "Sökandens namn",
            "Den sökandes officiella namn",
        ),
        "Jakeluosoite": ("Utdelningsadress", "Distributionsadress", "Gatuadress", "Adress"),
        "Postinumero": ("Postnummer",),
        "Postitoimipaikka": ("Postanstalt", "Postort", "Ort"),
        "WWW-osoite": ("Webbadress", "WWW-adress", "Webbplats", "Internetadress"),
        "Hankkeen yhteyshenkilön nimi": (
            "Namn på projektets kontaktperson",
            "Projektets kontaktpersons namn",
            "Kontaktpersonens namn",
            "Projektets kontaktperson",
        ),
        "Yhteyshenkilön asema hakijaorganisaatiossa": (
            "Kontaktpersonens ställning i den sökande organisationen",
            "Kontaktpersonens ställning i sökandeorganisationen",
            "Kontaktpersonens ställning inom den sökande organisationen",
            "Kontaktpersonens befattning i den sökande organisationen",
            "Kontaktpersonens ställning",
            "Kontaktpersonens befattning",
        ),
        "Yhteyshenkilön sähköpostiosoite": (
            "Kontaktpersonens e-postadress",
            "Kontaktpersonens e-post",
        ),
        "Yhteyshenkilön puhelinnumero": _PHONE,
        "Hakijoiden lukumäärä tai tuen siirto -menettely": (
            "Antal sökande eller förfarande för överföring av stöd",
            "Antalet sökande eller förfarande för överföring av stöd",
            "Antal sökande eller förfarandet överföring av stöd",
            "Antal sökande eller förfarande med överföring av stöd",
            "Antal sökande eller stödöverföring",
            "Antal sökande",
        ),
        "Osatoteuttajat": (
            "Delgenomförare",
            "Partner",
            "Partners",
            "Mottagare av överfört stöd",
            "Mottagare av det överförda stödet",
        ),
        "Kohderyhmät": ("Målgrupper", "Målgrupp"),
        "Julkinen rahoitus, euroa": (
            "Offentlig finansiering, euro",
            "Projektets offentliga finansiering, euro",
            "Offentlig finansiering (euro)",
            "Offentlig finansiering i euro",
        ),
        "Valtakunnallinen hanke": (
            "Riksomfattande projekt",
            "Nationellt projekt",
            "Landsomfattande projekt",
        ),
        "Toteutuspaikan osoite, jos muu kuin hakijan osoite": (
            "Genomförandeplatsens adress, om annan än sökandens adress",
            "Adress till genomförandeplatsen, om annan än sökandens adress",
            "Adressen till genomförandeplatsen, om en annan än sökandens adress",
            "Adress för genomförandeplatsen, om annan än sökandens adress",
            "Genomförandeplatsens adress, om den är en annan än sökandens adress",
            "Genomförandeplatsens adress",
            "Adress till genomförandeplatsen",
        ),
        "Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista": (
            "Uppskattningar av projektspecifika uppföljningsuppgifter som anges i ansökningsskedet",
            "Uppskattning av de projektspecifika uppföljningsuppgifterna i ansökningsskedet",
            "Uppskattade projektspecifika uppföljningsuppgifter i ansökningsskedet",
            "Uppskattningar av projektspecifika uppföljningsuppgifter i ansökningsskedet",
            "Uppföljningsuppgifter",
        ),
        "Hankkeeseen osallistuvien yritysten määrä": (
            "Antal företag som deltar i projektet",
            "Antalet företag som deltar i projektet",
            "Antal deltagande företag",
        ),
        "Horisontaaliset periaatteet": ("Horisontella principer", "Horisontala principer"),
        "Sukupuolten tasa-arvo": ("Jämställdhet mellan könen", "Jämställdhet"),
        "Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta": (
            "I projektet har gjorts en analys av verksamhetsmiljön ur ett könsperspektiv",
            "I projektet har det gjorts en analys av verksamhetsmiljön ur ett könsperspektiv",
            "I projektet har gjorts en analys av verksamhetsmiljön ur könsperspektiv",
            "Projektet har gjort en analys av verksamhetsmiljön ur ett könsperspektiv",
        ),
        "Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)": (
            "Könsperspektivet har beaktats i projektets verksamhet (integrering)",
            "Könsperspektivet har beaktats i projektets verksamhet (mainstreaming)",
            "Könsperspektivet har beaktats i projektets verksamhet",
            "Könsperspektivet är beaktat i projektets verksamhet (integrering)",
        ),
        "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen": (
            "Projektets huvudmål är att främja jämställdheten mellan könen",
            "Projektets huvudsakliga mål är att främja jämställdheten mellan könen",
            "Projektets huvudmål är att främja jämställdhet mellan könen",
        ),
        "Kestävä kehitys": ("Hållbar utveckling",),
    },
    name="eura2014_sv",
    titles=TITLES,
    furniture=FURNITURE,
    joining=JOINING,
)
