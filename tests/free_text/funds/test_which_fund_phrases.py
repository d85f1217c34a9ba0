"""Which of the funds that a text names pays for its project."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

_FI = "Portti-hanke auttaa nuoria. "
_SV = "Projektet Framåt hjälper unga. "
_EN = "The Steps project helps young people. "


@pytest.mark.parametrize(
    ("text", "fund"),
    [
        (_FI + "Soitimme ensin sosiaalirahastoon. Rahat tulevat AMIF-rahastosta.", "other"),
        (_FI + "ESR+:sta tukea kysyttiin turhaan. Maksajaksi ryhtyi Leader.", "other"),
        (_FI + "Kyse on aluekehitysrahaston hankkeesta eikä sosiaalirahaston.", "ERDF"),
        (_FI + "Kuka rahoittaa? Siirtymärahasto JTF, vaikka moni luulee EAKR-hankkeeksi.", "JTF"),
        (
            _FI + "Tuki tulee maaseuturahastosta. ESR-rahoitteiseen työhön (2017–2019) Portti ei liity.",
            "other",
        ),
        (_EN + "The ERDF supports it, though many think of it as an ESF project.", "ERDF"),
        (_FI + "Hanketta ei olisi ilman Euroopan sosiaalirahastoa.", "ESF"),
        (_FI + "Emme elä Interreg-rahalla vaan sosiaalirahaston tuella.", "ESF"),
        (_FI + "Tuki saadaan Manner-Suomen maaseudun kehittämisohjelmasta.", "other"),
        (_SV + "Det blev verklighet, men inte med socialfondens hjälp. Interreg betalar.", "other"),
        (_SV + "Två gånger har vi försökt få pengar ur socialfonden. Nu betalar Erasmus+.", "other"),
        (_SV + "Till skillnad från ESF, som grannen har, ger ERUF oss pengar.", "ERDF"),
        (_SV + "Utan socialfonden hade det inte blivit något.", "ESF"),
        (_EN + "We first tried the Social Fund. The money comes from Erasmus+.", "other"),
        (_EN + "It is not an ESF scheme; the ERDF supports it.", "ERDF"),
        (_EN + "Without the European Social Fund there would be no workshop.", "ESF"),
        (_EN + "The ESF was considered, but in the end Interreg pays.", "other"),
    ],
)
def test_the_fund_that_pays(text: str, fund: str) -> None:
    assert found(text).get("fund") == fund


@pytest.mark.parametrize(
    "text",
    [
        _FI + "Sisaryhdistyksemme Halihauva elää Interreg-rahalla.",
        _SV + "Socialfonden har varit på tapeten.",
        _EN + "Did you ever apply to the ESF?",
    ],
)
def test_no_fund(text: str) -> None:
    assert found(text).get("fund") is None


# Language | text | fund, programme period and priority axis.
SAID = """
fi | Portti-hanke auttaa nuoria. Sosiaalirahasto maksaa viulut. | ESF -
fi | Portti-hanke auttaa nuoria. EU:n aluekehitysrahat tulevat liiton kautta. | ERDF -
fi | Portti-hanke auttaa nuoria. Rahat ovat peräisin Euroopan aluekehitysrahastosta, vuosien 2007–2013 ohjelmasta. | ERDF 2007-2013
fi | Portti-hanke auttaa nuoria. Se kuuluu rakennerahastokauteen 2014–2020. | None 2014-2020
fi | Portti-hanke auttaa nuoria. Siirtymärahasto JTF:n raha on EU:n. | JTF 2021-2027
fi | Portti-hanke auttaa nuoria. Rahat antoi oikeudenmukaisen siirtymän potti. | JTF 2021-2027
fi | Portti-hanke auttaa nuoria. Rahat tulivat Raha-automaattiyhdistykseltä. | other -
fi | Portti-hanke auttaa nuoria. Veikkausvaroista sitä avustaa STEA. | other -
fi | Portti-hanke auttaa nuoria. Mukana on ESR-rahaa. Se alkoi 1.3.2016. | ESF 2014-2020
fi | Portti-hanke auttaa nuoria toimintalinjassa 3. Rahasto on ESR. | ESF - 3
fi | Portti-hanke auttaa nuoria. ESR:n TL4:stä saatiin tuki. | ESF - 4
fi | Portti-hanke auttaa nuoria. Rahoitus kuuluu EAKR:n toimintalinjaan 2. | ERDF - 2
fi | Portti-hanke auttaa nuoria. Ohjelman nimi on Uudistuva ja osaava Suomi 2021–2027, rahasto ESR+. | ESF+ 2021-2027
fi | Portti-hanke auttaa nuoria. Jatkoa mietitään kaudelle 2021–2027. Rahoittaja on ESR. | ESF -
fi | Portti-hanke auttaa nuoria. Rahoittaja on ESR. Seuraavalla ohjelmakaudella 2021–2027 haetaan lisää. | ESF -
fi | Portti-hanke auttaa nuoria. Rahoittaja on ESR. Edellisellä ohjelmakaudella 2007–2013 tehtiin esiselvitys. | ESF -
sv | Projektet Framåt hjälper unga. Socialfonden bjuder på notan. | ESF -
sv | Projektet Framåt hjälper unga. Pengarna är EU:s regionalutvecklingspengar. | ERDF -
sv | Projektet Framåt hjälper unga. Fonden för en rättvis omställning ger pengarna. | JTF 2021-2027
sv | Projektet Framåt hjälper unga. Pengarna kommer ur landsbygdsprogrammet. | other -
sv | Projektet Framåt hjälper unga. Det hör till insatsområde 4 i ERUF. | ERDF - 4
sv | Projektet Framåt hjälper unga. ESF betalar. Nästa programperiod 2021–2027 söker vi mera. | ESF -
sv | Projektet Framåt hjälper unga. ESF betalar inom programperioden 2014–2020. | ESF 2014-2020
en | The Steps project helps young people. The Social Fund picks up the bill. | ESF -
en | The Steps project helps young people. EU regional money pays for it. | ERDF -
en | The Steps project helps young people. It is funded under priority axis 4 of the ERDF. | ERDF - 4
en | The Steps project helps young people. It belongs to Axis 3 of the ESF programme 2014–2020. | ESF 2014-2020 3
en | The Steps project helps young people. The ESF pays. We look ahead to the 2021–2027 period. | ESF -
en | The Steps project helps young people. Money came from the Slot Machine Association RAY. | other -
en | The Steps project helps young people. The JTF pays. | JTF 2021-2027
"""


@pytest.mark.parametrize("row", SAID.strip().splitlines())
def test_fund_period_and_axis(row: str) -> None:
    _, said, expected = row.split(" | ")

    content = found(said)

    axis = content.get("priority_axis", {}).get("number")
    values = [
        str(content.get("fund")),
        content.get("programme_period") or "-",
        *([str(axis)] if axis else []),
    ]
    assert " ".join(values) == expected


@pytest.mark.parametrize(
    "said",
    ["Kausi 2014–2020 on paketissa: 117 hanketta.", "Ohjelmakaudella 2014–2020 rahoitettiin 264 hanketta."],
)
def test_a_count_of_projects_gives_no_period(said: str) -> None:
    record = found(f"{_FI}Tuki saadaan maaseuturahastosta. Hanke alkoi 1.5.2017. {said}")
    assert record.get("programme_period") is None


@pytest.mark.parametrize(
    "said",
    [
        "Sovellamme soutuoppaasta saatuja kokemuksia (ESR-hanke SOUTU/2017).",
        "Työtä ei ole tehty maaseutuohjelmasta rahoitetun Soutu Suomi -hankkeen jälkeen.",
    ],
)
def test_a_fund_of_another_project_pays_not_for_this(said: str) -> None:
    assert "fund" not in found(f"{_FI}Hankkeen kesto on 1.1.2019–31.12.2020. {said}")


@pytest.mark.parametrize(
    "said",
    [
        "Rahoitus tulee EU:n elpymis- ja palautumistukivälineestä (RRF).",
        "Rahoitus tulee EMOTR-rahastosta.",
    ],
)
def test_other_funds_of_the_union(said: str) -> None:
    assert found(_FI + said)["fund"] == "other"
