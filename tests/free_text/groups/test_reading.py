"""Groups that no sentence calls the target group, but for whom the project does something all the same."""

from __future__ import annotations

import pytest

from tests.free_text.texts import at, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Silta-hanke alkoi 1.1.2019. Syksyllä leivottiin omaishoitajille oma tunti.", ["omaishoitajat"]),
        ("Silta-hanke alkoi 1.1.2019. Iltoihin kaivataan erityisesti lapsiperheitä.", ["lapsiperheet"]),
        (
            "Silta-hanke alkoi 1.1.2019. Omaishoitajat väsyvät. Omaishoitajat jäävät yksin. "
            "Omaishoitajat lepäävät harvoin.",
            ["omaishoitajat"],
        ),
        ("Silta-hanke alkoi 1.1.2019. Omaishoitajat väsyvät.", ["omaishoitajat"]),
        ("Silta-hanke alkoi 1.1.2019. Omaishoitajat väsyvät. Yrittäjät lepäävät.", None),
        ("Silta-hanke alkoi 1.1.2019. Loppuseminaari järjestettiin opettajille.", None),
        ("Silta-hanke alkoi 1.1.2019. Tätä ei rakenneta omaishoitajille.", None),
    ],
)
def test_who_gets_something_or_is_spoken_of_again_and_again_is_the_group(
    text: str, expected: list[str] | None
) -> None:
    assert at(found(text), "target_groups", "labels") == expected


def test_the_writers_own_employer_is_no_group() -> None:
    values = found(
        "Laituri kantaa -hanke alkoi keväällä. Siirtyminen hankkeeseen sujui, kun työnantajani valitsi "
        "toiseksi työntekijäksi lastenohjaajan."
    )

    assert "target_groups" not in values
