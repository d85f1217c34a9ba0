"""A project of several documents: signs that differ, other values with rules, history, links to others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from esrcat.catalogue import Catalogue
from esrcat.editor import Correction, Decisions
from esrcat.editor.tables import Row
from esrcat.linking import settle
from esrcat.model import EvidenceItem, ProjectRecord
from esrcat.settings import Settings
from esrcat.site import build_site
from tests.site.reading import first, ids, links, page, pages, target, text
from tests.site.specimen import QUOTES, TEXT, document, evidence, record

EARLIER_TEXT = (
    TEXT.replace("31.8.2012", "28.2.2012")
    .replace("Suunniteltu: 40", "Suunniteltu: 35")
    .replace("Aino Saloniemi", "Maija Meikäläinen")
    .replace("aino.saloniemi", "maija.meikalainen")
    .replace("040-555 0199", "040-555 0177")
    .replace("Rahaa varataan", "Rahaa käytetään")
)
PRESS_TEXT = """Kuvitteellinen paja -hanke

Paja toimii Salossa 1.3.2009–31.12.2012. Yhteyshenkilö: Kaisa Kuvitelma, 050-555 0123.
"""


def _spans(text: str, quotes: dict[str, str]) -> dict[str, list[EvidenceItem]]:
    found: dict[str, list[EvidenceItem]] = {}
    for pointer, quote in quotes.items():
        start = text.index(quote)
        found[pointer] = [
            {"document": 0, "start": start, "end": start + len(quote), "quote": quote, "method": "sentence",
             "rule": "lause", "place": {"line": text.count("\n", 0, start) + 1, "column": 1}}
        ]  # fmt: skip
    return found


def _source(of: dict[str, Any], published: str | None = None) -> list[dict[str, Any]]:
    known = {key: of[key] for key in ("name", "sha256", "media_type", "form")}
    return [known | {"published": published}]


def earlier() -> tuple[ProjectRecord, dict[str, Any]]:
    """Return an earlier capture of the specimen's page."""
    own = document(EARLIER_TEXT, "S19777-2011.txt")
    told = {
        pointer: [item | {"start": start, "end": start + len(quote), "quote": quote}]
        for pointer, items in evidence().items()
        for item in items
        for quote in [_earlier(item["quote"])]
        for start in [EARLIER_TEXT.index(quote, max(0, item["start"] - 60))]
    }
    contact = {
        "name": "Maija Meikäläinen",
        "role": "projektipäällikkö",
        "email": "maija.meikalainen@opisto.example",
        "phone": "040-555 0177",
    }
    changes = {
        "end": "2012-02-28", "status": "ongoing", "contacts": [contact],
        "participants": {"planned": {"total": 35, "women": 20}},
        "summary": EARLIER_TEXT[EARLIER_TEXT.index("Paja avataan") : EARLIER_TEXT.index("\n\n7. Projektin")],
    }  # fmt: skip
    return record(
        documents=_source(own, "2011-03-04"), evidence=told, unmapped=[], issues=[], states={}, **changes
    ), own


def _earlier(quote: str) -> str:
    for old, new in (
        ("31.8.2012", "28.2.2012"), ("Aino Saloniemi", "Maija Meikäläinen"),
        ("aino.saloniemi", "maija.meikalainen"),
        ("040-555 0199", "040-555 0177"), ("Rahaa varataan", "Rahaa käytetään"),
    ):  # fmt: skip
        quote = quote.replace(old, new)
    return "35" if quote == "40" else quote


def press() -> tuple[ProjectRecord, dict[str, Any]]:
    """Return a page of the same project in free text."""
    own = document(PRESS_TEXT, "paja.txt") | {"form": None}
    quotes = {"/name": "Kuvitteellinen paja", "/start": "1.3.2009", "/end": "31.12.2012",
              "/area/municipalities/0/name": "Salossa", "/contacts/0/name": "Kaisa Kuvitelma",
              "/contacts/0/phone": "050-555 0123"}  # fmt: skip
    data: dict[str, Any] = {
        "id": "kuvitteellinen-paja-1", "name": "Kuvitteellinen paja & kokeilu",
        "start": "2009-03-01", "end": "2012-12-31",
        "actor": {"name": "Salon kuvitteellinen opisto"}, "area": {"municipalities": [{"name": "Salo"}]},
        "contacts": [{"name": "Kaisa Kuvitelma", "phone": "050-555 0123"}],
        "related_projects": [
            {"name": name, "host": "Someron kunta"} for name in ("Silta", "Tuntematon")
        ],
        "documents": _source(own), "evidence": _spans(PRESS_TEXT, quotes),
    }  # fmt: skip
    return ProjectRecord.model_validate(data), own


