"""Plain text → paragraphs: between empty lines, whatever the line ends and the white space in them."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from esrcat.document import Document, lines
from esrcat.readers import read
from esrcat.readers.plain_tables import mark_of_table

PARAGRAPHS = [
    ("a", ["a"]),
    ("a\nb\n\nc", ["a\nb", "c"]),
    ("a\r\nb\r\n\r\nc", ["a\nb", "c"]),
    ("a\rb\r\rc", ["a\nb", "c"]),
    ("\n\n  a  \n \t \n\n\n b\n", ["a", "b"]),
    ("a\n\xa0\nb", ["a", "b"]),
    ("a\n b\n", ["a\n b"]),
    ("a < b & c &auml;", ["a < b & c &auml;"]),
    ("Osio: <ei tietoa>", ["Osio: <ei tietoa>"]),
]


def text(written: str) -> Document:
    document = read(written.encode(), "page.txt")
    assert document.media_type == "text/plain"
    return document


@pytest.mark.parametrize(("written", "paragraphs"), PARAGRAPHS)
def test_paragraphs(written: str, paragraphs: list[str]) -> None:
    document = text(written)

    assert [document.text[block.start : block.end] for block in document.blocks] == paragraphs


def test_all_is_kept_but_line_ends() -> None:
    assert text("a \t b\r\n\r\n\r\n\xa0c\xadd\r").text == "a \t b\n\n\n\xa0c\xadd\n"


def test_lines_without_the_white_space_around() -> None:
    document = text("a\n  b \n\tc")

    assert [document.text[start:end] for start, end in lines(document.text, 0, len(document.text))] == [
        *"abc"
    ]


def test_one_container_holds_all() -> None:
    assert [tuple(container) for container in text("a\n\nb").containers] == [(0, 2)]


@given(st.text(alphabet="aä \t\r\n\xa0-.", min_size=1, max_size=60).filter(str.strip))
def test_every_character_stands_in_a_block(written: str) -> None:
    assume(not mark_of_table(written))
    document = text(written)
    inside = {offset for block in document.blocks for offset in range(block.start, block.end)}

    assert [
        offset
        for offset, character in enumerate(document.text)
        if not character.isspace() and offset not in inside
    ] == []
    assert all(document.text[block.start : block.end].strip() for block in document.blocks)


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        ("Koodi;Nimi;Toteuttaja;Alkaa\r\nS19001;Polku;Kunta;1.1.2008\r\nS19002;;;\r\n", True),
        ("Koodi\tNimi\tToteuttaja\tAlkaa\nS19001\tPolku\tKunta\t1.1.2008\n", True),
        ('code,name,actor,start\nS19001,"Polku, toinen",Kunta,2008\nS19002,Valo,Kunta,2009\n', True),
        ('code;name\nS19001;"Polku; ""toinen""\nosa"\nS19002;Valo\n', True),
        ("sep=;\nKoodi;Nimi;Toteuttaja;Alkaa\nS19001;Polku;Kunta;2008\n", True),
        ("code,name,actor,start\nS19001,Polku,Kunta,2008\nS19002,Valo,Kunta,2009\n", True),
        ("Koodi;Nimi;Toteuttaja;Alkaa\nVain otsikko on taulukkoa.\n", False),
        ("Koodi;Nimi;Toteuttaja;Alkaa\n", False),
        ("Mukana ovat Lohja, Salo, Turku, Pori\nja myös Kemi, Tornio, Oulu, Ii\n", False),
        ("Nimi: Polku\nToteuttaja: Kunta\n", False),
        ("Koodi;Nimi\nS19001;Silta\nS19002;Polku\n", True),
        ("Koodi;Nimi\nS19001;Silta\n", True),
        ("Nimi;Koodi\nSilta;S19001\n", True),
        ("Nimi;Toteuttaja\nSilta;Kunta\nPolku;Kunta\n", True),
        ("Koodi\tNimi\tMyönnetty\nS19001\tSilta\t1000\nS19002\tPolku\t2000\n", True),
        ("Nimi\tToteuttaja\tMaakunta\nSilta\tKunta\tLappi\nPolku\tKunta\tKainuu\n", True),
        ("Nro\tNimi\n1\tSilta\n2\tPolku\n", True),
        ("Nimi\tKoodi\nSilta\tS19001\nPolku\tS19002\n", True),
        ("Koodi,Nimi,Myönnetty\nS19001,Silta,1000\nS19002,Polku,2000\n", True),
        ("Koodi,Nimi\nS19001,Silta\nS19002,Polku\n", True),
        # Pairs of a label and its value, as they come from a page.
        ("Hankekoodi\tS19001\nHankkeen nimi\tSilta\nToteuttaja\tKunta\n", False),
        ("Hankkeen nimi\tSilta\nAlkaa\t1.1.2008\nPäättyy\t31.12.2009\nRahoitus\t1000\n", False),
        ("Hankkeen nimi:\tSilta\t2008\nToteuttaja:\tKunta\t2009\nAlue:\tLappi\t2010\n", False),
        # Sentences.
        ("Hanke alkoi 2008; se päättyi.\nKunta maksoi; valtio ei.\nTyö jatkuu; ensi vuonna.\n", False),
        ("Budjetti oli 1,5 miljoonaa.\nKesto oli 2,5 vuotta.\nMukana 3,5 henkilöä.\n", False),
        ("Hyvinvoiva ty&ouml;yhteisö.\nHy&ouml;dyt n&auml;kyvät.\nTy&ouml; jatkuu.\n", False),
    ],
)
def test_a_table_in_plain_text_is_told_from_prose(source: str, is_one: bool) -> None:
    assert (read(source.encode(), "x.csv").media_type != "text/plain") == is_one
