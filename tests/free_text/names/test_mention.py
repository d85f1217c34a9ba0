"""Where a name begins: never within a word, and with the small letters in front of its capitals."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.reading import find_names
from tests.free_text.texts import found, story


@pytest.mark.parametrize(
    "called",
    [
        "konEELIS - Teollisen rannan kaksonen",
        "venTURIN – Uuden laiturin rakentajat",
        "VENTURI – Uuden laiturin rakentajat",
    ],
)
def test_a_short_name_before_a_dash_is_whole(called: str) -> None:
    chosen = find_names(
        story(f"Hallitus käsitteli {called} -hankkeen rahoitusta. Hanke alkaa 1.1.2026.")
    ).chosen
    assert chosen is not None
    assert chosen.name == called


@pytest.mark.parametrize(
    ("label", "called"),
    [
        ("Hanke: SAARNIKKO 14651, Dnro 17/03", "SAARNIKKO"),
        ("Hanke: Laiturit kuntoon, diaarinumero 12/2016", "Laiturit kuntoon"),
        ("Hanke: Laiturit kuntoon 2", "Laiturit kuntoon 2"),
    ],
)
def test_what_an_office_has_it_under_is_no_part_of_a_name(label: str, called: str) -> None:
    content = found(f"Hankkeen tiedot\n\n{label}\nToteutusaika: 1.1.2011–31.12.2012\n\nHanke lisää soutua.")
    assert content["name"] == called


@pytest.mark.parametrize(
    ("text", "called"),
    [
        (
            "Avoimet miljööt ja komeat laiturit -hanke päättyy. Hanke hoiti rantoja.",
            "Avoimet miljööt ja komeat laiturit",
        ),
        (
            "Mukana on Huomisen laiturit- hanke, joka alkoi keväällä. Hanke hoitaa rantoja.",
            "Huomisen laiturit",
        ),
        (
            "KETJU - Kohti kevyempiä palveluita ESR-hankkeen (2011-2014) päätavoite on soutu.",
            "KETJU - Kohti kevyempiä palveluita",
        ),
        (
            "Soutuja edistämässä\n\nSalon kaupungilla on ollut jo vuosia Soutupolku-hanke, jossa "
            "tuetaan soutajia.",
            "Soutupolku",
        ),
    ],
)
def test_a_name_has_all_its_words_and_no_noun(text: str, called: str) -> None:
    chosen = find_names(story(text)).chosen
    assert chosen is not None
    assert chosen.name == called
