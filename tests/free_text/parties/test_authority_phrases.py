"""Ways to say which authority decided on a project's money, or paid it."""

from __future__ import annotations

import pytest

from tests.free_text.texts import at, found

OWN = {
    "fi": "Portti-hanke auttaa nuoria. Hanketta toteuttaa Kotkan kaupunki.",
    "sv": "Projektet Framåt hjälper unga. Projektet genomförs av Närpes stad.",
    "en": "The Steps project helps young people. It is run by the City of Kotka.",
}
NAMES = {"fi": "Lapin ELY-keskus", "sv": "NTM-centralen i Österbotten", "en": "ELY Centre for Lapland"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "The ELY Centre for Lapland granted the project EUR 90,000."),
        ("en", "The funding decision was taken by the ELY Centre for Lapland."),
        ("en", "The project is financed by the European Social Fund through the ELY Centre for Lapland."),
        ("en", "It was the ELY Centre for Lapland that said yes to the project."),
        ("en", "The ELY Centre for Lapland has said yes to the project."),
        ("en", "The ELY Centre for Lapland is behind the funding."),
        ("en", "The money comes from the European Social Fund via the ELY Centre for Lapland."),
        ("en", "The project was approved by the ELY Centre for Lapland in May."),
        ("en", "The ELY Centre for Lapland made a positive decision on the project."),
        ("en", "The funder is the ELY Centre for Lapland."),
        ("en", "Funding has been secured from the ELY Centre for Lapland."),
        ("en", "The ELY Centre for Lapland pays for the project out of the European Social Fund."),
        ("en", "The grant was awarded by the ELY Centre for Lapland."),
        ("en", "The ELY Centre for Lapland backs the project with EUR 90,000."),
        ("en", "The ELY Centre for Lapland is providing the money."),
        ("en", "Decision: ELY Centre for Lapland, 3 May 2016"),
        ("en", "The project got its money from the ELY Centre for Lapland."),
        ("en", "The project is funded under a decision of the ELY Centre for Lapland."),
        ("en", "The ELY Centre for Lapland supervises the project as its funding authority."),
        ("en", "EUR 90,000 was received from the ELY Centre for Lapland."),
        ("fi", "Lapin ELY-keskus myönsi hankkeelle 90 000 euroa."),
        ("fi", "Rahoituspäätöksen teki Lapin ELY-keskus."),
        ("fi", "Rahat tulevat sosiaalirahastosta Lapin ELY-keskuksen kautta."),
        ("fi", "Lapin ELY-keskus on näyttänyt hankkeelle vihreää valoa."),
        ("fi", "Hankkeen rahoitus saatiin Lapin ELY-keskukselta."),
        ("fi", "Rahoittavana viranomaisena toimii Lapin ELY-keskus."),
        ("fi", "Hankkeen hyväksyi Lapin ELY-keskus."),
        ("fi", "Lapin ELY-keskuksen myöntämä rahoitus on 90 000 euroa."),
        ("fi", "Päätös rahoituksesta tuli Lapin ELY-keskukselta toukokuussa."),
        ("fi", "Myönteisen päätöksen antoi Lapin ELY-keskus."),
        ("fi", "Rahoituksesta vastaa Lapin ELY-keskus."),
        ("fi", "Lapin ELY-keskus lähti rahoittajaksi."),
        ("sv", "NTM-centralen i Österbotten beviljade projektet 90 000 euro."),
        ("sv", "Finansieringsbeslutet fattades av NTM-centralen i Österbotten."),
        ("sv", "Pengarna kommer från Europeiska socialfonden via NTM-centralen i Österbotten."),
        ("sv", "NTM-centralen i Österbotten har gett grönt ljus för projektet."),
        ("sv", "Beviljande myndighet är NTM-centralen i Österbotten."),
        ("sv", "Projektet godkändes av NTM-centralen i Österbotten."),
        ("sv", "Stödet har beviljats av NTM-centralen i Österbotten."),
        ("sv", "NTM-centralen i Österbotten står för finansieringen."),
        ("sv", "Finansieringen fick projektet av NTM-centralen i Österbotten."),
        ("sv", "Det är NTM-centralen i Österbotten som har beviljat pengarna."),
        ("sv", "NTM-centralen i Österbotten har fattat ett positivt beslut om projektet."),
    ],
)
def test_who_decided_or_pays_is_the_authority(language: str, said: str) -> None:
    content = found(f"{OWN[language]} {said}")
    assert at(content, "authority", "name") == NAMES[language]
    assert "partners" not in content


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Seminaarissa puhui Lapin ELY-keskuksen johtaja."),
        ("fi", "Ohjausryhmässä istuu edustaja Lapin ELY-keskuksesta."),
        ("sv", "På seminariet talade direktören för NTM-centralen i Österbotten."),
        ("sv", "I styrgruppen sitter en representant för NTM-centralen i Österbotten."),
        ("en", "The director of the ELY Centre for Lapland spoke at the seminar."),
        ("en", "The steering group has a member from the ELY Centre for Lapland."),
    ],
)
def test_an_authority_that_is_only_mentioned_is_none(language: str, said: str) -> None:
    assert "authority" not in found(f"{OWN[language]} {said}")


@pytest.mark.parametrize(
    "said",
    [
        "Nylands förbund var en av nio partner i projektet, som finansierades med medel ur Interreg.",
        "Nylands förbund var huvudpartner i projektet. Pengar kom ur Interreg, och Nylands förbund skrev.",
    ],
)
def test_who_takes_part_is_not_the_authority_by_elimination(said: str) -> None:
    assert "authority" not in found(f"Projektet Framåt hjälper unga till arbete. {said}")
