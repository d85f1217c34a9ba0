"""What pages of schools, offices and papers in Swedish and English say: labels, names, parts."""

from __future__ import annotations

import hashlib

import pytest

from esrcat.free_text import read_project
from esrcat.readers import read
from esrcat.record import values
from tests.free_text.texts import SHORT_OPENINGS, found


def name(text: str) -> str | None:
    """Return the name that is read from a text with its own heading."""
    document = read(text.encode(), "text.txt", hashlib.sha256(text.encode()).hexdigest())
    read_name = values(read_project(document).found).get("name")
    return None if read_name is None else str(read_name)


_AIM = (
    "Projektet hjälper odlare i Österbotten. Projektets målsättning är att öka intresset för gröna hamnar. "
)
_GREEN = (
    "Projekttid\n\n  • Projektstart\n    01.02.2012\n  • Avslutas\n    31.10.2014\n\nGröna hamnar\n\n"
    f"{_AIM * 2}\n\nPartners\nHamnfolkets förening rf, Näs lantbrukssällskap och Malla yrkesskola i Närpes,"
    " som alla arbetar med stränder och hamnar i landskapet.\nFinansiärer\nNTM-centralen i"
    " Österbotten / EJFLU\n"
)


def test_a_mark_stands_in_front_of_a_label_whose_value_is_the_line_below() -> None:
    values = found(_GREEN)

    assert (values["start"], values["end"]) == ("2012-02-01", "2014-10-31")


def test_a_label_that_has_a_line_of_its_own_ends_what_stands_above_it() -> None:
    values = found(_GREEN)

    assert values["authority"]["name"] == "NTM-centralen i Österbotten"
    assert "Finansiärer" not in str(values["partners"])


@pytest.mark.parametrize(
    "heading", ["Lead partner - Harbour College", "Projektägare – Hamnens skola", "Budget"]
)
def test_a_label_over_a_page_is_not_its_name(heading: str) -> None:
    facts = "Project duration: 01.03.2011-28.02.2015\nTotal budget: 386 700 €\nEU contribution: 244 090 €\n"

    assert name(f"{heading}\n\nThe university lies by the sea and has many friends.\n\n{facts}") is None


def test_a_verb_behind_a_name_in_a_heading_is_no_part_of_it() -> None:
    text = (
        "Projektet Bryggan öppnar vägar till arbetslivet\n\nHamnens skola har fått stöd för"
        " projektet Bryggan. "
        "Projektet hjälper unga. Projektet Bryggan inleddes i oktober 2018 och pågår till augusti 2020.\n"
    )

    assert name(text) == "Bryggan"


def test_a_deed_at_the_beginning_of_a_heading_is_a_part_of_the_name() -> None:
    text = (
        "Restoration of the Tidal fishing culture\n\nsecuring the future of Tidal fishing culture\n\n"
        "The objective of the small-scale project is to collect what the fishers of Kotka need. "
        "During the project a plan is prepared for the Interreg Aurora programme.\n"
    )

    assert name(text) == "Restoration of the Tidal fishing culture"


def test_an_item_of_a_list_begins_a_sentence() -> None:
    text = (
        "Sea flags\n\nOngoing projects\n\n  • Warm Quays is a Central Baltic project where Harbour"
        " College is a partner. The project aims to reduce emissions.\n\n    The project involves"
        " Kotka and Turku.\n"
    )

    assert name(text) == "Warm Quays"


def test_the_study_that_went_before_has_another_name() -> None:
    said = "Verksamheten baserar sig på åsikter som kom fram i förstudieprojektet Hamn.nu."

    assert found(f"{SHORT_OPENINGS['sv']} {said}")["name"] == "Framåt"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "In its supplementary budget, the ministry allocated 10 million euros for work in schools."),
        ("sv", "I Kotka arbetar man genom ett pilotprojekt med en budget på 50 000 euro."),
        ("sv", "Svenska kulturfonden har beviljat skolan 48 000 euro för projektet Framåt."),
    ],
)
def test_what_is_set_aside_tried_out_or_given_by_a_private_fund_is_no_sum_of_the_project(
    language: str, said: str
) -> None:
    funding = found(f"{SHORT_OPENINGS[language]} {said}").get("funding", {})

    assert not {"total_cost", "eu_state"} & set(funding)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Vi kommer även att samarbeta med Österbottens förbund och med bollklubbar."),
        ("en", "Maija Malli, Chief Specialist\nRegional Council of Lapland\nTel. 555 0100"),
    ],
)
def test_who_is_worked_with_or_employs_somebody_asked_is_no_authority(language: str, said: str) -> None:
    assert "authority" not in found(f"{SHORT_OPENINGS[language]}\n\n{said}")


