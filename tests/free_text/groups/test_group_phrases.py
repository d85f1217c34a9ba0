"""Ways to say whom a project is for; who is only mentioned is none of them."""

from __future__ import annotations

import pytest

from tests.free_text.texts import at, found

OWN = {
    "fi": "Portti-hanke on suunnattu pakolaisille. Hanketta toteuttaa Kotkan kaupunki.",
    "sv": "Projektet Framåt är till för flyktingar. Projektet genomförs av Närpes stad.",
    "en": "The Steps project is for refugees. It is run by the City of Kotka.",
}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Steps is meant above all for immigrants. It is a project of the City of Kotka."),
        ("en", "For immigrants, the Steps project offers a path to work."),
        ("en", "The Steps project\n\nFor: immigrants"),
        ("en", "The Steps project\n\nAimed at: immigrants"),
        ("en", "The Steps project exists for immigrants."),
        ("en", "The Steps project was set up for immigrants."),
        ("en", "There are immigrants in Kotka for whom the Steps project was set up."),
        ("en", "The participants of the Steps project are immigrants."),
        ("en", "In the Steps project, immigrants learn to weld."),
        ("sv", "Projektet Framåt\n\nFör: invandrare"),
        ("sv", "Projektet Framåt är tänkt för invandrare."),
        ("sv", "I projektet Framåt får invandrare pröva på jobb."),
        ("fi", "Portti-hanketta tehdään maahanmuuttajia varten."),
        ("fi", "Portti-hanke toimii maahanmuuttajien hyväksi."),
        ("fi", "Portti-hanke\n\nKenelle: maahanmuuttajille"),
    ],
)
def test_whom_the_project_is_for(language: str, said: str) -> None:
    assert at(found(said), "target_groups", "labels") == ["maahanmuuttajat"], language


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Kyselyyn vastasi 40 maatalousyrittäjää."),
        ("fi", "Seminaari oli tarkoitettu opettajille."),
        ("fi", "Mukana talkoissa oli eläkeläisiä."),
        ("fi", "Kaupungissa asuu paljon opiskelijoita."),
        ("fi", "”Opettajat eivät ehdi”, sanoo Aino Testilä."),
        ("sv", "På enkäten svarade 40 jordbrukare."),
        ("sv", "I staden bor många studerande."),
        ("sv", "Seminariet var avsett för lärare."),
        ("en", "Forty farmers answered the survey."),
        ("en", "There are many students in the town."),
        ("en", "The seminar was meant for teachers."),
        ("en", '"Teachers have no time", says Mary Model.'),
        ("en", "For more information, students may ring the office."),
    ],
)
def test_who_is_only_mentioned_is_none(language: str, said: str) -> None:
    assert at(found(f"{OWN[language]}\n\n{said}"), "target_groups", "labels") == ["pakolaiset"]
