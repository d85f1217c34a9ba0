"""HTML → text and blocks: tricky markup case by case, and the corpus against two parsers that build trees."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from bs4.element import Comment, Doctype, ProcessingInstruction
from lxml import etree

from esrcat.document import Document, lines
from esrcat.readers import read
from esrcat.readers.look_alikes import without_look_alikes
from tests.documents import name, pages, source

UNSEEN = {"script", "style", "template", "svg", "object", "iframe"}
BLOCKS = set(
    "html head body title p h1 h2 h3 h4 h5 h6 div section article main header footer nav table tr td th tbody"
    " thead ul ol li dl dt dd"
    " form fieldset blockquote pre br hr address center textarea option select button".split()
)

TEXTS = [
    # Comments and what the standard reads as comments
    ("<p>a<!-- b -->c", "ac"),
    ("<p>a<!-->b", "ab"),
    ("<p>a<!--->b", "ab"),
    ("<p>a<!-- x --!>b", "ab"),
    ("<p>a<!-- <p>Osio: x</p> -- > -->b", "ab"),
    ("<p>a<!-- never closed <p>b", "a"),
    ("<p>a<?x y?>b", "ab"),
    ("<p>a<![CDATA[b]]>c", "ac"),
    ("<p>a<!doctype x>b", "ab"),
    ("<p>a</>b", "ab"),
    ("<p>a</ x>b</1>c", "abc"),
    ("<!DOCTYPE html><p>a", "a"),
    # Character references
    ("<p>&auml;iti &auml iti", "äiti ä iti"),
    ("<p>&ampx &lt;b&gt; &quot;", '&x <b> "'),
    ("<p>&#228;&#xE4;&#XE4;&#228 &#150;", "ääää –"),
    ("<p>&tuntematon; a & b AT&T &amp;amp;", "&tuntematon; a & b AT&T &amp;"),
    ("<p>a&nbsp;b&shy;c", "a\xa0b\xadc"),
    ("<p>&notit; &copy2024", "¬it; ©2024"),
    ("<p>a&#32;&#10;b", "a b"),
    ("<p>&#x1F600;𝄞b", "😀𝄞b"),
    ("<p>a&#1;b&#1; c&ampx;", "a b c&x;"),
    ("<p>&#1;", ""),
    # Attributes
    ('<p title="a > b">c', "c"),
    ("<p title='Osio: a > b'>c", "c"),
    ("<p title=a>b>c", "b>c"),
    ('<a href="x"title="y">z', "z"),
    ("<p\nid=a\n>b", "b"),
    ("<P CLASS=x>a</P >b", "a\n\nb"),
    ("<p>a<img alt='x > y' src=z>b", "ab"),
    ('<p title="never closed>a', "a"),
    # Tags that are none, and tags that never end
    ("<p>a < b <3 1<2", "a < b <3 1<2"),
    ("<p>a</", "a</"),
    ("<p>a</p", "a"),
    ("<p>a<b", "a"),
    ("<p>a<b c='d", "a"),
    # Blocks
    ("<p>a<p>b", "a\n\nb"),
    ("<p>a<div>b</div>c", "a\n\nb\n\nc"),
    ("<p>1</p>\n\n\n<p>2</p>", "1\n\n2"),
    ("<p>a</p><p></p><p> </p><p>b", "a\n\nb"),
    ("<ul><li>a<li>b</ul>c", "a\n\nb\n\nc"),
    ("<ul><li>a<ul><li>b</li></ul></li><li>c</ul>", "a\n\nb\n\nc"),
    ("<table><tr><td>a<td>b<tr><th>c</table>", "a\n\nb\n\nc"),
    # Of a list to choose from, what is chosen
    ("<p>k<select><option>a<option>b</select>", "k\n\na"),
    ("<p>k<select><option>a<option selected>b</select>c", "k\n\nb\n\nc"),
    ('<p><select><option value="selected a">a<option value="b"selected="selected">b&ouml;</select>', "bö"),
    ("<p><SELECT><OPTGROUP label=x><OPTION>a<OPTION SELECTED>b</OPTGROUP></SELECT>", "b"),
    ("<p><select multiple><option>a<option>b</select>c", "c"),
    ("<p><select size=3 multiple><option selected>a<option>b<option selected>c</select>", "a\n\nc"),
    ("<p><select><option><option>b</select>c", "c"),
    ("<p>k<select><option>a<option>b", "k\n\na\n\nb"),
    ("<p>a</p></body></html>b", "a\n\nb"),
    ("<p>a<wbr>b<hr>c", "ab\n\nc"),
    ("<p><b>a</b><i>b</i> <u>c</u>", "ab c"),
    # Line breaks and white space
    ("<p>a<br>b<br/>c<BR />d", "a\nb\nc\nd"),
    ("<p><br>a<br></p>b", "a\n\nb"),
    ("<p>a \n <br> \n b", "a\nb"),
    ("<p>a\rb\r\nc\td\fe", "a b c d e"),
    ("<p>a <b> b </b> c", "a b c"),
    ("<p> a </p>", "a"),
    ("<p>x</p><pre>a\n  b &amp; <b>c</b>\r\nd</pre>e", "x\n\na\nb & c\nd\n\ne"),
    ("<p>x<pre>\ny\n</pre>z", "x\n\ny\n\nz"),
    # Elements whose content is no markup, and those that nobody sees
    ("<title>a &amp; <b>b</title><p>c", "a & <b>b\n\nc"),
    ("<p>y<textarea>\n &lt;p> <p>b</textarea>", "y\n\n<p> <p>b"),
    ("<script>s = '<p>Osio: x</p>';</script><p>a", "a"),
    ("<SCRIPT>x</SCRIPT ><p>a", "a"),
    ("<script>a</scriptx><p>b</script><p>c", "c"),
    ("<p>a<script>never closed <p>b", "a"),
    ("<style>p:before { content: 'Osio: ' }</style><p>a", "a"),
    ("<p>a<template><p>x</p></template>b", "ab"),
    ("<p>a<svg><text>x</text></svg>b", "ab"),
    ("<noscript><p>x</noscript>", "x"),
]

KINDS = [
    ("<h2>a</h2>b<h6>c</h6>", ["heading 2", "paragraph 0", "heading 6"]),
    ("<title>a</title><p>b", ["title 0", "paragraph 0"]),
    ("<ul><li>a<p>b</ul>", ["item 0", "paragraph 0"]),
    ("<dl><dt>a<dd>b</dl>c", ["term 0", "cell 0", "paragraph 0"]),
    ("<table><tr><th>a</th><td>b</td></table>", ["cell 1", "cell 2"]),
    ("<table><tr><td></td><td> b</td><TD>c<tr><td>d</table>", ["cell 2", "cell 3", "cell 1"]),
    ("<table><tr><td colspan=2>a</td><td class=x>b</td></table>", ["cell 1", "cell 3"]),
    (
        "<table><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d",
        ["cell 1", "cell 2", "cell 2", "cell 1"],
    ),
    ("<table><tr><td>a<table><tr><td>b</table><td>c</table>", ["cell 1", "cell 1", "cell 2"]),
]


def page(html: str) -> Document:
    document = read(html.encode(), "page.html")
    assert document.media_type == "text/html"
    return document


@pytest.mark.parametrize(("html", "text"), TEXTS)
def test_text(html: str, text: str) -> None:
    assert page(html).text == text


@pytest.mark.parametrize(("html", "kinds"), KINDS)
def test_kinds_of_blocks(html: str, kinds: list[str]) -> None:
    assert [f"{block.kind} {block.level}" for block in page(html).blocks] == kinds


@pytest.mark.parametrize(("html", "text"), TEXTS)
def test_blocks_hold_the_whole_text(html: str, text: str) -> None:
    document = page(html)

    assert "\n\n".join(text[block.start : block.end] for block in document.blocks) == text


def test_control_characters_become_spaces() -> None:
    assert page("<p>some words here\0and\x0bthere, long enough to be no binary</p>").text.startswith(
        "some words here and there"
    )


def test_containers_hold_their_blocks() -> None:
    document = page("<body><p>a<div><p>b<p>c</div><div><ul><li>d</ul></div><p>e")
    texts = {document.text[block.start : block.end]: block.container for block in document.blocks}
    containers = document.containers

    assert texts["a"] == texts["e"]
    assert texts["b"] == texts["c"]
    assert containers[texts["b"]].end == 3
    assert containers[containers[texts["d"]].parent].end == 4
    assert containers[texts["b"]].parent == texts["a"]


@pytest.mark.parametrize("blank", ["\xa0", "&nbsp;", " &#160; ", "&nbsp;\n&nbsp;"])
def test_no_break_spaces_at_the_ends_of_a_block_are_none_of_it(blank: str) -> None:
    document = page(
        f"<p>a</p><p>{blank}b&nbsp;c<b>{blank}</b></p><p>{blank}</p><td>{blank}<i>d</i>{blank}</td>"
    )

    assert [document.text[each.start : each.end] for each in document.blocks] == ["a", "b\xa0c", "d"]
    source = f"<p>a</p><p>{blank}"
    line, column = document.place(document.blocks[1].start)
    assert (line, column) == (source.count("\n") + 1, len(source.rpartition("\n")[2]) + 1)


def test_lines_of_a_block() -> None:
    document = page("<p>a<br> b <br><br>c</p>")

    assert [document.text[start:end] for start, end in lines(document.text, 0, len(document.text))] == [
        *"abc"
    ]


@pytest.mark.parametrize("document", pages(), ids=name)
def test_lxml_sees_the_same_text(document: Path) -> None:
    parser = etree.HTMLParser(encoding="utf-8")
    # A declaration in the page must not be believed: these bytes are UTF-8.
    tree = etree.fromstring(source(document).encode("utf-8"), parser)

    seen = without_look_alikes("".join(lxml_text(tree)))
    assert read(document.read_bytes(), document.name).text.split() == seen.split()


def lxml_text(element: etree._Element) -> Iterator[str]:
    tag = element.tag
    seen = tag not in UNSEEN and not isinstance(element, (etree._Comment, etree._ProcessingInstruction))
    # The lists of the corpus have nothing chosen: they show their first entry.
    seen = seen and (tag != "option" or element.getprevious() is None)
    between = " " if tag in BLOCKS else ""
    yield between
    if seen:
        yield element.text or ""
        for child in element:
            yield from lxml_text(child)
            yield child.tail or ""
    yield between


@pytest.mark.parametrize("document", pages(), ids=name)
def test_beautiful_soup_sees_the_same_text(document: Path) -> None:
    soup = BeautifulSoup(source(document), "html.parser")

    seen = without_look_alikes("".join(soup_text(soup)))
    assert read(document.read_bytes(), document.name).text.split() == seen.split()


def soup_text(tag: Tag) -> Iterator[str]:
    between = " " if tag.name in BLOCKS else ""
    yield between
    for child in tag.children:
        if isinstance(child, Tag):
            if child.name not in UNSEEN and (child.name != "option" or child.find_previous_sibling() is None):
                yield from soup_text(child)
        elif not isinstance(child, (Comment, Doctype, ProcessingInstruction)):
            yield str(child)
    yield between
