"""A project with many captures: what joining them takes grows with their number, not with its square."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from esrcat.catalogue import Catalogue
from esrcat.linking import link
from esrcat.linking.distinct import Distinct
from esrcat.linking.fields import agree, value_key
from esrcat.model import ProjectRecord

PLACE = {"document": 0, "method": "label", "rule": "nimike", "place": {"line": 1, "column": 1}}


def captures(count: int) -> Iterator[ProjectRecord]:
    """Yield captures of one code, each with an end, an acronym and numbers of its own."""
    for number in range(count):
        digest = hashlib.sha256(str(number).encode()).hexdigest()
        values = {"/code": "S10001", "/end": f"2010-{number % 12 + 1:02}-01", "/acronym": f"Silta {number}"}
        yield ProjectRecord.model_validate(
            {
                "id": "s10001",
                "key": f"{digest[:12]}-0",
                "code": "S10001",
                "name": "Silta",
                "acronym": values["/acronym"],
                "end": values["/end"],
                "participants": {"actual": {"total": number}},
                "documents": [
                    {
                        "name": f"{number}.html",
                        "sha256": digest,
                        "media_type": "text/html",
                        "form": "eura2007",
                    }
                ],
                "evidence": {
                    pointer: [PLACE | {"start": at, "end": at + 1, "quote": said}]
                    for at, (pointer, said) in enumerate(values.items())
                },
            }
        )


def calls_of(work: Callable[[], object]) -> int:
    """Return how many functions are called, C's too."""
    count = 0

    def called(_: object, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def joined(count: int) -> int:
    with Catalogue.from_records(captures(count)) as catalogue:
        calls = calls_of(lambda: link(catalogue))
        (record,) = catalogue.projects()
        assert len(record.documents) == len(record.evidence["/code"]) == count
        assert len(record.conflicts["/acronym"].others) == count - 1
    return calls


def test_joining_twice_as_many_captures_takes_about_twice_as_much() -> None:
    assert joined(200) < 2.3 * joined(100)


def test_twice_as_many_records_of_one_id_take_about_twice_as_much() -> None:
    def added(count: int) -> int:
        records = list(captures(count))
        return calls_of(lambda: Catalogue.from_records(records).close())

    assert added(200) < 2.3 * added(100)


class Counted(dict[str, Any]):
    """A dict that counts how often it is compared."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return super().__eq__(other)

    __hash__ = None


def test_only_items_with_the_same_marks_are_compared() -> None:
    items = [Counted(start=start, quote=quote) for start in range(50) for quote in "aba"]
    kept = Distinct("start", items=items)

    assert kept.items == [Counted(start=start, quote=quote) for start in range(50) for quote in "ab"]
    assert kept.place({"start": 1, "quote": "b"}) == 3
    assert Counted.compared < 4 * len(items)


@pytest.mark.parametrize(
    "pointer", ["/acronym", "/web", "/actor/name", "/end", "/participants/actual/total", "/regional"]
)
def test_values_have_one_key_when_they_agree(pointer: str) -> None:
    values = [
        "Silta", "SILTA", "silta.", "Silta Oy", "Oy Silta Ab", "https://silta.example/", "silta.example",
        "2010", "2010-01", "2010-01-01", "", "–", 5, 5.0, 0, True, False, 2010,
    ]  # fmt: skip
    for one in values:
        for other in values:
            same = value_key(pointer, one) == value_key(pointer, other)
            assert same == agree(pointer, one, other), (one, other)
