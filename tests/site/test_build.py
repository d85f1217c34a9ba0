"""Building a site: the same bytes from the same records, the publisher's choices, the pages of the whole."""

from __future__ import annotations

import csv
import datetime
import json
from pathlib import Path
from typing import Any

import pytest

from esrcat.catalogue import Catalogue
from esrcat.errors import SettingsError
from esrcat.model import ProjectRecord
from esrcat.settings import Settings
from esrcat.site import build_site
from esrcat.site.search.index import STATE
from esrcat.site.whole.downloads import COLUMNS, TableWriter
from esrcat.site.words import messages
from esrcat.site.writing.parts import PARTS
from tests.site.reading import first, page, text
from tests.site.specimen import bare, document, record


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def build(out: Path, *, settings: Settings | None = None, backwards: bool = False) -> Path:
    records = [record(), bare(), bare("toinen", name=None, start="2010")]
    with Catalogue.from_records(records[::-1] if backwards else records, [document()]) as catalogue:
        build_site(catalogue, out, settings=settings)
    return out


def test_the_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    once = files(build(tmp_path / "once"))

    assert files(build(tmp_path / "twice", backwards=True)) == once
    assert all(b"\r" not in content for name, content in once.items() if not name.endswith((".csv", STATE)))


def test_a_second_build_writes_nothing(tmp_path: Path) -> None:
    build(tmp_path)
    with Catalogue.from_records(
        [record(), bare(), bare("toinen", name=None, start="2010")], [document()]
    ) as catalogue:
        report = build_site(catalogue, tmp_path)

    assert (report.projects, report.written, report.removed) == (3, 0, 0)
    assert report.unchanged == report.files == len(set(files(tmp_path)) - {"manifest.json", PARTS, STATE})


def test_a_project_that_is_gone_leaves_no_page(tmp_path: Path) -> None:
    build(tmp_path)
    with Catalogue.from_records([bare()]) as catalogue:
        build_site(catalogue, tmp_path)

    assert sorted(path.name for path in (tmp_path / "hanke").iterdir()) == [
        "muu-hanke.html",
        "muu-hanke.json",
    ]
    assert not (tmp_path / "lahde").exists()


