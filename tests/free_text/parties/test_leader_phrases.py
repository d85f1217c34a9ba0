"""Ways to say who leads a project, and what they are; those who led it once or lead another are none."""

from __future__ import annotations

import pytest

from tests.free_text.contacts.test_whose_contact_phrases import TEXT
from tests.free_text.texts import at, found


@pytest.mark.parametrize(
    ("language", "said", "role"),
    [
        ("en", "Contact: Principal Scientist Outi Kotaranta, tel. 050 555 0001", "Principal Scientist"),
        ("en", "Contact: Chief Engineer Outi Kotaranta, tel. 050 555 0001", "Chief Engineer"),
        ("en", "Contact: Marine Biologist Outi Kotaranta, outi.kotaranta@vega.example", "Marine Biologist"),
        ("en", "Outi Kotaranta, Master Builder, Vega Works Ltd\ntel. 050 555 0001", "Master Builder"),
        ("en", "Outi Kotaranta, Head of Services\ntel. 050 555 0001", "Head of Services"),
        ("en", "Outi Kotaranta (project manager), 050 555 0001", "project manager"),
        (
            "en",
            "Outi Kotaranta, Vice Principal, Vega Vocational College, tel. 050 555 0001",
            "Vice Principal",
        ),
        ("en", "Questions? Outi Kotaranta, who manages the project, is happy to answer: 050 555 0001", ""),
        ("en", "The project is managed by Outi Kotaranta (050 555 0001).", ""),
        ("en", "Get in touch with Outi Kotaranta, tel. 050 555 0001.", ""),
        ("en", "You can reach project manager Outi Kotaranta on 050 555 0001.", "project manager"),
        ("en", "Call Outi Kotaranta, our youth worker, on 050 555 0001.", "youth worker"),
        (
            "en",
            "Please direct enquiries to Project Coordinator Outi Kotaranta at outi.kotaranta@vega.example.",
            "Project Coordinator",
        ),
        ("en", "Want to know more? Ask Outi Kotaranta (outi.kotaranta@vega.example).", ""),
        ("en", "Our project manager, Outi Kotaranta, can be reached at 050 555 0001.", "project manager"),
        ("en", "Ms Outi Kotaranta\nProject Manager\n+358 50 555 0001", "Project Manager"),
        ("en", "Dr. Outi Kotaranta, Senior Researcher\n+358 50 555 0001", "Senior Researcher"),
        ("en", "Project Manager\nOuti Kotaranta\n+358 50 555 0001", "Project Manager"),
        ("en", "Outi Kotaranta leads the project.", ""),
        ("en", "The project is led by Outi Kotaranta.", ""),
        ("en", "Outi Kotaranta manages the project.", ""),
        ("en", "Outi Kotaranta is in charge of the project.", ""),
        ("en", "The project manager is Outi Kotaranta.", "project manager"),
        ("en", "As project manager, Outi Kotaranta keeps the timetable.", "project manager"),
        ("en", '"It works," says Outi Kotaranta, the project’s coordinator.', "coordinator"),
        ("en", '"It works," says Outi Kotaranta, manager of the Crossing project.', "manager"),
        ("en", '"It works," says Outi Kotaranta, who leads the project.', ""),
        ("en", "Outi Kotaranta coordinates the project at the college.", ""),
        ("en", "Outi Kotaranta was appointed project manager.", "project manager"),
        ("en", "Outi Kotaranta works as the project manager.", "project manager"),
        ("sv", "Fråga kökschef Outi Kotaranta, tfn 050 555 0001.", "kökschef"),
        ("sv", "Förhandsbesked fås hos kökschef Outi Kotaranta, tfn 050 555 0001.", "kökschef"),
        ("sv", "Projektet leds av Outi Kotaranta.", ""),
        ("sv", "Outi Kotaranta leder projektet.", ""),
        ("sv", "Outi Kotaranta, som leder projektet, är glad.", ""),
        ("sv", "Outi Kotaranta är projektets ledare.", ""),
        ("sv", "Som projektledare arbetar Outi Kotaranta.", "projektledare"),
        ("sv", "Till projektledare valdes Outi Kotaranta.", "projektledare"),
        ("fi", "Hanketta vetää toiminnanjohtaja Outi Kotaranta.", "toiminnanjohtaja"),
        ("fi", "Hanketta johtaa Outi Kotaranta.", ""),
        ("fi", "Hankkeen vetäjänä toimii Outi Kotaranta.", "vetäjä"),
        ("fi", "Outi Kotaranta johtaa hanketta.", ""),
        ("fi", "Hankkeen projektipäälliköksi valittiin Outi Kotaranta.", "projektipäällikkö"),
        ("fi", "Hanketta koordinoi kehittämispäällikkö Outi Kotaranta.", "kehittämispäällikkö"),
        ("fi", "”Tämä toimii”, sanoo hankkeen koordinaattori Outi Kotaranta.", "hankkeen koordinaattori"),
        ("fi", "”Tämä toimii”, sanoo hanketta vetävä Outi Kotaranta.", ""),
        ("fi", "Vetäjänä on Outi Kotaranta.", ""),
        ("fi", "Hankkeesta vastaa suunnittelija Outi Kotaranta.", "suunnittelija"),
    ],
)
def test_who_leads_the_project_is_a_contact(language: str, said: str, role: str) -> None:
    contacts = found(f"{TEXT[language][0]}\n\n{said}").get("contacts", [])
    assert [each["name"] for each in contacts] == ["Outi Kotaranta"]
    if role:
        assert contacts[0]["role"] == role


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Outi Kotaranta led the project until 2018."),
        ("en", "Outi Kotaranta, who earlier led the project, has moved on."),
        ("en", "Outi Kotaranta leads the Bridgehead project in Turku."),
        ("en", "Guest speaker: Outi Kotaranta, project manager of Rolling Home, Linköping"),
        ("sv", "Gäst: Outi Kotaranta, projektledare för Nya vägar i Umeå"),
        ("en", "Outi Kotaranta runs a bakery in Kajaani."),
        ("en", "Outi Kotaranta was appointed mayor."),
        ("en", "As a participant, Outi Kotaranta learned to weld."),
        ("en", "The evening was opened by mayor Outi Kotaranta."),
        ("sv", "Outi Kotaranta ledde projektet fram till 2018."),
        ("sv", "Outi Kotaranta leder projektet Brofästet i Åbo."),
        ("sv", "Kvällen öppnades av stadsdirektör Outi Kotaranta."),
        ("sv", "Till ordförande valdes Outi Kotaranta."),
        ("fi", "Hanketta veti aiemmin Outi Kotaranta."),
        ("fi", "Outi Kotaranta veti hanketta vuoteen 2018 asti."),
        ("fi", "Outi Kotaranta johtaa Sillanpää-hanketta Turussa."),
        ("fi", "Illan avasi kaupunginjohtaja Outi Kotaranta."),
        ("fi", "Puheenjohtajaksi valittiin Outi Kotaranta."),
        ("fi", "Hanketta kehuu yrittäjä Outi Kotaranta."),
    ],
)
def test_who_leads_something_else_is_none(language: str, said: str) -> None:
    assert "contacts" not in found(f"{TEXT[language][0]}\n\n{said}")


