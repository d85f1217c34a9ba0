"""Transcripts of applications and plans of 2014–2020: the text of `pdf2014_plan` in one run a page.

Where the two columns of sections 2 and 3 were read one after the other, labels and options of the one
stand under the heading of the other, and two labels before their two values.
"""

from __future__ import annotations

from esrcat.forms.pdf2014_plan import FORM as PLAN
from esrcat.forms.transcript2007_plan import LOSES
from esrcat.rules import Each, Implied, known, section
from esrcat.running_text import Run
from esrcat.values.addresses import postcode, street
from esrcat.values.partners import partner_with_type, typed_partner_ends
from esrcat.vocab.organisation_types import organisation_types
from esrcat.wordings import run_together

PROGRAMMES = (
    "Kestävää kasvua ja työtä Suomen rakennerahasto-ohjelma",
    "Kestävää kasvua ja työtä 2014 2020 Suomen rakennerahasto-ohjelma",
)
_TYPES = typed_partner_ends(each.name for each in organisation_types().values())
_PARTNERS = Each("/partners", partner_with_type(_TYPES), ends=_TYPES, lost=(("business_id", "Y-tunnus"),))

FORM = run_together(
    PLAN,
    name="transcript2014_plan",
    run=Run(
        loses=LOSES,
        head="viranomaisen merkintöjä",
        together=("Hakijan perustiedot", "Hankkeen perustiedot"),
    ),
    furniture=PROGRAMMES,
    readers={"/actor/address/postcode": postcode, "/actor/address/street": street},
    instead=(
        section(
            "Osatoteuttajat",
            *known("Hakijan (osatoteuttajan) nimi", "Y-tunnus", "Organisaatiotyyppi"),
            each=_PARTNERS,
            implies=Implied("/joint_project", "joint"),
            unnumbered=True,
        ),
        section(
            "Tuen siirron saajat",
            *known("Tuen siirronsaajan nimi", "Y-tunnus", "Organisaatiotyyppi"),
            each=_PARTNERS,
            implies=Implied("/joint_project", "transfer"),
            unnumbered=True,
        ),
    ),
)
