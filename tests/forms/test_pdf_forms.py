"""The PDF forms of both periods, drawn in their layouts: every value, and the box that shows it."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pdfplumber
import pytest
from corpus_pdf import varied2007
from corpus_pdf.__main__ import HALVES, KINDS, documents
from corpus_pdf.facts import Project

from esrcat import ParseResult, parse
from esrcat.evaluate.compare import compare
from tests.documents import CORPUS, expected_file

DOCUMENTS = {name: (data, expected) for name, data, expected in documents("dev")}
LAYOUTS = range(6)
VARIED = varied2007.documents()


@cache
def parsed(name: str) -> ParseResult:
    return parse(DOCUMENTS[name][0], name=f"{name}.pdf")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_value_is_read(name: str) -> None:
    result = parsed(name)

    assert result.form == name.partition("/")[0]
    found = [record.model_dump(mode="json") for record in result.records]
    assert compare([DOCUMENTS[name][1]], found).differences == ()


@pytest.mark.parametrize("name", VARIED)
def test_reports_that_go_other_ways_are_read_too(name: str) -> None:
    path = CORPUS / f"{name}.pdf"
    assert path.read_bytes() == VARIED[name]
    (record,) = parse(path).records

    wanted = json.loads(expected_file(path).read_text(encoding="utf-8"))
    assert compare(wanted, [record.model_dump(mode="json")]).differences == ()


def drawn() -> Iterator[tuple[str, Project]]:
    for family in KINDS:
        for project in HALVES["dev"][family.partition("_")[0]]:
            yield from ((family, replace(project, variant=variant)) for variant in LAYOUTS)


@pytest.mark.parametrize(
    ("family", "project"),
    list(drawn()),
    ids=lambda part: part if isinstance(part, str) else f"{part.code}-{part.variant}",
)
def test_layout_does_not_matter(family: str, project: Project) -> None:
    draw, expect = KINDS[family]
    result = parse(draw(project), name="lomake.pdf")

    found = [record.model_dump(mode="json") for record in result.records]
    assert compare([expect(project)], found).differences == ()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_box_of_every_value_shows_its_quote(name: str) -> None:
    (record,) = parsed(name).records
    with pdfplumber.open(io.BytesIO(DOCUMENTS[name][0])) as pdf:
        letters = {page.page_number: page.chars for page in pdf.pages}
    items = [item for items in record.evidence.values() for item in items]

    assert len(items) > 20
    for item in items:
        place = item["place"]
        # A tick box is drawn: it is no letter.
        quote = "".join(item["quote"].split()).translate({ord("☒"): None, ord("☐"): None, ord("ý"): None})
        assert quote in seen(letters[place["page"]], place["box"]).replace("ý", ""), item


def seen(letters: list[dict[str, Any]], box: list[float]) -> str:
    """Return the letters whose middle is in a box, line by line, without white space."""
    x0, top, x1, bottom = box
    inside = [
        letter
        for letter in letters
        if x0 <= (letter["x0"] + letter["x1"]) / 2 <= x1
        and top <= (letter["top"] + letter["bottom"]) / 2 <= bottom
    ]
    inside.sort(key=lambda letter: (round(letter["bottom"] / 4), letter["x0"]))
    return "".join("".join(letter["text"].split()) for letter in inside)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_is_lost(name: str) -> None:
    result = parsed(name)
    (record,) = result.records
    text = result.document.text
    used = [(item["start"], item["end"]) for items in record.evidence.values() for item in items]
    spans = [*used, *result.claimed, *((part.start, part.end) for part in record.unmapped)]
    covered = {offset for start, end in spans for offset in range(start, end)}

    lost = "".join(character for offset, character in enumerate(text) if offset not in covered)
    assert lost.strip() == ""


def test_the_same_facts_give_the_same_bytes() -> None:
    again = {name: data for name, data, _ in documents("dev")}

    assert again == {name: data for name, (data, _) in DOCUMENTS.items()}


def test_prose_over_a_page_break_has_a_quote_on_each_page() -> None:
    broken = [
        (record.model_dump(mode="json"), pointer, items)
        for name in DOCUMENTS
        for record in parsed(name).records
        for pointer, items in record.evidence.items()
        if len({item["place"]["page"] for item in items}) > 1 and items[0]["method"] == "heading"
    ]

    assert broken
    for record, pointer, items in broken:
        value: Any = record
        for key in pointer[1:].split("/"):
            value = value[int(key)] if isinstance(value, list) else value[key]
        quoted = "".join(item["quote"] for item in items)
        assert letters_of(quoted) == letters_of(value)


def letters_of(text: str) -> str:
    return "".join(character for character in text if character.isalpha())
