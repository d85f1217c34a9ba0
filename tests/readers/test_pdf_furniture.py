"""What browsers print around a page, and what they draw twice at a page break."""

from __future__ import annotations

import pytest

from esrcat.readers.pdf_furniture import part, without_echoes
from esrcat.readers.pdf_stretch import Stretch

HEIGHT = 400.0


def line(text: str, base: float, x0: float = 60.0, x1: float | None = None) -> Stretch:
    return Stretch(text, 0, x0, base - 8, x0 + 5 * len(text) if x1 is None else x1, base + 2, base, 10.0)


def texts(stretches: list[Stretch]) -> list[str]:
    return [stretch.text for stretch in stretches]


def test_a_date_may_have_the_number_of_a_page() -> None:
    head = "3.2.2014 klo 4.10 Projektin tiedot"
    pages = [[line(head, 20), line(f"Teksti {number}.", 200)] for number in "abcd"]

    parted = part(pages, [HEIGHT] * 4)

    assert [texts(text) for text, _ in parted[1:]] == [["Teksti b."], ["Teksti c."], ["Teksti d."]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # Tall letters of the next page's first line, and deep ones of the last line before.
        (["Alussa.", "ll ä"], ["Hylly täynnä", "Loppu."]),
        (["Alussa.", "Hylly täynnä"], ["yy y", "Loppu."]),
    ],
)
def test_letters_that_were_drawn_twice_are_no_text(first: list[str], second: list[str]) -> None:
    def page(lines: list[str], top: float) -> list[Stretch]:
        return [
            line(text, top + 20 * at, 70.0 if " " in text and len(text) < 5 else 60.0, 110.0)
            for at, text in enumerate(lines)
        ]

    parted = without_echoes([(page(first, 300), []), (page(second, 60), [])])

    kept = [text for text, _ in parted]
    assert [texts(text) for text in kept] == [
        [each for each in first if each != "ll ä"],
        [each for each in second if each != "yy y"],
    ]
    assert sum(len(furniture) for _, furniture in parted) == 1


def test_a_short_last_line_stays() -> None:
    pages: list[tuple[list[Stretch], list[Stretch]]] = [
        ([line("Hanke päättyi", 300), line("ajoissa.", 312)], []),
        ([line("Loppuraportti", 60)], []),
    ]

    assert without_echoes(pages) == pages
