"""Who carries a project out, where a text goes on to speak of it by its kind alone."""

from __future__ import annotations

import hashlib

import pytest

from esrcat.free_text import read_project
from esrcat.readers import read
from esrcat.record import values
from tests.free_text.texts import at, found


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "Niemen kyläyhdistys ry kunnosti ennen laiturin. Kesällä yhdistys keksi nimen Portti-hanke. "
            "Kumppanina on Rannan opisto.",
            "Niemen kyläyhdistys ry",
        ),
        # Of two of a kind the one is meant that has just been named.
        (
            "Portti-hanke on tuttu jo monelle. Takana on Niemen Kylät ry. Yhdistys palkkasi ohjaajan.\n\n"
            "Naapurissa Mutkan Kylät ry rakentaa laituria.",
            "Niemen Kylät ry",
        ),
        (
            "Portti-hanke alkoi tammikuussa. Niemen kunta ja Mutkan kunta kutsuttiin. "
            "Mutkan kuntaa ei kiinnostanut, ja kunta jäi pois.",
            None,
        ),
        (
            "Projektet Porten är för unga. Näs bygdegård rf är känt på orten. Nu har föreningen anställt "
            "en ledare. Leader Väst rf finns i staden.",
            "Näs bygdegård rf",
        ),
    ],
)
def test_the_only_body_of_the_kind_is_meant(text: str, actor: str | None) -> None:
    assert at(found(text), "actor", "name") == actor


def test_the_name_may_stand_around_the_text() -> None:
    page = (
        "<title>Uutinen | Rannan ammattikorkeakoulu</title><body><p>Rannan ammattikorkeakoulu</p>"
        "<h1>Portti-hanke alkaa</h1><p>Portti-hanke auttaa nuoria tammikuusta alkaen.</p>"
        "<p>Ammattikorkeakoulu palkkasi ohjaajan. Kumppani on Mutkan kaupunki.</p></body>"
    )
    data = page.encode()
    document = read(data, "page.html", hashlib.sha256(data).hexdigest())
    content = values(read_project(document).found)
    assert at(content, "actor", "name") == "Rannan ammattikorkeakoulu"


def test_a_name_is_not_the_word_for_its_kind() -> None:
    values = found(
        "The Steps project helps firms. Its goal is a hub, as the City of Salo's ecosystem agreement says. A "
        "actor is Lodec, the development company of the City of Salo.\n"
    )

    assert "actor" not in values


@pytest.mark.parametrize(
    "said",
    [
        # Nobody's name: the text says it in small letters, too.
        "Pajoja pidetään Suomessa soutupedagogisen säätiön toimintana. Soutupedagogisen säätiön malli sopii "
        "Kuopioon. Säätiön malli on hyvä.",
        # The word for the kind is the name's own.
        "Mukana on tänä vuonna myös SOUTU koulutuskuntayhtymä. Pajoja pidetään ahkerasti.",
    ],
)
def test_a_phrase_and_a_name_itself_lead_nothing(said: str) -> None:
    values = found(
        f"Rannat auki -hankkeen tarkoituksena on perustaa pajoja. {said} Rannat auki -hanke auttaa."
    )

    assert at(values, "actor", "name") is None or "säätiö" not in values["actor"]["name"]
