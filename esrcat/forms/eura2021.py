"""EURA 2021: the card of a project of 2021–2027 (projektikortti, hankekortti), ESF+, ERDF or JTF.

The service shows the card by a script, so what people keep is its text, or the page after the script
has run. Nobody has seen a stored copy: the labels are those of the service's Excel export, with other
wordings beside them. They may stand under any heading or under none, with or without a colon, so
every section knows all labels that mean the same everywhere.
"""

from __future__ import annotations

from esrcat.rules import (
    Each,
    Form,
    Implied,
    Label,
    Line,
    Section,
    Title,
    known,
    label,
    line,
    parts,
    section,
    sentence,
)
from esrcat.sentences.durations import superseded_end
from esrcat.sentences.objectives import objectives
from esrcat.sentences.outcomes import outcome_statements
from esrcat.sentences.subprojects import subprojects
from esrcat.values.addresses import postal_address
from esrcat.values.codes import business_id, project_code
from esrcat.values.contacts import email, phone, web
from esrcat.values.counts import count_with_women
from esrcat.values.dates import date, period
from esrcat.values.funds import fund
from esrcat.values.money import euros
from esrcat.values.partners import partner_line
from esrcat.values.statuses import activity_status, joint_by_group, joint_project
from esrcat.values.titles import numbered_title
from esrcat.vocab.listed import municipalities, subregions
from esrcat.vocab.locations import locations
from esrcat.wordings import without_unit

