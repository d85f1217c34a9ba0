"""Facets whose values have projects come first, and orders by what hits show of money, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from esrcat.model import ProjectRecord
from tests.site.search_records import build

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

YEARS = range(1990, 2015)


def project(year: int) -> ProjectRecord:
    """Return a project of a year: the late ones of the region that has fewest, and with money."""
    late = year >= 2010
    money = {"eu_state": {"granted": 1000.0 * year}, "total_cost": 5000.0 * (2020 - year)} if late else {}
    return ProjectRecord.model_validate(
        {
            "id": f"p{year}",
            "name": f"Hanke {year}",
            "start": f"{year}-01-01",
            "area": {"regions": [{"name": "Kainuu" if late else "Lappi"}]},
            "summary": "Myöhään tehty työ." if late else "Varhain tehty työ.",
            "funding": {"currency": "EUR", **money},
        }
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("luettelot"), [project(year) for year in YEARS])


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    yield page
    page.close()


def visit(page: Page, site: Path, state: str) -> None:
    page.goto("about:blank")
    page.goto((site / "haku.html").as_uri() + state)
    page.wait_for_function("() => /hanke/.test(document.getElementById('count').textContent)")


def values(page: Page, key: str) -> list[str]:
    """Return the values of a facet that are seen, in their order; '' is 'not stated'."""
    seen: list[str] = page.locator(f"#facet-{key} label").evaluate_all(
        "labels => labels.filter(label => label.checkVisibility())"
        ".map(label => label.querySelector('input').value)"
    )
    return seen


def test_values_with_projects_come_first_and_years_keep_their_order(page: Page, site: Path) -> None:
    visit(page, site, "#q=myöhään")
    page.locator("#facet-start_year > summary").click()
    page.wait_for_selector("#facet-start_year details.eq")

    assert values(page, "start_year") == ["2010", "2011", "2012", "2013", "2014", ""]
    assert "Loput 20" in page.locator("#facet-start_year details.eq").inner_text()
    assert values(page, "region") == ["Kainuu", "Lappi", ""]
    quiet = page.locator("#facet-region label.zero").all_inner_texts()
    assert [text.split()[0] for text in quiet] == ["Lappi", "ei"] or quiet[0].startswith("Lappi")


def test_what_is_chosen_stays_though_it_finds_nothing(page: Page, site: Path) -> None:
    visit(page, site, "#q=myöhään&start_year=1995")
    page.wait_for_selector("#facet-start_year details.eq", state="attached")
    page.locator("#facet-start_year > summary").click()

    assert values(page, "start_year")[0] == "1995"
    assert page.locator("#facet-start_year input[value='1995']").is_checked()


def test_the_focus_stays_on_a_value_that_moves(page: Page, site: Path) -> None:
    visit(page, site, "#q=myöhään")
    page.locator("#facet-region input[value='Lappi']").focus()
    page.keyboard.press("Space")
    page.wait_for_function("() => document.getElementById('count').textContent.includes('rajauksella')")

    assert page.evaluate("document.activeElement.value") == "Lappi"


@pytest.mark.parametrize(
    ("order", "first", "fact"),
    [
        ("granted", "Hanke 2014", "Myönnetty 2 014 000 €"),
        ("cost", "Hanke 2010", "Kokonaiskustannus 50 000 €"),
    ],
)
def test_orders_by_money_say_of_how_many_it_is_known(
    page: Page, site: Path, order: str, first: str, fact: str
) -> None:
    visit(page, site, f"#order={order}&shown=30")
    hit = page.locator("#hits li").first

    assert hit.locator("h3").inner_text() == first
    assert fact in " ".join(hit.locator(".facts").inner_text().split())
    assert page.locator("#order-known").inner_text() == "Tieto on 5 hankkeesta; hankkeita on 25."
    assert len(page.locator("#hits h3").all_inner_texts()) == len(YEARS)


def test_columns_to_order_by_are_loaded_when_they_are_needed(page: Page, site: Path) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url.rpartition("/")[2].partition("?")[0]))
    visit(page, site, "")
    assert not [file for file in loaded if file.startswith("sort-")]
    page.select_option("#order", "cost")
    page.wait_for_function("() => document.getElementById('order-known').textContent !== ''")

    assert [file for file in loaded if file.startswith("sort-")] == ["sort-total_cost.js"]
