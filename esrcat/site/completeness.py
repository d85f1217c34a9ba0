"""How much of what a complete description states a record has."""

from __future__ import annotations

from esrcat.model import ProjectRecord
from esrcat.site.layouts import promised_fields

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
    promised = promised_fields(record.form)
    fields = [field for field in _MAIN if field in promised] or _MAIN
    return round(100 * sum(is_stated(record, field) for field in fields) / len(fields))


def is_stated(record: ProjectRecord, field: str) -> bool:
    """Tell whether a field, by its JSON pointer, has any content."""
    value: object = record
    for key in field.split("/")[1:]:
        value = getattr(value, key)
        if value is None:
            return False
    return _has_content(value)


def _has_content(value: object) -> bool:
    if hasattr(value, "model_fields_set"):
        return any(_has_content(part) for _, part in value)  # type: ignore[attr-defined]
    return value not in (None, [], "")
