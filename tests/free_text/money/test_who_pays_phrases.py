"""Who pays what, and what the whole costs, in words that texts of all kinds use; what is no sum of the project."""

from __future__ import annotations

from typing import Any

import pytest

from tests.free_text.texts import OPENINGS, at, found

SAID = """
fi | Kokonaiskustannukset ovat 300 000 euroa. Kunnille jää maksettavaa 60 000. | share municipalities | 60000
fi | Kokonaiskustannukset ovat 300 000 euroa, josta kunnat maksavat yhdessä 60 000 euroa. | share municipalities | 60000
fi | Budjetti on 300 000 euroa. Loput, 30 000 euroa, tulee yrityksiltä. | share private | 30000
fi | Budjetti on 300 000 euroa. Loput 30 000 euroa kerätään yrityksiltä. | share private | 30000
fi | Budjetti on 300 000 euroa. Omarahoitus on 10 prosenttia eli 30 000 euroa. | share own | 30000
fi | Budjetti on 300 000 euroa. Yliopisto panee itse 30 000 euroa. | share own | 30000
fi | Kuntien osuudesta Kemi maksaa 20 000 euroa. | share municipalities | None
fi | Kuntaosuudesta Kemin osuus on 20 000 euroa. | share municipalities | None
fi | Rahasta 70 prosenttia tulee EU:lta ja valtiolta. | share EU and state | 70
fi | ESR:n ja valtion osuus on 75 prosenttia, kuntien 15 prosenttia ja oma osuus 10 prosenttia. | share municipalities | 15
fi | ESR:n ja valtion osuus on 75 prosenttia, kuntien 15 prosenttia ja oma osuus 10 prosenttia. | share own | 10
fi | Hankkeen hintalappu on 455 000 euroa. | funding/total_cost | 455000
fi | Kaikkiaan rahaa on käytössä 455 000 euroa. | funding/total_cost | 455000
fi | Rahaa hankkeessa on yhteensä 455 000 euroa. | funding/total_cost | 455000
fi | Koko potti on 455 000 euroa. | funding/total_cost | 455000
fi | Hankkeen kokonaisbudjetti nousee 455 000 euroon. | funding/total_cost | 455000
fi | Hanke maksaa kaikkiaan 455 000 euroa. | funding/total_cost | 455000
fi | Yhteensä hankkeeseen käytetään 455 000 euroa. | funding/total_cost | 455000
fi | Tänä vuonna rahaa kuluu 120 000 euroa. | funding/total_cost | None
fi | Kumppanin osuus työstä on 120 000 euron arvoinen. | funding/total_cost | None
fi | Uusi halli maksoi kaupungille 1,2 miljoonaa euroa. | funding/total_cost | None
fi | ELY-keskus myönsi hankkeelle 15.12.2015 yhteensä 320 000 euroa ESR- ja valtion rahaa. | funding/eu_state/granted | 320000
fi | Lapin ELY-keskus päätti rahoituksesta 15.12.2015: tukea tulee 320 000 euroa. | funding/eu_state/granted | 320000
fi | ELY-keskukselta saatiin tukea 320 000 euroa. | funding/eu_state/granted | 320000
fi | Haettu summa oli 400 000 euroa, ja tukea saatiin 320 000 euroa. | funding/eu_state/requested | 400000
sv | Totalkostnaden är 300 000 euro. Kommunerna lägger in 60 000 och resten, 30 000, kommer från företagen. | share municipalities | 60000
sv | Totalkostnaden är 300 000 euro. Kommunerna lägger in 60 000 och resten, 30 000, kommer från företagen. | share private | 30000
sv | Totalkostnaden är 300 000 euro. Av summan är 240 000 euro stöd från ESF och staten. | share EU and state | 240000
sv | Totalkostnaden är 300 000 euro. Högskolan står själv för 30 000 euro. | share own | 30000
sv | Totalkostnaden är 300 000 euro. Kommunernas andel är 20 procent. | share municipalities | 20
sv | Av kommunernas andel betalar Raseborg 20 000 euro. | share municipalities | None
sv | Projektet kostar sammanlagt 455 000 euro. | funding/total_cost | 455000
sv | Hela projektet går på 455 000 euro. | funding/total_cost | 455000
sv | Prislappen är 455 000 euro. | funding/total_cost | 455000
sv | Allt som allt rör det sig om 455 000 euro. | funding/total_cost | 455000
sv | Projektets totala budget uppgår till 455 000 euro. | funding/total_cost | 455000
sv | I år används 120 000 euro. | funding/total_cost | None
sv | Novias del av budgeten är 120 000 euro. | funding/total_cost | None
sv | Den nya hallen kostade staden 1,2 miljoner euro. | funding/total_cost | None
sv | NTM-centralen beviljade den 15 december 2015 projektet 320 000 euro i stöd från ESF och staten. | funding/eu_state/granted | 320000
sv | Vi bad om 400 000 euro och fick 320 000 euro av NTM-centralen. | funding/eu_state/requested | 400000
en | The total cost is EUR 300,000. The municipalities put in 60,000 and the rest, 30,000, comes from companies. | share municipalities | 60000
en | The total cost is EUR 300,000. The municipalities put in 60,000 and the rest, 30,000, comes from companies. | share private | 30000
en | The total cost is EUR 300,000. The university itself pays 10 per cent. | share own | 10
en | The total cost is EUR 300,000, of which the ESF and the state cover 75 per cent. | share EU and state | 75
en | Of the municipal share Kemi pays 20,000 euros. | share municipalities | None
en | The project costs EUR 455,000 in all. | funding/total_cost | 455000
en | The whole project comes to EUR 455,000. | funding/total_cost | 455000
en | All told, it will cost EUR 455,000. | funding/total_cost | 455000
en | The price tag is EUR 455,000. | funding/total_cost | 455000
en | Its overall budget stands at EUR 455,000. | funding/total_cost | 455000
en | This year EUR 120,000 will be spent. | funding/total_cost | None
en | The college's slice of the budget is EUR 120,000. | funding/total_cost | None
en | The new hall cost the town EUR 1.2 million. | funding/total_cost | None
en | The ELY Centre granted the project 320,000 euros of ESF and state money on 15 December 2015. | funding/eu_state/granted | 320000
"""


def value_of(record: dict[str, Any], what: str) -> Any:
    """Return the amount under a pointer, or the amount, else the percentage, of a share."""
    if not what.startswith("share "):
        return at(record, *what.split("/"))
    shares = at(record, "funding", "shares") or []
    of_source = [each for each in shares if each["source"] == what.removeprefix("share ")]
    return next((each.get("amount", each.get("percent")) for each in of_source), None)


@pytest.mark.parametrize("row", SAID.strip().splitlines())
def test_a_sum_is_what_its_sentence_says(row: str) -> None:
    language, sentence, what, expected = (part.strip() for part in row.split(" | "))
    assert str(value_of(found(OPENINGS[language] + sentence), what)) == expected
