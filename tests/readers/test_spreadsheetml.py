"""Workbooks as one XML file: cells as they are shown, places by row and column, and what is not opened."""

from __future__ import annotations

import pytest

from esrcat import UnreadableDocument, parse
from esrcat.document import Document
from esrcat.readers import read
from esrcat.readers.spreadsheetml import MEDIA_TYPE

NAMES = (
    'xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
STYLES = """<Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style>
<Style ss:ID="o"><NumberFormat ss:Format="0.0%"/></Style>
<Style ss:ID="z"><NumberFormat ss:Format="00000"/></Style>
</Styles>"""


def cell(value: str, kind: str = "String", more: str = "") -> str:
    return f'<Cell{more}><Data ss:Type="{kind}">{value}</Data></Cell>'


def workbook(*sheets: str, head: str = "") -> bytes:
    written = "".join(
        f'<Worksheet ss:Name="Sivu {number}">{sheet}</Worksheet>' for number, sheet in enumerate(sheets, 1)
    )
    text = f'<?xml version="1.0"?>\n{head}<?mso-application progid="Excel.Sheet"?>\n'
    return f"{text}<Workbook {NAMES}>{STYLES}{written}</Workbook>".encode()


def table(*rows: str) -> str:
    written = (each if each.startswith("<Row") else f"<Row>{each}</Row>" for each in rows)
    return f"<Table>{''.join(written)}</Table>"


def read_sheets(*sheets: str) -> Document:
    return read(workbook(*sheets), "lista.xls")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (cell(" nimi "), "nimi"),
        (cell("a &amp; b"), "a & b"),
        (cell("12", "Number"), "12"),
        (cell("201733.45", "Number"), "201733.45"),
        (cell("0.4", "Number", ' ss:StyleID="p"'), "40 %"),
        (cell("0.375", "Number", ' ss:StyleID="o"'), "37.5 %"),
        (cell("2600", "Number", ' ss:StyleID="z"'), "02600"),
        (cell("2022-09-01T00:00:00.000", "DateTime"), "1.9.2022"),
        (cell("1", "Boolean"), "TOSI"),
        (cell("#N/A", "Error"), "#N/A"),
        (cell("ei luku", "Number"), "ei luku"),
        ('<Cell><Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">x</Data></Cell>', ""),
        ('<Cell><ss:Data ss:Type="String"><B>le</B>veä</ss:Data></Cell>', "leveä"),
        ("<Cell/>", ""),
    ],
)
def test_a_cell_is_shown_as_text(written: str, shown: str) -> None:
    document = read_sheets(table(written))

    assert (document.text, document.media_type) == (shown, MEDIA_TYPE)


def test_rows_cells_and_sheets_keep_their_places() -> None:
    found = read_sheets(
        table(
            cell("a", more=' ss:MergeAcross="1"') + cell("b"),
            '<Row ss:Index="5">' + cell("c", more=' ss:Index="4"') + "</Row>",
            cell("d"),
        ),
        table(cell("e")) + "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>",
    )

    places = {letter: found.place(found.text.index(letter)) for letter in "abcde"}
    assert places == {"a": (1, 1), "b": (1, 3), "c": (5, 4), "d": (6, 1), "e": (1, 1)}
    assert [(sheet.name, sheet.is_hidden) for sheet in found.sheets] == [("Sivu 1", False), ("Sivu 2", True)]


def test_a_list_of_projects_gives_its_records() -> None:
    heads = map(cell, ("Hankekoodi", "Hankkeen nimi", "Alkaa", "Päättyy", "Toteuttaja"))
    one = cell("S19801") + cell("Polku työhön") + cell("2008-01-01T00:00:00.000", "DateTime")
    other = cell("S19802") + cell("Metsän voima") + cell("2008-03-01T00:00:00.000", "DateTime")
    end, body = cell("2009-12-31T00:00:00.000", "DateTime"), cell("Kuusiranta ry", more=' ss:Index="5"')
    result = parse(workbook(table("".join(heads), one + body, other + end + body)))

    assert [(each.code, each.name, each.start, each.end) for each in result.records] == [
        ("S19801", "Polku työhön", "2008-01-01", None),
        ("S19802", "Metsän voima", "2008-03-01", "2009-12-31"),
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (workbook(table(cell("a")), head="<!DOCTYPE x [<!ENTITY a 'b'>]>\n"), "has a DTD"),
        (workbook(table(cell("a")))[:-20], "is broken"),
        (workbook(table(cell("a"))).replace(b"</Row>", b""), "is broken"),
    ],
)
def test_what_is_not_opened(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocument, match=reason):
        read(data, "lista.xls")
