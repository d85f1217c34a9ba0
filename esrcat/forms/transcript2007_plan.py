"""Transcripts of applications and plans of 2007–2013: the text of `pdf2007_plan` in one run a page.

Document-sharing sites publish it so. Most lose digits: dates, ids, phones and sums, and with them web and
e-mail addresses and the number of the next section; what is lost is unreadable. Others keep them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from esrcat.forms.pdf2007_plan import FORM as PLAN
from esrcat.forms.pdf2007_plan import PARTNERS
from esrcat.rules import Each
from esrcat.running_text import Run
from esrcat.values.addresses import postcode, street
from esrcat.values.arrivals import application_submitted
from esrcat.values.codes import business_id
from esrcat.values.contacts import email, phone, web
from esrcat.values.dates import date
from esrcat.values.partners import partner_with_id
from esrcat.wordings import run_together

_PARTNER_ENDS = re.compile(r",\s*\d{7}-\d")
LOSES = (date, application_submitted, business_id, postcode, phone, email, web)

FORM = run_together(
    PLAN,
    name="transcript2007_plan",
    run=Run(loses=LOSES, head="viranomaisen merkintöjä"),
    furniture=("Ohjelmakausi",),
    readers={"/actor/address/postcode": postcode, "/actor/address/street": street},
    instead=(replace(PARTNERS, each=Each("/partners", partner_with_id, ends=_PARTNER_ENDS)),),
)
