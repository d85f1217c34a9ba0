"""Judge ranked lists by the facts of the documents: recall@10, nDCG@10 and MRR per kind of query."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

DEPTH = 10
KINDS = (
    "inflection", "compound_part", "compound", "multiword", "typo", "code", "organisation", "place",
    "language", "prefix", "synonym", "hyphen",
)  # fmt: skip


class Query(NamedTuple):
    """Hold a query with the facts that a relevant document has; an item may hold alternatives."""

    id: str
    kind: str
    query: str
    relevant: list[str]


class Score(NamedTuple):
    """Hold the measures of one query, or their means."""

    recall: float
    ndcg: float
    mrr: float


def read_queries(path: Path) -> list[Query]:
    """Return the queries of a file in their order."""
    return [Query(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def relevant(query: Query, facts: Mapping[str, set[str]]) -> set[str]:
    """Return the ids of the documents that have all facts of a query."""
    wanted = [set(item.split("|")) for item in query.relevant]
    return {id for id, known in facts.items() if all(item & known for item in wanted)}


def score(hits: Sequence[str], wanted: set[str]) -> Score:
    """Judge the first ten ids of a list."""
    good = [id in wanted for id in hits[:DEPTH]]
    most = min(DEPTH, len(wanted))
    gain = sum(1 / math.log2(at + 2) for at, is_good in enumerate(good) if is_good)
    best = sum(1 / math.log2(at + 2) for at in range(most))
    first = next((at for at, is_good in enumerate(good, 1) if is_good), 0)
    return Score(sum(good) / most, gain / best, 1 / first if first else 0.0)


def means(scores: Iterable[tuple[str, Score]]) -> dict[str, Score]:
    """Return the mean of each kind, 'macro' of all kinds and 'macro11' of all but synonyms."""
    by_kind: defaultdict[str, list[Score]] = defaultdict(list)
    for kind, judged in scores:
        by_kind[kind].append(judged)
    found = {kind: _mean(by_kind[kind]) for kind in KINDS if kind in by_kind}
    eleven = [judged for kind, judged in found.items() if kind != "synonym"]
    return found | {"macro": _mean(list(found.values())), "macro11": _mean(eleven)}


def _mean(scores: Sequence[Score]) -> Score:
    return Score(*(fmean(values) for values in zip(*scores, strict=True)))
