"""Places by which a project is found although it does not state them, and the forms of their names."""

from __future__ import annotations

import pytest

from esrcat.model import Area
from esrcat.search.place_words import place_words, places_around, places_of, stated_places
from esrcat.search.terms import FormReader
from tests.search.words_of_tests import SmallDictionary


def area(**names: list[str]) -> Area:
    return Area.model_validate({kind: [{"name": name} for name in listed] for kind, listed in names.items()})


@pytest.mark.parametrize(
    ("stated", "found", "left_out"),
    [
        ({"municipalities": ["Salo"]}, {"Halikko", "Varsinais-Suomi", "salolainen"}, {"Salo", "Turku"}),
        ({"municipalities": ["Nilsiä"]}, {"Kuopio", "Pohjois-Savo", "Savo"}, {"Juankoski"}),
        ({"regions": ["Kainuu"]}, {"Kajaani", "Kuhmo", "Itä-Suomi"}, {"Kainuu", "Kuopio"}),
        ({"regions": ["Kainuu"], "municipalities": ["Kuhmo"]}, {"kuhmolainen"}, {"Kajaani", "Kainuu"}),
        ({"regions": ["Uusimaa"]}, {"Itä-Uusimaa", "Espoo"}, {"Uusimaa"}),
        ({"regions": ["Keski-Suomi"]}, {"Länsi-Suomi"}, {"Suomi"}),
        ({"regions": ["Tuntematon"]}, set(), {"Tuntematon"}),
    ],
)
def test_places_around(stated: dict[str, list[str]], found: set[str], left_out: set[str]) -> None:
    around = places_around(area(**stated))

    assert found <= set(around)
    assert not left_out & set(around)


def test_a_place_of_a_swedish_list_is_found_by_its_finnish_name_too() -> None:
    stated = area(municipalities=["Närpes"], regions=["Österbotten"])

    assert stated_places(stated) == ("Österbotten", "Närpes", "Pohjanmaa", "Närpiö")
    assert set(places_of(stated)) >= {"Närpes", "Närpiö", "Pohjanmaa", "närpiöläinen"}
    assert places_of(stated) == tuple(dict.fromkeys(places_of(stated)))


def test_no_area_is_around_nothing() -> None:
    assert places_of(area()) == ()


def test_forms_of_names_stand_for_the_finnish_name() -> None:
    known = place_words({"Pohjois-Savo", "Mikkeli"}, FormReader(SmallDictionary()))
    words: dict[str, set[str]] = {}
    for form, bases in known:
        words.setdefault(form, set()).update(bases)

    savo, mikkeli = words["pohjoissavo"], words["mikkeli"]
    assert words["norrasavolax"] == words["northsavo"] == words["pohjoissavossa"] == savo
    assert words["stmichel"] == words["mikkelistä"] == mikkeli


def test_both_names_of_a_place_stand_for_what_it_is_called_in_any_language() -> None:
    words: dict[str, set[str]] = {}
    for form, bases in place_words({"Hanko", "Eura"}, FormReader(SmallDictionary())):
        words.setdefault(form, set()).update(bases)

    hanko = words["hanko"]
    assert words["hangö"] == words["hangossa"] == hanko
    # The Finnish name in texts of other languages, and the Swedish name in Swedish ones.
    assert {"e~hanko", "s~hango"} <= hanko
    # What is left of 'Eura' in Swedish is the word for euros.
    assert "s~eur" not in words["eura"]