@pytest.mark.parametrize(
    "said",
    [
        "Siirtoinstituutti toteuttaa hankkeen tutkimus- ja arviointiosion. Hanke alkoi 1.1.2017.",
        "Siirtoinstituutti vastaa hankkeen arvioinnista. Hanke alkoi 1.1.2017.",
    ],
)
def test_who_does_one_part_of_it_takes_part(said: str) -> None:
    values = found(f"Polku-hanke auttaa nuoria työhön. {said}")

    assert "actor" not in values
    assert [each["name"] for each in values["partners"]] == ["Siirtoinstituutti"]


@pytest.mark.parametrize(
    "said",
    [
        "The project implements shared practices for cooperation between Finnish and Latvian start-ups.",
        "The farm of the project is located in the city of Salo by the river.",
    ],
)
def test_neither_a_nation_nor_where_something_lies_leads(said: str) -> None:
    assert "actor" not in found(f"The Steps project helps young people into work. {said}")


@pytest.mark.parametrize(
    ("text", "leader"),
    [
        (
            "The Steps project helps young people.\n\nProject partners: Malla Council (main partner, sole "
            "beneficiary).\n",
            "Malla Council",
        ),
        (
            "Projektet Framåt hjälper unga till arbete. För projektadministrationen ansvarar Malla yrkeshögskola.",
            "Malla yrkeshögskola",
        ),
    ],
)
def test_brackets_and_administration_say_who_leads(text: str, leader: str) -> None:
    assert found(text)["actor"]["name"] == leader


@pytest.mark.parametrize(
    "text",
    [
        "Slow Quay\n\nThe Slow Quay project trains rowers. The main implementer of the project, Malla School, will "
        "implement the project together with the City of Kotka from March 2023 to June 2025.",
        "Slow Quay\n\nThe Slow Quay project trains rowers. The Malla School will implement the project together "
        "with the City of Kotka. The project runs from March 2023 to June 2025.",
    ],
)
def test_who_will_implement_it_leads(text: str) -> None:
    content = found(text)

    assert at(content, "actor", "name") == "Malla School"
    assert [each["name"] for each in content["partners"]] == ["City of Kotka"]
    assert (content["start"], content["end"]) == ("2023-03", "2025-06")
