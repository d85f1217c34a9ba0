"""What counts as equal, as missing and as superfluous, field by field."""

from __future__ import annotations

from typing import Any

import pytest

from esrcat.evaluate.compare import align, comparable, compare
from esrcat.evaluate.scores import Score, total

Record = dict[str, Any]

# expected record, found record, scores (expected, found, correct) by field
CASES: dict[str, tuple[Record, Record, dict[str, tuple[int, int, int]]]] = {
    "equal": ({"name": "A"}, {"name": "A"}, {"/name": (1, 1, 1)}),
    "white space": ({"name": "A B"}, {"name": " A\n B"}, {"/name": (1, 1, 1)}),
    "a letter": ({"name": "A b"}, {"name": "A B"}, {"/name": (1, 1, 0)}),
    "missing": ({"name": "A"}, {"name": None}, {"/name": (1, 0, 0)}),
    "superfluous": ({}, {"name": "A"}, {"/name": (0, 1, 0)}),
    "absent on both sides": ({}, {"name": None, "partners": [], "actor": None}, {}),
    "zero is not absent": ({"outcomes": {"n": 0}}, {"outcomes": {"n": None}}, {"/outcomes/n": (1, 0, 0)}),
    "false is not absent": ({"area": {"national": False}}, {"area": {}}, {"/area/national": (1, 0, 0)}),
    "euros and cents": ({"total_cost": 10}, {"total_cost": 10.0}, {"/total_cost": (1, 1, 1)}),
    "phone by digits": (
        {"actor": {"phone": "01-2 3"}},
        {"actor": {"phone": "0123"}},
        {"/actor/phone": (1, 1, 1)},
    ),
    "web without scheme": ({"web": "https://a.fi/"}, {"web": "a.fi"}, {"/web": (1, 1, 1)}),
    "lists in any order": ({"themes": ["a", "b"]}, {"themes": ["b", "a"]}, {"/themes": (2, 2, 2)}),
    "duplicates count": ({"themes": ["a", "a"]}, {"themes": ["a"]}, {"/themes": (2, 1, 1)}),
    "named things in any order": (
        {"subprojects": [{"name": "A", "host": "x"}, {"name": "B", "host": "y"}]},
        {"subprojects": [{"name": "B", "host": "y"}, {"name": "A", "host": "x"}]},
        {"/subprojects/name": (2, 2, 2), "/subprojects/host": (2, 2, 2)},
    ),
    "the right host of the wrong thing": (
        {"subprojects": [{"name": "A", "host": "x"}, {"name": "B", "host": "y"}]},
        {"subprojects": [{"name": "A", "host": "y"}, {"name": "B", "host": "x"}]},
        {"/subprojects/name": (2, 2, 2), "/subprojects/host": (2, 2, 0)},
    ),
    "a contact without a name": (
        {"contacts": [{"email": "a@b.fi", "role": "x"}]},
        {"contacts": [{"name": None, "email": "a@b.fi", "role": "x"}]},
        {"/contacts/email": (1, 1, 1), "/contacts/role": (1, 1, 1)},
    ),
    "a statement is one fact, and its text": (
        {"outcomes": {"statements": [{"text": "yli 80", "number": 80, "qualifier": "over", "what": "x"}]}},
        {"outcomes": {"statements": [{"text": "yli 80", "number": 80, "qualifier": None, "what": "x"}]}},
        {"/outcomes/statements": (1, 1, 0), "/outcomes/statements/text": (1, 1, 0)},
    ),
    "parts of a budget": (
        {"funding": {"breakdown": [{"label": "A", "amount": 3, "parts": [{"label": "B", "amount": 2}]}]}},
        {"funding": {"breakdown": [{"label": "A", "amount": 3, "parts": [{"label": "B", "amount": 1}]}]}},
        {
            "/funding/breakdown/label": (1, 1, 1),
            "/funding/breakdown/amount": (1, 1, 1),
            "/funding/breakdown/parts/label": (1, 1, 1),
            "/funding/breakdown/parts/amount": (1, 1, 0),
        },
    ),
    "what is judged only when given, not given": (
        {
            "actor": {"name": "A"},
            "area": {"regions": [{"name": "B"}]},
            "sections": [{"title": "C", "text": "D"}],
        },
        {
            "actor": {"name": "A", "as_written": "a", "current": {"name": "E", "code": "1"}},
            "area": {"regions": [{"name": "B", "as_written": "b", "code": "11", "current": None}]},
            "sections": [{"title": "C", "text": "D", "document": 0}],
        },
        {
            "/actor/name": (1, 1, 1),
            "/area/regions/name": (1, 1, 1),
            "/sections/title": (1, 1, 1),
            "/sections/text": (1, 1, 1),
        },
    ),
    "what is judged only when given, given": (
        {"actor": {"as_written": "x"}, "area": {"regions": [{"name": "B", "code": "12"}]}},
        {
            "actor": {"as_written": "a"},
            "area": {"regions": [{"name": "B", "code": "11"}, {"name": "C", "code": "1"}]},
        },
        {"/actor/as_written": (1, 1, 0), "/area/regions/name": (1, 2, 1), "/area/regions/code": (1, 1, 0)},
    ),
    "null is given": (
        {"actor": {"current": {"name": None}}},
        {"actor": {"current": {"name": "A"}}},
        {"/actor/current/name": (0, 1, 0)},
    ),
    "a code of a project is always judged": (
        {"code": "S1", "related_projects": [{"name": "A"}]},
        {"code": "S2", "related_projects": [{"name": "A", "code": "S3"}]},
        {"/code": (1, 1, 0), "/related_projects/name": (1, 1, 1), "/related_projects/code": (0, 1, 0)},
    ),
    "states both ways": (
        {"states": {"/web": "empty", "/start": "empty"}},
        {"states": {"/web": "empty", "/start": "unreadable", "/end": "empty"}},
        {"/states": (2, 3, 1)},
    ),
    "issues not given": ({}, {"issues": [{"code": "a"}]}, {}),
    "issues given": (
        {"issues": ["a", "b"]},
        {"issues": [{"code": "a"}, {"code": "c"}]},
        {"/issues": (2, 2, 1)},
    ),
    "no issues wanted": ({"issues": []}, {"issues": [{"code": "a"}]}, {"/issues": (0, 1, 0)}),
    "what the parser says of itself": (
        {},
        {"key": "k", "id": "i", "form": "f", "languages": ["fi"], "evidence": {}},
        {},
    ),
}


