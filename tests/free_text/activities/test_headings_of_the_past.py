"""Headings over what a project did ask for its activities in the past tense, too."""

from __future__ import annotations

import pytest

from esrcat.free_text.story.wordings import topic_of, wordings_of
from tests.free_text.texts import OPENINGS, at, found


@pytest.mark.parametrize(
    ("language", "heading"),
    [("en", "What we did"), ("fi", "Mitä teimme?"), ("sv", "Vad gjorde vi?"), ("sv", "Så gjorde vi")],
)
def test_what_was_done_is_the_activities(language: str, heading: str) -> None:
    assert topic_of(heading, wordings_of([language])) == "activities"


def test_who_is_with_us_now_takes_part() -> None:
    text = OPENINGS["fi"] + "Meillä on nyt 38 osallistujaa, heistä 24 naisia."
    assert at(found(text), "participants", "actual") == {"total": 38, "women": 24}
