"""The checks on one record's own values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from esrcat.evidence import Found
from esrcat.issues import Issue
from esrcat.rules import Form
from esrcat.span import Span
from esrcat.values.codes import code_fund_and_period, has_valid_check_digit

Values = Mapping[str, Found]
Check = Callable[[Values, Form], Iterator[Issue]]

_COUNTS = tuple(
    f"{what}/{when}"
    for what in (
        "/participants",
        "/outcomes/new_jobs",
        "/outcomes/new_businesses",
        "/outcomes/qualifications",
    )
    for when in ("planned", "actual")
)
_AREAS = (
    ("/area/regions", "region"),
    ("/area/subregions", "subregion"),
    ("/area/municipalities", "municipality"),
)


def code_is_there(values: Values, form: Form) -> Iterator[Issue]:
    """The form always prints the project code."""
    if "/code" not in values:
        yield Issue("code-missing", "/code")


def name_is_there(values: Values, form: Form) -> Iterator[Issue]:
    """The form always prints the project's name."""
    if "/name" not in values:
        yield Issue("name-missing", "/name")


def code_fits_form(values: Values, form: Form) -> Iterator[Issue]:
    """A code's letter and first digit tell its fund and programme period."""
    code = values.get("/code")
    if not code:
        return
    facts = code_fund_and_period(str(code.value))
    period = form.programme_period or (facts and facts[1])
    if not facts or facts[1] != period or (form.funds and facts[0] not in form.funds):
        yield Issue("code-of-other-period", "/code", _span(code), {"code": str(code.value)})


def period_runs_forward(values: Values, form: Form) -> Iterator[Issue]:
    """A project starts before it ends."""
    start, end = values.get("/start"), values.get("/end")
    if start and end and str(end.value) < str(start.value):
        yield Issue(
            "end-before-start", "/end", _span(end), {"start": str(start.value), "end": str(end.value)}
        )


def women_are_part_of_total(values: Values, form: Form) -> Iterator[Issue]:
    """Women's jobs, firms and qualifications are counted among all."""
    for pointer in _COUNTS:
        total, women = values.get(f"{pointer}/total"), values.get(f"{pointer}/women")
        if total and women and int(women.value) > int(total.value):
            params = {"women": int(women.value), "total": int(total.value)}
            yield Issue("women-exceed-total", f"{pointer}/women", _span(women), params)


def business_id_checks(values: Values, form: Form) -> Iterator[Issue]:
    """The last digit of a Y-tunnus follows from the others."""
    found = values.get("/actor/business_id")
    if found and not has_valid_check_digit(str(found.value)):
        yield Issue("business-id-check-digit", found.pointer, _span(found), {"business_id": str(found.value)})


def granted_within_planned(values: Values, form: Form) -> Iterator[Issue]:
    """EU and state funding is part of the planned public funding."""
    granted, planned = values.get("/funding/eu_state/granted"), values.get("/funding/public/planned")
    if granted and planned and float(granted.value) > float(planned.value):
        params = {"granted": granted.value, "planned": planned.value}
        yield Issue("granted-exceeds-planned", "/funding/eu_state/granted", _span(granted), params)


def actual_within_public(values: Values, form: Form) -> Iterator[Issue]:
    """Actual EU and state funding is part of the actual public funding."""
    part, whole = values.get("/funding/eu_state/actual"), values.get("/funding/public/actual")
    if part and whole and float(part.value) > float(whole.value):
        params = {"part": part.value, "whole": whole.value}
        yield Issue("eu-state-exceeds-public", "/funding/eu_state/actual", _span(part), params)


def places_are_known(values: Values, form: Form) -> Iterator[Issue]:
    """Every place is in the list of municipalities, sub-regions and regions since 2000."""
    for area, _ in _AREAS:
        index = 0
        while name := values.get(f"{area}/{index}/name"):
            if f"{area}/{index}/code" not in values:
                yield Issue("unknown-place", f"{area}/{index}/name", _span(name), {"name": str(name.value)})
            index += 1


def _span(found: Found) -> Span | None:
    return Span(found.start, found.end) if found.start >= 0 else None


CHECKS: tuple[Check, ...] = (
    code_is_there,
    name_is_there,
    code_fits_form,
    period_runs_forward,
    women_are_part_of_total,
    business_id_checks,
    granted_within_planned,
    actual_within_public,
    places_are_known,
)
