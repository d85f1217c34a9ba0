"""Pages in other languages in a real browser, from a folder: accessible, not too wide, and switched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.audit import axe_finds_nothing

PAGES = (
    "index.html", "hanke/s19777.html", "lahde/s19777-a.html", "haku.html", "alue/uusimaa.html", "alueet.html",
    "laatu.html", "sanasto.html", "aineistot.html", "tietoa.html", "saavutettavuus.html", "404.html",
)  # fmt: skip
OPEN_ALL = "document.querySelectorAll('details').forEach(box => box.open = true)"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a page on a phone in the dark scheme; its console must stay quiet."""
    said: list[str] = []
    context = browser.new_context(viewport={"width": 360, "height": 900}, color_scheme="dark")
    page = context.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("requestfailed", lambda request: said.append(f"failed: {request.url}"))
    yield page
    context.close()
    assert said == []


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_and_nothing_is_too_wide(page: Page, three: Path, path: str, language: str) -> None:
    page.goto((three / language / path).as_uri())
    page.evaluate(OPEN_ALL)
    axe_finds_nothing(page)
    assert page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize("path", ["index.html", "hanke/s19777.html"])
def test_axe_finds_nothing_on_a_wide_page(page: Page, three: Path, path: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.emulate_media(color_scheme="light")
    for language in (".", "sv", "en"):
        page.goto((three / language / path).as_uri())
        axe_finds_nothing(page)


def test_the_switch_keeps_the_place_on_the_page(page: Page, three: Path) -> None:
    page.goto((three / "hanke" / "s19777.html").as_uri() + "#f-actor-name")
    page.get_by_role("link", name="Svenska").click()

    expect(page).to_have_url((three / "sv" / "hanke" / "s19777.html").as_uri() + "#f-actor-name")
    expect(page.locator("html")).to_have_attribute("lang", "sv")
    page.get_by_role("link", name="English").click()
    expect(page.locator("h2", has_text="Beneficiary")).to_be_visible()
    page.get_by_role("link", name="Suomi").click()
    expect(page).to_have_url((three / "hanke" / "s19777.html").as_uri() + "#f-actor-name")


def test_the_switch_keeps_the_search(page: Page, three: Path) -> None:
    page.goto((three / "haku.html").as_uri() + "?q=paja")
    expect(page.locator("#count")).to_contain_text("1 hanke")
    page.get_by_role("link", name="English").click()

    expect(page.locator("#count")).to_contain_text("1 project")
    expect(page.locator("#hits .facts").first).to_contain_text("1 Mar 2009\u00a0– 31 Aug 2012")
    expect(page.locator("#hits .meta").first).to_contain_text("Company")
    page.locator("#hits h3 a").first.click()
    expect(page).to_have_url((three / "en" / "hanke" / "s19777.html").as_uri())


def test_facets_name_things_in_the_language(page: Page, three: Path) -> None:
    page.goto((three / "sv" / "haku.html").as_uri())
    page.locator(".facetbox > summary").click()

    expect(page.locator("#facet-region")).to_contain_text("Nyland")
    expect(page.locator("#facet-region summary")).to_contain_text("Landskap")


def test_the_switch_works_without_scripts(browser: Browser, three: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((three / "en" / "alue" / "uusimaa.html").as_uri())
    page.get_by_role("link", name="Svenska").click()

    expect(page.locator("h1")).to_have_text("Nyland")
    context.close()
