"""Whose purse a share comes from, what the whole costs and who opened the taps, as writers like to put it."""

from __future__ import annotations

import pytest

from tests.free_text.money.test_who_pays_phrases import value_of
from tests.free_text.texts import OPENINGS, found

SAID = """
fi | Hinta on kaikkiaan 455 000 euroa. | funding/total_cost | 455000
fi | Kaikki tämä lystää 455 000 euroa. | funding/total_cost | 455000
fi | Kolmen vuoden työ maksaa 455 000 euroa. | funding/total_cost | 455000
fi | Yhdistyksen kukkarosta maksetaan 20 prosenttia. | share own | 20
fi | Opisto lisää pussiin omistaan 91 000 euroa. | share own | 91000
fi | Oppilaitos pistää itse likoon 91 000 euroa. | share own | 91000
fi | Kaupunkien ja kuntien lompakosta otetaan 45 500 euroa. | share municipalities | 45500
fi | Kemin ja Tornion kaupungit tulevat mukaan 45 500 eurolla. | share municipalities | 45500
fi | ELY-keskus varasi pajaan EU:n ja valtion rahaa 364 000 euroa. | funding/eu_state/granted | 364000
fi | ELY-keskuksen myöntämä potti on 364 000 euroa. | funding/eu_state/granted | 364000
fi | ELY-keskuksesta saatiin 364 000 euroa. | funding/eu_state/granted | 364000
fi | Rahasto ja valtio maksavat yhdessä 364 000 euroa. | share EU and state | 364000
fi | Rahaston pussista irtosi muille 1,2 miljoonaa euroa. | share own | None
fi | Auton hinta on 45 500 euroa. | funding/total_cost | None
fi | Edellinen hakemus oli 612 000 euroa. | funding/eu_state/requested | None
fi | Ja vielä: seuraavaan hankkeeseen haetaan 612 000 euroa. | funding/eu_state/requested | None
fi | Jatkoksi on haettu 612 000 euroa maaseuturahastosta. | funding/eu_state/requested | None
fi | Säätiöltä haettu 612 000 euroa jäi saamatta. | funding/eu_state/requested | None
sv | Kalaset går loss på 455 000 euro. | funding/total_cost | 455000
sv | Prislappen för det hela är 455 000 euro. | funding/total_cost | 455000
sv | Den egna delen går lös på 91 000 euro. | share own | 91000
sv | Ur föreningens kassa tas 91 000 euro. | share own | 91000
sv | Högskolan satsar 91 000 euro. | share own | 91000
sv | Ur kommunernas kassor kommer 45 500 euro. | share municipalities | 45500
sv | Företagen lägger 20 000 euro. | share private | 20000
sv | NTM-centralen gick in med 364 000 euro. | funding/eu_state/granted | 364000
sv | Av NTM-centralen kom 364 000 euro. | funding/eu_state/granted | 364000
sv | Den senaste ansökan gällde 612 000 euro. | funding/eu_state/requested | None
sv | För nästa projekt har det sökts 612 000 euro. | funding/eu_state/requested | None
sv | Båten går lös på 45 500 euro. | funding/total_cost | None
en | The bill comes to 455,000 euros. | funding/total_cost | 455000
en | The whole thing costs 455,000 euros. | funding/total_cost | 455000
en | The university finds EUR 91,000 itself. | share own | 91000
en | The remaining 20 per cent is the university's own money. | share own | 20
en | EUR 45,500 comes from municipal coffers. | share municipalities | 45500
en | The ELY Centre signed off EUR 364,000 from the EU and the state. | funding/eu_state/granted | 364000
en | Our previous application was for EUR 612,000. | funding/eu_state/requested | None
en | The company has since applied for more, EUR 612,000, for Green Ways. | funding/eu_state/requested | None
"""


@pytest.mark.parametrize("row", SAID.strip().splitlines())
def test_a_sum_is_what_its_sentence_says(row: str) -> None:
    language, sentence, what, expected = (part.strip() for part in row.split(" | "))
    assert str(value_of(found(OPENINGS[language] + sentence), what)) == expected
