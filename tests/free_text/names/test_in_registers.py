"""The name on a register's page stands over its description, below the register's own title and facts."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.reading import find_names
from tests.free_text.texts import story

FACTS = """Kohesio: discover EU projects in your region

project info
Start date: 1 May 2016
End date: 31 July 2018
Fund: European Social Fund (ESF)
Total budget: 84 000,00 €

"""
PROSE = (
    "The project trains adults without work in the repair of boats, nets and quays, and helps them to find a "
    "trade of their own on the coast. The objectives of the Lantern project are served as well."
)


@pytest.mark.parametrize(
    "name",
    [
        "Mending plant",
        "Northern Finland’s Turn — From Plan to Practice",
        "Creative Quay 2020 — Investment Project",
        "Development of new forms of work parallel project",
    ],
)
def test_a_heading_over_the_description_is_the_name(name: str) -> None:
    chosen = find_names(story(f"{FACTS}{name}\n\n{PROSE}\n")).chosen

    assert chosen is not None
    assert chosen.name == name


def test_elsewhere_a_heading_is_no_name_by_its_place() -> None:
    text = FACTS.replace("Kohesio: discover EU projects in your region", "Facts and figures")
    chosen = find_names(story(f"{text}Creative Quay 2020 — Investment Project\n\n{PROSE}\n")).chosen

    assert chosen is None or chosen.name != "Creative Quay 2020 — Investment Project"


def test_a_register_in_swedish_is_one() -> None:
    facts = """Kohesio: Upptäck EU-projekt i din region

Projektinformation
Startdatum: 1 januari 2016
Slutdatum: 30 juni 2018
finansiering
Fond: Europeiska regionala utvecklingsfonden (ERDF)
Total budget: 84 000,00 €

"""
    prose = (
        "I regionen kommer en ny brygga att byggas för små båtar och roddare, och den ska ge arbete åt dem "
        "som länge har varit utan. Verksamheten kräver goda förbindelser till stranden och andra bryggor."
    )
    chosen = find_names(story(f"{facts}Förbättra vägen till Stora bryggan\n\n{prose}\n")).chosen

    assert chosen is not None
    assert chosen.name == "Förbättra vägen till Stora bryggan"
