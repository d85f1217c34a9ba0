"""Workbooks as documents: typed cells as text, places by sheet, row and column, and bombs left unopened."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Mapping
from typing import Literal

import pytest
from openpyxl import Workbook

from esrcat import UnreadableDocument, parse
from esrcat.document import Document
from esrcat.readers import read

_PART = "xl/worksheets/sheet1.xml"


def moment(*parts: int) -> datetime.datetime:
    """Return a date as a workbook holds it: without a zone."""
    return datetime.datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001 - as openpyxl reads it


def workbook(*sheets: list[list[object]], formats: Mapping[str, str] | None = None) -> bytes:
    book = Workbook()
    for number, rows in enumerate(sheets):
        sheet = book.worksheets[0] if not number else book.create_sheet()
        sheet.title = f"Sivu {number + 1}"
        for row in rows:
            sheet.append(row)
        for cell, form in (formats or {}).items():
            sheet[cell].number_format = form
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def document(data: bytes) -> Document:
    return read(data, "lista.xlsx")


def with_part(data: bytes, name: str, change: bytes | None, *, before: bytes = b"") -> bytes:
    """Return a workbook with one part changed, or something put in front of it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, (before + (change or content)) if part == name else content)
        if name not in old.namelist():
            new.writestr(name, change or b"")
    return out.getvalue()


@pytest.mark.parametrize(
    ("value", "shape", "shown"),
    [
        (0.4, "0%", "40 %"),
        (0.375, "0.00%", "37.5 %"),
        (0.57, "0 %", "57 %"),
        (1, "0%", "100 %"),
        (0.4, "0.00", "0.4"),
        (40, '0 "%"', "40"),
        (40, "0\\%", "40"),
        (1e-7, "0.0%", "1e-05 %"),
    ],
)
def test_a_share_is_shown_as_the_shape_of_its_cell_says(value: float, shape: str, shown: str) -> None:
    assert document(workbook([[value]], formats={"A1": shape})).text == shown


def test_typed_cells_are_shown_as_text() -> None:
    row: list[object] = [
        " nimi ",
        12,
        12.0,
        201733.45,
        moment(2022, 9, 1),
        moment(2022, 9, 1, 13, 5),
        True,
        None,
        "a\r\nb",
        2600,
    ]
    found = document(workbook([row], formats={"J1": "00000"}))

    cells = [found.text[block.start : block.end] for block in found.blocks]
    assert cells == ["nimi", "12", "12", "201733.45", "1.9.2022", "1.9.2022 13:05", "TOSI", "a\nb", "02600"]
    assert [block.level for block in found.blocks] == [1, 2, 3, 4, 5, 6, 7, 9, 10]


def test_rows_and_sheets_keep_their_places() -> None:
    found = document(workbook([["a", None, "b"], [], ["c"]], [[None, "d"]]))

    assert [found.place(found.text.index(letter)) for letter in "abcd"] == [(1, 1), (1, 3), (3, 1), (1, 2)]
    assert [(sheet.name, found.text[sheet.start]) for sheet in found.sheets] == [
        ("Sivu 1", "a"),
        ("Sivu 2", "d"),
    ]
    assert len(found.rows) == 3


def test_evidence_names_sheet_row_and_column() -> None:
    header: list[object] = ["Hankekoodi ", "Hankkeen nimi", "Rahasto", "Aloituspvm", "Toteuttajan nimi", "Tl"]
    row: list[object] = ["S39801", "Koe", "ESR+", moment(2023, 1, 1), "Säätiö", 4]
    (record,) = parse(workbook([["Hankkeet"], header, row]), name="lista.xlsx").records

    assert (record.fund, record.start, record.programme_period) == ("ESF+", "2023-01-01", "2021-2027")
    (item,) = record.evidence["/start"]
    assert item["place"] == {"sheet": "Sivu 1", "row": 3, "column": 4}
    assert item["quote"] == "1.1.2023"
    assert record.evidence["/code"][0]["place"] == {"sheet": "Sivu 1", "row": 3, "column": 1}


@pytest.mark.parametrize(
    "part", [_PART, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "other.dat"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_part_with_a_dtd_is_not_opened(part: str, encoding: str) -> None:
    bomb = '<?xml version="1.0"?><!-- <a> --><!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>'

    with pytest.raises(UnreadableDocument, match="DTD"):
        document(with_part(workbook([["a"]]), part, bomb.encode(encoding)))


def test_a_long_comment_hides_no_dtd() -> None:
    hidden = b"<!-- " + b"x" * 100_000 + b" --><!DOCTYPE x [<!ENTITY a 'aa'>]><x/>"

    with pytest.raises(UnreadableDocument, match="DTD"):
        document(with_part(workbook([["a"]]), _PART, hidden))


def test_what_unpacks_to_too_much_is_not_opened() -> None:
    with pytest.raises(UnreadableDocument, match="200 times"):
        document(with_part(workbook([["a"]]), "xl/media/x.bin", b"\0" * 8_000_000))
    with pytest.raises(UnreadableDocument, match="too much"):
        document(with_part(workbook([["a"]]), "xl/media/x.bin", b"\0" * 140_000_000))


def test_a_sheet_with_far_too_many_rows_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("esrcat.readers.xlsx._MOST_CELLS", 1000)
    data = workbook([["a"]])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read(_PART).replace(b'r="1"', b'r="900000"').replace(b'r="A1"', b'r="A900000"')

    with pytest.raises(UnreadableDocument, match="more than"):
        document(with_part(data, _PART, sheet))


@pytest.mark.parametrize("part", [_PART, "xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml"])
def test_a_broken_workbook_says_so(part: str) -> None:
    with pytest.raises(UnreadableDocument, match="broken"):
        document(with_part(workbook([["a"]]), part, b"<x><y></x>"))


def test_a_cut_archive_says_so() -> None:
    data = workbook([["a", "b"]])

    with pytest.raises(UnreadableDocument):
        document(data[: len(data) // 2])


@pytest.mark.parametrize(
    "parts",
    [
        {"[Content_Types].xml": b"<x/>", "xl/workbook.bin": b"x"},
    ],
)
def test_a_spreadsheet_of_another_kind_is_to_be_saved_as_a_workbook(parts: dict[str, bytes]) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)

    with pytest.raises(
        UnreadableDocument, match=r"a spreadsheet of a kind that is not read: save it as \.xlsx or \.ods"
    ):
        document(out.getvalue())


def test_other_archives_are_no_workbooks() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("lista.xlsx", workbook([["a"]]))

    with pytest.raises(UnreadableDocument, match="unpack it"):
        document(out.getvalue())


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_record_of_a_hidden_sheet_says_so(state: Literal["hidden", "veryHidden"]) -> None:
    book = Workbook()
    for title, code in (("Hankkeet", "S19001"), ("Vanhat", "S19002")):
        sheet = book.create_sheet(title)
        for row in (
            ("Hankekoodi", "Hankkeen nimi", "Hakija", "Alkaa", "Päättyy"),
            (code, f"Lumen alta {code}", "Kemi ry", "1.1.2009", "31.12.2011"),
        ):
            sheet.append(row)
    del book["Sheet"]
    book["Vanhat"].sheet_state = state
    out = io.BytesIO()
    book.save(out)
    shown, hidden = parse(out.getvalue(), name="lista.xlsx").records

    assert [issue.code for issue in shown.issues if issue.code == "hidden-sheet"] == []
    (issue,) = (issue for issue in hidden.issues if issue.code == "hidden-sheet")
    assert issue.params == {"sheet": "Vanhat"}
    assert issue.start is not None
