"""Which column is which field: wordings, missing words, groups of columns, and what is no list."""

from __future__ import annotations

import pytest

from esrcat import parse
from esrcat.columns import find_header, named
from esrcat.forms.eura2021_list import FORM as WORKBOOK
from esrcat.forms.eura_list import FORM as LIST
from esrcat.readers import read
from esrcat.rules import Form, Table
from tests.list_pages import HEADERS, ROW, page, row


def table_of(form: Form) -> Table:
    assert form.table
    return form.table


def fields(html: str) -> dict[int, str] | None:
    header = find_header(read(html.encode(), "lista.html"), table_of(LIST))
    return header and {number: label.pointer for number, label in header.columns.items()}


USUAL = {number: label.pointer for number, label in enumerate(table_of(LIST).columns, 1)}


@pytest.mark.parametrize(
    ("header", "pointer"),
    [
        ("Projektikoodi", "/code"),
        ("Hankkeen koodi", "/code"),
        ("HANKE", "/name"),
        ("Projektin nimi", "/name"),
        ("projektinnimi", "/name"),
        ("Osio / ohjelma", "/programme_section"),
        ("TL", "/priority_axis"),
        ("toimintalinjanumero", "/priority_axis"),
        ("Rahoittava viranomainen", "/authority/name"),
        ("Hankkeen tila", "/status"),
        ("Alkamispvm", "/start"),
        ("Päättymispäivä", "/end"),
        ("Toteuttajan nimi", "/actor/name"),
        ("EU- ja valtion rahoitus, myönnetty (€)", "/funding/eu_state/granted"),
        ("Tot. EU + valt. rah.", "/funding/eu_state/actual"),
        ("valtionrahoitusmyonnetty", "/funding/eu_state/granted"),
        ("euvaltionrahoitustoteutunut", "/funding/eu_state/actual"),
        ("Julkinen rahoitus yhteensä, suunniteltu", "/funding/public/planned"),
        ("Toteutunut julkinen rahoitus euroa", "/funding/public/actual"),
        ("Rahoitus yhteensä", None),
        ("Toteuttajan puhelin", None),
        ("", None),
        ("Projektikoodi " * 20, None),
    ],
)
def test_headers_say_their_field_in_many_words(header: str, pointer: str | None) -> None:
    label = named(table_of(LIST), header)

    assert (label and label.pointer) == pointer


def test_every_column_of_the_workbook_is_known_by_its_own_words() -> None:
    table = table_of(WORKBOOK)

    assert [label.text for label in table.columns if named(table, f"{label.text} ") is not label] == []


def test_a_header_is_found_below_other_rows() -> None:
    html = page(["Hakuehdot"], HEADERS, ROW)

    assert fields(html) == USUAL


@pytest.mark.parametrize("missing", [(1,), (4, 11, 14), (14,), (2, 3)])
def test_columns_without_words_are_known_by_their_place(missing: tuple[int, ...]) -> None:
    headers = ["" if number in missing else header for number, header in enumerate(HEADERS, 1)]

    assert fields(page(headers, ROW)) == USUAL


def test_a_column_with_unknown_words_is_not_known_by_its_place() -> None:
    headers = [*HEADERS[:3], "Kustannuspaikka", *HEADERS[4:]]

    assert fields(page(headers, ROW)) == {number: field for number, field in USUAL.items() if number != 4}


def test_without_a_header_the_usual_order_counts() -> None:
    assert fields(page(ROW)) == USUAL
    assert fields(page([*ROW[:7], "joskus", *ROW[8:]])) is None


def test_a_header_may_have_two_rows() -> None:
    above = "".join(f"<th rowspan=2>{header}</th>" for header in HEADERS[:10])
    groups = "<th colspan=2>EU- ja valtion rahoitus</th><th colspan=2>Julkinen rahoitus</th>"
    below = row(["Myönnetty", "Toteutunut", "Suunniteltu", "Toteutunut"], "th")

    assert fields(f"<table><tr>{above}{groups}</tr>{below}{row(ROW)}</table>") == USUAL


def test_a_title_over_a_header_is_no_part_of_it() -> None:
    headers = [*HEADERS[:6], "Hankkeen sisäinen numero"]
    html = f"<table><tr><td>Kainuun hankkeet 2010</td></tr>{row(headers)}{row([*ROW[:6], '7'])}</table>"
    (record,) = parse(html.encode(), name="lista.html").records

    assert record.name == ROW[1]
    assert [issue.params["label"] for issue in record.issues if issue.code == "unknown-label"] == headers[6:]


@pytest.mark.parametrize(
    "html",
    [
        page(["Koodi", "Nimi", "Alkaa"], ["S10001", "A", "1.1.2008"]),
        page(["Nimi", "Tila", "Alkaa", "Päättyy", "Toteuttaja", "TL"], ["A"] * 6),
        "<p>S10001</p>",
        # Lists of terms in a table that only lays a page out: their terms stand in no column.
        "<table><tr><td>" + "<dl><dt>a<dd>b<dd>c</dl>" * 6 + "</table>",
    ],
)
def test_what_has_too_few_columns_or_no_codes_is_no_list(html: str) -> None:
    assert fields(html) is None
