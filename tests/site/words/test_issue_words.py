"""Issues on a page: figures and dates as its language writes them."""

from __future__ import annotations

from typing import Any

import pytest

from esrcat.model import IssueItem
from esrcat.site.words import messages
from esrcat.site.words.issue_words import issue_words


@pytest.mark.parametrize(
    ("language", "code", "params", "told"),
    [
        ("fi", "share-amounts-do-not-sum", {"sum": 952000, "total": 1120000},
         "Rahoitusosuudet ovat yhteensä 952\xa0000\xa0€, mutta kokonaiskustannukset 1\xa0120\xa0000\xa0€."),
        ("en", "rows-do-not-sum", {"sum": 952000, "total": 1120000},
         "The rows of the budget are €952,000 together, but the total cost is €1,120,000."),
        ("fi", "share-percents-do-not-sum", {"sum": 55.0}, "Rahoitusosuudet ovat yhteensä 55\xa0%."),
        ("sv", "end-after-period", {"end": "2026-21", "last": "2023-12-31"},
         "Projektet slutar våren 2026, men programperiodens utgifter är stödberättigande till 31.12.2023."),
        ("fi", "unreadable-value", {"label": "Alku", "text": ""}, "Kentän ”Alku” arvoa ei voitu lukea."),
        ("sv", "unreadable-value", {"label": "Slut", "text": ""}, "Värdet i fältet ”Slut” kunde inte läsas."),
        ("en", "unreadable-value", {"label": "X", "text": "?"}, "The value of 'X' could not be read: '?'."),
        ("fi", "unknown-axis", {"period": "2014-2020", "fund": "ERDF", "number": "4"},
         "Kauden 2014–2020 ohjelmassa (EAKR) ei ole toimintalinjaa 4."),
        ("sv", "unknown-axis", {"period": "2021-2027", "fund": "JTF", "number": "4"},
         "Programmet för perioden 2021–2027 (FRO) har inget insatsområde 4."),
        ("fi", "no-such-code", {}, ""),
        ("fi", "women-exceed-total", {}, ""),
    ],
)  # fmt: skip
def test_an_issue_is_told_as_the_language_writes(
    language: str, code: str, params: dict[str, Any], told: str
) -> None:
    issue = IssueItem(code=code, severity="warning", message="-", params=params)

    assert issue_words(issue, messages.load(language)) == told
