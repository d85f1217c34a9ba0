"""Figures that a page sets apart tell what was planned and what came of it."""

from __future__ import annotations

import hashlib
from typing import Any

from esrcat.free_text import read_project
from esrcat.readers import read
from esrcat.record import values

OPENING = "<h1>Polku</h1><p>Polku-hanke auttaa nuoria. Hanketta rahoittaa ESR.</p>"


def read_page(body: str) -> Any:
    page = f"<html><body>{OPENING}{body}</body></html>".encode()
    return values(read_project(read(page, "page.html", hashlib.sha256(page).hexdigest())).found)


def rows(*cells: tuple[str, ...]) -> str:
    written = ("".join(f"<td>{cell}</td>" for cell in row) for row in cells)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in written) + "</table>"


def numbers(record: Any) -> list[tuple[int, str | None]]:
    return [(each["number"], each.get("what")) for each in record["outcomes"]["statements"]]


def test_columns_of_the_plan_and_of_what_came_of_it() -> None:
    table = rows(
        ("Mittari", "Tavoite", "Toteuma 6/2013"),
        ("Uudet työpaikat", "8", "3"),
        ("Mukana olevat yritykset", "30", "21"),
        ("Kustannukset", "300", "280"),
    )
    record = read_page(f"<h3>Luvut</h3>{table}")

    assert numbers(record) == [(3, "Uudet työpaikat"), (21, "Mukana olevat yritykset")]
    assert record["outcomes"]["new_jobs"] == {"planned": {"total": 8}, "actual": {"total": 3}}
    assert "participants" not in record


def test_a_table_under_the_heading_of_what_came_of_it() -> None:
    goals = rows(("Hakija", "Niemen opisto"), ("Tavoitemäärät", "90 aloittavaa, 60 tutkintoa"))
    came = rows(
        ("Aloittaneita", "97"), ("Suoritettuja tutkintoja", "71"), ("Mukana olleita työpaikkoja", "28")
    )
    record = read_page(f"{goals}<h3>Toteuma 31.7.2006</h3>{came}")

    assert numbers(record) == [
        (97, "Aloittaneita"),
        (71, "Suoritettuja tutkintoja"),
        (28, "Mukana olleita työpaikkoja"),
    ]
    assert record["outcomes"]["qualifications"] == {"planned": {"total": 60}, "actual": {"total": 71}}
    assert "new_jobs" not in record["outcomes"]
    assert record["participants"] == {"planned": {"total": 90}, "actual": {"total": 97}}


def test_the_same_table_under_another_heading_tells_nothing() -> None:
    assert "outcomes" not in read_page("<h3>Opisto</h3>" + rows(("Aloittaneita", "97"), ("Ryhmiä", "71")))


def card(number: str, words: str) -> str:
    return f"<div><div>{number}</div><div>{words}</div></div>"


def test_large_numbers_over_words() -> None:
    own = card("168", "nuorta mukana") + card("412", "myönnettyä merkkiä") + card("2019", "aloitusvuosi")
    others = card("640", "pajanuorta vuodessa") + card("58", "työntekijää")
    record = read_page(f"{own}<h3>Säätiö lukuina</h3>{others}")

    assert numbers(record) == [(168, "nuorta"), (412, "myönnettyä merkkiä")]
    assert record["participants"] == {"actual": {"total": 168}}
