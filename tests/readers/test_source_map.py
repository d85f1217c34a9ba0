"""Every character of a document's text leads to its place in the source."""

from __future__ import annotations

import html
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.document import Document
from esrcat.readers import read
from esrcat.readers.look_alikes import same_length, without_look_alikes
from tests.documents import corpus, is_rearranged, name, parsed, source, source_lines

_REFERENCE = re.compile(r"&(?:#[xX]?[0-9a-fA-F]+|\w+?);?")
# In any order: text, references, white space, inline and block tags, comments, and what never closes.
FRAGMENTS = (
    "a bc ä 😀 1. &auml; &auml &ampx &amp; &lt;p&gt; &#228; &#xE4 &nbsp; & &tuntematon; &shy; \xa0 &#1; "
    "&#xFFFE; &ampx; &#32; &NotEqualTilde; "
    "<p> </p> <P> <div> </div> <b> </b> <br> <br/> <li> <ul> </ul> <td> <h2> </h2> <pre> </pre> <hr> "
    "<title> </title> <textarea> </textarea> <p\ntitle='a>b'> <!--x--> <!--\ny--> <?z> </> < <3 "
    "<script>var</script> <style>q</style> <p>x</p> <h3>y\nz</h3>"
).split(" ")
WHITE = (" ", "  ", "\n", "\r\n", "\r", "\t", " \n ", "\n\n", "\f")
page_sources = st.lists(st.sampled_from((*FRAGMENTS, *WHITE)), min_size=1, max_size=40).map("".join)
text_sources = st.text(alphabet="abä&<; \t\r\n\xa0", min_size=1, max_size=60).filter(str.strip)


def misled(document: Document, written: str) -> list[tuple[int, str]]:
    """Return the characters whose place in the source holds something else."""
    in_lines = source_lines(without_look_alikes(written))
    return [
        (offset, character)
        for offset, character in enumerate(document.text)
        if not character.isspace() and not leads(in_lines, *document.place(offset), character)
    ]


def leads(in_lines: list[str], line: int, column: int, character: str) -> bool:
    rest = in_lines[line - 1][column - 1 :]
    reference = _REFERENCE.match(rest)
    return rest.startswith(character) or bool(
        reference and character in same_length(html.unescape(rest[:40])[:2])
    )


def in_order(document: Document) -> bool:
    """Tell whether places only go forward: a character cannot lead to another of its kind by chance."""
    places = [
        document.place(offset) for offset, character in enumerate(document.text) if not character.isspace()
    ]
    same = [place for place, following in pairwise(places) if place >= following]
    # One reference may stand for two characters, which then share its place.
    return same == [place for place in same if places.count(place) == 2]


def as_read(document: Path) -> Document:
    """Return a document as its reader gives it: a page of free text gets what it hides put in later."""
    if is_rearranged(document):
        return parsed(document).document
    return read(document.read_bytes(), document.name)


@pytest.mark.parametrize("document", corpus(), ids=name)
def test_the_corpus_leads_to_its_sources(document: Path) -> None:
    text = as_read(document)

    assert misled(text, source(document)) == []
    assert in_order(text) or is_rearranged(document)


@given(page_sources)
def test_any_page_leads_to_its_source(fragments: str) -> None:
    written = "<p>" + fragments
    document = read(written.encode(), "page.html")

    assert misled(document, written) == []
    assert in_order(document)


@given(text_sources)
def test_any_text_leads_to_its_source(written: str) -> None:
    document = read(written.encode(), "page.txt")

    assert misled(document, written) == []
    assert in_order(document)


@given(page_sources)
def test_runs_say_the_same_as_places(fragments: str) -> None:
    document = read(("<p>" + fragments).encode(), "page.html")
    runs = document.source_map.runs()
    ends = [run.text for run in runs[1:]] + [len(document.text)]

    assert [run.text for run in runs] == sorted(run.text for run in runs)
    assert [run.text for run in runs[:1]] == ([0] if document.text else [])
    for run, end in zip(runs, ends, strict=False):
        for offset in range(run.text, min(end, len(document.text))):
            if not document.text[offset].isspace():
                assert document.place(offset) == (run.line, run.column + offset - run.text)


PLACES = [
    ("<p>abc", "b", (1, 5)),
    ("<p>\n  a\r\n\rb", "b", (4, 1)),
    ("<p>&auml;b", "b", (1, 10)),
    ("<p>&auml;b", "ä", (1, 4)),
    ("<p>&ampx", "x", (1, 8)),
    ("<p>a&nbsp;&nbsp;b", "b", (1, 17)),
    ("<p>a   b", "b", (1, 8)),
    ("<p>a<!-- \n -->b", "b", (2, 5)),
    ("<p>😀b", "b", (1, 5)),
    ("<p>a<b> </b> b", "b", (1, 14)),
    ("<p title='\n'>\ta", "a", (2, 4)),
    ("<title>x</title>\n<p>a", "a", (2, 4)),
]


@pytest.mark.parametrize(("written", "character", "place"), PLACES)
def test_places(written: str, character: str, place: tuple[int, int]) -> None:
    document = read(written.encode(), "page.html")

    assert document.place(document.text.index(character)) == place
