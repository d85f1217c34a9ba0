"""Readings of word forms, with a small dictionary and with whatever analyzer is installed."""

from __future__ import annotations

from functools import cache

import pytest

from esrcat.search.analysis import Reading, read, suspended
from esrcat.search.analyzers import EndingsOnly, find_analyzer
from esrcat.search.lexemes import Analyzer
from esrcat.search.snowball import snowball
from esrcat.search.voikko import libvoikko, pyvoikko
from tests.search.words_of_tests import SmallDictionary


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("töihin", Reading(("työ",), ())),
        ("työpajassa", Reading(("työpaja",), ("työ", "paja"), (("työ", "työ"), ("pajassa", "paja")))),
        (
            "välityömarkkinoilta",
            Reading(
                ("välityömarkkina",),
                ("väli", "välityö", "työ", "työmarkkina", "markkina"),
                (
                    ("väli", "väli"),
                    ("työmarkkinoilta", "työmarkkina"),
                    ("työ", "työ"),
                    ("markkinoilta", "markkina"),
                ),
            ),
        ),
        ("kylä", Reading(("kylä", "f~kyl"), ())),
        ("te-palvelun", Reading(("tepalvelu",), ("te", "palvelu"), (("palvelun", "palvelu"),))),
        ("rekrytyöpajassa", None),
        ("2010", Reading(("2010",), ())),
        ("0171450-7", Reading(("01714507",), ("0171450", "7"))),
        ("a", Reading(("a",), ())),
    ],
)
def test_read(word: str, expected: Reading | None) -> None:
    found = read(word, "fi", SmallDictionary())
    if expected is None:  # a word whose end is known
        assert found.bases == ("rekrytyöpaja",)
        assert {"rekry", "työpaja", "paja"} <= set(found.parts)
    else:
        assert found == expected


def test_other_languages_are_cut_and_marked() -> None:
    assert read("invandrarna", "sv", EndingsOnly()).bases == ("s~invandr",)
    assert read("trainings", "en", EndingsOnly()).bases == ("e~train",)


def test_a_pair_shares_its_last_part() -> None:
    assert suspended("metsä", "työpajassa", SmallDictionary()) == ("metsäpaja",)
    assert suspended("metsä", "outo", SmallDictionary()) == ()


# libvoikko is a library of the system, which `make test` installs where it may; pyvoikko is always there.
VOIKKOS = ["libvoikko", "pyvoikko"]


@cache
def installed(name: str) -> Analyzer:
    found = {"libvoikko": libvoikko, "pyvoikko": pyvoikko}[name]()
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@pytest.mark.parametrize("name", VOIKKOS)
@pytest.mark.parametrize(
    ("word", "base", "part"),
    [
        ("pitkäaikaistyöttömyyden", "pitkäaikaistyöttömyys", "työttömyys"),
        ("pitkäaikaistyöttömyyden", "pitkäaikaistyöttömyys", "työtön"),
        ("välityömarkkinoilla", "välityömarkkina", "työmarkkina"),
        ("maahanmuuttajanaisille", "maahanmuuttajanainen", "maahanmuuttaja"),
        ("metsänomistajien", "metsänomistaja", "metsä"),
        ("hoiva-alan", "hoivaala", "ala"),
        ("rekrykoulutuksen", "rekrykoulutus", "koulutus"),
        ("te-toimiston", "tetoimisto", "toimisto"),
        ("matkailuyritysten", "matkailuyritys", "yritys"),
        ("matkailuyritysten", "matkailuyritys", "matkailu"),
        ("tulevaisuusryhmän", "tulevaisuusryhmä", "tulevaisuus"),
        ("työllistymispolkuja", "työllistymispolku", "polku"),
        ("työllistymispolkuja", "työllistymispolku", "työllistää"),
        ("toimintasuunnitelman", "toimintasuunnitelma", "toiminta"),
        ("arviointijaksolla", "arviointijakso", "arviointi"),
        ("neuvontapisteessä", "neuvontapiste", "neuvonta"),
        ("vientiyritykset", "vientiyritys", "vienti"),
        ("ostopalvelujen", "ostopalvelu", "osto"),
        ("pohjalaiskylien", "pohjalaiskylä", "pohjalainen"),
    ],
)
def test_voikko_gives_base_forms_and_parts(name: str, word: str, base: str, part: str) -> None:
    found = read(word, "fi", installed(name))

    assert base in found.bases
    assert part in found.parts


@pytest.mark.parametrize("name", VOIKKOS)
def test_voikko_knows_places_in_small_letters(name: str) -> None:
    assert "kuopio" in read("kuopiossa", "fi", installed(name)).bases
    assert "pohjoissavo" in read("pohjois-savossa", "fi", installed(name)).bases


def test_snowball_gives_one_marked_stem() -> None:
    analyzer = snowball()
    if analyzer is None:
        pytest.skip("snowballstemmer is not installed")

    assert read("työpajoissa", "fi", analyzer).bases == read("työpajassa", "fi", analyzer).bases
    assert read("työpajassa", "fi", analyzer).bases[0].startswith("w~")


def test_the_first_analyzer_there_is_taken_and_none_is_needed() -> None:
    assert find_analyzer([lambda: None, SmallDictionary, EndingsOnly]).name == "small"
    assert find_analyzer([lambda: None]).name == "endings"
