"""The project page: values with their marks, absence in words, nothing of a person, nothing unescaped."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from esrcat.catalogue import Catalogue
from esrcat.site import build_site
from tests.schema_org import faults
from tests.site.conftest import SCRIPT
from tests.site.reading import first, ids, page, text
from tests.site.specimen import bare, document, evidence, record


@pytest.fixture
def project(site: Path) -> Path:
    return site / "hanke" / "s19777.html"


def row(path: Path, label: str) -> str:
    """Return what stands beside a label, without the marks."""
    for term in page(path).select("dl.fields dt"):
        if term.get_text() == label:
            value = term.find_next_sibling("dd")
            assert value is not None
            shown = page_copy(str(value))
            return " ".join(re.sub(r"<[^>]+>", "", shown).split())
    raise AssertionError(f"no row {label}")


def page_copy(html: str) -> str:
    """Return markup without the details that marks open."""
    return re.sub(r"<details.*?</details>", "", html, flags=re.DOTALL)


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Hankekoodi", "S19777"),
        ("Nimi", "Kuvitteellinen paja &amp; &lt;kokeilu&gt;"),
        ("Alkaa", "1.3.2009"),
        ("Päättyy", "31.8.2012"),
        ("Ohjelmakausi", "2007–2013"),
        ("Kunnat", "Salo, Somero"),
        ("Toteuttajan puhelin", "02-555 0100"),
        ("Yhteyshenkilö", "projektipäällikkö nimi ja yhteystiedot jätetty pois miksi?"),
        ("Hankkeen kotisivu", "jätetty tyhjäksi asiakirjassa"),
        ("Vastuuviranomainen", "ei ilmoitettu"),
    ],
)
def test_rows(project: Path, label: str, value: str) -> None:
    assert row(project, label) == value


def test_an_authority_without_a_name_is_empty(tmp_path: Path) -> None:
    states = record().states | {"/authority/name": "empty"}
    with Catalogue.from_records([record().model_copy(update={"states": states})]) as catalogue:
        build_site(catalogue, tmp_path / "site")

    assert row(tmp_path / "site/hanke/s19777.html", "Vastuuviranomainen") == "jätetty tyhjäksi asiakirjassa"


def test_a_sentence_with_two_counts_stands_once(tmp_path: Path) -> None:
    told = {"text": "Heistä 12 sai työn ja lähes 40 kurssin."}
    counts = [{"number": 12, "what": "nuorta"}, {"number": 40, "qualifier": "under"}]
    outcomes = {"statements": [told | count for count in counts]}
    with Catalogue.from_records([bare(outcomes=outcomes)]) as catalogue:
        build_site(catalogue, tmp_path / "site")

    (item,) = page(next((tmp_path / "site/hanke").glob("*.html"))).select("#f-outcomes-statements li")
    assert item.get_text().count(told["text"]) == 1
    assert "12 nuorta; vajaat 40" in item.get_text()


def test_zero_absence_and_not_on_the_form_are_told_apart(project: Path) -> None:
    table = {
        cells[0].get_text(strip=True): [
            re.sub(r"<[^>]+>", "", page_copy(str(cell))).strip() for cell in cells[1:]
        ]
        for cells in (line.find_all(["th", "td"]) for line in page(project).select("#k7 tbody tr"))
    }

    assert table["Toteutunut"] == ["0", "ei ilmoitettu"]
    assert table["Myönnetty"] == ["ei ilmoitettu", "ei lomakkeella"]


def test_every_field_with_evidence_has_its_place(project: Path) -> None:
    anchors = set(ids(project))

    assert [pointer for pointer in evidence() if "f" + pointer.replace("/", "-") not in anchors] == []


def test_a_mark_opens_quote_place_and_rule(project: Path) -> None:
    mark = first(project, "#f-code").find_next("details")
    assert mark is not None
    opened = " ".join(mark.get_text(" ").split())

    assert opened.startswith("a mistä tieto on: Hankekoodi")
    assert "S19777 Asiakirja S19777.txt, rivi 5 Luettu nimike ”Rule & <co>” ja sen arvo" in opened
    assert mark.select_one('a[href="../lahde/s19777-a.html#e-code"]') is not None
    report = mark.select_one('a[href^="mailto:palaute@example.org?subject=S19777%20/code&body="]')
    assert report is not None
    body = unquote(str(report["href"]).partition("&body=")[2])
    assert body.startswith(
        "Tieto: Hankekoodi\nSivulla lukee: S19777\nLähde: S19777.txt, rivi 5\n\nPitäisi olla: "
    )


def test_the_key_of_bars_names_what_is_drawn(tmp_path: Path) -> None:
    planned = {"planned": {"total": 40}}
    records = [
        bare("one", participants=planned),
        bare("two", participants=planned | {"actual": {"total": 38}}),
    ]
    with Catalogue.from_records(records) as catalogue:
        build_site(catalogue, tmp_path)

    keys = [[key.get_text() for key in page(tmp_path / f"hanke/{id}.html").select(".after-bars li")]
            for id in ("one", "two")]  # fmt: skip
    assert keys == [["suunniteltu tai myönnetty"], ["suunniteltu tai myönnetty", "toteutunut"]]


def test_a_business_id_beside_a_name_is_on_one_line(tmp_path: Path) -> None:
    partner = {"name": "Paja Oy", "business_id": "9800001-6"}
    with Catalogue.from_records([bare("one", partners=[partner])]) as catalogue:
        build_site(catalogue, tmp_path)

    assert first(tmp_path / "hanke/one.html", ".mute .nowrap").get_text() == "9800001-6"


def test_a_derived_value_says_so(project: Path) -> None:
    mark = first(project, "#f-programme_period").find_next("details")

    assert mark is not None
    assert mark.get_text().startswith("=")


def test_long_texts_are_in_the_documents_voice_and_by_paragraph(project: Path) -> None:
    paragraphs = page(project).select("#f-summary.voice .para")

    assert len(paragraphs) == 2
    assert "henkilötieto jätetty pois johtaa sitä" in " ".join(paragraphs[0].get_text().split())


def test_nothing_of_the_contact_person_is_written_anywhere(site: Path) -> None:
    files = [path for path in site.rglob("*") if path.is_file()]

    assert site / "hanke" / "s19777.html" in files
    for path in files:
        content = path.read_text(encoding="utf-8", errors="replace")
        for leak in ("Saloniem", "saloniem", "040-555", "040 555", "toinen.henkilo", "Aino"):
            assert leak not in content, path.relative_to(site)


def test_names_are_text_and_never_markup(site: Path) -> None:
    threat = site / "hanke" / "uhka.html"

    assert text(threat, "h1") == SCRIPT
    for path in site.rglob("*.html"):
        assert SCRIPT not in path.read_text(encoding="utf-8"), path
    assert not page(threat).select('img, script:not([src]):not([type="application/ld+json"])')


def test_a_record_of_others_says_that_it_has_no_source(site: Path) -> None:
    other = site / "hanke" / "muu-hanke.html"

    assert text(other, "#f-summary") == "Lyhyt kuvaus.ei lähdettä"
    assert text(other, "#asiakirjat p") == "Hankkeesta ei ole asiakirjaa: tiedot ovat tekijänsä antamia."
    assert "ei ilmoitettu" not in text(other, ".body")


def test_issues_are_listed_with_code_and_field(project: Path) -> None:
    note = first(project, "#huom li")

    assert "an-issue-of-tests" in note.get_text()
    assert note.select_one('[lang="en"]') is not None  # no Finnish text is known for this code
    assert note.select_one('a[href="#f-end"]') is not None


def test_the_json_twin_is_the_masked_record(site: Path) -> None:
    twin = json.loads((site / "hanke" / "s19777.json").read_bytes())

    assert twin["id"] == "s19777"
    assert twin["contacts"][0] == {
        "name": "█" * 14,
        "role": "projektipäällikkö",
        "email": "█" * 29,
        "phone": "█" * 12,
    }
    assert set(twin) == set(record().model_dump())


def test_the_citation_names_project_actor_and_document(project: Path) -> None:
    cited = text(project, "#viite")

    assert cited.startswith(
        "Kuvitteellinen paja & <kokeilu> (S19777). Salon kuvitteellinen opisto, 2009–2012."
    )
    assert document()["sha256"][:12] in cited


def test_a_page_tells_machines_of_its_project_in_the_words_of_schema_org(site: Path, shared: Path) -> None:
    types = json.loads((shared / "schemas" / "schemaorg-30.0-subset.json").read_bytes())["types"]
    for path in sorted((site / "hanke").glob("*.html")):
        (script,) = page(path).select('script[type="application/ld+json"]')
        node = json.loads(script.string or "")
        assert node["@context"] == "http://schema.org/"
        assert list(faults(node, types)) == []
        assert node.get("name", "") in page(path).get_text()


def test_rows_of_a_table_in_a_text_are_a_table(tmp_path: Path) -> None:
    text = "Arvio tehtiin.\nKohde | Välitön | Välillinen\nMateriaalit ja jätteet | 5 | 4\nEtusivu | Haku"
    record = bare("taulukko", sections=[{"title": "Kestävä kehitys", "number": "8.2", "text": text}])
    with Catalogue.from_records([record]) as catalogue:
        build_site(catalogue, tmp_path)
    told = page(tmp_path / "hanke" / "taulukko.html").select("#osat .voice")[0]

    assert [[cell.get_text() for cell in row.select("th, td")] for row in told.select("tr")] == [
        ["Kohde", "Välitön", "Välillinen"],
        ["Materiaalit ja jätteet", "5", "4"],
    ]
    assert [part.get_text().strip() for part in told.select(".para")][:2] == [
        "Arvio tehtiin.",
        "Etusivu | Haku",
    ]
