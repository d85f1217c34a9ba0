"""Projects whose texts are alike: by rare words, whatever their inflection."""

from __future__ import annotations

from esrcat.catalogue.likeness import Likeness
from esrcat.model import ProjectRecord

_COMMON = "Hankkeessa kehitetään palveluja kuntien kanssa. "
_MILL = "Vesimyllyn hirsirakenteet kunnostetaan perinnemestarien johdolla."
_MILLS = "Perinnemestari opettaa, miten vesimyllyjen hirsirakenne tehdään."


def likeness(*texts: str) -> tuple[Likeness, list[ProjectRecord]]:
    records = [
        ProjectRecord.model_validate({"id": f"p{number:02}", "summary": _COMMON + text})
        for number, text in enumerate(texts)
    ]
    found = Likeness()
    for record in records:
        found.add(record)
    return found, records


def test_texts_are_alike_by_their_rare_words() -> None:
    others = [f"Aihe{chr(97 + number) * 6} tutkitaan." for number in range(12)]
    found, records = likeness(_MILL, _MILLS, *others)
    (alike,) = found.near(records[0])

    assert alike.id == "p01"
    assert 0.15 < alike.likeness < 1
    assert sorted(alike.words) == ["hirsirakenteet", "perinnemestarien", "vesimyllyn"]
    assert [each.id for each in found.near(records[1])] == ["p00"]


def test_what_all_say_makes_nobody_alike() -> None:
    found, records = likeness(*[f"Aihe{chr(97 + number) * 6} tutkitaan." for number in range(12)])

    assert [found.near(record) for record in records] == [[]] * 12


def test_a_record_that_was_not_taken_in_is_like_none() -> None:
    found, _ = likeness(_MILL, _MILLS)

    assert found.near(ProjectRecord.model_validate({"id": "muu", "summary": _MILL})) == []
