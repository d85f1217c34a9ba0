"""A site of records that others have made: odd values are shown as they are; documents may be missing."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

import pytest

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.pipeline import parse
from esrcat.site import build_site
from tests.documents import CORPUS


def page(out: Path, **values: Any) -> str:
    """Return the page of a record with these values."""
    record = ProjectRecord.model_validate({"id": "a", "name": "Polku", "summary": "Nuoret.", **values})
    with Catalogue.from_records([record]) as catalogue:
        build_site(catalogue, out)
    return (out / "hanke" / "a.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"actor": {"name": "Kemin opisto", "business_id": "ei ole"}}, "ei ole"),
        ({"partners": [{"name": "Kemin opisto", "business_id": "1234567-"}]}, "1234567-"),
        ({"partners": [{"name": "", "as_written": "Opisto"}]}, "Opisto"),
        ({"start": "kesällä", "end": "///"}, "kesällä"),
        ({"start": "2011-02-28", "end": "2011-02-30"}, "2011-02-30"),
        ({"start": "0001-01-01", "end": "9999-12-31"}, "31.12.9999"),
        ({"start": "2011-01-01", "end": "2012-01-01", "original_end": "2011-09-31"}, "2011-09-31"),
        ({"contacts": [{}, {"role": "Johtaja"}]}, "Johtaja"),
        ({"activities": [{}, {"title": "Kurssi"}]}, "Kurssi"),
        ({"area": {"municipalities": [{"name": ""}, {"name": "Kemi"}]}}, "Kemi"),
    ],
)
def test_odd_values_are_shown(tmp_path: Path, values: dict[str, Any], shown: str) -> None:
    assert shown in page(tmp_path, **values)


@pytest.mark.parametrize(
    "pointer", ["/partners/1/name", "/partners/x", "/objectives/0", "/name/0", "/name/x"]
)
def test_evidence_may_lead_to_what_is_not_there(tmp_path: Path, pointer: str) -> None:
    item = {"document": 0, "start": 0, "end": 5, "quote": "Polku", "method": "label", "rule": "Nimi"}
    source = {"name": "x.html", "sha256": "0" * 64, "media_type": "text/html"}

    shown = page(tmp_path, documents=[source], evidence={pointer: [item]}, partners=[{"name": "Opisto"}])
    assert "Opisto" in shown


def test_a_date_that_begins_with_no_year_makes_no_page_of_a_year(tmp_path: Path) -> None:
    page(tmp_path / "odd", start="kesällä 2011")
    page(tmp_path / "dated", start="2011-06")

    assert not (tmp_path / "odd" / "vuosi").exists()
    assert (tmp_path / "dated" / "vuosi" / "2011.html").is_file()


def test_a_date_in_other_words_gives_no_year_to_cite_or_to_find_by(tmp_path: Path) -> None:
    odd = page(tmp_path / "odd", start="1.6.2011", end="30.6.2012")
    dated = page(tmp_path / "dated", start="2011-06-01", end="2012-06")

    assert "1.6.2011" in odd
    assert "1.6." not in odd.replace("1.6.2011", "")
    assert "PY  - 2011" in dated
    assert "PY  - " not in odd
    facets = (tmp_path / "odd" / "index.html").read_text(encoding="utf-8")
    assert "1.6." not in facets.replace("1.6.2011", "")


def test_one_code_of_two_severities_has_one_page(tmp_path: Path) -> None:
    found = [
        {"code": "own-code", "severity": severity, "message": "Outoa."} for severity in ("info", "error")
    ]
    records = [ProjectRecord.model_validate({"id": f"i{n}", "issues": [one]}) for n, one in enumerate(found)]
    with Catalogue.from_records(records) as catalogue:
        build_site(catalogue, tmp_path)
    text = (tmp_path / "laatu" / "own-code.html").read_text(encoding="utf-8")

    assert "i0.html" in text
    assert "i1.html" in text


@pytest.mark.parametrize(("ids", "shown"), [("ab", "b"), ("aa", "a"), ("a", "a"), ("bb", "b")])
def test_the_example_of_a_source_is_the_best_field_that_any_record_has(
    tmp_path: Path, ids: str, shown: str
) -> None:
    result = parse(CORPUS / "eura2007" / "S19001.html")
    (whole,) = result.records
    named = whole.model_copy(update={"evidence": {"/name": whole.evidence["/name"]}})
    records = [
        (named if id == "a" else whole).model_copy(update={"id": f"{id}{number}"})
        for number, id in enumerate(ids)
    ]
    with Catalogue.from_records(records, [result.document]) as catalogue:
        build_site(catalogue, tmp_path)
    front = (tmp_path / "index.html").read_text(encoding="utf-8")

    assert re.findall(r'href="lahde/(\w)(\d)-a\.html#', front) == [(shown, str(ids.index(shown)))]


def test_without_documents_there_is_no_example(tmp_path: Path) -> None:
    result = parse(CORPUS / "eura2007" / "S19001.html")
    with Catalogue.from_records(result.records) as catalogue:
        build_site(catalogue, tmp_path)

    assert 'href="lahde/' not in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_a_line_break_in_a_name_ends_no_row_of_a_list(tmp_path: Path) -> None:
    page(tmp_path, name="Polku\rnuorille", actor={"name": "Kemin\nopisto"}, start="2011-01-01")
    with (tmp_path / "vuosi" / "2011.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)

    assert (row["name"], row["actor"], row["role"]) == ("Polku\rnuorille", "Kemin\nopisto", "stated")
