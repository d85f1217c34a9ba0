"""Pages of the corpus printed to PDF by a browser: read by the same forms, with the same values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

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
MARGIN, WIDE_MARGIN = "1cm", "1.6cm"


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


class Print(NamedTuple):
    """How a page is printed: millimetres, scale, style, and what stands above and below."""

    name: str
    width: int
    height: int
    style: str
    above: tuple[str, str]
    below: tuple[str, str]
    scale: float = 1.0


_NUMBER, _COUNT, _TITLE = (f'<span class="{name}"></span>' for name in ("pageNumber", "totalPages", "title"))
_ADDRESS = "https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=S12345"
_OF = f"{_NUMBER}/{_COUNT}"
_CHROME = ("14.3.2014 klo 10.42", _TITLE), (_ADDRESS, _OF)
_FIREFOX = (_TITLE, _ADDRESS), (f"{_NUMBER} / {_COUNT}", "2.11.2023 klo 8.05")
_EXPLORER = (_TITLE, f"Sivu {_NUMBER}/{_COUNT}"), (_ADDRESS, "14.3.2014 10:42")
_SAFARI = ("5/2/18, 4:16 PM", _TITLE), (_ADDRESS, f"Page {_NUMBER} of {_COUNT}")
_JUSTIFIED = "p { text-align: justify }"
_CLOSE = "p { margin: 6px 0 }"
_SERIF, _SANS, _MONO = (f"body {{ font-family: {font} }}" for font in ("serif", "sans-serif", "monospace"))
PRINTS = (
    Print("eura2007/S19001", 210, 297, _MONO + _JUSTIFIED, *_CHROME, 0.7),
    Print("eura2007/S19003", 148, 231, _MONO + _JUSTIFIED, *_FIREFOX, 0.7),
    Print("eura2007/S19002", 210, 201, _SERIF, *_FIREFOX, 1.3),
    Print("eura2007/S19007", 148, 196, _SANS + _CLOSE, *_EXPLORER, 0.85),
    Print("eura2007/S19101", 210, 143, _SERIF + _JUSTIFIED, *_SAFARI),
    Print("eura2007/S19102", 216, 239, _SANS, *_SAFARI, 1.1),
    Print("eura2007_erdf/dev/A39001", 216, 271, _SANS + _CLOSE, *_SAFARI, 0.85),
    Print("eura2014/dev/A79001", 148, 272, _SERIF, *_EXPLORER),
    Print("eura2014/dev/S29002", 210, 160, _SERIF + _CLOSE, *_CHROME),
    Print("eura2014/dev/S29005", 216, 267, _SERIF + _JUSTIFIED, *_SAFARI),
    Print("eura2007_sv/dev/S19501", 216, 141, _SANS, *_CHROME, 1.3),
    Print("esra2000/dev/S09102", 210, 271, _SERIF, *_EXPLORER),
    Print("eura2021/dev/J90001", 210, 159, _SANS, *_EXPLORER, 0.85),
)
_ROW = (
    '<div style="width: 100%; font: 8pt sans-serif; padding: 0 1.2cm; display: flex; '
    'justify-content: space-between"><span>{}</span><span>{}</span></div>'
)


@pytest.mark.parametrize("way", PRINTS, ids=lambda way: f"{way.name}-{way.width}x{way.height}")
def test_however_it_is_printed(browser: Browser, way: Print) -> None:
    page = browser.new_page()
    page.goto((CORPUS / f"{way.name}.html").as_uri())
    page.add_style_tag(content=way.style)
    data = page.pdf(
        width=f"{way.width}mm",
        height=f"{way.height}mm",
        scale=way.scale,
        display_header_footer=True,
        header_template=_ROW.format(*way.above),
        footer_template=_ROW.format(*way.below),
        margin={"top": WIDE_MARGIN, "bottom": WIDE_MARGIN, "left": WIDE_MARGIN, "right": WIDE_MARGIN},
    )
    page.close()

    (wanted,) = json.loads((CORPUS / f"{way.name}.expected.json").read_text(encoding="utf-8"))
    found = [record.model_dump(mode="json") for record in parse(data, name="tuloste.pdf").records]
    assert compare([wanted], found).differences == ()
