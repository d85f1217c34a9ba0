"""Parts that each have a time and a sum of their own, as many as the text says there are."""

from __future__ import annotations

import pytest

from esrcat.pages import main_content
from esrcat.pages.kinds import TextKind, kind_of_text
from esrcat.readers import read

FIRST = "Kuuselan opisto opettaa metsureita. Alku on 1.2.2019, loppu 31.1.2021, ja hinta 120 000 euroa."
SECOND = "Tyrnilän Marjatupa ry kuivaa marjoja. Matka kestää 1.3.–30.11.2020, ja lasku on 64 500 euroa."
BESIDE = "Yhdistys täytti 40 vuotta, ja juhlassa kävi 85 vierasta. Sali remontoidaan 300 000 eurolla."
OPENING = "Meillä käynnistyi kaksi uutta. Tässä niistä vähän."


def kind(text: str, name: str = "page.html") -> TextKind:
    return kind_of_text(main_content(read(text.encode(), name)))


def page(opening: str, *sections: tuple[str, str]) -> str:
    told = "".join(f"<h2>{heading}</h2><p>{text}</p>" for heading, text in sections)
    return f"<html><body><main><h1>Kevään kirje</h1><p>{opening}</p>{told}</main></body></html>"


def parts(text: str, name: str = "page.html") -> list[tuple[int, int]]:
    return [(each.first, each.end) for each in kind(text, name).stretches]


def test_sections_with_time_and_money_are_projects_whatever_the_text_calls_them() -> None:
    text = page(OPENING, ("Saha soi", FIRST), ("Pihla", SECOND), ("Ja vähän muuta", BESIDE))

    assert parts(text) == [(2, 4), (4, 6)]


@pytest.mark.parametrize(
    "sections",
    [
        (("Saha soi", FIRST), ("Pihla", BESIDE)),
        (("Saha soi", FIRST), ("Pihla", SECOND.replace("1.3.–30.11.2020", "hetken"))),
        (("Saha soi", FIRST), ("Kerhot", BESIDE), ("Pihla", SECOND)),
        (("Saha soi", FIRST), ("Pihla", SECOND), ("Tuohi", FIRST)),
    ],
)
def test_another_number_or_a_part_with_less_is_no_sign_of_several(
    sections: tuple[tuple[str, str], ...],
) -> None:
    assert kind(page(OPENING, *sections)).kind != "several_projects"


def test_sections_are_not_counted_where_the_text_says_no_number() -> None:
    text = page("Meillä on käynnistynyt kaikenlaista.", ("Saha soi", FIRST), ("Pihla", SECOND))

    assert kind(text).kind != "several_projects"


@pytest.mark.parametrize(
    "opening", ["Meillä on pari uutta.", "Nyt on 2 uutta hanketta.", "Kumpikin alkoi.", "Two of them."]
)
def test_a_number_may_be_said_in_many_ways(opening: str) -> None:
    assert len(parts(page(opening, ("Saha soi", FIRST), ("Pihla", SECOND)))) == 2


def test_a_paragraph_takes_the_line_with_its_name() -> None:
    text = "\n\n".join(("KYLÄLEHTI", OPENING, "Yksi: Saha soi", FIRST, "Kaksi: Pihla", SECOND, BESIDE))

    assert parts(text, "page.txt") == [(2, 4), (4, 6)]


def test_a_contact_belongs_to_its_section() -> None:
    asked = "</p><p>Lisätietoja: Ulla Hallapuro, 040 555 0101"
    text = page(OPENING, ("Saha soi", FIRST + asked), ("Pihla", SECOND + asked))

    assert parts(text) == [(2, 5), (5, 8)]


def test_rows_of_two_columns_with_facts_of_many_kinds_are_of_one_project() -> None:
    rows = (
        ("Hanke", "Saha soi"), ("Tekijä", "Opisto"), ("Päätetty", "3.1.2019"), ("Hinta", "120 000 €"),
        ("josta EU", "84 000 €"), ("josta kunta", "36 000 €"),
    )  # fmt: skip
    cells = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)

    assert (
        kind(f"<html><body><h1>Saha soi</h1><table>{cells}</table></body></html>").kind != "several_projects"
    )


def test_a_table_of_projects_may_have_two_columns() -> None:
    rows = (("Hanke", "Kustannukset"), ("Saha soi", "120 000 €"), ("Pihla", "64 500 €"))
    cells = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)

    assert len(parts(f"<html><body><h1>Rahoitetut</h1><table>{cells}</table></body></html>")) == 2


def test_lines_with_the_same_code_are_of_one_project() -> None:
    text = "SAHA SOI (S11001)\n\nHankkeen nimi Saha soi\n\nKoodi S11001\n\n" + FIRST

    assert kind(text, "page.txt").kind != "several_projects"
