"""The wide table: what stands in its cells, and what a spreadsheet must not do with them."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest

from esrcat.conversion import convert
from esrcat.exports.columns import COLUMNS
from esrcat.exports.table import headings, write_records
from esrcat.model import ProjectRecord, json_schema
from tests.documents import CORPUS, every_document, parsed

# Fields that the table leaves to the JSON Lines: evidence, vocabulary look-ups, and lists within lists.
LEFT_OUT = re.compile(
    r"/(schema_version|states|unmapped|evidence|conflicts|sections|issues|documents)\b(?!/\*/(code|name|sha256)\Z).*"
    r"|.*/(as_written|current/\w+)"
    r"|/partners/\*/business_id|/related_projects/\*/code"
    r"|/outcomes/statements/\*/(number|qualifier|what)|/activities/\*/text|/funding/(shares|breakdown)/.*"
)


def table(records: list[ProjectRecord], folder: Path, **options: Any) -> list[dict[str, str]]:
    write_records(records, folder / "x.csv", **options)
    text = (folder / "x.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=options.get("delimiter", ",")))


def one(folder: Path, **fields: Any) -> dict[str, str]:
    (row,) = table([ProjectRecord.model_validate({"id": "a", **fields})], folder)
    return row


def test_a_real_record(tmp_path: Path) -> None:
    (outcome,) = convert(CORPUS / "eura2007" / "S19001.html")
    (row,) = table(list(outcome.records), tmp_path)

    assert row["Hankekoodi"] == "S19001"
    assert row["Alkaa"] == "2008-08-15"
    assert row["EU ja valtio, myönnetty"] == "640000"
    assert row["Seutukunnat"] == "Saarijärvi-Viitasaari; Äänekoski"
    assert row["Valtakunnallinen"] == "false"
    assert row["Asiakirjat"] == "S19001.html"
    assert row["Kokonaiskustannukset"] == ""


def test_places_of_documents_in_two_languages_are_counted_by_their_codes(tmp_path: Path) -> None:
    (finnish,) = convert(CORPUS / "eura2007" / "S19001.html")
    (swedish,) = convert(CORPUS / "eura2007_sv" / "dev" / "S19501.html")
    one, other = table([*finnish.records, *swedish.records], tmp_path)

    assert (one["Maakunnat"], one["Maakuntien tunnukset"]) == ("Keski-Suomi", "13")
    assert (other["Maakunnat"], other["Maakuntien tunnukset"]) == (
        "Österbotten; Mellersta Österbotten",
        "15; 16",
    )
    assert one["Seutukuntien tunnukset"] == "138; 135"


def test_every_record_has_a_row_of_the_same_length_in_bytes_for_spreadsheets(tmp_path: Path) -> None:
    records = [record for document in every_document() for record in parsed(document).records]
    write_records(records, tmp_path / "x.csv")
    data = (tmp_path / "x.csv").read_bytes()
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))

    assert len(rows) == len(records) + 1 > 100
    assert {len(row) for row in rows} == {len(headings())}
    assert data.startswith(b"\xef\xbb\xbfTunnus,Hankekoodi,")
    assert data.count(b"\xef\xbb\xbf") == 1
    assert b"\r" not in data


def test_zero_absent_empty_and_unreadable_differ(tmp_path: Path) -> None:
    row = one(
        tmp_path,
        participants={"planned": {"total": 0}},
        states={"/web": "empty", "/start": "unreadable", "/summary": "empty"},
    )

    assert row["Aloittaneet henkilöt, suunniteltu"] == "0"
    assert row["Aloittaneet henkilöt, toteutunut"] == ""
    assert row["Tyhjäksi jätetyt kentät"] == "/web; /summary"
    assert row["Lukukelvottomat kentät"] == "/start"


def test_items_of_two_columns_stay_side_by_side(tmp_path: Path) -> None:
    row = one(
        tmp_path, subprojects=[{"name": "A"}, {"name": "B", "host": "H"}], related_projects=[{"name": "C"}]
    )

    assert (row["Osahankkeet"], row["Osahankkeiden toteuttajat"]) == ("A; B", "; H")
    assert (row["Muut mainitut hankkeet"], row["Muiden hankkeiden toteuttajat"]) == ("C", "")


def test_a_sentence_that_counts_two_things_stands_once(tmp_path: Path) -> None:
    said = "Koulutuksessa oli 12 opasta ja 3 yrittäjää."
    counted = [{"text": said, "number": 12}, {"text": said, "number": 3}, {"text": "Avattiin 2 reittiä."}]
    row = one(tmp_path, outcomes={"statements": counted}, subprojects=[{"name": "A"}, {"name": "A"}])

    assert row["Tekstin kertomat tulokset"] == f"{said}; Avattiin 2 reittiä."
    assert row["Osahankkeet"] == "A; A"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ('=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'),
        ("+358 40 555 0100", "'+358 40 555 0100"),
        ("-", "'-"),
        ("- ensin\n- sitten", "'- ensin\n- sitten"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("-5", "-5"),
        ("+358405550100", "'+358405550100"),
        ("=5", "'=5"),
        ("-5.25", "-5.25"),
        ("-5;=1", "'-5;=1"),
        ("-5\n", "'-5\n"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_no_text_becomes_a_formula(tmp_path: Path, text: str, cell: str) -> None:
    row = one(tmp_path, summary=text, objectives=[text, "toinen"])

    assert row["Tiivistelmä"] == cell
    assert row["Tavoitteet"][:1] not in "=@" or not row["Tavoitteet"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiters(tmp_path: Path, delimiter: str) -> None:
    record = ProjectRecord(id="a", name="A; B, C\tD", objectives=["x", 'y "z"'])
    (row,) = table([record], tmp_path, delimiter=delimiter)

    assert (row["Nimi"], row["Tavoitteet"]) == (record.name, 'x; y "z"')


@pytest.mark.parametrize(("delimiter", "sum"), [(",", "757142.86"), (";", "757142,86"), ("\t", "757142.86")])
def test_semicolons_go_with_the_decimal_comma(tmp_path: Path, delimiter: str, sum: str) -> None:
    record = ProjectRecord.model_validate(
        {"id": "a", "name": "1.5 kertaa", "funding": {"total_cost": 757142.86, "eu_state": {"granted": 500}}}
    )
    (row,) = table([record], tmp_path, delimiter=delimiter)

    assert (row["Kokonaiskustannukset"], row["EU ja valtio, myönnetty"]) == (sum, "500")
    assert row["Nimi"] == "1.5 kertaa"


def test_headings_are_different() -> None:
    assert len(set(headings())) == len(headings())


def fields(schema: dict[str, Any], node: dict[str, Any], pointer: str = "", depth: int = 0) -> set[str]:
    """Return the pointers of all values that a schema knows; '*' stands for an item of a list."""
    if "$ref" in node:
        node = schema["$defs"][node["$ref"].rpartition("/")[2]]
    if "anyOf" in node:
        return {
            field
            for part in node["anyOf"]
            if part != {"type": "null"}
            for field in fields(schema, part, pointer, depth)
        }
    if node.get("type") == "array" and depth < 6:
        return fields(schema, node["items"], f"{pointer}/*", depth + 1)
    if "properties" in node and depth < 6:
        return {
            field
            for key, part in node["properties"].items()
            for field in fields(schema, part, f"{pointer}/{key}", depth + 1)
        }
    return {pointer}


def test_every_field_has_a_column_or_is_left_out_on_purpose() -> None:
    known = fields(json_schema(), json_schema())
    shown = {column.pointer for column in COLUMNS}

    assert shown <= known
    assert not sorted(field for field in known - shown if not LEFT_OUT.fullmatch(field))


@pytest.mark.parametrize("said", ["eka\rtoka", "eka\ntoka", "eka\r\ntoka"])
def test_a_line_break_of_any_kind_ends_no_row(tmp_path: Path, said: str) -> None:
    row = one(tmp_path, name=said, summary="Nuoret.")

    assert (row["Nimi"], row["Tiivistelmä"]) == (said, "Nuoret.")
