"""More places of a project's work, and places that its text only passes by, in three languages."""

from __future__ import annotations

import pytest

from tests.free_text.places.test_reading import places

HEAD = {
    "fi": "Kotipolku-hanke auttaa nuoria töihin. Hanketta rahoittaa Euroopan sosiaalirahasto.",
    "sv": "Projektet Framåt hjälper unga till arbete. Projektet finansieras av Europeiska socialfonden.",
    "en": "The Steps project helps young people into work. It is funded by the European Social Fund.",
}
# Language | sentences behind those of the head | municipalities that they tell as the project's.
SAID = r"""
fi | Kajaanin nuoria autetaan Kajaanissa omin voimin. | -
fi | Meidät löydät Kajaanin aseman yläkerrasta, puhelinnumero on 08 555 1234. | -
fi | Oppia haettiin muualta. Kajaanissa nähtiin, miten mehu pullotetaan. | -
sv | Unga i Kaskö klarar sig på egen hand. | -
sv | Vi såg hur man gör på annat håll, i Kaskö och Vasa. | -
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
fi | Projektipäällikkö Aino Testilä asuu Raumalla ja käy töissä junalla. | -
fi | Pekka, 54, on kotoisin Raumalta. | -
fi | Yhdistyksen kotipaikka on Rauma. | -
fi | Tutkija Aino Testilä Oulun yliopistosta seuraa hanketta. | -
fi | Kumppanina on Kajaanin Konepaja Oy. | -
fi | Konferenssi järjestettiin Tampereella. | -
fi | Hanke palkittiin Tampereella järjestetyssä gaalassa. | -
fi | Mallia on haettu Tampereelta. | -
fi | Ministeri vieraili viime viikolla Raumalla. | -
fi | Vastaavaa kokeiltiin aiemmin Raumalla. | -
fi | Hankkeen tuloksia on käytetty myös Raumalla. | -
fi | Raumalla hanke herätti kiinnostusta. | -
fi | Seuraava koulutus on Raumalla. | -
fi | Lähin rautatieasema on Kouvolassa. | -
fi | Alihankkija toimii Kouvolassa. | -
fi | Telakka irtisanoi Raumalla 400 ihmistä. | -
fi | Ensi vuonna malli viedään Raumalle. | -
fi | Opiskelijat kävivät tutustumassa Kouvolan tehtaaseen. | -
fi | Aluehallintovirasto Vaasassa vahvisti päätöksen. | -
fi | Kirjanpidon hoitaa tilitoimisto Kouvolasta. | -
fi | Rahoituspäätöksen teki ELY-keskus Jyväskylässä. | -
fi | Edellinen projekti tehtiin Kouvolassa. | -
fi | Lähettäjä: Kouvolan kaupunki, viestintä | -
fi | Hankkeen ohjausryhmä kokoontui Kouvolassa. | -
fi | Hanke ei toimi Kouvolassa. | -
fi | Kouvola jäi hankkeen ulkopuolelle. | -
fi | Mukaan toivotaan myöhemmin myös Kouvolaa. | -
fi | Painopaikka: Lahti | -
fi | Kurssin vetäjä Aino Testilä on työskennellyt Kouvolassa. | -
fi | Hän valmistui Kouvolasta lähihoitajaksi. | -
fi | Tavaraa kuljetetaan Kouvolaan. | -
fi | Juttu julkaistiin alun perin Kouvolassa. | -
sv | Projektledaren Aina Test bor i Jakobstad. | -
sv | Föreningen har sin hemort i Jakobstad. | -
sv | Aina Test, 45, är hemma från Jakobstad. | -
sv | Konferensen hölls i Jakobstad. | -
sv | Projektet prisades på en gala i Jakobstad. | -
sv | Liknande försök har gjorts i Jakobstad. | -
sv | Modellen kommer från Jakobstad. | -
sv | Projektet verkar inte i Jakobstad. | -
sv | Jakobstad är inte med i projektet. | -
sv | Nästa utbildning hålls i Jakobstad. | -
sv | Styrgruppen möttes i Jakobstad. | -
sv | Varvet i Jakobstad sade upp 400 personer. | -
sv | Maskinerna tillverkades i Jakobstad. | -
sv | Ministern besökte projektet i går i Jakobstad. | -
sv | Studieresan gick till Jakobstad. | -
sv | Beslutet fattades av centralen i Vasa. | -
sv | Nästa år förs modellen till Jakobstad. | -
sv | Hon har tidigare arbetat i Jakobstad. | -
en | The project manager, Ann Test, lives in Kouvola. | -
en | The association has its registered office in Kouvola. | -
en | Ann Test, 45, is originally from Kouvola. | -
en | The conference was held in Kouvola. | -
en | The project won a prize at a gala in Kouvola. | -
en | A similar trial was made earlier in Kouvola. | -
en | The steering group met in Kouvola. | -
en | The project does not operate in Kouvola. | -
en | Kouvola is not part of the project. | -
en | The mill in Kouvola dismissed 400 people. | -
en | The machines were made in Kouvola. | -
en | A study trip was made to Kouvola. | -
en | The decision was made by the ELY Centre in Kouvola. | -
en | Next year the model will be taken to Kouvola. | -
en | She previously worked in Kouvola. | -
en | The nearest railway station is in Kouvola. | -
en | The parent company of the supplier is based in Kouvola. | -
en | Ann Test studied in Kouvola. | -
fi | Kouluun haetaan Kouvolassa alkavaa tutkintoa varten. | -
fi | Opiston pääpaikassa Kouvolassa on töissä 90 opettajaa. | -
fi | Kouvolasta kysyttiin mukaan, mutta opettajien rahat eivät riittäneet. | -
fi | Multaa nostetaan Kotkasta ja Haminasta, ja siellä työ myös tehdään. | Kotka Hamina
fi | Kotka, Hamina ja Pyhtää saavat omat karttansa. | Kotka Hamina Pyhtää
sv | Jakobstad har en egen lösning. | -
en | The growers, based in Kouvola, want to try. | -
en | Kouvola has a scheme of its own. | -
en | Where\n\nIn Kotka and in Hamina. Kouvola has a scheme of its own.\n\nMoney\n\nIt is spent | Kotka Hamina
en | Also decided at the meeting\n\n- A study of cycling in Kouvola (84,000 euros, 2016) | -
fi | Pajoja pidetään Kotkassa ja Haminassa. | Kotka Hamina
fi | Ryhmät kokoontuvat Kotkassa ja Haminassa. | Kotka Hamina
fi | Hankkeen kohderyhmänä ovat Kotkassa ja Haminassa asuvat nuoret. | Kotka Hamina
fi | Toimintaa on Kotkassa, Haminassa ja Kouvolassa. | Kotka Hamina Kouvola
fi | Verstas avattiin Kotkassa huhtikuussa. | Kotka
fi | Hanke toteutetaan Kotkan ja Haminan alueella. | Kotka Hamina
fi | Hankealueena ovat Kotka, Hamina ja Pyhtää. | Kotka Hamina Pyhtää
fi | Jalkaudumme Kotkassa ja Haminassa. | Kotka Hamina
fi | Valmennus käynnistyi Kotkassa ja laajenee syksyllä Haminaan. | Kotka Hamina
fi | Neuvojat kiertävät Kotkassa ja Haminassa. | Kotka Hamina
fi | Nuoria ohjataan Kotkassa, Haminassa sekä Virolahdella. | Kotka Hamina Virolahti
fi | Kurssit järjestettiin Kotkassa ja Haminassa. | Kotka Hamina
sv | Verkstäder hålls i Närpes och Kaskö. | Närpes Kaskö
sv | Målgruppen är unga som bor i Närpes och Kaskö. | Närpes Kaskö
sv | Grupperna träffas i Närpes och Kaskö. | Närpes Kaskö
sv | Verksamheten bedrivs i Närpes, Kaskö och Malax. | Närpes Kaskö Malax
sv | Projektet riktar sig till unga i Närpes och Kaskö. | Närpes Kaskö
sv | Projektområdet är Närpes, Kaskö och Malax. | Närpes Kaskö Malax
sv | Handledarna cirkulerar mellan Närpes och Kaskö. | Närpes Kaskö
en | Workshops are held in Kotka and Hamina. | Kotka Hamina
en | It is meant for young people who live in Kotka and Hamina. | Kotka Hamina
en | Groups meet in Kotka and Hamina. | Kotka Hamina
en | The project is carried out in Kotka, Hamina and Kouvola. | Kotka Hamina Kouvola
en | The project area consists of Kotka and Hamina. | Kotka Hamina
en | The municipalities involved are Kotka and Hamina. | Kotka Hamina
en | Young people from Kotka and Hamina take part. | Kotka Hamina
en | The courses were held in Kotka and Hamina. | Kotka Hamina
fi | Kajaanissa on oma polkunsa, jota hoitaa kyläyhdistys. | -
fi | Torstaina klo 17 syödään yhdessä Kajaanissa. | -
fi | Hanketta vetää Outi Lapua. Lapuan itsensä päivä alkaa aikaisin. | -
sv | Torsdagen den 24 oktober klockan 17 dukar projektet upp i Kaskö. | -
sv | Kaskö har sin egen stig. | -
en | Students from Lahti came to watch for a week. | -
en | For tours of the smokehouse in Rauma call the hostel. | -
"""
CASES = [[part.strip() for part in line.split(" | ")] for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_places_that_a_text_ties_to_the_work(language: str, text: str, expected: str) -> None:
    written = text.replace("\\n", "\n")

    assert places(f"{HEAD[language]}\n\n{written}") == [place for place in expected.split() if place != "-"]
