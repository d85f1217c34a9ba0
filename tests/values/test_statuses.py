"""States of projects and forms."""

from __future__ import annotations

import pytest

from esrcat.values.statuses import activity_status, joint_by_group, joint_project, project_status, yes_or_no

REAL = [
    ("Toiminta päättynyt", "ended"),
    ("Päättynyt", "ended"),
    ("Toiminnassa", "ongoing"),
    ("Käynnissä", "in_progress"),
    ("Jätetty viranomaiskäsittelyyn", "submitted"),
    ("Valmis", "complete"),
    ("Keskeneräinen", "draft"),
    ("Saapunut", "received"),
    ("Täydennettävänä", "returned"),
    ("Palautettu", "returned"),
    ("Voimassa", "approved"),
    ("Hyväksytty", "approved"),
    ("Avslutad", "ended"),
    ("Pågår", "ongoing"),
    ("Verksamheten avslutad", "ended"),
    ("Inlämnad", "submitted"),
    ("Utkast", "draft"),
    ("Godkänd", "approved"),
]
BUGS = [
    ("TOIMINTA PÄÄTTYNYT", "ended"),
    (" Toiminta\u00a0päättynyt. ", "ended"),
    ("Toiminta päät\u00adtynyt", "ended"),
]
NOT_A_VALUE = ["", "-", "Toiminta", "ei päättynyt", "Toiminta päättyy 31.12.2011", "ended"]
CONTRACT = {
    "ongoing", "ended", "submitted", "approved", "in_progress", "draft", "returned", "received", "complete",
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REAL + BUGS)
def test_printed_state_becomes_the_records_word(text: str, expected: str) -> None:
    assert project_status(text) == expected


@pytest.mark.parametrize("text", NOT_A_VALUE)
def test_unknown_wording_is_no_state(text: str) -> None:
    assert project_status(text) is None


def test_every_word_of_the_contract_is_reached() -> None:
    assert {expected for _, expected in REAL} == CONTRACT


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Kyllä", True),
        ("KYLLÄ.", True),
        (" Ei ", False),
        ("Ei, koska vettä ei ole", False),
        ("Nej", False),
        ("Ja", True),
        ("Ei vielä tiedossa", None),
        ("Kyllästyminen", None),
        ("Ehkä", None),
        ("-", None),
        ("", None),
    ],
)
def test_yes_or_no(text: str, answer: bool | None) -> None:
    assert yes_or_no(text) is answer


@pytest.mark.parametrize(("text", "value"), [("R-00417", "joint"), ("12", "joint"), ("-", None), ("", None)])
def test_a_project_of_a_group_is_joint(text: str, value: str | None) -> None:
    assert joint_by_group(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("Käynnissä", "ongoing"), ("Toiminta päättynyt", "ended"), ("Hyväksytty", "approved"), ("Muu", None)],
)
def test_a_project_under_way_is_ongoing(text: str, value: str | None) -> None:
    assert activity_status(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Vain yksi hakija", "single"),
        ("Hakijoita on useampi kuin yksi (yhteishanke)", "joint"),
        ("Hakija siirtää osan haettavasta tuesta", "transfer"),
        ("Endast en sökande", "single"),
        ("Det finns flera än en sökande (samprojekt)", "joint"),
        ("Fler än en sökande", "joint"),
        ("Sökanden överför en del av stödet", "transfer"),
        ("Jotain muuta", None),
    ],
)
def test_joint_project(text: str, value: str | None) -> None:
    assert joint_project(text) == value
