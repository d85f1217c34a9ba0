"""The list of words in files: what is kept comes back wherever their blocks end, and after a change."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest

from esrcat.search import spill
from esrcat.search.forms import Forms
from esrcat.search.kept_words import KeptWords
from esrcat.search.lines import Lines
from esrcat.search.meanings import Meanings
from esrcat.search.shards import Block
from esrcat.search.terms import FormReader
from esrcat.search.words import in_browser_order
from tests.search.words_of_tests import SmallDictionary

WORDS = in_browser_order(f"{first}{second}silta" for first in "kaäöy" for second in ("", "u", "ö", "zz"))


def block(words: list[str]) -> Block:
    return Block(*(Lines.joined([text.encode() for text in each]) for each in (words, ["*"] * len(words))))


def kept(words: list[str]) -> KeptWords:
    found = KeptWords()
    list(found.keep(block(words[start : start + 7]) for start in range(0, len(words), 7)))
    return found


def texts(blocks: Iterable[Block]) -> list[tuple[str, str]]:
    return [pair for one in blocks for pair in zip(one.keys.texts(), one.data.texts(), strict=True)]


@pytest.mark.parametrize("size", [1, 5, 64, 1 << 18])
def test_words_that_were_kept_come_back(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spill, "_BLOCK", size)

    assert texts(kept(WORDS)) == [(word, "*") for word in WORDS]


@pytest.mark.parametrize("size", [1, 5, 64, 1 << 18])
def test_words_come_and_go_in_their_places(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spill, "_BLOCK", size)
    forms, came = Forms(FormReader(SmallDictionary())), {"a", "kasilta", "öööö", "kuusi", "ääsilta"}
    gone, aliases = {WORDS[0], WORDS[9], WORDS[-1]}, {word: (word,) for word in came}
    changed = Meanings(forms, np.zeros(0, dtype=bool), aliases).changed(kept(WORDS), gone | came)

    assert texts(changed) == [(word, "*") for word in in_browser_order({*WORDS, *came} - gone)]
