"""Old Word documents: what is text and what is not, headings, lists, tables, text boxes, broken files."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

import esrcat.readers.doc
from esrcat import UnreadableDocument
from esrcat.document import Document
from esrcat.errors import OverBudget
from esrcat.readers import read
from esrcat.readers.doc_sprms import HIDDEN as HIDDEN_NUMBER
from esrcat.readers.doc_sprms import LIST, properties
from tests.readers import doc_files as made
from tests.readers.doc_files import DELETED, HIDDEN, IN_TABLE, ITEM, SPECIAL, Line, Run, Style, doc, line
from tests.readers.office_texts import PARTS, blocks
from tests.readers.ole_files import container

TITLE = Style("Otsikko", 1, 0, 62)
BEGIN, SEPARATOR, END = (Run(sign, SPECIAL) for sign in "\x13\x14\x15")


def read_doc(*lines: Line, **said: object) -> Document:
    return read(doc(lines, **said), "x.doc")  # type: ignore[arg-type]


def runs(*content: Run | str) -> Line:
    return Line([each if isinstance(each, Run) else Run(each) for each in content])


def cell(text: str, said: bytes = IN_TABLE, end: str = "\x07") -> Line:
    return Line([Run(text)], end, said=said)


def row(*cells: str) -> list[Line]:
    return [*map(cell, cells), Line([], "\x07", said=made.ROW_END)]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Käsityö – “a” 1…2", "Käsityö – “a” 1…2"),
        ("Łódź, 5 €", "Łódź, 5 €"),
        ("始 😀", "始 😀"),
        ("a\tb\x0bc\x0ed", "a\tb\nc\nd"),
        ("a\x1eb\x1fc\xa0d", "a-b\xadc\xa0d"),
        ("a\x0cb", "a\nb"),
        ("a\x01\x02\x03\x05\x08\0b", "ab"),
    ],
)  # fmt: skip
def test_text(content: str, text: str) -> None:
    assert read_doc(line(content), line("loppu")).text == f"{text}\n\nloppu"


def test_letters_of_one_byte_that_the_format_does_not_name() -> None:
    data = doc([line("aXbYcZdQ")]).replace(b"aXbYcZdQ", b"a\x80b\x8ec\x9ed\x81")

    assert read(data, "x").text == "a€bŽcžd\x81"


def test_half_a_pair_is_told_with_its_place() -> None:
    document = read_doc(line("a"), line("b\ud83dc"))

    assert (document.text, document.damaged) == ("a\n\nb\ufffdc", ((2, 2),))


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (["näkyy", Run("piilo", HIDDEN), "x"], "näkyyx"),
        (["a", Run("pois", DELETED), Run("uusi", b"\x01\x08\x01")], "auusi"),
        ([Run("a", b"\x3c\x08\0"), Run("b", b"\x3c\x08\x80"), Run("c", b"\x3c\x08\x81")], "ab"),
        ([BEGIN, ' HYPERLINK "x" ', SEPARATOR, "linkki", END, "."], "linkki."),
        ([BEGIN, "PAGE", END, "a"], "a"),
        ([BEGIN, "IF ", BEGIN, "PAGE", SEPARATOR, "1", END, "=1", SEPARATOR, "tulos", END], "tulos"),
        ([BEGIN, "TOC", SEPARATOR, "a", BEGIN, "PAGEREF", SEPARATOR, "7", END, "b", END], "a7b"),
        ([SEPARATOR, "a", END, END, "b"], "ab"),
        (["a", Run("(", SPECIAL + struct.pack("<HHH", 0x6A09, 3, 0xF0FE)), "(b)"], "a\uf0fe(b)"),
        ([Run("a", b"\x30\x4a\x0a\0"), "b", Run("c", b"\x30\x4a\x0a\0\x3c\x08\0")], "bc"),
        ([Run("a", b"\x4f\xce\x02xx\x3c\x08\x01"), "b"], "b"),
    ],
)  # fmt: skip
def test_what_is_text(content: list[Run | str], text: str) -> None:
    styles = (*made.STYLE_SHEET, Style("Piilo", 2, of_letters=HIDDEN))

    assert read_doc(runs(*content), styles=styles).text == text


def test_a_style_may_hide_a_paragraph() -> None:
    styles = (
        Style("Normal"),
        Style("Piilo", of_letters=HIDDEN),
        Style("Alla", 1, 1),
        Style("Ei", 1, 1, of_letters=b"\x3c\x08\0"),
    )
    document = read_doc(*(line(text, style=at + 0) for at, text in enumerate("abcd")), styles=styles)

    assert document.text == "a\n\nd"


def test_headings() -> None:
    styles = (
        *made.STYLE_SHEET,
        TITLE,
        Style("Oma", 1, 2),
        Style("Otsikko 3"),
        Style("Leipä", 1, 1, of_paragraphs=b"\x40\x26\x09"),
        Style("Kehä", 1, 15),
        Style("Kehä 2", 1, 14),
    )
    said = [(1, b""), (9, b""), (10, b""), (11, b""), (12, b""), (13, b""), (14, b""), (99, b""),
            (0, b"\x40\x26\x02"), (1, b"\x40\x26\x09"), (0, b"\0\x46\x02\0")]  # fmt: skip
    document = read_doc(*(line("x", style=style, said=own) for style, own in said), styles=styles)

    assert [level for _, level, _ in blocks(document)] == [1, 6, 1, 2, 3, 0, 0, 0, 3, 0, 2]


def test_headings_without_a_style_sheet() -> None:
    document = read_doc(line("a", style=2), line("b"), styles=())

    assert blocks(document) == [("heading", 2, "a"), ("paragraph", 0, "b")]


def test_items() -> None:
    styles = (*made.STYLE_SHEET, Style("List Bullet", 1, 0, of_paragraphs=ITEM), Style("Lista", 1, 10))
    none = struct.pack("<HH", LIST, 0)
    document = read_doc(
        line("a", said=ITEM), line("b", style=10), line("c", style=11), line("d", style=11, said=none),
        line("e", style=1, said=ITEM), styles=styles,
    )  # fmt: skip

    assert [kind for kind, _, _ in blocks(document)] == ["item", "item", "item", "paragraph", "heading"]


def test_rows_of_cells() -> None:
    document = read_doc(
        line("ennen"), *row("Koodi", "S39999"), cell("a", end="\r"), *row("b", ""), line("jälkeen")
    )

    assert blocks(document) == [
        ("paragraph", 0, "ennen"), ("cell", 0, "Koodi"), ("cell", 0, "S39999"), ("cell", 0, "a\nb"),
        ("paragraph", 0, "jälkeen"),
    ]  # fmt: skip
    assert document.rows == ((1, 3), (3, 4))
    assert document.place(document.text.index("jälkeen")) == (7, 1)


def test_tables_in_cells() -> None:
    inner = [
        cell("c", made.INNER_CELL, "\r"),
        cell("d", made.INNER_CELL, "\r"),
        Line([], said=made.INNER_ROW_END),
    ]
    document = read_doc(cell("a"), cell("b", end="\r"), *inner, cell("e"), *row()[-1:], line("f"))

    assert blocks(document) == [
        ("cell", 0, "a"), ("paragraph", 0, "b"), ("cell", 0, "c"), ("cell", 0, "d"), ("paragraph", 0, "e"),
        ("paragraph", 0, "f"),
    ]  # fmt: skip


def test_text_behind_the_last_cell_is_not_lost() -> None:
    document = read_doc(cell("a"), cell("b", made.ROW_END), line("c"))

    assert document.text == "a\n\nb\n\nc"


def test_a_section_ends_a_paragraph_and_a_page_does_not() -> None:
    document = read_doc(Line([Run("a")], "\x0c"), line("b\x0cc"))

    assert [text for _, _, text in blocks(document)] == ["a", "b\nc"]


def test_what_stands_behind_the_last_end_of_a_paragraph() -> None:
    assert read_doc(line("a"), Line([Run("b")], "")).text == "a\n\nb"


def test_footnotes_are_no_text() -> None:
    assert read_doc(line("a\x02b"), between=[line("viite")]).text == "ab"


def test_text_boxes_follow_what_they_hang_on() -> None:
    boxes = [
        (7, [line("eka"), *row("x", "y")]),
        (8, [line("irti")]),
        (0, [line("vapaa")]),
        (9, [line("toka")]),
    ]
    document = read_doc(
        line("a\x08b"), cell("c\x08", end="\r"), *row("d", "z"), line("e"),
        between=[line("viite")], boxes=boxes, anchors=[(1, 7), (5, 9)],
    )  # fmt: skip

    assert document.text == "ab\n\neka\n\nx\n\ny\n\nc\ntoka\nd\n\nz\n\ne\n\nirti"
    assert [kind for kind, _, _ in blocks(document)][:4] == ["paragraph", "paragraph", "cell", "cell"]


def test_pieces_say_something_too() -> None:
    lists = [HIDDEN + struct.pack("<HH", LIST, 3), b"\x40\x26\x01"]
    short = (0x5C << 1) | 1 << 8, (0x78 << 1) | 2 << 8, (0x01 << 1) | 1 << 8
    document = read_doc(
        line("a", of_piece=1), line("b", of_piece=3), line("c", of_piece=5), line("d", of_piece=short[0]),
        line("e", of_piece=short[1]), line("f", of_piece=short[2]), lists=lists,
    )  # fmt: skip

    assert blocks(document) == [
        ("heading", 2, "b"), ("paragraph", 0, "c"), ("heading", 3, "e"), ("paragraph", 0, "f")
    ]  # fmt: skip


def test_what_is_said_of_a_paragraph_may_stand_elsewhere() -> None:
    document = read_doc(line("a", said=struct.pack("<HL", 0x6646, 3)), data=b"xxx" + b"\x04\0" + ITEM)

    assert blocks(document) == [("item", 0, "a")]


def field(kind: int, state: int, default: int, entries: Sequence[str] = ()) -> bytes:
    content = struct.pack("<LHHH", 0xFFFFFFFF, kind | state << 2, 0, 0) + string("Nimi")
    if kind == 0:
        content += string("oletus")
    else:
        content += struct.pack("<H", default)
    content += string("") * 5
    if kind == 2:
        content += struct.pack("<HHH", 0xFFFF, len(entries), 0) + b"".join(
            string(each)[:-2] for each in entries
        )
    return struct.pack("<LH62x", 68 + len(content), 68) + content


def string(text: str) -> bytes:
    return struct.pack("<H", len(text)) + text.encode("utf-16-le") + b"\0\0"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (field(1, 1, 0), "☒"),
        (field(1, 0, 1), "☐"),
        (field(1, 25, 1), "☒"),
        (field(1, 25, 0), "☐"),
        (field(2, 1, 0, ["ESR", "EAKR"]), "EAKR"),
        (field(2, 25, 0, ["ESR", "EAKR"]), "ESR"),
        (field(2, 7, 0, ["ESR", "EAKR"]), ""),
        (field(0, 0, 0), ""),
        (field(1, 1, 0).replace(b"\xff" * 4, b"\x1c\xd0\xc9\xea"), ""),
        (b"\x48\0" + field(1, 1, 0)[2:], ""),
        (b"\xff\xff\xff\xff\0\0", ""),
    ],
)
def test_fields_of_forms(data: bytes, text: str) -> None:
    at = struct.pack("<HL", 0x6A03, 5)
    sign = Run("\x01", SPECIAL + b"\x06\x08\x01" + at)
    picture = Run("\x01", SPECIAL + at)
    document = read_doc(
        runs("a", BEGIN, " FORM ", sign, SEPARATOR, END, "b", picture),
        runs(BEGIN, BEGIN, sign, END, SEPARATOR, END),
        data=b"xxxxx" + data,
    )

    assert document.text == f"a{text}b"


def test_modifiers_are_passed_over_by_their_size() -> None:
    tabs = b"\x15\xc6\xff\x02" + bytes(8) + b"\x01" + bytes(3)
    before = b"\x08\xd6\x04\0xyz" + tabs + b"\x0b\xeaabc" + b"\x15\xc6\x02\0\0"

    assert properties(before + HIDDEN) == {HIDDEN_NUMBER: 1}
    assert properties(before + HIDDEN[:-1]) == {}


def test_more_than_fits_on_a_page() -> None:
    document = read_doc(*(runs(f"a{n}", Run("x", HIDDEN)) for n in range(300)))

    assert document.text == "\n\n".join(f"a{n}" for n in range(300))


def test_the_other_table_and_the_oldest_version() -> None:
    assert read_doc(line("a"), flags=0x1000, version=0xC0).text == "a"


def test_a_document_that_is_locked_is_told() -> None:
    data = doc([line("a")], flags=0x1300)
    at = data.index(b"\xec\xa5")

    for locked in (data, data[: at + 68] + b"\xff" * 800 + data[at + 868 :]):
        with pytest.raises(UnreadableDocument, match="locked with a password") as raised:
            read(locked, "x.doc")
        assert raised.value.unsupported


@pytest.mark.parametrize(
    "data",
    [
        doc([line("a")], version=0x68),
        doc([line("a")]).replace(b"\xec\xa5", b"\xdc\xa5"),
        container({"A": b"", "PowerPoint Document": b"x", "ZZ": b""}),
        doc([line("a")])[:512],
    ],
)
def test_other_old_files_are_told(data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="an old Word, Excel or Outlook file") as raised:
        read(data, "x.doc")
    assert raised.value.unsupported


def with_header(at: int, value: int) -> bytes:
    data = bytearray(made.as_doc(PARTS))
    struct.pack_into("<L", data, at, value)
    return bytes(data)


@pytest.mark.parametrize("at", [0x1E, 0x2C, 0x40, 0x48])
def test_tables_larger_than_the_file_are_not_read(at: int) -> None:
    with pytest.raises(UnreadableDocument, match="broken"):
        read(with_header(at, 0xFFFFFFF), "x.doc")


def test_a_stream_in_a_circle_is_not_followed() -> None:
    data = bytearray(made.as_doc(PARTS))
    entry = data.index("WordDocument".encode("utf-16-le"))
    struct.pack_into("<L", data, entry + 120, 0xFFFFFF00)

    with pytest.raises(UnreadableDocument, match="broken"):
        read(bytes(data), "x.doc")


def test_a_document_that_was_cut_short_is_broken_and_no_other_kind() -> None:
    data = made.as_doc(PARTS)
    first = data[:512] + struct.pack("<HH", 0xA5EC, 0xC1) + bytes(3000)
    for cut in (data[:-600], first):
        with pytest.raises(UnreadableDocument, match="broken") as raised:
            read(cut, "hanke.doc")
        assert not raised.value.unsupported


def test_a_text_that_is_too_long_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(esrcat.readers.doc, "MOST_CHARACTERS", 10)

    with pytest.raises(OverBudget, match="a page of 11 characters, more than 10"):
        read_doc(line("a" * 10))


OF_FIELD = Run("\x01", SPECIAL + b"\x06\x08\x01\x03\x6a\0\0\0\0")
FORM = doc(
    [
        runs("a\x08", BEGIN, " FORM ", OF_FIELD, SEPARATOR, END, "b"),
        line("Łódź", style=2),
        *row("x", "y"),
        line("b", said=struct.pack("<HL", 0x6646, 100), of_piece=1),
        cell("c", made.INNER_CELL, "\r"),
        Line([], said=made.INNER_ROW_END),
    ],
    boxes=[(7, [line("laatikko")])],
    anchors=[(1, 7)],
    lists=[ITEM],
    data=field(2, 1, 0, ["ESR", "EAKR"]),
)  # fmt: skip


@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_bytes_that_were_changed_are_read_or_told(chance: random.Random, count: int) -> None:
    data = bytearray(FORM)
    said = [at for at, byte in enumerate(FORM) if byte]
    for _ in range(count):
        data[chance.choice(said) + chance.choice((-1, 0, 0, 0, 1))] = chance.choice(
            (0, 1, 7, 255, chance.randrange(256))
        )
    end = chance.choice((len(data), chance.randrange(len(data))))
    try:
        document = read(bytes(data[:end]), "x")
    except UnreadableDocument:
        return
    document.text.encode()
    for block in document.blocks:
        assert document.text[block.start : block.end].strip()
        assert document.place(block.start) >= (1, 1)
