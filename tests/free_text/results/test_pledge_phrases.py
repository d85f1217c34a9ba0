"""What was promised of a project, what came of it, and the numbers of others beside it."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.periods.test_period_phrases import HEAD
from tests.free_text.results.test_count_phrases import counts

# Language | sentences | what is read, written as in the test of phrases that count.
SAID = """
fi | Hakemuksessa luvattiin 60 osallistujaa, lopulta heitä tuli 74. | planned=60 actual=74 results=74
fi | Alkuperäinen tavoite oli 60 nuorta, mutta mukaan saatiin 74. | planned=60 actual=74 results=74
fi | Rahoittajalle lupasimme 60 nuorta. | planned=60
fi | Kaavailimme mukaan 60 nuorta. | planned=60
fi | Paperilla piti tavoittaa 60 nuorta. | planned=60
fi | Mukaan odotettiin 60 nuorta. | planned=60
fi | Hakemukseen kirjattiin 60 nuorta. | planned=60
fi | Hanketta haettaessa puhuttiin 60 nuoresta. | planned=60
fi | Ryhmiin on tulossa 60 nuorta. | planned=60
fi | Mukaan on ehtinyt 74 nuorta. Tavoittelimme 60:tä. | planned=60 actual=74 results=74
fi | Hankkeessa on ollut mukana 74 nuorta, vaikka tavoite oli 60. | planned=60 actual=74 results=74
fi | Tähän mennessä 74 nuorta on saanut ohjausta. Heistä 19 on nyt töissä ja 7 opiskelee. | actual=74 results=74+19+7
fi | Kursseilla kävi 74 nuorta. Nuorista 19 jatkaa nyt opintoja. | actual=74 results=74+19
fi | Hakemuksessa luvattiin 15 työpaikkaa. | new_jobs_planned=15
fi | Hakemuksessa on arvioitu, että hankkeen ansiosta syntyy 15 uutta työpaikkaa. | new_jobs_planned=15
fi | Hakemuksessa perustettavia yrityksiä arvioitiin tulevan 12. | new_businesses_planned=12
fi | Hankkeen jäljiltä yrityksissä on 6 uutta työpaikkaa. | new_jobs_actual=6 results=6
fi | Alueelle perustettiin hankkeen aikana 5 yritystä. | new_businesses_actual=5 results=5
fi | Hankkeen aikana rekisteröitiin 5 toiminimeä. | new_businesses_actual=5 results=5
fi | Hanke tavoitti 74 nuorta. Yhdistyksellä on 1 200 jäsentä ja 14 työntekijää. | actual=74 results=74
fi | Hanke tavoitti 74 nuorta. Opistossa aloitti viime syksynä 310 opiskelijaa. | actual=74 results=74
fi | Hanke tavoitti 74 nuorta. Päätösjuhlassa söi kakkua 150 vierasta. | actual=74 results=74
fi | Hanke tavoitti 74 nuorta. Lehden mukaan naapurikunnassa syntyi 40 työpaikkaa. | actual=74 results=74
fi | Hanke tavoitti 74 nuorta. Rahasto on auttanut koko maassa 12 000 ihmistä. | actual=74 results=74
fi | Hanke tavoitti 74 nuorta. Messuilla, joilla se esiteltiin, kävi 9 000 ihmistä. | actual=74 results=74
fi | Hanke tavoitti 74 nuorta. Kaupungin nuorisotyö tavoittaa vuosittain 400 nuorta. | actual=74 results=74
fi | Mallia haettiin Ruotsista, missä sen on ottanut käyttöön jo 120 työpaikkaa. | -
sv | Ansökan talade om 60 unga. | planned=60
sv | I planen skrev vi 60 unga. | planned=60
sv | Vi räknade med 60 unga. | planned=60
sv | På pappret skulle projektet nå 60 unga. | planned=60
sv | Projektet har hjälpt 74 unga, fast planen var 60. | planned=60 actual=74 results=74
sv | I kurserna har 74 unga deltagit. Av dem går 19 numera i skola. | actual=74 results=74+19
sv | Till verkstan hittade 74 unga. Planen var 60. | planned=60 actual=74 results=74
sv | I ansökan skrev vi 4 företag och 12 arbetsplatser. | new_businesses_planned=4 new_jobs_planned=12
sv | Förväntningarna är 6 nya arbetsplatser. | new_jobs_planned=6
sv | Tack vare projektet har 9 arbetsplatser kommit till. | new_jobs_actual=9 results=9
sv | Under projektet registrerades 5 företag. | new_businesses_actual=5 results=5
sv | Projektet nådde 74 unga. Föreningen har 850 medlemmar. | actual=74 results=74
sv | Projektet nådde 74 unga. Enligt tidningen skapades 40 jobb i grannkommunen. | actual=74 results=74
sv | Projektet nådde 74 unga. Mässan, där det presenterades, lockade 9 000 besökare. | actual=74 results=74
sv | Projektet nådde 74 unga. Fonden har hjälpt 12 000 människor i hela landet. | actual=74 results=74
en | Against a plan of 60, 74 young people joined. | planned=60 actual=74 results=74
en | In all, 74 people took part, although the plan had asked for 60 only. | planned=60 actual=74 results=74
en | We had promised the agency 60 young people. | planned=60
en | The application spoke of 60 young people. | planned=60
en | On paper the project was to reach 60 young people. | planned=60
en | So far 74 young people have taken part. Of these, 19 are now at work. | actual=74 results=74+19
en | By the end there should be 12 new jobs. | new_jobs_planned=12
en | The application had promised 12 jobs and 4 companies. | new_jobs_planned=12 new_businesses_planned=4
en | So far 9 new jobs have come about in the local firms. | new_jobs_actual=9 results=9
en | During the project 5 companies were founded. | new_businesses_actual=5 results=5
en | The project reached 74 young people. The association has 850 members. | actual=74 results=74
en | The project reached 74 young people. The closing party was attended by 150 guests. | actual=74 results=74
en | The project reached 74 young people. The newspaper wrote that 2,300 pupils had been trained. | actual=74 results=74
en | The project reached 74 young people. The college has an incubator where 52 companies have started. | actual=74 results=74
en | The project reached 74 young people. By then the fund had reached 64,000 people in Finland. | actual=74 results=74
en | A fourth visit, planned for 24 people, had to be cancelled. | -
fi | Verstaalla on ahertanut kaikkiaan 83 nuorta. Heistä 30 on saanut oppisopimuspaikan. | actual=83 results=83+30
fi | Kahden vuoden aikana ohjausta sai 83 nuorta, joista 40 löysi töitä. | actual=83 results=83+40
fi | Mitä jäi käteen? Laadittiin 4 opasta ja koulutettiin 83 nuorta. | actual=83 results=4+83
fi | Osallistujia kertyi lopulta 83, kun tavoite oli 70. | planned=70 actual=83 results=83
fi | Tavoitteeksi asetettiin 70 nuorta. Heitä tuli 83. | planned=70 actual=83 results=83
fi | Hanke synnytti alueelle 11 uutta yritystä, ja niihin palkattiin 25 työntekijää. | new_businesses_actual=11 results=11+25
fi | Tavoite oli 8 uutta yritystä. | new_businesses_planned=8
fi | Hankkeen aikana syntyi 12 työpaikkaa. | new_jobs_actual=12 results=12
fi | Hankkeessa on tähän mennessä korjattu 15 venettä ja kunnostettu 3 laituria. | results=15+3
fi | Nyt käytössä on 6 uutta toimintamallia. | results=6
fi | Malli on käytössä jo 6 kunnassa. | results=6
fi | Ammattitutkinnon suoritti 17 nuorta. | qualifications_actual=17 results=17
fi | Kaupunki rakentaa 250 uutta asuntoa. | -
fi | Yhtiö irtisanoi 180 työntekijää. | -
fi | Kunnassa asuu 4 300 ihmistä. | -
fi | Yritys työllistää 45 henkeä. | -
fi | Samaan aikaan naapurikunnan hankkeessa valmennettiin 90 nuorta. | -
fi | Ilmoittautuneita oli 140. | -
sv | I projektet har 83 unga fått handledning, och 30 av dem har hittat jobb. | actual=83 results=83+30
sv | Målet var 70 unga, men till slut kom 83. | planned=70 actual=83 results=83
sv | Projektet skapade 12 arbetsplatser och 4 nya företag. | new_jobs_actual=12 new_businesses_actual=4 results=12+4
sv | Hittills har 15 båtar reparerats. | results=15
sv | Modellen används nu i 6 kommuner. | results=6
sv | 17 unga avlade yrkesexamen. | qualifications_actual=17 results=17
sv | Det var tänkt att 70 unga skulle delta. | planned=70
sv | Kommunen har 4 300 invånare. | -
sv | Bolaget sade upp 180 anställda. | -
sv | Skolan har 240 studerande varje läsår. | -
sv | Samtidigt utbildade ett annat projekt 90 unga. | -
sv | Vad blev resultatet? 83 unga utbildades och 4 handböcker trycktes. | actual=83 results=83+4
en | Over two years 83 young people were coached, 30 of whom found a job. | actual=83 results=83+30
en | We aimed for 70 young people and got 83. | planned=70 actual=83 results=83
en | The project created 12 jobs and 4 new companies. | new_jobs_actual=12 new_businesses_actual=4 results=12+4
en | Fifteen boats and 3 piers have been repaired. | results=3
en | The model is now used in 6 municipalities. | results=6
en | A vocational qualification was gained by 17. | qualifications_actual=17 results=17
en | The original plan was for 70 participants. | planned=70
en | The town has 4,300 inhabitants. | -
en | The mill employs 450 people. | -
en | The school teaches 240 students a year. | -
en | Meanwhile another project trained 90 young people. | -
en | What came of it? We trained 83 young people and printed 4 handbooks. | actual=83 results=83+4
en | The summer festival drew 7,500 visitors. | -
en | Our sister organisation in Sweden has helped 400 people. | -
"""
ROWS = [tuple(line.split(" | ")) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "said", "read"), ROWS)
def test_what_was_promised_and_what_came_of_it(language: str, said: str, read: str) -> None:
    text = f"{HEAD[language]}{said}\n"
    record = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0]
    assert set(counts(record).split()) == set(read.split())
