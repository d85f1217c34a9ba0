"""UTF-8 in which a few bytes are wrong stays UTF-8; texts of other sets stay what they are."""

from __future__ import annotations

import codecs

import pytest

from esrcat import parse
from esrcat.issues import message
from esrcat.readers import read
from esrcat.readers.charset import decode
from tests.documents import CORPUS, source_lines

TEXT = "Työllisyyshanke kehittää pajoja.\nPäättäjät tapasivat Jyväskylässä – ”hyvä”.\n"
BYTES = TEXT.encode()
AT = len("Työllisyyshanke kehittää pajoja.\nPää".encode())


def within(wrong: bytes) -> bytes:
    """Return the text with other bytes put into its second line, behind 'Pää'."""
    return BYTES[:AT] + wrong + BYTES[AT:]


def meta(charset: str) -> bytes:
    return f'<meta charset="{charset}"><p>'.encode()


DAMAGED = [
    # what is wrong, the bytes, the text behind 'Pää' in the second line
    ("a stray byte", within(b"\xff"), "\ufffdttäjät"),
    ("a continuation without its first byte", within(b"\xa4"), "\ufffdttäjät"),
    ("a letter of windows-1252", within(b"\xe4"), "\ufffdttäjät"),
    ("a letter of windows-1252 before one of UTF-8", within(b"\xe4" + "ä".encode()), "\ufffdättäjät"),
    ("a cut letter", within(b"\xc3"), "\ufffdttäjät"),
    ("a cut sign of three bytes", within("€".encode()[:2]), "\ufffdttäjät"),
    ("a cut sign of four bytes", within("😀".encode()[:3]), "\ufffdttäjät"),
    ("two places", within(b"\xff\xe4"), "\ufffd\ufffdttäjät"),
    ("a byte beside a true U+FFFD", within("\ufffd".encode() + b"\xff"), "\ufffd\ufffdttäjät"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "rest"), [case[1:] for case in DAMAGED], ids=[case[0] for case in DAMAGED])
def test_the_letters_around_a_wrong_byte_are_whole(data: bytes, rest: str) -> None:
    document = read(data, "teksti.txt")

    assert document.encoding == "utf-8"
    assert document.text == TEXT.replace("ttäjät", rest, 1)
    assert {line for line, _ in document.damaged} == {2}


@pytest.mark.parametrize(
    ("data", "places"),
    [
        (BYTES, []),
        (within("\ufffd".encode()), []),
        (within(b"\xff"), [(2, 4)]),
        (within("\ufffd".encode() + b"\xff"), [(2, 5)]),
        (within(b"\xff").replace(b"\n", b"\r\n"), [(2, 4)]),
        (within(b"\xff").replace(b"\n", b"\r"), [(2, 4)]),
        (b"\xff" + within(b"\xff") + b"\xe4", [(1, 1), (2, 4), (3, 1)]),
        (BYTES.rstrip() + "ä".encode()[:1], [(2, 43)]),
        (codecs.BOM_UTF8 + b"hyv\xe4 ja paha", [(1, 4)]),
    ],
)
def test_places_of_wrong_bytes_are_lines_and_columns(data: bytes, places: list[tuple[int, int]]) -> None:
    assert list(read(data, "teksti.txt").damaged) == places


@pytest.mark.parametrize("data", [within(b"\xff"), within("€".encode()[:2]), within(b"\xff\xff\xff")])
def test_every_character_leads_to_its_place(data: bytes) -> None:
    for page in (data, meta("utf-8") + data.replace(b"\n", b"<p>\n")):
        document, lines = read(page, "sivu"), source_lines(decode(page).text)

        for offset, character in enumerate(document.text):
            line, column = document.place(offset)
            assert character.isspace() or lines[line - 1][column - 1] == character