def test_the_actor_is_no_authority_in_another_language() -> None:
    text = (
        "The Regional Council of Kainuu (Kainuun liitto) and the town held an event. The Regional"
        " Council of Kainuu is lead partner in the Tar Road project. The Tar Road project helps drivers.\n"
    )

    assert "authority" not in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Steps project helps young people into work. The project aims to reach many. Meetings"
        " are held with"
        " Tidal museums and educational institutions.",
        "Projektet Stigen är ett informationsprojekt. Tillfället hölls av projektet Stigen, som är"
        " ett samarbete"
        " mellan Odlarringen, Fiskarlaget (FL) och Yrkesakademin i Österbotten.",
    ],
)
def test_a_kind_of_bodies_and_one_of_several_carry_nothing_out(text: str) -> None:
    assert "actor" not in found(text)


def test_a_school_that_leads_or_takes_part_in_many_projects_does_not_lead_this_one() -> None:
    text = (
        "The Harbour College leads or participates in a number of projects.\n\nWarm Quays is a Central"
        " Baltic project where the Harbour College is a partner with seven others. The project aims"
        " to reduce emissions. The"
        " Harbour College is one of the partners and Tidal University of Applied Sciences is lead part.\n"
    )

    assert found(text)["actor"]["name"] == "Tidal University of Applied Sciences"


def test_a_short_name_and_the_full_one_in_a_line_are_one_partner() -> None:
    text = (
        f"{SHORT_OPENINGS['en']}\n\nProject partners\n\n- TASC – Tidal School of Crafts, Finland\n"
        "- ITQA, International Quay Association, Latvia\n- Malla University, Sweden\n"
    )
    partners = [each["name"] for each in found(text)["partners"]]

    assert partners == ["Tidal School of Crafts", "International Quay Association", "Malla University"]


def test_towns_that_pay_beside_the_fund_take_no_part() -> None:
    said = "The project is co-funded by the cities of Lahti and Lappeenranta."
    aims = (
        "The project will strengthen the ports. It will bring schools and firms together in many ways. " * 4
    )
    partners = found(f"{SHORT_OPENINGS['en']} {aims}{said} {aims}").get("partners", [])

    assert not [each for each in partners if "Lappeenranta" in each["name"]]


def test_the_towns_of_universities_and_of_addresses_are_no_places_of_the_work() -> None:
    said = "The school works with the universities of applied sciences of Jyväskylä and Tampere."
    text = f"{SHORT_OPENINGS['en']} {said}"

    assert [each["name"] for each in found(text)["area"]["municipalities"]] == ["Kotka"]


def test_what_a_site_is_to_be_like_is_not_the_projects_own() -> None:
    said = "Visionen kan liknas vid denna portal: https://www.hamnar.example/fi"

    assert "web" not in found(f"{SHORT_OPENINGS['sv']} {said}")


_ROWS = {
    "sv": (
        "Gröna hamnar",
        "Projektägare\nHamnens yrkesskola\nSamarbetspartner\nNäs museum, Sjöfararna rf\nFinansiär\n"
        "Österbottens förbund\n"
        "Budget\n230 000 €\nProjekttid\n1.2.2020 – 31.12.2022\nProjektledare\nMalla Modell",
        "Projektet hjälper småbåtshamnar i Kotka. Målet med projektet är att hamnarna blir renare"
        " och fler kommer.",
    ),
    "en": (
        "Green Harbours",
        "Lead partner\nHarbour College\nPartners\nTidal Museum, Sailors Association\nFunder\n"
        "Regional Council of Lapland\n"
        "Total budget\n230 000 €\nDuration\n1.2.2020 – 31.12.2022\nProject manager\nMalla Modell",
        "The project helps small harbours in Kotka. The aim of the project is cleaner harbours and"
        " more guests.",
    ),
}


