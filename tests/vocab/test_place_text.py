"""Places in running text, and what only looks like a place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.vocab.place_context import given_names, needs
from esrcat.vocab.place_forms import place_forms
from esrcat.vocab.place_text import places_in
from esrcat.vocab.places import Kind

M: Kind = "municipality"
S: Kind = "subregion"
R: Kind = "region"
FOUND: list[tuple[str, list[tuple[Kind, str, str]]]] = [
    (
        "Malli vietiin Kuopioon ja Siilinjärvelle.",
        [(M, "Kuopio", "Kuopioon"), (M, "Siilinjärvi", "Siilinjärvelle")],
    ),
    (
        "Kokeilu tehtiin Juuassa, Lieksassa sekä Nurmeksessa.",
        [(M, "Juuka", "Juuassa"), (M, "Lieksa", "Lieksassa"), (M, "Nurmes", "Nurmeksessa")],
    ),
    (
        "Uuteenkaupunkiin ja Uudellemaalle",
        [(M, "Uusikaupunki", "Uuteenkaupunkiin"), (R, "Uusimaa", "Uudellemaalle")],
    ),
    ("Kaustisen seutukunnassa on pajoja", [(S, "Kaustinen", "Kaustisen")]),
    ("Kuopion seudun yritykset", [(S, "Kuopio", "Kuopion")]),
    ("Kuopion kaupungin alueella", [(M, "Kuopio", "Kuopion")]),
    ("Lieksan kaupungissa", [(M, "Lieksa", "Lieksan")]),
    (
        "sekä Kuopion ja Sisä-Savon seutujen yrityksiin",
        [(S, "Kuopio", "Kuopion"), (S, "Sisä-Savo", "Sisä-Savon")],
    ),
    ("Kajaanin ja Sotkamon kunnat", [(M, "Kajaani", "Kajaanin"), (M, "Sotkamo", "Sotkamon")]),
    ("Seutukunnat: Sisä-Savon, Kuopion", [(S, "Sisä-Savo", "Sisä-Savon"), (S, "Kuopio", "Kuopion")]),
    ("Pohjois- ja Etelä-Savossa", [(R, "Pohjois-Savo", "Pohjois-"), (R, "Etelä-Savo", "Etelä-Savossa")]),
    (
        "Etelä-, Keski- ja Pohjois-Pohjanmaalla",
        [
            (R, "Etelä-Pohjanmaa", "Etelä-"),
            (R, "Keski-Pohjanmaa", "Keski-"),
            (R, "Pohjois-Pohjanmaa", "Pohjois-Pohjanmaalla"),
        ],
    ),
    ("Lieksan-Juuan alue", [(M, "Lieksa", "Lieksan"), (M, "Juuka", "Juuan")]),
    ("Rautavaara–Nurmes", [(M, "Rautavaara", "Rautavaara"), (M, "Nurmes", "Nurmes")]),
    ("Kemi–Tornion alue", [(S, "Kemi-Tornio", "Kemi–Tornion")]),
    ("Pielisen\nKarjalassa", [(S, "Pielisen Karjala", "Pielisen\nKarjalassa")]),
    ("Jyväskylän maalaiskunnassa", [(M, "Jyväskylän mlk", "Jyväskylän maalaiskunnassa")]),
    ("Koski Tl ja Marttila", [(M, "Koski Tl", "Koski Tl"), (M, "Marttila", "Marttila")]),
    ("Lapin matkailuyritykset", [(R, "Lappi", "Lapin")]),
    ("Lapin kunnan alueella", [(M, "Lappi", "Lapin")]),
    ("Pohjois-Karjalan maakunnassa", [(R, "Pohjois-Karjala", "Pohjois-Karjalan")]),
    ("Kuopiossa Savonia järjestää kurssin", [(M, "Kuopio", "Kuopiossa")]),
    ("Lieksan nuoret ja Lieksan ESR-hankkeet", [(M, "Lieksa", "Lieksan"), (M, "Lieksa", "Lieksan")]),
    ("Projektet verkar i Borgå och Sibbo", [(M, "Porvoo", "Borgå"), (M, "Sipoo", "Sibbo")]),
    ("i Norra Savolax", [(R, "Pohjois-Savo", "Norra Savolax")]),
    ("Pudasjärvi/Taivalkoski", [(M, "Pudasjärvi", "Pudasjärvi"), (M, "Taivalkoski", "Taivalkoski")]),
]
NOT_A_PLACE = [
    "kuopio",
    "Kuopion kaupunki vastaa",
    "Kuopion kaupungin työllisyyspalvelut",
    "Juuan kunnan kanssa",
    "Pohjois-Savon TE-keskus",
    "Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus",
    "Vastuuviranomainen: ELY-keskus, Keski-Suomi",
    "NTM-centralen i Nyland",
    "Borgå stad",
    "Oulun läänin alueella",
    "Oulun seudun ammattiopisto",
    "Kuopion seudun työvalmennussäätiössä",
    "Sisä-Savon seutuyhtymä",
    "Kainuun sosiaali- ja terveydenhuollon kuntayhtymä",
    "Kainuun omaehtoisen työllistymisen tuki ry",
    "Lapin Kansa",
    "Oulun Diakonissalaitos",
    "Kuopio Innovation Oy",
    "Kuopio-hanke",
    "Uusi-Kuopio",
    "info@Kuopio.fi",
    "PL 1, 70101 Kuopio",
    "Jaana Salo",
    "Matti Salon mukaan",
    "M. Salo",
    "projektipäällikkö Salo kertoo",
    "Salo, Matti",
    "Pekka Lappi",
    "Kaarina Virtanen",
    "Salla Oksanen",
    "Virtanen ja Nousiainen",
    "Eura 2007 -järjestelmä",
    "EURA 2007",
    "Raportti on Eurassa",
    "Satelliitti",
    "Nokian puhelimet",
    "osa II ja osa Ii",
    "Kolari sattui aamulla",
    "Pellossa kasvaa ohraa",
    "Karjaa pidetään laitumella",
    "Soini esittelee tulokset",
]
# A name that needs a context, and one that gives it.
WITH_CONTEXT = [
    ("Euran kunnassa", "Eura"),
    ("kunnat Eura, Eurajoki ja Rauma", "Eura"),
    ("Ii, Oulu ja Kempele", "Ii"),
    ("Iin kunnan alueella", "Ii"),
    ("Nokian kaupungissa", "Nokia"),
    ("Hanke toimii Kolarissa", "Kolari"),
    ("Kolari ja Muonio", "Kolari"),
    ("Hanke toimii Pellossa", "Pello"),
    ("Salossa", "Salo"),
    ("Salon seutu on mukana", "Salo"),
    ("Nousiainen, Masku ja Mynämäki", "Nousiainen"),
    ("Tervo – Vesanto", "Tervo"),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_places_are_found_in_their_words(text: str, expected: list[tuple[Kind, str, str]]) -> None:
    found = [(each.place.kind, each.place.name, text[each.start : each.end]) for each in places_in(text)]

    assert found == expected


@pytest.mark.parametrize("text", NOT_A_PLACE)
def test_other_names_and_words_are_no_places(text: str) -> None:
    assert places_in(text) == []


@pytest.mark.parametrize(("text", "name"), WITH_CONTEXT)
def test_an_ambiguous_name_is_found_with_what_it_needs(text: str, name: str) -> None:
    assert name in [each.place.name for each in places_in(text)]


def test_every_ambiguous_name_is_of_the_table_of_places() -> None:
    nominatives = {form.nominative for form in place_forms().values()}

    assert needs().keys() - nominatives == set()
    assert len(needs()) == 70
    assert {need for each in needs().values() for need in each} == {
        "always",
        "context",
        "not at start",
        "no person",
    }


def test_given_names_are_single_capitalised_words() -> None:
    assert len(given_names()) > 300
    assert [name for name in given_names() if " " in name or not name[0].isupper()] == []


@given(st.text(alphabet=st.sampled_from("KuopionLieksaSavSalo-– ,.\n\u00adjaIi:t1"), max_size=60))
def test_spans_are_capitalised_words_in_order(text: str) -> None:
    found = places_in(text)

    assert all(text[each.start].isupper() and each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
