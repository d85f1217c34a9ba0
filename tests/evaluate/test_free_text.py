"""Traps: every wrong value that a text invites is seen where a record has taken it."""

from __future__ import annotations

from typing import Any

import pytest

from esrcat.evaluate.free_text import traps

FOUND: dict[str, Any] = {
    "name": "Kotipolku",
    "end": "2019",
    "contacts": [{"name": "Aino Malli", "phone": "+358 40 555 1212"}],
    "milestones": [{"what": "funding_decision", "date": "2015-05-04"}],
    "outcomes": {
        "new_jobs": {"actual": {"total": 7}},
        "statements": [{"text": "Mukana oli 74 nuorta.", "number": 74, "what": "nuorta"}],
    },
}


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/end", "2019"),
        ("/contacts/phone", "+358405551212"),
        ("/milestones/date", "2015-05-04"),
        ("/outcomes/statements/number", 74),
        ("/outcomes/statements/what", "nuorta"),
        ("/outcomes/new_jobs/actual", 7),
        ("/outcomes/new_jobs/actual/total", 7),
    ],
)
def test_a_value_of_the_record_is_a_trap_taken(pointer: str, value: object) -> None:
    (trap,) = traps({"traps": [{"pointer": pointer, "value": value, "why": "of another"}]}, FOUND)

    assert trap.taken


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/start", "2019"),
        ("/milestones/date", "2019"),
        ("/outcomes/statements/number", 7),
        ("/outcomes/new_jobs/planned", 7),
    ],
)
def test_a_value_that_stands_elsewhere_or_nowhere_is_none_taken(pointer: str, value: object) -> None:
    (trap,) = traps({"traps": [{"pointer": pointer, "value": value, "why": "of another"}]}, FOUND)

    assert not trap.taken
