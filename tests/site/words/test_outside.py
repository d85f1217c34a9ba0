"""Links out of the site: what is known of them comes from a file, and nobody is asked."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from esrcat.catalogue import Catalogue
from esrcat.errors import SettingsError
from esrcat.model import ProjectRecord
from esrcat.settings import Settings
from esrcat.site import build_site
from esrcat.site.words import messages
from esrcat.site.words.outside import OutsideLinks, load
from tests.site.reading import page

WORDS = messages.load("fi")
KEPT = "https://www.kunta.example/hankkeet"
TABLE = f"address,state,checked\nhttp://www.hanke.example/,gone,2026-05-31\n{KEPT},works,2026-06-01\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "linkit.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("address", "href", "note"),
    [
        ("www.hanke.example", "", "linkki ei toiminut 31.5.2026"),
        (KEPT + "/", KEPT + "/", "linkki toimi 1.6.2026"),
        ("www.muu.example/a?b=1", "http://www.muu.example/a?b=1", "linkkiä ei ole tarkistettu"),
        ("ei kotisivua", "", ""),
        ("javascript:alert(1)", "", ""),
    ],
)
def test_what_is_known_of_an_address(table: Path, address: str, href: str, note: str) -> None:
    assert load(table).link(address, WORDS) == (href, note)


def test_the_file_may_be_saved_by_a_finnish_spreadsheet(table: Path) -> None:
    table.write_text("\ufeff" + TABLE.replace(",", ";"), encoding="utf-8")

    assert load(table).link(KEPT, WORDS).note == "linkki toimi 1.6.2026"


def test_empty_rows_say_nothing(table: Path) -> None:
    table.write_text("\n\n" + TABLE.replace("\n", "\n ;; \n").replace(",", ";"), encoding="utf-8")

    assert load(table).link(KEPT, WORDS).note == "linkki toimi 1.6.2026"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("address,state\n", r"line 1: no column 'checked'"),
        ("address,state,checked\na.fi,dead,2026-05-31\n", r"line 2: state must be works or gone, not 'dead'"),
        ("address,state,checked\na.fi,gone,31.5.2026\n", r"line 2: checked must be a day such as 2026-05-31"),
        (
            'address,state,checked\n"a.fi\n",gone,2026-05-31\nb.fi,?,?\n',
            r"line 4: state must be works or gone",
        ),
        (
            f"address,state,checked\n{'x' * 200_000},gone,2026-05-31\n",
            r"line 2: no row of CSV \(field larger",
        ),
    ],
)
def test_a_wrong_file_is_told_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "linkit.csv"
    path.write_text(text, encoding="utf-8")
    before = csv.field_size_limit(131_072)  # the usual one; some libraries raise it for the whole process
    try:
        with pytest.raises(SettingsError, match=rf"linkit\.csv: {told}"):
            load(path)
    finally:
        csv.field_size_limit(before)


def test_a_file_that_is_missing_or_not_utf_8_is_told_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.csv: cannot be opened \(No such file.*`links`"):
        load(tmp_path / "none.csv")
    (tmp_path / "vanha.csv").write_bytes("osoite;käyty\n".encode("cp1252"))
    with pytest.raises(SettingsError, match=r"vanha\.csv: is not UTF-8 .*; save it as UTF-8"):
        load(tmp_path / "vanha.csv")


def test_pages_show_links_with_their_state(tmp_path: Path, table: Path) -> None:
    document: dict[str, Any] = {
        "name": "arkisto.warc.gz!/20120304050607/" + KEPT,
        "sha256": "0" * 64,
        "media_type": "text/html",
        "url": KEPT,
    }
    record = ProjectRecord.model_validate(
        {"id": "x", "name": "Hanke", "web": "www.hanke.example", "documents": [document]}
    )
    with Catalogue.from_records([record]) as catalogue:
        build_site(catalogue, tmp_path / "site", settings=Settings(links=str(table)), date="2026-11-20")
    shown = page(tmp_path / "site/hanke/x.html")

    web = shown.find(id="f-web")
    assert web is not None
    assert web.find("a") is None
    assert "linkki ei toiminut 31.5.2026" in shown.get_text()
    (link,) = shown.select("#asiakirjat a[rel=external]")
    assert link["href"] == KEPT
    assert "tallennettu 4.3.2012 · linkki toimi 1.6.2026" in " ".join(shown.get_text().split())
    cited = shown.select("#viite")[0].get_text()
    assert "Tallennettu 4.3.2012." in cited
    assert "Sivusto koottu 20.11.2026." in cited


def test_without_a_file_no_address_was_tried() -> None:
    assert OutsideLinks().link("a.fi", WORDS) == ("http://a.fi", "linkkiä ei ole tarkistettu")
