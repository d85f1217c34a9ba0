"""Marked projects and the comparison, in a real browser from a folder; and the data they load."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.site import build_site
from esrcat.site.entities.compare import PART_LENGTH, compared
from esrcat.site.words.messages import load
from tests.site.audit import axe_finds_nothing


def record(id: str, **content: Any) -> ProjectRecord:
    return ProjectRecord.model_validate({"id": id, "name": f"Hanke {id}", **content})


RECORDS = [
    record(
        "a",
        code="S10001",
        area={"regions": [{"name": "Lappi"}]},
        funding={"eu_state": {"granted": 200_000, "actual": 150_000}},
    ),
    record(
        "b",
        actor={"name": "=Paja Oy"},
        area={"regions": [{"name": "Kainuu"}]},
        funding={"eu_state": {"granted": 100_000}},
    ),
    *(record(f"n{number:03}") for number in range(PART_LENGTH)),
    record("z", summary="</script><b>"),
]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("compare")
    with Catalogue.from_records(RECORDS) as catalogue:
        build_site(catalogue, out)
    return out


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert said == []


def open_page(visitor: Page, built: Path, path: str) -> None:
    file, _, anchor = path.partition("#")
    visitor.goto((built / file).as_uri() + (f"#{anchor}" if anchor else ""))


def test_from_marks_to_a_comparison_with_a_link_of_its_own(visitor: Page, built: Path) -> None:
    for id in ("a", "b", "z"):
        open_page(visitor, built, f"hanke/{id}.html")
        visitor.click("[data-mark]")
    assert visitor.get_attribute("[data-mark]", "aria-pressed") == "true"
    assert visitor.inner_text("nav.main").endswith("Merkityt (3)")

    open_page(visitor, built, "merkityt.html")
    visitor.wait_for_selector("#merkityt li")
    assert visitor.locator("#merkityt .t").all_inner_texts() == ["Hanke a", "Hanke b", "Hanke z"]
    visitor.click("#vertaa")
    visitor.wait_for_selector(".cmp")

    assert visitor.url.endswith("vertailu.html#a,b,z")
    assert visitor.locator(".cmp thead .t").all_inner_texts() == ["Hanke a", "Hanke b", "Hanke z"]
    row = visitor.locator(".cmp tr", has_text="EU ja valtio, myönnetty").locator("td")
    assert row.all_inner_texts() == ["200\u00a0000\u00a0€", "100\u00a0000\u00a0€", "ei ilmoitettu"]
    widths = [bar.get_attribute("width") for bar in row.locator("rect").all()]
    assert widths == ["98%", "49%"]
    axe_finds_nothing(visitor)

    visitor.click('[aria-label="Poista: Hanke b"]')
    expect(visitor.locator(".cmp thead .t")).to_have_text(["Hanke a", "Hanke z"])
    assert visitor.url.endswith("#a,z")


def test_where_nothing_is_marked_nothing_is_offered(visitor: Page, built: Path) -> None:
    open_page(visitor, built, "merkityt.html")
    expect(visitor.locator("#merkityt")).to_have_text("Mitään ei ole merkitty.")
    expect(visitor.locator("#vertaa")).to_be_hidden()
    expect(visitor.locator("#lataa-csv")).to_be_disabled()
    expect(visitor.locator("#tyhjenna")).to_be_disabled()

    open_page(visitor, built, "vertailu.html")
    expect(visitor.locator("#vertailu")).to_contain_text("Vertailussa ei ole mitään.")
    expect(visitor.locator(".key")).to_be_hidden()
    open_page(visitor, built, "vertailu.html#a,b")
    expect(visitor.locator(".key")).to_be_visible()


def test_regions_are_compared_with_regions(visitor: Page, built: Path) -> None:
    for path in ("alue/kainuu", "hanke/a", "alue/lappi"):
        open_page(visitor, built, f"{path}.html")
        visitor.click("[data-mark]")
    open_page(visitor, built, "merkityt.html")
    visitor.wait_for_selector("#merkityt li")
    visitor.click("#vertaa")
    visitor.wait_for_selector(".cmp")

    assert visitor.url.endswith("vertailu.html#alue/kainuu,alue/lappi")
    row = visitor.locator(".cmp tr", has_text="EU ja valtio, myönnetty").locator("td")
    assert row.all_inner_texts() == ["100\u00a0000\u00a0€", "200\u00a0000\u00a0€"]
    axe_finds_nothing(visitor)
    visitor.click(".cmp thead .t >> nth=0")
    assert visitor.url.endswith("alue/kainuu.html")


def test_the_download_is_what_is_shown_and_no_formula(visitor: Page, built: Path) -> None:
    open_page(visitor, built, "vertailu.html#a,b")
    visitor.wait_for_selector(".cmp")
    with visitor.expect_download() as download:
        visitor.click("#lataa-csv")
    head, first, second, _ = Path(download.value.path()).read_bytes().decode("utf-8-sig").split("\r\n")

    assert head.startswith("id,name,code,programme")
    assert first.startswith("a,Hanke a,S10001,")
    assert "'=Paja Oy" in second


def test_what_cannot_be_read_is_named(visitor: Page, tmp_path: Path) -> None:
    unread = record(
        "u",
        end="2011-12-31",
        states={"/start": "unreadable", "/funding/eu_state/granted": "unreadable"},
    )
    with Catalogue.from_records([RECORDS[0], unread]) as catalogue:
        build_site(catalogue, tmp_path / "site")
    open_page(visitor, tmp_path / "site", "vertailu.html#a,u")
    visitor.wait_for_selector(".cmp")

    granted = visitor.locator(".cmp tr", has_text="EU ja valtio, myönnetty").locator("td")
    assert granted.all_inner_texts() == ["200\u00a0000\u00a0€", "ei luettavissa"]
    assert [bar.get_attribute("width") for bar in granted.locator("rect").all()] == ["98%"]
    assert "ei luettavissa\u00a0– 31.12.2011" in visitor.inner_text(".cmp")


def test_a_comparison_of_nothing_or_of_strangers_says_so(visitor: Page, built: Path) -> None:
    open_page(visitor, built, "vertailu.html#__proto__,nobody")
    visitor.wait_for_selector("#vertailu p")

    assert visitor.inner_text("#vertailu").startswith("Vertailussa ei ole mitään.")


def test_projects_are_in_parts_that_load_one_by_one(built: Path) -> None:
    parts = sorted(path.name for path in (built / "vertailu").iterdir())
    rows = [
        json.loads(path.read_text("utf-8").partition(", ")[2].rpartition(")")[0])
        for path in sorted((built / "vertailu").iterdir())
    ]

    assert parts == ["0.js", "1.js"]
    assert [len(part) for part in rows] == [
        PART_LENGTH,
        3 + len({"alue/kainuu", "alue/lappi", "toimija/paja-oy"}),
    ]
    assert rows[0]["a"]["granted"] == 200_000
    assert all("<" not in path.read_text("utf-8") for path in (built / "vertailu").iterdir())


def test_what_is_not_stated_is_not_there() -> None:
    assert compared(record("x"), load("fi")) == {"name": "Hanke x"}


def test_where_a_browser_keeps_nothing_a_mark_lasts_as_long_as_the_page(built: Path, visitor: Page) -> None:
    visitor.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get: function () { throw new Error('refused'); }})"
    )
    visitor.goto((built / "hanke" / "a.html").as_uri())
    button = visitor.locator("[data-mark]")
    for pressed in ("true", "false", "true"):
        button.click()
        expect(button).to_have_attribute("aria-pressed", pressed)


def test_names_are_parted_by_what_is_in_none_of_them() -> None:
    partners = [{"name": "Verstas Oy, Mikroyritys"}, {"name": "Paja ry"}]

    assert (
        compared(record("p", partners=partners), load("en"))["partners"] == "Verstas Oy, Mikroyritys; Paja ry"
    )


def test_a_region_that_only_its_places_tell_is_said_to_be_such() -> None:
    area = {"municipalities": [{"name": "Kuopio", "code": "297"}]}

    assert compared(record("p", area=area), load("fi"))["regions"] == "Pohjois-Savo (paikan kautta)"


def test_long_words_may_break_and_what_is_left_out_is_said() -> None:
    row = compared(record("p", name="██████ ammattikorkeakoulu"), load("fi"))

    assert row["name"] == "[henkilötieto jätetty pois] ammatti\u00adkorkeakoulu"


def test_a_narrow_page_says_that_there_is_more_to_the_side(browser: Browser, built: Path) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto((built / "vertailu.html").as_uri() + "#a,b,z")
    page.wait_for_selector(".cmp")

    assert page.inner_text("#sivulle").startswith("Vertailussa on 3 saraketta")
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(page.locator("#sivulle")).to_be_hidden()
    page.close()
