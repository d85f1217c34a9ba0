"""What was promised of a project, what came of it, and the numbers of others beside it."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.test_count_phrases import counts
from tests.free_text.test_period_phrases import HEAD

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
"""
ROWS = [tuple(line.split(" | ")) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "said", "read"), ROWS)
def test_what_was_promised_and_what_came_of_it(language: str, said: str, read: str) -> None:
    text = f"{HEAD[language]}{said}\n"
    record = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0]
    assert set(counts(record).split()) == set(read.split())
