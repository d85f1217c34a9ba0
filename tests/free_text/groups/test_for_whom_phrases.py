"""For whom a project is, said in the words of those who run it."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes

HEAD = {
    "fi": "Portti\n\nPortti-hanke alkoi 1.3.2016 ja päättyi 31.8.2018. Hankkeen rahoittaa Euroopan sosiaalirahasto (ESR). "
    "Hanketta veti Kuutamon ammattiopisto. ",
    "sv": "Framåt\n\nProjektet Framåt inleddes den 1 mars 2016. Projektet finansieras av Europeiska socialfonden (ESF). "
    "Projektet leds av Kustens yrkesinstitut. ",
    "en": "Steps\n\nThe Steps project started on 1 March 2016. It is financed by the European Social Fund (ESF). "
    "It is run by Moonlight Vocational College. ",
}
# Language | sentence | its group; '-' is none.
SAID = """
fi | Autamme pitkäaikaistyöttömiä takaisin töihin. | pitkäaikaistyöttömät
fi | Mukaan kutsutaan omaishoitajia. | omaishoitajat
fi | Ketään muuta kuin maahanmuuttajia emme voi ottaa. | maahanmuuttajat
fi | Kurssit on tehty maahanmuuttajille. | maahanmuuttajat
fi | Palvelu on tarkoitettu vain työttömille nuorille. | nuoret työttömät
fi | Teemme työtä vankien kanssa. | vangit
fi | Hankkeen ytimessä ovat osatyökykyiset. | osatyökykyiset
fi | Etsimme mukaan maahanmuuttajanaisia. | maahanmuuttajanaiset
fi | Toiminta on rakennettu ikääntyneille. | ikääntyneet
fi | Halusimme tavoittaa omaishoitajat. | omaishoitajat
fi | Seminaariin tuli opettajia eri puolilta maata. | -
fi | Kohderyhmää ovat pk-yritykset, eivät isot yritykset. | pk-yritykset
fi | Opettajat eivät kuulu kohderyhmään. Sen muodostavat vangit. | vangit
sv | Vi hjälper långtidsarbetslösa tillbaka till jobb. | pitkäaikaistyöttömät
sv | Kurserna är gjorda för invandrare. | maahanmuuttajat
sv | Målgruppen består av närståendevårdare. | omaishoitajat
sv | Vi arbetar med fångar. | vangit
sv | Projektet vill nå äldre. | ikääntyneet
sv | Hit kommer arbetslösa unga. | nuoret työttömät
en | We help long-term unemployed people back to work. | pitkäaikaistyöttömät
en | The courses are made for immigrants. | maahanmuuttajat
en | We work with prisoners. | vangit
en | The project sets out to reach older people. | ikääntyneet
en | Its participants are family carers. | omaishoitajat
en | Anyone may come to the lectures, teachers too. | -
en | It exists for immigrant women. | maahanmuuttajanaiset
"""
ROWS = [tuple(line.split(" | ")) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "said", "group"), ROWS)
def test_a_group_is_told_by_what_is_done_for_it(language: str, said: str, group: str) -> None:
    record = parse_bytes(f"{HEAD[language]}{said}\n".encode(), "text.txt", "0" * 64).records[0]
    assert (record.target_groups.labels or ["-"]) == [group]
