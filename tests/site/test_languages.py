"""A site in three languages: the same pages in each, in its own words, with what documents say marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from esrcat.settings import LANGUAGES
from esrcat.site.words import messages
from tests.site.reading import first, ids, links, page, pages, target, text
from tests.site.translated import build

OTHERS = ("sv", "en")
PROJECT = "hanke/s19777.html"
ATTRIBUTES = ("aria-label", "title", "placeholder", "alt", "data-copied", "data-selected")


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def own_pages(site: Path, language: str) -> set[str]:
    folder = site if language == "fi" else site / language
    found = {path.relative_to(folder).as_posix() for path in pages(folder)}
    return {path for path in found if not path.startswith(("sv/", "en/"))}


def test_every_page_is_there_in_each_language(three: Path) -> None:
    finnish = own_pages(three, "fi")

    assert {"index.html", PROJECT, "lahde/s19777-a.html", "haku.html", "sanasto.html"} <= finnish
    assert all(own_pages(three, language) == finnish for language in OTHERS)


def test_what_has_no_words_is_shared(three: Path) -> None:
    for language in OTHERS:
        others = {
            path.parent.name
            for path in (three / language).rglob("*")
            if path.is_file() and path.suffix != ".html"
        }
        assert others == {"vertailu"}
    assert (three / "hanke" / "s19777.json").is_file()


def test_links_of_every_language_lead_to_something(three: Path) -> None:
    broken = [
        f"{link.page.relative_to(three)}: {link.href}"
        for link in links(three)
        if not (aim := target(link))[0].is_file()
        or (aim[1] and "=" not in aim[1] and aim[1] not in ids(aim[0]))
    ]

    assert not broken


def test_pages_lead_to_pages_of_their_own_language(three: Path) -> None:
    wrong = [
        f"{link.page.relative_to(three)}: {link.href}"
        for link in links(three)
        if target(link)[0].suffix == ".html"
        and language_of(three, target(link)[0]) != language_of(three, link.page)
        and not is_switch(link.page, link.href)
    ]

    assert not wrong


def language_of(site: Path, path: Path) -> str:
    folder = path.resolve().relative_to(site.resolve()).parts[0]
    return folder if folder in OTHERS else "fi"


def is_switch(path: Path, href: str) -> bool:
    return bool(page(path).select(f'[hreflang][href="{href}"]'))


def test_the_switch_leads_to_the_same_page(three: Path) -> None:
    for path in pages(three):
        own = language_of(three, path)
        name = path.relative_to(three if own == "fi" else three / own).as_posix()
        switch = page(path).select(".lang a")
        alternates = page(path).select('link[rel="alternate"][hreflang]')
        wanted = [(three if language == "fi" else three / language) / name for language in LANGUAGES]

        assert [link.get_text() for link in switch] == ["Suomi", "Svenska", "English"]
        assert [link["lang"] for link in switch] == list(LANGUAGES)
        assert [link["lang"] for link in switch if link.get("aria-current")] == [own]
        for found in (switch, alternates):
            assert [link["hreflang"] for link in found] == list(LANGUAGES)
            assert [(path.parent / str(link["href"])).resolve() for link in found] == [
                each.resolve() for each in wanted
            ]


def test_every_page_names_its_language(three: Path) -> None:
    for path in pages(three):
        assert first(path, "html")["lang"] == language_of(three, path)


def test_ids_are_unique_in_every_language(three: Path) -> None:
    for path in pages(three):
        assert len(set(ids(path))) == len(ids(path)), path


def own_texts(soup: BeautifulSoup, language: str) -> Iterator[str]:
    """Yield the texts of a page that are in its language, and those of its attributes."""
    for element in soup.find_all(True):
        if spoken(element) == language:
            yield from (str(element[name]) for name in ATTRIBUTES if element.get(name))
            if element.name not in {"script", "style"}:
                yield from (str(each) for each in element.children if type(each) is NavigableString)


def spoken(element: Tag) -> str:
    nearest: Tag | None = element
    while nearest is not None and not nearest.get("lang"):
        nearest = nearest.parent
    return str(nearest["lang"]) if nearest is not None else ""


def patterns(language: str) -> dict[str, re.Pattern[str]]:
    """Return the Finnish words that are not words of the other language too, by key, as they may stand."""
    known = {
        word
        for name in (language, f"{language}.search")
        for words in messages.load(name).table.values()
        for word in words.values()
    }
    return {
        f"{section}.{key}": re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(word)))
        for name in ("fi", "fi.search")
        for section, words in messages.load(name).table.items()
        for key, word in words.items()
        if word not in known and len(re.sub(r"\{\w+\}|\W", "", word)) > 2
    }


@pytest.mark.parametrize("language", OTHERS)
def test_no_finnish_word_of_the_interface_is_left(three: Path, language: str) -> None:
    finnish = patterns(language)
    left = {
        f"{path.relative_to(three)}: {told!r} ({key})"
        for path in pages(three / language)
        for told in set(own_texts(page(path), language))
        for key, pattern in finnish.items()
        if told.strip() and pattern.fullmatch(" ".join(told.split()))
    }

    assert len(finnish) > 500
    assert not left


def test_the_words_of_the_search_script_are_in_the_language(three: Path) -> None:
    for language, one in (("sv", '"one":"{n} projekt"'), ("en", '"one":"{n} project"')):
        assert one in str(first(three / language / "haku.html", "#search-words"))


@pytest.mark.parametrize(
    ("language", "region", "group", "kind"),
    [("sv", "Nyland", "arbetslösa", "företag"), ("en", "Uusimaa", "unemployed people", "company")],
)
def test_vocabularies_speak_the_language_of_the_page(
    three: Path, language: str, region: str, group: str, kind: str
) -> None:
    project = three / language / PROJECT

    assert first(project, "#f-area-regions a").get_text() == region
    assert first(project, "#f-area-regions .mute").get_text().endswith(": Uudenmaan")
    assert first(project, "#f-target_groups-labels a").get_text() == group
    assert first(project, "#f-actor-type").get_text().lower().startswith(kind)
    assert text(three / language / "alue" / "uusimaa.html", "h1") == region
    assert group in text(three / language / "alue" / "uusimaa.html", ".matrix thead")


def test_what_documents_say_is_marked_with_its_language(three: Path) -> None:
    project = three / "sv" / PROJECT

    assert first(project, "h1 span")["lang"] == "fi"
    assert first(project, "#f-summary span")["lang"] == "fi"
    assert first(project, "#f-code + details q").get_text() == "S19777"
    assert first(project, "#f-name + details q span")["lang"] == "fi"
    assert first(project, "#f-priority_axis-title span")["lang"] == "fi"
    assert first(three / "sv" / "lahde" / "s19777-a.html", ".paper")["lang"] == "fi"
    assert first(three / "sv" / "hanke" / "pa-svenska.html", "h1").select("[lang]") == []
    assert first(three / "hanke" / "pa-svenska.html", "h1 span")["lang"] == "sv"
    assert first(three / PROJECT, "h1").select("[lang]") == []


def test_words_within_a_documents_text_are_marked_too(three: Path) -> None:
    source = three / "sv" / "lahde" / "s19777-a.html"

    assert first(source, ".paper .l")["lang"] == "sv"
    assert {str(each["lang"]) for each in page(source).select(".paper .held [lang]")} == {"sv"}
    assert page(three / "lahde" / "s19777-a.html").select(".paper .held [lang]") == []


def test_figures_and_dates_follow_the_language(three: Path) -> None:
    assert "1.3.2009–31.8.2012" in text(three / PROJECT, ".ledger")
    assert "1.3.2009–31.8.2012" in text(three / "sv" / PROJECT, ".ledger")
    assert "1 Mar 2009 – 31 Aug 2012" in text(three / "en" / PROJECT, ".ledger")
    assert "€0" in text(three / "en" / "index.html", ".ledger")


def test_the_glossary_says_each_word_in_all_languages(three: Path) -> None:
    row = first(three / "sv" / "sanasto.html", "#beneficiary")

    assert [cell.get_text() for cell in row.select("th, td[lang]")] == [
        "stödmottagare", "toteuttaja", "beneficiary",
    ]  # fmt: skip
    assert [cell["lang"] for cell in row.select("td[lang]")] == ["fi", "en"]


def test_a_site_in_one_language_has_no_switch(tmp_path: Path) -> None:
    site = build(tmp_path, "sv")

    assert first(site / "index.html", "html")["lang"] == "sv"
    assert page(site / "index.html").select(".lang, [hreflang]") == []
    assert not (site / "sv").exists()


def test_the_publishers_words_in_a_language(tmp_path: Path) -> None:
    site = build(tmp_path, "fi", "sv", title="Kainuun arkisto", base_url="https://koe.example")

    assert text(site / "sv" / "index.html", ".brand") == (
        "Kainuun arkisto Beskrivningar av EU-finansierade projekt"
    )
    assert first(site / "sv" / "404.html", ".btn")["href"] == "/sv/haku.html"
    assert first(site / "sv" / "404.html", "link[rel=stylesheet]")["href"] == "/assets/style.css"


def test_the_same_records_give_the_same_bytes_in_each_language(three: Path, tmp_path: Path) -> None:
    again = build(tmp_path / "again", *LANGUAGES, report_address="palaute@example.org")

    assert files(again) == files(three)
    alone = files(build(tmp_path / "alone", "fi", report_address="palaute@example.org"))
    assert set(alone) <= set(files(three))


def test_a_language_that_is_gone_leaves_no_page(tmp_path: Path) -> None:
    build(tmp_path, "fi", "sv", "en")
    build(tmp_path, "fi", "en")

    assert not (tmp_path / "sv").exists()
    assert (tmp_path / "en" / "index.html").is_file()
