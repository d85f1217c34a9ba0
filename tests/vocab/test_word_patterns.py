"""Patterns of stems against words in their case forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.vocab.word_patterns import Match, Patterns, pattern

FITS = [
    (
        "työttöm~",
        "työttömät työttömien työttömiä työttömille työttömiltä työttömiin työttömänä työttömienkin",
    ),
    ("nuor~", "nuori nuoren nuoret nuorten nuoria nuorille nuoriin nuoristamme"),
    ("vammai(nen|s)~", "vammainen vammaisen vammaiset vammaisten vammaisia vammaisille vammaisiin"),
    ("yrity(s|kse|ks|st)~", "yritys yrityksen yritykset yritysten yrityksiä yritykseen yritystä yrityksissä"),
    ("opettaj~", "opettaja opettajan opettajat opettajien opettajia opettajille opettajaan opettajiaan"),
    ("(vank|vang)(i|e)~", "vanki vangin vangit vankien vankeja vangeille vankeihin vankiin"),
    ("henkilöstö~", "henkilöstö henkilöstön henkilöstöä henkilöstöön henkilöstölle"),
    ("kunnat", "kunnat"),
]
FITS_NOT = [
    ("työttöm~", "työttömyys työttömyyden työttömyyttä työtön"),
    ("nuor~", "nuoriso nuorisotyö nuorempi nuoruus"),
    ("yrittäj~", "yrittäjyys yrittäjyyden yrittäjyyskasvatus"),
    ("(vank|vang)(i|e)~", "vankila vankilassa vankeus"),
    ("tasa-arvo~", "tasa-arvoinen tasa-arvoiseen"),
    ("yrity(s|kse|ks|st)~", "yrityspalvelu yritystoiminta"),
    ("kunnat", "kunnan seutukunnat"),
]


@pytest.mark.parametrize(
    ("written", "word"), [(each, word) for each, words in FITS for word in words.split()]
)
def test_a_stem_fits_the_case_forms_of_its_word(written: str, word: str) -> None:
    assert Patterns([pattern("x", written)]).matches(word) == [Match("x", 0, len(word))]


@pytest.mark.parametrize(
    ("written", "word"), [(each, word) for each, words in FITS_NOT for word in words.split()]
)
def test_a_stem_does_not_fit_other_words(written: str, word: str) -> None:
    assert Patterns([pattern("x", written)]).matches(word) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ne nuoret työttömät, joita", ["nuoret työttömät"]),
        ("nuorille\ntyöttömille.", ["nuorille\ntyöttömille"]),
        ("(nuoret työttömät)", ["nuoret työttömät"]),
        ("nuoret/nuorten  työttömien", ["nuorten  työttömien"]),
        ("nuoret, työttömät", []),
        ("nuoret", []),
        ("seutunuoret työttömät nuoret työttömät", ["nuoret työttömät"]),
    ],
)
def test_words_of_a_pattern_stand_together(text: str, found: list[str]) -> None:
    matches = Patterns([pattern("x", "nuor~ työttöm~")]).matches(text)

    assert [text[match.start : match.end] for match in matches] == found


@given(st.text(alphabet="nuoret työm,.()/–-\n", max_size=60))
def test_a_match_is_whole_words(text: str) -> None:
    for match in Patterns([pattern("x", "nuor~ työttöm~"), pattern("y", "nuor~")]).matches(text):
        found = text[match.start : match.end]
        assert found == found.strip()
        assert found.startswith("nuor")
