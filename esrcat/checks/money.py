"""Checks that compare amounts of money: parts with wholes, shares and percentages."""

from __future__ import annotations

from collections.abc import Iterator

from esrcat.checks.facts import Facts, about
from esrcat.evidence import Found
from esrcat.issues import Issue

_GRANTED, _ACTUAL = "/funding/eu_state/granted", "/funding/eu_state/actual"
_PLANNED_PUBLIC, _ACTUAL_PUBLIC = "/funding/public/planned", "/funding/public/actual"
_TOTAL, _SHARES, _ROWS = "/funding/total_cost", "/funding/shares", "/funding/breakdown"
_EU_STATE = tuple(f"/funding/eu_state/{stage}" for stage in ("granted", "planned", "requested", "actual"))
_PAID_BY_EU = frozenset(("EU and state", "EU", "state"))
_FIRST_AMOUNTS = (_GRANTED, _PLANNED_PUBLIC, _TOTAL)
_LEAST_AMOUNT = 1000
_LEAST_PART = 0.01
# Amounts are printed in whole euros and percents mostly without decimals.
_ROUNDED, _ROUNDED_PART, _ROUNDED_PERCENT = 1, 0.005, 1
_LEAST_SPENT, _MOST_SPENT = 0.2, 1.2


def granted_exceeds_planned(facts: Facts) -> Iterator[Issue]:
    """EU and state funding is part of the planned public funding."""
    granted, planned = facts.values.get(_GRANTED), facts.number(_PLANNED_PUBLIC)
    if granted and planned is not None and float(granted.value) > planned + _ROUNDED:
        yield about(granted, "granted-exceeds-planned", granted=granted.value, planned=planned)


def granted_exceeds_total(facts: Facts) -> Iterator[Issue]:
    """EU and state funding pays a part of the total cost, at most all of it."""
    granted, total = facts.values.get(_GRANTED), facts.number(_TOTAL)
    if granted and total and float(granted.value) > total + _ROUNDED:
        yield about(granted, "granted-exceeds-total", granted=granted.value, total=total)


def eu_state_exceeds_public(facts: Facts) -> Iterator[Issue]:
    """Actual EU and state funding is part of the actual public funding."""
    part, whole = facts.values.get(_ACTUAL), facts.number(_ACTUAL_PUBLIC)
    if part and whole is not None and float(part.value) > whole + _ROUNDED:
        yield about(part, "eu-state-exceeds-public", part=part.value, whole=whole)


def actual_exceeds_granted(facts: Facts) -> Iterator[Issue]:
    """No more EU and state funding is paid than was granted."""
    actual, granted = facts.values.get(_ACTUAL), facts.number(_GRANTED)
    if actual and granted is not None and float(actual.value) > granted + _ROUNDED:
        yield about(actual, "actual-exceeds-granted", actual=actual.value, granted=granted)


def spending_far_from_planned(facts: Facts) -> Iterator[Issue]:
    """A project that has ended has used at least a fifth of the planned public funding.

    No project, ended or not, has used more than a fifth beyond it. For information: costs do change.
    """
    found, planned = facts.values.get(_ACTUAL_PUBLIC), facts.number(_PLANNED_PUBLIC)
    if not found or not planned or not found.value:
        return
    used = float(found.value) / planned
    if used > _MOST_SPENT or (used < _LEAST_SPENT and facts.text("/status") == "ended"):
        yield about(found, "spending-far-from-planned", actual=found.value, planned=planned)


def amount_too_small(facts: Facts) -> Iterator[Issue]:
    """A project has at least a thousand euros, and no planned amount is less than a hundredth of another.

    A smaller amount has lost a factor or digits: it is in thousands, or '1 800' for '1 800 000'.
    """
    amounts = [found for pointer in _FIRST_AMOUNTS if (found := facts.values.get(pointer)) and found.value]
    largest = max((float(found.value) for found in amounts), default=0.0)
    for found in amounts:
        if float(found.value) < max(_LEAST_AMOUNT, largest * _LEAST_PART):
            yield about(found, "amount-too-small", amount=found.value)