@pytest.mark.parametrize(("expected", "found", "scores"), CASES.values(), ids=CASES)
def test_fields(expected: Record, found: Record, scores: dict[str, tuple[int, int, int]]) -> None:
    # Something in common, so that they are taken for the same project.
    result = compare([{"themes_of_both": ["x"], **expected}], [{"themes_of_both": ["x"], **found}])
    fields = {field: (score.expected, score.found, score.correct) for field, score in result.fields.items()}

    assert fields == scores | {"/themes_of_both": (1, 1, 1)}


def test_long_texts_are_also_compared_word_by_word() -> None:
    result = compare([{"code": "S1", "summary": "a b c d"}], [{"code": "S1", "summary": "a b x"}])

    assert result.words == {"/summary": Score(4, 3, 2)}
    assert result.fields["/summary"] == Score(1, 1, 0)


def test_differences_pair_what_was_expected_with_what_was_found() -> None:
    result = compare(
        [{"code": "S1", "web": "a.fi", "themes": ["x"]}], [{"code": "S1", "web": "b.fi", "end": "2008"}]
    )

    assert sorted(map(tuple, result.differences)) == [
        ("/end", (), None, "2008"),
        ("/themes", (), "x", None),
        ("/web", (), "a.fi", "b.fi"),
    ]


ALIGNED = {
    "by code": (
        [{"code": "S1"}, {"code": "S2"}],
        [{"code": "s2"}, {"code": "S1"}],
        [("S1", "S1"), ("S2", "s2")],
    ),
    "by name": (
        [{"name": "A b", "code": "1"}],
        [{"name": "X", "code": "3"}, {"name": "a  B", "code": "2"}],
        [("1", "2"), (None, "3")],
    ),
    "by what is equal": (
        [{"code": "1", "start": "a"}],
        [{"code": "2", "start": "b"}, {"code": "3", "start": "a"}],
        [("1", "3"), (None, "2")],
    ),
    "nothing in common": (
        [{"code": "1", "start": "a"}],
        [{"code": "2", "start": "b"}],
        [("1", None), (None, "2")],
    ),
    "missing": ([{"code": "1"}], [], [("1", None)]),
    "superfluous": ([], [{"code": "1"}], [(None, "1")]),
}


@pytest.mark.parametrize(("expected", "found", "pairs"), ALIGNED.values(), ids=ALIGNED)
def test_records_are_aligned(
    expected: list[Record], found: list[Record], pairs: list[tuple[str | None, str | None]]
) -> None:
    assert [(wanted.get("code"), got.get("code")) for wanted, got in align(expected, found)] == pairs


def test_a_missing_record_misses_all_its_values() -> None:
    result = compare([{"code": "1", "name": "A"}], [])

    assert (result.records, total(result.fields.values())) == (Score(1, 0, 0), Score(2, 0, 0))


@pytest.mark.parametrize(
    ("score", "ratios"),
    [
        (Score(4, 2, 1), (0.5, 0.25, 1 / 3)),
        (Score(0, 2, 0), (0, None, 0)),
        (Score(2, 0, 0), (None, 0, 0)),
        (Score(), (None, None, None)),
    ],
)
def test_ratios(score: Score, ratios: tuple[float | None, ...]) -> None:
    assert (score.precision, score.recall, score.f1) == ratios


def test_comparable_leaves_numbers_alone() -> None:
    assert comparable("/actor/phone", None) is None
    assert comparable("/funding/total_cost", 12.5) == 12.5
