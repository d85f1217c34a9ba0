"""EURA 2007 PDF: application and plan of a project of 2007–2013 (PROJEKTIHAKEMUS, PROJEKTISUUNNITELMA).

Labels and values stand in two columns, or a value under its label. Sections 1 to 4.1 have been seen; of
5 to 14 only single headings, so several wordings are known and what is in no field is kept as a section.
"""

from __future__ import annotations

from esrcat.rules import Amounts, Each, Form, Section, Title, known, label, line, parts, section, sentence
from esrcat.sentences.objectives import objectives
from esrcat.values.arrivals import application_submitted
from esrcat.values.codes import business_id, project_code
from esrcat.values.contacts import email, phone, web
from esrcat.values.counts import count_with_women
from esrcat.values.dates import date
from esrcat.values.partners import partner_with_id
from esrcat.values.shares import funding_source
from esrcat.values.statuses import project_status
from esrcat.values.titles import numbered_title
from esrcat.vocab.listed import municipalities, regions, subregions

_FUNDS = (("ESR", "ESF"), ("EAKR", "ERDF"))
_FORMS = ("PROJEKTIHAKEMUS", "PROJEKTISUUNNITELMA")

STAMPS = section(
    "Viranomaisen merkintöjä",
    parts(
        "Saapumispvm",
        "/milestones/*",
        application_submitted,
        "what date",
        opens=True,
        also="Saapumispäivämäärä",
    ),
    label("Projektikoodi", "/code", project_code),
    label("Tila", "/status", project_status),
    *known("Diaarinumero", "Käsittelijä", "Puhelinnumero", "Hakemusnumero", "Hakemustyyppi"),
    unnumbered=True,
    also="Viranomainen täyttää",
)


PARTNERS = section(
    "Osatoteuttajien määrittely, nimeäminen, Y-tunnukset ja toteutusosuudet (kumppanuus- tai aiesopimukset)",
    each=Each("/partners", partner_with_id),
    kept=True,
    unnumbered=True,
    optional=True,
    also="Osatoteuttajien määrittely, nimeäminen, Y-tunnukset ja toteutusosuudet",
)


def _count(heading: str, pointer: str, *also: str) -> Section:
    return section(
        heading,
        parts("Suunniteltu", f"{pointer}/planned", count_with_women, "total women", also="Yhteensä"),
        parts("Toteutunut", f"{pointer}/actual", count_with_women, "total women"),
        also=also,
        unnumbered=True,
    )


_PERSONS = (
    "Projektin vastuuhenkilön nimi",
    "Taloushallinnon vastuuhenkilön nimi",
    "Projektipäällikön nimi",
    "Seurantayhdyshenkilön nimi",
    "Hakemusvaiheen yhteyshenkilön nimi",
)

