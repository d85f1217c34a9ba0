"""Places of the project's work, and places that are none of it."""

from __future__ import annotations

import pytest

from esrcat import parse
from esrcat.free_text.story.wordings import topic_of, wordings_of
from tests.free_text.texts import at, found


def places(text: str, kind: str = "municipalities") -> list[str]:
    return [place["name"] for place in at(found(text), "area", kind) or []]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Portti-hanke toimii Kotkassa ja Haminassa.", ["Kotka", "Hamina"]),
        ("Portti-hanke\n\nToteutusalue: Soini, Ähtäri, Karstula", ["Soini", "Ähtäri", "Karstula"]),
        ("Projektet Framåt genomförs i Närpes, Kaskö och Kristinestad.", ["Närpes", "Kaskö", "Kristinestad"]),
        (
            "The Steps project works in Savonlinna, Enonkoski and Rantasalmi.",
            ["Savonlinna", "Enonkoski", "Rantasalmi"],
        ),
        ("Kuopion kaupunki käynnisti Portti-hankkeen.", []),
        ("Portti-hanke toimii Kotkassa. Hanke esiteltiin Turussa 7. helmikuuta.", ["Kotka"]),
        ("Portti-hanke toimii Kotkassa 7. helmikuuta 2019 alkaen.", ["Kotka"]),
        ("Portti-hanke esittäytyy Tampereen messuilla, ja kokous pidetään Turussa.", []),
        ("Projektet Framåt leds av Skogens Yrkesinstitut i Pargas.", []),
    ],
)
def test_municipalities(text: str, expected: list[str]) -> None:
    assert places(text) == expected


def test_regions_and_the_whole_country() -> None:
    assert places("Portti-hankkeessa kehitetään puurakentamista Keski-Suomessa.", "regions") == [
        "Keski-Suomi"
    ]
    assert at(found("Portti on valtakunnallinen ESR-hanke."), "area", "national") is True


@pytest.mark.parametrize("body", ["MTK Pohjois-Savo", "Mhy Karstula-Kyyjärvi", "Soutajat Ruukki ry"])
def test_the_branch_of_a_body_is_no_place_of_the_work(body: str) -> None:
    values = found(
        f"Laituri kantaa -hanke auttaa nuoria Kotkassa. Hanketta toteutetaan yhteistyössä: {body} on mukana."
    )
    places = [each["name"] for kind in values["area"].values() for each in kind]

    assert places == ["Kotka"]


@pytest.mark.parametrize(
    "lines",
    [
        "Hanke: Polku\nToteuttaja: Ähtärin kaupunki\nMaakunta: Etelä-Pohjanmaa\nAika: 1.1.2009-31.12.2010",
        "Hanke: Polku\nToteuttaja: Ähtärin kaupunki\nMaakunnat: Etelä-Pohjanmaa\nAika: 1.1.2009-31.12.2010",
    ],
)
def test_a_labelled_region(lines: str) -> None:
    """Lines of labels alone; the two years of a project behind 'Aika' make them no invitation to an event."""
    (record,) = parse(lines.encode(), name="hanke.txt").records

    assert [each.name for each in record.area.regions] == ["Etelä-Pohjanmaa"]


@pytest.mark.parametrize(
    ("label", "language"), [("Kunta", "fi"), ("Landskap", "sv"), ("Kommun", "sv"), ("Municipality", "en")]
)
def test_labels_of_the_area(label: str, language: str) -> None:
    assert topic_of(label, wordings_of([language])) == "area"
