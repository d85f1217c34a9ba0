"""One sentence that sets what came about against what was planned: which of two numbers is which."""

from __future__ import annotations

import pytest

from esrcat.free_text.results.beside_plan import beside_plan

# What came about | what was planned | sentence.
SAID = """
12 | 20 | Uusia työpaikkoja syntyi 12 (suunnitelmassa 20).
12 | 20 | Seudulle tuli 12 uutta työpaikkaa, kun hakemuksessa niitä oli 20.
12 | 20 | Työpaikkoja tuli 12; tavoite oli 20.
12 | 20 | Det blev 12 nya jobb, fast ansökan nämnde 20.
12 | 20 | Mot planerade 20 arbetsplatser blev det 12.
12 | 20 | The villages got 12 new jobs, against 20 in the plan.
12 | 20 | Boats were mended: 44 of them, and the number of new jobs came to 12 where the bid had promised 20.
"""
NOTHING = """
Uusia työpaikkoja syntyi 12 ja yrityksiä 3.
Kolmessa kylässä on 12 työpaikkaa, ja väkeä niissä on 20.
Det blev 12 nya jobb och 3 företag.
The plan was 20 new jobs.
Tuki oli 12 000 euroa, kun suunnitelmassa se oli 20 000 euroa.
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_the_number_beside_the_plan_came_about(line: str) -> None:
    actual, planned, text = line.split(" | ")
    found = beside_plan(text)
    assert found is not None
    assert (text[slice(*found.actual)], text[slice(*found.planned)]) == (actual, planned)


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_two_numbers_without_a_plan_beside_them_are_not_set_against_each_other(text: str) -> None:
    assert beside_plan(text) is None
