"""Checks that compare counts of persons, jobs, businesses and qualifications with each other."""

from __future__ import annotations

from collections.abc import Iterator

from esrcat.checks.facts import Facts, about
from esrcat.issues import Issue

_COUNTED = {
    # What is counted, and the largest number that is likely: the whole programme of 2007–2013 had some
    # 350 000 starters in 2 500 projects.
    "/participants": 50_000,
    "/outcomes/new_jobs": 5_000,
    "/outcomes/new_businesses": 5_000,
    "/outcomes/participating_businesses": 20_000,
    "/outcomes/qualifications": 20_000,
}
_PLANNED_ACTUAL = tuple((f"{what}/planned/total", f"{what}/actual/total") for what in _COUNTED)
_TOTAL_WOMEN = tuple(
    (f"{what}/{when}/total", f"{what}/{when}/women") for what in _COUNTED for when in ("planned", "actual")
)
_LIKELY = tuple(
    (f"{what}/{when}/total", largest) for what, largest in _COUNTED.items() for when in ("planned", "actual")
)
_FEWEST_FAR, _TIMES_FAR = 50, 4
_WITHOUT_PERSONS = "projekti, jossa ei ole henkilöitä mukana"


def women_exceed_total(facts: Facts) -> Iterator[Issue]:
    """Women and their jobs, businesses and qualifications are included in the total (joista naisia)."""
    for all_of_them, women in _TOTAL_WOMEN:
        found = facts.values.get(women)
        total = facts.number(all_of_them)
        if found and total is not None and float(found.value) > total:
            yield about(found, "women-exceed-total", women=found.value, total=total)


def actual_far_from_planned(facts: Facts) -> Iterator[Issue]:
    """The actual count is between a fourth of the planned one and four times as much.

    Smaller differences are common, and so are those of less than fifty. A low count is judged only when the
    project has ended.
    """
    ended = facts.text("/status") == "ended"
    for planned_pointer, actual_pointer in _PLANNED_ACTUAL:
        found, planned = facts.values.get(actual_pointer), facts.number(planned_pointer)
        if not found or planned is None:
            continue
        actual = float(found.value)
        too_few = ended and planned - actual >= _FEWEST_FAR and actual * _TIMES_FAR < planned
        too_many = actual - planned >= _FEWEST_FAR and actual > planned * _TIMES_FAR
        if too_few or too_many:
            yield about(found, "actual-far-from-planned", actual=found.value, planned=planned)


def implausible_count(facts: Facts) -> Iterator[Issue]:
    """No project has more participants than a large town has inhabitants; digits may have run together."""
    for pointer, largest in _LIKELY:
        found = facts.values.get(pointer)
        if found and float(found.value) > largest:
            yield about(found, "implausible-count", count=found.value)


def participants_without_persons(facts: Facts) -> Iterator[Issue]:
    """No persons take part where the project type of 2007–2013 says so (jossa ei ole henkilöitä mukana)."""
    if facts.text("/project_type").casefold() != _WITHOUT_PERSONS:
        return
    for when in ("planned", "actual"):
        found = facts.values.get(f"/participants/{when}/total")
        if found and found.value:
            yield about(found, "participants-without-persons", count=found.value)
            return
