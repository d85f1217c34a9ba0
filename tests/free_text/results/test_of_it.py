"""What is counted in a text, and which of it came of its project."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes

HEAD = {
    "fi": "Kotipolku-hanke auttaa nuoria töihin. Hanketta rahoittaa Euroopan sosiaalirahasto.",
    "sv": "Projektet Framåt hjälper unga till arbete. Projektet finansieras av Europeiska socialfonden.",
    "en": "The Steps project helps young people into work. It is funded by the European Social Fund.",
}
# Language | a paragraph of its own | numbers that are results.
SAID = r"""
fi | Hankkeeseen osallistui 74 nuorta. Tupaan poikettiin 1 150 kertaa. | 74 1150
fi | Tupaan poikettiin 1 150 kertaa. | -
fi | Tähän mennessä tupaan poikettiin 1 150 kertaa. | 1150
fi | Niemellä soudettiin viime kesänä 24 kilpailua. | -
fi | Raitin varrelle on pystytetty 38 opastaulua. | 38
fi | Kylissä asuu yhteensä 214 henkeä. | -
fi | Kevään luennolla kävi 450 ihmistä, mutta heitä emme laske. | -
sv | Hittills har 14 företagare fått handledning. | 14
sv | När varvet stängde portarna miste 214 personer jobbet. | -
sv | Under regattan trängdes 184 besökare på kajerna. | -
sv | I projektet deltog 66 personer. 120 portioner serverades åt pensionärer. | 66 120
en | So far 96 people have joined. 19 carers' circles were started. | 96 19
en | 19 carers' circles were started at a fair. | -
en | The race attracted 800 spectators. | -
"""
CASES = [[part.strip() for part in line.split(" | ")] for line in SAID.strip().splitlines()]


def results(text: str) -> list[int | float | None]:
    """Return the numbers of the outcomes that a text tells."""
    record = parse_bytes(text.encode(), "text", "0" * 64).records[0]
    return [each.number for each in record.outcomes.statements]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_a_number_is_a_result_where_its_sentence_or_the_one_before_says_whose(
    language: str, text: str, expected: str
) -> None:
    assert results(f"{HEAD[language]}\n\n{text}") == [int(each) for each in expected.split() if each != "-"]


def test_what_was_planned_is_no_result() -> None:
    told = results(
        f"{HEAD['fi']}\n\nHankkeen tavoitteena on, että 90 osallistujaa saa tukea, heistä naisia 35."
    )

    assert told == []


def test_items_of_one_list_go_on_from_each_other() -> None:
    told = results(f"{HEAD['sv']}\n\n- 36 personer deltog i projektet\n- 12 kurser ordnades\n")

    assert told == [36, 12]
