"""OpenDocument spreadsheets: the text, places and records of the same workbook of Excel, and bombs."""

from __future__ import annotations

from pathlib import Path

import pytest
from corpus_printed.opendocument import as_ods, package
from openpyxl import load_workbook

from esrcat import UnreadableDocument, parse
from esrcat.document import Document
from esrcat.readers import ods, read, sheets
from tests.documents import CORPUS
from tests.readers.test_odt import ENTITIES, flat, with_part
from tests.readers.test_xlsx import moment, workbook

LISTS = sorted((CORPUS / "lists").rglob("*.xlsx"))
HEAD = ("Hankekoodi", "Hankkeen nimi", "Hakija", "Alkaa", "Päättyy")


def cells(document: Document) -> list[tuple[str, int, tuple[int, int]]]:
    return [
        (document.text[block.start : block.end], block.level, document.place(block.start))
        for block in document.blocks
    ]


def table(rows: str, *, name: str = "Sivu", style: str = "ta1", before: str = "") -> str:
    return f'<table:table table:name="{name}" table:style-name="{style}">{before}{rows}</table:table>'


def row(inner: str, times: int = 1) -> str:
    return f'<table:table-row table:number-rows-repeated="{times}">{inner}</table:table-row>'


def text(content: str, times: int = 1) -> str:
    return (
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{times}">'
        f"<text:p>{content}</text:p></table:table-cell>"
    )


def body(tables: str, automatic: str = "") -> bytes:
    return package("spreadsheet", f"<office:spreadsheet>{tables}</office:spreadsheet>", automatic)


def of_cell(typed: str, shown: str) -> Document:
    return read(body(table(row(f"<table:table-cell {typed}>{shown}</table:table-cell>"))), "x.ods")


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_a_list_gives_the_records_and_evidence_of_the_workbook(path: Path) -> None:
    book = load_workbook(path, data_only=True)
    data = as_ods([(sheet.title, sheet.iter_rows(values_only=True)) for sheet in book.worksheets])
    excel, found = parse(path.read_bytes()), parse(data)

    assert found.document.media_type == "application/vnd.oasis.opendocument.spreadsheet"
    assert cells(found.document) == cells(excel.document)
    assert found.document.rows == excel.document.rows
    assert found.document.sheets == excel.document.sheets
    assert len(found.records) == len(excel.records) > 0
    for ours, theirs in zip(found.records, excel.records, strict=True):
        assert ours.evidence == theirs.evidence
        apart = {"documents", "key"}
        assert ours.model_dump(exclude=apart) == theirs.model_dump(exclude=apart)


def test_typed_cells_are_shown_as_in_a_workbook_of_excel() -> None:
    values = [
        " nimi ",
        12,
        12.0,
        201733.45,
        moment(2022, 9, 1),
        moment(2022, 9, 1, 13, 5),
        True,
        None,
        "a\nb",
    ]

    assert cells(read(as_ods([("Sivu 1", [values])]), "x")) == cells(read(workbook([values]), "x"))


@pytest.mark.parametrize(
    ("typed", "shown", "as_text"),
    [
        ('office:value-type="float" office:value="2600"', "<text:p>02600</text:p>", "02600"),
        ('office:value-type="float" office:value="0.1"', "<text:p>0</text:p>", "0.1"),
        ('office:value-type="float" office:value="1e3"', "<text:p>1 000</text:p>", "1000"),
        ('office:value-type="float" office:value="x"', "<text:p>1 000</text:p>", "1 000"),
        ('office:value-type="float" office:value="0"', "<text:p>#DIV/0!</text:p>", "#DIV/0!"),
        ('office:value-type="currency" office:currency="EUR" office:value="640000.5"',
         "<text:p>640 000,50 €</text:p>", "640000.5"),
        ('office:value-type="percentage" office:value="0.4"', "<text:p>40 %</text:p>", "40 %"),
        ('office:value-type="percentage" office:value="0.4"', "", "0.4"),
        ('office:value-type="date" office:date-value="2022-09-01"', "<text:p>syyskuu</text:p>", "1.9.2022"),
        ('office:value-type="date" office:date-value="2022-09-01T13:05:00.123456789"', "", "1.9.2022 13:05"),
        ('office:value-type="date" office:date-value="-0005-01-01"', "<text:p>ennen</text:p>", "ennen"),
        ('office:value-type="time" office:time-value="PT13H05M00S"', "<text:p>13.05</text:p>", "13.05"),
        ('office:value-type="string" office:string-value="arvo"', "", "arvo"),
        ('office:value-type="string"', "<text:p>a<text:s/> b</text:p><text:p><text:a>c</text:a></text:p>",
         "a  b\nc"),
        ("", "<text:p>a</text:p><office:annotation><text:p>huomautus</text:p></office:annotation>", "a"),
        ("", "<draw:frame><draw:object>" + table(row(text("kaavio"))) + "</draw:object></draw:frame>"
         "<text:p>a</text:p>", "a"),
        ("", "<text:p>1<text:line-break/>2</text:p>", "1\n2"),
    ],
)  # fmt: skip
def test_values_of_cells(typed: str, shown: str, as_text: str) -> None:
    assert of_cell(typed, shown).text == as_text


