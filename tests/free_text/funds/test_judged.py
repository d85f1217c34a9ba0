"""Which of several funds pays, by the words around them."""

from __future__ import annotations

import pytest

from esrcat import parse

TEXT = """Tiskin toiselle puolelle

Alajoen kauppaopisto aloitti elokuussa 2019 Tiskipaikka-hankkeen. Hankkeessa nuoret harjoittelevat
myyjän työtä oikeissa kaupoissa. Valmentaja käy heidän luonaan joka viikko.
{before}
Ryhmiä on kaksi, ja niihin mahtuu kumpaankin kymmenen nuorta. Ensimmäinen ryhmä alkoi syksyllä.
Nuoret ovat olleet tyytyväisiä. Kauppiaat kertovat saaneensa apua hyllyttämiseen. Työ jatkuu keväällä.
{pays}
Kurssi ei maksa osallistujille mitään. Lounas kuuluu päivään. Iltaisin ryhmä kokoontuu kahville.
"""


@pytest.mark.parametrize(
    ("before", "pays", "fund"),
    [
        (
            "Opiston pihalle rakennettiin halli, johon saatiin tukea Euroopan aluekehitysrahastosta.",
            "Rahoitus tulee Euroopan sosiaalirahastosta, ja sen myönsi Pohjanmaan ELY-keskus.",
            "ESF",
        ),
        (
            "Sosiaalirahaston tuella opisto järjesti aiemmin kielikursseja.",
            "Hankkeen kuluista 70 prosenttia katetaan Euroopan aluekehitysrahastosta.",
            "ERDF",
        ),
    ],
)
def test_the_fund_that_pays_is_told_from_another(before: str, pays: str, fund: str) -> None:
    (record,) = parse(TEXT.format(before=before, pays=pays).encode()).records

    assert record.fund == fund
