"""Sentences of Finnish prose."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.sentences.splitting import sentence_at, sentences

SPLIT = [
    ("Hanke alkoi. Se päättyi.", ["Hanke alkoi.", "Se päättyi."]),
    ("Alkoiko se? Kyllä! Hienoa.", ["Alkoiko se?", "Kyllä!", "Hienoa."]),
    ("Mukana oli mm. Kuopio ja esim. Iisalmi.", ["Mukana oli mm. Kuopio ja esim. Iisalmi."]),
    ("Kunnat, yritykset yms. Em. tahot tulivat.", ["Kunnat, yritykset yms.", "Em. tahot tulivat."]),
    ("Väkeä oli n. 300 ja ruokaa ym. 200.", ["Väkeä oli n. 300 ja ruokaa ym. 200."]),
    ("Alkoi 1.1.2008. Päättyi 31.12.2010.", ["Alkoi 1.1.2008.", "Päättyi 31.12.2010."]),
    ("Aika on 1.1. – 31.12.2014. Se loppui.", ["Aika on 1.1. – 31.12.2014.", "Se loppui."]),
    ("Hankkeen 2. vaihe alkoi klo 12.", ["Hankkeen 2. vaihe alkoi klo 12."]),
    ("Väkeä oli 45. Lisää tuli 3.", ["Väkeä oli 45.", "Lisää tuli 3."]),
    ("Puhujana A. Virtanen. Väkeä oli.", ["Puhujana A. Virtanen.", "Väkeä oli."]),
    ("Otsikko\n\nTeksti alkaa", ["Otsikko", "Teksti alkaa"]),
    ("Lyhyt otsikko\nTeksti alkaa", ["Lyhyt otsikko", "Teksti alkaa"]),
    ("Tehtiin:\n1. Eka\n2. Toka", ["Tehtiin:", "1. Eka", "2. Toka"]),
    ("Tehtiin\n- eka\n- toka", ["Tehtiin", "- eka", "- toka"]),
    ("rivi katkeaa\nkesken lauseen", ["rivi katkeaa\nkesken lauseen"]),
    (
        "Tämä rivi on niin pitkä, että sivun laita katkaisi sen\nKuopion kohdalta.",
        ["Tämä rivi on niin pitkä, että sivun laita katkaisi sen\nKuopion kohdalta."],
    ),
    ("Hän sanoi: ”Hyvä.” Sitten mentiin.", ["Hän sanoi: ”Hyvä.”", "Sitten mentiin."]),
    ("", []),
    (" \n ", []),
]


@pytest.mark.parametrize(("text", "expected"), SPLIT)
def test_splits_into_sentences(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in sentences(text)] == expected


PROSE = st.lists(
    st.sampled_from(
        ["Hanke", "alkoi", "mm.", "n.", "2.", "1.1.2008.", "45", "Se", "ym.", "\n", "\n\n", "- ", "?", ":"]
    )
).map(" ".join)


@given(PROSE)
def test_sentences_hold_every_visible_character_once(text: str) -> None:
    found = sentences(text)
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert "".join("".join(each.text.split()) for each in found) == "".join(text.split())


@given(PROSE)
def test_sentence_at_agrees_with_sentences(text: str) -> None:
    for sentence in sentences(text):
        assert sentence_at(text, sentence.start) == sentence
        assert sentence_at(text, sentence.end - 1) == sentence


def test_sentence_at_looks_far_enough_back() -> None:
    text = "Alku. " + "Pitkä luettelo, " * 60 + "loppu. Muuta."
    assert sentence_at(text, text.index("loppu")).text.startswith("Pitkä luettelo, Pitkä")