OTHER = ProjectRecord.model_validate(
    {"id": "s19778", "code": "S19778", "name": "SILTA - Kylien silta", "actor": {"name": "Someron kunta"}}
)


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a site of a project with three documents, one of them in free text, and a correction."""
    out = tmp_path_factory.mktemp("linked") / "site"
    own = record(status="ended", documents=_source(document(), "2012-10-01"))
    (before, its_page), (told, its_text) = earlier(), press()
    row = Row(Path("corrections.csv"), 2, {})
    correction = Correction("s19777", "/actor/web", "www.paja.example", "opiston ilmoitus", row)
    with Catalogue.from_records([own, before, told, OTHER], [document(), its_page, its_text]) as catalogue:
        settle(catalogue, Decisions(corrections=(correction,)))
        assert [one.id for one in catalogue.projects()] == ["s19777", "s19778"]
        build_site(catalogue, out, settings=Settings(title="Koe"))
    return out


@pytest.fixture
def project(linked: Path) -> Path:
    return linked / "hanke" / "s19777.html"


def test_documents_stand_under_their_letters_with_the_reason(project: Path) -> None:
    shown = text(project, "ul.docs")

    assert [item.get_text(strip=True) for item in page(project).select("ul.docs .sg")] == ["a", "b", "c"]
    assert "Liitetty, koska hankekoodi on sama." in shown
    assert "Liitetty samankaltaisuuden perusteella: sama nimi, " in shown


def test_a_field_says_who_differs_and_why(project: Path) -> None:
    mark = first(project, "#f-end").find_next("details")
    assert mark is not None
    said = " ".join(mark.get_text(" ").split())

    assert said.startswith("a≠bc ")
    assert "Asiakirja b sanoo 28.2.2012 Valinnan peruste myöhempi tallenne samasta sivusta" in said
    assert "Asiakirja c sanoo 31.12.2012" in said


def test_a_value_that_several_documents_give_has_all_their_letters(project: Path) -> None:
    mark = first(project, "#f-start").find_next("details")
    assert mark is not None

    assert mark.select_one("i") is not None
    assert mark.get_text(" ").split()[0] == "abc"


def test_disagreements_are_listed(project: Path) -> None:
    rows = {
        row.select("th")[0].get_text(" ", strip=True): [
            cell.get_text(" ", strip=True) for cell in row.select("td")
        ]
        for row in page(project).select("#erot tbody tr")
    }

    assert rows["Päättyy"] == ["31.8.2012 a", "28.2.2012 b 31.12.2012 c", "myöhempi tallenne samasta sivusta"]
    assert "Toteuttajan verkko-osoite" in rows


def test_the_history_of_captures(project: Path) -> None:
    shown = " ".join(first(project, "#muutokset").get_text(" ").split())

    assert "Tallenteesta b tallenteeseen a" in shown
    assert "Päättyy 28.2.2012 31.8.2012" in shown
    assert "teksti on muuttunut" in shown
    assert "naisia" not in shown, "women belong to the total that changed"


def _copies(out: Path, *ends: str) -> Path:
    """Return a site of copies of one page, of no known time, each with an end."""
    texts = [TEXT + "\n" * number for number in range(len(ends))]
    records = [
        record(documents=_source(document(text, f"{len(text)}.txt")), end=end)
        for text, end in zip(texts, ends, strict=True)
    ]
    with Catalogue.from_records(records, []) as catalogue:
        settle(catalogue, Decisions())
        build_site(catalogue, out, settings=Settings(title="Koe"))
    return out


def test_a_page_that_is_there_twice_has_no_history(tmp_path: Path) -> None:
    site = _copies(tmp_path / "site", "2012-08-31", "2012-08-31")

    assert len(page(site / "hanke" / "s19777.html").select("ul.docs > li")) == 2
    assert not page(site / "hanke" / "s19777.html").select("#muutokset")
    assert "Minkään sivun kopioissa tiedot eivät eroa." in text(site / "erot.html", "#muutokset")


def test_copies_of_no_known_time_are_not_called_earlier_and_later(tmp_path: Path) -> None:
    site = _copies(tmp_path / "site", "2012-08-31", "2012-02-28")
    shown = " ".join(first(site / "hanke" / "s19777.html", "#muutokset").get_text(" ").split())

    assert shown.startswith("Saman sivun kopioiden erot Sama sivu on aineistossa monta kertaa.")
    assert "Asiakirjat a ja b Tieto Asiakirja a Asiakirja b Päättyy 31.8.2012 28.2.2012" in shown
    assert not [word for word in ("eri ajoilta", "Aiempi", "Myöhempi") if word in shown]
    assert "Kuvitteellinen paja" in text(site / "erot.html", "#muutokset")


def test_a_correction_is_marked(project: Path) -> None:
    mark = first(project, "#f-actor-web").find_next("details")
    assert mark is not None
    said = " ".join(mark.get_text(" ").split())

    assert said.startswith("✎≠")
    assert "toimittajan merkintä: opiston ilmoitus" in said
    assert "www.opisto.example" in said


def test_a_related_project_leads_to_its_entry(project: Path) -> None:
    named = {
        cell.get_text(strip=True): [link["href"] for link in cell.select("a[href^='../hanke']")]
        for cell in page(project).select("#f-related_projects tbody th > span[id]")
    }

    assert named == {"Silta": ["../hanke/s19778.html"], "Tuntematon": []}


def test_links_lead_somewhere(linked: Path) -> None:
    missing = []
    for link in links(linked):
        if ":" in link.href:
            continue
        file, anchor = target(link)
        if not file.exists() or (
            anchor and file.suffix == ".html" and "=" not in anchor and anchor not in ids(file)
        ):
            missing.append(f"{link.page.name}: {link.href}")

    assert not missing


def test_no_id_stands_twice(linked: Path) -> None:
    for path in pages(linked):
        assert len(ids(path)) == len(set(ids(path))), path.name


@pytest.mark.parametrize(
    "secret", ["Meikäläinen", "meikalainen", "Kuvitelma", "555 0177", "555 0123", "Saloniemi", "555 0199"]
)
def test_no_contact_of_any_document_is_published(linked: Path, secret: str) -> None:
    leaks = [
        path.relative_to(linked).as_posix()
        for path in linked.rglob("*")
        if path.is_file() and secret in path.read_bytes().decode("utf-8", "replace")
    ]

    assert not leaks


def test_the_twin_has_the_conflicts(linked: Path) -> None:
    twin = json.loads((linked / "hanke" / "s19777.json").read_text(encoding="utf-8"))

    assert twin["conflicts"]["/end"]["others"] == [
        {"value": "2012-02-28", "documents": [1]},
        {"value": "2012-12-31", "documents": [2]},
    ]
    assert len(QUOTES) <= len(twin["evidence"])
