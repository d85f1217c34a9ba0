"""A role on a line of its own tells who the person on the line beside it is."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

PAGE = (
    "The Quay Skills project trains dockers in Kotka. It is funded by the European Social Fund.\n\n"
    "{people}\n\nThe quay is old.\n"
)


@pytest.mark.parametrize(
    "people",
    [
        "Project manager at Sellu\n\nMarja-Riitta Lahtinen",
        "Marja-Riitta Lahtinen\n\nProject Leader",
        "Project coordinator:\nMarja-Riitta Lahtinen",
    ],
)
def test_a_role_alone_belongs_to_the_person_beside_it(people: str) -> None:
    values = found(PAGE.format(people=people))

    assert [each["name"] for each in values["contacts"]] == ["Marja-Riitta Lahtinen"]


def test_of_two_on_lines_of_their_own_each_has_the_role_below() -> None:
    values = found(
        PAGE.format(people="Aino Lahtinen\n\nProject Manager\n\nOtto Virtanen\n\nProject Coordinator")
    )

    assert [(each["name"], each["role"]) for each in values["contacts"]] == [
        ("Aino Lahtinen", "Project Manager"),
        ("Otto Virtanen", "Project Coordinator"),
    ]


def test_a_unit_below_a_person_and_the_role_is_nobody() -> None:
    people = (
        "Lisätietoja\n\nAino Lahtinen\nProjektipäällikkö\nKaisla Xentre\naino@kaisla.example\n040 555 0101"
    )
    values = found(f"Kaisla-hanke auttaa Kotkassa. Hanketta rahoittaa ESR.\n\n{people}\n")

    assert values["contacts"] == [
        {
            "name": "Aino Lahtinen",
            "role": "Projektipäällikkö",
            "email": "aino@kaisla.example",
            "phone": "040 555 0101",
        }
    ]
