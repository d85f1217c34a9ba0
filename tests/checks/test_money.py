"""Who pays what: shares with the EU's money among them, beside them, or not told of."""

from __future__ import annotations

import pytest

from esrcat.checks.facts import Facts
from esrcat.checks.money import share_amounts_do_not_sum, share_percents_do_not_sum
from esrcat.evidence import Found
from esrcat.forms.eura2014 import FORM

Shares = list[tuple[str, int]]


def facts(kind: str, shares: Shares, total: int = 0, **eu_state: int) -> Facts:
    """Return the facts of a project that costs `total`; `kind` is 'amount' or 'percent'."""
    values: dict[str, str | int] = {"/funding/total_cost": total}
    values |= {f"/funding/eu_state/{stage}": amount for stage, amount in eu_state.items()}
    for number, (source, share) in enumerate(shares):
        values |= {
            f"/funding/shares/{number}/source": source,
            f"/funding/shares/{number}/{kind}": share,
        }
    found = {pointer: Found(pointer, value, 0, 1, "label", "x") for pointer, value in values.items()}
    return Facts(found, {}, FORM)


OTHERS = [("municipalities", 56_000), ("own", 33_600)]


@pytest.mark.parametrize("stage", ["granted", "planned", "requested", "actual"])
def test_the_money_of_the_eu_stands_in_a_field_of_its_own(stage: str) -> None:
    of = facts("amount", OTHERS, 448_000, **{stage: 358_400})

    assert list(share_amounts_do_not_sum(of)) == []


def test_with_that_money_the_sum_may_still_be_wrong() -> None:
    (issue,) = share_amounts_do_not_sum(facts("amount", OTHERS, 458_000, granted=358_400))

    assert issue.params == {"sum": 448_000, "total": 458_000}


def test_a_row_of_the_eu_is_not_counted_twice() -> None:
    shares = [("EU and state", 358_400), *OTHERS]

    assert list(share_amounts_do_not_sum(facts("amount", shares, 448_000, granted=358_400))) == []
    assert list(share_amounts_do_not_sum(facts("amount", shares, 806_400, granted=358_400)))


@pytest.mark.parametrize(("total", "is_wrong"), [(448_000, False), (80_000, True)])
def test_shares_of_the_others_alone_are_less_than_the_whole(total: int, is_wrong: bool) -> None:
    assert bool(list(share_amounts_do_not_sum(facts("amount", OTHERS, total)))) is is_wrong


@pytest.mark.parametrize(
    ("shares", "is_wrong"),
    [
        ([("municipalities", 15), ("private", 10)], False),
        ([("municipalities", 75), ("private", 50)], True),
        ([("EU", 60), ("private", 10)], True),
    ],
)
def test_percents_of_the_others_alone_are_less_than_a_hundred(shares: Shares, is_wrong: bool) -> None:
    assert bool(list(share_percents_do_not_sum(facts("percent", shares)))) is is_wrong
