"""Printouts that were copied as text: what a browser prints around the pages is no part of the text."""

from __future__ import annotations

import pytest

from esrcat.document import Document
from esrcat.pipeline import parse
from esrcat.readers.printed_text import pages_joined
from esrcat.readers.text import read_text

_PAGE = """{head}Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus

1. Projekti

Projektikoodi: S19777
Projektin nimi: Kuvitteellinen reitti

3. Projektin toteutusalue ja kohderyhmän kuvaus

3.1 Maantieteellinen kohdealue

Maakunnat: Kainuu,
{break_}
Lappi
Seutukunnat: Torniolaakson
Kunnat: Kemi

5. Suunnitelman mukainen tiivistelmä toteutuksesta

Reitit kulkevat kaivoksen

{last}

laboratorioon asti. Niitä on kolme.
{foot}"""
_ADDRESS = "http://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=S19777"
_TITLE = "EURA 2007 - projektin tiedot"


def printout(head: str, foot: str) -> str:
    return _PAGE.format(
        head=head.format(1) + "\n",
        break_=f"{foot.format(1)}\n{head.format(2)}",
        last=f"{foot.format(2)}\n\n\f{head.format(3)}",
        foot=foot.format(3),
    )


def read(text: str) -> Document:
    return read_text(text, name="a.txt", sha256="0" * 64, encoding="utf-8")


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (f"12.3.2012 {_TITLE}", f"{_ADDRESS} {{}}/3"),
        (f"12.3.2012, klo 10.15\t{_TITLE}", f"{_ADDRESS}\t{{}}/3"),
        (f"{_TITLE}    {_ADDRESS}", "{} / 3    12.3.2012 10:15"),
        (f"{_TITLE}    Sivu {{}} / 3", f"{_ADDRESS}    12.3.2012"),
    ],
)
def test_heads_and_feet_of_pages_are_no_values(head: str, foot: str) -> None:
    text = printout(head, foot)
    result = parse(text.encode(), name="S19777.txt")
    (record,) = result.records

    assert [place.name for place in record.area.regions] == ["Kainuu", "Lappi"]
    assert [place.name for place in record.area.subregions] == ["Torniolaakso"]
    assert record.summary == "Reitit kulkevat kaivoksen laboratorioon asti. Niitä on kolme."
    assert not record.unmapped
    assert [block.kind for block in result.document.blocks].count("furniture") == 6
    (item,) = record.evidence["/area/regions/1/name"]
    assert item["place"] == {"line": text[: text.index("Lappi")].count("\n") + 1, "column": 1}


def test_a_single_break_is_one_too() -> None:
    text = f"Maakunnat:\nKainuu\n{_ADDRESS} 1/4\n12.3.2012 {_TITLE}\nLappi\n"
    document = read(text)

    assert document.text.startswith("Maakunnat:\nKainuu\nLappi\n\n")
    assert [document.text[block.start : block.end] for block in document.blocks[1:]] == [
        f"{_ADDRESS} 1/4",
        f"12.3.2012 {_TITLE}",
    ]
    assert document.place(document.text.index("Lappi")) == (5, 1)
    assert document.place(document.text.index("12.3.")) == (4, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Lisätietoja:\nwww.reitti.example 1/4\nLoppu",
        "Hanke alkoi.\n12.3.2012 pidettiin avajaiset\nhttps://reitti.example/\n13.4.2012 suljettiin",
        "Sivut\nhttps://reitti.example/ 12.3.2012\nKatso myös niitä.",
        "Maksettu\n1/4 12.3.2012\nLoput myöhemmin",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert pages_joined(text) is None
    assert read(text).text == text
