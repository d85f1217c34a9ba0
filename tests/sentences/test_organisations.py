"""Base forms of organisations."""

from __future__ import annotations

import pytest

from esrcat.sentences.organisations import base_form, is_genitive, is_organisation, same_organisation

INFLECTED = [
    ("Haapajärven kaupungin", "Haapajärven kaupunki"),
    ("Sonkajärven kunnan", "Sonkajärven kunta"),
    ("Savon koulutuskuntayhtymän", "Savon koulutuskuntayhtymä"),
    ("Koillis-Suomen Aikuiskoulutuskeskuksen", "Koillis-Suomen Aikuiskoulutuskeskus"),
    ("Etelä-Savon ELY-keskuksen", "Etelä-Savon ELY-keskus"),
    ("Nuorten Ystävät ry:n", "Nuorten Ystävät ry"),
    ("Nuorten Ystävien", "Nuorten Ystävät"),
    ("Taito Oy:n", "Taito Oy"),
    ("Taito Oy Ab:lle", "Taito Oy Ab"),
    ("Kylätaito ryn", "Kylätaito ry"),
    ("ODL:n", "ODL"),
    ("STM:ssä", "STM"),
    ("TEMin", "TEM"),
    ("Itä-Suomen yliopiston", "Itä-Suomen yliopisto"),
    ("Mikkelin ammattikorkeakoulussa", "Mikkelin ammattikorkeakoulu"),
    ("Savon ammatti- ja aikuisopiston", "Savon ammatti- ja aikuisopisto"),
    ("Terveyden ja hyvinvoinnin laitoksen", "Terveyden ja hyvinvoinnin laitos"),
    ("Lapin lääninhallituksen", "Lapin lääninhallitus"),
    ("Keski-Suomen liiton", "Keski-Suomen liitto"),
    ("KESKI-SUOMEN LIITON", "KESKI-SUOMEN LIITTO"),
    ("Tukeva-säätiön", "Tukeva-säätiö"),
    ("Vammaisten Tuki -yhdistyksen", "Vammaisten Tuki -yhdistys"),
    ("Kemin Käsityöosuuskunnan", "Kemin Käsityöosuuskunta"),
    ("Turun Settlementtiseuran", "Turun Settlementtiseura"),
    ("Rajaseudun yrityksen", "Rajaseudun yritys"),
    ("Lohjan työvoimatoimiston", "Lohjan työvoimatoimisto"),
    ("Porin sosiaaliviraston", "Porin sosiaalivirasto"),
    ("Meriturvan instituutin", "Meriturvan instituutti"),
    ("Kirpputoriketjun", "Kirpputoriketju"),
    ("Oulun kaupungin työllisyyspalvelujen", "Oulun kaupungin työllisyyspalvelut"),
    ("Jyväskylän kaupungilta", "Jyväskylän kaupunki"),
    ("Suomen Punaisen Ristin", "Suomen Punainen Risti"),
    ("Rauman seudun yhtymän/Rauman ammattiopiston", "Rauman seudun yhtymä/Rauman ammattiopisto"),
    ("Oulun kaupungin / nuorisotoimen", "Oulun kaupunki / nuorisotoimi"),
    ("Tornion Setlementin (Tornio)", "Tornion Setlementti (Tornio)"),
    ("Kajaanin  kaupungin", "Kajaanin kaupunki"),
]
UNCHANGED = [
    "Kalajoen kaupunki",
    "PPOTTY ry",
    "Nuorten Ystävät ry",
    "Kuopion kaupunki / talous- ja strategiapalvelu",
    "Invalidiliitto",
    "Hyria",
    "Luksian",
    "Kainuun Nuotta ry",
    "Pelastakaa Lapset ry",
    "Savon ammatti- ja aikuisopisto",
    "",
]


@pytest.mark.parametrize(("as_written", "expected"), INFLECTED)
def test_inflected_head_takes_its_base_form(as_written: str, expected: str) -> None:
    assert base_form(as_written) == expected
    assert base_form(expected) == expected


@pytest.mark.parametrize("name", UNCHANGED)
def test_nominative_and_unknown_heads_stay(name: str) -> None:
    assert base_form(name) == name


@pytest.mark.parametrize(
    "name", ["Kuopion kaupunki", "Tuki ry.", "Kuopion seurakunnat", "Lapsiystävät", "Tuki Oy"]
)
def test_known_heads_and_legal_forms_are_organisations(name: str) -> None:
    assert is_organisation(name)


@pytest.mark.parametrize(
    "name", ["Kuopion kaupungin", "alueen yritykset ja muut", "Maija Mallikas", "Hyria", ""]
)
def test_other_words_are_not_organisations(name: str) -> None:
    assert not is_organisation(name)


@pytest.mark.parametrize("name", ["Kuopion kaupungin", "Tuki ry:n", "ODL:n", "Nuorten ystävien"])
def test_genitives(name: str) -> None:
    assert is_genitive(name)


@pytest.mark.parametrize("name", ["Kuopion kaupunki", "Kuopion", "Tuki ry", "Kuopion kaupungissa"])
def test_no_genitives(name: str) -> None:
    assert not is_genitive(name)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kuopion kaupungin", "Kuopion kaupunki / seutuyhteistyö", True),
        ("Kuopion kaupunki", "Kuopion kaupunki", True),
        ("Kuopion kaupunki", "Kuopion kaupunkilehti", False),
        ("Kuopion kaupunki", "Siilinjärven kunta", False),
        ("", "Kuopion kaupunki", False),
        ("YH Malla", "Yrkeshögskolan Malla", True),
    ],
)
def test_same_organisation_compares_to_the_end_of_a_word(one: str, other: str, same: bool) -> None:
    assert same_organisation(one, other) is same
