"""The language that the commands speak: found from the system, and complete."""

from __future__ import annotations

import re

import pytest

from esrcat.errors import SettingsError
from esrcat.speech import Speech, language_asked, language_of_user, reasons_of, texts_of
from tests.reasons_of_code import SAMPLE
from tests.said_by_code import help_texts, messages

OTHERS = ("fi", "sv")
PUT_IN = re.compile(r"\{\w+\}")
REASONS = {"larger than {count} bytes": "yli {count} tavua", "it is {text}": "se on ”{text}”"}
TEXTS = {
    "esrcat: {what}": "esrcat: {what}",
    "{name}: {what}": "{name}: {what}",
    "no such file": "tiedostoa ei ole",
    "{n} records": "{n} tietuetta",
    "{n} documents": "{n} asiakirjaa",
    "{what} left out": "{what} jätetty pois",
    "reading": "luetaan",
}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("reading", "luetaan"),
        ("12 records", "12 tietuetta"),
        ("twelve records", None),
        ("12 records left out", "12 tietuetta jätetty pois"),
        ("nothing left out", None),
        ("esrcat: C:\\a b.html: no such file", "esrcat: C:\\a b.html: tiedostoa ei ole"),
        ("esrcat: x.pdf: larger than 7 bytes", "esrcat: x.pdf: yli 7 tavua"),
        ("x: it is 'a'; larger than 7 bytes", "x: se on ”a”; yli 7 tavua"),
        ("12 documents, 3 records", "12 asiakirjaa, 3 tietuetta"),
        ("12 documents, 3 flies", None),
        ("reading, --out", "luetaan, --out"),
    ],
)
def test_a_text_is_put_together_from_what_is_known(text: str, told: str | None) -> None:
    assert Speech(TEXTS, REASONS).told(text) == told


def test_the_code_is_searched_for_what_it_says() -> None:
    assert len(messages()) > 150
    assert messages() >= {
        "7: no such file; check the spelling and the folder you are in",
        "7: the list has 7 items, counted from 0",
        "reading documents",
        "Nothing has changed since 7 was built.",
    }
    assert len(help_texts()) > 100


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("texts", [messages(), help_texts()], ids=["messages", "help"])
def test_all_that_is_said_has_words_in_each_language(language: str, texts: frozenset[str]) -> None:
    # What a text passes on from elsewhere is a sample here; conftest.py asks for the words of all that is
    # said while the tests run.
    words = {SAMPLE: SAMPLE, **texts_of(language)}
    speech = Speech(words, reasons_of(language))

    assert sorted(text for text in texts if speech.told(text) is None) == []


@pytest.mark.parametrize("language", OTHERS)
def test_words_put_in_what_the_english_text_has(language: str) -> None:
    for english, told in texts_of(language).items():
        assert set(PUT_IN.findall(told)) <= set(PUT_IN.findall(english)), english


@pytest.mark.parametrize(
    ("environment", "of_windows", "language"),
    [
        ({}, "", "en"),
        ({"LANG": "fi_FI.UTF-8"}, "", "fi"),
        ({"LANG": "fi_FI.UTF-8", "LC_ALL": "C"}, "", "en"),
        ({"LANG": "sv_FI@euro"}, "", "sv"),
        ({"LANG": "de_DE"}, "", "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "sv"}, "", "sv"),
        ({"LANG": "sv_FI", "ESRCAT_LANGUAGE": "fi"}, "", "fi"),
        ({"LANG": "fi_FI", "ESRCAT_LANGUAGE": "en"}, "", "en"),
        ({}, "fi_FI", "fi"),
        ({"LANG": "sv_SE"}, "fi_FI", "sv"),
    ],
)
def test_the_language_is_that_of_the_system_unless_another_is_asked_for(
    environment: dict[str, str], of_windows: str, language: str
) -> None:
    assert language_of_user(environment, of_windows) == language


def test_a_language_that_is_not_spoken_is_refused() -> None:
    with pytest.raises(SettingsError, match="ESRCAT_LANGUAGE: se is not spoken here; give fi, sv or en"):
        language_of_user({"ESRCAT_LANGUAGE": "se"})


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (["check", "--language", "sv", "x"], "sv"),
        (["--language=sv", "check"], "sv"),
        (["check", "--language", "de"], "fi"),
        (["check", "--language"], "fi"),
        (["build", "--languages", "sv"], "fi"),
    ],
)
def test_the_command_line_asks_for_a_language_before_it_is_parsed(
    arguments: list[str], language: str
) -> None:
    assert language_asked(arguments, {"LANG": "fi"}) == language
