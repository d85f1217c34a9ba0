"""The steps of a project's way to its money, and those of other papers and other bodies."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.test_period_phrases import HEAD

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
"""
ROWS = [tuple(line.split(" | ")) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "said", "steps"), ROWS)
def test_a_step_is_the_projects_own(language: str, said: str, steps: str) -> None:
    text = f"{HEAD[language]}{said}\n"
    milestones = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0].milestones
    assert (" ".join(f"{each.what}={each.date}" for each in milestones) or "-") == steps
