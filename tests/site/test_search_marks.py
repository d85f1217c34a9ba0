"""What the page says of a search that went beyond the words that were typed."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.site import build_site

SUMMARY = "Samaan aikaan opettajien määrä maakunnassa väheni. Hanke opettaa maahan muuttaneita."


def test_a_word_of_an_expression_is_not_marked_inside_other_words(browser: Browser, tmp_path: Path) -> None:
    records = [
        ProjectRecord.model_validate({"id": "one", "name": "Polku", "summary": SUMMARY}),
        ProjectRecord.model_validate(
            {"id": "two", "name": "Tie", "summary": "Hanke opettaa maahanmuuttajia."}
        ),
    ]
    with Catalogue.from_records(records) as catalogue:
        build_site(catalogue, tmp_path)
    page = browser.new_page()
    page.goto((tmp_path / "haku.html").as_uri() + "#q=maahanmuuttaja")
    page.locator("#hits > li").nth(1).wait_for()
    marked = {
        hit.locator("h3").inner_text(): hit.locator("mark").all_inner_texts()
        for hit in page.locator("#hits > li").all()
    }
    page.close()

    assert marked["Tie"] == ["maahanmuuttajia"]
    assert "muuttaneita" in marked["Polku"]
    assert not {"Samaan", "määrä", "maakunnassa"} & set(marked["Polku"])


def test_nothing_is_said_of_the_parts_of_an_old_address(browser: Browser, tmp_path: Path) -> None:
    record = ProjectRecord.model_validate(
        {"id": "s19777", "code": "S19777", "name": "Polku", "summary": "Koodi on projektin tunnus."}
    )
    with Catalogue.from_records([record]) as catalogue:
        build_site(catalogue, tmp_path)
    page = browser.new_page()
    address = "https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=S19777"
    page.goto((tmp_path / "haku.html").as_uri() + f"#q={quote(address)}")
    page.locator("#hits > li").wait_for()
    said = page.locator("#said").inner_text(), page.locator("#widened").is_visible()
    page.close()

    assert said == ("", False)


EXCERPTS = (
    {"id": "h1", "name": "Hissi", "code": "A70412", "actor": {"name": "Hangon kaupunki"},
     "area": {"regions": [{"name": "Uusimaa"}]}, "priority_axis": {"number": "2", "title": "Hissit"},
     "objectives": ["2) kerrosta hissillä"],
     "summary": "Kaupunki teki.\nHissi nousee nyt joka arkipäivä kello yhdeksän."},
    {"id": "h2", "name": "Käki", "sections": [{"title": "47", "text": "nuorta siirtyi kouluun"}]},
    {"id": "h3", "name": "Lava", "sections": [{"title": "Lava", "text": "· soutajat soutivat"}]},
    {"id": "h4", "name": "Masto", "summary": "Venettä vei ████ ████████.\nVene kulki Hangosta Poriin."},
    {"id": "h5", "name": "Nosto",
     "summary": "3. Hankkeet\n████ ████████ on täällä töissä jo viidettä vuotta.\n"
     "Nosto auttaa jokaista, joka sitä pyytää."},
    {"id": "h6", "name": "Oksa - puista voimaa", "sections": [
        {"title": "1", "text": "Kaupungissa satoi, kun ovi aukesi aamulla.\nKaste oli ehtinyt kuivua. Aluksi "
         "kukaan ei tiennyt, mikä Oksa on. Oksa vie metsään ne, jotka kaipaavat hiljaisuutta."}]},
    {"id": "h7", "name": "Piha", "objectives": ["pihojen avaaminen kaikille naapureille"], "sections": [
        {"title": "1", "text": "Piha kutsuu naapurit penkille joka ilta."}]},
    {"id": "h8", "name": "Rako", "sections": [{"title": "1", "text": "Muu valinta"}]},
)  # fmt: skip


@pytest.mark.parametrize(
    ("query", "name", "excerpt"),
    [
        ("hangon", "Hissi", "Hissi nousee nyt joka arkipäivä kello yhdeksän. Tiivistelmä"),
        ("uusimaa", "Hissi", "Hissi nousee nyt joka arkipäivä kello yhdeksän. Tiivistelmä"),
        ("kaupunki", "Hissi", "Kaupunki teki. Tiivistelmä"),
        ("toimintalinja:2", "Hissi", "2 Hissit Toimintalinja"),
        ("nuorta", "Käki", "nuorta siirtyi kouluun Muu teksti"),
        ("soutajat", "Lava", "soutajat soutivat Muu teksti"),
        ("vene TAI venettä", "Masto", "Vene kulki Hangosta Poriin. Tiivistelmä"),
        ("", "Nosto", "Nosto auttaa jokaista, joka sitä pyytää. Tiivistelmä"),
        ("", "Oksa", "Oksa vie metsään ne, jotka kaipaavat hiljaisuutta. Muu teksti"),
        ("", "Piha", "pihojen avaaminen kaikille naapureille Tavoitteet"),
        ("", "Rako", ""),
    ],
)
def test_an_excerpt_says_what_the_hit_does_not_show_anyway(
    browser: Browser, tmp_path: Path, query: str, name: str, excerpt: str
) -> None:
    with Catalogue.from_records([ProjectRecord.model_validate(each) for each in EXCERPTS]) as catalogue:
        build_site(catalogue, tmp_path)
    page = browser.new_page()
    page.goto((tmp_path / "haku.html").as_uri() + f"#q={quote(query)}")
    hit = page.locator("#hits > li").filter(has=page.get_by_role("heading", name=name))
    hit.wait_for()
    told, marked = (
        " ".join(hit.locator(".quote").all_inner_texts()),
        hit.locator(".meta mark").all_inner_texts(),
    )
    page.close()

    assert told == excerpt
    assert marked == {"hangon": ["Hangon"], "kaupunki": ["kaupunki"], "uusimaa": ["Uusimaa"]}.get(query, [])


@pytest.mark.parametrize("other", ["Köyttä saa Hangon satamasta.", "Vi for till Hangon och Hangonkylä."])
def test_a_word_with_a_short_stem_is_marked_only_in_its_own_forms(
    browser: Browser, tmp_path: Path, other: str
) -> None:
    summary = "Hankkeen koti on Hangossa, ja hankkeet alkavat Hangosta."
    records = [
        {"id": "one", "name": "Köysi", "summary": summary, "area": {"municipalities": [{"name": "Hanko"}]}},
        {"id": "two", "name": "Rep", "languages": ["sv" if "Vi" in other else "fi"], "summary": other},
    ]
    with Catalogue.from_records([ProjectRecord.model_validate(each) for each in records]) as catalogue:
        build_site(catalogue, tmp_path)
    page = browser.new_page()
    page.goto((tmp_path / "haku.html").as_uri() + "#q=Hangon")
    hit = page.locator("#hits > li").filter(has=page.get_by_role("heading", name="Köysi"))
    hit.wait_for()
    marked = hit.locator("mark").all_inner_texts()
    page.close()

    assert marked == ["Hangossa", "Hangosta"]
