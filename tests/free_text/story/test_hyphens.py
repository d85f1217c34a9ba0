"""Hyphens of pages that were written for the web, and of texts that were pasted from typeset ones."""

from __future__ import annotations

from esrcat import parse

_PAGE = (
    "<h1>Ytimekäs-hanke</h1><p>Hanketta rahoittaa Euroopan sosiaalirahasto ja sen toteuttaa Kajaanin "
    "kaupunki 1.1.2016–31.12.2018.</p><h2>Tavoitteet</h2><ul><li>edistää cleantech-liiketoimintaa</li></ul>{}"
)


def _objectives(more: str) -> tuple[str, ...]:
    (record,) = parse(_PAGE.format(more).encode(), name="sivu.html").records
    return tuple(record.objectives)


def test_a_word_that_is_written_with_a_hyphen_keeps_it() -> None:
    assert _objectives("") == ("edistää cleantech-liiketoimintaa",)


def test_where_words_are_broken_all_are_joined() -> None:
    broken = "<p>Palve-luiden ja toi-minnan kehittäminen jatkuu. Palveluiden toiminnan tueksi tuli ryhmä.</p>"

    assert _objectives(broken) == ("edistää cleantechliiketoimintaa",)
