"""How a value was read, told in the language of the page: also where the rule is ours and no form's label."""

from __future__ import annotations

from collections import Counter

import pytest

from esrcat.rule_words import own_rule_words
from esrcat.settings import LANGUAGES
from esrcat.site.markup.marks import how_words
from esrcat.site.sources.disagreements import value_words
from esrcat.site.words import messages
from tests.documents import CORPUS, parsed


@pytest.mark.parametrize(
    ("language", "method", "rule", "told"),
    [
        ("fi", "sentence", "words of EU", "lauseesta: EU (sanat kertovat, mistä on kyse)"),
        ("fi", "label", "label of the period", "nimikkeen mukaan: alku ja loppu"),
        ("sv", "derived", "unit of an amount", "beloppets enhet"),
        ("sv", "sentence", "words of endorsed", "ur en mening: Tillstyrkt (orden visar vad det gäller)"),
        ("en", "table", "row of own", "from a table: row (Own funding)"),
        ("fi", "label", "Hankkeen nimi", "nimike ”Hankkeen nimi” ja sen arvo"),
        ("fi", "table", "Number of persons", "taulukosta: Number of persons"),
    ],
)
def test_a_rule_is_told_in_words(language: str, method: str, rule: str, told: str) -> None:
    assert how_words(method, rule, messages.load(language)) == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_of_free_text_keeps_its_english_name(language: str) -> None:
    words = messages.load(language)
    documents = sorted(
        path for kind in ("press_releases", "project_pages") for path in CORPUS.glob(f"{kind}/dev/*.html")
    )
    untold = Counter(
        item["rule"]
        for path in documents[::4]
        for record in parsed(path).records
        for items in record.evidence.values()
        for item in items
        if own_rule_words(item["rule"], words.table) is None
    )

    assert not untold
    assert len(documents) > 50


def test_shares_that_differ_are_told_with_their_figures() -> None:
    shares = [{"source": "EU and state", "percent": 75, "amount": 120000}, {"source": "own", "percent": 12.5}]

    assert value_words("/funding/shares", shares, messages.load("fi"), "fi") == (
        "EU ja valtio (75\xa0%, 120\xa0000\xa0€); Omarahoitus (12,5\xa0%)"
    )
    assert value_words("/funding/total_cost", 743210, messages.load("fi"), "fi") == "743\xa0210\xa0€"
    assert messages.load("fi").label("/funding/shares") == "Rahoituksen jakautuminen"


def test_lists_that_differ_are_told_in_words() -> None:
    fi = messages.load("fi")
    stages = [{"what": "application_submitted", "date": "2023-02-15"}, {"what": "other", "date": "2023-06"}]

    assert value_words("/milestones", stages, fi, "sv") == ("Hakemus jätetty (15.2.2023); Muu päivä (6/2023)")
    costs = [{"label": "Ostopalvelut", "amount": 419000}]
    assert value_words("/funding/breakdown", costs, fi, "fi") == "Ostopalvelut (419\xa0000\xa0€)"
