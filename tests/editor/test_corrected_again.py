"""Records that were corrected before, and lists: what an editor has set is never taken for what was read."""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat.editor import Correction, check_corrections, corrected
from esrcat.editor.tables import Row
from esrcat.errors import EditorError
from tests.linking.records import record

RECORD = record(
    "lomake",
    code="S19001",
    name="Valo",
    end="2011-12-31",
    web="www.valo.example",
    authority={"name": "Hämeen TE-keskus", "as_written": "Hämeen TE-keskus"},
    partners=[{"name": "Lopen kunta"}, {"name": "Kyläseura ry"}],
    themes=["kylät", "palvelut"],
)
ROW = Row(Path("corrections.csv"), 2, {})


def say(*values: tuple[str, str], reason: str = "päätös") -> list[Correction]:
    return [Correction("s19001", pointer, value, reason, ROW) for pointer, value in values]


def test_correcting_again_changes_nothing() -> None:
    corrections = say(
        ("/end", "2012"),
        ("/web", ""),
        ("/partners", '["Kunta A"]'),
        ("/authority/name", "Hämeen ELY-keskus"),
    )
    once = corrected(RECORD, corrections)

    assert corrected(once, corrections).model_dump_json() == once.model_dump_json()


def test_what_an_editor_set_before_is_no_other_reading() -> None:
    once = corrected(RECORD, say(("/end", "2012"), ("/partners", '["Kunta A"]')))
    again = corrected(once, say(("/end", "2013"), ("/partners/0/name", "Kunta B"), reason="uusi"))

    assert (again.end, again.partners[0].name) == ("2013", "Kunta B")
    assert again.conflicts["/end"].others == [{"value": "2011-12-31", "documents": [0]}]
    assert set(again.conflicts) == {"/end", "/partners"}


def test_a_place_of_a_list_that_an_editor_set_has_the_code_of_its_new_name() -> None:
    said = say(("/area/municipalities", '["Lahti"]'), ("/area/municipalities/0/name", "Heinola"))

    assert corrected(RECORD, said).area.municipalities[0].code == "111"


def test_nothing_removes_a_whole_list() -> None:
    corrections = say(("/partners", ""), ("/themes", ""))
    check_corrections(corrections)
    one = corrected(RECORD, corrections)

    assert (one.partners, one.themes) == ([], [])
    assert one.conflicts["/themes"].others == [{"value": ["kylät", "palvelut"], "documents": [0]}]


@pytest.mark.parametrize(
    ("pointer", "value", "said"),
    [
        ("/themes", "kylät", '(a list is wanted); write it as ["kylät", "palvelut"]'),
        ("/themes/0", "", "(a text is wanted); to remove an item of a list, set the list without it"),
        ("/partners/0/name", "", "(a text is wanted); to remove an item of a list, set the list without it"),
    ],
)
def test_what_a_list_does_not_take_is_told_with_the_remedy(pointer: str, value: str, said: str) -> None:
    with pytest.raises(EditorError) as caught:
        corrected(RECORD, say((pointer, value)))

    assert said in str(caught.value)
