"""The project code against fund and programme period."""

from __future__ import annotations

from collections.abc import Iterator

from esrcat.checks.facts import Facts, about
from esrcat.issues import Issue
from esrcat.values.codes import code_fund_and_period


def code_of_other_period(facts: Facts) -> Iterator[Issue]:
    """A code's letter and first digit tell its programme period, which must be the form's.

    In a list of projects of several periods it may be any of them.

    Source: the series of codes of the EURA systems, as seen on pages and in public lists.
    """
    code = facts.values.get("/code")
    if not code:
        return
    known = code_fund_and_period(str(code.value))
    period = facts.form.programme_period
    if not known or (period and known[1] != period):
        yield about(code, "code-of-other-period", code=str(code.value), period=period or "2000-2027")


def code_of_other_fund(facts: Facts) -> Iterator[Issue]:
    """A code's letter tells its fund, which is the one the document names: see `code-of-other-period`."""
    code = facts.values.get("/code")
    known = code_fund_and_period(str(code.value)) if code else None
    if code and known and facts.fund and known[0] != facts.fund:
        yield about(code, "code-of-other-fund", code=str(code.value), fund=known[0], printed=facts.fund)
