"""EURA 2014: the public description of an ESF or ERDF project of 2014–2020 (ESR- tai EAKR-hankkeen kuvaus).

The page `projekti.php` of the structural fund service of 2014–2020, as HTML or as saved text. ESF and
ERDF print the same page under two titles. The order of sections 4–9 differs from page to page, so
sections are known by their words. Captures of 2023 and later leave the joint-project label empty;
the heading 'Osatoteuttajat' alone then says that the project is joint.
"""

from __future__ import annotations

from esrcat.rules import Each, Form, Implied, Rows, Title, label, line, parts, section, sentence
from esrcat.sentences.durations import superseded_end
from esrcat.sentences.objectives import objectives
from esrcat.sentences.outcomes import outcome_statements
from esrcat.sentences.subprojects import subprojects
from esrcat.values.codes import business_id, project_code
from esrcat.values.contacts import email, phone, web
from esrcat.values.counts import count_with_women, effect_score
from esrcat.values.dates import period
from esrcat.values.money import euros
from esrcat.values.partners import partner_line
from esrcat.values.statuses import joint_project, project_status, yes_or_no
from esrcat.values.titles import numbered_title
from esrcat.vocab.listed import municipalities, regions, subregions

_COUNTED = (
    ("Aloittaneiden henkilöiden määrä", "/participants"),
    ("Uusien työpaikkojen määrä", "/outcomes/new_jobs"),
    ("Uusien yritysten määrä", "/outcomes/new_businesses"),
    ("Suoritettujen tutkintojen määrä", "/outcomes/qualifications"),
    ("Hankkeeseen osallistuvien yritysten määrä", "/outcomes/participating_businesses"),
)

_EQUALITY = "/classification/equality_answers"

FORM = Form(
    name="eura2014",
    programme_period="2014-2020",
    titles=(
        Title(
            "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus",
            fund="ESF",
            fund_as_written="Euroopan sosiaalirahasto (ESR)",
            fund_words="Euroopan sosiaalirahaston (ESR)",
        ),
        Title(
            "Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus",
            fund="ERDF",
            fund_as_written="Euroopan aluekehitysrahasto (EAKR)",
            fund_words="Euroopan aluekehitysrahaston (EAKR)",
        ),
    ),
    furniture=("Euroopan unioni", "Vipuvoimaa EU:lta", "Euroopan unioni Vipuvoimaa EU:lta"),
    obligatory=(
        "/code",
        "/name",
        "/priority_axis/number",
        "/start",
        "/end",
        "/status",
        "/authority/name",
        "/actor/name",
        "/actor/type",
        "/actor/business_id",
        "/summary",
        "/target_groups/direct",
        "/funding/eu_state/granted",
        "/funding/public/planned",
    ),
    obligatory_in_full=("/specific_objective/number",),
    joining=frozenset("alkaa ja päättyy joista naisia naisten työpaikkoja perustamia tutkintoja".split()),
    sections=(
        section(
            "Hanke",
            label("Hankekoodi", "/code", project_code),
            label("Hankkeen nimi", "/name"),
            parts("Toimintalinja", "/priority_axis", numbered_title, "number title"),
            parts("Erityistavoite", "/specific_objective", numbered_title, "number title"),
            parts("Suunnitelman mukainen toteutusaika", "", period, "start end"),
            label("Toiminnan tila", "/status", project_status),
            label("Vastuuviranomainen", "/authority/name"),
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
            label("Hankkeen yhteyshenkilön nimi", "/contacts/*/name", opens=True),
            label("Yhteyshenkilön asema hakijaorganisaatiossa", "/contacts/*/role"),
            label(
                "Yhteyshenkilön sähköpostiosoite",
                "/contacts/*/email",
                email,
                also="Yhteyshenkilön sähköpostisoite",
            ),
            label("Yhteyshenkilön puhelinnumero", "/contacts/*/phone", phone),
            label("Hakijoiden lukumäärä tai tuen siirto -menettely", "/joint_project", joint_project),
        ),
        section(
            "Osatoteuttajat",
            each=Each("/partners", partner_line),
            implies=Implied("/joint_project", "joint"),
            unnumbered=True,
            also="Tuen siirron saajat",
        ),
        section("Suunnitelman mukainen tiivistelmä toteutuksesta", prose="/summary"),
        section("Kohderyhmät", prose="/target_groups/direct", optional=True),
        section("Varsinaiset kohderyhmät", prose="/target_groups/direct"),
        section("Välilliset kohderyhmät", prose="/target_groups/indirect"),
        section(
            "Julkinen rahoitus, euroa",
            label("Myönnetty EU- ja valtion rahoitus", "/funding/eu_state/granted", euros),
            label("Toteutunut EU- ja valtion rahoitus", "/funding/eu_state/actual", euros),
            label("Suunniteltu julkinen rahoitus yhteensä", "/funding/public/planned", euros),
            label("Toteutunut julkinen rahoitus yhteensä", "/funding/public/actual", euros),
            unit="euroa",
            also="Hankkeen julkinen rahoitus, euroa",
        ),
        section(
            "Maantieteellinen kohdealue",
            line("Valtakunnallinen hanke", "/area/national", True),
            parts("Maakunnat", "/area/regions", regions, "", also="Maakunta"),
            parts("Seutukunnat", "/area/subregions", subregions, "", also="Seutukunta"),
            parts("Kunnat", "/area/municipalities", municipalities, "", also="Kunta"),
        ),
        section(
            "Toteutuspaikan osoite, jos muu kuin hakijan osoite",
            label("Jakeluosoite", "/site_address/street"),
            label("Postinumero", "/site_address/postcode"),
            label("Postitoimipaikka", "/site_address/city"),
            unnumbered=True,
            optional=True,
            also="Toteutuspaikan osoite",
        ),
        section(
            "Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista",
            also="Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista",
        ),
        *(
            section(
                heading,
                # What the application estimated may stand there without a label.
                parts("Suunniteltu", f"{pointer}/planned", count_with_women, "total women", bare=True),
                parts(
                    "Toteutunut seurantatietojen mukaan",
                    f"{pointer}/actual",
                    count_with_women,
                    "total women",
                    also="Toteutunut",
                ),
                unnumbered=True,
            )
            for heading, pointer in _COUNTED
        ),
        section("Horisontaaliset periaatteet"),
        section(
            "Sukupuolten tasa-arvo",
            label(
                "Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta",
                f"{_EQUALITY}/analysis",
                yes_or_no,
            ),
            label(
                "Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)",
                f"{_EQUALITY}/mainstreaming",
                yes_or_no,
            ),
            label(
                "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen",
                f"{_EQUALITY}/main_goal",
                yes_or_no,
            ),
            kept=True,
        ),
        section(
            "Kestävä kehitys",
            rows=Rows(
                "/classification/sustainability_scores",
                (("topic", None), ("direct", effect_score), ("indirect", effect_score)),
            ),
            kept=True,
        ),
        section("Loppuraportin tiivistelmä", prose="/final_report"),
    ),
    sentences=(
        sentence("/original_end", superseded_end, "/summary /final_report", given="/end"),
        sentence("/subprojects", subprojects, "/summary"),
        sentence("/objectives", objectives, "/summary"),
        sentence("/outcomes/statements", outcome_statements, "/final_report"),
    ),
)
