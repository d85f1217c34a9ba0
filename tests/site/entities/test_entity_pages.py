"""Pages of organisations, places, programmes, groups and years: what they say and where they lead."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.site import build_site
from esrcat.site.entities.pages import PAGE_LENGTH
from tests.site.audit import axe_finds_nothing_in_light_and_dark
from tests.site.reading import first, links, page, pages, target, text

IMMIGRANTS = {"labels": ["maahanmuuttajat"]}


def record(id: str, **content: Any) -> ProjectRecord:
    return ProjectRecord.model_validate({"id": id, "name": f"Hanke {id}", **content})


def records() -> Iterator[ProjectRecord]:
    region = {"regions": [{"name": "Keski-Suomi", "code": "13"}]}
    for number in range(PAGE_LENGTH + 3):
        yield record(f"p{number}", start=f"{2008 + number % 5}-02-01", area=region)
    yield from served_in_satakunta()
    small = {"name": "Paja Oy", "type": "Pieni yritys", "business_id": "9800001-6"}
    yield record("firm", actor=small, area=region, target_groups=IMMIGRANTS, start="2010-05-01")
    town = {"municipalities": [{"name": "Jyväskylä", "code": "179"}]}
    yield record(
        "town",
        actor={"name": "Jyväskylän kaupunki", "type": "Kunta"},
        partners=[{"name": "Paja Oy"}],
        area=town,
        target_groups=IMMIGRANTS,
        funding={"eu_state": {"granted": 150_000, "actual": 120_000}},
    )
    yield record("lone")


def served_in_satakunta() -> Iterator[ProjectRecord]:
    """Yield four projects, two of which state both the type of their beneficiary and a target group."""
    region = {"regions": [{"name": "Satakunta", "code": "04"}]}
    small = {"name": "Nikkari Oy", "type": "Pieni yritys"}
    yield record("joiner", actor=small, area=region, target_groups=IMMIGRANTS)
    yield record("smith", actor=small, area=region, target_groups={"labels": ["nuoret"]})
    yield record("typed", actor=small, area=region)
    yield record("served", area=region, target_groups={"labels": ["yrittäjät"]})


@pytest.fixture(scope="module")
def entities(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("entities")
    with Catalogue.from_records(records()) as catalogue:
        build_site(catalogue, out)
    return out


def test_who_for_whom_leads_to_a_list_of_just_these(entities: Path) -> None:
    region = entities / "alue" / "satakunta.html"
    (cell,) = page(region).select('.matrix a[aria-label="Pieni yritys, maahanmuuttajat: 1 hanke"]')
    listed = region.parent / str(cell["href"]).removeprefix("../alue/")

    assert text(listed, "h1") == "Satakunta: Pieni yritys, kohderyhmänä maahanmuuttajat"
    assert [row.get_text() for row in page(listed).select(".proj th[scope=row]")] == ["Hanke joiner"]


def test_who_for_whom_says_which_projects_are_counted(entities: Path) -> None:
    told = text(entities / "alue" / "satakunta.html", "#kuka-kenelle header p")

    assert told.startswith(
        "Taulukossa on 2 hanketta: ne, jotka kertovat sekä toteuttajan tyypin että kohderyhmän. "
        "Hankkeita on kaikkiaan 4."
    )


def test_there_is_no_matrix_where_two_projects_of_hundreds_say_who_and_for_whom(entities: Path) -> None:
    assert not page(entities / "alue" / "keski-suomi.html").select("#kuka-kenelle")
    assert not list((entities / "alue" / "keski-suomi").glob("*--*"))


def test_a_project_of_a_town_counts_for_its_region_and_says_so(entities: Path) -> None:
    region = entities / "alue" / "keski-suomi.html"

    assert "Niistä yksi ei nimeä maakuntaa" in text(region, ".lede")
    assert text(region, ".ledger dd") == f"{PAGE_LENGTH + 5}"


def test_a_project_of_a_town_counts_for_its_subregion_and_says_so(entities: Path) -> None:
    subregion = entities / "seutukunta" / "jyvaskyla.html"

    assert "Niistä yksi ei nimeä seutukuntaa mutta nimeää sen kunnan." in text(subregion, ".lede")
    assert [row.get_text() for row in page(subregion).select(".proj th[scope=row]")] == ["Hanke town"]


def test_a_town_leads_to_the_region_that_it_lies_in(entities: Path) -> None:
    town = page(entities / "kunta/jyvaskyla.html")
    rows = [(row.find("dt"), row.find("a")) for row in town.select(".fields > div:has(a)")]

    assert [(name.get_text(), name_link["href"]) for name, name_link in rows if name and name_link] == [
        ("Maakunta", "../alue/keski-suomi.html"),
        ("Seutukunta", "../seutukunta/jyvaskyla.html"),
    ]


def test_a_long_list_goes_on_over_pages(entities: Path) -> None:
    one, two = entities / "alue" / "keski-suomi.html", entities / "alue" / "keski-suomi" / "2.html"

    assert len(page(one).select(".proj tbody tr")) == PAGE_LENGTH
    assert len(page(two).select(".proj tbody tr")) == 5
    assert [link.get("href") for link in page(one).select(".pages a")] == [None, "../alue/keski-suomi/2.html"]


def test_a_further_page_goes_straight_on_with_the_list(entities: Path) -> None:
    one, two = entities / "alue" / "keski-suomi.html", entities / "alue" / "keski-suomi" / "2.html"

    assert text(one, "title").startswith("Keski-Suomi ")
    assert text(two, "title").startswith(
        f"Keski-Suomi, {PAGE_LENGTH + 1}–{PAGE_LENGTH + 5}, kaikkiaan {PAGE_LENGTH + 5} "
    )
    assert text(two, "h1") == "Keski-Suomi"
    assert [link["href"] for link in page(two).select(".crumbs a")][-1] == "../../alue/keski-suomi.html"
    assert len(page(one).select("main section")) > len(page(two).select("main section")) == 1
    assert two.stat().st_size < one.stat().st_size / 4


def test_table_and_json_hold_the_whole_list(entities: Path) -> None:
    rows = list(csv.DictReader((entities / "alue/keski-suomi.csv").read_text("utf-8-sig").splitlines()))
    twin = json.loads((entities / "alue/keski-suomi.json").read_bytes())

    assert len(rows) == len(twin["projects"]) == twin["figures"]["projects"] == PAGE_LENGTH + 5
    assert [row["id"] for row in rows] == [project["id"] for project in twin["projects"]]
    assert {row["id"]: row["granted"] for row in rows}["town"] == "150000"


def test_an_organisation_says_in_which_role(entities: Path) -> None:
    firm = entities / "toimija" / "paja-oy.html"

    assert text(firm, ".lede") == "2 hanketta vuonna 2010. Toteuttajana 1, osatoteuttajana 1."
    assert text(firm, ".fields dd") == "9800001-6"


def test_a_project_leads_to_what_it_names(entities: Path) -> None:
    project = entities / "hanke" / "town.html"
    found = {link.get_text(): str(link["href"]) for link in page(project).select(".fields a")}

    assert found["Jyväskylän kaupunki"] == "../toimija/jyvaskylan-kaupunki.html"
    assert found["Jyväskylä"] == "../kunta/jyvaskyla.html"
    assert found["maahanmuuttajat"] == "../kohderyhma/maahanmuuttajat.html"


def test_projects_beside_one_come_with_reasons(entities: Path) -> None:
    (near,) = page(entities / "hanke" / "town.html").select("#lahella li")

    assert "Hanke firm" in near.get_text()
    assert "sama toimija: Paja Oy; sama kohderyhmä: maahanmuuttajat" in near.get_text()


def test_the_chart_equals_its_table(entities: Path) -> None:
    region = page(entities / "alue" / "keski-suomi.html")
    bars = [str(bar["aria-label"]) for bar in region.select("svg.years a")]
    rows = [
        [cell.get_text() for cell in row.select("th, td")] for row in region.select("details.eq tbody tr")
    ]

    assert bars == [f"{year}: {count} hanketta" for year, count, *_ in rows]


def test_the_map_leads_to_regions_and_names_its_source(entities: Path) -> None:
    found = first(entities / "index.html", ".fin a")

    assert found["aria-label"] == f"Keski-Suomi: {PAGE_LENGTH + 5} hanketta"
    assert "Tilastokeskus, kuntajako 2019, CC BY 4.0" in text(entities / "index.html", "figcaption.why")


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize(
    "path",
    [
        "index.html",
        "alueet.html",
        "alue/keski-suomi.html",
        "alue/keski-suomi/2.html",
        "alue/satakunta.html",
        "alue/satakunta/pieni-yritys--maahanmuuttajat.html",
        "toimija/paja-oy.html",
        "hanke/town.html",
    ],
)
def test_axe_finds_nothing_and_nothing_runs_over(
    browser: Browser, entities: Path, path: str, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    shown = context.new_page()
    said: list[str] = []
    shown.on("console", lambda message: said.append(message.text))
    shown.goto((entities / path).as_uri())
    shown.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)")
    axe_finds_nothing_in_light_and_dark(shown)
    over = shown.evaluate("document.documentElement.scrollWidth")
    context.close()

    assert (over, said) == (width, [])


def test_static_links_reach_every_page(entities: Path) -> None:
    """As a reader without scripts goes: from the front page, by links alone."""
    onward: dict[Path, set[Path]] = {}
    for link in links(entities):
        onward.setdefault(link.page.resolve(), set()).add(target(link)[0])
    reached, waiting = set[Path](), [(entities / "index.html").resolve()]
    while waiting:
        current = waiting.pop()
        if current not in reached:
            reached.add(current)
            waiting += onward.get(current, ())
    left = {
        path.relative_to(entities).as_posix() for path in pages(entities) if path.resolve() not in reached
    }

    assert left == {"404.html"}


def test_a_list_says_which_part_of_it_is_shown(entities: Path) -> None:
    region, group = entities / "alue" / "keski-suomi.html", entities / "kohderyhma" / "maahanmuuttajat.html"

    assert text(entities / "alueet.html", ".lede").startswith("Kaikki 2, nimen mukaan.")
    assert text(entities / "vuodet.html", ".lede").startswith("Kaikki 5, uusin ensin.")
    assert text(region, "#hankkeet header p").startswith(f"1–{PAGE_LENGTH}, kaikkiaan {PAGE_LENGTH + 5}.")
    assert text(group, "#hankkeet header p").startswith("Järjestys: alkamispäivä")
    assert text(group, "#hankkeet h2") == "Hankkeet"
