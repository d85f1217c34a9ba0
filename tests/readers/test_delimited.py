"""Tables in plain text: cells with their places, in files that are one and in texts that have one."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from esrcat import parse
from esrcat.document import Document
from esrcat.readers.delimited import read_delimited

HEADS = "Projektikoodi\tProjektin nimi\tRahasto\tAloituspvm\tPäättymispvm\tToteuttajan nimi"
ROWS = (
    "S19001\tSilta\tESR\t1.2.2008\t31.1.2011\tSalon kaupunki",
    "S19002\tPolku\tESR\t1.3.2009\t28.2.2012\tKemin kaupunki",
)


def cells(document: Document) -> list[list[tuple[int, str]]]:
    """Return the cells of each row with their columns."""
    return [
        [(block.level, document.text[block.start : block.end]) for block in document.blocks[first:last]]
        for first, last in document.rows
    ]


def delimited(source: str, mark: str = ";") -> Document:
    return read_delimited(source, mark, name="x.csv", sha256="0" * 64, encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "rows"),
    [
        ("a;b\nc;d", [[(1, "a"), (2, "b")], [(1, "c"), (2, "d")]]),
        ("a;b\r\nc;d\r\n", [[(1, "a"), (2, "b")], [(1, "c"), (2, "d")]]),
        ("a;;b\n;;\n\n;c ;", [[(1, "a"), (3, "b")], [(2, "c")]]),
        ("sep=;\r\na;b", [[(1, "a"), (2, "b")]]),
        ('"a;b";c', [[(1, "a;b"), (2, "c")]]),
        ('"a ""b"" c";"d\r\ne"', [[(1, 'a "b" c'), (2, "d\ne")]]),
        # A quote within a cell is a sign as others are, and so is one that nothing closes.
        ('a "b" c;d', [[(1, 'a "b" c'), (2, "d")]]),
        ('"a;b\nc;d', [[(1, '"a'), (2, "b")], [(1, "c"), (2, "d")]]),
        ('"";a', [[(2, "a")]]),
    ],
)
def test_cells_and_their_columns(source: str, rows: list[list[tuple[int, str]]]) -> None:
    assert cells(delimited(source)) == rows


def test_a_cell_is_found_where_it_stands() -> None:
    document = delimited('Koodi;Nimi\r\nS19001;"Polku ""töihin"", osa\r\nkaksi"\r\n')

    assert document.place(document.text.index("töihin")) == (2, 17)
    assert document.place(document.text.index("kaksi")) == (3, 1)


@given(
    st.lists(
        st.lists(st.text(alphabet='aä1;,"\n', max_size=6), min_size=2, max_size=4), min_size=1, max_size=4
    )
)
def test_what_a_program_writes_is_what_is_read(rows: list[list[str]]) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=";", quoting=csv.QUOTE_ALL).writerows(rows)
    told = [[(at, cell.strip()) for at, cell in enumerate(row, 1) if cell.strip()] for row in rows]

    assert cells(delimited(written.getvalue())) == [row for row in told if row]


@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_list_saved_as_plain_text_gives_its_projects(mark: str, encoding: str) -> None:
    source = "\r\n".join((HEADS, *ROWS)).replace("\t", mark)
    result = parse(source.encode(encoding), name="lista.csv")

    assert result.form == "eura_list"
    assert [(one.code, one.name, str(one.end)) for one in result.records] == [
        ("S19001", "Silta", "2011-01-31"),
        ("S19002", "Polku", "2012-02-28"),
    ]


TOP = "Hankekoodi;Hankkeen nimi;Alkaa;Toteuttaja\n"
BELOW = "S20001;Hoivapolku;1.1.2016;Kuusiranta ry\nS20002;Metsäpolku;1.3.2016;Kuusiranta ry\n"


@pytest.mark.parametrize("above", ["", "Hankelista\n", "Hankelista;;\n\n", "Lista 2016\n1.2.2016\n\n"])
@pytest.mark.parametrize("under", ["", "\nLähde: rekisteri; haettu 1.2.2016\n"])
def test_a_title_above_a_table_and_its_source_under_it_are_no_rows(above: str, under: str) -> None:
    result = parse(f"{above}{TOP}{BELOW}{under}".encode())

    assert [record.name for record in result.records] == ["Hoivapolku", "Metsäpolku"]
    assert result.document.place(result.document.text.index("Metsäpolku")) == (above.count("\n") + 3, 8)


@pytest.mark.parametrize(
    "text",
    [
        f"{'Selostus hankkeesta.' * 3}\n" * 5 + TOP + BELOW,
        f"Hankelista\n{TOP}{BELOW}väli\n{BELOW}",
        "a;b;c;d;e\n" + TOP + BELOW,
    ],
)
def test_rows_among_other_lines_are_no_table(text: str) -> None:
    assert parse(text.encode()).document.media_type == "text/plain"


def test_a_table_of_other_things_says_which_columns_it_has() -> None:
    result = parse(b"Nimi;Paikka;Vuosi;Hinta\nMatto;Salo;2012;30\nHylly;Kemi;2013;40\n", name="x.csv")

    assert result.status == "unidentified"
    assert result.reasons == ("no list of projects has the columns 'Nimi, Paikka, Vuosi, Hinta'",)


OWN_LIST = (
    ("Hanke", "Hakija", "Kunta", "EU-tuki"),
    ("Lumen alta nuorille", "Kemin kaupunki", "Kemi", "52 000 €"),
    ("Suolan maku", "Suola ry", "Tornio", "31 000 €"),
    ("Polun ilo kaikille", "Kylän väki ry", "Tornio", "4 500 €"),
)


def as_csv() -> bytes:
    return "\n".join(";".join(row) for row in OWN_LIST).encode()


def as_workbook() -> bytes:
    book, content = Workbook(), io.BytesIO()
    assert book.active is not None
    for row in OWN_LIST:
        book.active.append(row)
    book.save(content)
    return content.getvalue()


@pytest.mark.parametrize("written", [as_csv, as_workbook])
def test_a_list_of_no_service_gives_its_projects_where_a_column_is_theirs(
    written: Callable[[], bytes],
) -> None:
    result = parse(written(), name="hankkeet")

    assert [(one.name, one.actor and one.actor.name) for one in result.records] == [
        (name, body) for name, body, _, _ in OWN_LIST[1:]
    ]
    assert [share.amount for one in result.records for share in one.funding.shares] == [52000, 31000, 4500]