def test_progress_is_told_for_each_project(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with Catalogue.from_records([bare("a"), bare("b")]) as catalogue:
        build_site(catalogue, tmp_path, progress=lambda done, of: told.append((done, of)))

    assert told == [(1, 2), (2, 2)]


def test_an_empty_catalogue_is_a_site_too(tmp_path: Path) -> None:
    with Catalogue.from_records([]) as catalogue:
        build_site(catalogue, tmp_path)

    assert text(tmp_path / "index.html", "h1") == "Luettelossa ei ole vielä yhtään hanketta."


def test_contacts_are_shown_only_when_asked_for(tmp_path: Path) -> None:
    shown = build(tmp_path, settings=Settings(contacts=True))

    row = first(shown / "hanke" / "s19777.html", "#f-contacts-0 dd")
    assert "projektipäällikkö, Aino Saloniemi, aino.saloniemi@opisto.example, 040-555 0199" in row.get_text()
    assert "█" not in (shown / "lahde" / "s19777-a.html").read_text(encoding="utf-8")
    assert "Julkaisija on päättänyt näyttää" in text(shown / "tietoa.html", "#henkilotiedot")


def test_the_publishers_words_are_on_the_pages(tmp_path: Path) -> None:
    settings = Settings(title="Koe & arkisto", publisher="Koearkisto", base_url="https://koe.example/arkisto")
    shown = build(tmp_path, settings=settings)

    assert text(shown / "index.html", ".brand").startswith("Koe & arkisto")
    assert "Koearkisto" in text(shown / "hanke" / "s19777.html", ".foot")
    assert text(shown / "hanke" / "s19777.html", "#viite").endswith(
        "https://koe.example/arkisto/hanke/s19777.html"
    )
    assert first(shown / "404.html", "link[rel=stylesheet]")["href"] == "/arkisto/assets/style.css"
    assert "mailto:" not in (shown / "hanke" / "s19777.html").read_text(encoding="utf-8")


def test_a_site_without_a_subtitle_has_its_name_alone(tmp_path: Path) -> None:
    with Catalogue.from_records([bare()]) as catalogue:
        build_site(catalogue, tmp_path / "site", settings=Settings(title="A & B", subtitle=""))
    front = page(tmp_path / "site" / "index.html")

    assert front.title is not None
    assert front.title.get_text() == "A & B"
    assert front.select(".brand span") == []
    about = page(tmp_path / "site" / "tietoa.html").title
    assert about is not None
    assert about.get_text() == "Tietoa luettelosta – A & B"


def test_the_front_page_says_figures_with_their_base(site: Path) -> None:
    ledger = [
        " ".join(figure.get_text(" ").split()) for figure in page(site / "index.html").select(".ledger > div")
    ]

    assert ledger == [
        "Hankkeita 3 yhdestä asiakirjasta",
        "Toteutunut EU- ja valtion rahoitus 0 € tieto yhdestä hankkeesta",
        "Aloittaneita henkilöitä, toteutunut ei ilmoitettu",
        "Ajanjakso 2009–2012 varhaisin alku, myöhäisin loppu",
    ]


def test_the_front_page_shows_a_value_with_its_source(site: Path) -> None:
    specimen = first(site / "index.html", ".specimen")

    assert text(site / "index.html", ".specimen .what") == "EU ja valtio, toteutunut0 € a"
    assert [mark.get_text() for mark in specimen.select("mark")] == ["0"]
    assert specimen.select_one('a[href="lahde/s19777-a.html#e-funding-eu_state-actual"]') is not None


def test_json_lines_hold_every_project_as_its_twin(site: Path) -> None:
    lines = (site / "aineistot" / "hankkeet.jsonl").read_bytes().splitlines()

    assert [json.loads(line)["id"] for line in lines] == ["muu-hanke", "s19777", "uhka"]
    for line in lines:
        assert (site / "hanke" / f"{json.loads(line)['id']}.json").read_bytes() == line + b"\n"


def test_the_table_tells_zero_from_absence(site: Path) -> None:
    with (site / "aineistot" / "hankkeet.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}

    assert list(rows["s19777"]) == [column.name for column in COLUMNS]
    assert rows["s19777"]["eu_state_actual"] == "0"
    assert rows["s19777"]["eu_state_granted"] == ""
    assert rows["s19777"]["municipalities"] == "Salo; Somero"
    assert rows["muu-hanke"]["actor"] == ""


def test_the_table_has_every_sum_that_projects_are_compared_by() -> None:
    funding = {
        "eu_state": {"granted": 1, "actual": 2},
        "public": {"planned": 3, "actual": 4},
        "total_cost": 5.25,
    }
    record = ProjectRecord.model_validate({"id": "a", "funding": funding})
    table = TableWriter()
    (row,) = csv.DictReader((table.head() + table.row(record)).decode("utf-8-sig").splitlines())

    sums = ("eu_state_granted", "eu_state_actual", "public_planned", "public_actual", "total_cost")
    assert [row[name] for name in sums] == ["1", "2", "3", "4", "5.25"]


def test_every_field_of_the_table_has_a_name(site: Path) -> None:
    cells = [cell.get_text() for cell in page(site / "aineistot.html").select("table.tight td")]

    assert len(cells) == len(COLUMNS)
    assert not [cell for cell in cells if not cell or cell.startswith("/")]


def test_messages_have_no_empty_word() -> None:
    for section, words in messages.load("fi").table.items():
        for key, word in words.items():
            assert word.strip(), f"{section}.{key}"


@pytest.mark.parametrize("day", ["20.11.2026", "2026-11-31", "20261120", datetime.date(2026, 11, 20)])
def test_a_day_that_is_none_is_refused_before_anything_is_written(tmp_path: Path, day: Any) -> None:
    with (
        Catalogue.from_records([record()]) as catalogue,
        pytest.raises(SettingsError, match="write it as '2026-11-20'"),
    ):
        build_site(catalogue, tmp_path / "site", date=day)

    assert list(tmp_path.iterdir()) == []
