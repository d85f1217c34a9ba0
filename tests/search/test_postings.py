"""Postings: written and read, one by one and many at once."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from esrcat.search.packing import UNIT, Levels, Packer, heaviest, in_order, lettered
from esrcat.search.postings import LETTERS, WEIGHTS, decode, encode, level
from esrcat.search.relations import PART, WHOLE, Relations

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


def written(levels: Levels, terms: int) -> list[str]:
    """The posting of each term."""
    sizes = np.bincount(levels.terms, minlength=terms)
    told = iter(lettered(sizes[sizes > 0], levels.documents, levels.levels).texts())
    return [next(told) if size else "" for size in sizes]


occurrences = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 40_000), st.integers(1, 9 * UNIT)),
    unique_by=lambda one: one[:2],
    min_size=1,
    max_size=60,
)
terms = st.lists(
    st.dictionaries(st.integers(0, 5), st.sampled_from([PART, WHOLE]), min_size=1), min_size=1, max_size=6
)


@given(occurrences, terms)
def test_many_at_once_are_the_same_as_one_by_one(
    listed: list[tuple[int, int, int]], wanted: list[dict[int, int]]
) -> None:
    plain = [*listed, (5, 50_000, UNIT)]
    forms, documents, weights = (np.array(column, dtype=np.uint32) for column in zip(*plain, strict=True))
    half = len(plain) // 2
    parts = [(forms[part], documents[part], weights[part]) for part in (slice(half), slice(half, None))]
    packer = Packer(parts, forms=6)
    relations = Relations()
    for at, shares in enumerate(wanted):
        for form, share in shares.items():
            relations.add(np.array([form]), np.array([at]), share)
    found = [levels for _, levels in packer.postings(relations, np.arange(len(wanted)))]
    postings = written(Levels(*map(np.concatenate, zip(*found, strict=True))), len(wanted))

    for shares, posting in zip(wanted, postings, strict=True):
        sums: dict[int, float] = {}
        for form, document, weight in plain:
            if form in shares:
                sums[document] = sums.get(document, 0.0) + weight * shares[form] / WHOLE / UNIT
        assert posting == encode((document, level(total)) for document, total in sorted(sums.items()))


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9), st.integers(0, 63)), max_size=40))
def test_of_several_levels_the_highest_counts(listed: list[tuple[int, int, int]]) -> None:
    best: dict[tuple[int, int], int] = {}
    for term, document, step in listed:
        best[term, document] = max(step, best.get((term, document), 0))
    columns = np.array([*listed, (3, 9, 0)], dtype=np.uint32).T
    best.setdefault((3, 9), 0)

    assert written(heaviest(columns[0], columns[1], columns[2]), 4) == [
        encode((document, step) for (term, document), step in sorted(best.items()) if term == at)
        for at in range(4)
    ]


@given(st.lists(st.tuples(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1)), max_size=20))
def test_numbers_too_large_for_one_column_are_sorted_all_the_same(listed: list[tuple[int, int]]) -> None:
    major, minor = (np.array([pair[at] for pair in listed], dtype=np.uint32) for at in (0, 1))
    found = in_order(major, minor, np.arange(len(listed)))

    assert list(zip(found[0].tolist(), found[1].tolist(), strict=True)) == sorted(listed)
