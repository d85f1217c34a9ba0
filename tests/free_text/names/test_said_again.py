"""The words of a heading that the text says again: whole, though the last of them is in another case."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.reading import find_names
from tests.free_text.texts import story


def name(text: str) -> str | None:
    chosen = find_names(story(text)).chosen
    return chosen.name if chosen else None


@pytest.mark.parametrize(
    ("heading", "said", "called"),
    [
        (
            "Saaren veneilijöiden rantojen hoitaminen - Loppuraportti",
            "Saaren veneilijöiden rantojen hoitamiseksi käynnistettiin hanke.",
            "Saaren veneilijöiden rantojen hoitaminen",
        ),
        (
            "Ekosoutu – Satakunnan Alkuhanke",
            "Ekosoutu – Satakunnan alkuhankkeen tarkoituksena on rakentaa verkosto.",
            "Ekosoutu – Satakunnan Alkuhanke",
        ),
        # Another word stands behind it in the text.
        ("Rantojen Helmi kutsuu", "Rantojen Helmi on hanke. Mukana on Rantojen Helmi.", "Rantojen Helmi"),
    ],
)
def test_a_genitive_has_the_word_that_it_belongs_to(heading: str, said: str, called: str) -> None:
    assert name(f"{heading}\n\n{said} Hankkeen tavoitteena on lisätä soutua.") == called


def test_a_theme_of_a_programme_is_no_project() -> None:
    text = (
        "Toimivat satamat (ESR+)\n\nTeeman koordinaatiohankkeen (Huomisen laiturit) toteutuksessa on edetty. "
        "Huomisen laiturit -koordinaatiohankkeen tilaisuus oli syyskuussa. Hankkeen tavoitteena on "
        "luoda malleja. Toimivat satamat teemassa on avoinna haku."
    )
    assert name(text) == "Huomisen laiturit"
