"""Whose an address is: a project's own site, or that of a partner, or a report."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

OPENING = "The Steps project helps young people into work. It is run in Kotka by the City of Kotka.\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "Lead Partner\n\nMalla College\n\nwww.malla.example\n\nPartner budget: 9.000 EUR\n",
        "Publications\n\nThe first report is available: https://www.steps.example/files/Report-1.pdf\n",
    ],
)
def test_the_address_of_a_partner_or_a_report_is_no_site(said: str) -> None:
    assert "web" not in found(OPENING + said)


def test_a_site_is_read() -> None:
    values = found(f"{OPENING}Read more on the project's website: www.steps.example\n")

    assert values["web"] == "www.steps.example"
