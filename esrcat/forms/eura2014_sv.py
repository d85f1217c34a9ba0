"""EURA 2014 in Swedish: the public description of an ESF or ERDF project of 2014–2020 (projektbeskrivning).

Nobody has seen a stored copy of this page either; see `eura2007_sv`.
"""

from __future__ import annotations

from esrcat.forms import eura2014
from esrcat.forms.eura2007_sv import FURNITURE, JOINING, PAGE, TITLES
from esrcat.rules import sentence
from esrcat.sentences.swedish import swedish_objectives, swedish_superseded_end
from esrcat.sentences.swedish_outcomes import swedish_outcomes
from esrcat.vocab.listed import AS_PRINTED
from esrcat.vocab.swedish import alike
from esrcat.wordings import translated

_ANALYSIS = "I projektet har gjorts en analys av verksamhetsmiljön ur ett könsperspektiv"
_MAINSTREAMING = "Könsperspektivet har beaktats i projektets verksamhet (integrering)"
_MAIN_GOAL = "Projektets huvudmål är att främja jämställdheten mellan könen"

FORM = translated(
    eura2014.FORM,
    {
        **PAGE,
        "Hanke": "Projekt",
        "Hankekoodi": "Projektkod",
        "Hankkeen nimi": "Projektets namn",
        "Erityistavoite": ("Särskilt mål", "Specifikt mål", "Särskild målsättning"),
        "Hakijan perustiedot": (
            "Basuppgifter om sökanden",
            "Grundläggande uppgifter om sökanden",
            "Uppgifter om sökanden",
            "Grunduppgifter om sökanden",
        ),
        "Hakijan virallinen nimi": ("Sökandens officiella namn", "Sökandens namn"),
        "Jakeluosoite": "Utdelningsadress",
        "Postinumero": "Postnummer",
        "Postitoimipaikka": "Postanstalt",
        "WWW-osoite": "Webbadress",
        "Hankkeen yhteyshenkilön nimi": (
            "Namn på projektets kontaktperson",
            "Kontaktpersonens namn",
            "Projektets kontaktperson",
        ),
        "Yhteyshenkilön asema hakijaorganisaatiossa": (
            "Kontaktpersonens ställning i den sökande organisationen",
            "Kontaktpersonens ställning",
        ),
        "Yhteyshenkilön sähköpostiosoite": "Kontaktpersonens e-postadress",
        "Yhteyshenkilön puhelinnumero": "Kontaktpersonens telefonnummer",
        "Hakijoiden lukumäärä tai tuen siirto -menettely": (
            "Antal sökande eller förfarande för överföring av stöd",
            "Antal sökande eller förfarandet överföring av stöd",
            "Antal sökande eller stödöverföring",
            "Antal sökande",
        ),
        "Osatoteuttajat": ("Delgenomförare", "Partner", "Partners", "Mottagare av överfört stöd"),
        "Kohderyhmät": "Målgrupper",
        "Julkinen rahoitus, euroa": (
            "Offentlig finansiering, euro",
            "Projektets offentliga finansiering, euro",
        ),
        "Valtakunnallinen hanke": "Riksomfattande projekt",
        "Toteutuspaikan osoite, jos muu kuin hakijan osoite": (
            "Genomförandeplatsens adress, om annan än sökandens adress",
            "Genomförandeplatsens adress",
            # In another order, as headings without a number are looked for by their beginning.
            "Adress till genomförandeplatsen",
        ),
        "Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista": (
            "Uppskattningar av projektspecifika uppföljningsuppgifter som anges i ansökningsskedet",
            "Uppföljningsuppgifter",
        ),
        "Hankkeeseen osallistuvien yritysten määrä": (
            "Antal företag som deltar i projektet",
            "Antal deltagande företag",
        ),
        "Horisontaaliset periaatteet": "Horisontella principer",
        "Sukupuolten tasa-arvo": "Jämställdhet mellan könen",
        "Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta": _ANALYSIS,
        "Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)": _MAINSTREAMING,
        "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen": _MAIN_GOAL,
        "Kestävä kehitys": "Hållbar utveckling",
    },
    name="eura2014_sv",
    titles=TITLES,
    furniture=FURNITURE,
    joining=JOINING,
    compare=alike,
    readers=AS_PRINTED,
    sentences=(
        sentence("/original_end", swedish_superseded_end, "/summary /final_report", given="/end"),
        sentence("/objectives", swedish_objectives, "/summary"),
        sentence("/outcomes/statements", swedish_outcomes, "/final_report"),
    ),
)
