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
