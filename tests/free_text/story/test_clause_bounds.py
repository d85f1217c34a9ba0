"""Where a clause begins and ends, by stops of one's own."""

from __future__ import annotations

import re

from esrcat.free_text.story.clause_bounds import end_of, start_of

STOPS = re.compile(r"[,;]\s")
TEXT = "Hanke alkoi keväällä, sai tukea; se päättyi."


def test_a_clause_lies_between_the_stops_on_its_two_sides() -> None:
    at = TEXT.index("tukea")

    assert TEXT[start_of(STOPS, TEXT, at) : end_of(STOPS, TEXT, at)] == "sai tukea"


def test_the_first_and_the_last_clause_reach_to_the_ends_of_the_text() -> None:
    assert start_of(STOPS, TEXT, TEXT.index("alkoi")) == 0
    assert end_of(STOPS, TEXT, TEXT.index("päättyi")) == len(TEXT)


def test_a_stop_right_behind_an_offset_begins_no_clause_of_it() -> None:
    at = TEXT.index(", sai")

    assert (start_of(STOPS, TEXT, at), end_of(STOPS, TEXT, at)) == (0, at)
