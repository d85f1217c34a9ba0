"""Postings: written and read, one by one and many at once."""

from __future__ import annotations

from array import array

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from esrcat.search.packing import Packer, Relations
from esrcat.search.postings import LETTERS, WEIGHTS, decode, encode, level

documents = st.lists(st.integers(0, 2_000_000), unique=True, max_size=40).map(sorted)


@given(documents, st.data())
def test_what_is_written_is_read(listed: list[int], data: st.DataObject) -> None:
    levels = [data.draw(st.integers(0, len(LETTERS) - 1)) for _ in listed]

    assert list(decode(encode(zip(listed, levels, strict=True)))) == [
        (document, WEIGHTS[step]) for document, step in zip(listed, levels, strict=True)
    ]


@given(st.floats(0.02, 70))
def test_a_weight_is_near_its_step(weight: float) -> None:
    assert abs(WEIGHTS[level(weight)] / weight - 1) < 0.08


def test_weights_outside_the_scale_take_its_ends() -> None:
    assert (level(0), level(1e9)) == (0, len(LETTERS) - 1)


occurrences = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 40_000), st.floats(0.0625, 9, width=32)),
    unique_by=lambda one: one[:2],
    min_size=1,
    max_size=60,
)
terms = st.lists(
    st.dictionaries(st.integers(0, 5), st.sampled_from([0.5, 1.0]), min_size=1), min_size=1, max_size=6
)


@given(occurrences, terms)
def test_many_at_once_are_the_same_as_one_by_one(
    listed: list[tuple[int, int, float]], wanted: list[dict[int, float]]
) -> None:
    forms = array("I", [form for form, _, _ in listed] + [5])
    found = np.array([document for _, document, _ in listed] + [50_000], dtype=np.uint32)
    weights = np.array([weight for _, _, weight in listed] + [1.0], dtype=np.float32)
    packer = Packer(forms, found, weights)
    plain = [*listed, (5, 50_000, 1.0)]

    relations = Relations()
    for at, shares in enumerate(wanted):
        for form, share in shares.items():
            relations.add(str(at), form, share)
    names = [str(at) for at in range(len(wanted))]
    for shares, posting in zip(wanted, packer.postings(relations, names), strict=True):
        sums: dict[int, float] = {}
        for form, document, weight in plain:
            if form in shares:
                sums[document] = sums.get(document, 0.0) + weight * shares[form]
        assert posting == encode((document, level(total)) for document, total in sorted(sums.items()))
