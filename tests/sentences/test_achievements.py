"""Verbs that report, and what their numbers must not count."""

from __future__ import annotations

import pytest

from esrcat.sentences.achievements import achieving_verb, is_doubtful, is_outcome

VERBS = [
    ("hankkeessa koulutettiin 45 ohjaajaa", ("koulutettiin", "made")),
    ("niihin on osallistunut 30 nuorta", ("osallistunut", "done")),
    ("tilaisuuksia on järjestetty 80", ("järjestetty", "made")),
    ("syntyi 12 yritystä", ("syntyi", "made")),
    ("oppaan latasi 900 lukijaa", ("latasi", "done")),
    ("ohjaajat tekivät 40 käyntiä", ("tekivät", "done")),
    ("laitteita oli kodeissa 60", ("oli", "existed")),
    ("hankkeessa järjestetty koulutus", None),
    ("valmennus kesti 12 viikkoa", None),
    ("ryhmässä työskenteli 6 henkilöä", None),
    ("tiimiin kuului 6 henkilöä", None),
    ("hankkeeseen palkattiin 3 työntekijää", None),
    ("uusi malli ja projekti", None),
    ("tehtävää haki 14 henkilöä", None),
    ("osallistuu 30 nuorta", None),
]


@pytest.mark.parametrize(("clause", "expected"), VERBS)
def test_finds_the_verb_that_reports(clause: str, expected: tuple[str, str] | None) -> None:
    verb = achieving_verb(clause, 0, len(clause))
    assert ((verb.word, verb.kind) if verb else None) == expected
    if verb:
        assert clause[verb.start : verb.end] == verb.word


@pytest.mark.parametrize(
    "clause",
    [
        "Tavoitteena oli 100 nuorta",
        "keväällä järjestetään 12 koulutusta",
        "mukaan tulisi 60 yritystä",
        "ei osallistunut 12 nuorta",
        "ryhmiin osallistui keskimäärin 12 nuorta",
        "enintään 12 nuorta",
    ],
)
def test_plans_limits_and_averages_are_doubtful(clause: str) -> None:
    assert is_doubtful(clause, 0, len(clause))


@pytest.mark.parametrize(
    "clause", ["toimintaan osallistui vähintään 12 nuorta", "tavoitettiin 120 nuorta", ""]
)
def test_plain_reports_are_not_doubtful(clause: str) -> None:
    assert not is_doubtful(clause, 0, len(clause))


@pytest.mark.parametrize(
    ("what", "number", "verb", "expected"),
    [
        ("nuorta", 5, "osallistui", True),
        ("yksilövalmentajaa", 2, "aloitti", False),
        ("yksilövalmentajaa", 20, "koulutettiin", True),
        ("työntekijää", 210, "sai", True),
        ("yhteistyökumppania", 25, "saatiin", False),
        ("kuntaa", 7, "osallistui", False),
        ("yritystä", 7, "osallistui", True),
    ],
)
def test_staff_and_partners_are_no_outcome(what: str, number: int, verb: str, expected: bool) -> None:
    assert is_outcome(what, number, verb) is expected
