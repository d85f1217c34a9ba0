"""Columns of documents: what is taken over and kept is what was added."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from esrcat.search.columns import Coded, Texts

values = st.one_of(st.none(), st.sampled_from([1, 1.0, 2.5, "a", ("a",), ("a", "b"), ()]))
chosen = st.lists(st.tuples(values, st.binary(max_size=5), st.booleans()), max_size=30)


def plainly(listed: list[object]) -> list[str]:
    """Values with their kinds: 1 is not 1.0."""
    return [repr(value) for value in listed]


@given(chosen)
def test_what_is_taken_over_is_what_was_wanted(listed: list[tuple[object, bytes, bool]]) -> None:
    coded, texts, wanted = Coded(), Texts(), np.array([each[2] for each in listed], dtype=bool)
    for value, text, _ in listed:
        coded.add(value)
        texts.add(text)
    left, left_texts = Coded(), Texts()
    left.take(coded, wanted)
    left_texts.take(texts, wanted)
    kept = [each for each in listed if each[2]]

    assert plainly(left.column(range(len(kept)))) == plainly([value for value, _, _ in kept])
    assert [left_texts[at] for at in range(len(left_texts))] == [text for _, text, _ in kept]
    assert set(plainly(list(left.values()))) == set(plainly([value for value, _, _ in kept]))


@given(chosen)
def test_what_is_kept_comes_back(listed: list[tuple[object, bytes, bool]]) -> None:
    coded, texts = Coded(), Texts()
    for value, text, _ in listed:
        coded.add(value)
        texts.add(text)
    again = Coded()
    again.restore({name: b"".join(map(bytes, blocks)) for name, blocks in coded.columns()})
    columns = {name: b"".join(map(bytes, blocks)) for name, blocks in texts.columns()}
    again_texts = Texts(texts.content, columns["sizes"])

    assert plainly(again.column(range(len(listed)))) == plainly([value for value, _, _ in listed])
    assert [again_texts[at] for at in range(len(listed))] == [text for _, text, _ in listed]
