"""The search in a real browser, from a folder: the same finds and scores as the plain reference."""

from __future__ import annotations

import io
import json
import threading
from collections import Counter
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from openpyxl import load_workbook

from esrcat.model import ProjectRecord
from esrcat.search import shards
from esrcat.search.terms import FormReader
from esrcat.search.words import folded, words
from esrcat.site.search.facets import FACETS, stated_values
from tests.search.reference import Reference
from tests.search.words_of_tests import SmallDictionary
from tests.site.audit import axe_finds_nothing
from tests.site.search_records import build, records

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

QUERIES = [
    "silta",
    "Silta työ",
    "TYÖ",
    "työpaja nuoret",
    "tehtäväkenttä",
    "tehtäväkentän rajoille",
    "valityo",
    "ÄÄNEKOSKI",
    "tehtävkenttä",
    "silat",
    "biotaluos",
    "välityömarkkinoiden",
    "nuorille",
    "tasa-arvo",
    "tasaarvo",
    "arvo",
    "tasa-työ",
    "öitsi-pohjoinen",
    "s19101",
    "S19101",
    "a39105",
    "0171450-7",
    "s19199",
    "2010",
    "kuopio tervossa",
    "silta zenit",
    "silta zenit öitsi",
    "qqqq",
    "silta qqqq",
    "a",
    "wa",
    "ja",
    "yrittäjät",
    "metsäpolku mylly",
    "näkyväksi",
    "Norra Savolax",
    "kainuulaisten",
    "Itä-Suomessa",
    "kajaani",
    "vehmersalmella",
    "metsänkentällä",
    "yritystentaitojen",
    "on nuori",
    "ESR",
    "eakr",
    "JTF",
    "ESR 2007–2013",
    "esf 2007 2013",
    "2014 - 2020",
    "biotalous EAKR 2007-2013",
    "nuoret esr",
    "Kuopiio",
    "Kajaanni",
    "Kainuuu",
    "Vesannolla",
    "Vesantto",
    "Terrvosa",
    "Pohjoissawossa",
    "siltaan",
    "sillat",
    "sahanpurru",
    "biotaluoden",
    "silta metsäpolku sahanpuru",
    "Kainuu silta veneitä zenit",
]


class Shown(NamedTuple):
    """A page and what the browser complained of on it."""

    page: Page
    complaints: list[str]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("sivusto å"), records())


@pytest.fixture
def shown(browser: Browser, site: Path) -> Iterator[Shown]:
    complaints: list[str] = []
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_default_timeout(10_000)
    yield Shown(page, complaints)
    page.close()
    assert complaints == []


def visit(shown: Shown, site: Path, fragment: str = "", page: str = "haku.html") -> Page:
    """Open the search page afresh and wait until it shows its results."""
    shown.page.goto("about:blank")
    shown.page.goto((site / page).as_uri() + fragment)
    wait_for(shown.page)
    return shown.page


def wait_for(page: Page, count: str = "hanke") -> None:
    page.wait_for_function("text => document.getElementById('count').textContent.includes(text)", arg=count)


def ask(page: Page, query: str, **options: Any) -> Any:
    return page.evaluate("([query, options]) => esrcatSearch(query, options)", [query, options])


def names(page: Page) -> list[str]:
    return page.locator("#hits h3").all_inner_texts()


def counts(page: Page, key: str) -> dict[str, str]:
    shown: list[tuple[str, str]] = page.locator(f"#facet-{key} label").evaluate_all(
        "labels => labels.map(label =>"
        " [label.querySelector('input').value, label.querySelector('.n').innerText])"
    )
    return dict(shown)


def box(page: Page, key: str, value: str) -> Locator:
    return page.locator(f"#facet-{key} input[value='{value}']")


def test_finds_and_scores_are_those_of_the_reference(shown: Shown, site: Path) -> None:
    page, reference = visit(shown, site), Reference(records(), FormReader(SmallDictionary()))
    for query in QUERIES:
        found = ask(page, query, limit=100)
        scores = {hit["id"]: hit["score"] for hit in found["hits"]}

        assert scores == pytest.approx(reference.search(query), abs=1e-6), query
        assert found["total"] == len(scores), query
        assert list(scores.values()) == sorted(scores.values(), reverse=True), query


