"""Rows of a list: a record each, with its own evidence; text between them is one record's and no other's."""

from __future__ import annotations

from esrcat import ParseResult, parse
from tests.list_pages import HEADERS, OTHER, ROW, page, row

_SUM = ["Yhteensä", *[""] * 9, "1 000", "900", "5 000", "1 800"]


def parsed(html: str) -> ParseResult:
    return parse(html.encode(), name="lista.html")


def test_every_row_is_a_record() -> None:
    result = parsed(page(HEADERS, ROW, OTHER))
    first, second = result.records

    assert (result.status, result.form) == ("ok", "eura_list")
    assert [record.key and record.key[-2:] for record in result.records] == ["-0", "-1"]
    assert (first.id, first.name, first.fund, first.programme_period) == (
        "s19801",
        "Taito talteen",
        "ESF",
        "2007-2013",
    )
    assert (second.status, second.start, second.end) == ("ended", "2009-02-01", "2012-01-31")
    assert second.funding.public.actual == 0
    assert second.states == {"/funding/eu_state/granted": "empty", "/funding/eu_state/actual": "empty"}


def test_evidence_is_the_rows_own_cell() -> None:
    result = parsed(page(HEADERS, ROW, OTHER))
    (item,) = result.records[1].evidence["/actor/name"]

    assert (item["quote"], item["method"], item["rule"]) == ("Toinen säätiö", "table", "Toteuttaja")
    assert [item["quote"] for item in result.records[1].evidence["/funding/currency"]] == ["3 000", "0"]


def test_text_around_the_rows_goes_to_one_record_each() -> None:
    result = parsed(page(HEADERS, ROW, ["Ryhmä"], OTHER, _SUM))
    loose = [[part.text for part in record.unmapped] for record in result.records]

    assert loose == [
        ["Projektilista"],
        ["Ryhmä", "Yhteensä\n\n1 000\n\n900\n\n5 000\n\n1 800\n\nSivu 1"],
    ]


def test_a_header_that_comes_again_is_known_and_may_be_another() -> None:
    backwards = list(range(len(HEADERS)))[::-1]
    tables = (
        page(HEADERS, ROW, HEADERS, OTHER),
        page(HEADERS, ROW, [HEADERS[n] for n in backwards], [OTHER[n] for n in backwards]),
    )

    for html in tables:
        result = parsed(html)
        assert [record.code for record in result.records] == ["S19801", "A39801"]
        assert [part.text for record in result.records for part in record.unmapped] == [
            "Projektilista",
            "Sivu 1",
        ]


def test_an_unknown_column_is_told_once_and_its_cells_stay() -> None:
    result = parsed(page([*HEADERS, "Huom."], [*ROW, "a"], [*OTHER, "b"]))

    assert [(issue.code, issue.params) for issue in result.issues] == [("unknown-label", {"label": "Huom."})]
    assert [part.text for part in result.records[0].unmapped] == ["Projektilista", "Huom.", "a"]
    assert [part.text for part in result.records[1].unmapped] == ["b\n\nSivu 1"]


def test_a_row_without_a_code_is_a_project_when_it_has_a_name_and_an_actor() -> None:
    result = parsed(page(HEADERS, ["", *ROW[1:]], ["", "Väliotsikko", *[""] * 12], ["S1", *OTHER[1:]]))

    assert [record.name for record in result.records] == ["Taito talteen", "Voimaa vedestä"]
    assert result.records[0].states["/code"] == "empty"
    assert result.records[1].states["/code"] == "unreadable"
    assert result.status == "partial"


def test_a_list_without_projects_is_no_project() -> None:
    result = parsed(page(HEADERS, _SUM))

    assert (result.status, result.records, result.form) == ("not_a_project", (), "eura_list")


def test_two_rows_of_one_code_are_two_records() -> None:
    result = parsed(page(HEADERS, ROW, ROW))

    assert [record.id for record in result.records] == ["s19801", "s19801"]
    assert len({record.key for record in result.records}) == 2


def test_what_is_wrong_with_the_whole_is_said_once() -> None:
    html = '<meta charset="iso-8859-1">' + page(HEADERS, ROW, OTHER)
    result = parsed(html)

    assert [[issue.code for issue in record.issues] for record in result.records] == [
        ["charset-contradicted"],
        [],
    ]


def test_cells_of_several_paragraphs_are_one() -> None:
    cells = "".join(f"<td><p>{cell}</p></td>" for cell in ROW)
    result = parsed(f"<table>{row(HEADERS, 'th')}<tr>{cells}</tr></table>")

    assert result.records[0].funding.public.actual == 1800
