"""Achieved numbers, and numbers that are none."""

from __future__ import annotations

import pytest

from esrcat.sentences.outcomes import outcome_statements
from esrcat.values.reading import Reading

ACHIEVED = [
    ("Hankkeessa koulutettiin 45 ohjaajaa ja 12 esimiestä.", [(45, "ohjaajaa"), (12, "esimiestä")]),
    ("Hankkeen aikana perustettiin 3 uutta työpajaa.", [(3, "uutta työpajaa")]),
    ("Toimintaan osallistui 212 nuorta, joista 64 työllistyi.", [(212, "nuorta"), (64,)]),
    ("Jakson jälkeen työllistyi 34 henkilöä avoimille työmarkkinoille.", [(34, "henkilöä")]),
    ("Avoimissa ovissa vieraili yhteensä 1 250 kävijää.", [(1250, "kävijää")]),
    ("Seminaareihin on osallistunut noin 300 henkilöä.", [(300, "about", "henkilöä")]),
    ("Tapahtumia järjestettiin yhteensä 25.", [(25, "Tapahtumia")]),
    ("Syntyi 12 uutta työpaikkaa ja 5 yritystä.", [(12, "uutta työpaikkaa"), (5, "yritystä")]),
    ("Tutkinnon osia suoritettiin 140.", [(140, "Tutkinnon osia")]),
    ("Ohjaus- ja valmennuskäyntejä kertyi lähes 2.300.", [(2300, "under", "Ohjaus- ja valmennuskäyntejä")]),
    ("Työllistyneitä oli 34.", [(34, "Työllistyneitä")]),
    ("Hanke tavoitti reilut 400 työnantajaa.", [(400, "over", "työnantajaa")]),
    ("On laadittu 5 opasta, 3 kurssia ja 12 videota.", [(5, "opasta"), (3, "kurssia"), (12, "videota")]),
    ("Asiakkaista 45 siirtyi palkkatyöhön.", [(45,)]),
    ("Todettiin, että 38 nuorta oli aloittanut opinnot.", [(38, "nuorta")]),
    ("Tavoitteena oli 100 nuorta, mutta kursseille osallistui 134 nuorta.", [(134, "nuorta")]),
    ("Jaksolle osallistui 120 nuorta (tavoite 100 nuorta).", [(120, "nuorta")]),
    ("Yrityskäyntejä tehtiin 230 kpl.", [(230, "kpl")]),
    ("Kirjaa painettiin 600 kappaletta.", [(600, "kappaletta")]),
    ("Koulutuksia ja tapahtumia järjestettiin 35.", [(35, "Koulutuksia ja tapahtumia")]),
    ("Pesurin tilasi noin 25 laitosta.", [(25, "about", "laitosta")]),
    ("Ryhmä esitteli mallin 23 yritykselle.", [(23, "yritykselle")]),
    ("Heistä lähes 160 nuorta oli keväällä edelleen opinnoissaan.", [(160, "under", "nuorta")]),
    ("Opintoihin haki yhteensä 37 tyttöä.", [(37, "tyttöä")]),
    ("Piiriin kuului lopulta 33 pienyritystä.", [(33, "pienyritystä")]),
    ("Palautetta saatiin 45 henkilöltä.", [(45, "henkilöltä")]),
    ("Kyselyyn vastasi 190 asukasta.", [(190, "asukasta")]),
    ("Vuonna 2010 mukaan tuli 85 nuorta ja vuonna 2011 jo 97 nuorta.", [(85, "nuorta"), (97, "nuorta")]),
]  # fmt: skip
TRAPS = [
    "Tehtaan sulkeminen vei työn 300 ihmiseltä.",
    "60 % osallistujista työllistyi.",
    "Osallistujista 60 % työllistyi kevään aikana.",
    "Hankkeen aikana perustettiin kolme uutta työpajaa.",
    "Työtä teki 6 henkilön kokoinen tiimi.",
    "Henkilöstöön kuului 3 työntekijää ja kaksi yksilövalmentajaa.",
    "Hankkeeseen palkattiin 4 työntekijää.",
    "Laitteen kapasiteetti on 90 kilowattia, ja se riittää.",
    "Reitiltä siivottiin 14 kilometriä ja tuotiin 3 tonnia romua.",
    "Heistä 160 nuorta oli paikalla.",
    "Hankkeeseen haki 37 nuorta.",
    "Ryhmään kuului 33 yritystä.",
    "Johdosta vastasi 3 kouluttajaa.",
    "Projektissa aloitti kaksi työntekijää.",
    "Pajalle muodostui kaksi työparia.",
    "Ohjaajina toimi viisi asiantuntijaa.",
    "Mukana olivat alle 55-vuotiaat, jotka olivat saaneet 500 päivää työmarkkinatukea.",
    "Yli 30-vuotiaiden ryhmä aloitti keväällä 2010.",
    "Valmennus kesti 12 viikkoa.",
    "Tavoitteena on 100 uutta työpaikkaa.",
    "Tavoitteeksi asetettiin 120 aloittanutta.",
    "Tavoitteena oli, että 100 nuorta työllistyi.",
    "Suunnitelmassa oli 45 koulutusta.",
    "Keväällä järjestetään 12 koulutusta.",
    "Mukaan tulisi 60 yritystä.",
    "Yhteistyökumppaneita on ollut 25.",
    "Yhteistyökumppaneita on hankkeessa ollut yksitoista.",
    "Hanke sai 50 000 euroa rahoitusta.",
    "Hankkeelle myönnettiin 120 000 €.",
    "Hanketta toteutettiin 5 kunnan alueella.",
    "Kurssi toteutettiin 12 hengen ryhmissä.",
    "Ryhmässä oli enintään 12 osallistujaa.",
    "Kuhunkin ryhmään osallistui 10 nuorta.",
    "Ryhmiin osallistui keskimäärin 12 nuorta.",
    "Hanke toteutettiin vuosina 2008-2011 toimintalinjassa 2.",
    "Ryhmissä kävi 8–10 nuorta.",
    "Mallia kokeili seitsemän kuntaa.",
    "Koulutus järjestettiin 3. jakson aikana.",
    "Valmennukseen ei osallistunut 12 nuorta.",
    "Ohjausryhmä kokoontui 12 kertaa.",
    "Toimintaan osallistui 12 kunnan edustajia.",
    "Hanke toteutettiin yhdessä 12 yrityksen kanssa.",
    "Hankkeessa tehtiin hyvää työtä.",
    "Joista naisia oli 200.",
    "Palvelussa asioi päivittäin 20 asiakasta.",
    "Haastatteluun kutsuttiin 80 henkilöä.",
    "",
]


