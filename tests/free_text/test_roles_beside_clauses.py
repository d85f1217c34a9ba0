"""What a contact person is, behind a relative clause, a rank, the project's name or 'hän on'."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Hankkeen puhelin on Aino Mäkisalolla, hän on projektikoordinaattori: aino.makisalo@op.example",
            "projektikoordinaattori",
        ),
        ("Portin projektivastaava: Aino Mäkisalo, 040 327 7150", "projektivastaava"),
        ("Lisätietoja: vanhempi tutkija Aino Mäkisalo, puh. 029 555 8131", "vanhempi tutkija"),
        (
            "Lisätietoja: Aino Mäkisalo, joka vetää sitä (projektipäällikkö, puh. 029 555 8131)",
            "projektipäällikkö",
        ),
    ],
)
def test_only_what_the_person_is(text: str, role: str) -> None:
    (contact,) = found(f"Portti-hanke on Rannan opiston hanke.\n\n{text}")["contacts"]
    assert contact["name"] == "Aino Mäkisalo"
    assert contact["role"] == role


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Portti-hankkeen hakemus tosin lähti 15.11.2023.", "application_submitted"),
        ("Portti-hanketta me puolsimme 15.11.2023.", "endorsed"),
        ("Portti-hankkeen päätöksen päiväys on 15.11.2023.", "funding_decision"),
        (
            "Projektet Porten fick pengar. NTM-centralen i Nyland gav sitt beslut den 15 november 2023.",
            "funding_decision",
        ),
    ],
)
def test_steps_in_other_words(text: str, what: str) -> None:
    assert found(text)["milestones"] == [{"what": what, "date": "2023-11-15"}]
