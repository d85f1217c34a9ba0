"""Records of one code that agree in nothing are two projects; any one thing that agrees makes them one."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from esrcat.issues import message
from esrcat.linking.names import project_name
from esrcat.linking.one_code import projects_of_code
from esrcat.linking.profile import profile
from esrcat.model import ProjectRecord
from tests.linking.records import places, record
from tests.linking.test_link import codes, linked, names

PATH: dict[str, Any] = {
    "code": "A70412",
    "name": "Rannan raitti",
    "start": "2017-03-01",
    "end": "2020-02-29",
    "actor": {"name": "Kotkan Saaristoyhdistys ry"},
}
CLINIC: dict[str, Any] = {
    "code": "A70412",
    "name": "Doorstep Clinic",
    "start": "2014-09-01",
    "end": "2017-08-31",
    "actor": {"name": "Lakeshore Hospital District"},
}


def page(document: str, /, **values: Any) -> ProjectRecord:
    return record(document, form="project_page", **values)


def test_two_projects_of_one_code_stay_apart_and_name_each_other() -> None:
    path, clinic = page("raitti", **PATH), page("klinikka", **CLINIC)
    for order in permutations((path, clinic)):
        found, report = linked(order)

        assert sorted(names(found).values()) == [["klinikka"], ["raitti"]]
        assert {one.id for one in found} == {"a70412", "a70412-2"}
        assert report.doubts == 1
        for one, other in (found, found[::-1]):
            (issue,) = [each for each in one.issues if each.code == "code-of-two"]
            assert (issue.params["name"], issue.params["other"]) == (other.name, other.id)
            assert "nimi, toteutusaika, toteuttaja" in message(issue, "fi")


@pytest.mark.parametrize(
    "same",
    [
        {"name": "Rannan raitti 2014"},
        {"start": "2017-03-01"},
        {"actor": {"name": "KOTKAN SAARISTOYHDISTYS R.Y."}},
        {"partners": [{"name": "Kotkan Saaristoyhdistys ry"}]},
    ],
)
def test_what_agrees_in_one_thing_is_one_project(same: dict[str, Any]) -> None:
    found, _ = linked((page("raitti", **PATH), page("toinen", **(CLINIC | same))))

    assert len(found) == 1


def test_a_start_alone_does_not_join_projects_in_other_towns() -> None:
    path = page("raitti", area=places("Kotka"), **PATH)
    beside = CLINIC | {"start": PATH["start"]}

    assert len(linked((path, page("klinikka", area=places("Kotka"), **beside)))[0]) == 1
    assert len(linked((path, page("klinikka", area=places("Rantasalmi"), **beside)))[0]) == 2


def test_a_page_in_another_language_is_of_the_same_project() -> None:
    swedish = PATH | {"name": "Strandleden", "actor": {"name": "Kotka skärgårdsförening rf"}}

    assert len(linked((page("raitti", **PATH), page("leden", **swedish)))[0]) == 1


def test_a_copied_text_is_of_the_same_project() -> None:
    text = " ".join(f"Raitti {number} kulkee rantaa pitkin sataman ohi." for number in range(40))
    one, other = page("raitti", summary=text, **PATH), page("toinen", summary=text, **CLINIC)

    assert len(linked((one, other))[0]) == 1


def test_what_says_little_goes_with_the_project_that_it_agrees_with() -> None:
    path, clinic = page("raitti", **PATH), page("klinikka", **CLINIC)
    row = record("rivi", form="eura_list", code="A70412", name="Doorstep Clinic")
    for order in permutations((path, clinic, row)):
        found, _ = linked(order)

        assert sorted(map(sorted, names(found).values())) == [["klinikka", "rivi"], ["raitti"]]


def test_a_page_without_the_code_does_not_join_two_projects() -> None:
    path, clinic = page("raitti", **PATH), page("klinikka", **CLINIC)
    bare = page("sivu", **(PATH | {"code": None, "start": None, "end": None}))
    for order in permutations((path, clinic, bare)):
        found, _ = linked(order)

        assert ["klinikka"] in names(found).values()


def test_an_editor_joins_what_agrees_in_nothing() -> None:
    pages = (page("raitti", **PATH), page("klinikka", **CLINIC))
    found, _ = linked(pages, ("raitti", "klinikka", "same"))

    assert len(found) == 1
    assert not codes(found[0])


def test_joining_again_keeps_two_projects_apart() -> None:
    first, _ = linked((page("raitti", **PATH), page("klinikka", **CLINIC)))

    assert linked(first)[0] == first


def test_a_code_on_thousands_of_pages_is_not_compared_with_all_of_them() -> None:
    asked = 0

    def are_two(one: int, other: int) -> bool:
        nonlocal asked
        asked += 1
        return True

    read = profile("a70412", page("raitti", **PATH).model_dump())
    profiles = {number: read._replace(name=project_name(f"Polku {number}")) for number in range(2000)}

    assert sum(map(len, projects_of_code("A70412", profiles, are_two))) == 2000
    assert asked < 200 * 2000
