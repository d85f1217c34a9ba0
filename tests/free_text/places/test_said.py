"""Where a text says its work is done goes before any other place that it names."""

from __future__ import annotations

import pytest

from tests.free_text.places.test_of_work import deep_in_a_text
from tests.free_text.places.test_reading import places
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
fi | Kotipolku toimii kahdella paikkakunnalla, Kuhmossa ja Sotkamossa. | Kuhmo Sotkamo
fi | Mukana ovat Kuhmon ja Sotkamon kunnat. | Kuhmo Sotkamo
fi | Kokeilukuntia ovat Kuhmo, Sotkamo ja Paltamo. | Kuhmo Sotkamo Paltamo
fi | Pilottikuntina ovat Kuhmo ja Sotkamo. | Kuhmo Sotkamo
fi | Uusi paja avautuu syksyllä Sotkamoon. | Sotkamo
fi | Jalkaudumme Kuhmon ja Sotkamon kyliin. | Kuhmo Sotkamo
fi | Osallistujat ovat kuhmolaisia työttömiä. | -
fi | Hankkeeseen voivat hakea kuhmolaiset ja sotkamolaiset nuoret. | -
fi | Toiminta keskittyy Kuhmoon ja Sotkamoon. | Kuhmo Sotkamo
fi | Valmennus on tarkoitettu kaikille Kuhmossa asuville työttömille. | Kuhmo
fi | Työpajoja vedetään vuorotellen Kuhmossa ja Sotkamossa. | Kuhmo Sotkamo
fi | Testialueet sijaitsevat Kuhmossa ja Sotkamossa. | Kuhmo Sotkamo
fi | Ensimmäinen kurssi alkoi Kuhmossa tammikuussa. | Kuhmo
fi | Kahvilat ovat Kuhmossa, Sotkamossa ja Paltamossa. | Kuhmo Sotkamo Paltamo
fi | Näyttely oli esillä Kajaanissa. | -
fi | Ministeri kävi Kajaanissa. | -
fi | Kajaanin kaupunginvaltuusto käsitteli asiaa maanantaina. | -
fi | Kajaanissa toimiva konepaja on saanut tilauksen. | -
fi | Alihankkija sijaitsee Kajaanissa. | -
fi | Projektipäällikkö Aino Testilä työskenteli aiemmin Kajaanissa. | -
fi | Samaa on kokeiltu Kajaanissa. | -
fi | Malli on lainattu Kajaanista. | -
fi | Hankkeen koordinaattori on Kajaanin kampuksella. | -
fi | Junat Kajaaniin kulkevat harvoin. | -
fi | Lähin rautatieasema on Kajaanissa. | -
fi | Kajaanilainen kirjailija kävi lukemassa. | -
fi | Kajaanissa samaan aikaan suljettiin kaksi koulua. | -
fi | Työttömyys on korkeinta Kajaanissa. | -
fi | Kajaanissa työttömyysaste oli 14 prosenttia. | -
fi | Kajaanissa asuu 36 000 ihmistä. | -
fi | Vuonna 2015 Kajaanissa lopetettiin paperitehdas. | -
fi | Yksi osallistujista aloitti opinnot Kajaanissa. | -
fi | Kurssin päätteeksi matkustettiin Kajaaniin. | -
fi | Tavarat myydään Kajaanin torilla. | -
fi | Tulokset esitellään Kajaanissa. | -
fi | Hankkeen tulokset esitellään Kajaanissa. | -
fi | Hankkeen päätösjuhla oli Kajaanissa. | -
fi | Hanketta esiteltiin Kajaanissa. | -
fi | Hankkeen idea syntyi Kajaanissa. | -
fi | Hanke palkittiin Kajaanissa. | -
fi | Hankkeen kirjanpito hoidetaan Kajaanissa. | -
sv | Projektet omfattar tre kommuner: Kaskö, Närpes och Korsnäs. | Kaskö Närpes Korsnäs
sv | Vi finns i Kaskö och Närpes. | Kaskö Närpes
sv | Deltagarna kommer från Kaskö och Närpes. | Kaskö Närpes
sv | Försökskommuner är Kaskö och Närpes. | Kaskö Närpes
sv | Grupperna träffas varannan vecka på biblioteket i Kaskö. | Kaskö
sv | Verkstaden öppnar i Kaskö i höst. | Kaskö
sv | Alla tre husen ligger i Kaskö. | Kaskö
sv | Kommunerna Kaskö och Närpes är med. | Kaskö Närpes
sv | Insatserna riktas till unga i Kaskö. | Kaskö
sv | Fiskarna i Kaskö och Närpes får prova nya nät. | Kaskö Närpes
sv | Ministern besökte Vasa. | -
sv | Utställningen visades i Vasa. | -
sv | I Vasa finns redan en liknande verkstad. | -
sv | Handläggaren sitter i Vasa. | -
sv | Fullmäktige i Vasa behandlade saken. | -
sv | Arbetslösheten är högst i Vasa. | -
sv | I Vasa var arbetslösheten 14 procent. | -
sv | En av deltagarna fick jobb i Vasa. | -
sv | En deltagare började studera i Vasa. | -
sv | Resultaten presenteras i Vasa. | -
sv | Projektets resultat presenteras i Vasa. | -
sv | Idén till projektet föddes i Vasa. | -
sv | Projektet presenterades i Vasa. | -
sv | Projektledaren har tidigare arbetat i Vasa. | -
sv | Tågen till Vasa går sällan. | -
sv | En konsult i Vasa gjorde utvärderingen. | -
sv | Tidningen i Vasa skrev om saken. | -
sv | Museet i Vasa lånade ut båten. | -
en | The project covers Kotka, Hamina and Pyhtää. | Kotka Hamina Pyhtää
en | Pilot municipalities are Kotka and Hamina. | Kotka Hamina
en | The groups gather at the library in Kotka every other week. | Kotka
en | A new workshop opens in Kotka in autumn. | Kotka
en | It is open to young people living in Kotka and Hamina. | Kotka Hamina
en | We are based in Kotka and Hamina. | Kotka Hamina
en | Fishermen in Kotka and Hamina get to try new nets. | Kotka Hamina
en | Participants are recruited in Kotka and Hamina. | Kotka Hamina
en | The minister visited Pori. | -
en | The exhibition was shown in Pori. | -
en | A similar workshop already exists in Pori. | -
en | The accountant sits in Pori. | -
en | Unemployment is highest in Pori. | -
en | In Pori, unemployment stood at 14 per cent. | -
en | One participant got a job in Pori. | -
en | One of the participants went on to study in Pori. | -
en | The results will be presented in Pori. | -
en | The results of the project will be presented in Pori. | -
en | The idea for the project was born in Pori. | -
en | The project was presented in Pori. | -
en | A consultant in Pori made the evaluation. | -
en | The newspaper in Pori wrote about it. | -
en | The museum in Pori lent the boat. | -
en | Trains to Pori run seldom. | -
fi | Hanke toimii Kuhmossa, ja sen esikuvana on Kajaanissa toiminut paja. | Kuhmo
fi | Työtä tehdään Kuhmossa yhdessä Kajaanin ammattiopiston kanssa. | Kuhmo
fi | Työtä tehdään Kuhmossa, ja toimisto on Kajaanissa. | Kuhmo
fi | Työtä tehdään Kuhmossa. Kajaanissa asuva kouluttaja tulee paikalle junalla. | Kuhmo
fi | Ryhmät kokoontuvat Kuhmossa, mutta loppujuhla pidetään Kajaanissa. | Kuhmo
fi | Koulutusta annetaan Kuhmossa, koska Kajaanissa ei ollut tilaa. | Kuhmo
fi | Kohderyhmänä ovat Kuhmon ja Sotkamon työttömät. | Kuhmo Sotkamo
fi | Hanke auttaa Kuhmon ja Sotkamon yrityksiä. | Kuhmo Sotkamo
fi | Osallistujia oli 48: Kuhmosta 20 ja Sotkamosta 28. | Kuhmo Sotkamo
fi | Osallistujista 20 oli Kuhmosta ja 28 Sotkamosta. | Kuhmo Sotkamo
fi | Yksi osallistujista on kotoisin Kajaanista. | -
sv | Arbetet görs i Kaskö, och kontoret finns i Vasa. | Kaskö
sv | Arbetet görs i Kaskö tillsammans med Yrkesinstitutet i Vasa. | Kaskö
sv | Kurserna hålls i Kaskö, men slutfesten ordnas i Vasa. | Kaskö
sv | Av deltagarna kom 20 från Kaskö och 28 från Närpes. | Kaskö Närpes
sv | Projektet hjälper företag i Kaskö och Närpes. | Kaskö Närpes
en | The work is done in Kotka, and the office is in Pori. | Kotka
en | The work is done in Kotka together with the museum in Pori. | Kotka
en | Courses are held in Kotka, but the closing party is held in Pori. | Kotka
en | Of the participants, 20 came from Kotka and 28 from Hamina. | Kotka Hamina
en | The project helps companies in Kotka and Hamina. | Kotka Hamina
en | Training is given in Kotka, because there was no room in Pori. | Kotka
fi | Palvelu on käytössä Kuhmossa ja Sotkamossa. | Kuhmo Sotkamo
fi | Auto kiertää Kuhmon, Sotkamon ja Paltamon kylissä. | Kuhmo Sotkamo Paltamo
fi | Kuhmo ja Sotkamo ovat mukana alusta asti. | Kuhmo Sotkamo
fi | Alue: Kuhmo, Sotkamo. | Kuhmo Sotkamo
fi | Hankkeessa kunnostetaan laituri Kuhmoon. | Kuhmo
fi | Sotkamossa rakennetaan polku ja Kuhmossa silta. | Sotkamo Kuhmo
fi | Retkeläiset lähtevät Kuhmosta. | -
fi | Koneet valmistettiin Kuhmossa ja Sotkamossa. | -
fi | Puhujat tulivat Kuopiosta ja Oulusta. | -
fi | Hakemuksia tuli myös Kuopiosta ja Oulusta. | -
fi | Esikuvia haettiin Kuopiosta ja Oulusta. | -
fi | Työttömyys on kasvanut Kuopiossa ja Oulussa. | -
fi | Samanlaisia taloja on jo Kuopiossa ja Oulussa. | -
fi | Vastaavia hankkeita on Kuopiossa ja Oulussa. | -
fi | Yhdistyksellä on toimistot Kuopiossa ja Oulussa. | -
fi | Opisto toimii Kuopiossa ja Oulussa. | -
fi | Yhdistys ylläpitää Kuopiossa ja Oulussa kahta kirpputoria. | -
fi | Ohjausryhmä kokoontuu vuoroin Kuopiossa ja Oulussa. | -
fi | Opintomatka tehtiin Kuopioon ja Ouluun. | -
fi | Hankkeen työntekijöitä haastateltiin radiossa Kuopiossa. | -
fi | Hankkeen työntekijät vierailivat Kuopiossa. | -
fi | Hanke osallistui messuille Kuopiossa. | -
fi | Hanke sai kutsun Kuopioon. | -
fi | Rahoituksesta päätettiin Kuopiossa. | -
fi | Hankkeen päärahoittaja toimii Kuopiosta käsin. | -
sv | Rådgivning ges i Kaskö, Närpes och Korsnäs. | Kaskö Närpes Korsnäs
sv | Bussen kör i Kaskö och Närpes. | Kaskö Närpes
sv | Talare kom från Vasa och Borgå. | -
sv | Arbetslösheten har stigit i Vasa och Borgå. | -
sv | Liknande hus finns redan i Vasa och Borgå. | -
sv | Föreningen har kontor i Vasa och Borgå. | -
sv | Föreningen driver loppis i Vasa och Borgå. | -
sv | Institutet verkar i Vasa och Borgå. | -
sv | Styrgruppen möts turvis i Vasa och Borgå. | -
sv | Studieresan gick till Vasa och Borgå. | -
sv | Projektet deltog i en mässa i Vasa. | -
sv | Projektet fick pris i Vasa. | -
sv | Projektanställda besökte Vasa. | -
en | Advice is given in Kotka, Hamina and Pyhtää. | Kotka Hamina Pyhtää
en | The bus runs in Kotka and Hamina. | Kotka Hamina
en | Speakers came from Pori and Rauma. | -
en | Unemployment has risen in Pori and Rauma. | -
en | Similar houses exist in Pori and Rauma. | -
en | The association has offices in Pori and Rauma. | -
en | The association runs flea markets in Pori and Rauma. | -
en | The college operates in Pori and Rauma. | -
en | The steering group meets in turn in Pori and Rauma. | -
en | The study trip went to Pori and Rauma. | -
en | The project took part in a fair in Pori. | -
en | The project won a prize in Pori. | -
en | Project staff visited Pori. | -
"""
CASES = [[part.strip() for part in line.split(" | ")] for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_a_place_is_believed_by_its_own_clause(language: str, text: str, expected: str) -> None:
    assert places(deep_in_a_text(language, text)) == [place for place in expected.split() if place != "-"]


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
    assert at(found(deep_in_a_text(language, text)), "area", "national") is national
