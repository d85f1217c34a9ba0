"""Who carries a project out, with whom, and who finances it: in base form."""

from __future__ import annotations

import pytest

from tests.free_text.texts import at, found


@pytest.mark.parametrize(
    ("text", "actor", "partners"),
    [
        ("Portti-hanketta hallinnoi Rannan Yrittäjätuki ry.", "Rannan Yrittäjätuki ry", []),
        (
            "Portti-hankkeen toteuttivat Savonia-ammattikorkeakoulu (päätoteuttaja) sekä Kuopion kaupunki.",
            "Savonia-ammattikorkeakoulu",
            ["Kuopion kaupunki"],
        ),
        (
            "Portti-hanketta johtaa Opistoyhtymä Rannikko, ja mukana ovat Rannan AMK sekä Oulun yliopisto.",
            "Opistoyhtymä Rannikko",
            ["Rannan AMK", "Oulun yliopisto"],
        ),
        ("Toteuttaja\n\nRannan ammattiopisto\n\nPortti-hanke alkoi.", "Rannan ammattiopisto", []),
        ("Lapin ammattikorkeakoulun koordinoima Portti-hanke päättyi.", "Lapin ammattikorkeakoulu", []),
        (
            "Portti-hanke alkaa. Sitä toteuttavat Joensuun kaupunki ja Kontiolahden kunta.",
            "Joensuun kaupunki",
            ["Kontiolahden kunta"],
        ),
        ("Portti on Oulun kaupungin ja Kempeleen kunnan yhteishanke.", "Oulun kaupunki", ["Kempeleen kunta"]),
        (
            "Portti-hanke\n\nPäätoteuttaja: Rannan opisto Oy\nOsatoteuttajat: Eurajoen kunta, Puutuki ry",
            "Rannan opisto Oy",
            ["Eurajoen kunta", "Puutuki ry"],
        ),
        (
            "Portti-hanke\n\nYhteistyökumppanit: Salon kaupunki, Rannan opisto koordinoi hanketta",
            "Rannan opisto",
            ["Salon kaupunki"],
        ),
        (
            "Portti-hanketta hallinnoi Rannan Yrittäjätuki ry. Hanke on osa valtakunnallista "
            "soutuhanketta, jota koordinoi Lomasoutu ry.",
            "Rannan Yrittäjätuki ry",
            [],
        ),
        ("Projektet Framåt administreras av Korsholms kommun.", "Korsholms kommun", []),
        (
            "Projektet Framåt, som drivs av Rantalas Medborgarinstitut, började.",
            "Rantalas Medborgarinstitut",
            [],
        ),
        ("The Steps project is run by the Riverside Vocational College.", "Riverside Vocational College", []),
        # Of several that it is 'implemented by' the one leads whom brackets call so, wherever it stands.
        (
            "The Steps project is implemented by Riverside Vocational College, the City of Kotka "
            "(coordinator) and Vega University of Applied Sciences.",
            "City of Kotka",
            ["Riverside Vocational College", "Vega University of Applied Sciences"],
        ),
        (
            "Portti-hanketta toteuttavat Rannan opisto Oy, Kotkan kaupunki (koordinaattori) ja Puutuki ry.",
            "Kotkan kaupunki",
            ["Rannan opisto Oy", "Puutuki ry"],
        ),
        (
            "The Town of Kemijärvi runs the Steps project together with the municipality of Salla.",
            "Town of Kemijärvi",
            ["municipality of Salla"],
        ),
    ],
)
def test_actor_and_partners(text: str, actor: str, partners: list[str]) -> None:
    content = found(text)

    assert at(content, "actor", "name") == actor
    assert [partner["name"] for partner in content.get("partners", [])] == partners


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("Portti-hankkeen rahoituksen myönsi Varsinais-Suomen ELY-keskus.", "Varsinais-Suomen ELY-keskus"),
        ("Portti-hanke on saanut Lapin liitolta EAKR-rahoitusta.", "Lapin liitto"),
        (
            "Projektet Framåt finansieras av Europeiska socialfonden via NTM-centralen i Nyland.",
            "NTM-centralen i Nyland",
        ),
        (
            "The Regional Council of Lapland granted funding to the Steps project.",
            "Regional Council of Lapland",
        ),
        ("Maakuntahallitus puolsi Portti-hanketta.", None),
        ("Portti-hankkeessa ELY-keskus hyväksyi jatkoajan.", None),
    ],
)
def test_the_authority(text: str, authority: str | None) -> None:
    assert at(found(text), "authority", "name") == authority


def test_who_pays_beside_the_fund_leads_nothing() -> None:
    values = found(
        "Portti-hanke\n\nPortti-hankkeessa opitaan uutta. "
        "Hanketta rahoittavat Euroopan unioni, Pohjois-Savon ELY-keskus ja Kuopion kaupunki."
    )

    assert "actor" not in values
    assert values["authority"]["name"] == "Pohjois-Savon ELY-keskus"


def test_an_authority_that_takes_part_is_not_who_decided_for_that() -> None:
    values = found(
        "Portti-hanke\n\nKuopion kaupunki koordinoi Portti-hanketta, ja kumppaneina ovat "
        "Rannan kunta sekä Pohjois-Savon liitto."
    )

    assert values["actor"]["name"] == "Kuopion kaupunki"
    assert "authority" not in values


def test_a_genitive_or_adjective_alone_is_no_name_of_who_acts() -> None:
    values = found("Projektet Framåt börjar. Projektet Framåt genomförs av Finlands gamla byväktare.")

    assert "actor" not in values


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        # A person whose address the text has leads no project as a body would.
        (
            "Rantalas Företagsskola rf utbildar företagare i projektet Framåt. Projektkoordinator är Camilla "
            "Kärrbo, tfn 050 555 1191, camilla.karrbo@foretagsskolan.example.",
            "Rantalas Företagsskola rf",
        ),
        (
            "Salta\n\nProjektet Framåt drivs av Rantalas yrkesskola. Vår skola leder arbetet.",
            "Rantalas yrkesskola",
        ),
        # Names in the genitive, of which the page has the nominative.
        (
            "Rantala bykooperativ\n\nProjektet Framåt är vårt, alltså Rantala bykooperativs. Vi leder det.",
            "Rantala bykooperativ",
        ),
        ("Rannan Uusvetovoima Oy\n\nPortti on Rannan Uusvetovoiman hanke.", "Rannan Uusvetovoima Oy"),
    ],
)
def test_who_leads_is_a_body_by_its_own_name(text: str, actor: str) -> None:
    assert at(found(text), "actor", "name") == actor
