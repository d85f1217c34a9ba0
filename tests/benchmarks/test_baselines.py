"""The floor keeps the whole text and the scraper reads what the pages say, so both are honest."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from benchmarks.baselines import convert, scrape, write_floor, write_scraped
from benchmarks.generate import page, write_corpus
from benchmarks.project import describe


@pytest.mark.parametrize("number", range(40))
def test_the_scraper_reads_the_facts_of_a_page(number: int) -> None:
    project, record = describe(number), scrape(page(number))
    actor = record["Projektin toteuttaja"]
    assert record["Projekti"]["Projektikoodi"] == project.code
    assert record["Projekti"]["Projektin nimi"] == project.name
    assert record["Projekti"]["Suunnitelman mukainen toteutusaika"] == {
        "start": project.start.isoformat(),
        "end": project.end.isoformat(),
    }
    assert actor["Y-tunnus"] == project.actor.business_id
    assert (actor["Puhelinnumero"], actor["Puhelinnumero 2"]) == (
        project.actor.phone,
        project.actor.person_phone,
    )
    assert tuple(record["Projektin julkinen rahoitus, euroa"].values()) == project.money
    total, women = project.counts[0]
    started = record["Aloittaneiden henkilöiden määrä"]
    assert started["Suunniteltu"] == {"total": total, "women": women}


@pytest.mark.parametrize("number", range(40))
def test_the_scraper_reads_all_counts_and_the_area(number: int) -> None:
    project, record = describe(number), scrape(page(number))
    counts = [
        (value["total"], value["women"])
        for section in record.values()
        for value in section.values()
        if isinstance(value, dict) and "women" in value
    ]
    assert tuple(counts) == project.counts
    area = record["Maantieteellinen kohdealue"]
    if project.area is None:
        assert area == {"text": ["Valtakunnallinen projekti"]}
    else:
        assert area["Kunnat"] == ", ".join(project.municipalities)
    assert ("Loppuraportin tiivistelmä" in record) is not project.running


@pytest.mark.parametrize(
    ("label", "text", "value"),
    [
        ("Suunniteltu", "12, joista naisten työpaikkoja 6", {"total": 12, "women": 6}),
        ("Suunniteltu", "890, joista naisia 445", {"total": 890, "women": 445}),
        ("Suunniteltu", "ei tiedossa", "ei tiedossa"),
        ("Myönnetty EU- ja valtion rahoitus", "1 800 000", 1_800_000),
        ("Myönnetty EU- ja valtion rahoitus", "1\N{NO-BREAK SPACE}800", 1_800),
        ("Osio", "Alkaa", "Alkaa"),
        (
            "Suunnitelman mukainen toteutusaika",
            "Alkaa 1.12.2009 ja päättyy 31.3.2010",
            {"start": "2009-12-01", "end": "2010-03-31"},
        ),
    ],
)
def test_values_are_converted(label: str, text: str, value: object) -> None:
    assert convert(label, text) == value


def test_a_page_without_a_description_gives_nothing() -> None:
    assert scrape(b"<html><body><p>Projektikoodi: S19999</p></body></html>") == {}


def test_both_write_one_line_per_file(tmp_path: Path) -> None:
    write_corpus(tmp_path, 6)
    paths = sorted(tmp_path.rglob("*.html"))
    floor, scraped = io.BytesIO(), io.BytesIO()
    write_floor(paths, floor)
    write_scraped(paths, scraped)
    texts = [json.loads(line) for line in floor.getvalue().splitlines()]
    assert [text.encode("utf-8" if n % 2 else "iso-8859-1") for n, text in enumerate(texts)] == [
        path.read_bytes() for path in paths
    ]
    codes = [json.loads(line)["Projekti"]["Projektikoodi"] for line in scraped.getvalue().splitlines()]
    assert codes == [f"S1000{n}" for n in range(6)]
