"""Reading one document: whatever happens to a real one on the way, it ends in a result."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.errors import UnreadableDocument
from esrcat.grounding import ungrounded
from esrcat.pipeline import parse
from tests.documents import CORPUS, corpus, projects

_DOCUMENTS = [path.read_bytes() for path in corpus()]


@given(st.data())
def test_damaged_documents_give_a_result_or_the_one_error(data: st.DataObject) -> None:
    document = bytearray(data.draw(st.sampled_from(_DOCUMENTS)))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(document)))
        document[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=12))
    try:
        result = parse(bytes(document), name="damaged")
    except UnreadableDocument:
        return
    assert result.status in ("ok", "partial", "not_a_project", "unidentified")
    assert bool(result.records) is (result.status in ("ok", "partial"))
    assert [issue for record in result.records for issue in ungrounded(record, [result.document])] == []


@pytest.mark.parametrize("evidence", [True, False])
@pytest.mark.parametrize(("share", "status"), [(1.0, "ok"), (0.4, "partial")])
def test_a_document_that_was_cut_short_is_read_in_part(share: float, status: str, evidence: bool) -> None:
    page = (CORPUS / "eura2007" / "S19001.html").read_bytes()
    result = parse(page[: int(share * len(page))], name="S19001.html", evidence=evidence)

    assert result.status == status
    if evidence:
        assert ("document-incomplete" in {issue.code for issue in result.issues}) is (status == "partial")


def test_a_set_that_the_bytes_told_is_worth_knowing() -> None:
    text = (CORPUS / "eura2007" / "S19004.txt").read_text(encoding="utf-8")
    result = parse(text.encode("cp850", "replace"), name="S19004.txt")

    assert [(issue.code, issue.params) for issue in result.issues] == [
        ("charset-recognised", {"used": "cp850"})
    ]
    assert result.status == "ok"


@pytest.mark.parametrize("ordinal", [0, 3, 8])
def test_bytes_and_paths_read_alike(ordinal: int) -> None:
    path = projects()[ordinal]

    assert parse(path).records == parse(path.read_bytes(), name=path.name).records
    assert parse(path.read_bytes()).records[0].documents[0].name == "document"


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_bytes_of_other_kinds_are_bytes(kind: type[bytearray] | type[memoryview]) -> None:
    data = projects()[0].read_bytes()

    assert parse(kind(data)).records == parse(data).records


@pytest.mark.parametrize(
    ("source", "error", "what"),
    [
        ("nowhere.html", FileNotFoundError, "nowhere"),
        ("", IsADirectoryError, "convert reads folders"),
        (Path(__file__).parent, IsADirectoryError, "convert reads folders"),
        ("https://example.org/S19001.html", FileNotFoundError, "convert reads documents of the web"),
        ("<h1>Hanke</h1>", FileNotFoundError, "a text is no path"),
        ("Hankkeen nimi\n" * 1000, FileNotFoundError, "a text is no path"),
        ("<p>\0</p>", FileNotFoundError, "a text is no path"),
        (None, TypeError, "a path or bytes, not NoneType"),
        (BytesIO(b"x"), TypeError, "a path or bytes, not BytesIO"),
        ([b"x"], TypeError, "a path or bytes, not list"),
    ],
)
def test_what_is_no_document_is_the_callers_mistake(source: Any, error: type[Exception], what: str) -> None:
    with pytest.raises(error, match=what):
        parse(source)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are Unicode there")
def test_a_name_that_is_no_utf8_can_be_written(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/p\xe4.html"))
    path.write_bytes(projects()[0].read_bytes())
    (record,) = parse(path).records

    assert parse(path.read_bytes(), name="\ud800.html").document.name == "\ufffd.html"
    assert record.documents[0].name == "p\ufffd.html"
    assert type(record).model_validate_json(record.model_dump_json()) == record


def test_a_page_with_a_heading_of_an_untitled_form_is_read_as_free_text_where_that_names_it() -> None:
    page = """<h1>KAJO – Valoa varastosta</h1>
    <p>KAJO – Valoa varastosta -hanke kokeilee, miten kesän sähkö saadaan talveen.</p>
    <table><caption>Hankkeen tiedot</caption>
    <tr><th>Rahasto</th><td>Euroopan aluekehitysrahasto (EAKR)</td></tr>
    <tr><th>Hankekoodi</th><td>A81234</td></tr>
    <tr><th>Toteuttaja</th><td>Korvenperän Sähköosuuskunta</td></tr>
    <tr><th>Aika</th><td>1.3.2024–28.2.2026</td></tr>
    </table>"""
    result = parse(page.encode(), name="kajo.html")

    assert "the form has no project name" in result.reasons
    (record,) = result.records
    assert (record.name, record.code, record.start) == ("KAJO – Valoa varastosta", "A81234", "2024-03-01")


def test_prose_under_the_title_of_a_form_is_read_as_free_text() -> None:
    result = parse(
        """ESR-projektin loppuraportti

Tuulisalon opisto toteutti Kotipolku-hankkeen 1.3.2009–31.12.2011. Hanketta rahoitti Hämeen ELY-keskus.

Kotipolku-hankkeen tavoitteena oli auttaa nuoria työhön. Siihen osallistui 120 nuorta Salosta.
""".encode()
    )

    (record,) = result.records
    assert (record.name, record.start, record.end) == ("Kotipolku", "2009-03-01", "2011-12-31")


def test_a_form_without_a_name_stays_one_where_its_headings_are_there() -> None:
    result = parse(
        """ESR-PROJEKTIN LOPPURAPORTTI

3. PROJEKTIN LÄHTÖKOHTA, TAVOITTEET JA KOHDERYHMÄ

Lähtökohtana olivat Kotipolku-hankkeen tulokset vuosilta 2005–2007.

4. PROJEKTIN TOTEUTUS JA YHTEISTYÖ

Projektin toteutti Tuulisalon opisto.
""".encode()
    )

    assert (result.status, result.form, result.records) == ("not_a_project", "pdf2007_report", ())
