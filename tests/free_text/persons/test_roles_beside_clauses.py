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


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Kysymykset osoitetaan lehtori Aino Mäkisalolle, p. 029 555 8131.", "lehtori"),
        ("Lisätietoja: nykyisin asiantuntija Aino Mäkisalo, p. 029 555 8131.", "asiantuntija"),
        ("Lisätietoja:\nAino Mäkisalo\npalveluohjaaja, Kotka\n029 555 8131", "palveluohjaaja"),
        ("Lisätietoja: kilauta Aino Mäkisalolle, p. 029 555 8131", None),
        ("Kontakt: Aino Mäkisalo på staden, projektledare, 029 555 8131", "projektledare"),
        ("Kontakt: Aino Mäkisalo (029 555 8131), utvecklingschef", "utvecklingschef"),
        ("Kontakt: projektkoordinatorn Aino Mäkisalo, 029 555 8131", "projektkoordinator"),
        (
            "Lisätietoja: nuorten asioiden koordinaattori Aino Mäkisalo, 029 555 8131",
            "asioiden koordinaattori",
        ),
        (
            "Lisätietoja: kansainvälisten asioiden koordinaattori Aino Mäkisalo, 029 555 8131",
            "kansainvälisten asioiden koordinaattori",
        ),
        ("Porttia vetää projektin johtaja, dosentti Aino Mäkisalo, 029 555 8131.", "projektin johtaja"),
        ("Portista tietää enemmän projekti-insinööri Aino Mäkisalo, 029 555 8131.", "projekti-insinööri"),
        ("Lisätietoja: vastaava koutsi Aino Mäkisalo, 029 555 8131", "vastaava koutsi"),
        ("Lisätietoja hankkeesta Aino Mäkisalolta, p. 029 555 8131", None),
        ("Lisätietoja: tutkijatohtori Aino Mäkisalo, 029 555 8131", "tutkijatohtori"),
        ("Kontakt: jobbcoachen Aino Mäkisalo, 029 555 8131", "jobbcoach"),
        ("Kontakt: språkpedagog Aino Mäkisalo, 029 555 8131", "språkpedagog"),
    ],
)
def test_the_bare_role(text: str, role: str | None) -> None:
    intro = (
        "Portti-hanke on Rannan opiston hanke."
        if "ontakt" not in text
        else "Projektet Porten drivs av Närpes stad."
    )
    (contact,) = found(f"{intro}\n\n{text}")["contacts"]
    assert contact["name"] == "Aino Mäkisalo"
    assert contact.get("role") == role


def test_a_verb_of_saying_is_no_part_of_the_role() -> None:
    said = '"We tried," laughs project manager Mary Mill.'
    text = f"The Steps project is run by the City of Kotka.\n\n{said}\n\nContact: Mary Mill, 029 555 8131"
    (contact,) = found(text)["contacts"]
    assert contact["role"] == "project manager"


@pytest.mark.parametrize(
    ("said", "role"),
    [
        (
            "Mary Mill tells more: 029 555 8131. She is our training coordinator and likes mail.",
            "training coordinator",
        ),
        ("Mary Mill tells more: 029 555 8131.\n\nMill is the project's fifth person.", None),
        (
            "”It went well,” says Mary Mill. Mill is a lecturer.\n\nContact: Mary Mill, 029 555 8131",
            "lecturer",
        ),
    ],
)
def test_a_sentence_says_what_a_person_is(said: str, role: str | None) -> None:
    (contact,) = found(f"The Steps project is run by the City of Kotka.\n\nMore information: {said}")[
        "contacts"
    ]
    assert contact["name"] == "Mary Mill"
    assert contact.get("role") == role


def test_a_name_known_once_is_known_where_nothing_stands_beside_it() -> None:
    said = "– Sextio per år var tanken, säger Xajsa Mallbäck, handledare. Nu är de fler."
    text = f"Projektet Porten drivs av Närpes stad.\n\n{said}\n\nKontakt: Xajsa Mallbäck, 029 555 8131"
    (contact,) = found(text)["contacts"]
    assert contact["role"] == "handledare"
