"""What an editor has set stands on the project page once, with the reason; so does what was removed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from esrcat.catalogue import Catalogue
from esrcat.editor import Correction, Decisions
from esrcat.editor.tables import Row
from esrcat.linking import settle
from esrcat.site import build_site
from tests.site.reading import ids, page, text
from tests.site.specimen import document, record

CORRECTIONS = {
    "/area/municipalities": ('["Lahti", "Heinola"]', "kartan mukaan"),
    "/partners": ('["Kyläseura ry"]', "sopimuksen mukaan"),
    "/actor/name": ("Salon toinen opisto", "opiston ilmoitus"),
    "/actor/web": ("", "osoite ei ole opiston"),
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("corrected") / "site"
    row = Row(Path("corrections.csv"), 2, {})
    corrections = tuple(Correction("s19777", pointer, *said, row) for pointer, said in CORRECTIONS.items())
    with Catalogue.from_records([record()], [document()]) as catalogue:
        settle(catalogue, Decisions(corrections=corrections))
        build_site(catalogue, out)
    return out / "hanke" / "s19777.html"


def test_a_list_that_an_editor_set_stands_once_with_its_reason(project: Path) -> None:
    shown = page(project)
    twice = [id for id, count in Counter(ids(project)).items() if count > 1]

    assert not twice
    assert "'name':" not in shown.get_text()
    assert not shown.select("#f-area-municipalities .nosrc, #f-partners .nosrc")
    assert "toimittajan merkintä: kartan mukaan" in text(project, "#f-area-municipalities")
    assert "toimittajan merkintä: sopimuksen mukaan" in text(project, "#f-partners")


def test_the_reason_of_a_removed_value_is_shown(project: Path) -> None:
    (row,) = (row for row in page(project).select("#erot tr") if "www.opisto.example" in row.get_text())

    assert "ei ilmoitettu" in row.get_text()
    assert "osoite ei ole opiston" in row.get_text()


def test_every_source_leads_to_a_place_on_the_page(project: Path) -> None:
    source = page(project.parent.parent / "lahde" / "s19777-a.html")
    addresses = [str(link["href"]) for link in source.select('a[href*="s19777.html#"]')]

    assert addresses
    assert {address.partition("#")[2] for address in addresses} <= set(ids(project))
