"""Names that stand over a text, which no word beside them calls a project's."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.reading import find_names
from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes
from tests.free_text.texts import found, story


def records(text: str) -> tuple[ProjectRecord, ...]:
    return parse_bytes(text.encode(), "page.txt", "0" * 64).records


@pytest.mark.parametrize(
    ("title", "opening"),
    [
        ("Rannat ja laiturit kaikille - RLK", "Tässä hankkeessa kunnostetaan laitureita ja rantoja."),
        ("Harbours of hope", "Hankkeessa edistetään satamien talvikunnostusta Kotkan edustalla."),
        ("Kahvia ja laitureita", "Tämän hankkeen ideana on koota kylien väki talkoisiin laitureille."),
    ],
)
def test_the_title_is_what_the_project_means_in_the_first_sentence(title: str, opening: str) -> None:
    text = f"{title}\n\n{opening} Hankkeella tavoitellaan lisää veneilijöitä. Hanke saa kylät mukaan.\n"

    assert [record.name for record in records(text)] == [title]


def test_news_under_a_sentence_names_no_project() -> None:
    text = "Laiturit kunnostetaan talkoilla\n\nHankkeessa kunnostetaan laitureita. Hankkeella on kiire.\n"

    assert records(text) == ()


def test_what_is_named_later_gives_way_to_the_title() -> None:
    text = (
        "Ranta ja silta\n\nTämän hankkeen ideana on rakentaa silta kylien väliin. Hanke saa tukea kylien "
        "muista hankkeista kuten Laituri 2.0 -hankkeiden opeista. Hankkeen kohderyhmänä ovat kalastajat.\n"
    )

    assert [record.name for record in records(text)] == ["Ranta ja silta"]


@pytest.mark.parametrize(
    ("title", "noun", "name", "acronym"),
    [
        ("Iso Laituri - Kotkan väen ranta", "Iso Laituri -hanke", "Iso Laituri", None),
        ("TOINEN RANTA – usein kysyttyä", "Toinen ranta -hanke", "Toinen ranta", None),
        ("AVAA OVI - HETI!", "AVAA OVI – HETI! -hanke", "AVAA OVI - HETI!", None),
        ("LUMI – Lunta kylille", "LUMI-hanke", "LUMI – Lunta kylille", "LUMI"),
        ("KOTI - koko kylän tukena", "KOTI – koko kylän tukena -hanke", "KOTI - koko kylän tukena", "KOTI"),
    ],
)
def test_as_much_of_the_title_as_stands_before_the_noun(
    title: str, noun: str, name: str, acronym: str | None
) -> None:
    text = f"{title}\n\n{noun} auttaa kalastajia laiturille. Hankkeen tavoitteena on avata satama.\n"
    (record,) = records(text)

    assert (record.name, record.acronym) == (name, acronym)


def test_a_title_with_the_noun_at_its_end_is_a_name_whole() -> None:
    text = (
        "AVAA OVI! - kohtaamisen ja oppimisen -hanke\n\nHankkeella vahvistetaan kylien yhteistyötä. "
        "Hankkeessa tavataan joka viikko. Ryhmät kokoontuvat eri puolilla Kouvolaa kylätaloilla.\n"
    )

    assert [record.name for record in records(text)] == ["AVAA OVI! - kohtaamisen ja oppimisen"]


def test_a_plainly_named_project_is_not_judged_by_its_other_words() -> None:
    text = (
        "VOIMAA – Uusilla kylillä uuteen kuntoon\n\nVOIMAA – uusilla kylillä uuteen kuntoon -hanke rakentaa "
        "kylille talkoomallin.\n\nKylien suurin huoli on väen väheneminen (16,7 %), koulujen tyhjeneminen "
        "(19,8 %), kauppojen kuihtuminen (32,9 %) ja bussivuorojen loppuminen (20,4 %), ja ne kertovat, "
        "mihin ollaan menossa. Väestö ikääntyy. Syntyvyys laskee. Ennuste vuodelle 2040 on synkkä: "
        "asukkaita on silloin kolmannes vähemmän kuin tänään, ja heistä yli puolet on täyttänyt 65 vuotta. "
        "Kunnat joutuvat tinkimään palveluista, ja matkat pitenevät. Toisaalta mökkien määrä kasvaa yhä.\n"
    )

    assert [record.name for record in records(text)] == ["VOIMAA – Uusilla kylillä uuteen kuntoon"]


@pytest.mark.parametrize(
    "said",
    [
        "Hankkeen ensimmäinen vaihe on selvityshanke.",
        "Loppuraportti Hankkeen aika: 2010. Se on pieni hanke.",
        "Projektikoodi S10001 Toimintalinja 2B Projektin kesto: kolme vuotta. Se on projekti.",
    ],
)
def test_the_noun_in_a_case_opens_or_ends_no_name(said: str) -> None:
    values = found(f"Kylän asiat\n\n{said} Sitä rahoittaa ESR.\n")

    assert "ankkeen" not in str(values.get("name"))
    assert "rojektin" not in str(values.get("name"))


def test_a_place_in_the_partitive_opens_no_name() -> None:
    text = (
        "Kylän asiat\n\nTalkoita viedään eri puolille Mikkeliä lähiöihin ja kyliin. Rahat tulevat ESR:stä.\n"
    )

    assert found(text).get("name") != "Mikkeliä lähiöihin ja kyliin"


@pytest.mark.parametrize("said", ["Hanke kulkee nimellä Odota mua.", "Hankkeelle annettiin nimi Odota mua."])
def test_a_first_sentence_that_names_the_project_means_no_title(said: str) -> None:
    text = f"Kun laituri jää väliin\n\n{said} Hanke auttaa nuoria vesille. Hanketta rahoittaa ESR.\n"

    assert [record.name for record in records(text)] == ["Odota mua"]


def test_a_code_behind_the_title_is_no_part_of_it() -> None:
    text = "Laituri S10001\n\nLaituri-hanke auttaa nuoria vesille. Hankkeen tavoitteena on avata satama.\n"

    assert [(record.name, record.code) for record in records(text)] == [("Laituri", "S10001")]


def test_the_heading_of_a_part_that_the_text_calls_the_project() -> None:
    text = """Laituri-työkalu

