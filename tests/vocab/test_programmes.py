"""Axes, objectives and titles of the programmes."""

from __future__ import annotations

import pytest

from esrcat.vocab.programmes import axis, by_title, objective, parts, programmes, title_in

SECOND = "Työllistymisen ja työmarkkinoilla pysymisen edistäminen sekä syrjäytymisen ehkäiseminen"
AXES = [
    ("2007-2013", "ESF", "2", SECOND),
    ("2007-2013", None, "2", SECOND),
    ("2007-2013", "ESF", "2.", SECOND),
    ("2014-2020", "ESF", "3", "Työllisyys ja työvoiman liikkuvuus"),
    ("2014-2020", None, "TL3", "Työllisyys ja työvoiman liikkuvuus"),
    ("2014-2020", "ERDF", "1", "Pk-yritystoiminnan kilpailukyky"),
    ("2021-2027", "ESF+", "4", "Työllistävä, osaava ja osallistava Suomi"),
]
NO_AXIS = [
    ("2007-2013", "ESF", "9"),
    ("2007-2013", "ERDF", "2"),
    ("2014-2020", "ESF", "1"),
    ("2014-2020", "ESF", "yksi"),
    ("", None, "1"),
]
TITLES = [
    (SECOND, "2"),
    (SECOND.upper(), "2"),
    (f"2: {SECOND}", "2"),
    ("Työllistymisen ja työmarkkinoilla pysymisen edistäminen ja syrjäytymisen ehkäisy", "2"),
    ("Työllistymisen ja työmarkkinoilla pysymisen edistäm...", "2"),
    ("Työllistyvä, osaava ja osallistava Suomi", "4"),
    ("9.1. Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palvelujen parantaminen", "9.1"),
    ("Työ- ja koulutusurien sukupuolen mukaisen eriytymisen lieventäminen", "8.1"),
]


@pytest.mark.parametrize(("period", "fund", "number", "title"), AXES)
def test_an_axis_is_found_by_its_number(period: str, fund: str | None, number: str, title: str) -> None:
    found = axis(period, fund, number)

    assert found is not None
    assert (found.title, found.level) == (title, "axis")


@pytest.mark.parametrize(("period", "fund", "number"), NO_AXIS)
def test_an_unknown_number_gives_no_axis(period: str, fund: str | None, number: str) -> None:
    assert axis(period, fund, number) is None


def test_an_objective_knows_its_axis() -> None:
    found = objective("2014-2020", "ESF", "10.1")

    assert found is not None
    assert (found.parent, found.title) == (
        "5",
        "Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen",
    )
    assert objective("2014-2020", "ESF", "5") is None


@pytest.mark.parametrize(("title", "number"), TITLES)
def test_a_title_is_found_whatever_its_wording(title: str, number: str) -> None:
    found = by_title(title)

    assert found is not None
    assert found.number == number


@pytest.mark.parametrize(
    "title", ["", "2:", "Suomi", "Työllistymisen ja", "Tekninen tuki", "Valtakunnallinen osio"]
)
def test_other_words_and_shared_titles_name_no_part(title: str) -> None:
    assert by_title(title) is None


def test_a_shared_title_is_found_with_its_period_and_other_levels_when_asked_for() -> None:
    technical = by_title("Tekninen tuki", period="2007-2013")
    national = by_title("valtakunnallinen OSIO", level="section")

    assert technical is not None
    assert technical.number == "5"
    assert national is not None
    assert national.level == "section"


def test_every_title_leads_back_to_its_part() -> None:
    wrong = [
        part.title for part in parts() if by_title(part.title, part.period, part.fund, part.level) != part
    ]

    assert len(parts()) == 70
    assert wrong == []


def test_a_title_that_no_source_has_is_the_finnish_one_marked_as_such() -> None:
    programme = programmes()["2021FI16FFPR001"]
    part = axis("2007-2013", "ESF", "2")
    assert part is not None

    assert title_in(programme, "sv") == ("Ett förnybart och kompetent Finland 2021–2027", "sv")
    assert title_in(part, "sv") == (SECOND, "fi")
    assert title_in(part, "en") == (SECOND, "fi")


def test_every_objective_has_an_axis_of_its_programme() -> None:
    axes = {(part.programme, part.number) for part in parts() if part.level == "axis"}
    orphans = [
        part for part in parts() if part.level == "objective" and (part.programme, part.parent) not in axes
    ]

    assert len(programmes()) == 12
    assert orphans == []
    assert {part.certainty for part in parts()} == {"high", "medium", "low"}
