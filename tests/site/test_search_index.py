"""The index against the plain reference."""

from __future__ import annotations

import random

import pytest

from esrcat.site import search_index
from esrcat.site.search_index import Indexer, Shard
from esrcat.site.search_passages import WEIGHT_CLASSES, Passage, identifiers, passages
from esrcat.site.search_terms import folded
from tests.site.search_records import records
from tests.site.search_reference import Reference


def indexed(numbers: list[int] | None = None) -> list[Shard]:
    indexer = Indexer()
    for record in records():
        indexer.add(passages(record), identifiers(record))
    return list(indexer.shards(numbers or list(range(len(records())))))


def read_back(shards: list[Shard]) -> dict[str, dict[int, float]]:
    found: dict[str, dict[int, float]] = {}
    for shard in shards:
        for term, posting in zip(shard.terms, shard.postings, strict=True):
            document, weights = 0, dict[int, float]()
            for difference, weight in zip(posting[::2], posting[1::2], strict=True):
                document += difference
                weights[document] = weight / search_index.SCALE
            found[term] = weights
    return found


def test_index_holds_what_the_reference_finds_in_the_records() -> None:
    ids = [record.id for record in records()]
    reference = Reference(records())
    found = read_back(indexed())
    words = {term: {ids[at]: weight for at, weight in weights.items()} for term, weights in found.items()}

    assert {term: weights for term, weights in words.items() if term[0] != "="} == reference.weights
    assert {term[1:]: set(weights) for term, weights in words.items() if term[0] == "="} == reference.owners


def test_documents_get_their_final_numbers() -> None:
    size = len(records())
    turned = [size - 1 - at for at in range(size)]

    assert {
        term: {size - 1 - at: weight for at, weight in weights.items()}
        for term, weights in read_back(indexed(turned)).items()
    } == read_back(indexed())


def test_shards_are_ranges_of_terms_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = read_back(indexed())
    monkeypatch.setattr(search_index, "SHARD_SIZE", 300)
    shards = indexed()

    terms = [term for shard in shards for term in shard.terms]
    assert len(shards) > 10
    assert terms == sorted(terms, key=lambda term: (folded(term), term))
    assert [shard.start for shard in shards] == [folded(shard.terms[0]) for shard in shards]
    assert read_back(shards) == whole


def test_terms_that_differ_in_marks_only_share_a_shard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_index, "SHARD_SIZE", 1)
    indexer = Indexer()
    indexer.add([Passage("/summary", "body", "sää saa säa muu")], ())

    assert [shard.terms for shard in indexer.shards([0])] == [["muu"], ["saa", "säa", "sää"]]


def test_a_title_weighs_more_than_a_name_and_a_name_more_than_prose() -> None:
    indexer = Indexer()
    for weight in WEIGHT_CLASSES:
        indexer.add([Passage("/x", weight, "silta")], ())

    title, name, prose = read_back(list(indexer.shards([0, 1, 2])))["silta"].values()
    assert title > name > prose


def test_a_short_text_weighs_more_than_a_long_one() -> None:
    indexer = Indexer()
    indexer.add([Passage("/x", "body", "silta")], ())
    indexer.add([Passage("/x", "body", "silta " + "muuta " * 50)], ())

    short, long = read_back(list(indexer.shards([0, 1])))["silta"].values()
    assert short > long


def test_the_same_documents_give_the_same_shards_in_any_order() -> None:
    listed = records()
    order = random.Random(3).sample(range(len(listed)), len(listed))
    indexer = Indexer()
    for at in order:
        indexer.add(passages(listed[at]), identifiers(listed[at]))

    assert list(indexer.shards(order)) == indexed()


def test_no_documents_give_no_shards() -> None:
    assert list(Indexer().shards([])) == []
