"""Old workbooks of Excel: cells as they are shown, places by row and column, what is locked or broken."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from random import Random

import pytest

from esrcat import UnreadableDocument, parse
from esrcat.document import Document
from esrcat.readers import read
from esrcat.readers.xls import MEDIA_TYPE
from tests.readers.ole_files import container

SHAPES = {"general": 0, "percent": 9, "day": 14, "zeros": 164, "share": 165}
OWN = {164: "00000", 165: '0 "%"'}
Cell = str | float | bool | None | tuple[float, str]
"""What a cell holds; a number may have the name of a shape."""


def record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def text(content: str, size: str = "<H") -> bytes:
    return struct.pack(size, len(content)) + b"\1" + content.encode("utf-16-le")


def cell(row: int, column: int, value: Cell) -> bytes:
    """Return the record of a cell: LABEL, NUMBER or BOOLERR of [MS-XLS]."""
    value, shape = value if isinstance(value, tuple) else (value, "general")
    place = struct.pack("<HHH", row, column, list(SHAPES).index(shape))
    if isinstance(value, str):
        return record(0x0204, place + text(value))
    if isinstance(value, bool):
        return record(0x0205, place + bytes((value, 0)))
    return record(0x0203, place + struct.pack("<d", value)) if value is not None else record(0x0201, place)


def sheet_of(rows: Sequence[Sequence[Cell]]) -> bytes:
    cells = [cell(row, at, value) for row, values in enumerate(rows) for at, value in enumerate(values)]
    return (
        record(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0, 1997, 0, 0)) + b"".join(cells) + record(0x0A)
    )


def workbook(*sheets: Sequence[Sequence[Cell]], hidden: int = -1) -> bytes:
    """Return a workbook; `hidden` is the number of a sheet that is not shown."""
    head = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x05, 0, 1997, 0, 0))
    head += record(0x0042, struct.pack("<H", 1200)) + record(0x0022, b"\0\0")
    font = record(0x0031, struct.pack("<HHHHHBBBB", 200, 0, 0, 400, 0, 0, 0, 0, 0) + text("Arial", "<B"))
    head += 4 * font
    for number, shape in OWN.items():
        head += record(0x041E, struct.pack("<H", number) + text(shape))
    for number in SHAPES.values():
        head += record(0x00E0, struct.pack("<HHH", 0, number, 0) + bytes(14))
    bodies = [sheet_of(rows) for rows in sheets]
    names = [text(f"Sivu {number}", "<B") for number in range(1, len(sheets) + 1)]
    at = len(head) + sum(10 + len(name) for name in names) + 4
    for number, (name, body) in enumerate(zip(names, bodies, strict=True)):
        head += record(0x0085, struct.pack("<IBB", at, number == hidden, 0) + name)
        at += len(body)
    return container({"Workbook": head + record(0x0A) + b"".join(bodies)})


def read_xls(*sheets: Sequence[Sequence[Cell]], hidden: int = -1) -> Document:
    return read(workbook(*sheets, hidden=hidden), "lista.xls")


def test_cells_are_shown_as_text() -> None:
    row: list[Cell] = [
        " nimi ", 12.0, 201733.45, (44805.0, "day"), (44805.5, "day"), (0.5, "day"), True, None, "a\r\nb",
        (2600.0, "zeros"), (0.4, "percent"), (40.0, "share"), "työ – 5 €", "",
    ]  # fmt: skip
    found = read_xls([row])

    assert [found.text[block.start : block.end] for block in found.blocks] == [
        "nimi", "12", "201733.45", "1.9.2022", "1.9.2022 12:00", "12:00", "TOSI", "a\nb",
        "02600", "40 %", "40", "työ – 5 €",
    ]  # fmt: skip
    assert [block.level for block in found.blocks] == [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13]
    assert found.media_type == MEDIA_TYPE


def test_rows_and_sheets_keep_their_places() -> None:
    found = read_xls([["a", None, "b"], [], ["c"]], [[None, "d"]], hidden=1)

    assert [found.place(found.text.index(letter)) for letter in "abcd"] == [(1, 1), (1, 3), (3, 1), (1, 2)]
    assert [(sheet.name, sheet.is_hidden) for sheet in found.sheets] == [("Sivu 1", False), ("Sivu 2", True)]
    assert len(found.rows) == 3


def test_a_list_of_projects_gives_its_records() -> None:
    heads: list[Cell] = ["Hankekoodi", "Hankkeen nimi", "Alkaa", "Päättyy", "Toteuttaja"]
    rows: list[list[Cell]] = [
        ["S19801", "Polku työhön", (39448.0, "day"), (40543.0, "day"), "Kuusiranta ry"],
        ["S19802", "Metsän voima", (39508.0, "day"), (40178.0, "day"), "Kuusiranta ry"],
    ]
    result = parse(workbook([heads, *rows]))

    assert [(each.code, each.name, each.start, each.end) for each in result.records] == [
        ("S19801", "Polku työhön", "2008-01-01", "2010-12-31"),
        ("S19802", "Metsän voima", "2008-03-01", "2009-12-31"),
    ]


def test_a_locked_workbook_says_so() -> None:
    head = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x05, 0, 1997, 0, 0))
    data = container({"Workbook": head + record(0x002F, bytes(54)) + record(0x0A)})

    with pytest.raises(UnreadableDocument, match="locked with a password"):
        read(data, "lista.xls")


def test_what_is_damaged_is_read_or_told() -> None:
    whole, rng = workbook([["Hankekoodi", "Nimi"], ["S19801", 12.0]]), Random(1)
    read_as = {"whole": 0, "told": 0}
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(rng.randint(1, 6)):
            data[rng.randrange(8, len(data))] = rng.randrange(256)
        end = rng.choice((len(data), rng.randint(600, len(data))))
        try:
            read(bytes(data[:end]), "lista.xls")
            read_as["whole"] += 1
        except UnreadableDocument:
            read_as["told"] += 1

    assert min(read_as.values()) > 0
