"""More places of a project's work, and places that its text only passes by, in three languages."""

from __future__ import annotations

import pytest

from tests.free_text.test_places import places

HEAD = {
    "fi": "Kotipolku-hanke auttaa nuoria töihin. Hanketta rahoittaa Euroopan sosiaalirahasto.",
    "sv": "Projektet Framåt hjälper unga till arbete. Projektet finansieras av Europeiska socialfonden.",
    "en": "The Steps project helps young people into work. It is funded by the European Social Fund.",
}
# Language | sentences behind those of the head | municipalities that they tell as the project's.
SAID = r"""
fi | Telakone ostettiin Kajaanista. | -
fi | Laitteet on hankittu Salosta ja Forssasta. | -
fi | Bussi on vuokrattu Kajaanista. | -
fi | Kirjat haetaan Kuopiosta. | -
fi | Vertailuaineisto tilattiin Turusta. | -
fi | Kouluttaja on lähtöisin Kajaanista. | -
fi | Esiintyjät tulevat Kuopiosta ja vaikka Savonlinnasta. | -
fi | Kajaanista ja Kuhmosta tullaan katsomaan. | -
fi | Idea tuli Kajaanista. | -
fi | Pitkään alalla ollut opettaja muutti Kajaanista. | -
fi | Nuori kirjoittaa vielä, Kangasniemi kertoo. | -
fi | Hanke alkoi keväällä, naurahtaa Kangasniemi. | -
fi | Kurssipäivät Kajaanissa 16.–17.5.2024, osallistumismaksu 95 euroa. | -
fi | 14.10.2002 Karttakurssi Kajaanissa | -
fi | Kevätseminaari pidetään Kajaanissa 7.5.2019. | -
fi | Sama kokeilu on menossa Kajaanissa, mutta se ei ole meidän. | -
fi | Samaan aikaan toisaalla: Kajaanissa mitattiin unta. | -
fi | Osallistujat tulevat Kuopiosta ja Siilinjärveltä. | Kuopio Siilinjärvi
fi | Heistä 50 tulee Kuopiosta ja 20 Siilinjärveltä. | Kuopio Siilinjärvi
fi | Hanke toimii Kuopiossa, mutta laitteet ostettiin Kajaanista. | Kuopio
fi | Talkoita pidetään Iin ja Limingan rannoilla. | Ii Liminka
fi | Missä?\n\nKuopiossa. Joensuusta tullaan tutustumaan. | Kuopio
fi | Missä? Kuopiossa, järven rannassa. Soittajat tulevat Kajaanista. | Kuopio
sv | Bussen köptes i Lahtis. | -
sv | Maskinen har köpts från Kaskö. | -
sv | Lokalen hyrdes i Kaskö. | -
sv | Idén kom från Kaskö. | -
sv | Att alla får jobb i Kaskö tror jag inte. | -
sv | Projektet verkar i Pargas, men intresset finns också i Kimitoön. | Pargas
sv | Läs också: Nya vägar i Malax avslutades i juni. | -
sv | Ett helt annat gäng i Sibbo söker pengar för sitt matprojekt. | -
sv | Informationsdag i Kaskö den 3 maj. | -
sv | Projektet genomförs i Närpes och Kaskö. | Närpes Kaskö
sv | I Närpes, Kaskö och Malax. Frågor: Ylva Malax-Test, tfn 040 555 0199. | Närpes Kaskö Malax
sv | Var: Vörå och Korsholm\nTid: 2015–2016 | Vörå Korsholm
en | The van was bought in Kajaani. | -
en | The idea came from Kajaani. | -
en | The machine was rented from a firm in Kajaani. | -
en | "When I drove the bus from Porvoo, nobody had told me", recalls a driver. | -
en | The trainer was born in Kajaani. | -
en | A battery that works at a site in Helsinki may give up before the morning. | -
en | The project works in Kotka, while its tools were ordered from Kajaani. | Kotka
en | Where: Kotka and Hamina\nWebsite: www.steps.example | Kotka Hamina
en | Its participants come from Kotka and Hamina. | Kotka Hamina
"""
CASES = [[part.strip() for part in line.split(" | ")] for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_places_that_a_text_ties_to_the_work(language: str, text: str, expected: str) -> None:
    written = text.replace("\\n", "\n")

    assert places(f"{HEAD[language]}\n\n{written}") == [place for place in expected.split() if place != "-"]
