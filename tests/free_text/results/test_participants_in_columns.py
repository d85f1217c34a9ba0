"""A table with a column of the plan and one of what came of it counts those who take part."""

from __future__ import annotations

import hashlib

import pytest

from esrcat.free_text import read_project
from esrcat.readers import read
from esrcat.record import values

ROWS = {
    "fi": (
        "Polku-hanke auttaa nuoria. Hanketta rahoittaa ESR.",
        "Suunnitelma",
        "Toteuma",
        "Osallistujia",
        "joista naisia",
    ),
    "sv": (
        "Projektet Stigen hjälper unga. Projektet finansieras av ESF.",
        "Plan",
        "Utfall",
        "Deltagare",
        "varav kvinnor",
    ),
    "en": (
        "The Steps project helps the young. It is funded by the ESF.",
        "Target",
        "Actual",
        "Participants",
        "of whom women",
    ),
}


@pytest.mark.parametrize("language", ROWS)
def test_the_columns_tell_the_plan_and_what_came_of_it(language: str) -> None:
    about, plan, actual, participants, women = ROWS[language]
    page = (
        f"<html><body><h1>Info</h1><p>{about}</p><table><tr><th></th><th>{plan}</th><th>{actual}</th></tr>"
        f"<tr><td>{participants}</td><td>150</td><td>168</td></tr><tr><td>{women}</td><td>40</td><td>31</td></tr>"
        "</table></body></html>"
    ).encode()
    document = read(page, "page.html", hashlib.sha256(page).hexdigest())
    assert values(read_project(document).found)["participants"] == {
        "planned": {"total": 150, "women": 40},
        "actual": {"total": 168, "women": 31},
    }
