"""The judged collection: the same everywhere, every query answerable, measures as defined."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.search.collection import write
from benchmarks.search.judging import KINDS, Query, Score, means, read_queries, relevant, score

FOLDER = Path(__file__).parents[2] / "benchmarks" / "search"
FILES = sorted(FOLDER.glob("queries_*.jsonl"))
DIGEST = "2752c9a33091c1272e97cf0bd92d03bd569d924eb843b693cbac3dffff5cf6f4"


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("collection")
    write(out)
    return out


def test_the_documents_are_the_same_on_every_machine(collection: Path) -> None:
    assert hashlib.sha256((collection / "documents.jsonl").read_bytes()).hexdigest() == DIGEST


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_query_has_a_kind_and_an_answer(collection: Path, path: Path) -> None:
    lines = (collection / "facts.jsonl").read_text(encoding="utf-8").splitlines()
    facts = {line["id"]: set(line["facts"]) for line in map(json.loads, lines)}
    queries = read_queries(path)

    assert {query.kind for query in queries} == set(KINDS)
    assert max(Counter(query.id for query in queries).values()) == 1
    assert [query.id for query in queries if not relevant(query, facts)] == []


def test_a_document_needs_all_facts_and_any_alternative() -> None:
    facts = {"a": {"x", "y"}, "b": {"x", "z"}, "c": {"y"}}

    assert relevant(Query("1", "typo", "", ["x", "y|z"]), facts) == {"a", "b"}


def test_measures() -> None:
    assert tuple(score(["a", "b", "c"], {"a", "c"})) == pytest.approx((1.0, 0.9197, 1.0), abs=1e-4)
    assert score(["b"], {"a"}) == Score(0.0, 0.0, 0.0)
    found = means([("typo", Score(1, 1, 1)), ("typo", Score(0, 0, 0)), ("synonym", Score(0, 0, 0))])
    assert found["typo"].recall == 0.5
    assert (found["macro"].recall, found["macro11"].recall) == (0.25, 0.5)
