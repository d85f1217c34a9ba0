"""The report for reading: what became of each file, in the language of who asked for it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from esrcat.cli import main
from esrcat.site.words.messages import load
from esrcat.statuses import OutcomeStatus
from tests.documents import CORPUS
from tests.site.reading import page

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[list[str]]]:
    """Return the cells of each table of a report, by its caption."""
    folder = tmp_path_factory.mktemp("report")
    documents = folder / "hankkeet"
    documents.mkdir()
    for name in ("eura2007/S19013.html", "negative/haku-ohje.html"):
        shutil.copy(CORPUS / name, documents)
    shutil.copy(documents / "haku-ohje.html", documents / "kopio.html")
    (documents / "tyhjä.html").write_bytes(b"")
    (documents / "rikki.zip").write_bytes(b"PK")
    assert main(["convert", str(documents), "-o", str(folder / "x.csv"), "--quiet", "--language", "fi"]) == 1
    found = page(folder / "x.report.html").select("table")
    return {
        table.caption.get_text(): [
            [" ".join(cell.get_text().split()) for cell in row.select("td")]
            for row in table.select("tbody tr")
        ]
        for table in found
        if table.caption
    }


def test_each_file_without_a_record_is_listed_with_the_reason(tables: dict[str, list[list[str]]]) -> None:
    assert tables["Luetut syötteet, joista ei tullut tietuetta"] == [
        ["haku-ohje.html", "ei kuvaa hanketta", "teksti on ohje"],
        ["kopio.html", "sama tiedosto toiseen kertaan", "täsmälleen sama tiedosto kuin ”haku-ohje.html”"],
    ]
    empty, broken = sorted(tables["Syötteet, joita ei voitu lukea"], reverse=True)
    assert empty[::2] == ["tyhjä.html", "tiedosto on tyhjä; hae se uudelleen sieltä, mistä se on saatu"]
    assert broken[:2] == ["rikki.zip", "lukeminen epäonnistui"]


@pytest.mark.parametrize("width", [375, 1280])
def test_names_of_files_have_room_beside_long_reasons(browser: Browser, tmp_path: Path, width: int) -> None:
    documents = tmp_path / "hankkeet"
    documents.mkdir()
    for name in ("hankkeiden_kuvaukset_2007-2013.zip", "S19001.zip"):
        (documents / name).write_bytes(b"PK" + name.encode())
    main(["convert", str(documents), "-o", str(tmp_path / "x.csv"), "--quiet", "--language", "fi"])
    report = browser.new_page(viewport={"width": width, "height": 900})
    report.goto((tmp_path / "x.report.html").as_uri())
    file = report.get_by_text("hankkeiden_kuvaukset").first.bounding_box()
    heading = report.get_by_text("Syöte", exact=True).bounding_box()
    report.close()

    assert file is not None
    assert file["width"] > 250
    assert heading is not None
    assert heading["height"] < 40, "one line, or out of sight"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ("Konverteringens rapport: x.csv", "Utfall", "läst", "filen är tom", "Projektkod")),
        ("en", ("Report of a conversion: x.csv", "Outcome", "read", "the file is empty", "Project code")),
    ],
)
def test_the_report_is_in_the_language_that_is_spoken(
    tmp_path: Path, language: str, words: tuple[str, ...]
) -> None:
    documents = tmp_path / "hankkeet"
    documents.mkdir()
    shutil.copy(CORPUS / "eura2007/S19001.html", documents)
    (documents / "empty.html").write_bytes(b"")
    main(["convert", str(documents), "-o", str(tmp_path / "x.csv"), "--quiet", "--language", language])
    report = page(tmp_path / "x.report.html")
    text = report.get_text()

    assert report.html is not None
    assert report.html["lang"] == language
    assert [word for word in words if word not in text] == []


def test_forms_issues_and_fields_have_names(tables: dict[str, list[list[str]]]) -> None:
    assert tables["Asiakirjat lomakkeen mukaan"] == [["EURA 2007", "1"]]
    assert ["Arvoa ei voitu lukea unreadable-value", "1"] in tables["Huomautukset lajin mukaan"]
    assert ["Hankekoodi /code", "1", "100,0 %"] in tables["Kenttien täyttöaste tietueissa"]
    assert ["Seutukunta /area/subregions/*/name", "1", "100,0 %"] in tables["Kenttien täyttöaste tietueissa"]


def test_what_became_of_a_document_has_the_words_of_the_site(tables: dict[str, list[list[str]]]) -> None:
    words = load("fi").table["outcomes"]
    told = [outcome for outcome, _ in tables["Syötteet tuloksen mukaan"]]

    assert told == [words[status] for status in get_args(OutcomeStatus)]


def test_what_was_passed_over_is_counted_and_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    documents = tmp_path / "hankkeet"
    documents.mkdir()
    shutil.copy(CORPUS / "eura2007/S19001.html", documents)
    for name in (".piilo.html", "sivu.bak", "sivu.html.part"):
        shutil.copy(CORPUS / "eura2007/S19013.html", documents / name)
    told = "3 files were passed over (hidden, backup or unfinished): .piilo.html, sivu.bak, sivu.html.part"

    assert main(["convert", str(documents), "-o", str(tmp_path / "x.csv")]) == 0
    assert told in capsys.readouterr().err
    assert main(["build", str(documents), "-o", str(tmp_path / "site")]) == 0
    assert told in capsys.readouterr().err
    report = json.loads((tmp_path / "x.report.json").read_bytes())
    assert (report["counts"]["passed_over"], report["passed_over"]) == (
        3,
        [".piilo.html", "sivu.bak", "sivu.html.part"],
    )
    assert "Files passed over: 3. " in page(tmp_path / "x.report.html").get_text()
