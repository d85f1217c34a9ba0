"""EURA 2014 PDF: application and plan of a project of 2014–2020 (Hankehakemus, Hankesuunnitelma).

Two columns, each value under its label or beside it; one of three options is ticked; partners stand in a
table. Sections 1 to 4.1 have been seen; of the rest the wordings are assumed, and what is in no field is
kept as a section.
"""

from __future__ import annotations

from esrcat.rules import (
    Amounts,
    Form,
    Implied,
    Rows,
    Title,
    known,
    label,
    line,
    option,
    parts,
    section,
    sentence,
)
from esrcat.sentences.objectives import objectives
from esrcat.sentences.subprojects import subprojects
from esrcat.values.arrivals import application_submitted
from esrcat.values.codes import business_id, project_code
from esrcat.values.contacts import email, phone, web
from esrcat.values.counts import count_with_women
from esrcat.values.dates import date
from esrcat.values.shares import funding_source
from esrcat.values.statuses import project_status
from esrcat.values.titles import numbered_title
from esrcat.vocab.listed import municipalities, regions, subregions

PROGRAMME = "suomen rakennerahasto-ohjelma"
COSTS = Amounts(
    "/funding/breakdown",
    "label",
    sums=(
        ("yhteensä", "/funding/total_cost"),
        ("kustannukset yhteensä", "/funding/total_cost"),
        ("kokonaiskustannukset", "/funding/total_cost"),
        ("nettokustannukset yhteensä", "/funding/total_cost"),
    ),
)
FINANCING = Amounts(
    "/funding/shares",
    "as_written",
    sums=(
        ("haettava eu- ja valtion rahoitus", "/funding/eu_state/requested"),
        ("haettava esr- ja valtion rahoitus", "/funding/eu_state/requested"),
        ("haettava eakr- ja valtion rahoitus", "/funding/eu_state/requested"),
        ("myönnettävä eu- ja valtion rahoitus", "/funding/eu_state/granted"),
        ("julkinen rahoitus yhteensä", "/funding/public/planned"),
        ("rahoitus yhteensä", "/funding/total_cost"),
        ("yhteensä", "/funding/total_cost"),
    ),
    kinds=("source", funding_source),
)
_PARTNERS = Rows("/partners", (("name as_written", None), ("business_id", business_id), ("", None)))
_COUNTED = (
    ("Aloittaneiden henkilöiden määrä", "/participants"),
    ("Uusien työpaikkojen määrä", "/outcomes/new_jobs"),
    ("Uusien yritysten määrä", "/outcomes/new_businesses"),
    ("Suoritettujen tutkintojen määrä", "/outcomes/qualifications"),
    ("Hankkeeseen osallistuvien yritysten määrä", "/outcomes/participating_businesses"),
)

