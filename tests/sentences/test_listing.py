"""Enumerations of organisations."""

from __future__ import annotations

import pytest

from esrcat.sentences.listing import organisations

LISTS = [
    (
        "Iisalmen kaupunki, Lapinlahden kunta ja Tuki ry.",
        ["Iisalmen kaupunki", "Lapinlahden kunta", "Tuki ry"],
    ),
    ("Terveyden ja hyvinvoinnin laitos sekä Hyria", ["Terveyden ja hyvinvoinnin laitos", "Hyria"]),
    ("Savon ammatti- ja aikuisopisto", ["Savon ammatti- ja aikuisopisto"]),
    (
        "Ylä-Karjalan ja Savon koulutuskuntayhtymä ja Tuki Oy",
        ["Ylä-Karjalan ja Savon koulutuskuntayhtymä", "Tuki Oy"],
    ),
    ("Iisalmen kaupunki ja alueen yritykset", ["Iisalmen kaupunki"]),
    ("lisäksi mm. Iisalmen kaupunki", ["Iisalmen kaupunki"]),
    ("Iisalmen kaupunki, joka vastaa pajasta, ja Tuki ry", ["Iisalmen kaupunki"]),
    ("Iisalmen kaupunki, hallinnoijana Tuki ry", ["Iisalmen kaupunki"]),
    ("Iisalmen kaupunki (päätoteuttaja) ja Tuki ry (Kuopio)", ["Tuki ry"]),
    ("Maija Mallikas ja Pekka Puro", []),
    ("projektipäällikkö ja kaksi ohjaajaa", []),
    ("4H-yhdistys ja Iisalmen kunnan", ["4H-yhdistys", "Iisalmen kunta"]),
    ("Hankkeessa oli Tuki ry", []),
    ("Iisalmen kaupunki koko hankkeen ajan", ["Iisalmen kaupunki"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_reads_the_organisations_of_a_list(text: str, names: list[str]) -> None:
    found = organisations(text, 0, len(text))
    assert [reading.value for reading in found] == names
    assert {reading.key for reading in found} <= {"name"}


def test_spans_hold_the_name_as_written() -> None:
    text = "ovat Iisalmen kaupungin (hakee) ja Tuki ry:n."
    first, second = organisations(text, 5, len(text))
    assert text[first.start : first.end] == "Iisalmen kaupungin"
    assert text[second.start : second.end] == "Tuki ry:n"


def test_the_lead_is_left_out() -> None:
    text = "Iisalmen kaupunki ja Tuki ry"
    found = organisations(text, 0, len(text), lead="Iisalmen kaupunki / nuorisotoimi")
    assert [reading.value for reading in found] == ["Tuki ry"]
