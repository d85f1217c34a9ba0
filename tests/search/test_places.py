"""Places among sorted texts: those that a look through all of them finds."""

from __future__ import annotations

from bisect import bisect_left

from hypothesis import given
from hypothesis import strategies as st

from esrcat.search.places import places
from esrcat.search.words import in_browser_order, sort_keys

texts = st.lists(st.text("aäåbé𐐷z", min_size=1, max_size=3), unique=True, max_size=200)


@given(texts, texts)
def test_places_are_those_of_a_plain_search(listed: list[str], wanted: list[str]) -> None:
    order = in_browser_order(listed)
    keys = sort_keys(in_browser_order(wanted))

    assert places(keys, len(order), order.__getitem__) == [bisect_left(sort_keys(order), key) for key in keys]
