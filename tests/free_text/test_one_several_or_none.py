"""Whether the records of a text are one, several or none, and what their parts are called."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.never import is_never_a_name
from esrcat.pipeline import parse_bytes

OPENING = "Kylällä on nyt kaksi hanketta yhtä aikaa. Selvitetään, kumpi on kumpi."
FIRST = (
    "Kuuselan opisto opettaa metsureita Kajaanissa. Alku on 1.2.2019, loppu 31.1.2021, ja kustannukset ovat"
    " 120 000 euroa. Rahoitus tulee Euroopan sosiaalirahastosta."
)
SECOND = (
    "Tyrnilän Marjatupa ry kuivaa marjoja Sotkamossa. Hanke kestää 1.3.2020–30.11.2021, ja kustannukset ovat"
    " 64 500 euroa. Rahoitus tulee Euroopan aluekehitysrahastosta."
)


def names(text: str) -> list[str | None]:
    return [record.name for record in parse_bytes(text.encode(), "page.txt", "0" * 64).records]


def test_a_paragraph_may_open_with_a_name_in_place_of_a_sentence() -> None:
    text = "\n\n".join(("KYLÄKIRJE", OPENING, f"Saha soi taas. {FIRST}", f"Pihla kuivaa. {SECOND}"))

    assert names(text) == ["Saha soi taas", "Pihla kuivaa"]


def test_the_first_line_of_a_paragraph_may_be_its_name() -> None:
    text = "\n\n".join(("KYLÄKIRJE", OPENING, f"Saha soi taas\n{FIRST}", f"Pihla kuivaa\n{SECOND}"))

    assert names(text) == ["Saha soi taas", "Pihla kuivaa"]


@pytest.mark.parametrize(
    "name",
    [
        "Kolmas", "Det tredje", "The third", "Se jossa rakennetaan",
        "Ja se jota ei enää ole", "Den som slutade",
        "The one that is no more", "Och så lite annat", "Ja vielä nämä", "And something else",
    ],
)  # fmt: skip
def test_what_points_to_one_of_several_is_no_name(name: str) -> None:
    assert is_never_a_name(name)


@pytest.mark.parametrize(
    "name", ["Kolmas jalka", "Toinen vuoro", "The Third Shift", "Andra chansen", "Sekaisin"]
)
def test_a_name_may_begin_with_a_number(name: str) -> None:
    assert not is_never_a_name(name)


def test_who_pays_for_one_that_is_told_of_in_few_words_pays_for_no_other() -> None:
    text = (
        "Hankkeet\n\nRannan säätiön hankkeet\n\nSoutua rannalle -hanke\n\nSoutua rannalle -hanke opettaa "
        "soutamaan. Hankkeen toteutusaika 1.3.2023–31.12.2025.\n\nLaulua kaikille -hanke\n\nLaulua kaikille "
        "on STEA:n rahoittama hanke, joka opettaa laulamaan.\n\nOma laituri -hanke\n\nOma laituri "
        "-hankkeessa rakennetaan laituri. Hankkeen toteutusaika 1.2.2024–31.1.2027."
    )
    records = parse_bytes(text.encode(), "page.txt", "0" * 64).records

    assert [record.name for record in records] == ["Soutua rannalle", "Oma laituri"]
    assert not any(record.authority for record in records)


def test_a_short_text_under_a_name_may_end_with_its_final_seminar() -> None:
    text = (
        "Soutajien yhteistyö saaristossa\n\nHankkeen tavoitteena on selvittää soutajien yhteistyötarpeita "
        "Turun saaristossa. Tuloksista tiedotetaan syksyllä 2014 pidettävässä loppuseminaarissa. Hankkeessa "
        "kerätään tietoa."
    )

    assert names(text) == ["Soutajien yhteistyö saaristossa"]
