"""Transcripts of final and interim reports of 2007–2013: the text of `pdf2007_report` in one run a page."""

from __future__ import annotations

from esrcat.forms.pdf2007_report import FORM as REPORT
from esrcat.forms.transcript2007_plan import LOSES
from esrcat.running_text import Run
from esrcat.wordings import run_together

FORM = run_together(
    REPORT,
    name="transcript2007_report",
    run=Run(loses=LOSES, head="viranomaisen merkintöjä"),
    furniture=("Ohjelmakausi",),
    readers={},
)
