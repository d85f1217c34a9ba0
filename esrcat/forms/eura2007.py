"""EURA 2007: the public description of an ESF project of 2007–2013 (ESR-projektin kuvaus).

The page `projekti.php` of the structural fund service of 2007–2013, as HTML or as saved text. Three
shapes are known: a project with a region, a national project, and technical assistance, which is
short: no home page, section 3 is prose alone and the money is section 4. So sections are known by
their words, never by their number.
"""

from __future__ import annotations

from esrcat.rules import Form, Section, Title, label, line, parts, section, sentence
from esrcat.sentences.durations import superseded_end
from esrcat.sentences.objectives import objectives
from esrcat.sentences.outcomes import outcome_statements
from esrcat.sentences.partners import partners
from esrcat.sentences.related import related_projects
from esrcat.sentences.subprojects import subprojects
from esrcat.values.codes import business_id, project_code
from esrcat.values.contacts import email, phone, web
from esrcat.values.counts import count_with_women
from esrcat.values.dates import period
from esrcat.values.money import euros
from esrcat.values.statuses import project_status
from esrcat.values.titles import numbered_title
from esrcat.vocab.listed import municipalities, regions, subregions

_MONEY = (
    label("Myönnetty EU- ja valtion rahoitus", "/funding/eu_state/granted", euros),
    label("Toteutunut EU- ja valtion rahoitus", "/funding/eu_state/actual", euros),
    label("Suunniteltu julkinen rahoitus yhteensä", "/funding/public/planned", euros),
    label("Toteutunut julkinen rahoitus yhteensä", "/funding/public/actual", euros),
)


def _planned_and_actual(heading: str, pointer: str, *, also: str = "") -> Section:
    return section(
        heading,
        parts("Suunniteltu", f"{pointer}/planned", count_with_women, "total women"),
        parts(
            "Toteutunut seurantatietojen mukaan",
            f"{pointer}/actual",
            count_with_women,
            "total women",
            also="Toteutunut",
        ),
        also=also,
    )


FORM = Form(
    name="eura2007",
    programme_period="2007-2013",
    titles=(
        Title(
            "Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus",
            fund="ESF",
            fund_as_written="Euroopan sosiaalirahasto (ESR)",
            fund_words="Euroopan sosiaalirahaston (ESR)",
        ),
    ),
    furniture=("Euroopan unioni", "Vipuvoimaa EU:lta", "Euroopan unioni Vipuvoimaa EU:lta"),
    obligatory=(
        "/code",
        "/name",
        "/programme_section",
        "/priority_axis/number",
        "/project_type",
        "/start",
        "/end",
        "/status",
        "/authority/name",
        "/actor/name",
        "/actor/type",
        "/actor/business_id",
        "/actor/address/street",
        "/target_groups/direct",
        "/funding/eu_state/granted",
        "/funding/public/planned",
    ),
    obligatory_in_full=(
        "/participants/planned/total",
        "/outcomes/new_jobs/planned/total",
        "/outcomes/new_businesses/planned/total",
        "/outcomes/qualifications/planned/total",
        "/summary",
        "/dissemination/communication_plan",
        "/classification/equality",
        "/classification/sustainability",
        "/classification/partnership",
    ),
    joining=frozenset("alkaa ja päättyy joista naisia naisten työpaikkoja perustamia tutkintoja".split()),
    sections=(
        section(
            "Projekti",
            label("Projektikoodi", "/code", project_code),
            label("Projektin nimi", "/name"),
            label("Osio", "/programme_section", also="Ohjelman osio"),
            parts("Toimintalinja", "/priority_axis", numbered_title, "number title"),
            label("Projektityyppi", "/project_type"),
            parts("Suunnitelman mukainen toteutusaika", "", period, "start end"),
            label("Toiminnan tila", "/status", project_status),
            label("Vastuuviranomainen", "/authority/name"),
        ),
        section(
            "Projektin toteuttaja",
            label("Toteuttajaorganisaation nimi", "/actor/name"),
            label("Organisaatiotyyppi", "/actor/type"),
            label("Y-tunnus", "/actor/business_id", business_id),
            label("Osoite", "/actor/address/street"),
            label("Puhelinnumero", "/actor/phone", phone),
            label("Toteuttajaorganisaation Web-osoite", "/actor/web", web),
            label("Projektin kotisivun osoite", "/web", web),
            label("Vastuuhenkilön nimi", "/contacts/*/name", opens=True),
            label("Asema", "/contacts/*/role"),
            label("Sähköposti", "/contacts/*/email", email, also="Sähköpostiosoite"),
            label("Puhelinnumero", "/contacts/*/phone", phone),
        ),
        section("Projektin toteutusalue ja kohderyhmän kuvaus", prose="/target_groups/direct", optional=True),
        section(
            "Maantieteellinen kohdealue",
            line("Valtakunnallinen projekti", "/area/national", True),
            parts("Maakunnat", "/area/regions", regions, "", also="Maakunta"),
            parts("Seutukunnat", "/area/subregions", subregions, "", also="Seutukunta"),
            parts("Kunnat", "/area/municipalities", municipalities, "", also="Kunta"),
        ),
        section("Varsinaiset kohderyhmät", prose="/target_groups/direct"),
        section("Välilliset kohderyhmät", prose="/target_groups/indirect"),
        _planned_and_actual("Aloittaneiden henkilöiden määrä", "/participants"),
        section("Projektin tavoitteet, tulokset ja vaikutukset"),
        _planned_and_actual("Uusien työpaikkojen määrä", "/outcomes/new_jobs"),
        _planned_and_actual("Uusien yritysten määrä", "/outcomes/new_businesses"),
        _planned_and_actual("Suoritettujen tutkintojen määrä", "/outcomes/qualifications"),
        section("Suunnitelman mukainen tiivistelmä toteutuksesta", prose="/summary"),
        section("Tiedotus ja hyvien käytäntöjen levittäminen"),
        section("Tiedotussuunnitelma", prose="/dissemination/communication_plan"),
        section("Suunnitelma hyvien käytäntöjen levittämisestä", prose="/dissemination/good_practices"),
        section("Projektin julkinen rahoitus, euroa", *_MONEY, unit="euroa"),
        section("Vastuuviranomaisen tekemä projektin luokittelu"),
        section(
            "Horisontaalinen luokittelu",
            label("Tasa-arvo", "/classification/equality"),
            label("Kestävä kehitys", "/classification/sustainability"),
            label("Kumppanuus", "/classification/partnership"),
            label("Innovatiivisuus", "/classification/innovation"),
        ),
        section(
            "Valtakunnallisen osion kehittämisohjelma",
            prose="/classification/development_programme",
            unnumbered=True,
        ),
        section("Loppuraportin tiivistelmä", prose="/final_report"),
    ),
    sentences=(
        sentence("/original_end", superseded_end, "/summary /final_report", given="/end"),
        sentence("/partners", partners, "/summary", given="/actor/name"),
        sentence("/subprojects", subprojects, "/summary"),
        sentence("/objectives", objectives, "/summary"),
        sentence("/outcomes/statements", outcome_statements, "/final_report"),
        sentence("/related_projects", related_projects, "/summary /final_report", given="/name"),
    ),
)
