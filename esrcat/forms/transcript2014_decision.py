"""Transcripts of funding decisions of 2014–2020: the text of `pdf2014_decision` in one run a page."""

from __future__ import annotations

import re
from dataclasses import replace

from esrcat.forms.pdf2014_decision import FORM as DECISION
from esrcat.forms.transcript2007_plan import LOSES
from esrcat.forms.transcript2014_plan import PROGRAMMES
from esrcat.rules import Each, known, label, parts, section
from esrcat.running_text import Run
from esrcat.values.arrivals import application_dated
from esrcat.values.codes import project_code
from esrcat.values.dates import period
from esrcat.values.partners import beneficiary
from esrcat.values.titles import numbered_title
from esrcat.wordings import run_together

_BENEFICIARY_ENDS = re.compile(r"Y-tunnus\s?:(?:\s*\d{7}-\d)?")

# The strip above a decision begins with the code and no label.
_STRIP = section(
    "Päätös",
    label("Hankekoodi", "/code", project_code, bare=True),
    *(DECISION.head.rules[1:] if DECISION.head else ()),
)

FORM = run_together(
    replace(DECISION, head=_STRIP),
    name="transcript2014_decision",
    run=Run(loses=(*LOSES, application_dated, period), head="tuensaaja"),
    furniture=PROGRAMMES,
    readers={},
    instead=(
        section(
            "Tuensaajat",
            parts("Hankehakemuksenne", "/milestones/*", application_dated, "what date", opens=True),
            label("Hankekoodi", "/code", project_code),
            label("Hankkeen nimi", "/name", also="Hankkeen julkinen nimi"),
            parts("Toimintalinja", "/priority_axis", numbered_title, "number title"),
            parts("Erityistavoite", "/specific_objective", numbered_title, "number title"),
            parts("Hanke on toteutettava", "", period, "start end"),
            *known("Päätöstyyppi", "Kustannusmalli", "Tukimuoto", "Alueellinen kehittämistuki"),
            each=Each(
                "/partners",
                beneficiary,
                first="/actor",
                ends=_BENEFICIARY_ENDS,
                lost=(("business_id", "Y-tunnus"),),
            ),
            unnumbered=True,
            also="Tuensaaja",
        ),
    ),
)
