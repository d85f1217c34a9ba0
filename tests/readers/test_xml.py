"""XML as documents: fields with their names, rows, bare '&', and nothing expanded or fetched."""

from __future__ import annotations

import pytest

from esrcat.document import Document
from esrcat.readers import read


def document(xml: str, encoding: str = "utf-8") -> Document:
    return read(xml.encode(encoding), "lista.xml")


TEXTS = [
    ("<a1><b1>x</b1><c1>y</c1></a1>", "b1: x\nc1: y"),
    ("<a1><b1>T&K & R&D</b1></a1>", "b1: T&K & R&D"),
    ("<a1><b1>&lt;25 &amp;amp; &#228;&#xe4;&auml; &nimi; &#1;x</b1></a1>", "b1: <25 &amp; äää &nimi; x"),
    ("<a1><b1>\n  x\n  y </b1><c1/><d1> </d1></a1>", "b1: x y\nc1:\nd1:"),
    ("<?xml version='1.0'?><a1><b1><![CDATA[<p> &amp; ]]>y</b1></a1>", "b1: <p> &amp; y"),
    ("<a1><!-- <b1>no</b1> --><b1>x</b1></a1>", "b1: x"),
    ("<a1><b1 c='1>2'>x</b1>tail</a1>", "b1: x\n\ntail"),
    ("<a1><b1>1 < 2</b1></a1>", "b1: 1 < 2"),
    ("<a1><r1><b1>x</r1><r1><b1>y</b1></z1></r1></a1>", "b1: x\n\nb1: y"),
    ("<ns:a1><ns:b1>x</ns:b1></ns:a1>", "ns:b1: x"),
]


@pytest.mark.parametrize(("xml", "text"), TEXTS)
def test_text(xml: str, text: str) -> None:
    found = document(xml)

    assert (found.media_type, found.text) == ("application/xml", text)


@pytest.mark.parametrize(
    ("xml", "kind"),
    [
        ('<?xml version="1.0"?><html><body><p>x</p></body></html>', "text/html"),
        ('<?xml version="1.0"?><lista><p>x</p></lista>', "application/xml"),
        ("<lista><nimi>x</nimi></lista>", "application/xml"),
        ("<Hankkeen nimi> puuttuu", "text/plain"),
    ],
)
def test_what_is_xml_is_told_by_its_root(xml: str, kind: str) -> None:
    assert document(xml).media_type == kind


def test_elements_that_hold_fields_alone_are_rows() -> None:
    found = document("<l1><pvm>1</pvm><p1><a1>x</a1><b1/></p1><p1><a1>y</a1></p1></l1>")
    rows = [[found.text[b.start : b.end] for b in found.blocks[first:last]] for first, last in found.rows]

    assert rows == [["a1", "x", "b1"], ["a1", "y"]]


def test_entities_are_never_expanded() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))
    found = document(f'<?xml version="1.0"?><!DOCTYPE l1 [<!ENTITY e0 "x">{bomb}]><l1><a1>&e8;</a1></l1>')

    assert found.text == "a1: &e8;"


def test_outside_entities_are_text() -> None:
    found = document(
        '<?xml version="1.0"?><!DOCTYPE l1 [<!ENTITY f SYSTEM "file:///x">]><l1><a1>&f;</a1></l1>'
    )

    assert found.text == "a1: &f;"


def test_the_declared_character_set_is_used() -> None:
    found = document('<?xml version="1.0" encoding="ISO-8859-1"?><l1><a1>Hämeen</a1></l1>', "latin-1")

    assert found.text == "a1: Hämeen"


def test_every_character_leads_to_the_source() -> None:
    source = "<l1>\r\n <nimi>A &amp; B &lt;  ö\r\n</nimi>\r\n <tila>x</tila></l1>"
    found = document(source)

    places = {word: found.place(found.text.index(word)) for word in ("nimi", "A", "&", "B", "<", "ö", "x")}
    assert places == {
        "nimi": (2, 3),
        "A": (2, 8),
        "&": (2, 10),
        "B": (2, 16),
        "<": (2, 18),
        "ö": (2, 24),
        "x": (4, 8),
    }


def test_thousands_of_open_elements_take_no_time() -> None:
    found = document("<?xml version='1.0'?><a1>" + "<b1>" * 20_000 + "</c1>" * 20_000 + "</a1>")

    assert found.text == "b1:"
