"""Read an editor's table strictly: CSV as spreadsheets save it, each row with its line number."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from esrcat.errors import EditorError

REMEDY = "see docs/how-to/correct.md"


class Row(NamedTuple):
    """A row: its cells by heading, white space trimmed, and where it stands."""

    path: Path
    line: int
    cells: dict[str, str]

    def error(self, what: str) -> EditorError:
        """Return an error about this row that names file and line; `what` says the remedy."""
        return EditorError(f"{self.path}:{self.line}: {what}; {REMEDY}")


def rows(path: Path, columns: tuple[str, ...], *, optional: tuple[str, ...] = ()) -> Iterator[Row]:
    """Yield the rows of a file; nothing where there is no file.

    Empty rows and those that begin with # are left out. The first row holds the headings, in any order.
    Columns are parted by commas or semicolons.
    """
    if not path.is_file():
        return
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise EditorError(
            f"{path}: not UTF-8; save it as 'CSV UTF-8' in the spreadsheet; {REMEDY}"
        ) from error
    headings: list[str] = []
    for line, cells in _parted(text, path):
        found = [cell.strip() for cell in cells]
        if not any(found) or found[0].startswith("#"):
            continue
        if not headings:
            headings = _headings(Row(path, line, {}), found, columns, optional)
            continue
        if len(found) > len(headings) and any(found[len(headings) :]):
            row = Row(path, line, {})
            raise row.error(
                f"{len(found)} cells under {len(headings)} headings; put quotes around a cell with a comma"
            )
        padded = found + [""] * (len(headings) - len(found))
        yield Row(path, line, dict(zip(headings, padded, strict=False)))


def _parted(text: str, path: Path) -> Iterator[tuple[int, list[str]]]:
    """Yield the cells of each row, with the line that it ends on."""
    # Only the file's own line ends count: a cell may hold others that Python knows, such as U+2028.
    reader = csv.reader(StringIO(text), delimiter=_delimiter(text))
    try:
        for cells in reader:
            yield reader.line_num, cells
    except csv.Error as error:
        raise Row(path, reader.line_num, {}).error(f"no row of CSV ({error}); check the quotes") from error


def _delimiter(text: str) -> str:
    """Return what parts the columns: a note above the headings may have other signs."""
    written = (line for line in text.split("\n") if line.strip(' ,;"'))
    headings = next((line for line in written if not line.lstrip(' "').startswith("#")), "")
    return ";" if headings.count(";") > headings.count(",") else ","


def _headings(row: Row, found: list[str], columns: tuple[str, ...], optional: tuple[str, ...]) -> list[str]:
    headings = [heading.casefold() for heading in found]
    while headings and not headings[-1]:
        headings.pop()
    missing = [column for column in columns if column not in headings]
    if missing:
        raise row.error(f"no column {missing[0]!r}; the first row must be {','.join((*columns, *optional))}")
    for heading in headings:
        if heading not in (*columns, *optional):
            raise row.error(f"unknown column {heading!r}; known are {', '.join((*columns, *optional))}")
    return headings
