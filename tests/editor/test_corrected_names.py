"""A name that an editor corrects: what followed from it goes, what was read is kept, the rest stays."""

from __future__ import annotations

from pathlib import Path

from esrcat.editor import Correction, corrected
from esrcat.editor.tables import Row
from esrcat.model import ProjectRecord
from tests.linking.records import record

RECORD = record(
    "lomake",
    code="S19001",
    name="Valo",
    authority={"name": "Hämeen TE-keskus", "as_written": "Hämeen TE-keskus"},
    related_projects=[{"name": "Silta", "code": "S19002"}],
)
ROW = Row(Path("corrections.csv"), 2, {})


def correct(*values: tuple[str, str]) -> ProjectRecord:
    return corrected(
        RECORD, [Correction("s19001", pointer, value, "päätös", ROW) for pointer, value in values]
    )


def test_the_words_of_a_corrected_name_are_kept_with_their_source() -> None:
    one = correct(("/authority/name", "Hämeen ELY-keskus"))

    assert "/authority/as_written" not in one.evidence  # it has no value any more
    kept = "/conflicts/~1authority~1as_written/others/0/value"
    assert one.evidence[kept] == RECORD.evidence["/authority/as_written"]
    assert one.conflicts["/authority/as_written"].others == [{"value": "Hämeen TE-keskus", "documents": [0]}]


def test_what_an_editor_says_besides_a_name_stays_in_any_order() -> None:
    said = [("/authority/as_written", "Hämeen ELY"), ("/authority/name", "Hämeen ELY-keskus")]
    for ordered in (said, said[::-1]):
        one = correct(*ordered)
        assert one.authority is not None
        assert (one.authority.name, one.authority.as_written) == ("Hämeen ELY-keskus", "Hämeen ELY")


def test_a_project_keeps_its_code_when_its_name_is_corrected() -> None:
    one = correct(("/name", "Valoisa"), ("/related_projects/0/name", "Sillat"))

    assert (one.name, one.code, one.evidence["/code"]) == ("Valoisa", "S19001", RECORD.evidence["/code"])
    assert (one.related_projects[0].name, one.related_projects[0].code) == ("Sillat", "S19002")
