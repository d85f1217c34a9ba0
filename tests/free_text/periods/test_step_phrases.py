"""The steps of a project's way to its money, and those of other papers and other bodies."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.periods.test_period_phrases import HEAD

# Language | sentence | the steps with their days; '-' is none.
SAID = """
fi | Hakemus jätettiin 30.9.2015. | application_submitted=2015-09-30
fi | Hankehakemus lähetettiin ELY-keskukselle 30.9.2015. | application_submitted=2015-09-30
fi | ELY-keskus teki rahoituspäätöksen 15.2.2016. | funding_decision=2016-02-15
fi | Rahoituspäätös on päivätty 15.2.2016. | funding_decision=2016-02-15
fi | Myönteinen päätös saatiin 15. helmikuuta 2016. | funding_decision=2016-02-15
fi | Lapin ELY-keskus myönsi rahoituksen 15.2.2016. | funding_decision=2016-02-15
fi | Maakunnan yhteistyöryhmä puolsi hanketta 10.12.2015. | endorsed=2015-12-10
fi | Aloituslupa saatiin 4.1.2016. | start_permitted=2016-01-04
fi | Hakemus jätettiin 30.9.2015, yhteistyöryhmä puolsi sitä 10.12.2015 ja päätös tehtiin 15.2.2016. | application_submitted=2015-09-30 endorsed=2015-12-10 funding_decision=2016-02-15
fi | Seuraava hakuaika päättyy 30.9.2016. | -
fi | Hakemukset kurssille on jätettävä 30.9.2016 mennessä. | -
fi | Kaupunginvaltuusto teki päätöksen koulusta 15.2.2016. | -
fi | Ohjausryhmä hyväksyi budjetin 15.2.2016. | -
fi | Maksatushakemus jätettiin 15.2.2017. | -
fi | Kunnanhallitus päätti asiasta 15.2.2016. | -
sv | Ansökan lämnades in den 30 september 2015. | application_submitted=2015-09-30
sv | NTM-centralen beviljade finansieringen den 15 februari 2016. | funding_decision=2016-02-15
sv | Finansieringsbeslutet fattades den 15 februari 2016. | funding_decision=2016-02-15
sv | Landskapets samarbetsgrupp förordade projektet den 10 december 2015. | endorsed=2015-12-10
sv | Ansökningarna till kursen ska lämnas in senast den 30 september 2016. | -
sv | Fullmäktige beslöt om skolan den 15 februari 2016. | -
en | The application was submitted on 30 September 2015. | application_submitted=2015-09-30
en | The ELY Centre made the funding decision on 15 February 2016. | funding_decision=2016-02-15
en | Funding was granted on 15 February 2016. | funding_decision=2016-02-15
en | The regional management committee endorsed the project on 10 December 2015. | endorsed=2015-12-10
en | Applications for the course must be sent by 30 September 2016. | -
en | The city council decided on the school on 15 February 2016. | -
fi | Rahoituspäätös tehtiin 15.2.2016. | funding_decision=2016-02-15
fi | Päätös rahoituksesta tehtiin 15.2.2016. | funding_decision=2016-02-15
fi | Päätös rahoituksesta saatiin helmikuussa 2016. | funding_decision=2016-02
fi | Rahoituspäätös saatiin helmikuussa 2016. | funding_decision=2016-02
fi | ELY-keskus hyväksyi hankkeen 15.2.2016. | funding_decision=2016-02-15
fi | ELY-keskus myönsi 15.2.2016 hankkeelle 240 000 euroa. | funding_decision=2016-02-15
fi | Hanke sai myönteisen rahoituspäätöksen 15.2.2016. | funding_decision=2016-02-15
fi | Myönteinen rahoituspäätös tuli 15.2.2016. | funding_decision=2016-02-15
fi | Lapin ELY-keskus päätti 15.2.2016 rahoittaa hanketta. | funding_decision=2016-02-15
fi | Lapin ELY-keskus päätti hankkeen rahoituksesta 15.2.2016. | funding_decision=2016-02-15
fi | Hanke hyväksyttiin rahoitettavaksi 15.2.2016. | funding_decision=2016-02-15
fi | Rahoitus hankkeelle myönnettiin 15.2.2016. | funding_decision=2016-02-15
fi | ELY-keskus on tehnyt hankkeesta rahoituspäätöksen 15.2.2016. | funding_decision=2016-02-15
fi | Hakemus toimitettiin ELY-keskukseen 30.9.2015. | application_submitted=2015-09-30
fi | Hanke haki rahoitusta 30.9.2015. | application_submitted=2015-09-30
fi | Rahoitusta haettiin syyskuussa 2015. | application_submitted=2015-09
fi | Hakemus jätettiin syyskuussa 2015. | application_submitted=2015-09
fi | Opisto jätti hakemuksen 30.9.2015. | application_submitted=2015-09-30
fi | Hakemus pantiin vireille 30.9.2015. | application_submitted=2015-09-30
fi | Maakunnan yhteistyöryhmä puolsi hakemusta 10.12.2015. | endorsed=2015-12-10
fi | MYR puolsi hanketta 10.12.2015. | endorsed=2015-12-10
fi | Hanke sai yhteistyöryhmän puollon 10.12.2015. | endorsed=2015-12-10
fi | Maakuntahallitus käsitteli ja puolsi hanketta 10.12.2015. | endorsed=2015-12-10
fi | Lupa aloittaa saatiin 4.1.2016. | start_permitted=2016-01-04
fi | Hanke sai aloitusluvan 4.1.2016. | start_permitted=2016-01-04
fi | Aloittamislupa myönnettiin 4.1.2016. | start_permitted=2016-01-04
fi | Jatkohakemus jätettiin 30.9.2018. | -
fi | Hanke julkaisi oppaan 15.2.2017. | -
fi | Päätös tilojen vuokraamisesta tehtiin 15.2.2017. | -
fi | Opiston hallitus hyväksyi strategian 15.2.2017. | -
fi | Kaupunki myönsi rakennusluvan 15.2.2017. | -
fi | Palkinto myönnettiin hankkeelle 15.2.2017. | -
fi | Säätiö myönsi opistolle apurahan 15.2.2017. | -
sv | NTM-centralen fattade sitt beslut den 15 februari 2016. | funding_decision=2016-02-15
sv | NTM-centralen godkände projektet den 15 februari 2016. | funding_decision=2016-02-15
sv | Beslutet om finansiering fattades den 15 februari 2016. | funding_decision=2016-02-15
sv | Projektet beviljades stöd den 15 februari 2016. | funding_decision=2016-02-15
sv | Det positiva beslutet kom den 15 februari 2016. | funding_decision=2016-02-15
sv | Finansieringen beviljades i februari 2016. | funding_decision=2016-02
sv | Institutet lämnade in ansökan den 30 september 2015. | application_submitted=2015-09-30
sv | Ansökan skickades in den 30 september 2015. | application_submitted=2015-09-30
sv | Landskapsstyrelsen förordade projektet den 10 december 2015. | endorsed=2015-12-10
sv | Projektet fick starttillstånd den 4 januari 2016. | start_permitted=2016-01-04
sv | Staden beviljade bygglovet den 15 februari 2017. | -
sv | Ett pris beviljades projektet den 15 februari 2017. | -
en | The funding decision was made on 15 February 2016. | funding_decision=2016-02-15
en | The ELY Centre approved the project on 15 February 2016. | funding_decision=2016-02-15
en | The ELY Centre granted the funding on 15 February 2016. | funding_decision=2016-02-15
en | The project was granted funding on 15 February 2016. | funding_decision=2016-02-15
en | The decision on funding was made on 15 February 2016. | funding_decision=2016-02-15
en | A positive funding decision was received in February 2016. | funding_decision=2016-02
en | The project received its funding decision on 15 February 2016. | funding_decision=2016-02-15
en | The decision to fund the project was taken on 15 February 2016. | funding_decision=2016-02-15
en | The college applied for funding on 30 September 2015. | application_submitted=2015-09-30
en | The college submitted its application on 30 September 2015. | application_submitted=2015-09-30
en | The regional cooperation group endorsed the application on 10 December 2015. | endorsed=2015-12-10
en | Permission to start was given on 4 January 2016. | start_permitted=2016-01-04
en | A prize was awarded to the project on 15 February 2017. | -
en | The city granted a building permit on 15 February 2017. | -
en | The steering group approved the budget on 15 February 2017. | -
sv | En helt ny ansökan lämnades in den 28 januari 2019. | -
fi | Uusi hakemus jätettiin 28.1.2019. | -
en | A new application was submitted on 28 January 2019. | -
fi | Lapin liiton päätöksellä 15.2.2016 myönnettyä tukea on 240 000 euroa. | funding_decision=2016-02-15
fi | ELY-keskuksen myönteinen vastaus tuli 15.2.2016. | funding_decision=2016-02-15
fi | ELY-keskus allekirjoitti päätöksen 15.2.2016. | funding_decision=2016-02-15
fi | Hankkeen rahoitus varmistui 15.2.2016. | funding_decision=2016-02-15
fi | Hakemus lähti ELY-keskukseen 30.9.2015. | application_submitted=2015-09-30
fi | ELY-keskus hylkäsi hakemuksen 15.2.2016. | -
sv | NTM-centralen fattar besluten och gjorde så den 15 februari 2016. | funding_decision=2016-02-15
sv | NTM-centralen sade ja den 15 februari 2016. | funding_decision=2016-02-15
sv | NTM-centralens positiva besked kom den 15 februari 2016. | funding_decision=2016-02-15
sv | Finansieringen blev klar den 15 februari 2016. | funding_decision=2016-02-15
sv | Ansökan gick i väg den 30 september 2015. | application_submitted=2015-09-30
sv | NTM-centralen avslog ansökan den 15 februari 2016. | -
en | The ELY Centre gave the go-ahead on 15 February 2016. | funding_decision=2016-02-15
en | The ELY Centre signed the decision on 15 February 2016. | funding_decision=2016-02-15
en | The application went in on 30 September 2015. | application_submitted=2015-09-30
en | The ELY Centre turned the application down on 15 February 2016. | -
"""
ROWS = [tuple(line.split(" | ")) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "said", "steps"), ROWS)
def test_a_step_is_the_projects_own(language: str, said: str, steps: str) -> None:
    text = f"{HEAD[language]}{said}\n"
    milestones = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0].milestones
    assert (" ".join(f"{each.what}={each.date}" for each in milestones) or "-") == steps
