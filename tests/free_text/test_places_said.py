"""Where a text says its work is done goes before any other place that it names."""

from __future__ import annotations

import pytest

from tests.free_text.test_passing_place_phrases import HEAD
from tests.free_text.test_places import places
from tests.free_text.test_places_of_work import FURTHER
from tests.free_text.texts import at, found

# Language | sentences deep in a text | municipalities that they tell as the project's.
SAID = r"""
fi | Työtä tehdään Kuhmossa ja Sotkamossa. Päätösjuhlaa vietettiin Kajaanissa. | Kuhmo Sotkamo
fi | Ryhmät kokoontuvat Kuhmossa. Toimistomme on Kajaanissa. | Kuhmo
fi | Ryhmät kokoontuvat Kuhmossa. Valmentajaa haastateltiin Kajaanissa. | Kuhmo
fi | Hanke toimii Kuhmossa. Vastaavaa on kehitetty Kajaanissa. | Kuhmo
fi | Toiminta-alueena ovat Kuhmo ja Sotkamo. Kajaanissa avattiin samaan aikaan ostoskeskus. | Kuhmo Sotkamo
fi | Kohderyhmänä ovat työttömät Kuhmossa. Kajaanin tuomiokapituli on kannustanut seurakuntia. | Kuhmo
fi | Hankkeessa käytetään Kajaanissa syntyneitä ohjeita. | -
fi | Hankkeessa opitaan Kajaanissa kehitetyn mallin mukaan. | -
fi | Kajaani oli aluksi mukana, mutta vetäytyi keväällä. | -
fi | Kajaani kyseli mukaan viime talvena. | -
fi | Sisarhankkeemme Toinen polku toimii Kajaanissa. | -
fi | Työmaata ovat nimenomaan nuo kaksi, Kuhmo ja Sotkamo. | Kuhmo Sotkamo
fi | Missä kokoonnutaan? Kuhmossa ja Sotkamossa. | Kuhmo Sotkamo
fi | Kurssipäivät pidetään Kajaanissa, mutta sinne ei tarvitse tulla. | -
fi | Seuraavat kahvilat avataan Kuhmossa ja Sotkamossa. | Kuhmo Sotkamo
sv | Arbetet görs i Kaskö. Kontoret finns i Vasa. | Kaskö
sv | Arbetet görs i Kaskö. Rödakorsavdelningen i Vasa ordnar kursen i första hjälp. | Kaskö
sv | Arbetet görs i Kaskö och Närpes. Biskopen i Borgå har välsignat bröden. | Kaskö Närpes
sv | "Får man köpa en skylt för projektpengar?" undrar en läsare i Malax. | -
sv | Projektet presenteras på Kaskö marknad. | -
sv | Vårt kontor finns i Åbo, men där ordnas inga träffar. | -
sv | Verksamheten finns i Kaskö. En likadan modell byggs upp i Karis. | Kaskö
sv | Målgruppen är unga i Korsholm, Vörå eller Malax. | Korsholm Vörå Malax
sv | Ett projekt i Närpes stads byar. | Närpes
sv | Nu på torsdag träffas planerarna i Pargas. | -
sv | Systerprojektet Havslinjen verkar i Pargas. | -
en | Work takes place in Kotka and Hamina. The guide weekend is held in Kouvola. | Kotka Hamina
en | Work takes place in Kotka. Nine have found work, two of them in a shop in Pori. | Kotka
en | A jeweller in Tampere is planning something for 50 participants. | -
en | The project was endorsed in Oulu on 10 February 2004. | -
en | It was carried out nationwide, as wards in Kajaani and in Helsinki are alike. | -
en | A container with a printer that visits Kokkola, Kannus and Kaustinen. | Kokkola Kannus Kaustinen
en | Our sister project works in Pori. | -
en | The groups meet in Kotka. Our office is in Kouvola. | Kotka
fi | Kerho toimii Kuhmossa kahtena iltana viikossa. | Kuhmo
fi | Mittaukset ajetaan Kuhmossa talvella. | Kuhmo
fi | Projektipäällikkö aloitti uransa Kajaanissa. | -
fi | Projektin ohjausryhmän puheenjohtaja asuu Kajaanissa. | -
fi | Hankkeen loppuseminaari pidettiin Kajaanissa. | -
fi | Hankkeen rahoituspäätös tehtiin Kajaanissa. | -
fi | Projektityöntekijä muutti Kajaanista. | -
fi | Hankkeen tilat remontoi kajaanilainen yritys. | -
fi | Hankkeen esitteet painettiin Kajaanissa. | -
sv | Projektledaren bor i Vasa. | -
sv | Projektets slutseminarium hölls i Vasa. | -
sv | Projektets broschyr trycktes i Vasa. | -
sv | Kurserna hålls i Närpes på måndagar. | Närpes
sv | Projektet fick sitt beslut i Vasa. | -
en | The project manager lives in Pori. | -
en | The project's final seminar was held in Pori. | -
en | The project leaflet was printed in Pori. | -
en | The project manager grew up in Pori. | -
en | Lessons are held in Kotka on Mondays. | Kotka
"""
CASES = [[part.strip() for part in line.split(" | ")] for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_a_place_is_believed_by_its_own_clause(language: str, text: str, expected: str) -> None:
    story = f"{HEAD[language]}\n\n{FURTHER[language]}\n\n{text}"

    assert places(story) == [place for place in expected.split() if place != "-"]


@pytest.mark.parametrize(
    ("language", "text", "national"),
    [
        ("fi", "Hanke on valtakunnallinen.", True),
        ("fi", "Se toteutetaan valtakunnallisesti.", True),
        ("fi", "Puhuja toivoi, että mallista tulee valtakunnallinen.", None),
        ("fi", "Valtakunnallinen kattojärjestö levittää mallia jäsenilleen.", None),
        ("sv", "Projektet är riksomfattande.", True),
        ("sv", "Den nationella tidningen skrev en lång artikel.", None),
        ("en", "The project is nationwide.", True),
        ("en", "A nationwide chain of shops sells the bags.", None),
    ],
)
def test_only_the_project_is_of_the_whole_country(language: str, text: str, national: bool | None) -> None:
    story = f"{HEAD[language]}\n\n{FURTHER[language]}\n\n{text}"

    assert at(found(story), "area", "national") is national
