"""Measure how complete a record is beside a full description."""

from __future__ import annotations

from functools import cache

from pydantic import BaseModel

from esrcat.model import ProjectRecord
from esrcat.site.blocks.layouts import promised_fields

_MAIN = (
    "/code", "/name", "/start", "/end", "/fund", "/programme_period", "/status", "/actor/name", "/actor/type",
    "/actor/business_id", "/authority/name", "/priority_axis", "/area/regions", "/funding/eu_state/actual",
    "/funding/public/planned", "/participants/planned/total", "/participants/actual/total",
    "/target_groups", "/summary",
)  # fmt: skip


def completeness(record: ProjectRecord) -> int:
    """Return the share of the main fields that a record states, in whole percent.

    Fields that its form has no place for do not count, where that is known of the form.
    """
    fields = _fields(record.form)
    return round(100 * sum(is_stated(record, field) for field in fields) / len(fields))


@cache
def _fields(form: str | None) -> tuple[str, ...]:
    promised = promised_fields(form)
    return tuple(field for field in _MAIN if field in promised) or _MAIN


def is_stated(record: ProjectRecord, field: str) -> bool:
    """Tell whether a field, by its JSON pointer, has any content."""
    value: object = record
    for key in _keys(field):
        value = getattr(value, key)
        if value is None:
            return False
    return _has_content(value)


@cache
def _keys(field: str) -> tuple[str, ...]:
    return tuple(field.split("/")[1:])


def _has_content(value: object) -> bool:
    if isinstance(value, str | list):
        return bool(value)
    if isinstance(value, BaseModel):
        return any(_has_content(part) for _, part in value)
    return value is not None