def _short(statement: tuple[Reading, ...]) -> tuple[str | int | float, ...]:
    return tuple(reading.value for reading in statement if reading.key != "text")


@pytest.mark.parametrize(("text", "expected"), ACHIEVED)
def test_reads_what_was_achieved(text: str, expected: list[tuple[str | int | float, ...]]) -> None:
    found = outcome_statements(text)
    assert [_short(statement) for statement in found] == expected
    assert all(statement[0] == Reading("text", text, 0, len(text)) for statement in found)


@pytest.mark.parametrize("text", TRAPS)
def test_reads_nothing_else(text: str) -> None:
    assert [_short(statement) for statement in outcome_statements(text)] == []


def test_the_text_is_the_sentence_and_spans_are_offsets_in_the_whole() -> None:
    text = "Alku oli hankala. Kursseja pidettiin yli 40, ja niille tuli 300 nuorta.\n\nLoppu."
    first, second = outcome_statements(text)
    assert first[0].value == "Kursseja pidettiin yli 40, ja niille tuli 300 nuorta."
    assert {reading.key: text[reading.start : reading.end] for reading in first[1:]} == {
        "number": "40",
        "qualifier": "yli",
        "what": "Kursseja",
    }
    assert [text[reading.start : reading.end] for reading in second[1:]] == ["300", "nuorta"]
