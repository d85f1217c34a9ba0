"""A planted error: a clean document in which one place is changed, and the issue that must then be found."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from esrcat import ParseResult, parse
from esrcat.rules import Form, Title, label, section
from esrcat.values.codes import project_code
from esrcat.values.money import euros
from tests.documents import corpus
from tests.documents import source as decoded


class Plant(NamedTuple):
    """`old` stands once in the page and becomes `new`; `code` at `pointer` is then found.

    `also` are other codes that the same change cannot but bring along.
    """

    code: str
    pointer: str | None
    page: str
    old: str
    new: str
    also: tuple[str, ...] = ()


# Budgets with shares and items stand in prose and PDF files; a small form of labels says the same.
BUDGET = Form(
    name="budget",
    programme_period="2014-2020",
    titles=(Title("Talousarvio"),),
    sections=(
        section(
            "Kustannukset",
            label("Hankekoodi", "/code", project_code),
            label("Hankkeen nimi", "/name"),
            label("Kokonaiskustannukset", "/funding/total_cost", euros),
            label("Myönnetty", "/funding/eu_state/granted", euros),
            label("Rahoittaja", "/funding/shares/*/source", opens=True),
            label("Osuus", "/funding/shares/*/percent", int),
            label("Rahoitus", "/funding/shares/*/amount", euros),
            label("Rivi", "/funding/breakdown/*/label", opens=True),
            label("Rivin summa", "/funding/breakdown/*/amount", euros),
            label("Erä", "/funding/breakdown/0/parts/*/label", opens=True),
            label("Erän summa", "/funding/breakdown/0/parts/*/amount", euros),
            unnumbered=True,
        ),
    ),
)
BUDGET_TEXT = """Talousarvio

Kustannukset

Hankekoodi: S29901
Hankkeen nimi: Rinki
Kokonaiskustannukset: 1 421 725
Myönnetty: 1 137 380
Rahoittaja: EU and state
Osuus: 80
Rahoitus: 1 137 380
Rahoittaja: municipalities
Osuus: 20
Rahoitus: 284 345
Rivi: Ostopalvelut
Rivin summa: 419 000
Erä: Arviointi
Erän summa: 155 000
Erä: Koulutus
Erän summa: 264 000
Rivi: Palkat
Rivin summa: 1 002 725
"""
FORMS = {"budget": (BUDGET,)}


@cache
def source(page: str) -> str:
    """Return the text of a clean document: of the corpus by its code, or the budget."""
    if page == "budget":
        return BUDGET_TEXT
    (path,) = [path for path in corpus() if path.stem == page]
    return decoded(path)


def planted(plant: Plant) -> ParseResult:
    """Read the document with the error in it."""
    text = source(plant.page)
    assert text.count(plant.old) == 1, f"{plant.old!r} stands {text.count(plant.old)} times in {plant.page}"
    return read(plant.page, text.replace(plant.old, plant.new))


def read(page: str, text: str) -> ParseResult:
    return parse(text.encode(), name=page, forms=FORMS.get(page))


@cache
def clean(page: str) -> ParseResult:
    return read(page, source(page))
