"""An editor's files: read strictly, errors that name file, line and remedy, corrections with their reason."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from esrcat.editor import Decisions, check_corrections, corrected, editor_folder, read_decisions
from esrcat.errors import EditorError
from tests.linking.records import record

RECORD = record(
    "lomake",
    code="S19001",
    name="Valo",
    end="2011-12-31",
    authority={
        "name": "Hämeen TE-keskus",
        "as_written": "Hämeen TE-keskus",
        "current": {"name": "Elinvoimakeskus"},
    },
    partners=[{"name": "Lopen kunta"}],
    funding={"currency": "EUR", "eu_state": {"granted": 100}},
)


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    (folder / name).write_text(text, encoding=encoding)
    return folder


def correct(tmp_path: Path, *lines: str) -> Decisions:
    return read_decisions(write(tmp_path, "corrections.csv", "\n".join(("id,pointer,value,reason", *lines))))


def test_an_empty_folder_decides_nothing(tmp_path: Path) -> None:
    assert read_decisions(tmp_path) == Decisions()


def test_files_as_a_finnish_spreadsheet_saves_them(tmp_path: Path) -> None:
    write(tmp_path, "organisations.csv", "alias;name\r\nTukeva;Tukeva-säätiö\r\n;\r\n", "utf-8-sig")
    write(
        tmp_path,
        "links.csv",
        "decision;one;other;reason\r\n# oma merkintä\r\nsame;s19001;sivu.html;sama hanke\r\n",
    )
    decisions = read_decisions(tmp_path)

    assert decisions.aliases == {"Tukeva": "Tukeva-säätiö"}
    assert [(each.one, each.other, each.decision) for each in decisions.links] == [
        ("s19001", "sivu.html", "same")
    ]


@pytest.mark.parametrize(
    "above", ["# Maija; arkisto\n", "\n\n", '"# tarkistettu; osin"\r\n', "# a, b, c, d, e\n"]
)
@pytest.mark.parametrize("mark", [",", ";"])
def test_the_headings_tell_what_parts_columns_whatever_stands_above(
    tmp_path: Path, above: str, mark: str
) -> None:
    lines = ("id,pointer,value,reason", "s1,/web,www.x.fi,kortti")
    text = above + "\n".join(line.replace(",", mark) for line in lines)
    (correction,) = read_decisions(write(tmp_path, "corrections.csv", text)).corrections

    assert (correction.id, correction.value, correction.reason) == ("s1", "www.x.fi", "kortti")


@pytest.mark.parametrize(
    ("name", "text", "line", "words"),
    [
        ("corrections.csv", "id,pointer,value\n", 1, "no column 'reason'"),
        ("corrections.csv", "id,pointer,value,reason,muu\n", 1, "unknown column 'muu'"),
        ("corrections.csv", "id,pointer,value,reason\ns1,/end,2011,\n", 2, "must not be empty"),
        ("corrections.csv", "id,pointer,value,reason\ns1,end,2011,syy\n", 2, "'end' is no field"),
        ("corrections.csv", "id,pointer,value,reason\ns1,/evidence,2011,syy\n", 2, "is no field"),
        ("corrections.csv", "id,pointer,value,reason\ns1,/web,1,a\n\nS1,/web,2,b\n", 4, "line 2 already"),
        ("corrections.csv", "id,pointer,value,reason\ns1,/end,1,a,b,c\n", 2, "6 cells under 4 headings"),
        ("organisations.csv", "alias,name\na,\n", 2, "must not be empty"),
        ("organisations.csv", "alias,name\na,b\na,c\n", 3, "another name already"),
        ("organisations.csv", "alias,name\na,b\nb,a\n", 2, "'b' is an alias of 'a' itself"),
        ("organisations.csv", "alias,name\nb,c\na,b\n", 3, "'b' is an alias of 'c' itself"),
        ("links.csv", "one,other,decision\na,a,same\n", 2, "two records"),
        ("links.csv", "one,other,decision\na,b,ehkä\n", 2, "'same' or 'different'"),
        ("links.csv", "one,other,decision\na,b,same\nB,A,different\n", 3, "decided otherwise"),
        ("links.csv", "one,other,decision\na,b,same\nC,a,different\nB,c,same\n", 3, "through a third"),
    ],
)
def test_mistakes_name_file_line_and_remedy(
    tmp_path: Path, name: str, text: str, line: int, words: str
) -> None:
    with pytest.raises(EditorError) as caught:
        read_decisions(write(tmp_path, name, text))

    said = str(caught.value)
    assert said.startswith(f"{tmp_path / name}:{line}: ")
    assert words in said
    assert said.endswith("see docs/how-to/correct.md")


def test_another_encoding_is_named(tmp_path: Path) -> None:
    with pytest.raises(EditorError, match="not UTF-8; save it as 'CSV UTF-8'"):
        read_decisions(write(tmp_path, "organisations.csv", "alias,name\nä,ö\n", "cp1252"))


@pytest.mark.parametrize(
    ("mistaken", "words"),
    [
        ("corrections.xlsx", "save it as CSV UTF-8 under the name corrections.csv"),
        ("corrections.csv.txt", "save it as CSV UTF-8 under the name corrections.csv"),
        ("links (1).csv", "save it under the name links.csv"),
        ("ignore.toml.txt", "save it under the name ignore.toml"),
        ("correction.csv", "save it under the name corrections.csv"),
        ("corections.csv", "save it under the name corrections.csv"),
        ("Organizations.csv", "save it under the name organisations.csv"),
    ],
)
def test_a_file_under_nearly_the_right_name_is_not_passed_over(
    tmp_path: Path, mistaken: str, words: str
) -> None:
    write(tmp_path, mistaken, "")
    with pytest.raises(EditorError, match=re.escape(f"{mistaken}: not read; {words}")):
        read_decisions(tmp_path)


def test_the_workbook_of_a_table_and_notes_may_lie_beside_it(tmp_path: Path) -> None:
    for name in (
        "corrections.xlsx",
        "~$links.xlsx",
        "linksohje.txt",
        "lue minut.txt",
        "notes.csv",
        "corrected.md",
    ):
        write(tmp_path, name, "")

    assert len(correct(tmp_path, "s19001,/end,2011-03-31,kirje").corrections) == 1


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(EditorError, match="no such folder; check --editor"):
        read_decisions(tmp_path / "muu")


def test_a_correction_keeps_what_was_read(tmp_path: Path) -> None:
    one = corrected(RECORD, correct(tmp_path, "s19001,/end,2012-06-30,arkiston kortti").corrections)

    assert one.end == "2012-06-30"
    assert one.evidence["/end"] == [{"method": "editor", "rule": "arkiston kortti"}]
    assert one.conflicts["/end"].model_dump() == {
        "rule": "editor",
        "others": [{"value": "2011-12-31", "documents": [0]}],
    }
    assert one.evidence["/conflicts/~1end/others/0/value"] == RECORD.evidence["/end"]


def test_corrections_of_many_kinds(tmp_path: Path) -> None:
    lines = (
        "s19001,/funding/eu_state/granted,250,päätös",
        "s19001,/web,www.valo.example,kotisivu",
        "s19001,/authority/name,Hämeen ELY-keskus,päätös",
        "s19001,/partners/1/name,Kyläseura ry,sopimus",
        's19001,/themes,"[""kylät"", ""palvelut""]",oma luokitus',
        "s19001,/area/national,false,kartta",
        "s19001,/participants/planned/total,40,suunnitelma",
        "s19001,/funding/currency,,ei tiedossa",
    )
    one = corrected(RECORD, correct(tmp_path, *lines).corrections)

    assert one.funding.eu_state.granted == 250
    assert one.web == "www.valo.example"
    assert one.authority is not None
    assert (one.authority.name, one.authority.as_written, one.authority.current) == (
        "Hämeen ELY-keskus",
        None,
        None,
    )
    assert [partner.name for partner in one.partners] == ["Lopen kunta", "Kyläseura ry"]
    assert (one.themes, one.area.national, one.funding.currency) == (["kylät", "palvelut"], False, None)
    assert one.participants.planned is not None
    assert one.participants.planned.total == 40
    assert one.evidence["/funding/currency"] == [{"method": "editor", "rule": "ei tiedossa"}]
    assert set(one.conflicts) == {
        "/funding/eu_state/granted",
        "/authority/name",
        "/authority/as_written",
        "/funding/currency",
    }


def test_corrections_as_finns_write_them(tmp_path: Path) -> None:
    lines = (
        's19001,/funding/eu_state/granted,"1 000,50",päätös',
        "s19001,/area/national,ei,kartta",
        's19001,/area/municipalities,"[""Lahti"", ""Heinola""]",kartta',
        's19001,/partners,"[""Kyläseura ry""]",sopimus',
    )
    decisions = correct(tmp_path, *lines)
    check_corrections(decisions.corrections)
    one = corrected(RECORD, decisions.corrections)

    assert (one.funding.eu_state.granted, one.area.national) == (1000.5, False)
    assert [place.name for place in one.area.municipalities] == ["Lahti", "Heinola"]
    assert [partner.name for partner in one.partners] == ["Kyläseura ry"]


@pytest.mark.parametrize(
    ("pointer", "word", "code"),
    [
        ("/status", "Päättynyt", "ended"),
        ("/status", "avslutat", "ended"),
        ("/fund", "EAKR", "ERDF"),
        ("/fund", "Eruf", "ERDF"),
        ("/fund", "Euroopan sosiaalirahasto plus (ESR+)", "ESF+"),
        ("/fund", "ESF", "ESF"),
        ("/joint_project", "Yhteishanke", "joint"),
    ],
)
def test_a_code_may_be_written_as_the_page_shows_it(
    tmp_path: Path, pointer: str, word: str, code: str
) -> None:
    corrections = correct(tmp_path, f"s19001,{pointer},{word},kirje").corrections
    check_corrections(corrections)

    assert corrected(RECORD, corrections).model_dump()[pointer[1:]] == code


def test_places_that_an_editor_names_have_their_codes(tmp_path: Path) -> None:
    lines = (
        's19001,/area/municipalities,"[""Lahti"", ""Lehtimäki"", ""Kuvitelma""]",kartta',
        's19001,/area/subregions,"[{""name"": ""Forssa"", ""code"": ""999""}]",kartta',
        "s19001,/area/regions/0/name,Kainuu,kartta",
        "s19001,/area/regions/1/name,Kuvitelma,kartta",
    )
    record = RECORD.model_validate(
        RECORD.model_dump()
        | {"area": {"regions": [{"name": "Lappi", "code": "19"}, {"name": "Uusimaa", "code": "01"}]}}
    )
    area = corrected(record, correct(tmp_path, *lines).corrections).area

    assert [(each.name, each.code) for each in area.municipalities] == [
        ("Lahti", "398"),
        ("Lehtimäki", "414"),
        ("Kuvitelma", None),
    ]
    today = area.municipalities[1].current
    assert today is not None
    assert (today.name, today.code) == ("Alajärvi", "005")
    assert [(each.name, each.code) for each in area.subregions] == [("Forssa", "999")]
    assert [(each.name, each.code) for each in area.regions] == [("Kainuu", "18"), ("Kuvitelma", None)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("s19001,/end,31.13.2011,syy", "is no date for /end; write it as 2011-03-31, 2011-03 or 2011"),
        ("s19001,/funding/eu_state/granted,paljon,syy", "'paljon' cannot stand in /funding/eu_state/granted"),
        ("s19001,/funding/eu_state/granted,paljon,syy", "a number is wanted); write it as 1000 or 1000,50"),
        (
            "s19001,/fund,Erasmus,syy",
            "(a code is wanted); write ESF (Euroopan sosiaalirahasto (ESR)), ERDF (",
        ),
        ("s19001,/milestones/0/what,juhla,syy", "write application_submitted (Hakemus jätetty), "),
        ("s19001,/area/national,joskus,syy", "yes or no is wanted); write true or false, kyllä or ei"),
        ("s19001,/partners,[7],syy", "it has parts of its own); write a list of names"),
        ("s19001,/loppu,2011,syy", "'2011' cannot stand in /loppu (there is no such field); docs/ref"),
        ("s19001,/partners/7/name,A,syy", "the list has 1 items"),
        ("s19001,/partners/²/name,A,syy", "the list has 1 items"),
        ("s19001,/new/²/name,A,syy", "there is no such field"),
        ("s19001,/name/x,A,syy", "leads into a single value"),
        ("s19001,/themes,[a,syy", "is not JSON"),
    ],
)
def test_a_correction_that_cannot_be(tmp_path: Path, line: str, words: str) -> None:
    with pytest.raises(EditorError) as caught:
        corrected(RECORD, correct(tmp_path, line).corrections)
    assert words in str(caught.value)
    assert str(caught.value).startswith(f"{tmp_path / 'corrections.csv'}:2: ")


@pytest.mark.parametrize(
    ("pointer", "value", "fits"),
    [
        ("/end", "2011-03-31", True),
        ("/end", "2011-21", True),
        ("/end", "2011", True),
        ("/end", "", True),
        ("/end", "31.13.2011", False),
        ("/end", "29.2.2011", False),
        ("/end", "3/31/2011", False),
        ("/end", "31.3.11", False),
        ("/end", "2011-13", False),
        ("/end", "2012-02-29", True),
        ("/end", "2011-02-29", False),
        ("/milestones/0/date", "maaliskuu", False),
        ("/name", "31.3.2011", True),
    ],
)
def test_a_date_is_written_as_the_record_has_it(tmp_path: Path, pointer: str, value: str, fits: bool) -> None:
    if fits:
        assert correct(tmp_path, f"s19001,{pointer},{value},syy").corrections[0].value == value
        return
    with pytest.raises(EditorError, match=r"corrections.csv:2: .* is no date for .*; write it as 2011-03-31"):
        correct(tmp_path, f"s19001,{pointer},{value},syy")


@pytest.mark.parametrize("pointer", ["/end", "/milestones/0/date"])
def test_a_day_may_stand_as_excel_set_to_finnish_writes_it(tmp_path: Path, pointer: str) -> None:
    read = correct(tmp_path, f"s19001,{pointer},31.3.2011,syy").corrections

    assert read[0].value == "2011-03-31"


def test_a_cell_may_hold_odd_line_ends(tmp_path: Path) -> None:
    (found,) = correct(tmp_path, "s19001,/summary,Nuoret\u2028työpajassa\x0bja koulussa,syy").corrections

    assert found.value == "Nuoret\u2028työpajassa\x0bja koulussa"


@pytest.fixture
def usual_field_size() -> Iterator[None]:
    """Other libraries raise it for the whole process."""
    before = csv.field_size_limit(131_072)
    yield
    csv.field_size_limit(before)


@pytest.mark.usefixtures("usual_field_size")
def test_what_is_no_csv_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(EditorError, match=r"corrections.csv:3: no row of CSV \(field larger"):
        correct(tmp_path, "s19001,/end,2011,syy", f"s19001,/name,{'x' * 200_000},syy")


def test_the_folder_lies_in_a_source_or_beside_it(tmp_path: Path) -> None:
    source = tmp_path / "aineisto"
    source.mkdir()
    assert editor_folder([source]) is None

    beside = tmp_path / "editor"
    beside.mkdir()
    assert editor_folder([source, tmp_path]) == beside

    (source / "editor").mkdir()
    with pytest.raises(EditorError, match="two editor folders; name one with --editor"):
        editor_folder([source])
