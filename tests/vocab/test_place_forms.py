"""Case forms that follow from the table of places."""

from __future__ import annotations

import pytest

from esrcat.vocab.place_forms import Case, illative, inhabitants, is_place_word, openings, place_forms

ILLATIVES = [
    ("Kuopio", "Kuopion", "Kuopiossa", "Kuopioon"),
    ("Helsinki", "Helsingin", "Helsingissä", "Helsinkiin"),
    ("Lahti", "Lahden", "Lahdessa", "Lahteen"),
    ("Turku", "Turun", "Turussa", "Turkuun"),
    ("Espoo", "Espoon", "Espoossa", "Espooseen"),
    ("Akaa", "Akaan", "Akaassa", "Akaaseen"),
    ("Tampere", "Tampereen", "Tampereessa", "Tampereeseen"),
    ("Saarijärvi", "Saarijärven", "Saarijärvessä", "Saarijärveen"),
    ("Haapavesi", "Haapaveden", "Haapavedessä", "Haapaveteen"),
    ("Alavus", "Alavuden", "Alavudessa", "Alavuteen"),
    ("Kannus", "Kannuksen", "Kannuksessa", "Kannukseen"),
    ("Kauniainen", "Kauniaisten", "Kauniaisissa", "Kauniaisiin"),
    ("Joensuu", "Joensuun", "Joensuussa", "Joensuuhun"),
    ("Järvenpää", "Järvenpään", "Järvenpäässä", "Järvenpäähän"),
    ("Kyrönmaa", "Kyrönmaan", "Kyrönmaassa", "Kyrönmaahan"),
    ("Vehmaa", "Vehmaan", "Vehmaassa", "Vehmaaseen"),
    ("Ii", "Iin", "Iissä", "Iihin"),
    ("Uusikaupunki", "Uudenkaupungin", "Uudessakaupungissa", "Uuteenkaupunkiin"),
    ("Virrat", "Virtain", "Virroissa", "Virtoihin"),
    ("Finström", "Finströmin", "Finströmissä", "Finströmiin"),
    ("Jyväskylän mlk", "Jyväskylän mlk:n", "Jyväskylän mlk:ssa", "Jyväskylän mlk:aan"),
]
FORMS: list[tuple[str, Case, str]] = [
    ("Kuopio", "nominative", "Kuopio"),
    ("Kuopion", "genitive", "Kuopio"),
    ("Kuopiosta", "inner", "Kuopio"),
    ("Tampereelta", "outer", "Tampere"),
    ("Uudestamaasta", "inner", "Uusimaa"),
    ("Uudeltamaalta", "outer", "Uusimaa"),
    ("Forssasta", "inner", "Forssa"),
    ("Kaakkoisesta Keski-Suomesta", "inner", "Kaakkoinen Keski-Suomi"),
    ("Saarijärven-Viitasaaressa", "inner", "Saarijärvi-Viitasaari"),
    ("Nivalan-Haapajärvellä", "outer", "Nivala-Haapajärvi"),
    ("Jyväskylän maalaiskuntaan", "inner", "Jyväskylän mlk"),
    ("Grankulla", "swedish", "Grankulla"),
    ("Borgås", "swedish", "Borgå"),
    ("Rannikko-Suupohjassa", "inner", "Sydösterbotten"),
]


@pytest.mark.parametrize(("name", "genitive", "inessive", "expected"), ILLATIVES)
def test_the_form_for_into(name: str, genitive: str, inessive: str, expected: str) -> None:
    assert illative(name, genitive, inessive) == expected


@pytest.mark.parametrize(("form", "case", "nominative"), FORMS)
def test_a_form_knows_its_case_and_base_form(form: str, case: Case, nominative: str) -> None:
    known = place_forms()[form]

    assert (known.case, known.nominative) == (case, nominative)


def test_a_form_has_at_most_one_place_of_a_kind() -> None:
    kinds = [[place.kind for place in form.places] for form in place_forms().values()]

    assert len(kinds) > 4500
    assert [each for each in kinds if not each or len(each) != len(set(each))] == []


def test_names_of_several_words_are_found_by_their_first() -> None:
    assert openings()["Pielisen"][0] == "Pielisen Karjalassa"
    assert all(form.startswith(word + " ") for word, forms in openings().items() for form in forms)


@pytest.mark.parametrize("listed", ["Koski, Tl", "Maarianhamina - Mariehamn", "Maarianhaminan kaupunki"])
def test_spellings_of_lists_are_no_words_of_running_text(listed: str) -> None:
    assert listed not in place_forms()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kuopio", "kuopiolainen"),
        ("Lahti", "lahtelainen"),
        ("Turku", "turkulainen"),
        ("Tampere", "tamperelainen"),
        ("Kitee", "kiteeläinen"),
        ("Jyväskylä", "jyväskyläläinen"),
        ("Rovaniemi", "rovaniemeläinen"),
        ("Koski Tl", None),
    ],
)
def test_inhabitants(name: str, expected: str | None) -> None:
    assert inhabitants().get(name) == expected


@pytest.mark.parametrize(("word", "is_place"), [("Kuopiossa", True), ("Vasas", True), ("Silta", False)])
def test_a_word_is_a_places_in_any_form_and_in_the_swedish_genitive(word: str, is_place: bool) -> None:
    assert is_place_word(word) is is_place
