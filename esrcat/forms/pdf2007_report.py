"""EURA 2007 PDF: final and interim report of a project of 2007–2013 (PROJEKTIN LOPPURAPORTTI, VÄLIRAPORTTI).

Of the headings after section 5 the words are known and the numbers are not. The actor has a name here and
no more. The parts that have no field stay sections under their own titles.
"""

from __future__ import annotations

from esrcat.forms.pdf2007_plan import STAMPS
from esrcat.rules import Amounts, Form, Title, known, label, parts, section, sentence
from esrcat.sentences.outcomes import outcome_statements
from esrcat.values.codes import project_code
from esrcat.values.contacts import email, phone
from esrcat.values.dates import date
from esrcat.values.shares import funding_source
from esrcat.values.statuses import project_status
from esrcat.values.titles import numbered_title

_FUNDS = (("ESR", "ESF"), ("EAKR", "ERDF"))
_FORMS = ("PROJEKTIN LOPPURAPORTTI", "PROJEKTIN VÄLIRAPORTTI")
_KEPT = (
    ("Projektin lähtökohta, tavoitteet ja kohderyhmä", "Projektin lähtökohta, kohderyhmä ja tavoitteet"),
    ("Projektin toteutus ja yhteistyö",),
    ("Julkisuus ja tiedottaminen",),
    ("Ongelmat ja suositukset",),
    ("Projektin tulokset",),
    ("Projektin innovatiivisuus",),
    ("Projektin tasa-arvovaikutukset",),
    ("Projektin vaikutukset kestävään kehitykseen",),
    ("Toiminnan jatkuvuus",),
    ("Aineiston säilytys",),
)

FORM = Form(
    name="pdf2007_report",
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
    ),
    labels_alone=True,
    sections=(
        section(
            STAMPS.heading,
            label("Projektikoodi", "/code", project_code),
            label("Tila", "/status", project_status),
            *known("Saapumispvm", "Saapumispäivämäärä", "Diaarinumero", "Käsittelijä", "Puhelinnumero"),
            unnumbered=True,
        ),
        section("Raportointikausi", *known("Raportointikausi"), kept=True),
        section(
            "Projektin perustiedot",
            label("Projektin nimi", "/name"),
            label("Ohjelma", "/programme_section", fallback=True),
            label("Ohjelman osio", "/programme_section"),
            parts("Toimintalinja", "/priority_axis", numbered_title, "number title"),
            label("Projektityyppi", "/project_type"),
            label("Vastuuviranomainen", "/authority/name"),
            label("Aloituspäivämäärä", "/start", date),
            label("Päättymispäivämäärä", "/end", date),
        ),
        section(
            "Projektin toteuttajan tiedot",
            label("Toteuttajan nimi", "/actor/name"),
            label("Projektin vastuuhenkilön nimi", "/contacts/*/name", opens=True),
            label("Asema organisaatiossa", "/contacts/*/role"),
            label("Sähköpostiosoite", "/contacts/*/email", email),
            label("Puhelinnumero", "/contacts/*/phone", phone),
        ),
        section(
            "Lomakkeen täyttäjän tiedot",
            label("Täyttäjän nimi", "/contacts/*/name", opens=True),
            label("Asema organisaatiossa", "/contacts/*/role"),
            label("Sähköpostiosoite", "/contacts/*/email", email),
            label("Puhelinnumero", "/contacts/*/phone", phone),
        ),
        *(section(words[0], kept=True, also=words[1:]) for words in _KEPT),
        section("Hyvät käytännöt", prose="/dissemination/good_practices"),
        section("Yhteenveto projektin toteutuksesta ja tuloksista", prose="/final_report"),
        section(
            "Projektin rahoitus",
            amounts=Amounts(
                "/funding/shares",
                "as_written",
                sums=(
                    ("toteutunut eu- ja valtion rahoitus", "/funding/eu_state/actual"),
                    ("toteutunut julkinen rahoitus yhteensä", "/funding/public/actual"),
                    ("suunniteltu julkinen rahoitus yhteensä", "/funding/public/planned"),
                    ("myönnetty eu- ja valtion rahoitus", "/funding/eu_state/granted"),
                    ("rahoitus yhteensä", "/funding/total_cost"),
                    ("yhteensä", "/funding/total_cost"),
                ),
                kinds=("source", funding_source),
            ),
            unit="euroa",
            also=("Projektin rahoitus, euroa", "Projektin rahoitus (euroa)"),
        ),
    ),
    sentences=(sentence("/outcomes/statements", outcome_statements, "/final_report"),),
)
