"""Endings: forms of a word share a stem, and the browser cuts the same."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from esrcat.search.suffixes import MARKS, Language, rules, stem
from tests.site.search_records import build, records

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("fi", "työpaja työpajan työpajaa työpajassa työpajasta työpajoihin työpajoja työpajojen työpajakin"),
        ("fi", "koulutus koulutuksen koulutusta koulutukseen koulutuksia koulutuksille"),
        ("fi", "hoitaja hoitajan hoitajaa hoitajien hoitajille hoitajamme"),
        ("fi", "hoito hoidon hoitoa hoidossa hoitojen"),
        ("fi", "nainen naisen naista naisten naisille naisia"),
        ("fi", "turvallisuus turvallisuuden turvallisuutta turvallisuuteen"),
        ("fi", "hanke hankkeen hankkeita hankkeisiin"),
        ("fi", "työtön työttömän työttömiä työttömille työtöntä"),
        ("sv", "invandrare invandraren invandrarna invandrares"),
        ("sv", "utbildning utbildningar utbildningen utbildningarna"),
        ("sv", "arbetslös arbetslösa arbetslöst"),
        ("en", "training trainings trained trains"),
        ("en", "entrepreneur entrepreneurs"),
        ("en", "community communities"),
    ],
)
def test_forms_of_a_word_share_a_stem(language: Language, forms: str) -> None:
    assert len({stem(form, language) for form in forms.split()}) == 1


@pytest.mark.parametrize("pair", [("työpaja", "työpari"), ("paja", "palvelu"), ("koulu", "koulutus")])
def test_other_words_keep_theirs(pair: tuple[str, str]) -> None:
    assert stem(pair[0], "fi") != stem(pair[1], "fi")


def test_the_browser_knows_endings_up_to_the_longest() -> None:
    longest = max(len(ending) for steps in rules().values() for _, endings in steps for ending in endings)  # type: ignore[attr-defined]

    assert longest <= 8


def test_the_browser_cuts_the_same(browser: Browser, tmp_path: Path) -> None:
    endings = [ending for steps in rules().values() for _, listed in steps for ending in listed]  # type: ignore[attr-defined]
    beginnings = ["a", "kou", "työpa", "hankke", "turvalli", "ÅÄÖ", "koulutus", "naise"]
    words = [beginning + ending for beginning in beginnings for ending in (*endings, "")]
    words += [word + ending for word in words[:400] for ending in ("kin", "nsa", "s")]
    site = build(tmp_path, records()[:2])
    page = browser.new_page()
    page.goto((site / "haku.html").as_uri())
    page.evaluate("esrcatIndex.language()")
    for language in MARKS:
        cut = page.evaluate(
            "([words, language]) => words.map(word => esrcatIndex.stemOf(word, language))", [words, language]
        )
        assert cut == [stem(word, language) for word in words]
    page.close()
