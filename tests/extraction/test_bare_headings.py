"""Headings without number or mark that no form knows."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes

REPORT = """ESRA

Projektin loppuraportti 2.5.2004

Taustatiedot

Projektikoodi: S01999
Projektin nimi: Villasta verkkoon

Yhteenveto projektin toteutuksesta ja tuloksista

Villa kerrostui varastoihin. Projektissa opeteltiin myymään sitä.

{between}

Neuvonta jatkuu kehräämössä.
"""


def titles(between: str) -> list[str | None]:
    result = parse_bytes(REPORT.format(between=between).encode(), "a.txt", "0" * 64)
    return [each.title for each in result.records[0].sections]


@pytest.mark.parametrize("heading", ["Toiminnan jatkuvuus", "Hyvien käytäntöjen levittäminen", "Jatko"])
def test_a_short_line_alone_heads_a_section(heading: str) -> None:
    assert titles(heading) == [heading]


@pytest.mark.parametrize(
    "between",
    [
        "Villaa riitti.",
        "Kehrääjiä oli 12",
        "Asiakkaat kyselivät lankaa, huopaa ja valmiita neuleita ympäri vuoden",
        "Osallistujat kertoivat tuloksista näin:\n- tilauksia tuli enemmän",
        "- villan lajittelu",
    ],
)
def test_what_reads_on_is_no_heading(between: str) -> None:
    assert titles(between) == []


def test_where_headings_are_numbered_all_of_them_are() -> None:
    numbered = REPORT.replace("Taustatiedot", "1. Taustatiedot").replace("Yhteenveto", "2. Yhteenveto")
    result = parse_bytes(numbered.format(between="Toiminnan jatkuvuus").encode(), "a.txt", "0" * 64)

    assert result.records[0].sections == []
