"""Rich text: what is text and what is not, letters of every set, tables, headings, files that broke off."""

from __future__ import annotations

import pytest

import esrcat.readers.rtf
from esrcat import UnreadableDocument, parse
from esrcat.document import Document
from esrcat.readers import read
from tests.readers.office_texts import blocks

FONTS = (
    r"{\fonttbl{\f0\froman\fcharset0 Times{\*\falt X};}{\f1\fcharset238 Arial CE;}{\f2\fcharset2 Wingdings;}"
    r"{\f3\fcharset204 Times Cyr;}{\f4\fcharset128 Gothic;}}"
)
STYLES = (
    r"{\stylesheet{\ql Normal;}{\s1\sbasedon0{\*\x y}\outlinelevel0 Rubrik;}{\s2\sbasedon0 Otsikko 2;}"
    r"{\s3\sbasedon2 Oma;}{\s4\sbasedon4 Kehä;}{\s5\sbasedon0 Title;}{\s6\outlinelevel9 Leipä;}"
    r"{\*\cs1 heading 1;}}"
)


def rtf(body: str, head: str = r"\ansi\ansicpg1252\deff0") -> Document:
    return read(f"{{\\rtf1{head}{FONTS}{STYLES} {body}}}".encode("latin-1"), "x.rtf")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("a\r\nb", "ab"),
        (r"K\'e4sity\'f6", "Käsityö"),
        ("Käsityö", "Käsityö"),
        (r"\u228\'e4 \u228? \u228a", "ä ä ä"),
        (r"\uc0\u228 x\uc2\u8364ab.", "äx€."),
        (r"{\uc0 x}\u228?y", "xäy"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\u228{\b x}", "äx"),
        (r"\u228\tab x", "äx"),
        (r"{\f1 \'9a\'e8}\'e8", "ščè"),
        (r"{\f3 \'cf\'f0}", "Пр"),
        (r"{\f4 \'8e\'6e}", "始"),
        (r"{\f4 \'8en}", "始"),
        (r"{\f2 \'fe}Kyll\'e4", "\uf0feKyllä"),
        (r"a\~b\_c\-d\{\}\\", "a\xa0b-c\xadd{}\\"),
        (r"a\line b\tab c", "a\nb\tc"),
        (r"\endash\emdash \bullet \ldblquote a\rdblquote \lquote\rquote", "–—•“a”‘’"),
        (r"n\'e4kyy{\v piilo}{\v0 x}\v y\v0 z", "näkyyxz"),
        (r"a{\deleted pois}{\revised uusi}", "auusi"),
        (r'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt linkki}}', "linkki"),
        (r"{\field{\fldinst PAGE}{\fldrslt 1}}", "1"),
        (r"a{\footnote\pard viite\par}{\*\annotation huomautus}b", "ab"),
        (r"{\header yl\'e4\par}{\footerf ala\par}a", "a"),
        (r"{\info{\title T}{\author N}}a", "a"),
        (r"{\pict\pngblip 89504e47}{\*\shppict{\pict 00}}{\nonshppict{\pict 00}}a", "a"),
        (r"{\upr{abc}{\*\ud{\u8364?bc}}}", "€bc"),
        (r"{\*\tuntematon{\b x} y}a", "a"),
        (r"{\object\objemb{\*\objdata 00}{\result tulos}}", "tulos"),
        (r"{\bkmkstart x}a{\*\bkmkend x}{\xe hakusana}", "a"),
        (r"\'zza", "zza"),
        (r"a\:b\|c\~", "abc"),
        ("a\\\nb", "a\n\nb"),
        (r"a\sect b", "a\n\nb"),
    ],
)  # fmt: skip
def test_text(body: str, text: str) -> None:
    assert rtf(body).text == text


def test_binary_data_is_passed_over_by_its_length() -> None:
    data = b"{\\rtf1 a{\\pict\\bin9 {}{}}}\\par}b}"

    assert read(data, "x").text == "ab"


@pytest.mark.parametrize(
    ("head", "encoding", "letter"),
    [
        (r"\ansi", "cp1252", "ä"),
        (r"\mac", "mac-roman", "‰"),
        (r"\pc", "cp437", "Σ"),
        (r"\pca", "cp850", "õ"),
        (r"\ansi\ansicpg1251", "cp1251", "д"),
        (r"\ansi\ansicpg10000", "mac-roman", "‰"),
        (r"\ansi\ansicpg99999", "cp1252", "ä"),
        (r"\ansi\deff3", "cp1252", "д"),
    ],
)
def test_the_character_set_is_that_of_the_document(head: str, encoding: str, letter: str) -> None:
    document = rtf(r"\'e4", head)

    assert (document.encoding, document.text) == (encoding, letter)


def test_bytes_of_no_letter_are_told_with_their_place() -> None:
    document = rtf(r"a\par b\'81\u-10179?c", r"\ansi\ansicpg1252")

    assert document.text == "a\n\nb\ufffd\ufffdc"
    assert document.damaged == ((2, 2), (2, 3))


