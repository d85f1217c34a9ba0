"""Partners named where a sentence speaks of company, in whatever words."""

from __future__ import annotations

import pytest

from tests.free_text.texts import OPENINGS, found

PALVELU, MAJAKKA = "Mielen Palvelu ry", "Ketunlammen kunta"


def partners(text: str, language: str = "fi") -> list[str]:
    return [each["name"] for each in found(OPENINGS[language] + text).get("partners", [])]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (f"Naapurista lähtivät kyytiin heti alussa {MAJAKKA} ja {PALVELU}.", [MAJAKKA, PALVELU]),
        (f"Yliopiston rinnalla ryhmiä pitää {PALVELU}.", [PALVELU]),
        (f"Kumppanina illat järjestää {PALVELU}.", [PALVELU]),
        (f"{MAJAKKA} kuuluu osatoteuttajiin, samoin {PALVELU}.", [MAJAKKA, PALVELU]),
        (
            f"{MAJAKKA} palkkaa ohjaajan, ja {PALVELU} opettaa vertaisia. Kumpikin on osatoteuttaja.",
            [MAJAKKA, PALVELU],
        ),
    ],
)
def test_takes_part(said: str, names: list[str]) -> None:
    assert partners(said) == names


@pytest.mark.parametrize(
    "said",
    [
        f"Osatoteuttajiin ei lopulta kuulu {MAJAKKA}.",
        f"Ryhmien rinnalla kahvit keittää {PALVELU}.",
        f"Rinnalla kulkee toinen työ. Sitä tekee {PALVELU}.",
        f"Samaan aikaan ruokaa jaetaan kimpassa, ja sitä keittää {PALVELU}.",
        "Kumppaneita haettiin, kun yritys sulki ovensa.",
    ],
)
def test_takes_no_part(said: str) -> None:
    assert partners(said) == []


def test_who_belongs_to_the_partners_does_not_lead() -> None:
    assert partners(f"{MAJAKKA} ostaa tunteja ja kuuluu hankkeen osatoteuttajiin.") == [MAJAKKA]