_PAGES = (
    label("Hankkeen kotisivun osoite", "/web", web, also=("Hankkeen kotisivu", "Hankkeen verkkosivut")),
    *known("Hankekuvauksen osoite"),
)
_PROJECT = (
    label("Hankekoodi", "/code", project_code, also=("Hankkeen koodi", "Hanketunnus", "Projektikoodi")),
    label("Hankkeen nimi", "/name", also=("Hankkeen julkinen nimi", "Projektin nimi")),
    parts("Rahasto", "", fund, "fund fund_as_written", also="EU-rahasto"),
    parts("Toimintalinja", "/priority_axis", numbered_title, "number title", also="Tl"),
    parts("Erityistavoite", "/specific_objective", numbered_title, "number title", also="Et"),
    parts(
        "Toteutusaika",
        "",
        period,
        "start end",
        also=("Hankkeen toteutusaika", "Suunnitelman mukainen toteutusaika", "Hankkeen kesto"),
    ),
    label(
        "Aloituspvm",
        "/start",
        date,
        also=("Aloituspäivämäärä", "Alkamispvm", "Alkamispäivämäärä", "Hankkeen alkamispäivä", "Alkaa"),
    ),
    label(
        "Päättymispvm",
        "/end",
        date,
        also=("Päättymispäivämäärä", "Hankkeen päättymispäivä", "Päättyy"),
    ),
    label("Toiminnan tila", "/status", activity_status, also=("Hankkeen tila", "Tila")),
    label(
        "Rahoittava viranomainen",
        "/authority/name",
        also=("Vastuuviranomainen", "Rahoittaja", "Viranomainen"),
    ),
    label("Ryhmähanketunnus", "/joint_project", joint_by_group),
    label("EAKR-/JTF-alatyyppi", "/project_type", also=("EAKR-alatyyppi", "JTF-alatyyppi", "Alatyyppi")),
    *known(
        "Tukitoimen ala",
        "Tukimuoto",
        "Alueellinen täytäntöönpanomekanismi ja alueellinen painopiste",
        "Taloudellinen toiminta",
        "Toissijainen teema, vain ESR+",
        "Itämeren alueen strategia",
    ),
    label("Sukupuolten tasa-arvo", "/classification/equality"),
)
_ACTOR = (
    label(
        "Toteuttajan nimi",
        "/actor/name",
        also=("Toteuttaja", "Tuensaaja", "Tuensaajan nimi", "Hakijan virallinen nimi", "Päätoteuttaja"),
    ),
    label(
        "Toteuttajan Y-tunnus", "/actor/business_id", business_id, also=("Y-tunnus", "Tuensaajan Y-tunnus")
    ),
    label("Organisaatiotyyppi", "/actor/type", also="Toteuttajan organisaatiotyyppi"),
    label(
        "Tuensaajan postinumero", "/actor/address/postcode", also=("Toteuttajan postinumero", "Postinumero")
    ),
    label(
        "Tuensaajan postitoimipaikka",
        "/actor/address/city",
        also=("Toteuttajan postitoimipaikka", "Postitoimipaikka"),
    ),
    label("Jakeluosoite", "/actor/address/street", also=("Katuosoite", "Lähiosoite")),
    parts("Postiosoite", "/actor/address", postal_address, "street postcode city", also="Osoite"),
    label("WWW-osoite", "/actor/web", web, also=("Verkkosivut", "Kotisivu", "Toteuttajan WWW-osoite")),
    label("Puhelinnumero", "/actor/phone", phone, also="Puhelin"),
    label(
        "Yhteyshenkilön nimi",
        "/contacts/*/name",
        opens=True,
        also=("Yhteyshenkilö", "Hankkeen yhteyshenkilö"),
    ),
    label("Yhteyshenkilön asema", "/contacts/*/role", also=("Asema", "Tehtävänimike")),
    label(
        "Yhteyshenkilön sähköpostiosoite",
        "/contacts/*/email",
        email,
        also=("Yhteyshenkilön sähköposti", "Sähköposti", "Sähköpostiosoite"),
    ),
    label("Yhteyshenkilön puhelinnumero", "/contacts/*/phone", phone),
    label("Puhelinnumero", "/contacts/*/phone", phone, also="Puhelin"),
    label("Hankkeen toteutustapa", "/joint_project", joint_project, also="Hakijoiden lukumäärä"),
)
_AREA = (
    line("Valtakunnallinen hanke", "/area/national", True),
    line("Valtakunnallinen", "/area/national", True),
    parts("Sijainti", "", locations, "area/regions", also=("Maakunnat", "Maakunta", "Hankkeen sijainti")),
    parts("Seutukunnat", "/area/subregions", subregions, "", also="Seutukunta"),
    parts("Kunnat", "/area/municipalities", municipalities, "", also="Kunta"),
)
_SITE = (
    label("Toteutuspaikan osoite", "/site_address/street", also="Toteutuspaikan jakeluosoite"),
    label("Toteutuspaikan postinumero", "/site_address/postcode"),
    label("Toteutuspaikan postitoimipaikka", "/site_address/city"),
)
_MONEY = (
    label("Myönnetty EU- ja valtion rahoitus", "/funding/eu_state/granted", euros),
    label("Suunniteltu EU- ja valtion rahoitus", "/funding/eu_state/planned", euros),
    label("Toteutunut EU- ja valtion rahoitus", "/funding/eu_state/actual", euros),
    label(
        "Suunniteltu julkinen rahoitus",
        "/funding/public/planned",
        euros,
        also="Suunniteltu julkinen rahoitus yhteensä",
    ),
    label(
        "Toteutunut julkinen rahoitus",
        "/funding/public/actual",
        euros,
        also="Toteutunut julkinen rahoitus yhteensä",
    ),
    label(
        "Suunniteltu rahoitus yhteensä", "/funding/total_cost", euros, also="Hankkeen kokonaiskustannukset"
    ),
    *known("Toteutunut rahoitus yhteensä", "Toteutunut EU-rahoituksen määrä"),
)
_LABELS: tuple[Label | Line, ...] = (*_PROJECT, *_PAGES, *_ACTOR, *_AREA, *_SITE, *_MONEY)


def _labels(
    heading: str,
    *rules: Label | Line,
    also: tuple[str, ...] = (),
    unit: str | None = None,
    unnumbered: bool = False,
) -> Section:
    """Declare a section that knows all labels, those of its own first."""
    return Section(
        heading,
        (*rules, *_LABELS),
        unit=unit,
        also=also,
        unnumbered=unnumbered,
        compare=without_unit,
    )


def _counted(heading: str, pointer: str) -> Section:
    return section(
        heading,
        parts("Suunniteltu", f"{pointer}/planned", count_with_women, "total women", bare=True),
        parts(
            "Toteutunut",
            f"{pointer}/actual",
            count_with_women,
            "total women",
            also="Toteutunut seurantatietojen mukaan",
        ),
        unnumbered=True,
    )


