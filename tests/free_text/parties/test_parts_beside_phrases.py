"""Who leads and who stands beside, said in plain and in livelier ways; and who only lets a room."""

from __future__ import annotations

import pytest

from tests.free_text.texts import at, found

OPENINGS = {
    "fi": "Polku-hanke auttaa nuoria töihin. Rahat tulivat Euroopan sosiaalirahastosta, ja päätöksen teki Lapin "
    "ELY-keskus. Hanke toteutetaan 1.1.2016–31.12.2018. ",
    "sv": "Projektet Stigen hjälper unga. Pengarna kom från Europeiska socialfonden, och NTM-centralen i Nyland "
    "fattade beslutet. Projektet pågår 1.1.2016–31.12.2018. ",
    "en": "The Stepping Stones project helps young people. The money came from the European Social Fund, and the ELY "
    "Centre for Lapland made the decision. The project runs from 1 January 2016 to 31 December 2018. ",
}
# The language, what is said, who carries the project out and who takes part.
SAID = """
fi|Hankkeen toteuttaja on edelleen Kaarnan Kehitys Oy.|Kaarnan Kehitys Oy|
fi|Hankkeen vetäjänä jatkaa Kaarnan Kehitys Oy.|Kaarnan Kehitys Oy|
fi|Vetovastuu on Kaarnan Kehitys Oy:llä.|Kaarnan Kehitys Oy|
fi|Hankkeesta vastaa Kaarnan Kehitys Oy.|Kaarnan Kehitys Oy|
fi|Toimijan, Kaarnan satamakuntayhtymän, oma osuus on 72 000 euroa.|Kaarnan satamakuntayhtymä|
fi|Omaksi osuudekseen Kaarnan Naisverkosto ry pani 40 000 euroa.|Kaarnan Naisverkosto ry|
fi|Kaarnan Naisverkosto ry maksaa omaa osuutta 40 000 euroa.|Kaarnan Naisverkosto ry|
fi|Vetäjän eli Kaarnan ammattikorkeakoulun tilille siitä kulkee 301 000 euroa.|Kaarnan ammattikorkeakoulu|
fi|Ohjakset ovat Kaarnan ammattikorkeakoulun käsissä.|Kaarnan ammattikorkeakoulu|
fi|Langat pitää käsissään Kaarnan kansanopisto.|Kaarnan kansanopisto|
fi|Yrityksemme Kaarnan Lämpötalo Oy:n Polku-hanke kesti kaksi vuotta.|Kaarnan Lämpötalo Oy|
fi|Hankkeen takana on Kaarnan seurakunta.|Kaarnan seurakunta|
fi|Hankkeen isäntä on Kaarnan seurakunta.|Kaarnan seurakunta|
fi|Polun omistaa Kaarnan seurakunta.|Kaarnan seurakunta|
fi|Työtä on vetänyt Kaarnan koulutuskuntayhtymä kumppaninaan Itäpuu-instituutti.|Kaarnan koulutuskuntayhtymä|Itäpuu-instituutti
fi|Kaarnan Liitto ry toteutti, ja mukana seisoi Rannan aikuisopisto toteutuskumppanina.|Kaarnan Liitto ry|Rannan aikuisopisto
fi|Järjestelyistä vastaa Kaarnan Kylät ry, ja apuna häärii Sysmän Seudun Perinneyhdistys.|Kaarnan Kylät ry|Sysmän Seudun Perinneyhdistys
fi|Hanketta vetää Kaarnan opisto, rinnalla kulkee Rannan kansalaisopisto.|Kaarnan opisto|Rannan kansalaisopisto
fi|Hanketta vetää Kaarnan opisto. Kumppanimme Rannan Sahayhdistys ry mittaa sahat.|Kaarnan opisto|Rannan Sahayhdistys ry
fi|Hanketta vetää Kaarnan opisto. Loput kulkevat kumppanillemme Rannan Sahayhdistys ry:lle.|Kaarnan opisto|Rannan Sahayhdistys ry
fi|Hanketta vetää Kaarnan opisto. Osansa tekee myös Rannan Sahayhdistys ry.|Kaarnan opisto|Rannan Sahayhdistys ry
fi|Hanketta vetää Kaarnan opisto. Kimpassa on mukana Rannan Sahayhdistys ry.|Kaarnan opisto|Rannan Sahayhdistys ry
fi|Hanketta vetää Kaarnan opisto. Toisena tekijänä on Rannan kunta.|Kaarnan opisto|Rannan kunta
fi|Hanketta vetää Kaarnan opisto apunaan Rannan kunta.|Kaarnan opisto|Rannan kunta
fi|Hanketta vetää Kaarnan opisto. Osatoteuttajaksi lähti Rannan kunta.|Kaarnan opisto|Rannan kunta
fi|Hanketta vetää Kaarnan opisto. Seuraksi saatiin Rannan kunta.|Kaarnan opisto|Rannan kunta
fi|Hanketta vetää Kaarnan opisto. Rannan kunta on hankkeessa täysillä mukana.|Kaarnan opisto|Rannan kunta
fi|Hanketta vetää Kaarnan opisto. Sali vuokrattiin Rannan kunnalta.|Kaarnan opisto|
fi|Hanketta vetää Kaarnan opisto. Messuilla oli mukana Rannan kunta.|Kaarnan opisto|
fi|Hanketta vetää Kaarnan opisto. Ruokailun hoitaa Rannan Keittiöt Oy.|Kaarnan opisto|
fi|Hanketta vetää Kaarnan opisto. Musiikista vastasi Rannan torvisoittokunta.|Kaarnan opisto|
fi|Hanketta vetää Kaarnan opisto. Rannan kunta ei lähtenyt mukaan.|Kaarnan opisto|
fi|Hanketta vetää Kaarnan opisto. Mallia kävimme katsomassa Rannan opistossa.|Kaarnan opisto|
sv|Huvudman är fortfarande Strömmens Utvecklingsbolag Ab.|Strömmens Utvecklingsbolag Ab|
sv|Ansvaret ligger alltjämt hos Axxbacka yrkesskola.|Axxbacka yrkesskola|
sv|Det är Axxbacka yrkesskola som håller i trådarna.|Axxbacka yrkesskola|
sv|Axxbacka yrkesskola har hand om projektet.|Axxbacka yrkesskola|
sv|Axxbacka yrkesskola avslutar sitt projekt Stigen.|Axxbacka yrkesskola|
sv|Axxbacka yrkesskola är huvudman, och Närpes stad deltog som samarbetspartner.|Axxbacka yrkesskola|Närpes stad
sv|Axxbacka yrkesskola genomförde det, och Närpes stad ställde upp som delgenomförare.|Axxbacka yrkesskola|Närpes stad
sv|Projektet genomförs av Axxbacka yrkesskola. Vid sin sida har skolan Närpes stad.|Axxbacka yrkesskola|Närpes stad
sv|Axxbacka yrkesskola driver projektet. Som stöd har den Närpes stad.|Axxbacka yrkesskola|Närpes stad
sv|Axxbacka yrkesskola driver projektet. Med på resan är Kustens Hembygdsförening.|Axxbacka yrkesskola|Kustens Hembygdsförening
sv|Axxbacka yrkesskola driver projektet. Den andra parten är Närpes stad.|Axxbacka yrkesskola|Närpes stad
sv|Axxbacka yrkesskola driver projektet i par med Närpes stad.|Axxbacka yrkesskola|Närpes stad
sv|Axxbacka yrkesskola driver projektet. Även Kustens museum visade intresse, men avstod.|Axxbacka yrkesskola|
sv|Axxbacka yrkesskola driver projektet. Salen hyrs av Närpes stad.|Axxbacka yrkesskola|
sv|Axxbacka yrkesskola driver projektet. På mässan deltog Närpes stad.|Axxbacka yrkesskola|
sv|Som finansierande myndighet fungerade NTM-centralen i Nyland, och Närpes stad deltog som samarbetspartner.||Närpes stad
en|Tampere Night Shelter Association is closing the books on its Stepping Stones project.|Tampere Night Shelter Association|
en|Saimaa Water Institute is winding up its Stepping Stones project.|Saimaa Water Institute|
fi|Kaarnan kansanopisto juhli hankkeensa päätöstä torstaina.|Kaarnan kansanopisto|
en|The lead is still Saimaa Water Institute.|Saimaa Water Institute|
en|Saimaa Water Institute is in the driving seat.|Saimaa Water Institute|
en|At the helm is Saimaa Water Institute.|Saimaa Water Institute|
en|Saimaa Water Institute covers EUR 89,600 itself.|Saimaa Water Institute|
en|The project is run by Saimaa Water Institute. Our partner was Donegal Hearth CLG in Ireland.|Saimaa Water Institute|Donegal Hearth CLG
en|Saimaa Water Institute leads it, with Kerigon Sensors Ltd as a partner.|Saimaa Water Institute|Kerigon Sensors Ltd
en|Saimaa Water Institute leads it. In Finland we have one partner, the Upper Häme Carpenters' Guild.|Saimaa Water Institute|Upper Häme Carpenters' Guild
en|Saimaa Water Institute leads it. Its companion in the work is Kerigon Sensors Ltd.|Saimaa Water Institute|Kerigon Sensors Ltd
en|Saimaa Water Institute leads it. Kerigon Sensors Ltd lends a hand as co-implementer.|Saimaa Water Institute|Kerigon Sensors Ltd
en|Saimaa Water Institute leads it. The other half of the work is done by Kerigon Sensors Ltd.|Saimaa Water Institute|Kerigon Sensors Ltd
en|Saimaa Water Institute leads it. We visited the Lapua Craft School, but they are not in the project.|Saimaa Water Institute|
en|Saimaa Water Institute leads it. The hall was rented from Kerigon Sensors Ltd.|Saimaa Water Institute|
en|Saimaa Water Institute leads it. Behind it stand the Finnish rules for 2021–2027.|Saimaa Water Institute|
"""
ROWS = [tuple(line.split("|")) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "said", "actor", "partners"), ROWS)
def test_who_leads_and_who_stands_beside(language: str, said: str, actor: str, partners: str) -> None:
    content = found(OPENINGS[language] + said)
    assert (at(content, "actor", "name") or "") == actor
    assert sorted(each["name"] for each in content.get("partners", ())) == sorted(
        filter(None, partners.split(";"))
    )
