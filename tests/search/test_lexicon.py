"""A table of texts gives the numbers that a dict would, however much it grows, and again when it was kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.search import lexicon
from esrcat.search.lexicon import Lexicon

TEXTS = [f"sana{number % 3700}ä{number % 7}" for number in range(9000)]


def numbered(texts: list[str]) -> list[int]:
    known: dict[str, int] = {}
    return [known.setdefault(text, len(known)) for text in texts]


def restored(kept: Lexicon) -> Lexicon:
    again = Lexicon()
    again.restore({name: bytes(column) for name, column in kept.columns()})
    return again


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=3), max_size=80))
def test_numbers_are_those_of_a_dict(texts: list[str]) -> None:
    found = Lexicon()

    assert [found.number(text) for text in texts] == numbered(texts)
    assert list(found) == list(dict.fromkeys(texts))


@pytest.mark.parametrize("at_hand", [0, 10, 5000])
def test_a_large_table_keeps_its_numbers(at_hand: int) -> None:
    found = Lexicon(at_hand)

    assert [found.number(text) for text in TEXTS] == numbered(TEXTS)
    assert [found.number(text) for text in TEXTS] == numbered(TEXTS)
    assert len(found) == len(set(TEXTS))


def test_a_table_that_was_kept_knows_its_texts_and_takes_new_ones() -> None:
    found = Lexicon()
    for text in TEXTS[:5000]:
        found.number(text)

    again = restored(found)
    assert [again.number(text) for text in TEXTS] == numbered(TEXTS)


@pytest.mark.parametrize("at_hand", [0, 10, 2000, 100_000])
def test_new_texts_are_added_many_at_once(at_hand: int) -> None:
    found, texts = Lexicon(at_hand), list(dict.fromkeys(TEXTS))
    found.extend(texts[:1500])
    found.extend(texts[1500:3000])
    found.extend([])
    assert found.number(texts[7]) == 7
    assert found.number("another") == 3000
    found.extend(texts[3000:])
    texts.insert(3000, "another")

    assert [found.number(text) for text in texts] == list(range(len(texts)))
    assert [found.find(text) for text in ("another", "no such")] == [3000, -1]
    assert list(restored(found)) == texts


def test_texts_of_one_digest_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "crc32", lambda word: len(word) % 2)
    found = Lexicon()
    texts = TEXTS[:300]

    assert [found.number(text) for text in texts] == numbered(texts)


def test_first_letters_are_those_behind_what_is_skipped() -> None:
    found = Lexicon()
    for text in ("0silta", "1", "0äiti"):
        found.number(text)

    assert found.first_letters(skipped=1).tolist() == [ord("s"), 0, "ä".encode()[0]]
