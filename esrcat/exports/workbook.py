"""Records as a workbook for Excel and LibreOffice: Finnish headings, typed cells, nothing that runs.

The file is written here rather than by a library: a row at a time, and with the same bytes for the same
records, which the time stamps of libraries prevent. Texts are texts even when they look like formulas.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import IO, Any
from xml.sax.saxutils import escape

from esrcat.errors import ExportError
from esrcat.exports.codebook import explained, meanings
from esrcat.exports.columns import COLUMNS
from esrcat.exports.relations import relations
from esrcat.exports.table import EMPTY_FIELDS, UNREADABLE_FIELDS, headings, values
from esrcat.model import ProjectRecord

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_MOST_ROWS = 1_048_576
_LONGEST_TEXT = 32_767
_CUT = " […]"
_DAY = re.compile(r"[1-9]\d{3}-\d\d-\d\d")
_DAY_ZERO = date(1899, 12, 30)
_FIRST_DAY = date(1900, 3, 1)  # before that, Excel counts a 29 February 1900 that never was
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SHEETS = ("Hankkeet", "Selite")
_PLAIN, _HEADING, _DATE = 0, 1, 2

_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/styles.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
            for number in (1, 2)
        )
        + "</Types>"
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        + "".join(
            f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>'
            for number, name in enumerate(_SHEETS, 1)
        )
        + "</sheets></workbook>"
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/worksheet" Target="worksheets/sheet2.xml"/>'
        f'<Relationship Id="rId3" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
    ),
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_MAIN}">'
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/></numFmts>'
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
        '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
        '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
        "</styleSheet>"
    ),
}
_SHEET_START = (
    f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    "<sheetData>"
)


def write_records(records: Iterable[ProjectRecord], path: Path) -> None:
    """Write records as a workbook, a project a row; ExportError when there are more than a sheet can hold.

    Whole days are dates, numbers numbers, true and false what they are; a date less than a day stays text.
    A text longer than a cell can hold ends in '[…]'; it stands whole in the other formats.
    """
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _PARTS.items():
            archive.writestr(_entry(name), _HEAD + content)
        rows = ([*map(_value, values(record))] for record in records)
        _write_sheet(archive, 1, headings(), rows, path)
        _write_sheet(
            archive, 2, ["Sarake", "Kenttä", "Mahdolliset arvot", "Arvojen merkitykset"], _explained(), path
        )


def _explained() -> Iterator[list[Any]]:
    """Yield what each column of the first sheet holds: its field, and its codes with what they mean."""
    choices = {column.pointer: column.choices for relation in relations() for column in relation.columns}
    for column in COLUMNS:
        yield [column.heading, column.pointer, *explained(column.pointer, choices.get(column.pointer, ()))]
    states = zip((EMPTY_FIELDS, UNREADABLE_FIELDS), meanings("/states").items(), strict=True)
    yield from ([column, "/states", state, f"{state}: {meant}"] for column, (state, meant) in states)


def _entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _LONG_AGO)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _write_sheet(
    archive: zipfile.ZipFile, number: int, heading: list[str], rows: Iterable[list[Any]], path: Path
) -> None:
    with archive.open(_entry(f"xl/worksheets/sheet{number}.xml"), "w", force_zip64=True) as file:
        file.write((_HEAD + _SHEET_START).encode())
        file.write(_row(1, heading, _HEADING))
        _write_rows(file, rows, path)
        file.write(b"</sheetData></worksheet>")


def _write_rows(file: IO[bytes], rows: Iterable[list[Any]], path: Path) -> None:
    for number, row in enumerate(rows, 2):
        if number > _MOST_ROWS:
            raise ExportError(f"{path}: more projects than a sheet has rows; write .csv, .sqlite or .parquet")
        file.write(_row(number, row, _PLAIN))


def _row(number: int, row: Iterable[Any], style: int) -> bytes:
    return f'<row r="{number}">{"".join(_cells(number, row, style))}</row>'.encode()


def _cells(number: int, row: Iterable[Any], style: int) -> Iterator[str]:
    for place, value in enumerate(row):
        if value is None or value == "":
            continue
        at = f'r="{_letters(place)}{number}"'
        if isinstance(value, bool):
            yield f'<c {at} t="b"><v>{int(value)}</v></c>'
        elif isinstance(value, date):
            yield f'<c {at} s="{_DATE}"><v>{(value - _DAY_ZERO).days}</v></c>'
        elif isinstance(value, (int, float)):
            yield f"<c {at}><v>{value}</v></c>"
        else:
            styled = f' s="{style}"' if style else ""
            yield f'<c {at}{styled} t="inlineStr"><is><t xml:space="preserve">{_text(value)}</t></is></c>'


def _text(value: str) -> str:
    if len(value) > _LONGEST_TEXT:
        value = value[: _LONGEST_TEXT - len(_CUT)] + _CUT
    return escape(_ILLEGAL.sub("\ufffd", value))


def _value(value: Any) -> Any:
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return value
        return day if day >= _FIRST_DAY else value
    return value


def _letters(place: int) -> str:
    """Return the letters of a column: A for 0, AA for 26."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