def test_the_reference_is_agreed_with_over_many_shards(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shards, "SHARD_SIZE", 500)
    site = build(tmp_path, records())
    page, reference = visit(shown, site), Reference(records(), FormReader(SmallDictionary()))
    assert len(list(site.glob("haku/terms-*.js"))) > 3
    for query in QUERIES:
        scores = {hit["id"]: hit["score"] for hit in ask(page, query, limit=100)["hits"]}

        assert scores == pytest.approx(reference.search(query), abs=1e-6), query


def test_a_query_loads_only_what_it_needs(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shards, "SHARD_SIZE", 300)
    site = build(tmp_path, records())
    loaded: list[str] = []
    page = visit(shown, site)
    page.on("request", lambda request: loaded.append(request.url.rpartition("/")[2].partition("?")[0]))
    ask(page, "tehtäväkenttä")
    ask(page, "tehtäväkenttä")

    assert len(loaded) == len(set(loaded)) <= 6
    assert {file.rpartition("-")[0] for file in loaded} <= {"words", "terms", "ids"}


def test_the_browser_forms_the_same_terms_as_the_build(shown: Shown, site: Path) -> None:
    page = visit(shown, site)
    letters = [f"a{chr(code)}b {chr(code).upper()}x" for code in range(0x20, 0x590)]
    texts = [
        *letters,
        "ELY\u2011keskus vaa’an a\u0308iti ke\u00adhittää ΟΔΟΣ İzmir ﬁ 一二 ½ \U0001d504-\U0001d505 ████ a_b",
    ]
    expected = [[word.whole for word in words(text)] for text in texts]
    # All in one call: each takes longer than what it asks for.
    found = page.evaluate("texts => texts.map(text => esrcatIndex.words(text))", texts)
    folds = page.evaluate("lists => lists.map(terms => terms.map(esrcatIndex.fold))", expected)

    for text, whole, formed, bare in zip(texts, expected, found, folds, strict=True):
        assert [word["whole"] for word in formed] == whole, text
        assert [word["parts"] for word in formed] == [list(word.parts) for word in words(text)], text
        assert bare == [folded(term) for term in whole], text


@pytest.mark.parametrize(
    ("query", "first", "how", "term"),
    [
        ("tehtäväkenttä", "s19101", "exact", "tehtäväkenttä"),
        ("tehtäväk", "s19101", "prefix", "tehtäväkenttä"),
        ("tehtavakentta", "s19101", "folded", "tehtäväkenttä"),
        ("tehtävkenttä", "s19101", "typo", "tehtäväkenttä"),
        ("metsäpolkujen", "s29104", "stem", "metsäpolku"),
        ("tasaarvo", "s19103", "exact", "tasaarvo"),
        ("www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=S19103", "s19103", "exact", "s19103"),
    ],
)
def test_how_a_word_is_found(shown: Shown, site: Path, query: str, first: str, how: str, term: str) -> None:
    hit = ask(visit(shown, site), query)["hits"][0]

    assert hit["id"] == first
    assert (how, term) in {(reason["how"], reason["term"]) for reason in hit["why"]}


def test_filters_of_the_hook(shown: Shown, site: Path) -> None:
    page = visit(shown, site)

    def ids(**filters: list[str]) -> set[str]:
        return {hit["id"] for hit in ask(page, "", filters=filters, limit=50)["hits"]}

    assert ids(region=["Lappi"]) == {"s19102", "s19106", "s19111"}
    assert ids(region=["Lappi", "Kainuu"]) == {"s19102", "s19106", "s19111", "s19108"}
    assert ids(region=["Lappi"], start_year=["2009"]) == {"s19102", "s19111"}
    assert ids(programme_period=[""]) == {"s19106", "pelkka-nimi"}
    assert ids(region=["Ei ole"]) == set()
    assert ask(page, "", limit=2)["total"] == 12


def matching(filters: dict[str, list[str]]) -> list[ProjectRecord]:
    facets = [facet for facet in FACETS if filters.get(facet.key)]
    return [
        record
        for record in records()
        if all(set(stated_values(facet, record) or ("",)) & set(filters[facet.key]) for facet in facets)
    ]


