"""ESRA 2000–2006: the final report of an ESF project of 2000–2006 (ESR-projektin loppuraportti).

The head of the report was seen and nothing after its second heading; so other parts are kept under
their own titles. Priority axes and measures are printed as numbers alone, the authority with its code
first. The title may end with the date of the report.
"""

from __future__ import annotations

from esrcat.rules import Form, Label, Title, known, label, parts, section, sentence
from esrcat.sentences.objectives import objectives
from esrcat.sentences.outcomes import outcome_statements
from esrcat.values.addresses import postal_address
from esrcat.values.codes import project_code
from esrcat.values.contacts import email, phone
from esrcat.values.dates import period
from esrcat.values.persons import person_and_role
from esrcat.values.statuses import project_status
from esrcat.values.titles import numbered_title
from esrcat.vocab.coded import coded_authority

_ADMINISTERED = (
    "Projektia hallinoiva organisaatio",
    "Hallinnoiva organisaatio",
    "Hallinoiva organisaatio",
    "Projektin hallinnoija",
)
_LABELS = (
    label("Loppuraportin tila", "/status", project_status),
    label("Projektin nimi", "/name"),
    label("Projektikoodi", "/code", project_code),
    label("Tavoiteohjelma", "/programme_section"),
    parts("Toimintalinja", "/priority_axis", numbered_title, "number title"),
    parts(
        "Projektin suunnitelman mukainen kestoaika",
        "",
        period,
        "start end",
        also=("Suunnitelman mukainen kestoaika", "Projektin kestoaika", "Projektin toteutusaika"),
    ),
    parts(
        "Projektin päävastuuviranomainen",
        "/authority",
        coded_authority,
        "name",
        also=("Päävastuuviranomainen", "Projektin vastuuviranomainen", "Vastuuviranomainen"),
    ),
    label("Projektia hallinnoiva organisaatio", "/actor/name", also=_ADMINISTERED),
    Label(
        "Projektin vastuuhenkilö",
        "/contacts/*",
        several=person_and_role,
        keys=("name", "role"),
        opens=True,
    ),
    label("Puhelinnumero", "/contacts/*/phone", phone, also="Puhelin"),
    label("Sähköposti", "/contacts/*/email", email, also=("Sähköpostiosoite", "E-mail")),
    parts("Postiosoite", "/actor/address", postal_address, "street postcode city", also="Osoite"),
    *known("Diaarinumero", "Toimenpidekokonaisuus"),
)

FORM = Form(
    name="esra2000",
    programme_period="2000-2006",
    titles=(
        Title("Projektin loppuraportti", beside="taustatiedot"),
        Title(
            "ESRA: projektin loppuraportti",
            beside="taustatiedot",
            pattern=r"(?:esra\W+)?(?:esr\W)?projektin loppuraportti(?:\W+(?!taustatiedot)[\w.]+){0,3}",
        ),
        Title(
            "ESR-projektin loppuraportti",
            fund="ESF",
            fund_as_written="ESR",
            fund_words="ESR",
            beside="taustatiedot",
        ),
    ),
    furniture=("ESRA", "ESRA-järjestelmä", "Euroopan sosiaalirahasto"),
    untitled=True,
    open_ended=True,
    head=section("", *_LABELS),
    labels_alone=True,
    joining=frozenset("alkaa ja päättyy".split()),
    sections=(
        section(
            "Taustatiedot",
            *_LABELS,
            unnumbered=True,
        ),
        section(
            "Yhteenveto projektin toteutuksesta ja tuloksista",
            prose="/final_report",
            unnumbered=True,
            also=("Yhteenveto projektin tuloksista", "Yhteenveto toteutuksesta ja tuloksista", "Yhteenveto"),
        ),
    ),
    sentences=(
        sentence("/objectives", objectives, "/final_report"),
        sentence("/outcomes/statements", outcome_statements, "/final_report"),
    ),
)