def test_headings_by_outline_level_and_style() -> None:
    document = rtf(
        r"\pard\s1 A\par\pard\s2 B\par\pard\s3 C\par\pard\s4 D\par\pard\s5 E\par\pard\s6 F\par"
        r"\pard\outlinelevel3 G\par\s1\outlinelevel9 H\par\pard I\par\pard{\s2 J}\par\pard\s2 K"
    )

    assert [(kind, level) for kind, level, _ in blocks(document)] == [
        ("heading", 1), ("heading", 2), ("heading", 2), ("paragraph", 0), ("heading", 1), ("paragraph", 0),
        ("heading", 4), ("paragraph", 0), ("paragraph", 0), ("paragraph", 0), ("heading", 2),
    ]  # fmt: skip


def test_items_by_what_stands_in_front_of_them() -> None:
    document = rtf(
        r"{\listtext\'b7\tab}a\par b\par{\pntext 1.\tab}{\*\pn\pnlvlbody}c\par\pard\ls3 d\par\pard e"
    )

    assert [(kind, text) for kind, _, text in blocks(document)] == [
        ("item", "a"), ("paragraph", "b"), ("item", "c"), ("item", "d"), ("paragraph", "e")
    ]  # fmt: skip


def test_rows_of_cells() -> None:
    document = rtf(
        r"ennen\par\trowd\cellx1\cellx2\intbl Hankekoodi\cell S30001\cell\row"
        r"\trowd\pard\intbl Nimi\par toinen\cell\cell\row\pard j\'e4lkeen"
    )

    assert [(kind, text) for kind, _, text in blocks(document)] == [
        ("paragraph", "ennen"), ("cell", "Hankekoodi"), ("cell", "S30001"), ("cell", "Nimi\ntoinen"),
        ("paragraph", "jälkeen"),
    ]  # fmt: skip
    assert document.rows == ((1, 3), (3, 4))
    assert document.place(document.text.index("jälkeen")) == (7, 1)


def test_a_table_in_a_cell_makes_the_cell_a_layout() -> None:
    document = rtf(
        r"\pard\intbl valikko\cell\pard\intbl\itap2 a\nestcell{\nonesttables\par}b\nestcell"
        r"{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}{\nonesttables\par}\pard\intbl loppu\cell\row\pard x"
    )

    assert [text for _, _, text in blocks(document)] == ["valikko", "a", "b", "loppu", "x"]
    assert [kind for kind, _, _ in blocks(document)] == ["cell", "cell", "cell", "paragraph", "paragraph"]
    assert (1, 3) in document.rows


def test_the_text_of_a_box_is_paragraphs_of_its_own() -> None:
    box = (
        r"{\shp{\*\shpinst\shpleft1{\sp{\sn x}{\sv y}}{\shptxt\pard\s1 laatikko\par\pard kaksi}}{\shprslt z}}"
    )
    document = rtf(rf"ank{box}kuri\par\pard\intbl so{box}lu\cell toinen\cell\row")

    assert [text for _, _, text in blocks(document)] == [
        "laatikko", "kaksi", "ankkuri", "laatikko", "kaksi", "solu", "toinen"
    ]  # fmt: skip
    assert document.rows == ((3, 7),)


@pytest.mark.parametrize(
    "data",
    [
        b"{\\rtf1 a",
        b"{\\rtf1 a\\par\n{\\b b}",
        b"{\\rtf1 a\\par\n{\\b b",
        b"{\\rtf1 {\\pict\\bin999999 abc}}",
        b"{\\rtf1 a\\",
        b"{\\rtf1 " + b"{" * 1_000_000,
    ],
)
def test_what_breaks_off_or_is_nested_too_deep_is_told_with_its_line(data: bytes) -> None:
    with pytest.raises(UnreadableDocument, match=r"is broken on line \d+; fetch it again") as raised:
        read(data, "x.rtf")
    assert not raised.value.unsupported


def test_tables_in_boxes_in_tables_have_an_end() -> None:
    data = b"{\\rtf1 " + b"{\\shptxt\\pard\\itap50 a\\nestcell " * 1500 + b"}" * 1501

    assert read(data, "x").text.count("a") == 1500


def test_what_stands_behind_the_end_is_nothing() -> None:
    assert read(b"\xef\xbb\xbf\r\n{\\rtf1 a}}}\0\0{x", "x").text == "a"


def test_a_number_of_words_beyond_any_text_is_over_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(esrcat.readers.rtf, "MOST_MARKS", 5)

    with pytest.raises(UnreadableDocument, match="more than 5 control words; split it first"):
        rtf(r"\b\b\b")


def test_a_text_that_only_tells_of_rich_text_is_no_rich_text() -> None:
    assert read(b"Tiedosto alkaa merkein {\\rtf1 ja loppuu.", "x.txt").media_type == "text/plain"


def test_a_press_release_in_rich_text_is_read() -> None:
    body = (
        r"\pard\s1 Tiedote 3.4.2017\par\pard Kaski-hanke alkoi 1.1.2016 ja p\'e4\'e4ttyy 31.12.2018. "
        r"Hanketta rahoittaa Euroopan sosiaalirahasto 120\~000 eurolla. "
        r"Hankkeen toteuttaa Kemin Ty\'f6paja ry.\par"
    )
    data = f"{{\\rtf1\\ansi{FONTS}{STYLES} {body}}}".encode()

    (record,) = parse(data, name="tiedote.doc").records

    assert (record.start, record.end, record.fund) == ("2016-01-01", "2018-12-31", "ESF")
    assert record.evidence["/start"][0]["place"] == {"line": 2, "column": 19}