@pytest.mark.parametrize(
    "filters",
    [
        {},
        {"region": ["Lappi", "Kainuu"]},
        {"region": ["Pohjois-Savo"], "programme_period": ["2007-2013"]},
        {"actor_type": ["", "Kunta"], "fund": ["ESF"], "status": ["ended"]},
    ],
)
def test_facet_counts_are_those_of_the_records(
    shown: Shown, site: Path, filters: dict[str, list[str]]
) -> None:
    fragment = "&".join(f"{key}={value}" for key, values in filters.items() for value in values)
    page = visit(shown, site, f"#{fragment}&shown=20")
    for facet in FACETS:
        group = page.locator(f"#facet-{facet.key}")
        if group.get_attribute("open") is None:
            group.locator("summary").first.click()
        page.wait_for_selector(f"#facet-{facet.key} label.ns .n:not(:empty)")
        others = matching({key: values for key, values in filters.items() if key != facet.key})
        expected = Counter(value for record in others for value in stated_values(facet, record) or ("",))

        shown_counts = {value: int(n) for value, n in counts(page, facet.key).items()}
        assert shown_counts == {value: expected[value] for value in shown_counts}
        assert set(expected) <= set(shown_counts)
        assert list(shown_counts)[-1] == ""
    assert page.locator("#hits li").count() == len(matching(filters))


