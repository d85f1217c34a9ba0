"""EURA 2014 PDF: funding decision for a project of 2014–2020 (Päätös).

A letter more than a form: the beneficiaries stand one under the other, the lead first; the time is in a
sentence. The project's name may be cut, or missing altogether.
"""

from __future__ import annotations

from esrcat.forms.pdf2014_plan import COSTS, FINANCING, PROGRAMME
from esrcat.rules import Each, Form, Title, known, label, parts, section
from esrcat.values.arrivals import application_dated, funding_decided
from esrcat.values.codes import project_code
from esrcat.values.dates import period
from esrcat.values.partners import beneficiary_line
from esrcat.values.statuses import project_status
from esrcat.values.titles import numbered_title

FORM = Form(
    name="pdf2014_decision",
    programme_period="2014-2020",
    titles=(Title("Päätös", beside=PROGRAMME),),
    furniture=(
        "Kestävää kasvua ja työtä 2014 – 2020 Suomen rakennerahasto-ohjelma",
        "Kestävää kasvua ja työtä 2014–2020 Suomen rakennerahasto-ohjelma",
        "Kestävää kasvua ja työtä 2014 - 2020 Suomen rakennerahasto-ohjelma",
    ),
    joining=frozenset("hanke on toteutettava välisenä aikana".split()),
    labels_alone=True,
    head=section(
        "Päätös",
        label("Hankekoodi", "/code", project_code),
        label("Hankkeen nimi", "/name", also="Hankkeen julkinen nimi"),
        label("Rahoittava viranomainen", "/authority/name"),
        label("Päätöksen tila", "/status", project_status),
        parts(
            "Päätöspäivämäärä", "/milestones/*", funding_decided, "what date", opens=True, also="Päätöspvm"
        ),
        *known("Päätöksen järjestysnumero", "Diaarinumero", "Dnro", "Käsittelijä", "Puhelinnumero"),
    ),
    sections=(
        section(
            "Tuensaajat",
            parts(
                "Hankehakemuksenne", "/milestones/*", application_dated, "what date", opens=True, bare=True
            ),
            label("Hankekoodi", "/code", project_code),
            label("Hankkeen nimi", "/name", also="Hankkeen julkinen nimi"),
            parts("Toimintalinja", "/priority_axis", numbered_title, "number title"),
            parts("Erityistavoite", "/specific_objective", numbered_title, "number title"),
            parts("Hankkeen toteutusaika", "", period, "start end", bare=True),
            *known("Päätöstyyppi", "Kustannusmalli", "Tukimuoto", "Alueellinen kehittämistuki"),
            each=Each("/partners", beneficiary_line, first="/actor"),
            unnumbered=True,
            also="Tuensaaja",
        ),
        section("Tuen määrä", kept=True),
        section(
            "Hankkeen hyväksytty kustannusarvio ja rahoitussuunnitelma",
            amounts=COSTS,
            unit="euroa",
            also="Hyväksytty kustannusarvio ja rahoitussuunnitelma",
        ),
        section("Kustannusarvio", amounts=COSTS, unnumbered=True),
        section("Rahoitussuunnitelma", amounts=FINANCING, unnumbered=True),
    ),
)