FORM = Form(
    name="pdf2014_plan",
    programme_period="2014-2020",
    titles=(
        Title("Hankehakemus", beside=PROGRAMME),
        Title("Hankesuunnitelma", beside=PROGRAMME),
    ),
    furniture=(
        "Kestävää kasvua ja työtä 2014 – 2020 Suomen rakennerahasto-ohjelma",
        "Kestävää kasvua ja työtä 2014–2020 Suomen rakennerahasto-ohjelma",
        "Kestävää kasvua ja työtä 2014 - 2020 Suomen rakennerahasto-ohjelma",
        "Kestävää kasvua ja työtä 2014 – 2020",
        "Suomen rakennerahasto-ohjelma",
    ),
    joining=frozenset("joista naisia naisten työpaikkoja perustamia tutkintoja".split()),
    labels_alone=True,
    sections=(
        section(
            "Viranomaisen merkintöjä",
            parts(
                "Saapumispäivämäärä",
                "/milestones/*",
                application_submitted,
                "what date",
                opens=True,
                also="Saapumispvm",
            ),
            label("Hankekoodi", "/code", project_code),
            label("Tila", "/status", project_status),
            *known("Käsittelijä", "Hakemusnumero", "Hakemustyyppi", "Diaarinumero", "Puhelinnumero"),
            unnumbered=True,
        ),
        section(
            "Viranomainen, jolle hakemus osoitetaan",
            label("Viranomainen", "/authority/name", bare=True),
        ),
        section(
            "Hakijan perustiedot",
            label("Hakijan virallinen nimi", "/actor/name"),
            label("Organisaatiotyyppi", "/actor/type"),
            label("Y-tunnus", "/actor/business_id", business_id),
            label("Jakeluosoite", "/actor/address/street"),
            label("Puhelinnumero", "/actor/phone", phone),
            label("Postinumero", "/actor/address/postcode"),
            label("Postitoimipaikka", "/actor/address/city"),
            label("WWW-osoite", "/actor/web", web),
            *known(
                "Tilinumero (IBAN)", "Tilinumero", "BIC", "Hakijoiden lukumäärä tai tuen siirto -menettely"
            ),
            label("Hankkeen yhteyshenkilön nimi", "/contacts/*/name", opens=True),
            label("Yhteyshenkilön asema hakijaorganisaatiossa", "/contacts/*/role"),
            label(
                "Yhteyshenkilön sähköpostiosoite",
                "/contacts/*/email",
                email,
                also="Yhteyshenkilön sähköpostisoite",
            ),
            label("Yhteyshenkilön puhelinnumero", "/contacts/*/phone", phone),
            option("Vain yksi hakija", "/joint_project", "single"),
            option("Hakijoita on useampi kuin yksi", "/joint_project", "joint"),
            option("Hakija siirtää osan haettavasta tuesta", "/joint_project", "transfer"),
        ),
        section(
            "Osatoteuttajat",
            rows=_PARTNERS,
            implies=Implied("/joint_project", "joint"),
            unnumbered=True,
        ),
        section(
            "Tuen siirron saajat",
            rows=_PARTNERS,
            implies=Implied("/joint_project", "transfer"),
            unnumbered=True,
        ),
        section("Perustele, miksi hanke toteutetaan yhteishankkeena.", kept=True, unnumbered=True),
        section(
            "Perustele, miksi hanke toteutetaan tuen siirto -menettelyä käyttäen.", kept=True, unnumbered=True
        ),
        section(
            "Hankkeen perustiedot",
            label("Hankkeen julkinen nimi", "/name", also="Hankkeen nimi"),
            label("Alkamispäivämäärä", "/start", date),
            label("Päättymispäivämäärä", "/end", date),
            parts("Toimintalinja", "/priority_axis", numbered_title, "number title"),
            parts("Erityistavoite", "/specific_objective", numbered_title, "number title"),
        ),
        section("Tiivistelmä (julkaistaan internetin tietopalvelussa)", also="Tiivistelmä"),
        section(
            "Hankkeen julkinen tiivistelmä (tavoitteet, toimenpiteet, tulokset)",
            prose="/summary",
            also="Hankkeen julkinen tiivistelmä",
        ),
        section(
            "Varsinaiset kohderyhmät",
            prose="/target_groups/direct",
            also=(
                "Mitkä ovat hankkeen varsinaiset kohderyhmät?",
                "Hankkeen varsinaiset kohderyhmät",
                "Hankkeen kohderyhmä",
                "Kohderyhmä",
                "Kohderyhmät",
            ),
        ),
        section(
            "Välilliset kohderyhmät",
            prose="/target_groups/indirect",
            also=("Mitkä ovat hankkeen välilliset kohderyhmät?", "Hankkeen välilliset kohderyhmät"),
        ),
        section(
            "Maantieteellinen kohdealue",
            line("Valtakunnallinen hanke", "/area/national", True),
            parts("Maakunnat", "/area/regions", regions, "", also="Maakunta"),
            parts("Seutukunnat", "/area/subregions", subregions, "", also="Seutukunta"),
            parts("Kunnat", "/area/municipalities", municipalities, "", also="Kunta"),
            also=("Hankkeen kohdealue", "Hankkeen maantieteellinen kohdealue", "Kohdealue"),
        ),
        *(
            section(
                heading,
                parts("Suunniteltu", f"{pointer}/planned", count_with_women, "total women", also="Yhteensä"),
                parts("Toteutunut", f"{pointer}/actual", count_with_women, "total women"),
                unnumbered=True,
            )
            for heading, pointer in _COUNTED
        ),
        section(
            "Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista",
            also=("Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista", "Seurantatiedot"),
        ),
        section("Horisontaaliset periaatteet", optional=True),
        section(
            "Kustannusarvio",
            amounts=COSTS,
            unit="euroa",
            also=("Kustannusarvio, euroa", "Kustannusarvio (euroa)", "Hankkeen kustannusarvio"),
        ),
        section(
            "Rahoitussuunnitelma",
            amounts=FINANCING,
            unit="euroa",
            also=(
                "Rahoitussuunnitelma, euroa",
                "Rahoitussuunnitelma (euroa)",
                "Hankkeen rahoitussuunnitelma",
            ),
        ),
    ),
    sentences=(
        sentence("/objectives", objectives, "/summary"),
        sentence("/subprojects", subprojects, "/summary"),
    ),
)
