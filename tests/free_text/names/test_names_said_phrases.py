"""Names in apposition, in brackets and behind the word for names, under a heading that names nothing."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes

HEADINGS = {"fi": "Kun hissi jää väliin", "sv": "När hissen står still", "en": "When the lift stands still"}
FACTS = {
    "fi": "Rahoitus tulee Euroopan sosiaalirahastosta, ja päätöksen teki Lapin ELY-keskus. Työ alkoi 1.3.2016 ja "
    "päättyy 31.12.2018. Kokonaiskustannukset ovat 320 000 euroa.",
    "sv": "Pengarna kommer från Europeiska socialfonden, och beslutet fattades av NTM-centralen i Österbotten. "
    "Arbetet började 1.3.2016 och avslutas 31.12.2018. Totalkostnaden är 320 000 euro.",
    "en": "The money comes from the European Social Fund, and the decision was made by the ELY Centre for Lapland. "
    "The work began on 1 March 2016 and ends on 31 December 2018. Total costs are 320,000 euros.",
}
SAID = """
fi|Maaliskuussa alkoi OOMU eli Odota mua. OOMU auttaa nuoria töihin.|Odota mua
fi|Odota mua, lyhyesti OOMU, on opiston hanke. OOMU auttaa nuoria.|Odota mua
fi|Oomu – odotusta ja muutosta nuorille on hanke, jossa nuoret odottavat.|Oomu – odotusta ja muutosta nuorille
en|Wait for Me, Then Go – work for the young is what the project is called in full.|Wait for Me, Then Go – work for the young
fi|Odota mua, Porin ja Rauman nuorten yhteinen työelämäprojekti, sulkee ovensa jouluna.|Odota mua
fi|Odota mua on seurakuntamme oma hanke, joka jatkuu vuoden loppuun.|Odota mua
fi|Odota mua on se projekti, jonka leivissä olen.|Odota mua
fi|Hanke kulkee nimellä Odota mua.|Odota mua
fi|Yhteishanke kulkee nimellä Odota mua.|Odota mua
fi|Yhteishanke on nimeltään Laituri, ja sen rahoista valtaosa on EU:n.|Laituri
fi|Hankkeelle annettiin nimi Odota mua.|Odota mua
fi|Hankkeemme Odota mua auttaa nuoria töihin.|Odota mua
fi|Opiston hanke, Odota mua, auttaa nuoria töihin.|Odota mua
fi|Kyse on hankkeesta nimeltä Odota mua.|Odota mua
fi|Nuoria auttaa Odota mua, yhdistyksen kolmivuotinen hanke.|Odota mua
fi|Nuoria auttaa Odota mua -projektimme.|Odota mua
fi|Uusin hankkeemme on Odota mua, ja se auttaa nuoria.|Odota mua
fi|Odota mua -hankkeessamme nuoria autetaan töihin.|Odota mua
fi|Yhdistyksen vetämä Odota mua sai rahoituksen. Odota mua auttaa nuoria.|Odota mua
fi|Projektin nimeksi tuli Odota mua.|Odota mua
fi|Nimi Odota mua keksittiin bussissa, kun hanketta suunniteltiin.|Odota mua
fi|Projekti tunnetaan nimellä Odota mua.|Odota mua
fi|Odota mua (ESR-hanke) auttaa nuoria töihin.|Odota mua
fi|Odota mua (2016–2018) on opiston hanke.|Odota mua
fi|Ohjelmassa ”Odota mua” nuoret kulkevat työpajasta toiseen. Hanke ”Odota mua” jatkuu.|Odota mua
fi|Aloitimme hankkeen, jolle annoimme nimen Odota mua.|Odota mua
fi|Odota mua -kehittämishankkeen taustalla on opisto.|Odota mua
fi|Hanke Odota mua on opiston.|Odota mua
fi|Tämä on Odota mua, hanke joka auttaa nuoria.|Odota mua
fi|Odota mua – hanke nuorille, joilla ei ole työtä.|Odota mua
fi|ESR-hanke Odota mua päättyy jouluna.|Odota mua
fi|Kaupungin ja opiston yhteishanke Odota mua päättyy.|Odota mua
fi|Kurkistus Kylälaatikkoon: Kylälaatikko-hanke auttaa nuoria.|Kylälaatikko
fi|Hankkeemme, Kylälaatikko, auttaa nuoria.|Kylälaatikko
fi|Moni on kysynyt, mitä hankkeelle kuuluu. Kylälaatikko, niin kuin hanke nimettiin, voi hyvin.|Kylälaatikko
fi|Kylälaatikko, tuo kylien ikioma hanke, voi hyvin.|Kylälaatikko
fi|Kylälaatikko-nimellä kulkeva hanke voi hyvin.|Kylälaatikko
fi|Porin kaupungin Kylälaatikko-hankkeen piti laittaa ovet kiinni.|Kylälaatikko
sv|Nu har projektet Verkstan i byn räknat ihop.|Verkstan i byn
sv|Verkstan i byn, föreningens eget projekt, stänger dörren.|Verkstan i byn
sv|Vårt projekt Verkstan i byn hjälper unga.|Verkstan i byn
sv|Vårt projekt heter Verkstan i byn.|Verkstan i byn
sv|Projektet går under namnet Verkstan i byn.|Verkstan i byn
sv|Så enkelt var det i Verkstan i byn, ett ESF-projekt som skolan genomförde.|Verkstan i byn
sv|Verkstan i byn är ett projekt för unga.|Verkstan i byn
sv|Verkstan i byn är skolans nyaste projekt.|Verkstan i byn
sv|Unga får hjälp av Verkstan i byn, ett treårigt projekt.|Verkstan i byn
sv|Föreningen driver projektet "Verkstan i byn".|Verkstan i byn
sv|I projektet Verkstan i byn skruvas det.|Verkstan i byn
sv|Inom ramen för projektet Verkstan i byn skruvas det.|Verkstan i byn
sv|Projektet fick namnet Verkstan i byn.|Verkstan i byn
sv|Projektet, som bär namnet Verkstan i byn, hjälper unga.|Verkstan i byn
sv|Verkstan i byn kallas projektet.|Verkstan i byn
sv|Med Verkstan i byn vill skolan hjälpa unga. Projektet Verkstan i byn pågår.|Verkstan i byn
sv|ESF-projektet Verkstan i byn hjälper unga.|Verkstan i byn
sv|Nu är det dags för Verkstan i byn, stadens projekt för unga.|Verkstan i byn
sv|Bakom projektet Verkstan i byn står skolan.|Verkstan i byn
sv|Skolans och stadens gemensamma projekt Verkstan i byn pågår.|Verkstan i byn
sv|Byalådan, byarnas eget projekt, fortsätter.|Byalådan
sv|Projektet Byalådan fortsätter.|Byalådan
sv|Byalådan-projektet fortsätter.|Byalådan
sv|Byalådan (ett ESF-projekt) fortsätter.|Byalådan
sv|Satsningen Byalådan fortsätter. Projektet Byalådan är treårigt.|Byalådan
sv|Det är projektet som heter Byalådan som fortsätter.|Byalådan
sv|I Byalådan, som projektet döptes till, skruvas det.|Byalådan
en|The Open Gate project helps young people.|Open Gate
en|The association is closing the books on its Open Gate project.|Open Gate
en|Open Gate was a small Erasmus+ project of the association.|Open Gate
en|Open Gate, our own little project, helps young people.|Open Gate
en|The project goes by the name of Open Gate.|Open Gate
en|They called the project Open Gate.|Open Gate
en|We named it Open Gate, and the project helps young people.|Open Gate
en|Our project, Open Gate, helps young people.|Open Gate
en|Welcome to Open Gate, a project for young people.|Open Gate
en|Young people are helped by Open Gate, a three-year project.|Open Gate
en|This is Open Gate, the project that helps young people.|Open Gate
en|Open Gate is the project I work for.|Open Gate
en|Open Gate (an ESF project) helps young people.|Open Gate
en|In the Open Gate project, young people learn a trade.|Open Gate
en|The college runs a project called Open Gate.|Open Gate
en|A project by the name of Open Gate helps young people.|Open Gate
en|Under the Open Gate banner, the project helps young people. Open Gate began in March.|Open Gate
en|Its latest project, Open Gate, helps young people.|Open Gate
en|The ESF-backed Open Gate helps young people. Open Gate is a project of the college.|Open Gate
en|Everything to do with Open Gate, the college's project, is free.|Open Gate
en|The college and the city share a project: Open Gate.|Open Gate
en|It is called Open Gate and it is a project for young people.|Open Gate
en|The work is done in a project named Open Gate.|Open Gate
en|The scheme, Open Gate, is a project of the college.|Open Gate
"""
ROWS = [tuple(line.split("|")) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "said", "name"), ROWS)
def test_a_sentence_says_the_name(language: str, said: str, name: str) -> None:
    text = f"{HEADINGS[language]}\n\n{said} {FACTS[language]}\n"
    assert [record.name for record in parse_bytes(text.encode(), "text.txt", "0" * 64).records] == [name]
