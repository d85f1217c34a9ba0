"""Towns that the words around tie to the work, in no wording that rules know."""

from __future__ import annotations

import pytest

from esrcat import parse

TEXT = """Penkkejä rantaan

Rahoituksen myönsi Pohjanmaan ELY-keskus Euroopan sosiaalirahastosta. Veistopaikka alkoi 1.2.2019 ja päättyi
31.12.2020. Veistopaikka-hankkeessa opeteltiin puutöitä.
{said}
Ryhmiä oli kaksi, ja niihin mahtui kumpaankin kymmenen nuorta. Ensimmäinen ryhmä aloitti syksyllä.
Nuoret olivat tyytyväisiä. Penkit vietiin rantaan. Työ jatkuu keväällä. Lounas kuului päivään.
Kurssi ei maksanut osallistujille mitään. Iltaisin ryhmä kokoontui kahville. Valokuvat ovat kirjastossa.
"""


@pytest.mark.parametrize(
    ("said", "towns"),
    [
        ("Penkit pystytettiin Teuvan ja Isojoen uimarannoille.", {"Teuva", "Isojoki"}),
        ("Ohjaajana oli Maija Teuva.", set()),
        ("Samaan aikaan Teuvalla järjestettiin messut.", set()),
    ],
)
def test_towns_by_the_words_around(said: str, towns: set[str]) -> None:
    (record,) = parse(TEXT.format(said=said).encode()).records

    named = {each.name for each in record.area.municipalities}
    assert named == towns
