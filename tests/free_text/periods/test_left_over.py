"""A project's time that no verb tells: the only range of dates that a text leaves."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Portti-hanke auttaa nuoria.\n\nAikajana: 1.1.2018 → 31.12.2020.", "2018-01-01", "2020-12-31"),
        ("Portti-hanke auttaa nuoria. Kello käy: elokuu 2023 – joulukuu 2025.", "2023-08", "2025-12"),
        # Two ranges leave it open; a short one is that of something else.
        (
            "Portti-hanke auttaa. Kello: elokuu 2023 – joulukuu 2025. Kello: 1.1.2022–31.12.2024.",
            None,
            None,
        ),
        ("Portti-hanke auttaa nuoria. Paussi: 1.2.2023–31.3.2023.", None, None),
        # Until when something has to be done, where the start is known.
        (
            "Portti-hanke alkoi 1.11.2016. Telineiden pitää olla poissa lokakuun 2018 loppuun mennessä.",
            "2016-11-01",
            "2018-10",
        ),
        (
            "Portti-hanke alkoi 1.11.2016. Lokakuun 2018 loppuun mennessä mukana oli ollut 30 nuorta.",
            "2016-11-01",
            None,
        ),
        # One sentence of both, and no other dates.
        (
            "Portti-hanke auttaa nuoria. Ohjaajia on kaksi. Syyskuussa 2010 käynnistynyt urakka "
            "jatkuu kesäkuun 2013 loppuun.",
            "2010-09",
            "2013-06",
        ),
        (
            "The Gate project helps the young. In brief: from 1 March 2016 to 31 August 2018 "
            "(originally until 28 February 2018).",
            "2016-03-01",
            "2018-08-31",
        ),
    ],
)
def test_the_only_range_is_the_time_of_the_project(text: str, start: str | None, end: str | None) -> None:
    content = found(text)
    assert (content.get("start"), content.get("end")) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Tarkoitus oli lopettaa 31.5.2018, mutta loppu lykättiin: uusi takaraja on 30.9.2018.",
        "Viimeisen päivän piti olla 31.5.2018, mutta saimme lisää aikaa ja lopetimme 30.9.2018.",
        "Viimeisen piti olla 31.5.2018, mutta saimme kuukausia lisää ja lopetimme 30.9.2018.",
    ],
)
def test_the_end_that_was_meant_and_the_one_that_came(text: str) -> None:
    content = found(f"Portti-hanke alkoi 1.6.2016. {text}")
    assert (content.get("end"), content.get("original_end")) == ("2018-09-30", "2018-05-31")
