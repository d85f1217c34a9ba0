"""Who leads and who takes part, by the words around them."""

from __future__ import annotations

import pytest

from esrcat import parse
from esrcat.model import ProjectRecord
from tests.free_text.texts import BY_THE_WATER, found


def read(said: str, head: str = "Penkkejä rantaan") -> ProjectRecord:
    (record,) = parse(BY_THE_WATER.format(said=said, head=head).encode()).records
    return record


@pytest.mark.parametrize(
    ("said", "partners"),
    [
        (
            "Hallinnoija oli Alajoen opisto. Siihen osallistuivat lisäksi Alajoen kunta ja Joen Puuseura ry.",
            ["Alajoen kunta", "Joen Puuseura ry"],
        ),
        (
            "Hallinnoija oli Alajoen opisto. Koulutuksen hoiti Rannan ammattiopisto, pajat Joen Puuseura ry.",
            ["Rannan ammattiopisto", "Joen Puuseura ry"],
        ),
        ("Hallinnoija oli Alajoen kansanopisto. Joen Puuseura ry täytti samana kesänä 100 vuotta.", []),
    ],
)
def test_partners_that_no_rule_knows(said: str, partners: list[str]) -> None:
    assert [each.name for each in read(said).partners] == partners


def test_who_plainly_leads_goes_before_a_person() -> None:
    record = read("Hankkeen takana seisoo Alajoen kansanopisto. Mirja Kallio vetää kahvilaa rannassa.")

    assert record.actor
    assert record.actor.name == "Alajoen kansanopisto"


def test_a_shouted_name_is_written_in_small_letters() -> None:
    record = read("Kurssilla oli kaksi opettajaa.", head="ALAJOEN KANSANOPISTO\nTIEDOTE 3.4.2019")

    assert record.actor
    assert record.actor.name == "Alajoen kansanopisto"


def test_the_employer_of_whom_to_ask_leads_nothing_by_that() -> None:
    text = """The network Warm Quays

The project Warm Quays helps villages by the sea to stay alive. The project runs from 2019 to 2021, and it has
been granted funding by the ERDF. The project arranges training, workshops and meetings on the islands.

Contact us

Maja Saari

Planner

Centre for Lifelong Learning
"""

    assert "actor" not in found(text)