def test_excerpt_marks_the_word_and_names_the_section(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=tehtäväkenttä")
    quote = page.locator("#hits .quote").first

    assert quote.inner_text() == "Kun tehtäväkenttä on selvä, asiakas ei eksy. Tiivistelmä"
    assert quote.locator("mark").all_inner_texts() == ["tehtäväkenttä"]


def test_excerpt_is_near_the_word_in_a_long_text(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=sahanpuru")

    assert page.locator("#hits .quote mark").all_inner_texts() == ["sahanpurusta"]
    assert len(page.locator("#hits .quote").inner_text()) < 300


def test_text_of_a_document_stays_text(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=piilotyö")

    assert "<b>näkyväksi</b> </script><script>alert(1)</script>" in page.locator("#hits .quote").inner_text()
    assert page.locator("#hits b").count() == 0


def test_left_out_personal_data_is_said_in_words(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=yhteyshenkilö")

    assert "Yhteyshenkilö [henkilötieto jätetty pois] vastaa" in page.locator("#hits .quote").inner_text()


def test_state_survives_reload_and_goes_back(shown: Shown, site: Path) -> None:
    page = visit(shown, site)
    page.fill("#q", "työ")
    page.keyboard.press("Enter")
    wait_for(page, "haulla ”työ”")
    box(page, "region", "Pohjois-Savo").check()
    wait_for(page, "yhdellä rajauksella")
    page.select_option("#order", "newest")
    page.wait_for_function("() => location.hash.includes('order=newest')")
    # The address changes first; the column that orders the hits is loaded after it.
    page.wait_for_function("() => document.querySelector('#hits li').textContent.includes('Tasa-arvo')")
    seen = names(page)
    page.reload()
    wait_for(page, "yhdellä rajauksella")

    assert names(page) == seen == ["Tasa-arvo työssä", "Silta töihin"]
    assert page.input_value("#q") == "työ"
    assert page.input_value("#order") == "newest"
    assert box(page, "region", "Pohjois-Savo").is_checked()

    page.go_back()
    page.wait_for_function("() => document.getElementById('order').value === ''")
    page.go_back()
    page.wait_for_function("() => !document.getElementById('count').textContent.includes('rajauksella')")
    assert not box(page, "region", "Pohjois-Savo").is_checked()
    assert page.input_value("#q") == "työ"


@pytest.mark.parametrize(
    ("order", "first", "last"),
    [
        ("name", ["Digiloikka", "Koti ja työ"], "Öitsi"),
        ("newest", ["Äänekosken biotalous", "Åbyn metsäpolku", "Digiloikka"], "Pelkkä nimi"),
        ("oldest", ["Silta töihin", "Wanhat taidot"], "Pelkkä nimi"),
        ("funding", ["Silta töihin", "Nuorten työpaja Öljymäki", "Digiloikka"], "Öitsi"),
    ],
)
def test_orders(shown: Shown, site: Path, order: str, first: list[str], last: str) -> None:
    found = names(visit(shown, site, f"#order={order}&shown=20"))

    assert found[: len(first)] == first
    assert found[-1] == last


def test_a_search_box_of_another_page_leads_here(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "?q=sahanpurusta")

    assert names(page) == ["Äänekosken biotalous"]
    assert page.input_value("#q") == "sahanpurusta"


def test_chips_remove_one_filter_or_all(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#region=Lappi&region=Kainuu&programme_period=2007-2013")
    assert page.locator("#chips a").first.text_content() == "Poista Maakunta: Lappi×"
    page.locator("#chips a", has_text="Lappi").click()
    wait_for(page, "2 rajauksella")
    assert not box(page, "region", "Lappi").is_checked()
    assert page.evaluate("document.activeElement.id") == "count"
    page.locator("#chips a", has_text="kaikki").click()
    wait_for(page, "12 hanketta")

    assert page.locator("#chips").is_hidden()


def test_an_empty_result_names_the_filter(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=silta&programme_period=2014-2020")
    empty = page.locator("#empty")

    assert "Tyhjän tuloksen aiheutti Ohjelmakausi: 2014–2020" in empty.inner_text()
    assert empty.locator("li").all_inner_texts() == [
        "Poista Ohjelmakausi: 2014–2020\n2 hanketta",
        "Poista haku ”silta”\n1 hanke",
    ]
    empty.locator("a").first.click()
    wait_for(page, "2 hanketta")
    assert empty.is_hidden()


def test_an_unknown_word_is_said_and_leads_on(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=qqqq")

    assert "Haku ”qqqq” ei löytänyt mitään" in page.locator("#empty").inner_text()
    assert "ei ole yhdessäkään hankkeessa" in page.locator("#said").inner_text()


@pytest.mark.parametrize(
    ("query", "told"),
    [('"qqqq wwww"', "Haku ”qqqq wwww” ei"), ('zzzz "qqqq wwww"', "Haku ”zzzz ’qqqq wwww’” ei")],
)
def test_a_phrase_is_quoted_once(shown: Shown, site: Path, query: str, told: str) -> None:
    page = visit(shown, site, f"#q={query}")

    assert told in page.locator("#empty").inner_text()


def test_a_word_is_named_as_it_was_typed(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=9999999-9")

    assert "Sanaa ”9999999-9” ei ole" in page.locator("#said").inner_text()


def test_what_was_searched_instead_is_said(shown: Shown, site: Path) -> None:
    assert "haettiin: tehtäväkenttä" in visit(shown, site, "#q=tehtävkenttä").locator("#said").inner_text()
    assert "ei ole kaikkia sanoja" in visit(shown, site, "#q=zenit öitsi").locator("#said").inner_text()
    assert visit(shown, site, "#q=zenit").locator("#widened").is_hidden()
    assert visit(shown, site, "#q=zenit").locator("#said").inner_text() == ""


def test_keyboard_alone_is_enough(shown: Shown, site: Path) -> None:
    page = visit(shown, site)
    page.keyboard.press("/")
    page.keyboard.type("biotal")
    wait_for(page, "1 hanke haulla ”biotal”")
    page.keyboard.press("Enter")
    page.locator("#facet-region summary").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    wait_for(page, "yhdellä rajauksella")
    assert page.evaluate("document.activeElement.name") == "region"
    page.locator("#chips a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#chips", state="hidden")

    assert page.evaluate("document.activeElement.id") == "count"


def many(size: int) -> list[ProjectRecord]:
    return [
        ProjectRecord(
            id=f"p{at:03}", name=f"Hanke {at:03}", summary="Sama teksti.", start=f"{1980 + at % 30}"
        )
        for at in range(size)
    ]


def test_more_hits_come_with_a_button_and_stay_in_the_address(shown: Shown, tmp_path: Path) -> None:
    site = build(tmp_path, many(90))
    page = visit(shown, site, "#q=teksti")
    assert page.locator("#hits li").count() == 10
    page.locator("#more button").click()
    page.wait_for_function("() => document.querySelectorAll('#hits li').length === 20")
    page.wait_for_function("() => document.activeElement.textContent === 'Hanke 010'")
    page.reload()
    wait_for(page)
    assert page.locator("#hits li").count() == 20

    page.locator("#facet-start_year summary").first.click()
    page.wait_for_selector("#facet-start_year details.eq")
    assert "Loput 18" in page.locator("#facet-start_year details.eq").inner_text()
    assert box(page, "start_year", "2009").is_hidden()
    assert [hit["id"] for hit in ask(page, "teksti", limit=90)["hits"]][64:66] == ["p064", "p065"]


def test_exports_are_exactly_what_is_shown(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=työ&region=Pohjois-Savo&order=newest")
    with page.expect_download() as download:
        page.locator("#export button", has_text="JSON Lines").click()
    lines = Path(download.value.path()).read_text(encoding="utf-8").splitlines()

    assert download.value.suggested_filename == "hankkeet.jsonl"
    assert [json.loads(line)["name"] for line in lines] == names(page) == ["Tasa-arvo työssä", "Silta töihin"]
    assert json.loads(lines[1])["eu_state_actual"] == 1410326

    with page.expect_download() as download:
        page.locator("#export button").get_by_text("JSON", exact=True).click()
    assert download.value.suggested_filename == "hankkeet.json"
    whole = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    assert whole == [json.loads(line) for line in lines]

    with page.expect_download() as download:
        page.locator("#export button", has_text="CSV").click()
    rows = Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert rows[0].startswith("id,page,code,name,")
    assert rows[2].startswith(
        "s19101,hanke/s19101.html,S19101,Silta töihin,Kuopion kaupunki,Kunta,0171450-7,"
    )
    assert ",Pohjois-Savo,,Tervo; Vesanto,,,,1410326," in rows[2]


def test_a_file_names_pages_so_that_they_are_found_from_anywhere(shown: Shown, site: Path) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        page = shown.page
        page.goto(f"http://127.0.0.1:{server.server_port}/haku.html#q=s19101")
        wait_for(page)
        with page.expect_download() as download:
            page.locator("#export button", has_text="JSON Lines").click()
        line = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    finally:
        server.shutdown()
        server.server_close()

    assert line["page"] == f"http://127.0.0.1:{server.server_port}/hanke/s19101.html"


def test_a_keyboard_gets_past_the_filters(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=silta")
    page.focus("form.find button")
    page.keyboard.press("Tab")
    page.wait_for_function("() => document.activeElement.textContent === 'Siirry tuloksiin'")
    assert page.locator("#to-results").bounding_box() is not None
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "count"
    assert page.evaluate("location.hash") == "#q=silta"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#facets')") is None


@pytest.mark.parametrize("value", ["=1+1", "+358", "-sana", "@nimi"])
def test_no_cell_of_the_csv_is_a_formula(shown: Shown, tmp_path: Path, value: str) -> None:
    page = visit(shown, build(tmp_path, [ProjectRecord(id="x", name=value)]))
    with page.expect_download() as download:
        page.locator("#export button", has_text="CSV").click()

    assert f"x,hanke/x.html,,'{value}," in Path(download.value.path()).read_text(encoding="utf-8-sig")


def test_a_catalogue_of_nothing_says_so(shown: Shown, tmp_path: Path) -> None:
    page = visit(shown, build(tmp_path, []))

    assert page.locator("#empty").inner_text() == "Luettelossa ei ole yhtään hanketta."


def test_a_missing_index_leaves_the_plain_list(browser: Browser, tmp_path: Path) -> None:
    site = build(tmp_path, records())
    (site / "haku" / "meta.js").unlink()
    page = browser.new_page()
    page.goto((site / "haku.html").as_uri())
    wait_for(page, "Haku ei toimi")

    assert page.locator("#static a").first.is_visible()
    page.close()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "#q=silta työ&region=Pohjois-Savo&region=",
        "#q=silta&status=draft",
        "#q=tehtävkenttä",
        "#q=nuoriso&start=2008..",
        "#q=S29104",
    ],
)
def test_axe_finds_nothing(shown: Shown, site: Path, fragment: str, width: int, scheme: Any) -> None:
    shown.page.set_viewport_size({"width": width, "height": 800})
    shown.page.emulate_media(color_scheme=scheme)
    page = visit(shown, site, fragment)
    axe_finds_nothing(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_nothing_is_requested_from_elsewhere(shown: Shown, site: Path) -> None:
    requests: list[str] = []
    shown.page.on("request", lambda request: requests.append(request.url))
    visit(shown, site, "#q=silta&region=Lappi")

    assert {url.partition(":")[0] for url in requests} == {"file"}


def ids(page: Page, query: str, **options: Any) -> list[str]:
    return [hit["id"] for hit in ask(page, query, limit=50, **options)["hits"]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('"kolmen kunnan halki"', {"s29104"}),
        ('"kunnan kolmen"', set()),
        ('kunnan EI "kunnan kolmen"', {"s19101", "s19111", "s29104"}),
        ('kunnan EI "kolmen kunnan"', {"s19101", "s19111"}),
        ('"kunnan kolmen" TAI zenit', {"s19106"}),
        ('"kolmen kunnan" TAI zenit', {"s19106", "s29104"}),
        ('silta EI "kunnan kolmen" TAI EI tervo', {"a39105"}),
        ("silta TAI zenit", {"s19101", "a39105", "s19106"}),
        ("silta -tervo", {"a39105"}),
        ("silta −tervo", {"a39105"}),
        ("silta EI tervo", {"a39105"}),
        ("silta JA zenit", set()),
        ("toteuttaja:kaupunki", {"s19101", "a39105", "s19107"}),
        ("TOTEUTTAJA:kaupungin JA silta", {"s19101", "a39105"}),
        ("osatoteuttaja:silta", {"a39105"}),
        ("nimi:silta", {"s19101"}),
        ("alue:lapissa", {"s19102", "s19106", "s19111"}),
        ('"yrityksille"', {"s19103"}),
        ("EI silta kainuu", {"s19102", "s19108"}),
        ("toimintalinja:3", {"s19103"}),
        ("toimintalinja:2", {"s19101", "s19102"}),
    ],
)
def test_what_a_query_can_say(shown: Shown, site: Path, query: str, expected: set[str]) -> None:
    assert set(ids(visit(shown, site), query)) == expected


def test_a_phrase_is_sought_in_the_text_as_it_stands(shown: Shown, site: Path) -> None:
    page = visit(shown, site, '#q="kuntien tehtäväkentän"')

    assert names(page) == ["Silta töihin"]
    assert page.locator("#hits .quote mark").all_inner_texts() == ["kuntien", "tehtäväkentän"]


@pytest.mark.parametrize(
    ("query", "first", "how"),
    [
        ("pajassa", "s19102", "exact"),
        ("lappiin", "s19102", "place"),
        ("North Savo", "s19103", "place"),
        ("Pohjois-Suomessa", "s19102", "near"),
        ("tervolaisille", "s19101", "near"),
        ("iisalmesta", "s19103", "near"),
        ("työ paja", "s19102", "joined"),
        ("savon opiston", "s19103", "organisation"),
        ("FI01714507", "s19101", "code"),
        ("0171450 7", "s19101", "code"),
    ],
)
def test_more_ways_in_which_a_word_is_found(
    shown: Shown, site: Path, query: str, first: str, how: str
) -> None:
    hits = ask(visit(shown, site), query)["hits"]

    assert first in [hit["id"] for hit in hits[:3]]
    found = next(hit for hit in hits if hit["id"] == first)
    assert how in {reason["how"] for reason in found["why"]}


# No project has both parts of the first, and none calls itself by the second.
@pytest.mark.parametrize("query", ["metsäkenttä", "projekti"])
def test_a_word_that_no_project_has_in_any_way_finds_nothing(shown: Shown, site: Path, query: str) -> None:
    assert ask(visit(shown, site), query) == {"total": 0, "hits": []}


def test_ranges_narrow_and_say_so(shown: Shown, site: Path) -> None:
    page = visit(shown, site)
    assert set(ids(page, "", filters={"eu_state_actual": {"from": 1}})) == {"s19101", "s19102"}
    assert set(ids(page, "", filters={"start": {"from": 2012, "to": 2015}})) == {"s19106", "s29104", "s19109"}
    page.locator("#range-start summary").click()
    page.fill("[name=start-from]", "2012")
    page.fill("[name=start-to]", "2015")
    page.locator("[data-range=start]").click()
    wait_for(page, "3 hanketta yhdellä rajauksella")

    assert "start=2012..2015" in page.evaluate("decodeURIComponent(location.hash)")
    assert "Alkamisvuosi: 2012–2015" in page.locator("#chips a").first.inner_text()
    page.reload()
    wait_for(page, "3 hanketta yhdellä rajauksella")
    assert page.input_value("[name=start-to]") == "2015"
    page.locator("#chips a").first.click()
    wait_for(page, "12 hanketta")
    assert page.input_value("[name=start-from]") == ""


def test_an_empty_range_is_named(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#start=2030..")

    assert "Tyhjän tuloksen aiheutti Alkamisvuosi: vähintään 2030" in page.locator("#empty").inner_text()


def test_an_added_word_is_shown_and_can_be_switched_off(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=nuoriso")
    added = page.locator("#widened .chip", has_text="nuori")
    assert added.count() == 1
    assert names(page) == ["Nuorten työpaja Öljymäki"]
    added.click()
    page.wait_for_selector("#widened .chip.off")
    wait_for(page, "0 hanketta")

    assert "off=nuori" in page.url
    page.locator("#widened .chip.off").click()
    page.wait_for_function("() => document.querySelectorAll('#hits li').length > 0")
    assert page.locator("#widened .chip.off").count() == 0


def test_a_code_sent_off_leads_to_the_page(shown: Shown, site: Path) -> None:
    page = visit(shown, site)
    page.fill("#q", "s19104")
    page.fill("#q", "S29104")
    wait_for(page, "1 hanke")
    assert page.locator("#direct a").get_attribute("href") == "hanke/s29104.html"
    (site / "hanke").mkdir(exist_ok=True)
    (site / "hanke" / "s29104.html").write_text("<!doctype html><title>x</title>", encoding="utf-8")
    with page.expect_navigation(url="**/hanke/s29104.html"):
        page.keyboard.press("Enter")


def test_the_workbook_has_the_rows_the_columns_and_the_search(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=työ&region=Pohjois-Savo&order=newest")
    page.locator("#export summary").click()
    for name in ("business_id", "page"):
        page.locator(f"#export input[value={name}]").uncheck()
    with page.expect_download() as download:
        page.locator("#export button", has_text="XLSX").click()
    book = load_workbook(io.BytesIO(Path(download.value.path()).read_bytes()))
    rows = list(book["Hankkeet"].values)

    assert rows[0][:4] == ("tunniste", "hankekoodi", "nimi", "toteuttaja")
    assert [row[2] for row in rows[1:]] == names(page) == ["Tasa-arvo työssä", "Silta töihin"]
    assert rows[2][rows[0].index("toteutunut EU- ja valtion rahoitus")] == 1410326
    told = dict(zip(rows[0], rows[2], strict=True))
    assert (told["rahasto"], told["ohjelmakausi"], told["tila"]) == ("ESR", "2007–2013", "Päättynyt")
    assert "order=newest" in book["Haku"]["B1"].value


@pytest.mark.parametrize(
    ("order", "first", "last"),
    [
        ("ending", ["Silta töihin"], "Öitsi"),
        ("smallest", ["Digiloikka", "Nuorten työpaja Öljymäki", "Silta töihin"], "Öitsi"),
        ("participants", ["Silta töihin"], "Öitsi"),
        ("complete", ["Silta töihin"], "Pelkkä nimi"),
    ],
)
def test_more_orders(shown: Shown, site: Path, order: str, first: list[str], last: str) -> None:
    page = visit(shown, site, f"#order={order}")
    page.locator("#more button").click()
    page.wait_for_function("() => document.querySelectorAll('#hits li').length === 12")
    found = names(page)

    assert found[: len(first)] == first
    assert found[-1] == last


def test_an_order_of_its_own_leaves_out_what_lacks_a_word(shown: Shown, site: Path) -> None:
    page = visit(shown, site, "#q=silta tehtäväkenttä")
    assert names(page) == ["Silta töihin", "Äänekosken biotalous"]
    assert "Kaikki sanat: 1 hanke" in page.locator("#said").inner_text()

    assert names(visit(shown, site, "#q=silta tehtäväkenttä&order=newest")) == ["Silta töihin"]


def test_ids_of_others_may_have_spaces(shown: Shown, tmp_path: Path) -> None:
    ids = ["hanke 1 a", "b ä"]
    site = build(tmp_path, [ProjectRecord(id=id, name=f"Silta {id}", summary="Kuvaus.") for id in ids])
    page = visit(shown, site, "#q=silta")

    assert {hit["id"] for hit in ask(page, "silta")["hits"]} == set(ids)
    links = page.locator("#hits h3 a").evaluate_all("links => links.map(link => link.href)")
    assert set(links) == {(site / "hanke" / f"{id}.html").as_uri() for id in ids}
