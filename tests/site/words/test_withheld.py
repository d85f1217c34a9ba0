"""Where no element can say that something is left out, words do: no page has the signs themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from esrcat.catalogue import Catalogue
from esrcat.privacy import WITHHELD
from esrcat.site import build_site
from tests.site.reading import page
from tests.site.specimen import bare

_TRADER = "Tmi Aino Saloniemi"
_SAID = "[henkilötieto jätetty pois]"


@pytest.fixture(scope="module")
def masked_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("withheld-site")
    contact = {"name": "Aino Saloniemi"}
    records = [
        bare(
            id,
            name=f"Aino Saloniemi ja {id}",
            contacts=[contact],
            actor={"name": _TRADER},
            sections=[
                {"title": "26.9.2024 / Aino Saloniemi", "text": "Kelkkamäki aukeaa talvella.", "document": 0}
            ],
        )
        for id in ("paja", "verstas")
    ]
    with Catalogue.from_records(records) as catalogue:
        build_site(catalogue, out)
    return out


def test_titles_and_linked_data_say_in_words_what_is_left_out(masked_site: Path) -> None:
    soup = page(masked_site / "hanke" / "paja.html")
    (linked,) = soup.select('script[type="application/ld+json"]')
    assert soup.title is not None

    assert soup.title.get_text().startswith(f"{_SAID} ja paja")
    assert json.loads(linked.get_text())["member"][0]["name"] == f"Tmi {_SAID}"


def test_no_page_has_the_signs(masked_site: Path) -> None:
    pages = list(masked_site.rglob("*.html"))

    assert [each.name for each in pages if WITHHELD in each.read_text(encoding="utf-8")] == []
    # The sign is shown where the downloads are said to have it.
    assert WITHHELD in page(masked_site / "aineistot.html").get_text()
    assert WITHHELD in (masked_site / "hanke" / "paja.json").read_text(encoding="utf-8")


def test_what_is_left_out_of_its_name_is_no_organisation_with_a_page(masked_site: Path) -> None:
    assert not (masked_site / "toimija").exists()
    assert not (masked_site / "toimijat.html").exists()


def test_a_hit_says_in_words_what_is_left_out_of_the_title_of_its_section(
    browser: Browser, masked_site: Path
) -> None:
    page = browser.new_page()
    page.goto((masked_site / "haku.html").as_uri() + "#q=kelkkamäki")
    page.wait_for_selector(".hit mark")

    assert page.locator(".hit .where").first.inner_text() == f"26.9.2024 / {_SAID}"
    page.close()
