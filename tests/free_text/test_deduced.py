"""What a text does not say outright says so beside the value; what it says has no such issue."""

from __future__ import annotations

import pytest

from esrcat import parse
from esrcat.evidence import Found
from esrcat.free_text.deduced import issues_of_deduced
from esrcat.issues import message
from esrcat.span import Span
from tests.documents import free_texts, parsed

SAID = (
    "Hankkeen nimi on Laiturin valot. Hanketta toteuttaa Kotkan kaupunki. Hanke kestää 1.1.2016–31.12.2017 "
    "ja saa Euroopan sosiaalirahaston tukea."
)


def deduced(text: str) -> set[str | None]:
    return {
        issue.pointer for issue in parse(text.encode(), name="a.txt").issues if issue.code == "value-deduced"
    }


def test_what_a_text_says_is_not_deduced() -> None:
    (record,) = parse(SAID.encode(), name="a.txt").records

    assert (record.name, record.actor and record.actor.name) == ("Laiturin valot", "Kotkan kaupunki")
    assert deduced(SAID) == set()


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("words around who carries it out", True),
        ("only organisation of the text", True),
        ("words that are written as a name", True),
        ("words of the actor", False),
        ("name before the noun", False),
    ],
)
def test_rules_that_only_look_around_are_told(rule: str, expected: bool) -> None:
    found = Found("/actor/name", "Kotkan kaupunki", 5, 20, "sentence", rule)
    issues = list(issues_of_deduced([found]))

    assert [(each.code, each.pointer, each.span) for each in issues] == (
        [("value-deduced", "/actor/name", Span(5, 20))] if expected else []
    )
    assert all("suoraan: ”Kotkan kaupunki”." in message(each, "fi") for each in issues)


def test_a_value_that_is_said_elsewhere_is_not_deduced() -> None:
    found = [
        Found("/actor/name", "Kotkan kaupunki", 5, 20, "sentence", rule)
        for rule in ("only organisation of the text", "words of the actor")
    ]

    assert list(issues_of_deduced(found)) == []


def test_every_deduced_value_of_the_corpus_is_told_and_no_other() -> None:
    """By the rules that the evidence names."""
    told = 0
    for document in free_texts():
        for record in parsed(document).records:
            pointers = {str(issue.pointer) for issue in record.issues if issue.code == "value-deduced"}
            rules = {
                pointer: {place["rule"] for place in places} for pointer, places in record.evidence.items()
            }
            judged = {pointer for pointer, of in rules.items() if all(map(_judges, of))}
            assert {each for each in judged if _is_value(each)} <= {*pointers, *map(_whole, pointers)}
            assert not any("label of the name" in rules.get(each, ()) for each in pointers)
            told += len(pointers)

    assert told > 100


def _judges(rule: str) -> bool:
    return rule.startswith("words around")


def _is_value(pointer: str) -> bool:
    """Tell whether a value stands for itself: what was counted is told with its number."""
    *_, last = pointer.split("/")
    return last not in {"as_written", "text", "what", "role", "email", "phone"} and "/current/" not in pointer


def _whole(pointer: str) -> str:
    """Return what a value is a part of: evidence is of a place, not of its name."""
    return pointer.rpartition("/")[0]
