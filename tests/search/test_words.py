"""Text to terms: the rules that build and browser share."""

from __future__ import annotations

import pytest

from esrcat.search.words import folded, identifier_term, searchable, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Silta töihin", [("silta", ()), ("töihin", ())]),
        ("tasa-arvo", [("tasaarvo", ("tasa", "arvo"))]),
        ("ELY\u2011keskus, ely\u2010keskus", [("elykeskus", ("ely", "keskus"))] * 2),
        ("työ- ja elinkeinotoimisto", [("työ", ()), ("ja", ()), ("elinkeinotoimisto", ())]),
        ("vaa’an vaa'an", [("vaaan", ("vaa", "an"))] * 2),
        ("0171450-7", [("01714507", ("0171450", "7"))]),
        ("EU:n 2008–2010", [("eu", ()), ("n", ()), ("2008", ()), ("2010", ())]),
        ("kehittämis\u00adhanke", [("kehittämishanke", ())]),
        ("a\u0308iti", [("äiti", ())]),
        ("████ a_b", [("a", ()), ("b", ())]),
        (" – … ", []),
    ],
)
def test_words(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert list(words(text)) == expected


def test_a_broken_word_joined_by_the_cleaning_is_one_term() -> None:
    assert [word.whole for word in words("tehtäväkenttä")] == [next(words("teh-täväkenttä")).whole]


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("välityö", "valityo"),
        ("åbo", "abo"),
        ("straße", "strasse"),
        ("smørrebrød", "smorrebrod"),
        ("abc", "abc"),
    ],
)
def test_folded(term: str, expected: str) -> None:
    assert folded(term) == expected


def test_searchable_text_is_composed_and_without_soft_hyphens() -> None:
    assert searchable("o\u0308ljy\u00admäki") == "öljymäki"


@pytest.mark.parametrize("written", ["0171450-7", "0171450–7", "01714507"])
def test_identifier_term_joins_what_is_written_apart(written: str) -> None:
    assert identifier_term(written) == "=01714507"
