"""What a site offers to other programs: old addresses, a feed, a site map, citations, one ZIP file."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from esrcat.catalogue import Catalogue
from esrcat.errors import SettingsError
from esrcat.model import ProjectRecord
from esrcat.settings import Settings
from esrcat.site import build_site
from esrcat.site.project.citations import citations, embedding
from esrcat.site.search.index import STATE
from esrcat.site.whole.old_addresses import old_address
from esrcat.site.writing.packing import pack
from esrcat.site.writing.parts import PARTS
from tests.site.reading import first, page, text

BASE = "https://hankkeet.example.org"
ATOM = "{http://www.w3.org/2005/Atom}"


def record(id: str, **content: Any) -> ProjectRecord:
    return ProjectRecord.model_validate({"id": id, "name": f"Hanke {id}", **content})


def built(out: Path, *records: ProjectRecord, **options: Any) -> Path:
    with Catalogue.from_records(records) as catalogue:
        build_site(catalogue, out, settings=Settings(base_url=BASE), **options)
    return out


@pytest.mark.parametrize(
    ("code", "address"),
    [
        ("S10083", "https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=S10083"),
        ("A31219", "https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=A31219"),
        ("S21994", "https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=S21994"),
        ("A70726", "https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=A70726"),
        ("J10001", "https://www.eura2021.fi/hakutulokset/projektikortti?id=J10001"),
        ("S01355", ""),
        ("S1008", ""),
        ("S10083&x=1", ""),
    ],
)
def test_the_old_address_follows_from_the_code(code: str, address: str) -> None:
    assert old_address(code) == address


def test_old_addresses_lead_to_the_new_pages(tmp_path: Path) -> None:
    site = built(tmp_path / "site", record("s10083", code="S10083"), record("muu"))
    map_ = json.loads((site / "vanhat-osoitteet/osoitteet.json").read_bytes())

    assert map_ == {old_address("S10083"): f"{BASE}/hanke/s10083.html"}
    assert f"  S10083 {BASE}/hanke/s10083.html;" in (site / "vanhat-osoitteet/nginx.conf").read_text("utf-8")
    assert (site / "vanhat-osoitteet/apache-map.txt").read_text("utf-8") == (
        f"S10083 {BASE}/hanke/s10083.html\n"
    )
    (link,) = page(site / "vanhat-osoitteet.html").select("tbody a")
    assert link["href"] == "hanke/s10083.html"


def test_the_feed_tells_what_is_new_and_changed(tmp_path: Path) -> None:
    old = built(tmp_path / "old", record("a"), record("b"), record("c"))
    new = built(
        tmp_path / "new",
        record("a"),
        record("b", summary="Uusi."),
        record("d"),
        date="2026-11-20",
        previous=old / "manifest.json",
    )
    feed = ElementTree.parse(new / "muutokset.xml").getroot()
    told = {
        entry.findtext(f"{ATOM}id"): entry.findtext(f"{ATOM}summary") for entry in feed.iter(f"{ATOM}entry")
    }

    assert told == {
        f"{BASE}/hanke/b.html": "Hankkeen tiedot ovat muuttuneet.",
        f"{BASE}/hanke/d.html": "Uusi hanke.",
    }
    assert feed.findtext(f"{ATOM}updated") == "2026-11-20T00:00:00Z"
    assert "Koottu 20.11.2026." in text(new / "index.html", ".foot")


def test_each_region_and_authority_has_a_feed_of_its_own(tmp_path: Path) -> None:
    kainuu: dict[str, Any] = {"area": {"regions": [{"name": "Kainuu"}]}}
    lapland: dict[str, Any] = {"area": {"regions": [{"name": "Lappi"}]}}
    old = built(tmp_path / "old", record("a", **kainuu), record("b", **lapland), record("c", **kainuu))
    new = built(
        tmp_path / "new",
        record("a", **kainuu, summary="Uusi."),
        record("b", **lapland),
        record("d", **kainuu),
        date="2026-11-20",
        previous=old / "manifest.json",
    )
    feeds = {
        path.stem: [each.text for each in ElementTree.parse(path).iter(f"{ATOM}id")][1:]
        for path in (new / "alue").glob("*.xml")
    }

    assert feeds == {"kainuu": [f"{BASE}/hanke/a.html", f"{BASE}/hanke/d.html"], "lappi": []}
    assert page(new / "alue/kainuu.html").select('a[href="../alue/kainuu.xml"]')
    assert json.loads((new / "muutokset.json").read_bytes()) == {
        "date": "2026-11-20",
        "new": ["d"],
        "changed": ["a"],
        "removed": ["c"],
    }


def test_without_an_earlier_site_there_is_no_feed(tmp_path: Path) -> None:
    site = built(tmp_path / "site", record("a"), date="2026-11-20")

    assert not (site / "muutokset.xml").exists()
    assert "muutokset.xml" not in (site / "index.html").read_text("utf-8")


def test_a_file_that_is_no_manifest_is_named(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text("[]", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"other\.json: no manifest of a site"):
        built(tmp_path / "site", record("a"), previous=other)


def test_the_site_map_has_every_page(tmp_path: Path) -> None:
    site = built(tmp_path / "site", record("a"))
    named = {each.text for each in ElementTree.parse(site / "sitemap.xml").iter() if each.tag.endswith("loc")}

    assert named == {
        f"{BASE}/{path.relative_to(site).as_posix()}"
        for path in site.rglob("*.html")
        if path.name != "404.html"
    }


def test_one_zip_holds_the_site_and_is_the_same_twice(tmp_path: Path) -> None:
    site = built(tmp_path / "site", record("a"))
    pack(site, tmp_path / "one.zip")
    pack(site, tmp_path / "two.zip")

    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        assert {name.removeprefix("site/") for name in packed.namelist()} == {
            path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()
        } - {PARTS, STATE}
        assert packed.read("site/index.html") == (site / "index.html").read_bytes()


def test_a_site_in_the_folder_where_one_is_has_a_folder_in_its_zip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(built(tmp_path / "site", record("a")))
    pack(Path(), tmp_path / "new" / "one.zip")

    with zipfile.ZipFile(tmp_path / "new" / "one.zip") as packed:
        assert {name.partition("/")[0] for name in packed.namelist()} == {"site"}


def test_citations_say_what_the_record_states() -> None:
    found = {
        each.format: each.text
        for each in citations(
            record("s10083", code="S10083", start="2008-01-01", actor={"name": "Paja {Oy}"}),
            "Hanke",
            "Hankearkisto",
            "",
        )
    }

    assert found["BibTeX"].splitlines() == [
        "@misc{s10083,",
        "  title = {{Hanke}},",
        "  author = {{Paja Oy}},",
        "  year = {2008},",
        "  note = {S10083},",
        "  howpublished = {Hankearkisto},",
        "}",
    ]
    assert found["RIS"].splitlines()[:4] == ["TY  - RPRT", "TI  - Hanke", "AU  - Paja {Oy}", "PY  - 2008"]
    (item,) = json.loads(found["CSL-JSON"])
    assert item["author"] == [{"literal": "Paja {Oy}"}]
    assert item["issued"] == {"date-parts": [[2008]]}
    assert "URL" not in item
    assert "accessed" not in item


def test_citations_of_a_dated_site_say_when_it_was_built() -> None:
    found = {
        each.format: each.text for each in citations(record("a"), "A", "Arkisto", f"{BASE}/a", "2026-11-20")
    }

    assert "  urldate = {2026-11-20},\n" in found["BibTeX"]
    assert "Y2  - 2026/11/20\n" in found["RIS"]
    assert json.loads(found["CSL-JSON"])[0]["accessed"] == {"date-parts": [[2026, 11, 20]]}


def test_a_project_may_be_put_into_another_page_without_scripts() -> None:
    found = embedding(record("a", code="S10083"), "Hanke <a>", "Arkisto", f"{BASE}/hanke/a.html", "Upotus")

    assert found.text == (
        f'<blockquote cite="{BASE}/hanke/a.html">\n'
        f'<p><a href="{BASE}/hanke/a.html">Hanke &lt;a&gt; (S10083)</a></p>\n'
        "<footer>Arkisto</footer>\n</blockquote>"
    )


def test_the_accessibility_statement_is_in_three_languages(tmp_path: Path) -> None:
    site = built(tmp_path / "site", record("a"))
    sections = page(site / "saavutettavuus.html").select("section.sect")

    assert [section["lang"] for section in sections] == ["fi", "sv", "en"]
    assert all("Traficom" in section.get_text() for section in sections)


def test_the_statement_has_headings_that_are_names_and_an_address_to_follow(site: Path) -> None:
    statement = page(site / "saavutettavuus.html")

    assert [h2.text for h2 in statement.select("main h2")] == ["Suomeksi", "På svenska", "In English"]
    assert [a["href"] for a in statement.select("main a")] == ["mailto:palaute@example.org"] * 3


@pytest.mark.parametrize(("base", "home"), [("", ""), (BASE, "/"), (f"{BASE}/esr", "/esr/")])
def test_the_page_for_lost_addresses_works_at_any_of_them(tmp_path: Path, base: str, home: str) -> None:
    with Catalogue.from_records([record("a")]) as catalogue:
        build_site(catalogue, tmp_path, settings=Settings(base_url=base, languages=("fi", "sv")))

    # Of the page's own origin, which its policy allows; in a folder, relative.
    assert first(tmp_path / "404.html", "link[rel=stylesheet]")["href"] == f"{home}assets/style.css"
    assert (
        first(tmp_path / "sv" / "404.html", ".brand")["href"] == (f"{home}sv/" if home else "") + "index.html"
    )


def test_browsers_are_told_of_the_search(tmp_path: Path) -> None:
    with Catalogue.from_records([record("a")]) as catalogue:
        for _ in range(2):  # the second time, what is the same is kept
            build_site(catalogue, tmp_path, settings=Settings(base_url=BASE, languages=("fi", "sv")))
    namespace = {"o": "http://a9.com/-/spec/opensearch/1.1/"}
    for edition in ("", "sv/"):
        (link,) = page(tmp_path / edition / "index.html").select("link[rel=search]")
        told = ElementTree.parse(tmp_path / edition / str(link["href"])).getroot()
        url = told.find("o:Url", namespace)
        assert url is not None
        assert url.attrib["template"] == f"{BASE}/{edition}haku.html?q={{searchTerms}}"
        assert len(told.findtext("o:ShortName", "", namespace)) in range(1, 17)
