"""The files of the search, read back from the disk."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from esrcat.model import ProjectRecord
from esrcat.search.passages import identifiers, passages
from esrcat.site.search import lists as search_pages
from esrcat.site.search import rows as search_rows
from tests.site.search_records import build, records


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("site"), records())


def data(site: Path, file: str) -> Any:
    """Return what a script of the index hands to the page, checking that it names itself right."""
    text = (site / "haku" / f"{file}.js").read_text(encoding="utf-8")
    match = re.fullmatch(r'esrcatAdd\("([^"]+)",(.*)\);\n', text)
    assert match
    assert match[1] == file
    return json.loads(match[2])


def row(site: Path, id: str) -> dict[str, Any]:
    names = data(site, "meta")["row"]
    rows = [dict(zip(names, values, strict=True)) for values in data(site, "rows-0")]
    return next(found for found in rows if found["id"] == id)


def soup(site: Path, page: str) -> BeautifulSoup:
    return BeautifulSoup((site / page).read_text(encoding="utf-8"), "lxml")


def test_rows_are_in_the_order_of_names(site: Path) -> None:
    at = data(site, "meta")["row"].index("name")

    assert [values[at] for values in data(site, "rows-0")] == [
        "Digiloikka",
        "Koti ja työ",
        "Nuorten työpaja Öljymäki",
        "Pelkkä nimi",
        "Silta töihin",
        "Tasa-arvo työssä",
        "Vanhusten arki",
        "Wanhat taidot",
        "Zenit",
        "Åbyn metsäpolku",
        "Äänekosken biotalous",
        "Öitsi",
    ]


def test_a_row_has_the_names_and_values_of_the_record(site: Path) -> None:
    assert row(site, "s19101") == {
        "id": "s19101",
        "page": "hanke/s19101.html",
        "code": "S19101",
        "name": "Silta töihin",
        "actor": "Kuopion kaupunki",
        "actor_type": "Kunta",
        "business_id": "0171450-7",
        "partners": [],
        "authority": "Etelä-Savon ELY-keskus",
        "fund": "ESF",
        "programme_period": "2007-2013",
        "priority_axis": "2 Työllistymisen edistäminen",
        "status": "ended",
        "start": "2008-01-01",
        "end": "2011-06-30",
        "national": None,
        "regions": ["Pohjois-Savo"],
        "subregions": [],
        "municipalities": ["Tervo", "Vesanto"],
        "target_groups": [],
        "themes": [],
        "eu_state_granted": None,
        "eu_state_actual": 1410326,
        "public_planned": None,
        "public_actual": None,
        "total_cost": None,
        "participants_planned": None,
        "participants_actual": 786,
        "completeness": 84,
    }


def test_a_row_has_every_sum_of_a_project() -> None:
    funding = {
        "eu_state": {"granted": 1, "actual": 2},
        "public": {"planned": 3, "actual": 4},
        "total_cost": 5.25,
    }
    values = search_rows.row(ProjectRecord.model_validate({"id": "a", "funding": funding}))

    sums = ("eu_state_granted", "eu_state_actual", "public_planned", "public_actual", "total_cost")
    assert [values[name] for name in sums] == [1, 2, 3, 4, 5.25]
    assert set(sums) <= set(search_rows.ROW_FIELDS)


def test_a_record_of_id_name_and_summary_is_enough(site: Path) -> None:
    stated = {key for key, value in row(site, "pelkka-nimi").items() if value}

    assert stated == {"id", "page", "name", "completeness"}
    assert data(site, "text/pelkka-nimi")["texts"][0] == ["/summary", None, "Kuvaus ilman muita tietoja."]


def test_columns_have_a_value_for_every_document(site: Path) -> None:
    meta = data(site, "meta")
    columns = [data(site, f"facet-{key}")["rows"] for key in meta["facets"]]
    columns += [data(site, f"sort-{key}") for key in ("start", "eu_state_actual")]

    assert {len(column) for column in columns} == {meta["documents"]} == {12}


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2015-23", "2015-09"),
        ("2016-02", "2016-02"),
        ("2010", "2010"),
        ("2008-01-21", "2008-01-21"),
        (None, None),
    ],
)
def test_sortable_date(date: str | None, expected: str | None) -> None:
    assert search_rows.sortable_date(date) == expected


def test_prose_stands_before_names_in_the_texts_of_excerpts(site: Path) -> None:
    fields = [field for field, _, _ in data(site, "text/s19101")["texts"]]

    assert fields[:2] == ["/summary", "/name"]


def test_a_section_keeps_the_title_of_its_document(site: Path) -> None:
    assert ["/sections", "Miksi?", "Kassajonot siirtyvät verkkoon."] in data(site, "text/s19109")["texts"]


def test_nothing_ends_a_script_or_its_string_early(site: Path) -> None:
    for path in sorted(site.rglob("haku/**/*.js")):
        text = path.read_text(encoding="utf-8")
        assert not re.search("[<\u2028\u2029]", text), path
    assert "</script><script>alert(1)</script>\u2028" in data(site, "text/s19107")["texts"][0][2]


def test_contact_persons_are_never_indexed() -> None:
    record = ProjectRecord.model_validate(
        {
            "id": "x",
            "name": "Koe",
            "contacts": [{"name": "Aino Esimerkki", "email": "aino@example.org", "role": "johtaja"}],
        }
    )

    assert [passage.text for passage in passages(record)] == ["Koe"]


def test_places_are_indexed_in_base_form_and_as_written() -> None:
    record = next(record for record in records() if record.id == "s19101")
    area = next(passage for passage in passages(record) if passage.field == "/area")

    assert area.text.split("\n") == ["Pohjois-Savo", "Tervo", "Tervossa", "Vesanto"]


def test_a_statement_that_is_part_of_a_long_text_counts_once() -> None:
    record = ProjectRecord.model_validate(
        {
            "id": "x",
            "summary": "Syntyi 12 työpaikkaa. Muuta.",
            "outcomes": {"statements": [{"text": "Syntyi 12 työpaikkaa."}, {"text": "Lisäksi yritys."}]},
        }
    )

    assert [passage.text for passage in passages(record)] == [
        "Syntyi 12 työpaikkaa. Muuta.",
        "Lisäksi yritys.",
    ]


def test_identifiers_are_those_of_the_project_its_actor_and_partners() -> None:
    record = ProjectRecord.model_validate(
        {
            "id": "s1",
            "code": "S1",
            "actor": {"business_id": "0171450-7"},
            "partners": [{"name": "A", "business_id": "1234567-1"}, {"name": "B"}],
        }
    )

    assert dict(identifiers(record)) == {"S1": 1, "s1": 1, "0171450-7": 1, "1234567-1": 0.5}


def test_without_script_every_project_is_reached(site: Path) -> None:
    links = [link["href"] for link in soup(site, "haku.html").select("#static a")]

    assert len(links) == 12
    assert set(links) == {f"hanke/{record.id}.html" for record in records()}


def test_a_long_list_is_parted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_pages, "LIST_SIZE", 5)
    site = build(tmp_path, records())
    pages = ["haku.html", "haku-2.html", "haku-3.html"]
    listed = [[link["href"] for link in soup(site, page).select("#static .rows a")] for page in pages]

    assert [len(links) for links in listed] == [5, 5, 2]
    assert len({link for links in listed for link in links}) == 12
    for page in pages:
        assert [link["href"] for link in soup(site, page).select("#static nav a")] == pages
    assert soup(site, "haku-3.html").select_one("#static ol")["start"] == "11"  # type: ignore[index]
    assert soup(site, "haku-2.html").select("script[data-index]") == []


def test_an_empty_catalogue_says_so(tmp_path: Path) -> None:
    site = build(tmp_path, [])

    assert data(site, "meta")["documents"] == 0
    assert "ei ole yhtään hanketta" in soup(site, "haku.html").get_text()


def test_the_same_records_in_another_order_give_the_same_files(site: Path, tmp_path: Path) -> None:
    again = build(tmp_path, records()[::-1])
    files = [path.relative_to(site) for path in sorted(site.rglob("*")) if path.is_file()]

    assert files == [path.relative_to(again) for path in sorted(again.rglob("*")) if path.is_file()]
    assert [f for f in files if (site / f).read_bytes() != (again / f).read_bytes()] == []
