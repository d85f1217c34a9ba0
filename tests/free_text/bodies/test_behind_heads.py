"""Names of bodies that go on behind the word for their kind, or begin with English words that are joined."""

from __future__ import annotations

import pytest

from esrcat.free_text.bodies.names import organisations_in


def names(text: str) -> list[str]:
    return [each.name for each in organisations_in(text, 0, len(text), "fi")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Katselmus tehtiin: Nordic Oars and Sails Oy ja Rannan Hoiva Oy.",
            ["Nordic Oars and Sails Oy", "Rannan Hoiva Oy"],
        ),
        (
            "Sitä vetää Institute for Boats and Bridges -osaamiskeskus.",
            ["Institute for Boats and Bridges -osaamiskeskus"],
        ),
        ("Mukana ovat Bridges Oy ja Sails Oy.", ["Bridges Oy", "Sails Oy"]),
        (
            "Se tehtiin Kuhmon diakonialaitoksen säätiön (Kudi) ja Salon kaupungin kanssa.",
            ["Kuhmon diakonialaitoksen säätiö", "Salon kaupunki"],
        ),
        (
            "Mukana ovat Turun työllisyysalueen ja Turun kaupungin väki.",
            ["Turun työllisyysalue", "Turun kaupunki"],
        ),
        (
            "Sen maksoivat Euroopan sosiaalirahaston ja Uudenmaan ELY-keskuksen väki.",
            ["Uudenmaan ELY-keskus"],
        ),
        ("Sen vetää Lahden seudun kehitys Ladekki Oy.", ["Lahden seudun kehitys Ladekki Oy"]),
        (
            "Mukana ovat Ab Yrkeshögskolan vid Åbo Akademi ja Rannan Tuki Oy.",
            ["Ab Yrkeshögskolan vid Åbo Akademi", "Rannan Tuki Oy"],
        ),
        (
            "Mukana ovat Koulutuskuntayhtymä SAARI ja Salon kaupunki.",
            ["Koulutuskuntayhtymä SAARI", "Salon kaupunki"],
        ),
        ("Mukana on Rannan terveydenhuollon kuntayhtymä RATEKY.", ["Rannan terveydenhuollon kuntayhtymä"]),
        ("Uusi lukiolaki astuu voimaan.", []),
    ],
)
def test_names_are_whole_and_apart(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Osallistuminen Sulkavan kunnan soutuhankkeeseen", ["Sulkavan kunta"]),
        ("Kuopiolaisen Soutu-yhdistyksen hanke alkoi.", ["Soutu-yhdistys"]),
        ("Se on osa Rannan sosiaali- ja soutukeskus -ohjelmaa.", []),
        ("Soutajat ja Uimarit -Liitto ry auttaa.", ["Soutajat ja Uimarit -Liitto ry"]),
        (
            "Veneet\n\nLaituri - Soutualan Osaamiskeskus ry\n\nSe auttaa.",
            ["Laituri - Soutualan Osaamiskeskus ry"],
        ),
        ("Niemen Höylä- ja Sahayhdistys ry auttaa.", ["Niemen Höylä- ja Sahayhdistys ry"]),
        ("Oulun ja Koillismaan pelastusliikelaitos auttaa.", ["Oulun ja Koillismaan pelastusliikelaitos"]),
    ],
)
def test_a_name_begins_where_its_own_words_do(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_what_stands_behind_and_with_a_capital_is_no_second_half() -> None:
    assert "Länsi-Suomen ja Luonnonvarakeskus" not in names(
        "Neuvonta Länsi-Suomen ja Luonnonvarakeskuksen työ"
    )
