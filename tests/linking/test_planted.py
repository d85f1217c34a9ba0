"""Planted pairs: those of one project are found, near misses never joined; the weights are measured."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from functools import cache

import orjson
import pytest

from benchmarks import link_weights
from benchmarks.planted import NEAR_MISSES, SAME, Pair, pairs
from esrcat.linking.blocking import Candidates
from esrcat.linking.groups import Groups, group
from esrcat.linking.profile import profile, sketch, texts
from esrcat.model import ProjectRecord
from esrcat.record import to_json

SEED, SAME_PAIRS, NEAR_PAIRS = 1, 280, 520
RECALL = 0.95


@cache
def planted() -> tuple[Pair, ...]:
    """Return the pairs of the half that the weights have not seen."""
    return tuple(pairs("test", SEED, SAME_PAIRS, NEAR_PAIRS))


def grouped(records: Iterable[ProjectRecord]) -> Groups:
    with Candidates() as candidates:
        for record in records:
            data = orjson.loads(to_json(record))
            candidates.add(profile(record.id, data), sketch(texts(data)))
        return group(candidates)


def test_pairs_are_planted_in_every_case() -> None:
    counts = Counter((pair.same, pair.case) for pair in planted())

    assert set(counts) == {(True, case) for case, *_ in SAME} | {(False, case) for case, _ in NEAR_MISSES}
    assert min(counts.values()) >= 40


def test_pair_by_pair_nothing_is_joined_wrongly(capsys: pytest.CaptureFixture[str]) -> None:
    joined = [(pair, bool(grouped((pair.one, pair.other)).groups)) for pair in planted()]
    right = sum(found for pair, found in joined if pair.same)
    wrong = Counter(pair.case for pair, found in joined if found and not pair.same)
    precision, recall = right / (right + wrong.total()), right / SAME_PAIRS
    with capsys.disabled():
        sys.stdout.write(
            f"\nplanted pairs: precision {precision:.3f} ({wrong.total()} of {NEAR_PAIRS} near misses), "
            f"recall {recall:.3f} ({right} of {SAME_PAIRS})\n"
        )

    assert not wrong
    assert recall >= RECALL


def test_all_in_one_catalogue_nothing_is_joined_wrongly() -> None:
    records = [record for pair in planted() for record in (pair.one, pair.other)]
    truth = {
        2 * at + side: (at, 0 if pair.same else side) for at, pair in enumerate(planted()) for side in (0, 1)
    }
    groups = grouped(records).groups
    home = {number: at for at, numbers in enumerate(groups) for number in numbers}
    mixed = [numbers for numbers in groups if len({truth[number] for number in numbers}) > 1]
    found = sum(1 for at in range(SAME_PAIRS) if home.get(2 * at, -1) == home.get(2 * at + 1, -2))

    assert not mixed
    assert found / SAME_PAIRS >= RECALL


def test_the_halves_share_no_name() -> None:
    names = [{pair.one.name for pair in pairs(half, SEED, 60, 0)} for half in ("fit", "test")]

    assert not names[0] & names[1]


def test_the_weights_are_those_that_are_measured() -> None:
    assert link_weights.TABLE.read_text(encoding="utf-8") == link_weights.table()
