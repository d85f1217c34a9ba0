"""The title of a saved text: lines that hold a project's facts are no menu."""

from __future__ import annotations

import pytest

from esrcat.pages import main_content
from esrcat.readers import read

PROSE = (
    "Hankkeessa selvitetään rantojen soveltuvuutta soutuun ja arvioidaan, mitä vaihtoehdot maksaisivat "
    "seudulle."
)


def title(text: str) -> str:
    content = main_content(read(text.encode(), "page.txt"))
    assert content.title is not None
    return content.document.text[slice(*content.title)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["Rannat kuntoon (RAKU)", "Niemen opisto Oy", "Rantatie 2 67100 KOKKOLA", "Käynnissä", "Jaa"],
            "Rannat kuntoon (RAKU)",
        ),
        (
            ["Rannat kuntoon (RAKU)", "Toteutusaika: 1.8.2023-31.12.2025", "Käynnissä", "Kokkola", "Perho"],
            "Rannat kuntoon (RAKU)",
        ),
        (
            [
                "Niemen soutuhanke 2",
                "Loppuraportti",
                "Niemen Soutajat ry",
                "Malla Malli",
                "1 YHTEENVETO HANKKEESTA",
            ],
            "Niemen soutuhanke 2",
        ),
        (["Etusivu", "Hankkeet", "Uutiset", "Yhteystiedot", "Rannat kuntoon"], "Rannat kuntoon"),
    ],
)
def test_the_title_stands_over_the_facts(lines: list[str], expected: str) -> None:
    assert title("\n\n".join((*lines, PROSE))) == expected
