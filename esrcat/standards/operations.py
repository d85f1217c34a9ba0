"""The lists of operations that the regulations of three programme periods ask for.

2007–2013: Article 7(2)(d) of Regulation (EC) 1828/2006. 2014–2020: Annex XII of Regulation (EU) 1303/2013.
2021–2027: Article 49(3) of Regulation (EU) 2021/1060. Project descriptions do not state everything that is
required, such as the category of intervention; a publisher can add it in a table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from esrcat.exports.csv_rows import Rows
from esrcat.exports.formulas import harmless
from esrcat.model import Money, PriorityAxis, ProjectRecord
from esrcat.standards.given import Given
from esrcat.standards.left_out import LeftOut

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FUNDS = {"ESF+": "ESR+", "ERDF": "EAKR", "JTF": "JTF"}
_COUNTRY = "Finland"


class Field(NamedTuple):
    """A column of a list: how it is read from a record, and whether a row must have it."""

    name: str
    read: Callable[[ProjectRecord], object]
    required: bool = False


def _nothing(_: ProjectRecord) -> None:
    return None


def _day(written: str | None) -> str | None:
    """Return a date that is a whole day, None for a month or a year."""
    return written if written and _DAY.fullmatch(written) else None


def _beneficiary(record: ProjectRecord) -> str | None:
    return record.actor.name if record.actor else None


def _axis(axis: PriorityAxis | None) -> str | None:
    return ": ".join(part for part in (axis.number, axis.title) if part) or None if axis else None


def _regions(record: ProjectRecord) -> str | None:
    return "; ".join(place.name for place in record.area.regions) or None


def _location(record: ProjectRecord) -> str | None:
    """Return the most exact place that is stated: a postcode, else municipalities, sub-regions or regions."""
    if record.site_address and record.site_address.postcode:
        return record.site_address.postcode
    area = record.area
    for places in (area.municipalities, area.subregions, area.regions):
        if places:
            return "; ".join(place.name for place in places)
    return None


def _union_rate(record: ProjectRecord) -> float | None:
    shares = [share.percent for share in record.funding.shares if share.source == "EU"]
    return shares[0] if len(shares) == 1 else None


def _amount(amount: Money | None) -> Money | None:
    return amount if amount is not None and amount >= 0 else None


_CODE = Field("operation_code", lambda record: record.code, required=True)
_NAME = Field("operation_name", lambda record: record.name, required=True)

FIELDS: dict[str, tuple[Field, ...]] = {
    "2007-2013": (
        _CODE,
        Field("beneficiary_name", _beneficiary, required=True),
        _NAME,
        Field("public_funding_allocated", lambda record: _amount(record.funding.public.planned)),
        Field("public_funding_paid", lambda record: _amount(record.funding.public.actual)),
        Field("start_date", lambda record: _day(record.start)),
        Field("end_date", lambda record: _day(record.end)),
        Field("priority_axis", lambda record: _axis(record.priority_axis)),
        Field("nuts3", _regions),
        Field("country", lambda _: _COUNTRY),
    ),
    "2014-2020": (
        _CODE,
        Field("beneficiary_name", _beneficiary, required=True),
        _NAME,
        Field("operation_summary", lambda record: record.summary, required=True),
        Field("operation_start_date", lambda record: _day(record.start), required=True),
        Field("operation_end_date", lambda record: _day(record.end), required=True),
        Field("total_eligible_expenditure", lambda record: _amount(record.funding.total_cost), required=True),
        Field("union_cofinancing_rate", _union_rate, required=True),
        Field("operation_location", _location, required=True),
        Field("country", lambda _: _COUNTRY, required=True),
        Field("category_of_intervention", _nothing, required=True),
        Field("date_of_last_update", _nothing, required=True),
    ),
    "2021-2027": (
        _CODE,
        Field("beneficiary_name", _beneficiary),
        Field("contractor_name", _nothing),
        Field("beneficiary_first_name", _nothing),
        Field("beneficiary_surname", _nothing),
        _NAME,
        Field("purpose_and_achievements", lambda record: record.summary, required=True),
        Field("start_date", lambda record: _day(record.start), required=True),
        Field("completion_date", lambda record: _day(record.end), required=True),
        Field("total_cost", lambda record: _amount(record.funding.total_cost), required=True),
        Field("fund", lambda record: _FUNDS.get(record.fund or ""), required=True),
        Field("specific_objective", lambda record: _axis(record.specific_objective), required=True),
        Field("union_cofinancing_rate", _union_rate, required=True),
        Field("location", _location, required=True),
        Field("country", lambda _: _COUNTRY, required=True),
        Field("beneficiary_location", _nothing),
        Field("type_of_intervention", _nothing, required=True),
    ),
}
CODES = {
    "2007-2013": re.compile(r"(?:S1|A3)\d{4}"),
    "2014-2020": re.compile(r"(?:S2|A7)\d{4}"),
    "2021-2027": re.compile(r"(?:(?:S3|A8)\d{4}|J\d{5})"),
}


def write_operations(
    records: Iterable[ProjectRecord], folder: Path, left_out: LeftOut, given: Given | None = None
) -> int:
    """Write one list for each period, `list-of-operations-2007-2013.csv` …, and return the number of rows.

    `given` are a publisher's own values; they fill what the records leave empty and replace nothing. Those
    for codes that no record has are listed as unused. A text that a spreadsheet would run as a formula gets
    an apostrophe in front.
    """
    given = given or {}
    written = 0
    seen: set[str] = set()
    unused = dict.fromkeys(given)
    with ExitStack() as stack:
        writers = {}
        for period, fields in FIELDS.items():
            file = stack.enter_context(
                (folder / list_name(period)).open("w", encoding="utf-8-sig", newline="")
            )
            writers[period] = Rows(file.write)
            writers[period].writerow(field.name for field in fields)
        for record in records:
            unused.pop(record.code or "", None)
            lack, row = _row(record, given)
            if not lack and record.code in seen:
                lack = "the code stands in an earlier row; link the records first (convert --link)"
            if lack:
                left_out.add(record, lack)
                continue
            seen.add(record.code or "")
            writers[record.programme_period or ""].writerow(_cell(value) for value in row)
            written += 1
    left_out.unused = tuple(unused)
    return written


def list_name(period: str) -> str:
    """Return the name of the file of a period's list."""
    return f"list-of-operations-{period}.csv"


def _cell(value: object) -> object:
    return harmless(value) if isinstance(value, str) else value


def _row(record: ProjectRecord, given: Given) -> tuple[str, list[object]]:
    """Return what a record lacks, '' for nothing, and its row."""
    period = record.programme_period
    if period not in FIELDS:
        return f"programme_period: {period or 'not told'}, which has no list of operations", []
    if record.code is None or not CODES[period].fullmatch(record.code):
        return f"operation_code: {record.code or 'not told'}, no code of {period}", []
    own = given.get(record.code, {})
    row: list[object] = []
    for field in FIELDS[period]:
        value = field.read(record)
        row.append(own.get(field.name) or None if value is None else value)
    missing = [
        field.name
        for field, value in zip(FIELDS[period], row, strict=True)
        if field.required and value is None
    ]
    return (f"not told: {', '.join(missing)}" if missing else ""), row


def columns() -> set[str]:
    """Return the columns of all lists: those that a publisher's own values may have."""
    return {field.name for fields in FIELDS.values() for field in fields}
