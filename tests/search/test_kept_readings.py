"""Readings in files: what one form has, and what all have together, is what was added."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.search import filed, kept_readings
from esrcat.search.analysis import Reading
from esrcat.search.kept_readings import KeptReadings, Pages
from esrcat.search.readings import FewTexts

words = st.sampled_from("silta työ paja kala".split())
readings = st.builds(
    Reading,
    st.lists(words, min_size=1, max_size=2).map(tuple),
    st.lists(words, max_size=4).map(tuple),
    st.lists(st.tuples(words, words), max_size=3).map(tuple),
)


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filed, "_IN_MEMORY", 4)
    monkeypatch.setattr(kept_readings, "_AT_ONCE", 3)
    monkeypatch.setattr(kept_readings, "_PAGE", 2)


def added(listed: list[Reading]) -> KeptReadings:
    found = KeptReadings(FewTexts(), FewTexts())
    found.add(listed)
    return found


@given(st.lists(readings, max_size=12))
def test_each_form_has_what_was_added(listed: list[Reading]) -> None:
    found = added(listed)
    terms, wholes, parts = list(found.terms), Pages(found, "wholes"), Pages(found, "parts")

    for form, reading in reversed(list(enumerate(listed))):
        assert tuple(terms[at] for at in wholes.of(form)) == reading.bases
        assert tuple(terms[at] for at in parts.of(form)) == reading.parts


@given(st.lists(readings, max_size=12))
def test_all_forms_are_gone_through_in_their_order(listed: list[Reading]) -> None:
    found = added(listed)
    terms, inner = list(found.terms), list(found.inner)
    pairs = [
        (form, inner[word], terms[term])
        for columns in found.several("inner", "inner", "inner_terms")
        for form, word, term in zip(*(column.tolist() for column in columns), strict=True)
    ]

    assert pairs == [(form, *pair) for form, reading in enumerate(listed) for pair in reading.inner]
    assert [inner[at] for at in found.inner_of(np.arange(len(listed))).tolist()] == inner