OTHERS = [
    # what it is, the text, its set as Python names it, the set it is read with
    ("windows-1252", TEXT, "cp1252", "cp1252"),
    ("a pair that UTF-8 has", "Päättäjät: ”BLÅ” kävi, ”TALLBODÄ– å”", "cp1252", "cp1252"),
    ("'Ã¤' among letters", "Merkki Ã¤ näkyy, kun koodi on väärä", "cp1252", "cp1252"),
    ("French and Portuguese", "Château «É» «Â» São João, MAÑANA, Â«é»", "cp1252", "cp1252"),
    ("Latin-1", "Hämeen työpaja ja ÄÖ", "latin-1", "cp1252"),
    ("old Mac", "Hämeen työpajojen kehittäminen √ä, Åboland", "mac-roman", "mac-roman"),
    ("DOS", "├Ä─┤ Hämeen työpajojen kehittäminen, Åboland", "cp850", "cp850"),
]


@pytest.mark.parametrize(
    ("text", "written", "encoding"), [case[1:] for case in OTHERS], ids=[case[0] for case in OTHERS]
)
def test_texts_of_other_sets_stay(text: str, written: str, encoding: str) -> None:
    found = decode(text.encode(written))

    assert (found.text, found.encoding, found.damaged) == (text, encoding, ())


@pytest.mark.parametrize(
    ("charset", "encoding", "contradicted"),
    [("utf-8", "utf-8", None), ("iso-8859-1", "utf-8", "iso8859-1"), ("windows-1252", "utf-8", "cp1252")],
)
def test_a_page_with_wrong_bytes_is_utf_8_whatever_it_declares(
    charset: str, encoding: str, contradicted: str | None
) -> None:
    document = read(meta(charset) + within(b"\xe4"), "sivu.html")

    assert (document.encoding, document.contradicted) == (encoding, contradicted)
    assert "Pää\ufffdttäjät" in document.text


@pytest.mark.parametrize(
    ("words", "charset", "encoding"),
    [
        # As many wrong bytes as letters: the declaration decides, and without one nothing is certain.
        ("hyvä".encode() + b" p\xe4iv\xc3\xa4", "utf-8", "utf-8"),
        ("hyvä".encode() + b" p\xe4iv\xe4", "utf-8", "cp1252"),
        ("hyvä".encode() + b" p\xe4iv\xc3\xa4", "iso-8859-1", "iso8859-1"),
        ("Hyvää päivää".encode("cp1252"), "utf-8", "cp1252"),
        ("Päivä 5 ¤".encode("iso8859-1"), "iso-8859-15", "iso8859-15"),
    ],
)
def test_a_declaration_is_a_reason_more(words: bytes, charset: str, encoding: str) -> None:
    assert decode(meta(charset) + words).encoding == encoding


def test_wrong_bytes_become_an_issue_that_says_where_and_what_to_do() -> None:
    page = (CORPUS / "eura2007" / "S19004.txt").read_text(encoding="utf-8")
    at = page.index("\n", len(page) // 2) + 1
    result = parse(page[:at].encode() + b"\xe4" + page[at:].encode(), name="S19004.txt")
    (issue,) = [issue for issue in result.issues if issue.code == "invalid-bytes"]
    assert issue.start is not None

    assert result.document.text[issue.start : issue.end] == "\ufffd"
    assert result.document.place(issue.start) == (issue.params["line"], issue.params["column"])
    assert issue.params == {"line": page[:at].count("\n") + 1, "column": 1, "count": 1, "used": "utf-8"}
    assert issue.severity == "warning"
    for language, word in (("fi", "Hae"), ("sv", "Hämta"), ("en", "Fetch")):
        assert word in message(issue, language)


def test_an_issue_names_what_is_shown_before_what_markup_hides() -> None:
    page = (CORPUS / "eura2007" / "S19001.html").read_bytes()
    hidden = page.replace(b"</body>", b"<!-- \xe4 --></body>").replace(b"<body", b"<!-- \xff -->\n<body")
    (of_hidden,) = [issue for issue in parse(hidden).issues if issue.code == "invalid-bytes"]
    (of_both,) = [
        issue
        for issue in parse(hidden.replace(b"</h1>", b"\xff</h1>")).issues
        if issue.code == "invalid-bytes"
    ]

    assert (of_hidden.start, of_hidden.params["count"]) == (None, 2)
    assert of_both.start is not None
    assert of_both.params["count"] == 3
    assert of_both.params["line"] != of_hidden.params["line"]
