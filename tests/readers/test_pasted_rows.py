"""Lists of projects pasted as plain text: rows where all lines fit the columns, else none."""

from __future__ import annotations

import pytest

from esrcat import parse
from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes
from esrcat.readers import read


def records_of(text: str) -> list[ProjectRecord]:
    return list(parse_bytes(text.encode(), "list.txt", "0" * 64).records)


def rows_of(text: str) -> list[list[str]]:
    document = read(text.encode(), "list.txt", "0" * 64)
    return [
        [document.text[block.start : block.end] for block in document.blocks[first:last]]
        for first, last in document.rows
    ]


TABS = """Hakutulokset

Haullasi löytyi 2 hanketta

Hankekoodi\tHankkeen nimi\tToteuttaja\tAlkaa\tPäättyy
A77801\tLumen alta\tKemin kaupunki\t1.6.2021\t31.8.2023
S27802\tSuolan maku\tTornion kaupunki\t1.8.2020\t31.7.2023
"""
BLANKS = """Projekt i Sydbygden

Projekt              Tid          Finansiering                        Genomförare
Creating the Coast   2013–2015    ERUF, Österbottens förbund          Vasa stad
Saltmixen            2012–2014    ERUF, Österbottens förbund          Närpes stad
"""
ENGLISH = """Search results

Project code   Project name      Implementer         Start       End
S27801         Under the Snow    City of Kemi        1.8.2020    31.12.2022
S27802         Taste of Salt     City of Tornio      1.9.2020    31.12.2021
"""


def test_tabs_make_the_cells_of_a_search_result() -> None:
    first, second = records_of(TABS)
    assert (first.code, first.name, first.start, first.end) == (
        "A77801",
        "Lumen alta",
        "2021-06-01",
        "2023-08-31",
    )
    assert second.actor
    assert (second.name, second.actor.name) == ("Suolan maku", "Tornion kaupunki")


def test_blanks_make_cells_under_heads_of_any_language() -> None:
    first, second = records_of(BLANKS)
    assert (first.name, first.start, first.end) == ("Creating the Coast", "2013", "2015")
    assert first.actor
    assert first.actor.name == "Vasa stad"
    assert (second.name, second.start) == ("Saltmixen", "2012")


def test_a_list_in_english_has_its_names_below_its_head() -> None:
    first, second = records_of(ENGLISH)
    assert (first.code, first.name, first.start) == ("S27801", "Under the Snow", "2020-08-01")
    assert (second.name, second.end) == ("Taste of Salt", "2021-12-31")


def test_a_cell_left_empty_is_missed_in_its_own_column() -> None:
    rows = "Lumen alta\t\tKemi\t2 000 €\nSuolan maku\tSuola ry\tTornio\t3 000 €"
    tabs = f"Hanke\tHakija\tKunta\tTuki\n{rows}\n\nLoppu."
    assert [len(row) for row in rows_of(tabs)] == [4, 3, 4]
    aligned = (
        "Hanke         Hakija     Kunta     Tuki\n"
        "Lumen alta               Kemi      2 000 €\n"
        "Suolan maku   Suola ry   Tornio    3 000 €\n"
    )
    document = read(aligned.encode(), "list.txt", "0" * 64)
    assert [block.level for block in document.blocks[4:7]] == [1, 3, 4]


@pytest.mark.parametrize(
    "text",
    [
        # A name that goes on in the line below.
        "Hanke         Hakija     Tuki\nLumen alta    Kemi ry    2 000 €\nja päältä\n"
        "Suolan maku   Suola ry   3 000 €",
        # A cell is missing, and the others are not where the heads are.
        "Hanke         Hakija     Kunta     Tuki\nLumen alta    Kemi  2 000 €\n"
        "Suolan maku   Suola ry   Tornio    3 000 €",
        # A long cell has but one blank behind it.
        "Hanke         Hakija     Kunta     Tuki\nLumen alta    Lumi rf on Kemi      2 000 €\n"
        "Suolan maku   Suola ry   Tornio    3 000 €",
        # Rows that were wrapped, a tab lost at the end of a line.
        "Projektikoodi\tHanke\tHakija\tAlkaa\tTuki\nS19001\tLumen alta\tKemi ry\t1.1.2009\t2 000\n"
        "S19002\tSuolan maku\nSuola ry\t1.2.2009\t3 000\nS19003\tKivet\tKivi ry\t1.3.2009\t4 000",
        # One row is no table.
        "Hanke         Hakija     Tuki\nLumen alta    Kemi ry    2 000 €\n",
        # No column for the projects.
        "Kunta         Asukkaita  Muutos\nKemi          20 000     -100\nTornio        21 000     -50",
    ],
)
def test_what_does_not_fit_throughout_is_no_table(text: str) -> None:
    assert rows_of(f"Luettelo\n\n{text}\n") == []


def test_what_stands_around_the_table_stays_text() -> None:
    text = f"{TABS.strip()}\n\nYhteensä 2 hanketta.\n"
    document = read(text.encode(), "list.txt", "0" * 64)
    written = [document.text[block.start : block.end] for block in document.blocks]
    assert written[:2] == ["Hakutulokset", "Haullasi löytyi 2 hanketta"]
    assert written[-1] == "Yhteensä 2 hanketta."


def test_a_head_called_start_is_no_link_of_a_site() -> None:
    head = "<tr><th>Project code</th><th>Project name</th><th>Implementer</th><th>Start</th><th>End</th></tr>"
    row = "<tr><td>{}</td><td>{}</td><td>City of Kemi</td><td>1.6.2021</td><td>31.8.2023</td></tr>"
    rows = row.format("A77801", "Under the Snow") + row.format("A77802", "Taste of Salt")
    page = f"<html><body><h1>Search results</h1><table>{head}{rows}</table></body></html>"
    assert [each.name for each in records_of(page)] == ["Under the Snow", "Taste of Salt"]
    assert {each.start for each in records_of(page)} == {"2021-06-01"}


HEADS = "Projektikoodi\tProjektin nimi\tRahasto\tAloituspvm\tPäättymispvm\tToteuttajan nimi"
ROWS = (
    "S19001\tSilta\tESR\t1.2.2008\t31.1.2011\tSalon kaupunki",
    "S19002\tPolku\tESR\t1.3.2009\t28.2.2012\tKemin kaupunki",
)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_list_that_was_copied_from_a_page_gives_its_projects(between: str) -> None:
    lines = ("Etusivu", "Hakutulokset", "Löytyi 2 projektia.", HEADS, *ROWS, "Sivut: 1 2 3", "EURA 2007")
    result = parse(between.join(lines).encode(), name="lista.txt")

    assert [one.code for one in result.records] == ["S19001", "S19002"]
    assert result.records[0].start is not None
    assert result.document.media_type == "text/plain"


def test_a_cell_of_several_lines_and_empty_cells_at_the_end() -> None:
    rows = ("S19001\tPolku ja\nsilta\tESR\t1.2.2008\t31.1.2011\tSalon kaupunki", "S19002\tPolku\tESR")
    result = parse("\n".join(("Projektilista", HEADS, *rows)).encode(), name="lista.txt")

    assert [(one.code, one.name) for one in result.records] == [
        ("S19001", "Polku ja silta"),
        ("S19002", "Polku"),
    ]


def test_a_table_of_other_things_within_a_text_is_left_to_its_lines() -> None:
    lines = ("Rahoitus vuosittain", "Vuosi\tEU\tKunta", "2009\t1 000\t500", "2010\t2 000\t700")

    assert read("\n".join(lines).encode(), "x.txt").rows == ()
