"""What a title names, by its words before the Finnish noun or by 'the project' below it."""

from __future__ import annotations

import pytest

from esrcat.pages.titled import may_be_a_name, opens_with_the_project, title_before_noun


@pytest.mark.parametrize(
    ("title", "text", "part"),
    [
        ("Iso Laituri - satama kaikille", "Iso Laituri -hanke auttaa kalastajia.", "Iso Laituri"),
        ("AVAA OVI - HETI!", "Jo AVAA OVI – HETI! -hankkeessa tavattiin.", "AVAA OVI - HETI!"),
        ("Talkooväki: ohjeet", "Talkooväki-kehittämishankkeen ohjeet ovat tässä.", "Talkooväki"),
        ("Uusi ranta", "Uusi ranta on kaunis. Hanke alkaa.", None),
        ("Uusi ranta", "Vanha uusi ranta -projektinhallinta opettaa.", None),
        ("ESR", "ESR-hanke alkaa.", None),
    ],
)
def test_a_part_of_the_title_may_stand_before_the_noun(title: str, text: str, part: str | None) -> None:
    said = title_before_noun(title, text)

    assert (title[slice(*said)] if said else None) == part


@pytest.mark.parametrize(
    ("prose", "opens"),
    [
        ("Hankkeessa kunnostetaan kolme laituria ja kaksi venevajaa talkoilla.", True),
        ("Tämän kokeiluhankkeen ideana on kunnostaa laitureita talkoilla syksyyn asti.", True),
        ("Kehittämishanke tuo laiturit takaisin kylien rantoihin ja väen niille.", True),
        ("Niemen opiston ja Kotkan kaupungin toteuttamassa hankkeessa kunnostetaan laitureita.", True),
        (
            "Niemen opiston ja Kotkan kaupungin toteuttama yhteishanke, jonka kohderyhmänä ovat soutajat.",
            True,
        ),
        ("Odota mua on seurakuntamme oma hanke, joka kunnostaa laitureita vuoden loppuun.", False),
        ("I projektet repareras tre bryggor och två båthus tillsammans med byborna.", True),
        ("Målet med projektet är att reparera tre bryggor tillsammans med byborna.", True),
        ("The project repairs three piers and two boathouses together with the villages.", True),
        ("The main aim of this project is to repair the piers together with the villages.", True),
        ("Projektet Bryggan reparerar tre bryggor och två båthus tillsammans med byborna.", False),
        ("The project is called Piers for All and repairs them together with the villages.", False),
        ("Projektet heter Bryggan och reparerar bryggor tillsammans med byborna i skären.", False),
        ("Hankkeen nimi on vielä auki, mutta laiturit kunnostetaan joka tapauksessa.", False),
        ("Kaupunki käynnistää hankkeen, jossa laiturit kunnostetaan kuntoon talkoilla.", False),
        ("Hankkeita on alueella monta, ja kaikissa kunnostetaan laitureita talkoilla.", False),
    ],
)
def test_a_text_may_open_with_the_project(prose: str, opens: bool) -> None:
    blocks = ["Tausta:", prose]

    assert (opens_with_the_project(blocks) or opens_with_the_project(blocks, abroad=True)) is opens


@pytest.mark.parametrize(
    ("title", "may"),
    [
        ("Ranta kaikille", True),
        ("Laiturin aika!", True),
        ("Kylien rantojen ja laiturien talvikunnostus - KRT", True),
        ("Laiturit kunnostetaan talkoilla", False),
        ("Talkooväki kehittää kylää", False),
        ("Uusi laituri saa rahaa", False),
        ("Hankkeen esittely", False),
        ("Missä laituri on?", False),
        ("Tausta", False),
        ("Yhteystiedot", False),
        ("Seminaari", False),
        ("Bryggor åt alla", True),
        ("Piers for All", True),
        ("Bryggan är öppen", False),
        ("Staden beviljades pengar", False),
        ("The pier is open", False),
        ("College receives funding", False),
        ("Bakgrund", False),
        ("Background", False),
        ("New project for piers", False),
        ("laituri", False),
    ],
)
def test_a_sentence_or_a_part_of_a_page_is_no_name(title: str, may: bool) -> None:
    assert may_be_a_name(title) is may