Työkalu laitureiden mittaamiseen. Se vaatii mittanauhan ja kaksi soutajaa, jotka osaavat pitää siitä kiinni.

Elämysten ranta 2025

Elämysten ranta 2025 hankkeessa tutkitaan laitureita ja tuotetaan niille soutajia. Hankkeen kustannukset ovat
92 551 euroa, josta Lapin liitto on myöntänyt Euroopan aluekehitysrahaston rahoitusta 19 414 euroa.
"""
    assert [record.name for record in records(text)] == ["Elämysten ranta 2025"]


def test_a_title_with_its_short_name_behind_a_dash() -> None:
    chosen = find_names(
        story(
            "Rannat, uudet laiturit ja elinikäinen soutu -RUSE\n\n"
            "The main goal of the project (RUSE) is to train rowers. RUSE promotes rowing. It enhances the "
            "work of RUSE quays. The ERDF pays for it.\n"
        )
    ).chosen
    assert chosen is not None
    assert chosen.name == "Rannat, uudet laiturit ja elinikäinen soutu"
    assert chosen.short is not None
    assert chosen.short[0] == "RUSE"


def test_a_name_in_front_of_a_long_bracket() -> None:
    content = found(
        "ROWING (Rowing over waters in narrow gulfs and speeding up the growth of rowers) is a new "
        "interregional project, approved under the first call for proposals of Interreg Europe. It is "
        "financed by the ERDF and co-ordinated by Sellu Oy.\n"
    )
    assert content["name"] == "ROWING"


def test_the_number_of_a_register_is_no_short_name_and_a_site_no_mailbox() -> None:
    content = found(
        "Rowing Towards Wellbeing (SE490)\n\nThe overall objective of the project was to train rowers. "
        "The results of the project are available at www.soutu.example. It ran from 1.4.2012 to 30.9.2014.\n"
    )
    assert content["name"] == "Rowing Towards Wellbeing"
    assert "acronym" not in content
    assert "contacts" not in content


def test_words_in_front_of_a_labelled_name_are_the_sentences() -> None:
    content = found(
        "Laituri-työkalu\n\nTyökalu mittaa laitureita. Tämä tehtiin osana hidasta: soutua -hanketta.\n\n"
        "Hankkeen nimi: hidasta: soutua\n"
        "Rahoittaja: Euroopan aluekehitysrahasto\nAika: 1.8.2024 – 31.12.2026\n"
    )
    assert content["name"] == "hidasta: soutua"


def test_a_title_names_the_project_without_the_report_on_it() -> None:
    content = found(
        "Laiturit kuntoon rannoilla. Loppuraportti 1.1.-31.12.2014\n\nHankkeessa kunnostetaan laitureita "
        "ja rantoja. Laiturit kuntoon rannoilla -hankkeen tavoitteena oli auttaa melojia.\n"
    )
    assert content["name"] == "Laiturit kuntoon rannoilla"
