"""What only the page of 2014–2020 has: answers, scores, another place of work, estimates without labels."""

from __future__ import annotations

from typing import Any

import pytest

from esrcat import parse

TITLE = "Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus"
HEAD = f"<p>{TITLE}</p><h2>1 Hanke</h2><p>Hankekoodi: A70001</p>"
TEXT_HEAD = f"{TITLE}\n\n1 Hanke\n\nHankekoodi: A70001\n\n"
ANALYSIS = "Hankkeessa on tehty toimintaympäristön analyysi sukupuolinäkökulmasta"
MAINSTREAMING = "Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen)"
HEADS = "<tr><th>Kohde</th><th>Välitön</th><th>Välillinen</th></tr>"
ROWS = (
    "<tr><td>Vedet</td><td>3</td><td>10</td></tr><tr><td colspan=3>Ryhmä</td></tr>"
    "<tr><td>Jätteet<td>0<td>1</table>"
)
SCORES = [
    {"topic": "Vedet", "direct": 3, "indirect": 10},
    {"topic": "Jätteet", "direct": 0, "indirect": 1},
]
TABLE = "Kohde | Välitön | Välillinen\nVedet | 3 | 10\nRyhmä\nJätteet | 0 | 1"


def read(body: str) -> dict[str, Any]:
    head = HEAD if body.startswith("<") else TEXT_HEAD
    (record,) = parse((head + body).encode()).records
    return record.model_dump(mode="json")


@pytest.mark.parametrize(
    ("body", "analysis", "mainstreaming"),
    [
        (f"<h3>8.1 Sukupuolten tasa-arvo</h3><p>{ANALYSIS}: Ei</p><p>Perustelu.</p>", False, None),
        (f"<h3>8.1 Sukupuolten tasa-arvo</h3><p>{ANALYSIS}: Kyllä<br>Perustelu: näin.</p>", True, None),
        (f"<h2>8 Sukupuolten tasa-arvo</h2><p>{MAINSTREAMING}:</p>", None, None),
        (f"8.1 Sukupuolten tasa-arvo\n\n{ANALYSIS}: Ei\n{MAINSTREAMING}: Kyllä", False, True),
        (f"8.1 Sukupuolten tasa-arvo\n\n{ANALYSIS}:\nEi", False, None),
        (f"8.1 Sukupuolten tasa-arvo\n\n{MAINSTREAMING.replace(' (', chr(10) + '(')}: Kyllä\n", None, True),
        (f"8.1 Sukupuolten tasa-arvo\n\n{ANALYSIS}: Ei, koska näin.", False, None),
    ],
)
def test_equality_answers(body: str, analysis: bool | None, mainstreaming: bool | None) -> None:
    record = read(body)
    answers = record["classification"]["equality_answers"]

    assert (answers["analysis"], answers["mainstreaming"], answers["main_goal"]) == (
        analysis,
        mainstreaming,
        None,
    )
    assert record["sections"][0]["title"] == "Sukupuolten tasa-arvo"
    assert "unknown-label" not in [issue["code"] for issue in record["issues"]]


@pytest.mark.parametrize(
    "body",
    [
        f"<h3>8.2 Kestävä kehitys</h3><table>{HEADS}{ROWS}",
        "8.2 Kestävä kehitys\n\nKohde\tVälitön\tVälillinen\nVedet\t3\t10\nRyhmä\nJätteet\t0\t1\n",
        "8.2 Kestävä kehitys\n\nKohde    Välitön  Välillinen\nVedet    3    10\nRyhmä\nJätteet  0    1",
        "8.2 Kestävä kehitys\n\nKohde | Välitön | Välillinen\n\nVedet | 3 | 10\n\nRyhmä\n\nJätteet | 0 | 1",
    ],
)
def test_sustainability_scores(body: str) -> None:
    record = read(body)

    assert record["classification"]["sustainability_scores"] == SCORES
    assert record["sections"][0]["text"] == TABLE
    assert record["evidence"]["/classification/sustainability_scores/1/direct"][0]["quote"] == "0"


