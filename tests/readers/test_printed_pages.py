"""Pages of the corpus printed to PDF by a browser: read by the same forms, with the same values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from esrcat import parse
from esrcat.evaluate.compare import compare
from tests.documents import CORPUS

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGES = (
    "eura2007/S19001",
    "eura2007/S19005",
    "eura2007/S19015",
    "eura2014/dev/S29001",
    "eura2014/dev/A79004",
)
MARGIN = "1cm"


@pytest.fixture(params=PAGES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def printed(browser: Browser, name: str) -> bytes:
    """Return a page as the browser prints it: date and title above, address and page number below."""
    page = browser.new_page()
    page.goto((CORPUS / f"{name}.html").as_uri())
    data = page.pdf(
        format="A4",
        display_header_footer=True,
        margin={"top": MARGIN, "bottom": MARGIN, "left": MARGIN, "right": MARGIN},
    )
    page.close()
    return data


def test_a_printed_page_gives_the_record_of_the_page(printed: bytes, name: str) -> None:
    result = parse(printed, name="tuloste.pdf")

    (wanted,) = json.loads((CORPUS / f"{name}.expected.json").read_text(encoding="utf-8"))
    found = [record.model_dump(mode="json") for record in result.records]
    assert result.form == name.partition("/")[0]
    assert compare([wanted], found).differences == ()


def test_what_the_browser_prints_around_the_page_is_furniture(printed: bytes) -> None:
    document = parse(printed, name="tuloste.pdf").document

    around = [
        document.text[block.start : block.end] for block in document.blocks if block.kind == "furniture"
    ]
    pages = len(document.pages)
    assert [text for text in around if text.endswith(f"/{pages}")] == [
        f"{number}/{pages}" for number in range(1, pages + 1)
    ]
    assert len([text for text in around if text.startswith("file://")]) == pages
