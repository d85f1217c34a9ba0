"""The index: ranges in order, nothing lost at their borders, the same for any order of documents."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from esrcat.search import meanings, packing, shards
from esrcat.search.index import Index, Indexer
from esrcat.search.lines import Lines
from esrcat.search.passages import WEIGHT_CLASSES, Passage, identifiers, main_language, names, passages
from esrcat.search.postings import decode
from esrcat.search.shards import Block
from esrcat.search.terms import FormReader
from esrcat.search.vocabulary import packed, unpacked
from esrcat.search.words import folded
from tests.search.words_of_tests import SmallDictionary
from tests.site.search_records import records


def indexer() -> Indexer:
    return Indexer(FormReader(SmallDictionary()))


def indexed(order: list[int] | None = None) -> Index:
    listed = records()
    order = order or list(range(len(listed)))
    found = indexer()
    for at in order:
        record = listed[at]
        found.add(
            passages(record),
            identifiers=identifiers(record),
            names=names(record, passages(record)),
            language=main_language(record),
        )
    return found.index(order)


def weights(index: Index) -> dict[str, dict[int, float]]:
    return {
        term: dict(decode(posting))
        for shard in index.terms
        for term, posting in zip(shard.keys.split("\n"), shard.data.split("\n"), strict=True)
    }


def test_shards_are_ranges_of_keys_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = weights(indexed())
    monkeypatch.setattr(shards, "SHARD_SIZE", 300)
    parts = list(indexed().terms)
    terms = [term for shard in parts for term in shard.keys.split("\n")]

    assert len(parts) > 10
    assert terms == sorted(terms, key=lambda term: (folded(term), term))
    assert weights(indexed()) == whole
    for shard, following in pairwise(parts):
        last, first = shard.keys.split("\n")[-1], following.keys.split("\n")[0]
        assert folded(last) < following.start <= folded(first)


def test_however_little_is_handled_at_once_the_shards_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = indexed()
    words, terms = list(whole.words), list(whole.terms)
    for module, name in ((meanings, "_AT_ONCE"), (packing, "_GATHERED"), (packing, "_BATCH")):
        monkeypatch.setattr(module, name, 3)
    parted = indexed()

    assert list(parted.words) == words
    assert list(parted.terms) == terms


def test_keys_that_differ_in_marks_only_share_a_shard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shards, "SHARD_SIZE", 1)
    keys = ("muu", "saa", "säa", "sää")

    for size in (1, 2, 4):
        parts = [keys[start : start + size] for start in range(0, 4, size)]
        blocks = (Block(*map(Lines.joined, ([key.encode() for key in part], [b""] * size))) for part in parts)
        assert [shard.keys.split("\n") for shard in shards.cut(blocks)] == [["muu"], ["saa", "säa", "sää"]]


def test_a_title_weighs_more_than_a_name_and_a_name_more_than_prose() -> None:
    found = indexer()
    for weight in WEIGHT_CLASSES:
        found.add([Passage("/x", weight, "silta")])

    title, name, prose = weights(found.index([0, 1, 2]))["silta"].values()
    assert title > name > prose


def test_a_word_weighs_more_than_a_part_of_one() -> None:
    found = indexer()
    found.add([Passage("/x", "body", "työ")])
    found.add([Passage("/x", "body", "työpaja")])

    whole, part = weights(found.index([0, 1]))["työ"].values()
    assert whole > part


def test_a_short_text_weighs_more_than_a_long_one() -> None:
    found = indexer()
    found.add([Passage("/x", "body", "silta")])
    found.add([Passage("/x", "body", "silta " + "muuta " * 50)])

    short, long = weights(found.index([0, 1]))["silta"].values()
    assert short > long


def test_the_same_documents_give_the_same_shards_in_any_order() -> None:
    order = random.Random(3).sample(range(len(records())), len(records()))

    assert list(indexed(order).terms) == list(indexed().terms)
    assert list(indexed(order).words) == list(indexed().words)


def test_no_documents_give_no_shards() -> None:
    empty = indexer().index([])

    assert list(empty.terms) == []
    assert list(empty.words) == []


def test_places_organisations_fields_and_codes_have_terms_of_their_own() -> None:
    found = weights(indexed())

    assert {"@lappi", "#kuopio kaupunki", "a|kaupunki", "n|silta", "=s19101", "=01714507"} <= set(found)


@pytest.mark.parametrize("terms", ["työtön", "työttömien", "työ f~tyottom", "kuu", ""])
def test_terms_of_a_form_are_unpacked_again(terms: str) -> None:
    assert unpacked("työttömien", packed("työttömien", terms)) == terms.split()
