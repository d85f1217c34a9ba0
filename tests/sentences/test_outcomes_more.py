"""Further shapes of counted outcomes: elliptic series, parts, persons in the adessive, weights."""

from __future__ import annotations

import pytest

from esrcat.sentences.outcomes import outcome_statements


def read(text: str) -> list[tuple[object, object]]:
    facts = [{each.key: each.value for each in statement} for statement in outcome_statements(text)]
    return [(fact["number"], fact.get("what")) for fact in facts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ensiapukortin sai 45 ja hygieniapassin 39 osallistujaa.",
            [(45, None), (39, "osallistujaa")],
        ),
        (
            "Uusia yrityksiä syntyi seitsemän ja työpaikkoja 19.",
            [(19, "työpaikkoja")],
        ),
        ("Työttömyys katkesi 73 henkilöllä.", [(73, "henkilöllä")]),
        ("Syksyllä kerättiin 1 800 kiloa marjoja.", [(1800, "kiloa marjoja")]),
        ("Satoa saatiin 950 kiloa.", [(950, "kiloa")]),
    ],
)
def test_what_was_achieved(text: str, found: list[tuple[object, object]]) -> None:
    assert [each for each in found if each not in read(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Kontti painoi 1 800 kiloa.",
        "Laitteella nostettiin 40 kiloa.",
        "Työpaja on auki 5 tuntia ja kahvila 3 tuntia.",
    ],
)
def test_sizes_are_no_outcomes(text: str) -> None:
    assert read(text) == []
