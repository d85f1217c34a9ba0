"""Who takes part, what came of it, the steps and the aims of a project, and what is none of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.free_text.texts import OPENINGS, at, found

SAID = """
fi | Mukaan otetaan 120 henkilöä, joista 60 on naisia. | participants/planned/total | 120
fi | Valmennukseen mahtuu 120 nuorta. | participants/planned/total | 120
fi | Tavoitteena on saada mukaan 120 osallistujaa. | participants/planned/total | 120
fi | Koulutusta on suunniteltu 120 henkilölle. | participants/planned/total | 120
fi | Hakemukseen kirjattiin 120 osallistujaa. Mukana oli 140. | participants/planned/total | 120
fi | Hanke on mitoitettu 120 osallistujalle. | participants/planned/total | 120
fi | Tavoite on 120 osallistujaa, ja tähän mennessä mukana on ollut 45. | participants/actual/total | 45
fi | Tähän mennessä 45 ihmistä on osallistunut, heistä 20 naisia. | participants/actual/total | 45
fi | Kaupungissa on 120 työtöntä nuorta. | participants/planned/total | None
fi | Opistossa opiskelee 410 nuorta. | participants/actual/total | None
fi | Avajaisissa kävi 250 ihmistä. | participants/actual/total | None
fi | Tehdas irtisanoi 250 ihmistä vuonna 2015. | results | None
fi | Hankkeessa on löytynyt 31 työpaikkaa ja perustettu 4 yritystä. | results | 31 4
fi | Syntyi 12 uutta työpaikkaa, kun tavoite oli 10. | outcomes/new_jobs/actual/total | 12
fi | Tavoitteena on 10 uutta työpaikkaa. | outcomes/new_jobs/planned/total | 10
sv | Målet är att 120 personer ska delta. | participants/planned/total | 120
sv | Vi tar in 120 personer sammanlagt. | participants/planned/total | 120
sv | I projektet ryms 120 unga. | participants/planned/total | 120
sv | Vi räknade med 120 deltagare. Det blev 140. | participants/actual/total | 140
sv | Hittills har 45 personer deltagit, 20 av dem kvinnor. | participants/actual/total | 45
sv | Hittills har 45 personer deltagit, 20 av dem kvinnor. | participants/actual/women | 20
sv | Före årets slut ska 120 unga ha deltagit. | participants/planned/total | 120
sv | I skolan går 410 elever. | participants/actual/total | None
sv | På invigningen deltog 250 personer. | participants/actual/total | None
sv | Målet är 10 nya arbetsplatser. | outcomes/new_jobs/planned/total | 10
en | There is room for 120 participants. | participants/planned/total | 120
en | We plan to train 120 unemployed people. | participants/planned/total | 120
en | By the end, 120 makers are to have taken part, 80 of them women. | participants/planned/total | 120
en | So far 45 carers have joined. | participants/actual/total | 45
en | We had 45 participants; we had hoped for 120. | participants/actual/total | 45
en | The college has 410 students. | participants/actual/total | None
en | The opening was attended by 250 people. | participants/actual/total | None
en | The project promises 10 new jobs. | outcomes/new_jobs/planned/total | 10
en | 12 new jobs were created; the plan had been for 10. | outcomes/new_jobs/actual/total | 12
fi | Rahoituspäätös saatiin 15.12.2015. | steps | funding_decision=2015-12-15
fi | Hakemus jätettiin 1.9.2015, ja ELY-keskus teki päätöksen 15.12.2015. | steps | application_submitted=2015-09-01 funding_decision=2015-12-15
fi | Maakuntahallitus puolsi hanketta 12.10.2015. | steps | endorsed=2015-10-12
fi | Maakunnan yhteistyöryhmä käsitteli hanketta 12.10.2015 ja puolsi sitä. | steps | endorsed=2015-10-12
fi | Vihreää valoa näytti ELY-keskus 15.12.2015. | steps | funding_decision=2015-12-15
fi | Jatkoaikaa haettiin 1.9.2018. | steps | None
fi | Kunnanhallitus päätti asiasta 3.11.2015. | steps | None
fi | Seuraava maksatushakemus jätetään 15.5.2016. | steps | None
fi | Kunnan kuntarahapäätös tehtiin 3.11.2015. | steps | None
sv | Ansökan lämnades in den 1 september 2015 och beslutet kom den 15 december 2015. | steps | application_submitted=2015-09-01 funding_decision=2015-12-15
sv | Landskapsstyrelsen förordade projektet den 12 oktober 2015. | steps | endorsed=2015-10-12
sv | Projektet fick grönt ljus den 15 december 2015. | steps | funding_decision=2015-12-15
sv | Vi sökte pengar i maj 2015. | steps | application_submitted=2015-05
sv | Kommunstyrelsen beslöt om saken den 3 november 2015. | steps | None
en | We applied in May 2015 and the decision came on 15 December 2015. | steps | application_submitted=2015-05 funding_decision=2015-12-15
en | The regional management committee endorsed the project on 12 October 2015. | steps | endorsed=2015-10-12
en | The financing decision is dated 15 December 2015. | steps | funding_decision=2015-12-15
en | The town board decided on its share on 3 November 2015. | steps | None
fi | Hankkeen tavoitteena on, että jokainen löytää oman polkunsa. | objectives | Hankkeen tavoitteena on, että jokainen löytää oman polkunsa.
fi | – Hankkeen tarkoituksena on lyhentää matkaa töihin, sanoo projektipäällikkö Aino Tähkä. | objectives | Hankkeen tarkoituksena on lyhentää matkaa töihin
fi | Kaupungin tavoitteena on kasvaa. | objectives | None
fi | Haastateltavan tavoitteena on oma yritys. | objectives | None
fi | Meidän tavoitteemme on, että kukaan ei jää yksin. | objectives | Meidän tavoitteemme on, että kukaan ei jää yksin.
sv | Syftet med projektet är att korta vägen till jobb. | objectives | Syftet med projektet är att korta vägen till jobb.
sv | – Målet är att alla hittar sin väg, säger projektledare Eva Lind. | objectives | Målet är att alla hittar sin väg
sv | Stadens mål är att växa. | objectives | None
sv | Deltagarens mål är ett eget företag. | objectives | None
en | The project’s goal is to shorten the road to work. | objectives | The project’s goal is to shorten the road to work.
en | Our aim is that nobody is left alone. | objectives | Our aim is that nobody is left alone.
en | The town's goal is to grow. | objectives | None
en | Her goal is a company of her own. | objectives | None
"""


def _value(record: dict[str, Any], what: str) -> Any:
    """Return what a record has of a kind, written as the table has it."""
    if what == "steps":
        steps = sorted((each["what"], each["date"]) for each in record.get("milestones", []))
        return " ".join(map("=".join, steps)) or None
    if what == "results":
        statements = at(record, "outcomes", "statements") or []
        return " ".join(str(each["number"]) for each in statements) or None
    if what == "objectives":
        return " // ".join(record.get("objectives", [])) or None
    return at(record, *what.split("/"))


@pytest.mark.parametrize("row", SAID.strip().splitlines())
def test_a_sentence_tells_what_it_says_of_the_project(row: str) -> None:
    language, sentence, what, expected = (part.strip() for part in row.split(" | "))
    assert str(_value(found(OPENINGS[language] + sentence), what)) == expected
