"""A publisher's own values for lists of operations, from a CSV as spreadsheets save it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from esrcat.errors import ExportError
from esrcat.values.dates import date
from esrcat.values.money import euros

Given = Mapping[str, Mapping[str, str]]
"""Column → value, by the code of the operation; days and numbers as the lists have them."""

CODE = "operation_code"
_NAME_THEM = "name columns as the lists that esrcat writes have them, parted by commas or semicolons"
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,4}))? ?%?")
_MOST_PERCENT = 100


def _day(written: str) -> str | None:
    found = date(written)
    return found if found and len(found) == len("2020-01-01") else None


def _sum(written: str) -> str | None:
    amount = euros(written)
    return str(amount) if amount is not None and amount >= 0 else None


def _percent(written: str) -> str | None:
    found = _PERCENT.fullmatch(written)
    percent = found and (f"{found[1]}.{found[2]}" if found[2] else found[1])
    if not percent or float(percent) > _MOST_PERCENT:
        return None
    # A spreadsheet holds 80 % as 0,8 and saves it so where the cell has no format of percent.
    is_share = 0 < float(percent) < 1 and not written.endswith("%")
    return None if is_share else percent


_SUMS = ("public_funding_allocated", "public_funding_paid", "total_eligible_expenditure", "total_cost")
_READERS: Mapping[str, tuple[Callable[[str], str | None], str]] = MappingProxyType(
    dict.fromkeys(_SUMS, (_sum, "a sum in euros, such as 100000.50 or 100 000,50"))
    | {"union_cofinancing_rate": (_percent, "a percentage from 0 to 100, such as 50 or 47.5 and not 0.5")}
)
_DAY = _day, "a day, such as 2020-01-31 or 31.1.2020"


def read_given(path: Path, columns: Iterable[str]) -> Given:
    """Return a publisher's own values from a CSV with a column `operation_code`.

    Sums and days may be written in the Finnish way ('100 000,50', '31.1.2020'). Raises ExportError for a
    column that is none of `columns`, and for a value that is not what its column holds.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        first = text.partition("\n")[0]
        parted = ";" if first.count(";") > first.count(",") else ","
        lines = csv.DictReader(io.StringIO(text), delimiter=parted)
        names = list(lines.fieldnames or ())
        if unknown := set(names) - set(columns):
            raise ExportError(f"{path}: unknown columns {', '.join(sorted(unknown))}; {_NAME_THEM}")
        if CODE not in names:
            raise ExportError(f"{path}: needs a column {CODE}; {_NAME_THEM}")
        return {
            code: _read(line, f"{path}:{lines.line_num}")
            for line in lines
            if (code := (line[CODE] or "").strip().upper())
        }
    except (UnicodeDecodeError, csv.Error) as error:
        raise ExportError(f"{path}: no CSV in UTF-8 ({error}); save it anew") from error


def _read(line: Mapping[str | None, str | None], place: str) -> dict[str, str]:
    """Return the values of a row that are there, each as its column holds it."""
    if None in line:
        raise ExportError(
            f"{place}: more cells than columns; put quotes around a cell with a comma or semicolon"
        )
    found = dict[str, str]()
    for name, cell in line.items():
        if name and cell and (written := cell.strip()):
            read, example = _READERS.get(name, _DAY if "date" in name else (str, ""))
            value = read(written)
            if value is None:
                raise ExportError(f"{place}: {name}: {written!r} is not {example}")
            found[name] = value
    return found
