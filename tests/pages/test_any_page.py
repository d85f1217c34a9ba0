"""Whatever a page is like: it is read, nothing of it is lost, and every span is within the text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.pages import main_content
from esrcat.pages.kinds import kind_of_text
from esrcat.readers import read

PARTS = st.sampled_from(
    """<div> </div> <div\tclass="sidebar"> <nav> </nav> <main> </main> <article> </article> <table>
    </table> <tr> <td> </td> </tr> <ul> </ul> <li> </li> <h1> </h1> <h2> </h2> <p> </p> <br> <b>
    </b> <a\thref="/x"> </a> <dl> <dt> <dd> </dl> <form> </form> <footer> </footer> <img\talt="@">
    <img\talt="Euroopan\tsosiaalirahasto"> <a\thref="mailto:a@b.example"> <script> </script> <!--
    --> &nbsp; &amp; Kello-hanke Lue\tmyös Kesto: 12.3.2019 Julkaistu Yhteystiedot 120\t000\teuroa
    kolmelle\thankkeelle Haku\ton\tauki - 1) | teksti, sanoo. ?""".split(" ")
).map(lambda part: part.strip("\n ").replace("\t", " "))
PAGES = st.lists(PARTS, min_size=1, max_size=60)


@given(PAGES, st.sampled_from(["page.html", "text.txt"]))
def test_any_page_is_read(parts: list[str], name: str) -> None:
    separator = " " if name == "page.html" else "\n\n"
    start = "<html>" if name == "page.html" else "Kello "
    document = read((start + separator.join(parts)).encode(), name)
    content = main_content(document)
    kind = kind_of_text(content)

    text = list(content.document.text)
    spans = sorted([(block.start, block.end) for block in content.blocks] + [*content.left_out])
    for begin, end in spans:
        assert 0 <= begin < end <= len(text)
        text[begin:end] = " " * (end - begin)
    assert not "".join(text).strip()
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert all(0 <= first < last <= len(content.blocks) for first, last in content.rows)
    assert all(0 <= each.first < each.end <= len(content.blocks) for each in kind.stretches)
    assert kind.reasons


@pytest.mark.parametrize("end", ["", ">", "</a>"])
@pytest.mark.parametrize(
    "beginning",
    [
        "<a ",
        "<a href=",
        '<a href="',
        "<a href=x>",
        '<a href="mailto:a@b.example">',
        "<a href=mailto:",
        "<img ",
        '<img alt="',
        "<time pubdate ",
        "<meta name=datePublished ",
        "<div ",
        '<div class="',
        "</div ",
        "<td>",
        "<!--",
    ],
)
def test_a_page_of_nothing_but_beginnings_takes_no_longer_than_others(beginning: str, end: str) -> None:
    page = f"<p>Kello-hanke on julkaistu, Published by Kello.</p>{beginning * 20_000}{end}"
    document = read(page.encode(), "page")

    began = time.process_time()
    main_content(document)

    assert time.process_time() - began < 5
