"""Names of several words that no words introduce: a capital amid a sentence, or capitals over the text."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.by_salience import names_by_salience
from tests.free_text.texts import found, story

FUNDS = {
    "fi": "Euroopan sosiaalirahasto maksaa siitä 240 000 euroa, jotka Hämeen ELY-keskus myönsi.",
    "sv": "Europeiska socialfonden betalar 240 000 euro, som NTM-centralen i Nyland beviljade.",
    "en": "The European Social Fund pays 240,000 euros, granted by the ELY Centre for Lapland.",
}


@pytest.mark.parametrize(
    ("language", "sentences", "name"),
    [
        ("fi", "Kaiken takana on Metsältä pöytään. Sitä vetää kunta.", "Metsältä pöytään"),
        ("fi", "Nyt kerrotaan, miten Rohkeasti rannalle on mennyt.", "Rohkeasti rannalle"),
        ("fi", "Kaupunki maksaa, ja Uusi ovi etsii tekijöitä. Moni kehuu Uutta ovea.", "Uusi ovi"),
        ("fi", "KOHTI HARJUA\n\nTyö jatkuu. Kohti harjua kokoaa väkeä.", "Kohti harjua"),
        ("fi", "Tuvan avain avaa ovia.\n\nTuvan avain: ohjaaja, puh. 040 555 1234\n", "Tuvan avain"),
        ("sv", "Vändningen kom med Tillbaka till ladan, som kommunen drog i gång.", "Tillbaka till ladan"),
        ("sv", "Festen visade att Hand över hand har lyckats.", "Hand över hand"),
        ("sv", "Hjälpen kom genom Andra bryggan. Den heter så av en slump.", "Andra bryggan"),
        ("en", "She was one of the first to sign up for Slow Harbour, which trains cooks.", "Slow Harbour"),
    ],
)
def test_words_that_are_written_as_a_name_are_the_project_s(language: str, sentences: str, name: str) -> None:
    assert found(f"{sentences} {FUNDS[language]}")["name"] == name


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("fi", "Kahvit juotiin Kumpulan kirjastossa, ja sade alkoi."),
        ("fi", "Silloin Liisa Kivijalka nauroi, ja Kivijalka puhui meille."),
        ("fi", "Paikalla oli Lohjan kaupunki, joka tarjosi kahvit."),
        ("sv", "Kurserna hölls av Axets folkskola. Det var roligt."),
        ("fi", "Torilla lauloi Ehtiikö enää -kuoro, ja sade alkoi."),
        ("sv", "Det här är inte Andra bryggan. Den är nedlagd."),
        ("en", "We met at the Blue Whale Academy, which lent us a hall."),
        ("en", "We met Orvo Testinen, 29, on the pier."),
        ("en", "The boats came from South Savo, which is far."),
    ],
)
def test_places_persons_and_bodies_are_not_taken(language: str, sentences: str) -> None:
    assert "name" not in found(f"{sentences} {FUNDS[language]}")


@pytest.mark.parametrize(
    "text",
    [
        "I projektet deltar Malla vård- och konsthögskola. Det pågår i två år. Arbetet görs vid Malla vård- "
        "och konsthögskola.",
        "Stödet gick till tre. Ett var Kunskapsbank för bin, ett annat Kunskapsbank för sjöar.",
    ],
)
def test_no_name_ends_amid_a_word_or_with_a_joining_one(text: str) -> None:
    assert not any(each.name.endswith(("vård", " för")) for each in names_by_salience(story(text)))


def test_beside_the_label_of_a_body_stands_no_name() -> None:
    said = "They meet on the quay.\n\nLead partner: MALLA Deutsches Ruder Institut, and rowers\n"
    assert not list(names_by_salience(story(f"{FUNDS['en']}\n\n{said}")))
