"""The pages in a real browser, from a folder: quiet, accessible, readable on a phone and without scripts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.site import build_site
from tests.site.audit import axe_finds_nothing_in_light_and_dark

PAGES = ("index.html", "hanke/s19777.html", "hanke/muu-hanke.html", "lahde/s19777-a.html", "aineistot.html",
         "tietoa.html", "404.html")  # fmt: skip
OPEN_ALL = "document.querySelectorAll('details').forEach(box => box.open = true)"

Visit = Callable[..., Page]


@pytest.fixture
def visit(browser: Browser, site: Path) -> Iterator[Visit]:
    """Return a function that opens a page of the site from its folder; its console must stay quiet."""
    contexts, said = [], list[str]()

    def open_page(path: str, *, width: int = 1280, scripts: bool = True) -> Page:
        context = browser.new_context(viewport={"width": width, "height": 900}, java_script_enabled=scripts)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("requestfailed", lambda request: said.append(f"failed: {request.url}"))
        page.on(
            "request", lambda request: None if request.url.startswith("file:") else said.append(request.url)
        )
        page.goto((site / path).as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert said == []


def test_the_front_page_searches_as_the_search_page_does(visit: Visit) -> None:
    totals = [
        visit(path).evaluate("async () => (await esrcatSearch('')).total")
        for path in ("index.html", "haku.html")
    ]
    assert totals[0] == totals[1] > 0


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(visit: Visit, path: str, width: int) -> None:
    page = visit(path, width=width)
    page.evaluate(OPEN_ALL)
    axe_finds_nothing_in_light_and_dark(page)


@pytest.mark.parametrize("width", [320, 360, 768])
@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways(visit: Visit, path: str, width: int) -> None:
    page = visit(path, width=width)
    page.evaluate(OPEN_ALL)

    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("path", PAGES)
def test_the_style_sheet_is_allowed_by_the_policy(visit: Visit, path: str) -> None:
    page = visit(path)

    assert page.evaluate("getComputedStyle(document.querySelector('.mast')).borderTopWidth") == "6px"
    assert page.evaluate("document.documentElement.className") == "js"


def test_from_a_value_to_its_source_and_back(visit: Visit) -> None:
    page = visit("hanke/s19777.html")
    page.locator("#f-participants-planned-total + details summary").click()
    page.get_by_role("link", name="Näytä asiakirjassa").locator("visible=true").click()

    expect(page.locator("mark:target")).to_have_text("40")
    expect(page.locator("mark:target")).to_be_in_viewport()
    page.get_by_role("link", name="Aloittaneet, suunniteltu").first.click()
    expect(page.locator("span:target")).to_have_text("40")


def test_escape_closes_evidence_and_returns_to_the_mark(visit: Visit) -> None:
    page = visit("hanke/s19777.html")
    mark = page.locator("#f-code + details")
    mark.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(mark).to_have_attribute("open", "")
    page.keyboard.press("Escape")

    expect(mark).not_to_have_attribute("open", "")
    expect(mark.locator("summary")).to_be_focused()


def test_slash_goes_to_the_search_box(visit: Visit) -> None:
    page = visit("index.html")
    page.keyboard.press("/")

    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("a/b")
    expect(page.locator("#q")).to_have_value("a/b")


def test_the_citation_is_copied(visit: Visit) -> None:
    page = visit("hanke/s19777.html")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopioi viite").click()

    expect(page.get_by_role("status")).to_have_text("Viite kopioitu.")
    assert "S19777" in page.evaluate("navigator.clipboard.readText()")


def test_the_citation_is_selected_where_the_browser_refuses_to_copy(visit: Visit) -> None:
    page = visit("hanke/s19777.html")
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')) }")
    page.get_by_role("button", name="Kopioi viite").click()

    expect(page.get_by_role("status")).to_have_text("Viite on valittu: kopioi se näppäimistöllä.")
    assert "S19777" in page.evaluate("String(getSelection())")


def test_evidence_opens_without_scripts(visit: Visit) -> None:
    page = visit("hanke/s19777.html", scripts=False)
    page.locator("#f-code + details summary").click()

    expect(page.locator("#f-code + details q")).to_be_visible()
    expect(page.get_by_role("button", name="Kopioi viite")).to_be_hidden()


def test_phones_start_with_the_contents_closed(visit: Visit) -> None:
    assert visit("hanke/s19777.html", width=360).locator(".tocbox[open]").count() == 0
    assert visit("hanke/s19777.html", width=1280).locator(".tocbox[open]").count() == 1


@pytest.mark.parametrize(("path", "inside"), [("haku.html", "#facets"), ("hanke/s19777.html", ".toc")])
@pytest.mark.parametrize("narrow", [375, 800])
def test_a_page_made_wider_shows_what_a_phone_keeps_closed(
    visit: Visit, path: str, inside: str, narrow: int
) -> None:
    page = visit(path, width=narrow)
    expect(page.locator(inside)).not_to_be_visible()
    page.set_viewport_size({"width": 1024, "height": 900})
    expect(page.locator(inside)).to_be_visible()
    page.set_viewport_size({"width": narrow, "height": 900})
    expect(page.locator(inside)).to_be_visible()


def test_filters_closed_by_hand_on_a_narrow_page_are_seen_on_a_wide_one(visit: Visit) -> None:
    page = visit("haku.html", width=1280)
    page.set_viewport_size({"width": 768, "height": 900})
    page.locator(".facetbox > summary").click()
    expect(page.locator("#facets")).not_to_be_visible()
    page.set_viewport_size({"width": 1280, "height": 900})

    expect(page.locator("#facets")).to_be_visible()


def test_a_code_stays_in_one_piece_on_a_phone(visit: Visit) -> None:
    """A table that has no room for it is moved to the side; letters are not piled up."""
    page = visit("aineistot.html", width=320)
    heights = page.locator("th code").evaluate_all("codes => codes.map(code => code.getClientRects().length)")

    assert set(heights) == {1}


def test_the_years_of_a_chart_stand_apart_on_a_phone(browser: Browser, tmp_path: Path) -> None:
    records = [
        ProjectRecord.model_validate({"id": f"p{year}", "name": "Hanke", "start": f"{year}-01-01"})
        for year in range(2000, 2026)
    ]
    with Catalogue.from_records(records) as catalogue:
        build_site(catalogue, tmp_path)
    page = browser.new_page(viewport={"width": 320, "height": 700})
    page.goto((tmp_path / "index.html").as_uri())
    boxes = [box for each in page.locator(".years text[text-anchor]").all() if (box := each.bounding_box())]
    page.close()

    assert len(boxes) > 5
    assert all(one["x"] + one["width"] < other["x"] for one, other in pairwise(boxes))
