"""What a visitor reads is words: no identifiers in crumbs, no codes as headings, no colons over texts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from esrcat.catalogue import Catalogue
from esrcat.issues import ISSUE_TYPES
from esrcat.model import Actor, ProjectRecord
from esrcat.settings import LANGUAGES, Settings
from esrcat.site import build_site
from esrcat.site.entities.pages import PAGE_LENGTH
from esrcat.site.search.index import FOLDER
from esrcat.site.words import messages
from esrcat.site.writing.renderer import Renderer
from tests.site.reading import first, page, text
from tests.site.specimen import document

NAME = "Polku & portti"


def _record(**content: Any) -> ProjectRecord:
    return ProjectRecord(id="polku-portti-1a2b", name=NAME, form="project_page", **content)


def _built(out: Path, *records: ProjectRecord, **options: Any) -> Path:
    with Catalogue.from_records(records, [document()]) as catalogue:
        build_site(catalogue, out, settings=Settings(**options))
    return out


def _document(name: str) -> dict[str, Any]:
    return {"name": name, "sha256": document()["sha256"], "media_type": "text/plain"}


def test_a_project_without_a_code_is_called_by_its_name(tmp_path: Path) -> None:
    site = _built(tmp_path, _record(documents=[_document("sivut/polku.txt")]))

    for address in ("hanke/polku-portti-1a2b.html", "lahde/polku-portti-1a2b-a.html"):
        path = site / address
        assert NAME in text(path, ".crumbs")
        assert "1a2b" not in text(path, ".crumbs") + text(path, "title")


def test_a_heading_has_no_colon_of_a_label(tmp_path: Path) -> None:
    section = {
        "number": None,
        "title": "Kenelle? Kaikille:",
        "text": "Polun varrella asuville.",
        "document": 0,
    }
    site = _built(tmp_path, _record(sections=[section], documents=[_document("polku.txt")]))

    assert text(site / "hanke" / "polku-portti-1a2b.html", "#osat h3") == "Kenelle? Kaikille"
    told = (site / FOLDER / "text" / "polku-portti-1a2b.js").read_text(encoding="utf-8")
    assert '"Kenelle? Kaikille"' in told
    assert "Kaikille:" not in told


def test_documents_of_one_name_are_told_apart(tmp_path: Path) -> None:
    names = ("suunnitelma/A1.txt", "raportti/A1.txt", "muut/B2.txt")
    site = _built(tmp_path, _record(documents=[_document(name) for name in names]))

    listed = page(site / "hanke" / "polku-portti-1a2b.html").select(".marks li")
    assert [" ".join(each.get_text(" ").split()) for each in listed[:3]] == [
        "a suunnitelma/A1.txt",
        "b raportti/A1.txt",
        "c B2.txt",
    ]


def test_a_role_that_is_all_left_out_is_not_shown_beside_the_name(tmp_path: Path) -> None:
    contacts = [{"name": "███ ███", "role": "████ ██"}, {"name": "███ ███", "role": "johtaja"}]
    site = _built(tmp_path, _record(contacts=contacts))

    rows = page(site / "hanke" / "polku-portti-1a2b.html").select(".fields dd:has(.held)")
    assert [len(row.select(".held")) for row in rows] == [1, 1]
    assert [row.get_text(" ").split()[0] for row in rows] == ["nimi", "johtaja"]


def test_a_page_without_a_plan_has_no_summary_of_one(tmp_path: Path) -> None:
    site = _built(tmp_path, _record(objectives=["Polku auki."], funding={"total_cost": 10}))

    titles = [each.get_text() for each in page(site / "hanke" / "polku-portti-1a2b.html").select(".form h2")]
    assert "Sisältö ja tavoitteet" in titles
    assert "Suunnitelman mukainen tiivistelmä" not in titles


def test_the_title_of_an_axis_is_its_link(tmp_path: Path) -> None:
    axis = {"number": "2", "title": "Osaaminen"}
    site = _built(
        tmp_path, _record(fund="ESF", programme_period="2007-2013", code="S10001", priority_axis=axis)
    )

    links = page(site / "hanke" / "polku-portti-1a2b.html").select('a[href^="../toimintalinja/"]')
    assert [link.get_text() for link in links] == ["Osaaminen"]


def test_a_type_that_a_swedish_form_prints_is_told_in_every_language(tmp_path: Path) -> None:
    record = _record(languages=["sv"], actor={"name": "Kimito", "type": "Samkommun"})
    site = _built(tmp_path, record, languages=LANGUAGES)

    told = {"": "Kuntayhtymä", "sv/": "Samkommun", "en/": "Joint municipal authority"}
    for folder, words in told.items():
        link = 'a[href="../toteuttajatyyppi/kuntayhtyma.html"]'
        assert text(site / folder / "hanke" / "polku-portti-1a2b.html", link) == words
        assert text(site / folder / "toteuttajatyyppi" / "kuntayhtyma.html", "h1") == words


def test_what_a_swedish_document_names_is_told_in_every_language(tmp_path: Path) -> None:
    area = {
        "regions": [{"name": "Nyland", "as_written": "Nyland"}],
        "municipalities": [{"name": "Borgå", "as_written": "Borgå"}],
    }
    office = {"name": "NTM-centralen i Nyland", "as_written": "NTM-centralen i Nyland"}
    site = _built(tmp_path, _record(languages=["sv"], area=area, authority=office), languages=LANGUAGES)

    told = {
        "": ("Uusimaa", "Porvoo", "Uudenmaan elinkeino-, liikenne- ja ympäristökeskus"),
        "sv/": ("Nyland", "Borgå", "NTM-centralen i Nyland"),
        "en/": ("Uusimaa", "Porvoo", "Uusimaa ELY Centre"),
    }
    for folder, names in told.items():
        path = site / folder / "hanke" / "polku-portti-1a2b.html"
        links = [first(path, f'.fields a[href^="../{kind}/"]') for kind in ("alue", "kunta", "viranomainen")]
        assert tuple(link.get_text() for link in links) == names
        assert folder == "en/" or [link.select("[lang]") for link in links] == [[], [], []]
    assert '"Uusimaa"' in (site / FOLDER / "rows-0.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_issue_has_a_name(language: str) -> None:
    titles = messages.load(language).table["issue_titles"]

    assert set(titles) == set(ISSUE_TYPES)
    assert [title for title in titles.values() if not title[0].isupper() or re.search(r"[.{}]", title)] == []


def test_a_kind_of_issue_is_called_by_its_name(tmp_path: Path) -> None:
    issue = {"code": "name-missing", "severity": "warning", "message": "The project's name is missing."}
    site = _built(tmp_path, _record(issues=[issue]))

    assert text(site / "laatu" / "name-missing.html", "h1") == "Hankkeen nimi puuttuu"
    assert (
        text(site / "laatu.html", '#huomautukset a[href="laatu/name-missing.html"]')
        == "Hankkeen nimi puuttuu"
    )


def test_the_accessibility_statement_names_the_site_in_its_language(tmp_path: Path) -> None:
    site = _built(
        tmp_path,
        _record(),
        title="Arkisto",
        languages=("fi", "en"),
        translations={"en": {"title": "Archive"}},
    )

    for address in ("saavutettavuus.html", "en/saavutettavuus.html"):
        path = site / address
        assert [text(path, f"#{each} p").split(".")[0].split()[-1] for each in ("fi", "sv", "en")] == [
            "Arkisto",
            "Archive" if address.startswith("en") else "Arkisto",
            "Archive",
        ]


def test_pages_of_names_are_called_by_their_first_letters(tmp_path: Path) -> None:
    names = [f"{letter}yhdistys {number}" for letter in "äAÖ" for number in range(PAGE_LENGTH // 2)]
    names[-1] = "███ Oy"
    records = [ProjectRecord(id=f"p{at}", name="x", actor=Actor(name=name)) for at, name in enumerate(names)]
    site = _built(tmp_path, *records)

    for listed in page(site / "toimijat.html").select("nav.pages"):
        assert [(link.get_text(), link.get("href")) for link in listed.select("a")] == [
            ("Ayh–Äyh", None),
            ("Öyh–Öyh", "toimijat/2.html"),
        ]
    assert len(page(site / "toimijat.html").select("nav.pages")) == 2
    assert text(site / "toimijat" / "2.html", 'nav.pages [aria-current="page"]') == "Öyh–Öyh"


def test_counts_of_a_list_are_grouped_as_all_figures() -> None:
    paging = {"first": 1001, "last": 1200, "all": 12345, "pages": [("1", "a.html"), ("2", "")]}
    view: dict[str, object] = {
        "title": "Toimijat",
        "paging": paging,
        "map": None,
        "lines": [],
        "others": [],
        "kind_words": "x",
        "order": "nimen mukaan",
    }

    told = Renderer(Settings()).render("joukot.html", "toimijat.html", view)

    assert "1\xa0001–1\xa0200, kaikkiaan 12\xa0345, nimen mukaan." in told
