"""Sums in plain words: whole projects, what leans on a noun, insertions, payers by a whole name."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes
from tests.free_text.money.test_sum_phrases import money_of
from tests.free_text.periods.test_period_phrases import HEAD

SAID = """
en | Municipalities pay EUR 66,000 (20%) and private companies EUR 33,000 (10%). | municipalities=20%/66000 private=10%/33000
en | The cost of the whole project is 480,000 euros. | total=480000
en | The cost of the project is 480,000 euros. | total=480000
en | The price of the whole is €480,000. | total=480000
en | The total comes to EUR 480,000. | total=480000
en | This EUR 480,000 project helps the young. | total=480000
en | The 480,000-euro project helps the young. | total=480000
en | The €480,000 project is run by the college. | total=480000
en | The 1.2-million-euro development project is run by the college. | total=1200000
en | Its total volume is EUR 480,000. | total=480000
en | A total of EUR 480,000 is available for the project. | total=480000
en | EUR 240,000 came from the ELY Centre. | granted=240000
en | Half of the money, EUR 160,000, comes from the ESF. | EU=160000
en | The largest grant, EUR 240,000, goes to the project. | granted=240000
en | The towns pay EUR 60,000. | municipalities=60000
en | Businesses contribute EUR 33,000. | private=33000
en | Firms pay EUR 33,000. | private=33000
en | Last year, companies in our region were paid EUR 1.1 million in grants. | -
en | The labour costs of the project are EUR 180,000. | -
en | The cost of the project seminar was EUR 8,000. | -
en | In 2016 the project bought a van. | -
fi | Suurimman tuen, 240 000 euroa, sai Kuutamon ammattiopiston hanke. | granted=240000
fi | Viime vuonna avustuksia maksettiin alueen yrityksille 1,1 miljoonaa euroa. | -
fi | Hanke tulee maksamaan 480 000 euroa. | total=480000
fi | Hankkeen kulut ovat yhteensä 480 000 euroa. | total=480000
fi | Hankkeen menot ovat yhteensä 480 000 euroa. | total=480000
fi | Hankkeen kokonaismenot ovat 480 000 euroa. | total=480000
fi | Hankkeen rahoitus on yhteensä 480 000 euroa. | total=480000
fi | Hanke on suuruudeltaan 480 000 euroa. | total=480000
fi | 480 000 euroa maksava hanke auttaa nuoria. | total=480000
fi | 480 000 euron hankkeessa autetaan nuoria. | total=480000
fi | ELY-keskus hyväksyi 240 000 euron rahoituksen hankkeelle. | granted=240000
fi | Hankkeelle tuli rahaa ELY-keskukselta 240 000 euroa. | granted=240000
fi | Puolet rahasta, 160 000 euroa, tulee Euroopan sosiaalirahastosta. | EU=160000
fi | ELY-keskuksen rahoitus on yhteensä 240 000 euroa. | granted=240000
sv | Projektets utgifter är sammanlagt 480 000 euro. | total=480000
sv | Projektet kommer att kosta 480 000 euro. | total=480000
sv | Till slut kostade projektet 478 500 euro. | total=478500
sv | Projektet omfattar 480 000 euro. | total=480000
sv | Hälften, 160 000 euro, kommer från Europeiska socialfonden. | EU=160000
sv | Det största stödet, 240 000 euro, går till projektet. | granted=240000
sv | Förra året betalades 1,1 miljoner euro i stöd till företagen i regionen. | -
sv | Till slut kostade taket 48 000 euro. | -
fi | Kaikkiaan kustannukset ovat 480 000 euroa. | total=480000
fi | Hankkeelle on myönnetty yhteensä 240 000 euroa (kaikki kulut: 300 000 euroa). | total=300000 granted=240000
fi | Puolen miljoonan euron budjetista puolet tulee ESR:stä. | total=500000
fi | Koko hanke, 480 000 euroa, kestää kolme vuotta. | total=480000
sv | Hela projektet, 480 000 euro, räcker i tre år. | total=480000
sv | Totalkostnaden är 480 000 euro och stadens egen andel 93 000 euro. | total=480000 own=93000
sv | De 12 000 euro som beviljades av Sparbanksstiftelsen gick till datorer. | -
en | The 12,000 euros granted by the Harbour Foundation were for laptops. | -
en | It is a two-year scheme worth EUR 154,300 in all. | total=154300
en | In all, the fund has EUR 465,000,000 to spend in Finland. | -
fi | Vanhempainyhdistys sai kyläkerholta 1 500 euroa retkeen. | -
sv | Totalkostnaden är 260 500 euro. Av det är 130 250 euro EU-pengar. | total=260500 EU=130250
"""
ROWS = [tuple(line.split(" | ")) for line in SAID.strip().splitlines()]


@pytest.mark.parametrize(("language", "said", "read"), ROWS)
def test_a_sum_is_said_in_plain_words(language: str, said: str, read: str) -> None:
    record = parse_bytes(f"{HEAD[language]}{said}\n".encode(), "text.txt", "0" * 64).records[0]
    assert money_of(record.funding) == (set() if read == "-" else set(read.split()))


TABLES = [
    (
        "fi",
        "Euroopan aluekehitysrahasto (EAKR) | 126 000 € | 40 %\nValtio | 63 000 € | 20 %\nKunnat | 63 000 € | 20 %",
        "EU=40%/126000 state=20%/63000 municipalities=20%/63000",
    ),
    (
        "sv",
        "Europeiska socialfonden | 90 000 € | 45 %\nStaten | 70 000 € | 35 %\nFöretag | 40 000 € | 20 %",
        "EU=45%/90000 state=35%/70000 private=20%/40000",
    ),
    (
        "en",
        "European Regional Development Fund and state | 90 000 € | 70 %\nMunicipalities | 39 000 € | 30 %",
        "EU+state=70%/90000 municipalities=30%/39000",
    ),
    (
        "fi",
        "Oikeudenmukaisen siirtymän rahasto | 90 000 €\nKunnat | 39 000 €",
        "EU=90000 municipalities=39000",
    ),
]


@pytest.mark.parametrize(("language", "rows", "read"), TABLES)
def test_a_fund_pays_under_its_whole_name(language: str, rows: str, read: str) -> None:
    cells = (f"<td>{row.replace(' | ', '</td><td>')}</td>" for row in rows.splitlines())
    table = "".join(f"<tr>{each}</tr>" for each in cells)
    title, _, said = HEAD[language].partition("\n\n")
    head = f"<h1>{title}</h1><p>{said}</p>"
    page = f"<html><body>{head}<table>{table}</table></body></html>"
    record = parse_bytes(page.encode(), "page.html", "0" * 64).records[0]
    assert money_of(record.funding) == set(read.split())


@pytest.mark.parametrize(
    "said",
    [
        "Hanketta rahoittaa Euroopan sosiaalirahasto plussan (ESR+) varoista Lapin ELY-keskus.",
        "Rahoitus tulee Euroopan sosiaalirahasto plussasta.",
        "Rahoitus tulee Euroopan sosiaalirahastosta (ESR+).",
        "Rahoitus tulee Euroopan sosiaalirahasto+:sta.",
        "Rahoitus tulee ESR plussasta.",
        "Projektet finansieras av Europeiska socialfonden (ESF+).",
        "The project is financed by the European Social Fund (ESF+).",
    ],
)
def test_the_later_social_fund_has_many_forms(said: str) -> None:
    text = f"Uusi alku\n\nUusi alku -hanke auttaa nuoria töihin. {said}\n"
    record = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0]
    assert (record.fund, record.programme_period) == ("ESF+", "2021-2027")
