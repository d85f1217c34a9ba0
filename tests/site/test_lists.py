"""A list on the site: each project shows its own part of it, and all parts together are the whole list."""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat import ParseResult, parse
from esrcat.catalogue import Catalogue
from esrcat.document import document_line
from esrcat.site import build_site
from tests.list_pages import HEADERS, OTHER, ROW
from tests.list_pages import page as list_page
from tests.site.reading import ids, page, text

_HTML = list_page(HEADERS, ROW, ["Ryhmä"], OTHER)


@pytest.fixture(scope="module")
def result() -> ParseResult:
    return parse(_HTML.encode(), name="lista.html")


@pytest.fixture(scope="module")
def lists_site(result: ParseResult, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("lists-site")
    line = document_line(result.document, result.form, "fi")
    with Catalogue.from_records(result.records, [line]) as catalogue:
        build_site(catalogue, out)
    return out


def shown(path: Path) -> list[str]:
    return [words.get_text() for words in page(path).select(".paper .tx")]


def test_a_source_view_shows_the_projects_own_part(lists_site: Path) -> None:
    first, second = (shown(lists_site / "lahde" / f"{code}-a.html") for code in ("s19801", "a39801"))

    assert first == ["Projektilista", *HEADERS, *ROW]
    assert second == ["Ryhmä", *(cell for cell in OTHER if cell), "Sivu 1"]


def test_marks_and_line_numbers_are_those_of_the_list(lists_site: Path, result: ParseResult) -> None:
    path = lists_site / "lahde" / "a39801-a.html"

    assert text(path, "mark#e-actor-name") == "Toinen säätiö"
    assert {f"e{pointer.replace('/', '-')}" for pointer in result.records[1].evidence} <= set(ids(path))
    assert {number.get_text() for number in page(path).select(".paper .l")} == {"1"}


def test_the_share_that_was_read_is_that_of_the_own_part(lists_site: Path) -> None:
    assert "100 %" not in text(lists_site / "lahde" / "a39801-a.html", ".strip .why b")
    assert text(lists_site / "lahde" / "a39801-a.html", ".lede").count("useita hankkeita") == 1


def test_the_published_record_keeps_its_offsets(lists_site: Path, result: ParseResult) -> None:
    twin = (lists_site / "hanke" / "a39801.json").read_text(encoding="utf-8")

    assert f'"start":{result.records[1].evidence["/code"][0]["start"]}' in twin
