"""What the search makes of single words, in a real browser: places, programmes, slips."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from esrcat.model import ProjectRecord
from tests.site.search_records import build, records

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


def project(id: str, name: str, **rest: Any) -> ProjectRecord:
    return ProjectRecord.model_validate({"id": id, "name": name} | rest)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    swedish = {"municipalities": [{"name": "Närpes"}]}
    listed = [
        *records(),
        project("x1", "Växthus", area=swedish, languages=["sv"], summary="Vi odlar och lär."),
        project("x2", "Kasvihuone", area={"municipalities": [{"name": "Närpiö"}]}),
        project("x3", "Besök", languages=["sv"], summary="Vi for till Närpes och det var en lång väg."),
        project("x4", "Selvitys", summary="Selvityksessä verrataan kausia ESR 2007–2013 ja sen jälkeen."),
        project("x5", "Vertailu", fund="ERDF", programme_period="2014-2020", summary="Kuten ESR 2007–2013."),
    ]
    return build(tmp_path_factory.mktemp("sanat"), listed)


@pytest.fixture(scope="module")
def page(browser: Browser, site: Path) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    yield page
    page.close()


def visit(page: Page, site: Path, query: str) -> None:
    page.goto("about:blank")
    page.goto((site / "haku.html").as_uri() + f"#q={query}&shown=50")
    page.wait_for_function("() => /hanke/.test(document.getElementById('count').textContent)")


def found(page: Page, site: Path, query: str) -> set[str]:
    visit(page, site, query)
    hits = page.evaluate("query => esrcatSearch(query, { limit: 100 })", query)["hits"]
    return {hit["id"] for hit in hits}


@pytest.mark.parametrize("name", ["Närpiö", "Närpiössä", "Närpes", "närpiöläinen"])
def test_either_name_of_a_place_finds_its_projects(page: Page, site: Path, name: str) -> None:
    assert found(page, site, name) >= {"x1", "x2"}


def test_both_names_of_a_place_find_the_same(page: Page, site: Path) -> None:
    names = "Närpiö Närpes Närpiössä närpes".split()

    assert [found(page, site, name) for name in names] == [{"x1", "x2", "x3"}] * len(names)


@pytest.mark.parametrize(
    "query",
    [
        "ESR 2007-2013",
        "ESR 2007–2013",
        "esr 2007 2013",
        "2007−2013, ESR:n",
        "ESF programperioden 2007 – 2013",
        "ESR-hankkeet kaudella 2007–13",
    ],
)
def test_fund_and_period_find_what_the_filters_do(page: Page, site: Path, query: str) -> None:
    filters = {"fund": ["ESF"], "programme_period": ["2007-2013"]}
    visit(page, site, "")
    hits = page.evaluate("filters => esrcatSearch('', { limit: 100, filters })", filters)["hits"]
    expected = {hit["id"] for hit in hits}

    # That which states neither has the words; another of another fund and period has them too.
    assert found(page, site, query) - {"x4"} == expected
    assert "x5" not in found(page, site, query)


def test_a_fund_as_a_word_and_what_it_was_taken_for(page: Page, site: Path) -> None:
    assert found(page, site, '"ESR"') == {"x4", "x5"}
    visit(page, site, "ESR 2007–2013")

    said = page.locator("#said").inner_text()
    assert "”2007–2013” ymmärrettiin tiedoksi Ohjelmakausi: 2007–2013." in said
    assert "”ESR” ymmärrettiin tiedoksi Rahasto: ESR" in said
    assert page.locator("#widened").is_hidden()
    assert page.locator("#hits mark").all_inner_texts() == ["ESR"]


@pytest.mark.parametrize(
    "query", ["2009-2011", "2009–2011", "2009 – 2011", "2009-11", "vuosina 2009–2011", "åren 2009–2011"]
)
def test_a_range_of_years_finds_what_started_in_them(page: Page, site: Path, query: str) -> None:
    assert found(page, site, query) == {"s19102", "s19103", "s19108", "s19111"}
    assert found(page, site, f"Kainuu {query}") == {"s19102", "s19108"}
    visit(page, site, query)

    said = page.locator("#said").inner_text()
    assert "”2009–2011” ymmärrettiin tiedoksi Alkamisvuosi: 2009–2011." in said


def test_a_quoted_range_of_years_and_two_years_are_words(page: Page, site: Path) -> None:
    assert found(page, site, '"2009–2011"') == found(page, site, "2009 2011") == set()


def test_a_phrase_in_a_field_is_sought_there_alone(page: Page, tmp_path: Path) -> None:
    town = {"name": "Hangon kaupunki"}
    site = build(
        tmp_path,
        [
            project("f1", "Eka", actor=town),
            project("f2", "Toka", partners=[town]),
            project("f3", "Kolmas", summary="Hangon kaupunki auttoi."),
            project("f4", "Neljäs", actor={"name": "Kaupunki ja Hangon satama"}, summary="Hangon kaupunki."),
        ],
    )

    assert found(page, site, '"Hangon kaupunki"') == {"f1", "f2", "f3", "f4"}
    assert found(page, site, 'toteuttaja:"Hangon kaupunki"') == {"f1"}
    assert found(page, site, 'osatoteuttaja:"Hangon kaupunki"') == {"f2"}
    assert found(page, site, 'EI toteuttaja:"Hangon kaupunki" Hangon') == {"f2", "f3", "f4"}


def test_what_was_sought_instead_is_the_closest_alone(page: Page, tmp_path: Path) -> None:
    site = build(
        tmp_path,
        [
            project("i1", "Maahanmuuttajat", summary="Maahanmuuttajien työ."),
            project("i2", "Immigrants", languages=["en"], summary="Immigrants at work."),
        ],
    )
    visit(page, site, "maahanmuutajien")

    said = page.locator("#said").inner_text()
    assert said == "Sanaa ”maahanmuutajien” ei ole sellaisenaan; haettiin: maahanmuuttajien."
    assert "immigrant" in page.locator("#widened").inner_text()


def ways(page: Page, query: str) -> set[tuple[str, str]]:
    """Return how the words of a query are found, by the terms that stand for them."""
    listed: list[list[str]] = page.evaluate(
        "async query => esrcatEngine.allWays(await esrcatEngine.match(query))"
        ".flatMap(way => way.options.map(option => [way.how, esrcatEngine.nameOf(option)]))",
        query,
    )
    return {(how, term) for how, term in listed}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Närppiiö", "närpiö"),
        ("Kainnuu", "kainuu"),
        ("Tervvo", "tervo"),
        ("Varsinaissuomii", "varsinaissuomi"),
    ],
)
def test_a_misspelt_place_is_that_place(page: Page, site: Path, typed: str, meant: str) -> None:
    visit(page, site, typed)
    terms = {term for how, term in ways(page, typed) if how in ("place", "near")}

    assert f"@{meant}" in terms or any(term.startswith("@f~") for term in terms)


@pytest.mark.parametrize("typed", ["sillikka", "sivelee", "tyly", "odlux", "vanhukkalaiset"])
def test_no_guess_rather_than_a_wild_one(page: Page, site: Path, typed: str) -> None:
    visit(page, site, typed)

    assert ways(page, typed) == set()
    assert f"Sanaa ”{typed}” ei ole yhdessäkään hankkeessa." in page.locator("#said").inner_text()


def test_another_form_of_a_known_word_needs_no_guess(page: Page, site: Path) -> None:
    # 'sahanpurusta' is a form of it; so near words are none of its meanings.
    visit(page, site, "sahanpuruilla")

    assert {how for how, _ in ways(page, "sahanpuruilla")} <= {"stem", "exact", "part"}


def test_a_short_stem_is_no_word(page: Page, tmp_path: Path) -> None:
    texts = ("Hanke veti vettä.", "Vedot ja vedet.", "Joet virtaavat.")
    site = build(tmp_path, [project(f"v{at}", "Hanke", summary=text) for at, text in enumerate(texts)])
    visit(page, site, "vedyn")

    assert ways(page, "vedyn") == set()


def test_what_no_project_has_together_falls_back_and_is_said(page: Page, tmp_path: Path) -> None:
    site = build(
        tmp_path,
        [
            project("k1", "Silta", area={"regions": [{"name": "Kainuu"}]}),
            project("k2", "Sahanpuru", area={"regions": [{"name": "Lappi"}]}),
            project("k3", "Veneitä", area={"regions": [{"name": "Lappi"}]}),
        ],
    )
    assert found(page, site, "sahanpuru veneitä Kajanaland") == {"k1"}
    visit(page, site, "sahanpuru veneitä Kajanaland")
    said = page.locator("#said").inner_text()

    assert "Sanaa ”sahanpuru” ei ole yhdessäkään näistä hankkeista." in said
    assert "Sanaa ”veneitä” ei ole yhdessäkään näistä hankkeista." in said
    assert "”kajanaland”" not in said


def test_a_swedish_or_english_word_finds_finnish_projects(page: Page, tmp_path: Path) -> None:
    site = build(
        tmp_path, [project("n1", "Nuoret", area={"regions": [{"name": "Kainuu"}]}, summary="Nuorten työ.")]
    )

    for query in ("ungdomar i Kajanaland", "youth Kainuu"):
        assert found(page, site, query) == {"n1"}
    assert ("translation", "nuori") in ways(page, "ungdomar")
