"""Young people of whom the words around, or another sentence, say which."""

from __future__ import annotations

import pytest

from tests.free_text.texts import at, found

NEET = "työn ja koulutuksen ulkopuolella olevat nuoret"
LEFT = "koulutuksen keskeyttäneet"
UNEMPLOYED = "nuoret työttömät"


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("Portti-hanke auttaa nuoria, jotka ovat työn ja koulutuksen ulkopuolella.", NEET),
        ("Portti on tarkoitettu nuorille, joilla ei ole työpaikkaa eikä opiskelupaikkaa. Se on hanke.", NEET),
        ("Portti-hanke on nuorille, jotka ovat vailla työ- tai opiskelupaikkaa.", NEET),
        ("Projektet Porten är till för unga mellan 16 och 29 år utan jobb och utan studieplats.", NEET),
        ("Projektet Porten är till för unga i åldern 16–29 år som varken arbetar eller studerar.", NEET),
        ("The Steps project is for young people aged 16–29 outside work and education.", NEET),
        ("Lukion kesken jättäneille nuorille räätälöity Portti-hanke on ohi.", LEFT),
        ("Portti-hanke auttaa koulunsa keskeyttäneitä takaisin ammattiin.", LEFT),
        ("Projektet Porten är en omväg tillbaka för ungdomar som har avbrutit sin utbildning.", LEFT),
        ("The Steps project helps young people who have dropped out of school.", LEFT),
        ("Portti-hankkeessa nuori työtön saa kokeilla metallia.", UNEMPLOYED),
        ("Portti-hanke\n\nKenelle?\n\nTyöttömille alle 25-vuotiaille.", UNEMPLOYED),
        ("Portti-hankkeessa nuoret löytävät polun. Väki on työttömiä nuoria.", UNEMPLOYED),
        ("Portti-hanke auttaa nuoria, jotka ovat lukiossa.", "nuoret"),
        ("Projektet Porten hjälper unga i åldern 16–29 år.", "nuoret"),
    ],
)  # fmt: skip
def test_which_young_people(said: str, label: str) -> None:
    assert at(found(said), "target_groups", "labels") == [label]


def test_two_narrower_groups_leave_the_broad_one() -> None:
    text = (
        "Portti-hankkeessa nuoret löytävät polun. Väki on työttömiä nuoria. "
        "Rinnalla kulkevat koulunsa keskeyttäneet."
    )

    assert at(found(text), "target_groups", "labels") == ["nuoret"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        # The project's name in another case says whom it helps.
        (
            "Veistokieli-hanke alkoi. Veistokielessä irtisanotut oppivat. Työnantajille on tarjolla aamuja.",
            "irtisanotut",
        ),
        ("Portti-hanke patistaa pitkään työttöminä olleita liikkeelle.", "pitkäaikaistyöttömät"),
        ("The Steps project was for people who had been unemployed for a long time.", "pitkäaikaistyöttömät"),
    ],
)
def test_whom_a_project_helps(text: str, label: str) -> None:
    assert at(found(text), "target_groups", "labels") == [label]


def test_what_somebody_of_the_project_is_names_no_group() -> None:
    text = "Portti-hanke auttaa kyliä. Hankkeen johtaja on toiminut neuvojien esimiehenä."

    assert "esimiehet" not in found(text).values()
