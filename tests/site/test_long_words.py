"""Long words, names and addresses on a phone: they break inside the page, and only where they must."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from esrcat.catalogue import Catalogue
from esrcat.settings import Settings
from esrcat.site import build_site
from tests.site.specimen import LOOSE, TEXT, bare, document, record

ORGANISATION = "Maaseutuelinkeinojenkehittämispalvelukeskuskuntayhtymä"
FOLDERED = "tallennetut_sivut/rakennerahastot/2009-kuvitteellinen-paja-ja-kokeilu.html"
ADDRESS = "https://www.example.fi/hakutulokset/projektikortti?id=S19777&kieli=suomi&sivu=1"
ANSWERS = (
    "Vaikutuksen kohde | Välitön vaikutus | Välillinen vaikutus\n"
    "Pinta- ja pohjavedet sekä ilma (ja kasvihuonekaasujen väheneminen) | 4 | 5"
)
SUM = 12_345_678
SECTION = {
    "title": "Vastuullinen arki – moni keskeyttäjä palasi koulunpenkille",
    "text": "Verstas avautui.",
}


@pytest.fixture(scope="module")
def long_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a site whose names, addresses and sums are as long as they come."""
    text = TEXT.replace(LOOSE, ADDRESS)
    unmapped = {"document": 0, "start": text.index(ADDRESS), "end": len(text.rstrip()), "text": ADDRESS}
    source = document(text, FOLDERED)
    issue = {"code": "an-issue-of-tests", "severity": "warning", "pointer": "/end", "message": ORGANISATION}
    records = [
        record(documents=[source_of(source)], unmapped=[unmapped], issues=[issue]),
        bare(start="2009-01-01", funding=funding(), summary=ANSWERS, **beneficiary_and_axis("2")),
        bare(
            "toinen", start="2009-01-01", sections=[SECTION], funding=funding(), **beneficiary_and_axis("3")
        ),
    ]
    out = tmp_path_factory.mktemp("long")
    with Catalogue.from_records(records, [source]) as catalogue:
        build_site(catalogue, out, settings=Settings(languages=("fi", "sv")))
    return out


def source_of(line: dict[str, object]) -> dict[str, object]:
    """Return what a record says of its document."""
    return {key: line[key] for key in ("name", "sha256", "media_type", "form")}


def funding() -> dict[str, object]:
    """Return granted and actual sums of eight digits."""
    return {"eu_state": {"granted": SUM, "actual": SUM}}


def beneficiary_and_axis(number: str) -> dict[str, Any]:
    """Return an organisation, and a priority axis whose title no vocabulary has in Swedish."""
    return {
        "actor": {"name": ORGANISATION},
        "programme_period": "2007-2013",
        "fund": "ESF",
        "priority_axis": {"number": number, "title": "Työllistymisen edistäminen"},
    }


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """Return a page as wide as the narrowest phone, which is also a screen of 1280 px at 400 %."""
    page = browser.new_page(viewport={"width": 320, "height": 700})
    yield page
    page.close()


def test_no_page_scrolls_sideways(long_words: Path, phone: Page) -> None:
    wide = dict[str, int]()
    for path in sorted(long_words.rglob("*.html")):
        phone.goto(path.as_uri())
        if path.name == "haku.html":
            expect(phone.locator("#hits .hit").first).to_be_visible()
        if (width := phone.evaluate("document.documentElement.scrollWidth")) > 320:
            wide[path.relative_to(long_words).as_posix()] = width

    assert wide == {}


def test_the_section_of_a_hit_wraps(long_words: Path, phone: Page) -> None:
    phone.goto(f"{(long_words / 'haku.html').as_uri()}#q=verstas")
    expect(phone.locator("#hits .where")).to_contain_text("koulunpenkille")

    assert phone.evaluate("document.documentElement.scrollWidth") == 320


def test_the_heads_of_a_small_table_are_not_piled_up_by_letters(long_words: Path, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 700})
    page.goto((long_words / "hanke/muu-hanke.html").as_uri())
    heights = page.locator(".told tr:first-child td").evaluate_all("all => all.map(one => one.offsetHeight)")
    line = page.locator(".told").evaluate("table => parseFloat(getComputedStyle(table).lineHeight)")
    page.close()

    assert len(heights) == 2
    assert max(heights) < 3 * line


def test_on_paper_every_figure_stands_apart_from_the_one_before(long_words: Path, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 700, "height": 900})
    page.emulate_media(media="print")
    page.goto((long_words / "index.html").as_uri())
    edges = page.locator(".ledger > div").evaluate_all(
        "all => all.map(one => getComputedStyle(one).borderLeftWidth)"
    )
    page.close()

    assert edges == ["0px", "1px", "1px", "1px"]


def test_a_link_in_another_language_looks_like_a_link(long_words: Path, phone: Page) -> None:
    phone.goto((long_words / "sv/index.html").as_uri())
    named = phone.locator(".ways li:not(.all) a")
    colours = named.locator("xpath=descendant-or-self::*").evaluate_all(
        "all => all.map(one => getComputedStyle(one).color)"
    )

    assert named.locator("span[lang=fi]").count() > 0
    assert len(set(colours)) == 1


@pytest.fixture
def common_phone(browser: Browser) -> Iterator[Page]:
    """Return a page as wide as most phones."""
    page = browser.new_page(viewport={"width": 390, "height": 700})
    yield page
    page.close()


def test_an_old_address_on_a_phone_is_a_few_lines(long_words: Path, common_phone: Page) -> None:
    common_phone.goto((long_words / "vanhat-osoitteet.html").as_uri())
    row = common_phone.locator(".olds tbody tr").first
    lines = row.evaluate("one => one.clientHeight / parseFloat(getComputedStyle(one).lineHeight)")

    assert lines < 5
    assert row.evaluate("one => one.closest('.scroll').scrollWidth") <= 390


@pytest.mark.parametrize("path", ["sanasto.html", "sv/sanasto.html", "laatu.html"])
def test_tables_of_sentences_are_whole_on_a_phone(long_words: Path, common_phone: Page, path: str) -> None:
    common_phone.goto((long_words / path).as_uri())
    tables = common_phone.locator(".told-in-words")

    assert tables.count() > 0
    assert tables.evaluate_all("all => all.every(one => one.parentElement.scrollWidth <= 390)")
    labels = common_phone.locator("[data-label]").evaluate_all("all => all.map(one => one.dataset.label)")
    assert labels
    assert all(labels)


def test_what_became_of_documents_is_on_the_screen_of_a_phone(long_words: Path, common_phone: Page) -> None:
    common_phone.goto((long_words / "laatu.html").as_uri())
    table = common_phone.locator(".told-in-words").first

    assert table.evaluate("one => one.scrollWidth <= one.parentElement.clientWidth")
    assert table.locator("thead").evaluate("one => one.getBoundingClientRect().width") <= 1
    assert table.locator("tbody .num").first.evaluate("one => getComputedStyle(one, '::before').content")


def test_a_name_in_a_list_breaks_at_its_joints_and_not_in_its_period(
    long_words: Path, common_phone: Page
) -> None:
    common_phone.goto((long_words / "toimintalinjat.html").as_uri())
    name = common_phone.locator(".regs th a").first
    assert "\N{SOFT HYPHEN}" in (name.text_content() or "")
    period = name.locator(".nowrap")

    assert (period.text_content() or "").split() == ["(2007–2013", "ESR)"]
    assert len(period.evaluate("one => [...one.getClientRects()]")) == 1
