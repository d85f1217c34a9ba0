"""A small form that the tests of extraction declare, and documents in it."""

from __future__ import annotations

from esrcat import ParseResult, parse
from esrcat.rules import Form, Title, label, line, parts, section
from esrcat.values.codes import project_code
from esrcat.values.contacts import email
from esrcat.values.counts import count_with_women
from esrcat.values.dates import period
from esrcat.vocab.listed import municipalities

FORM = Form(
    name="small",
    programme_period="2007-2013",
    titles=(Title("Projektin kuvaus", fund="ESF", fund_as_written="ESR", fund_words="Projektin"),),
    furniture=("Vipuvoimaa EU:lta",),
    joining=frozenset(("alkaa", "ja", "päättyy", "joista", "naisia")),
    sections=(
        section(
            "Projekti",
            label("Projektikoodi", "/code", project_code),
            label("Projektin nimi", "/name", also="Nimi"),
            label("Puhelinnumero", "/actor/phone"),
            label("Yhteyshenkilö", "/contacts/*/name", opens=True),
            label("Sähköposti", "/contacts/*/email", email),
            label("Puhelinnumero", "/contacts/*/phone"),
            parts("Toteutusaika", "", period, "start end"),
            line("Valtakunnallinen projekti", "/area/national", True),
            parts("Kunnat", "/area/municipalities", municipalities, ""),
        ),
        section("Tiivistelmä", prose="/summary", also="Lyhyt kuvaus"),
        section("Henkilöt", parts("Suunniteltu", "/participants/planned", count_with_women, "total women")),
        section("Kehittämisohjelma", prose="/classification/development_programme", unnumbered=True),
        section("Loppuraportti", prose="/final_report"),
    ),
)
HEAD = "Projektin kuvaus\n\n1. Projekti\n\nProjektikoodi: S10001\n\n"


def read_small(document: str) -> ParseResult:
    """Read a document of the small form."""
    return parse(document.encode(), forms=(FORM,))