FORM = Form(
    name="pdf2007_plan",
    programme_period="2007-2013",
    titles=tuple(
        Title(f"{words}-{form}", fund=fund, fund_as_written=words, fund_words=words)
        for words, fund in _FUNDS
        for form in _FORMS
    ),
    furniture=(
        "Euroopan sosiaalirahaston osittain rahoittamat projektit",
        "Euroopan aluekehitysrahaston osittain rahoittamat projektit",
        "Ohjelmakausi 2007-2013",
        "Ohjelmakausi 2007–2013",
        "Euroopan unioni",
        "Vipuvoimaa EU:lta",
        "Euroopan unioni Vipuvoimaa EU:lta",
    ),
    joining=frozenset("joista naisia naisten työpaikkoja perustamia tutkintoja".split()),
    labels_alone=True,
    sections=(
        STAMPS,
        section(
            "Viranomainen, jolle hakemus osoitetaan",
            label("Viranomainen", "/authority/name", bare=True),
            *known("Toiminta-ala"),
        ),
        section(
            "Projekti, jolle haetaan rahoitusta",
            label("Projektin nimi", "/name"),
            label("Ohjelma", "/programme_section", fallback=True),
            label("Ohjelman osio", "/programme_section"),
            parts("Toimintalinja", "/priority_axis", numbered_title, "number title"),
            label("Projektityyppi", "/project_type"),
            label("Aloituspäivämäärä", "/start", date),
            label("Päättymispäivämäärä", "/end", date),
        ),
        section(
            "Projektin hakijan tiedot",
            label("Hakijaorganisaation nimi", "/actor/name", also="Hakijan nimi"),
            label("Organisaatiotyyppi", "/actor/type", also="Hakijatyyppi"),
            label("Y-tunnus", "/actor/business_id", business_id),
            label("Lähiosoite", "/actor/address/street"),
            label("Puhelinnumero", "/actor/phone", phone),
            label("Postinumero", "/actor/address/postcode"),
            label("Postitoimipaikka", "/actor/address/city"),
            label("Web-osoite", "/actor/web", web),
            *known("Faksinumero", "IBAN", "BIC", "Pankkiyhteys", "Tilinumero"),
            *(label(person, "/contacts/*/name", opens=True) for person in _PERSONS),
            label("Asema organisaatiossa", "/contacts/*/role"),
            label("Sähköpostiosoite", "/contacts/*/email", email),
            label("Puhelinnumero", "/contacts/*/phone", phone),
        ),
        section("Hakijaorganisaation ja yhteistyötahojen kuvaus", kept=True),
        section("Hakijaorganisaation osuus ja tehtävät projektin toteutuksessa", kept=True),
        PARTNERS,
        section(
            "Onko projektin tarpeesta ja kysynnästä olemassa esiselvityksiä, ennakointitietoa tms."
            " ja miten sitä on hyödynnetty projektin valmistelussa?",
            kept=True,
        ),
        section(
            "Projektin tiivistelmä",
            prose="/summary",
            also=(
                "Tiivistelmä",
                "Tiivistelmä projektista",
                "Suunnitelman tiivistelmä",
                "Projektin julkinen tiivistelmä",
                "Suunnitelman mukainen tiivistelmä toteutuksesta",
            ),
        ),
        section("Projektin tavoitteet", kept=True),
        section(
            "Varsinaiset kohderyhmät",
            prose="/target_groups/direct",
            also=("Projektin kohderyhmä", "Projektin kohderyhmät", "Kohderyhmä", "Kohderyhmät"),
        ),
        section("Välilliset kohderyhmät", prose="/target_groups/indirect"),
        section(
            "Maantieteellinen kohdealue",
            line("Valtakunnallinen projekti", "/area/national", True),
            parts("Maakunnat", "/area/regions", regions, "", also="Maakunta"),
            parts("Seutukunnat", "/area/subregions", subregions, "", also="Seutukunta"),
            parts("Kunnat", "/area/municipalities", municipalities, "", also="Kunta"),
            also="Projektin maantieteellinen kohdealue",
        ),
        section("Tiedotussuunnitelma", prose="/dissemination/communication_plan", also="Tiedottaminen"),
        section(
            "Suunnitelma hyvien käytäntöjen levittämisestä",
            prose="/dissemination/good_practices",
            also=("Hyvien käytäntöjen levittäminen", "Hyvät käytännöt"),
        ),
        _count("Aloittaneiden henkilöiden määrä", "/participants", "Aloittavien henkilöiden määrä"),
        _count("Uusien työpaikkojen määrä", "/outcomes/new_jobs"),
        _count("Uusien yritysten määrä", "/outcomes/new_businesses"),
        _count(
            "Suoritettujen tutkintojen määrä", "/outcomes/qualifications", "Suoritettavien tutkintojen määrä"
        ),
        section(
            "Kustannusarvio",
            amounts=Amounts(
                "/funding/breakdown",
                "label",
                sums=(
                    ("yhteensä", "/funding/total_cost"),
                    ("kustannukset yhteensä", "/funding/total_cost"),
                    ("kokonaiskustannukset", "/funding/total_cost"),
                ),
            ),
            unit="euroa",
            also=("Kustannusarvio, euroa", "Kustannusarvio (euroa)", "Projektin kustannusarvio"),
        ),
        section(
            "Rahoitussuunnitelma",
            amounts=Amounts(
                "/funding/shares",
                "as_written",
                sums=(
                    ("haettava eu- ja valtion rahoitus", "/funding/eu_state/requested"),
                    ("julkinen rahoitus yhteensä", "/funding/public/planned"),
                    ("rahoitus yhteensä", "/funding/total_cost"),
                    ("yhteensä", "/funding/total_cost"),
                ),
                kinds=("source", funding_source),
            ),
            unit="euroa",
            also=(
                "Rahoitussuunnitelma, euroa",
                "Rahoitussuunnitelma (euroa)",
                "Projektin rahoitussuunnitelma",
            ),
        ),
    ),
    sentences=(sentence("/objectives", objectives, "/summary"),),
)
