"""A project on paper: A4, with what it says, where it says it from, and without what only a screen needs."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser

_A4 = (595, 842)


@pytest.fixture(scope="module")
def sheet(browser: Browser, site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project's page printed to PDF, as the browser's own print command does it."""
    page = browser.new_page()
    page.goto((site / "hanke/s19777.html").as_uri())
    out = tmp_path_factory.mktemp("print") / "s19777.pdf"
    page.pdf(path=out, format="A4", print_background=True)
    page.close()
    return out


def test_a_project_prints_on_a4_with_its_sources(sheet: Path) -> None:
    with pypdfium2.PdfDocument(sheet) as document:
        sizes = [page.get_size() for page in document]
        text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)

    assert sizes == [pytest.approx(_A4, abs=1)] * len(sizes)
    assert "S19777" in text
    assert "S19777.txt" in text
    assert "sha256" in text


def test_the_rows_begin_on_the_sheet_of_the_title(sheet: Path) -> None:
    with pypdfium2.PdfDocument(sheet) as document:
        first = document[0].get_textpage().get_text_range()

    assert "Hankekoodi" in first
    assert "Ohjelmakausi" in first


def test_what_only_a_screen_needs_is_not_printed(sheet: Path) -> None:
    with pypdfium2.PdfDocument(sheet) as document:
        text = " ".join(page.get_textpage().get_text_range() for page in document)

    for words in ("Siirry sisältöön", "BibTeX", "Ilmoita virheestä", "Kopioi viite"):
        assert words not in text
