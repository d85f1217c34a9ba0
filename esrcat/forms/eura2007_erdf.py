"""EURA 2007, ERDF: the public description of an ERDF project of 2007–2013 (EAKR-projektin kuvaus).

Nobody has seen a stored copy of this page. It is taken to be the ESF page with the ERDF title and
'Ohjelma' for 'Osio'; a page that differs shows it in its unknown labels and unmapped text.
"""

from __future__ import annotations

from dataclasses import replace

from esrcat.forms import eura2007
from esrcat.rules import Title, label, section

_PROJECT, *_REST = eura2007.FORM.sections
_SECTION_LABELS = ("/programme_section",)

FORM = replace(
    eura2007.FORM,
    name="eura2007_erdf",
    titles=(
        Title(
            "Euroopan aluekehitysrahaston (EAKR) rahoittaman projektin kuvaus",
            fund="ERDF",
            fund_as_written="Euroopan aluekehitysrahasto (EAKR)",
            fund_words="Euroopan aluekehitysrahaston (EAKR)",
        ),
    ),
    # Many ERDF projects have no persons in them, and their pages no such counts.
    obligatory_in_full=tuple(
        pointer
        for pointer in eura2007.FORM.obligatory_in_full
        if not pointer.startswith(("/participants", "/outcomes/qualifications"))
    ),
    sections=(
        section(
            _PROJECT.heading,
            *(
                label("Ohjelma", rule.pointer, also="Osio") if rule.pointer in _SECTION_LABELS else rule
                for rule in _PROJECT.rules
            ),
        ),
        *_REST,
    ),
)