@pytest.mark.parametrize("language", _ROWS)
@pytest.mark.parametrize("first", [True, False])
def test_labels_over_their_values_stand_before_or_behind_the_text(language: str, first: bool) -> None:
    title, rows, said = _ROWS[language]
    text = "\n\n".join((title, rows, said) if first else (title, said, rows)) + "\n"
    data = text.encode()
    got = values(read_project(read(data, "text.txt", hashlib.sha256(data).hexdigest())).found)

    assert (got["name"], got["start"], got["end"]) == (title, "2020-02-01", "2022-12-31")
    assert got["funding"]["total_cost"] == 230000
    assert got["actor"]["name"] in ("Hamnens yrkesskola", "Harbour College")
    assert len(got["partners"]) == len(("museum", "association"))
    assert got["authority"]["name"] in ("Österbottens förbund", "Regional Council of Lapland")


def test_marked_labels_have_bodies_in_the_lines_below() -> None:
    rows = _ROWS["sv"][1].split("\n")
    listed = "\n".join(f"• {label}\n  {value}" for label, value in zip(rows[::2], rows[1::2], strict=True))
    got = found(f"{_ROWS['sv'][0]}\n\n{_ROWS['sv'][2]}\n\n{listed}\n")

    assert [each["name"] for each in got["partners"]] == ["Näs museum", "Sjöfararna rf"]


def test_a_period_right_behind_its_label_of_three_words_is_read() -> None:
    text = "Quay: better harbours in Kotka\n\nHarbour College\nDuration of project1.4.2023–30.9.2025\n\n"
    text += (
        "The Quay project supports harbours. The aim of the project is cleaner quays and more guests there.\n"
    )

    assert found(text)["end"] == "2025-09-30"
    assert found(text)["start"] == "2023-04-01"


def test_either_of_two_funds_is_none() -> None:
    said = "European funding, both nationally managed ERDF/ESF and direct funding, has helped the region."

    assert "fund" not in found(f"{SHORT_OPENINGS['en']} {said}")


def test_when_a_campaign_started_the_project_did_not() -> None:
    said = "The project worked with the Clean Sea campaign, which started in 2007 in Finland."

    assert "start" not in found(f"{SHORT_OPENINGS['en']} {said}")


def test_a_title_over_a_name_is_nobody() -> None:
    said = "Maija Malli\n\nNiemi School of Crafts\n\nSenior Specialist, project manager\nThe Steps project\n"

    contacts = found(f"{SHORT_OPENINGS['en']}\n\n{said}").get("contacts", [])

    assert "Senior Specialist" not in [each["name"] for each in contacts]


def test_each_stands_before_a_name_and_is_no_part_of_it() -> None:
    said = "Each Harbour College has worked together with the project as a partner."

    assert "Each" not in str(found(f"{SHORT_OPENINGS['en']} {said}").get("partners"))


@pytest.mark.parametrize("alt", ["NÄS - Stigen Webbanner", "HÅ flaggor"])
def test_what_a_picture_shows_is_no_name(alt: str) -> None:
    text = (
        f"{alt}\n\nStigen är ett gemensamt projekt. Projektets målsättning är att hjälpa odlare i Närpes.\n"
    )

    assert name(text) in (None, "Stigen")


def test_in_a_list_of_bodies_with_their_countries_none_leads_by_its_place() -> None:
    text = (
        "Towns for a cleaner bay\n\nThe goal of the project was to promote work for the bay in"
        " towns. The project"
        " worked with schools.\n- Centrum Tidalicum (Finland)\n- Tidal Regional and Local Development"
        " Agency (Estonia)\n- Harbour Association of Local and Regional Boards (Latvia)\nBudget"
        " and duration\n"
        "- Total budget: 671 479 €\n- Financed by Central Baltic Interreg IVA Programme 2007-2013\n"
        "- May 2010 - April 2012\nFor more information: Towns for a Cleaner Bay\n"
    )
    read_values = found(text)

    assert "actor" not in read_values
    assert "Regional Boards" not in [each["name"] for each in read_values.get("partners", [])]
    assert (read_values["start"], read_values["end"]) == ("2010-05", "2012-04")
