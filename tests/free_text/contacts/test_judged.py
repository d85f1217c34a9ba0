"""Whom judgements add to the contacts that rules take, and whom they leave to them."""

from __future__ import annotations

import pytest

from esrcat.free_text.contacts import judged as judged_contacts
from esrcat.free_text.contacts.choice import Contact
from esrcat.free_text.contacts.matters import Standing
from esrcat.free_text.names.reading import find_names
from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import Person
from esrcat.free_text.subject.about import Aboutness
from tests.free_text.texts import OPENINGS, found, story

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
    lone = Contact(None, SaidRole("projektipäällikkö", 0, 17))
    assert Contact(None, None, template=(1, 2, "polku.example")).filled_from(lone).role == lone.role
    assert not lone.has_data


@pytest.mark.parametrize(
    ("plainly", "standing", "kept"),
    [(0.9, Standing.ROLE, 1), (0.9, Standing.ASKED, 2), (0.6, Standing.ROLE, 2)],
)
def test_beside_who_plainly_is_asked_another_is_only_where_words_say_so(
    monkeypatch: pytest.MonkeyPatch, plainly: float, standing: Standing, kept: int
) -> None:
    asked, other = Person("Aino Testilä", 0, 12, None), Person("Urho Kokela", 20, 31, None)
    chances_at = {asked.start: plainly, other.start: 0.4}
    monkeypatch.setattr(judged_contacts, "_mentions", lambda person, _persons: [person])
    monkeypatch.setattr(judged_contacts, "chance_of", lambda _about, _subject, start, _end: chances_at[start])
    told = story("Aino Testilä opetti Urho Kokelaa.")
    found_ones = [(Contact(asked, None), Standing.PLAIN), (Contact(other, None), standing)]
    about = Aboutness(told, find_names(told))
    taken = [contact for contact, _ in found_ones]

    likely = judged_contacts.likely_ones(about, taken, found_ones, [asked, other])

    assert [each.person for each in likely] == [asked, other][:kept]
