"""Lists of projects as an authority keeps them in a spreadsheet of its own; all of them are invented."""

from __future__ import annotations

import datetime

from corpus_printed.opendocument import as_ods

_HEAD = (
    "Hankekoodi",
    "Hankkeen nimi",
    "Rahasto",
    "Toimintalinja",
    "Rahoittava viranomainen",
    "Toiminnan tila",
    "Alkaa",
    "Päättyy",
    "Hakija",
    "Myönnetty EU- ja valtion rahoitus",
    "Suunniteltu julkinen rahoitus",
)
_HEAD_2007 = (
    "Projektikoodi",
    "Projektin nimi",
    "Rahasto",
    "Toteuttaja",
    "Alkaa",
    "Päättyy",
    "Myönnetty EU- ja valtion rahoitus",
)


def _day(day: int, month: int, year: int) -> datetime.date:
    return datetime.date(year, month, day)


def list_2014() -> bytes:
    """Return a list of 2014–2020: rows above the heads, empty cells, and a second sheet that is hidden."""
    ended, ongoing = "Toiminta päättynyt", "Toiminnassa"
    savo, kainuu = "Pohjois-Savon liitto", "Kainuun liitto"
    # fmt: off
    rows: list[tuple[object, ...]] = [
        ("Rakennerahastohankkeet, ote 3.5.2021",), (), _HEAD,
        ("A79881", "Kirnun uusi elämä", "EAKR", 2, savo, ended, _day(1, 8, 2015), _day(31, 12, 2017),
         "Luikonlahden maitopaja Oy", 118000, 147500.5),
        ("S29881", "Luetaan ääneen\nkylällä", "ESR", 5, savo, ongoing, _day(15, 1, 2020), _day(30, 6, 2022),
         "Varpaisen lukuseura ry", 64500.75, None),
        ("A79882", "Tervaa & teräsvillaa", "EAKR", 1, kainuu, ended, _day(1, 3, 2016), _day(28, 2, 2018),
         "Hyrynjoen veistämö Oy", 240000, 300000),
    ]
    hidden: list[tuple[object, ...]] = [
        _HEAD,
        ("S29882", "Savotan sanat", "ESR", 4, kainuu, ended, _day(1, 9, 2016), _day(31, 8, 2018),
         "Hyrynjoen kansanopisto", 75000, 93750),
    ]
    # fmt: on
    return as_ods([("Hankkeet", rows), ("Vanhat", hidden)], frozenset(("Vanhat",)))


def list_2007() -> bytes:
    """Return a list of 2007–2013: sums and dates typed, an empty column and a row of sums under it."""
    # fmt: off
    rows: list[tuple[object, ...]] = [
        _HEAD_2007,
        (
            "S19881",
            "Rautatien perilliset",
            "ESR",
            "Pihtisillan opisto",
            _day(1, 2, 2009),
            _day(31, 1, 2012),
            187300,
        ),
        (
            "A39881",
            "Uitosta ulappaan",
            "EAKR",
            "Kiiskilän kunta",
            _day(15, 4, 2010),
            _day(14, 4, 2013),
            421000.4,
        ),
        ("S19882", "Kauppa käy kuistilla", "ESR", "Kylät ry",
         _day(1, 6, 2011), _day(31, 5, 2013), 99000),
    ]
    # fmt: on
    return as_ods([("Lista", rows)])


LISTS = {"ote-2014.ods": list_2014, "projektit-2007.ods": list_2007}
