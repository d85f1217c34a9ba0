"""Small lists of projects as pages, for tests."""

from __future__ import annotations

from collections.abc import Sequence

HEADERS = [
    "Projektikoodi",
    "Projektin nimi",
    "Rahasto",
    "Osio",
    "Toimintalinja",
    "Vastuuviranomainen",
    "Toiminnan tila",
    "Alkaa",
    "Päättyy",
    "Toteuttaja",
    "Myönnetty EU- ja valtion rahoitus",
    "Toteutunut EU- ja valtion rahoitus",
    "Suunniteltu julkinen rahoitus",
    "Toteutunut julkinen rahoitus",
]
ROW = [
    "S19801",
    "Taito talteen",
    "ESR",
    "Itä-Suomen suuralueosio",
    "2",
    "Lapin liitto",
    "Toiminnassa",
    "1.1.2008",
    "31.12.2010",
    "Kuvitteellinen säätiö",
    "1 000",
    "900",
    "2 000",
    "1 800",
]
OTHER = [
    "A39801",
    "Voimaa vedestä",
    "EAKR",
    "Pohjois-Suomi",
    "1",
    "Lapin liitto",
    "Toiminta päättynyt",
    "1.2.2009",
    "31.1.2012",
    "Toinen säätiö",
    "-",
    "",
    "3 000",
    "0",
]


def row(cells: Sequence[str], element: str = "td") -> str:
    """Return a row of a table."""
    return "<tr>" + "".join(f"<{element}>{cell}</{element}>" for cell in cells) + "</tr>"


def page(*rows: Sequence[str]) -> str:
    """Return a page that holds a table."""
    return f"<h1>Projektilista</h1><table>{''.join(map(row, rows))}</table><p>Sivu 1</p>"