def share_percents_do_not_sum(facts: Facts) -> Iterator[Issue]:
    """The shares of all financiers add up to a hundred percent.

    Without EU and state among them they are those of the others, which are less than the whole.
    """
    percents = _column(facts, _SHARES, "source", "percent")
    if len(percents) < 2:
        return
    together = round(sum(float(found.value) for found in percents), 2)
    is_part = together < 100 and not _names_eu_state(facts)
    if abs(together - 100) > _ROUNDED_PERCENT and not is_part:
        yield about(percents[0], "share-percents-do-not-sum", sum=together)


def share_amounts_do_not_sum(facts: Facts) -> Iterator[Issue]:
    """The amounts of all financiers add up to the total cost.

    Without EU and state among them their funding is added, as granted or at another stage. A record that
    does not state it either lists only the others, whose amounts are less than the total.
    """
    amounts, total = _column(facts, _SHARES, "source", "amount"), facts.number(_TOTAL)
    if len(amounts) < 2 or not total:
        return
    together = sum(float(found.value) for found in amounts)
    is_whole = _names_eu_state(facts)
    stages = () if is_whole else tuple(amount for each in _EU_STATE if (amount := facts.number(each)))
    sums = [together + amount for amount in stages] or [together]
    is_part = not is_whole and not stages and together < total
    if all(_differ(each, total) for each in sums) and not is_part:
        yield about(amounts[0], "share-amounts-do-not-sum", sum=_as_printed(sums[0]), total=total)


def share_against_percent(facts: Facts) -> Iterator[Issue]:
    """A financier's amount agrees with its percentage of the total cost."""
    total = facts.number(_TOTAL)
    if not total:
        return
    for pointer, _ in facts.rows(_SHARES, "source"):
        amount, percent = facts.values.get(f"{pointer}/amount"), facts.number(f"{pointer}/percent")
        if amount and percent is not None:
            is_percent = round(float(amount.value) / total * 100, 1)
            if abs(is_percent - percent) > _ROUNDED_PERCENT:
                yield about(
                    amount,
                    "share-against-percent",
                    amount=amount.value,
                    percent=percent,
                    is_percent=is_percent,
                )


def parts_do_not_sum(facts: Facts) -> Iterator[Issue]:
    """The itemised parts of a budget row add up to its amount."""
    for pointer, label in facts.rows(_ROWS, "label"):
        amount = facts.values.get(f"{pointer}/amount")
        parts = _column(facts, f"{pointer}/parts", "label", "amount") if amount else ()
        together = sum(float(part.value) for part in parts)
        if amount and parts and _differ(together, float(amount.value)):
            params = {"sum": _as_printed(together), "amount": amount.value, "label": str(label.value)}
            yield about(amount, "parts-do-not-sum", **params)


def rows_do_not_sum(facts: Facts) -> Iterator[Issue]:
    """The rows of the budget add up to the total cost.

    Where the rows include subtotals, their sum may be twice the total, or one of them the total itself.
    """
    rows, total = _column(facts, _ROWS, "label", "amount"), facts.values.get(_TOTAL)
    if len(rows) < 2 or not total or not total.value:
        return
    whole = float(total.value)
    together = sum(float(row.value) for row in rows)
    if _differ(together, whole) and _differ(together, 2 * whole) and all(row.value != whole for row in rows):
        yield about(total, "rows-do-not-sum", sum=_as_printed(together), total=total.value)


def _names_eu_state(facts: Facts) -> bool:
    return any(found.value in _PAID_BY_EU for _, found in facts.rows(_SHARES, "source"))


def _column(facts: Facts, base: str, first: str, key: str) -> list[Found]:
    """Return one value of each thing in a list; none at all when a thing lacks it."""
    found = [facts.values.get(f"{pointer}/{key}") for pointer, _ in facts.rows(base, first)]
    return [each for each in found if each] if all(found) else []


def _differ(one: float, other: float) -> bool:
    return abs(one - other) > max(_ROUNDED, other * _ROUNDED_PART)


def _as_printed(amount: float) -> int | float:
    return int(amount) if amount.is_integer() else round(amount, 2)