def test_repeated_cells_and_rows_keep_their_places() -> None:
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    covered = text("alla", 2).replace("table:table-cell", "table:covered-table-cell")
    rows = row(empty, 3) + row(text("a") + covered + text("b", 2), 2) + row(empty, 1_048_000) + row(text("c"))

    assert cells(read(body(table(f"<table:table-rows>{rows}</table:table-rows>")), "x")) == [
        ("a", 1, (4, 1)), ("b", 4, (4, 4)), ("b", 5, (4, 5)), ("a", 1, (5, 1)), ("b", 4, (5, 4)),
        ("b", 5, (5, 5)), ("c", 1, (1_048_006, 1)),
    ]  # fmt: skip


def test_what_is_kept_of_other_files_and_deleted_is_no_sheet() -> None:
    hiding = (
        '<style:style style:name="ta_extref" style:family="table"><style:table-properties '
        'table:display="false"/></style:style>'
    )
    kept = table(row(text("muu")), name="'file:///x'#S", style="ta_extref", before="<table:table-source/>")
    links = (
        f"<table:dde-links><table:dde-link>{table(row(text('linkki')))}</table:dde-link></table:dde-links>"
    )
    deleted = "<table:deletion><text:p>pois</text:p></table:deletion>"
    changes = f"<table:tracked-changes>{deleted}</table:tracked-changes>"
    linked = table(row(text("b")), before="<table:table-source/>")

    document = read(body(changes + table(row(text("a"))) + linked + kept + links, hiding), "x")

    assert document.text == "a\n\nb"


def test_a_record_of_a_hidden_sheet_says_so() -> None:
    named = [
        (title, [HEAD, (code, f"Lumen alta {code}", "Kemi ry", "1.1.2009", "31.12.2011")])
        for title, code in (("Hankkeet", "S19001"), ("Vanhat", "S19002"))
    ]
    shown, hidden = parse(as_ods(named, frozenset(("Vanhat",))), name="lista.ods").records

    assert [issue.code for issue in shown.issues if issue.code == "hidden-sheet"] == []
    (issue,) = (issue for issue in hidden.issues if issue.code == "hidden-sheet")
    assert issue.params == {"sheet": "Vanhat"}
    assert hidden.evidence["/code"][0]["place"] == {"sheet": "Vanhat", "row": 2, "column": 1}


def test_a_flat_spreadsheet_is_read_like_a_package() -> None:
    sheet = table(row(text("a") + text("b")))
    inner = f"</office:text><office:spreadsheet>{sheet}</office:spreadsheet><office:text>"

    assert cells(read(flat(inner, "spreadsheet"), "x.fods")) == [("a", 1, (1, 1)), ("b", 2, (1, 2))]


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (row(text("a", 1_000_000)), "a row has more than 16384 cells"),
        (row(text("a", 999_999_999)), "a row has more than 16384 cells"),
        (row(text("a", 10_000), 1_048_576), "the workbook has more than 2000000 cells"),
        (row(text("a"), 999_999_999), "the workbook has more than 2000000 cells"),
    ],
)
def test_cells_without_end_are_not_made(rows: str, reason: str) -> None:
    with pytest.raises(UnreadableDocument, match=reason):
        read(body(table(rows)), "x.ods")


def test_a_long_text_in_every_cell_is_over_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_CHARACTERS", 1000)
    with pytest.raises(UnreadableDocument, match="the cells hold more than 1000 characters; split it first"):
        read(body(table(row(text("a" * 100, 11)))), "x.ods")


def test_elements_without_end_count_as_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ods, "_MOST_CELLS", 50)
    with pytest.raises(UnreadableDocument, match="more than 50 cells"):
        read(body(table(row("<table:table-cell/>" * 51))), "x.ods")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (f"<?xml version='1.0'?>{ENTITIES}<x>&b;</x>".encode(), "has a DTD"),
        (b"<x><y></x>", "the workbook is broken"),
        (b"<x/>", "the workbook is broken"),
        (b"<x>" * 5000, "the workbook is broken"),
        (b"<x/>" + b" " * 20_000_000, "200 times its size"),
    ],
)
def test_what_is_not_opened(content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocument, match=reason):
        read(with_part(as_ods([("a", [["a"]])]), "content.xml", content), "x.ods")


def test_a_workbook_that_was_cut_short_says_so() -> None:
    data = as_ods([("a", [["a", "b"]])])

    with pytest.raises(UnreadableDocument):
        read(data[: len(data) // 2], "x.ods")
