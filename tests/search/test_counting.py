"""Words counted many documents at once: the same as a plain counter of the words of each text."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.search import counting
from esrcat.search.counting import MASKS, SHIFTS, WordCounter
from esrcat.search.documents import Collector
from esrcat.search.forms import Forms
from esrcat.search.suffixes import Language
from esrcat.search.terms import TONGUES, FormReader
from tests.search.words_of_tests import SmallDictionary

TEXTS = [
    ("Silta", "Kuopio\nLapin liitto ry", "Silta (vie) satamaan, silta/tie. Sosiaali- ja terveysala."),
    ("", "", ""),
    ("Bron", "", "Bron är (den) bästa och den är ny.\nSilta on uusi ja hyvä myös."),
    ("A-b", "x", "On the bridge_and beyond: 'the river'.\nSilta vie."),
    ("Silta silta", "", "Silta-silta “and” silta"),
]


def counted(texts: list[tuple[str, str, str]], language: Language) -> list[tuple[list[int], dict[str, int]]]:
    """Lengths, and the counts of each document by language and form."""
    forms, collector = Forms(FormReader(SmallDictionary())), Collector()
    counter = WordCounter(forms, collector)
    for fields in texts:
        counter.add(fields, language)
    counter.count()
    documents = collector.documents()
    names = [f"{TONGUES[tongue]} {forms.word(number)}" for number, tongue in enumerate(forms.languages)]
    listed = [
        pair
        for held in documents.occurrences()
        for pair in zip(held.forms.tolist(), held.counts.tolist(), strict=True)
    ]
    found, at = [], 0
    for number, held in enumerate(documents.held.tolist()):
        lengths = documents.lengths[3 * number : 3 * number + 3].tolist()
        found.append((lengths, {names[form]: count for form, count in listed[at : at + held]}))
        at += held
    return found


def plainly(fields: tuple[str, str, str], language: Language) -> tuple[list[int], dict[str, int]]:
    """The same with the reader's own counter of one text."""
    reader = FormReader(SmallDictionary())
    counts: Counter[str] = Counter()
    lengths = [0, 0, 0]
    for field, text in enumerate(fields):
        own: Counter[str] = Counter()
        tongues: tuple[Language, ...] = ("fi", language) if field < 2 else (language,)
        for tongue in dict.fromkeys(tongues):
            for listed in reader.count(text, tongue, is_name=field < 2):
                for word, times in listed.words.items():
                    own[f"{listed.language} {reader.spelled(word)}"] += times
                    lengths[field] += times
        own.update(f"pair {pair}" for pair in reader.pairs(text))
        for form, times in own.items():
            counts[form] += min(times, MASKS[field]) << SHIFTS[field]
    return lengths, dict(counts)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_documents_are_counted_as_one_by_one(language: Language) -> None:
    twice = [*TEXTS, *TEXTS]

    assert counted(twice, language) == [plainly(fields, language) for fields in twice]


@given(st.lists(st.tuples(*[st.text("ab-’_.,/\n ä9(", max_size=30)] * 3), max_size=4))
def test_any_signs_are_counted_as_one_by_one(texts: list[tuple[str, str, str]]) -> None:
    assert counted(texts, "fi") == [plainly(fields, "fi") for fields in texts]


def test_blocks_of_documents_and_forgotten_spellings_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = counted(TEXTS, "fi")
    monkeypatch.setattr(counting, "_AT_ONCE", 3)
    monkeypatch.setattr(counting, "_MOST_WRITTEN", 2)

    assert counted(TEXTS, "fi") == whole


def test_a_word_counts_no_more_often_than_there_is_room_for() -> None:
    found = counted([("silta " * 70, "silta " * 1100, "")], "fi")[0][1]

    assert found == {"fi silta": (63 << SHIFTS[0]) + (1023 << SHIFTS[1])}


@given(
    st.text("ab-_ ä\n", max_size=30), st.lists(st.sampled_from(["yö- ja työ", "abc- tai ", "d- eli ef", "x"]))
)
def test_pairs_are_those_of_one_pattern(text: str, parts: list[str]) -> None:
    text += "".join(parts)
    whole = re.findall(r"(\w{3,})- (?:ja|tai|sekä|eli) (\w+)", text)

    found = FormReader(SmallDictionary()).pairs(text)
    assert found == [f"{head} {tail}".lower() for head, tail in whole]
