"""Pages printed to PDF in the manners of four browsers, or pasted: read as the page's form."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pdfplumber
import pytest
from corpus_printed.__main__ import PAGES, WRITERS, WRITTEN
from corpus_printed.lists import LISTS
from corpus_printed.parts import parts_of

from esrcat.evaluate.compare import compare
from esrcat.readers import read
from tests.documents import CORPUS, expected_file, parsed
from tests.forms.test_pdf_forms import seen
from tests.test_architecture import MACHINE_PATH, REGISTRY_HOST

DOCUMENTS = sorted(
    path for path in (CORPUS / "printed" / "dev").iterdir() if not path.name.endswith(".expected.json")
)
PRINTED = [path for path in DOCUMENTS if path.suffix == ".pdf"]
FORMS = {
    "S19701": "eura2007",
    "A79701": "eura2014",
    "S29701": "eura2014_sv",
    "S29702": "eura2014",
    "S19702": "eura2007",
    "A79702": "eura2014",
    "S19723": "eura2007",
    "A79723": "eura2014",
    "S19724": "eura2007",
    "A79724": "eura2014",
}
# The printer's hyphen at a line's end may be another character than the text's.
HYPHENS = re.compile("[\\s\u00ad\u2010-]")


def stem(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", DOCUMENTS, ids=stem)
def test_every_value_is_read_by_the_form_of_the_page(path: Path) -> None:
    result = parsed(path)

    assert result.form == FORMS[path.stem]
    wanted = json.loads(expected_file(path).read_text(encoding="utf-8"))
    assert compare(wanted, [record.model_dump(mode="json") for record in result.records]).differences == ()


@pytest.mark.parametrize("path", PRINTED, ids=stem)
def test_the_box_of_every_value_shows_its_quote(path: Path) -> None:
    (record,) = parsed(path).records
    with pdfplumber.open(io.BytesIO(path.read_bytes())) as pdf:
        letters = {page.page_number: page.chars for page in pdf.pages}
    items = [item for items in record.evidence.values() for item in items]

    assert len(items) > 40
    for item in items:
        shown = seen(letters[item["place"]["page"]], item["place"]["box"])
        assert HYPHENS.sub("", item["quote"]) in HYPHENS.sub("", shown), item


@pytest.mark.parametrize("path", PRINTED, ids=stem)
def test_what_the_browser_prints_around_is_furniture_on_every_page(path: Path) -> None:
    document = parsed(path).document

    around = [
        document.text[block.start : block.end] for block in document.blocks if block.kind == "furniture"
    ]
    addresses = [line for line in around if line.startswith("https://www.eura20")]
    marks = [line for line in around if re.fullmatch(r"(?:Sida |Page )?\d ?(?:/|of|av) ?\d", line)]
    assert len(addresses) == len(marks) == len(document.pages) > 1


@pytest.mark.parametrize("path", PRINTED, ids=stem)
def test_no_pdf_tells_of_the_machine_that_printed_it(path: Path) -> None:
    with pdfplumber.open(io.BytesIO(path.read_bytes())) as pdf:
        told = f"{pdf.metadata} {[link['uri'] for page in pdf.pages for link in page.hyperlinks]}"

    assert not MACHINE_PATH.search(told)
    assert not REGISTRY_HOST.search(told)
    assert "file:" not in told


@pytest.mark.parametrize(("code", "kind"), WRITTEN.items())
def test_office_texts_are_what_the_tool_writes_of_their_pages(code: str, kind: str) -> None:
    path = CORPUS / "printed" / "dev" / f"{code}.{kind}"
    page = (PAGES / f"{code}.html").read_text(encoding="utf-8")

    assert parsed(path).document.text == read(WRITERS[kind](parts_of(page)), path.name).text


@pytest.mark.parametrize("listed", LISTS)
def test_spreadsheets_are_what_the_tool_writes(listed: str) -> None:
    path = CORPUS / "lists" / "dev" / listed

    assert parsed(path).document.text == read(LISTS[listed](), listed).text
