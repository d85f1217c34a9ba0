"""An expression finds in a text and its parts what `re` finds there."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from esrcat.free_text.story.wordings import LANGUAGES, wording
from esrcat.patterns import Expression, Needs, Part, Table, Text
from tests.documents import corpus, family

TEXT = "Hanke alkaa 1.2.2019.\n\nKaupunki maksaa 20 000 euroa, ja HANKKEESSA työllistyy nuoria."


def taken_apart(pattern: str, flags: int = 0) -> Expression:
    """Return an expression that was searched so often that it knows what it needs."""
    expression = Expression(pattern, flags)
    expression.search(Text("¤ " * 5000))
    return expression


@pytest.mark.parametrize("pattern", ["hanke", r"\d+ euroa", "järvi", r"nuor\w+", r"\w+", "ei ole|20 0"])
@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_the_same_is_found(pattern: str, flags: int) -> None:
    text = Text(TEXT)
    expression, plain = taken_apart(pattern, flags), re.compile(pattern, flags)
    for searched in (text, text.part(0, 21), text.part(23, len(text)), TEXT):
        found, expected = expression.search(searched), plain.search(searched)
        assert (found and found.span()) == (expected and expected.span())
        assert [match.span() for match in expression.finditer(searched)] == [
            match.span() for match in plain.finditer(searched)
        ]


def test_a_text_without_what_is_needed_is_not_searched() -> None:
    expression = taken_apart("järvi|saari", re.IGNORECASE)
    text = Text("Hanke on Järven rannalla. Saari on kaukana.")

    assert expression.may_match(text)
    assert not expression.may_match(text.part(0, 25))
    assert expression.may_match(text.part(26, len(text)))
    assert expression.may_match("a string of no text is always searched")


_MANY = (
    r"\b(?:hank\w+\s+alka\w+|\w*keskus\s+maks\w+|(?:vuoden\s+)?lopu\w+\s+(?:tul|men)\w+|\d+\s+euroa\s+on)\b"
)
_SENTENCES = (
    "Hanke alkaa. Keskus maksaa. Hanke maksaa. Vuoden lopussa. Lopulta tulee. Keskus alkaa. Euroa on."
)


def test_words_of_two_branches_without_all_of_one_are_not_searched() -> None:
    # The branches of a short choice are not looked at.
    expression = taken_apart(
        _MANY + "|" + "|".join(f"qw{number}\\s+xz\\w+" for number in range(20)), re.IGNORECASE
    )
    text = Text(_SENTENCES)
    parts = [text.part(match.start(), match.end()) for match in re.finditer(r"[^.]+\.", text)]

    assert [bool(expression.search(part)) for part in parts] == [True, True, False, False, True, False, False]
    assert [expression.may_match(part) for part in parts] == [True, True, False, False, True, False, False]
    assert list(expression.among(parts)) == [0, 1, 4]


def test_only_parts_with_what_is_needed_are_visited() -> None:
    text = Text("Järvi on jäässä. Hanke alkaa. Järven hanke ja saari. Loppu.")
    parts = [text.part(0, 16), text.part(17, 29), text.part(30, 52), text.part(53, 59)]

    assert list(taken_apart("järvi|saari", re.IGNORECASE).among(parts)) == [0, 2]
    assert list(taken_apart("hanke\\s+alkaa", re.IGNORECASE).among(parts)) == [1]
    assert list(taken_apart("taival").among(parts)) == []
    assert list(Expression("taival").among(parts)) == [0, 1, 2, 3]
    assert list(taken_apart("taival").among([])) == []


def test_a_stretch_that_was_asked_about_holds_strings_that_come_later() -> None:
    text = Text("Ensin qwyxxi, sitten toista.")
    assert not text.part(6, 13).may_hold(Needs(["mnblkjh"]))

    later = Needs(["qwyxxi"])

    assert text.part(6, 13).may_hold(later)
    assert not text.part(14, 20).may_hold(later)


def test_strings_that_come_later_are_asked_of_texts_that_are_known() -> None:
    text = Text("Ensin kysytään yhtä, sitten zyxwolla toista.")
    part = text.part(0, len(text))
    assert not text.may_hold(Needs(["wvutsrq"]))
    assert not part.may_hold(Needs(["wvutsrq"]))

    later = Needs(["zyxwolla"])

    assert text.may_hold(later)
    assert part.may_hold(later)
    assert Text("zyxwolla").may_hold(later)


def test_texts_are_strings() -> None:
    text = Text(TEXT)
    part = text.part(6, 11)

    assert (text, part) == (TEXT, "alkaa")
    assert type(part) is Part
    assert type(text[6:11]) is type(part.upper()) is str


def test_a_table_keeps_the_rows_that_may_match_in_the_whole_text() -> None:
    table = Table([("lake", taken_apart("järvi")), ("project", taken_apart("hanke", re.IGNORECASE))])
    text = Text(TEXT)

    assert [name for name, _ in table.within(text.part(0, 21))] == ["project"]
    assert [name for name, _ in table.within("no text")] == ["lake", "project"]


def patterns() -> list[str]:
    """Return every expression of the tables of words."""
    found: list[str] = []
    for words in map(wording, LANGUAGES):
        waiting = [getattr(words, each.name) for each in fields(words)]
        while waiting:
            value = waiting.pop()
            if isinstance(value, str):
                found.append(value)
            elif isinstance(value, tuple):
                waiting += value
            elif hasattr(value, "values"):
                waiting += value.values()
    return [each for each in found if "NAME" not in each and len(each) > 12]


_BEHIND = 120


def test_no_word_of_the_tables_is_missed_in_the_corpus() -> None:
    """Each expression of the tables matches only texts that hold what it needs."""
    texts = [
        Text(path.read_text(encoding="utf-8", errors="replace"))
        for path in corpus()
        if path.suffix == ".txt" and family(path) in ("press_releases", "project_pages")
    ][::4]
    assert len(texts) > 8
    matched = 0
    for pattern in patterns():
        expression = taken_apart(pattern, re.IGNORECASE)
        for text in texts:
            for match in expression.regex.finditer(text):
                matched += 1
                # What must stand behind a match is in the text, too.
                around = text.part(match.start(), min(match.end() + _BEHIND, len(text)))
                assert expression.may_match(around), pattern
    assert matched > 300
