"""Whom judgements add to the contacts that rules take, and whom they leave to them."""

from __future__ import annotations

import pytest

from esrcat.free_text.contact_choice import Contact
from tests.free_text.texts import OPENINGS, found

ABOUT = (
    "Polussa koulutettiin 48 nuorta. Heistä 12 sai työpaikan. Nuoret kävivät kahdella työmaalla. "
    "Työmaat olivat Rovaniemellä ja Kemijärvellä. Ohjaajat kiittelivät tahtia. Lumi suli huhtikuussa. "
    "Kesällä rakennettiin laituri. Syksyllä kerättiin sienet. Talvella mentiin hiihtämään."
)
DATA = "040 555 1234, aino.testila@polku.example"


def contacts(said: str) -> list[dict[str, str]]:
    found_ones: list[dict[str, str]] = found(f"{OPENINGS['fi']}\n\n{ABOUT}\n\n{said}").get("contacts", [])
    return found_ones


@pytest.mark.parametrize(
    ("said", "role"),
    [
        (f"Tätä kaikkea luotsaa kirvesmies Aino Testilä, {DATA}", None),
        (f"Pajalla vastassa on Aino Testilä, puh. {DATA}.", None),
        (
            f"”Kukaan ei huutanut”, muistelee kirvesmies Aino Testilä. Häneltä voi kysyä pajasta, {DATA}.",
            "kirvesmies",
        ),
    ],
)
def test_who_alone_gives_an_address_and_a_number_is_asked(said: str, role: str | None) -> None:
    (contact,) = contacts(said)
    assert contact["name"] == "Aino Testilä"
    assert contact["email"] == "aino.testila@polku.example"
    assert contact["phone"] == "040 555 1234"
    assert contact.get("role") == role


@pytest.mark.parametrize(
    "said",
    [
        f"Medialle: viestintäpäällikkö Aino Testilä, {DATA}",
        f"Saunan varaukset: Aino Testilä, {DATA}",
        "Kesätyöhakemuksista huolehtii palkkasihteeri Aino Testilä, 040 555 1234.",
    ],
)
def test_whom_rules_know_for_others_stays_theirs(said: str) -> None:
    assert contacts(said) == []


def test_of_two_mentions_each_adds_what_it_knows() -> None:
    lone = Contact(None, ("projektipäällikkö", 0, 17))
    assert Contact(None, None, template=(1, 2, "polku.example")).filled_from(lone).role == lone.role
    assert not lone.has_data


def test_beside_who_plainly_is_asked_a_bystander_is_left_out() -> None:
    asked = f"Lisätietoja hankkeesta: projektipäällikkö Aino Testilä, {DATA}"
    names = [each["name"] for each in contacts(f"{asked}\n\nTyöpajan ohjaaja Urho Kokela, 045 555 6677")]
    assert names == ["Aino Testilä"]