FORM = Form(
    name="eura2021",
    programme_period="2021-2027",
    titles=tuple(
        Title(words, beside="hankekoodi")
        for words in (
            "Projektikortti",
            "Hankekortti",
            "Hankkeen tiedot",
            "Hankekuvaus",
            "EURA 2021",
            "EURA2021",
            "EURA 2021 – Projektikortti",
            "EURA 2021 - Projektikortti",
            "EURA 2021 – Hankekortti",
            "EURA 2021 - Hankekortti",
            "EURA 2021 – Hankkeen tiedot",
            "EURA 2021 - Hankkeen tiedot",
            "EURA 2021 -tietopalvelu",
        )
    ),
    furniture=(
        "Euroopan unionin osarahoittama",
        "Euroopan unioni",
        "Uudistuva ja osaava Suomi 2021–2027 -ohjelma",
        "EU:n alue- ja rakennepolitiikan ohjelma 2021–2027",
    ),
    joining=frozenset("alkaa ja päättyy joista naisia naisten työpaikkoja perustamia tutkintoja".split()),
    labels_alone=True,
    untitled=True,
    compare=without_unit,
    head=_labels(""),
    tail=Section("", (*_PAGES, *_MONEY, *_SITE), compare=without_unit),
    sections=(
        _labels("Hankkeen perustiedot", also=("Perustiedot", "Hanke", "Hankkeen tiedot")),
        _labels("Toteuttajan tiedot", also=("Tuensaajan tiedot", "Toteuttajan perustiedot", "Yhteystiedot")),
        # The heading may be the label itself.
        _labels(
            "Toteuttaja", label("Toteuttaja", "/actor/name", bare=True), also=("Tuensaaja", "Päätoteuttaja")
        ),
        section(
            "Osatoteuttajat",
            each=Each("/partners", partner_line),
            implies=Implied("/joint_project", "joint"),
            unnumbered=True,
            also=("Muut toteuttajat", "Hankkeen osatoteuttajat"),
        ),
        _labels(
            "Sijainti",
            parts("Sijainti", "", locations, "area/regions", bare=True),
            also=("Hankkeen sijainti", "Maantieteellinen kohdealue", "Toteutusalue", "Kohdealue"),
        ),
        _labels("Toteutuspaikka"),
        _labels(
            "Rahoitus, euroa", also=("Hankkeen rahoitus", "Julkinen rahoitus"), unit="euroa", unnumbered=True
        ),
        _labels("Luokittelu", also=("Luokittelutiedot", "Muut tiedot", "Lisätiedot", "Lisätietoja")),
        section(
            "Suunnitelman mukainen tiivistelmä hankkeen toteutuksesta",
            prose="/summary",
            unnumbered=True,
            also=(
                "Suunnitelman mukainen tiivistelmä toteutuksesta",
                "Tiivistelmä",
                "Hankkeen tiivistelmä",
                "Julkinen tiivistelmä",
                "Hankkeen julkinen tiivistelmä",
                "Hankkeen kuvaus",
            ),
        ),
        section("Kohderyhmät", prose="/target_groups/direct", optional=True),
        section("Varsinaiset kohderyhmät", prose="/target_groups/direct", also="Kohderyhmä"),
        section("Välilliset kohderyhmät", prose="/target_groups/indirect"),
        _counted("Aloittaneiden henkilöiden määrä", "/participants"),
        _counted("Uusien työpaikkojen määrä", "/outcomes/new_jobs"),
        _counted("Uusien yritysten määrä", "/outcomes/new_businesses"),
        _counted("Suoritettujen tutkintojen määrä", "/outcomes/qualifications"),
        _counted("Hankkeeseen osallistuvien yritysten määrä", "/outcomes/participating_businesses"),
        section("Loppuraportin tiivistelmä", prose="/final_report", unnumbered=True),
    ),
    sentences=(
        sentence("/original_end", superseded_end, "/summary /final_report", given="/end"),
        sentence("/subprojects", subprojects, "/summary"),
        sentence("/objectives", objectives, "/summary"),
        sentence("/outcomes/statements", outcome_statements, "/final_report"),
    ),
)