def test_a_cell_that_was_wrapped_is_one() -> None:
    scores = read("8.2 Kestävä kehitys\n\nKohde\tA\tB\nPinta- ja pohjavedet, maaperä\nsekä ilma\t1\t2\n")

    assert (
        scores["classification"]["sustainability_scores"][0]["topic"]
        == "Pinta- ja pohjavedet, maaperä sekä ilma"
    )


def test_a_row_without_scores_is_none() -> None:
    record = read("8.2 Kestävä kehitys\n\nKohde\tA\tB\nVedet\tpaljon\t2\nIlma\t11\t2\nMaa\t-\t2\n")

    assert record["classification"]["sustainability_scores"] == [
        {"topic": "Maa", "direct": None, "indirect": 2}
    ]


def test_two_spaces_after_sentences_are_no_table() -> None:
    record = read("8.2 Kestävä kehitys\n\nYksi lause.  Toinen lause.\nKolmas lause.  Neljäs lause.\n")

    assert record["sections"][0]["text"] == "Yksi lause. Toinen lause.\nKolmas lause. Neljäs lause."


SITE = "<h3>Toteutuspaikan osoite, jos muu kuin hakijan osoite</h3>"


def test_another_place_of_work() -> None:
    labels = "<p>Jakeluosoite: Tie 1</p><p>Postinumero: 00100</p><p>Postitoimipaikka: HELSINKI</p>"
    applicant = "<h2>2 Hakijan perustiedot</h2><p>Jakeluosoite: Katu 2</p>"
    record = read(applicant + SITE + labels)

    assert record["site_address"] == {"street": "Tie 1", "postcode": "00100", "city": "HELSINKI"}
    assert record["actor"]["address"]["street"] == "Katu 2"


def test_no_other_place_of_work_is_no_empty_field() -> None:
    record = read(SITE + "<p>Jakeluosoite:</p><p>Postinumero:</p>")

    assert (record["site_address"], record["states"], record["unmapped"]) == (None, {}, [])


BUSINESSES = "<h3>Hankkeeseen osallistuvien yritysten määrä</h3>"


@pytest.mark.parametrize(
    ("lines", "planned", "actual", "states"),
    [
        ("<p>Suunniteltu: 14</p><p>Toteutunut seurantatietojen mukaan: 11</p>", 14, 11, {}),
        ("<p>14</p>", 14, None, {}),
        (
            "<p>Suunniteltu: 14</p><p>Toteutunut:</p>",
            14,
            None,
            {"/outcomes/participating_businesses/actual": "empty"},
        ),
    ],
)
def test_participating_businesses(
    lines: str, planned: int, actual: int | None, states: dict[str, str]
) -> None:
    record = read(BUSINESSES + lines)
    counts = record["outcomes"]["participating_businesses"]

    assert (counts["planned"]["total"], (counts["actual"] or {}).get("total")) == (planned, actual)
    assert record["states"] == states


def test_the_heading_of_partners_alone_says_that_there_are_some() -> None:
    record = read("<h2>2 Hakijan perustiedot</h2><p>Osatoteuttajat</p><h2>3 Kohderyhmät</h2>")

    assert (record["joint_project"], record["partners"]) == ("joint", [])
    assert record["states"] == {"/partners": "empty"}


def test_a_person_still_to_come_is_none() -> None:
    record = read(
        "<h2>2 Hakijan perustiedot</h2><p>Hankkeen yhteyshenkilön nimi: Myöhemmin palkattava vetäjä</p>"
        "<p>Yhteyshenkilön asema hakijaorganisaatiossa: vetäjä</p>"
    )

    assert record["contacts"] == [{"name": None, "role": "vetäjä", "email": None, "phone": None}]
    assert record["states"] == {"/contacts/0/name": "empty"}
