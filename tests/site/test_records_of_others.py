"""A site of records that others have made: odd values are shown as they are, and stop no page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.site import build_site


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
        ({"contacts": [{}, {"role": "Johtaja"}]}, "Johtaja"),
        ({"activities": [{}, {"title": "Kurssi"}]}, "Kurssi"),
        ({"area": {"municipalities": [{"name": ""}, {"name": "Kemi"}]}}, "Kemi"),
    ],
)
def test_odd_values_are_shown(tmp_path: Path, values: dict[str, Any], shown: str) -> None:
    assert shown in page(tmp_path, **values)


def test_a_date_that_begins_with_no_year_makes_no_page_of_a_year(tmp_path: Path) -> None:
    page(tmp_path / "odd", start="kesällä 2011")
    page(tmp_path / "dated", start="2011-06")

    assert not (tmp_path / "odd" / "vuosi").exists()
    assert (tmp_path / "dated" / "vuosi" / "2011.html").is_file()


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
