"""Columns of running text are read one after the other; labels with values and tables row by row."""

from __future__ import annotations

import pytest

from esrcat.readers import read
from tests.readers.pdf_files import Draw, at, both, lines, pdf

PROSE = [
    "Polku työhön auttaa nuoria löytämään",
    "paikan koulutuksessa tai työpaikalla.",
    "Nuori saa oman valmentajan, jonka",
    "kanssa hän tekee suunnitelman ja",
    "tutustuu seudun yrityksiin.",
]
MONEY = [
    "Hankkeen kustannukset ovat 420 000",
    "euroa, josta valtion ja rahaston osuus",
    "on neljä viidesosaa. Loput maksavat",
    "kunnat ja toteuttaja itse. Hanke",
    "alkaa syksyllä ja kestää kaksi vuotta.",
]
CONTACT = ["Yhteystiedot", "Anna Esimerkki", "050 555 0101", "anna@polku.example", "87100 Kajaani"]
LEFT, MIDDLE, RIGHT = 40, 230, 420


def read_lines(*draws: Draw) -> list[str]:
    """Return the blocks of a page, each in one line."""
    text = read(pdf(both(*draws)), "x.pdf").text
    return [block.replace("\n", " ") for block in text.split("\n\n")]


def joined(*columns: list[str]) -> list[str]:
    return [" ".join(column) for column in columns]


@pytest.mark.parametrize("lower", [0, 3, 6.5])
def test_two_columns_on_any_level(lower: float) -> None:
    found = read_lines(lines(*PROSE, x=LEFT, top=700), lines(*MONEY, x=320, top=700 - lower))

    assert found == joined(PROSE, MONEY)


def rule(x: float, top: float, bottom: float) -> Draw:
    return lambda canvas: canvas.line(x, bottom, x, top)


def test_a_rule_may_part_two_columns() -> None:
    columns = lines(*PROSE, x=LEFT, top=700), lines(*MONEY, x=320, top=697)

    assert read_lines(*columns, rule(300, 715, 640)) == joined(PROSE, MONEY)


def test_a_frame_around_them_is_a_table_or_a_form() -> None:
    columns = lines(*PROSE, x=LEFT, top=700), lines(*MONEY, x=320, top=697)
    frame = [rule(x, 715, 640) for x in (35, 300, 540)]

    assert read_lines(*columns, *frame) != joined(PROSE, MONEY)


def test_a_title_above_and_a_line_below_go_over_both_columns() -> None:
    under = "Tiedote ilmestyy neljä kertaa vuodessa, ja sen voi tilata hankkeen sivuilta maksutta."
    found = read_lines(
        at(LEFT, 760, "Hanketiedote nuorten työllisyydestä ja kouluttautumisesta Kainuussa", size=14),
        lines(*PROSE, x=LEFT, top=700),
        lines(*MONEY, x=320, top=695),
        at(LEFT, 500, under),
    )

    assert found[1:] == [*joined(PROSE, MONEY), under]


def test_three_columns_of_a_folded_leaflet() -> None:
    narrow = [[line[:28].strip() for line in column] for column in (PROSE, MONEY)]
    found = read_lines(
        lines(*narrow[0], x=LEFT, top=700),
        lines(*narrow[1], x=MIDDLE, top=697),
        lines(*CONTACT, x=RIGHT, top=700),
    )

    assert found == joined(*narrow, CONTACT)


def test_what_stands_closely_beside_prose_is_read_behind_it() -> None:
    found = read_lines(lines(*PROSE, *MONEY, x=LEFT, top=700), lines(*CONTACT, x=320, top=693))

    assert found == joined([*PROSE, *MONEY], CONTACT)


def test_a_block_of_contacts_to_the_left_of_prose_is_read_before_it() -> None:
    found = read_lines(lines(*CONTACT, x=LEFT, top=700), lines(*PROSE, *MONEY, x=220, top=697))

    assert found == joined(CONTACT, [*PROSE, *MONEY])


def test_a_sentence_goes_on_in_the_next_column() -> None:
    one = [*MONEY[:4], "maksaa viidesosan vasta vuonna 2018, kun"]
    other = ["kaikki toimet ovat alkaneet myös muualla.", *PROSE]
    (text,) = read_lines(lines(*one, x=LEFT, top=700), lines(*other, x=320, top=697))

    assert text == " ".join([*one, *other])


def test_full_lines_of_prose_are_one_and_those_of_a_list_stay() -> None:
    full = [*PROSE[:3], "kanssa hän tekee ohjelman.", *MONEY[:4]]
    found = read(pdf(both(lines(*full, x=LEFT, top=700), lines(*CONTACT, x=320, top=697))), "x.pdf").text
    prose, contact = found.split("\n\n")

    assert "löytämään paikan koulutuksessa tai työpaikalla." in prose
    assert "tekee ohjelman.\nHankkeen kustannukset" in prose
    assert contact == "\n".join(CONTACT)


def test_values_beside_labels_stay_with_them() -> None:
    labels = ["Hankkeen nimi", "Toteuttaja", "Kesto", "Rahoittaja", "Tavoite", "Kohderyhmä"]
    found = read_lines(
        *(at(LEFT, 700 - 30 * number, label) for number, label in enumerate(labels)),
        *(lines(*PROSE[:2], x=320, top=700 - 30 * number) for number in range(len(labels))),
    )

    assert found[::2] == labels


def test_the_sums_of_a_table_stay_in_their_rows() -> None:
    rows = [PROSE[:2], MONEY[:2], PROSE[2:4], MONEY[2:4]]
    found = read_lines(
        *(lines(*row, x=LEFT, top=700 - 34 * number) for number, row in enumerate(rows)),
        *(at(RIGHT, 700 - 34 * number, f"{number}00 000 €") for number in range(len(rows))),
    )

    assert found[1::2] == [f"{number}00 000 €" for number in range(len(rows))]


def test_cells_of_prose_stay_in_their_rows() -> None:
    rows = [(PROSE[:3], MONEY[:2]), (MONEY[2:4], PROSE[3:4]), (PROSE[4:], MONEY[4:])]
    found = read_lines(
        *(lines(*row[0], x=LEFT, top=700 - 60 * number) for number, row in enumerate(rows)),
        *(lines(*row[1], x=320, top=700 - 60 * number) for number, row in enumerate(rows)),
    )

    text = " ".join(found)
    begins = [text.index(cell[0]) for row in rows for cell in row]
    assert begins == sorted(begins)
