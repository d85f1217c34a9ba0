"""Bytes → characters: marks, declarations that are right, wrong or missing, and bytes that are no text."""

from __future__ import annotations

import codecs
import random

import pytest

from esrcat import parse
from esrcat.errors import UnreadableDocument
from esrcat.readers import read
from esrcat.readers.charset import Decoded, decode
from tests.documents import CORPUS

WORDS = "Työllisyys – ”hyvä” 5 €"
FINNISH = "Työllisyys hyvä"


def declared(charset: str) -> bytes:
    return f'<meta http-equiv="Content-Type" content="text/html; charset={charset}"><p>'.encode()


DECODED = [
    # bytes, text, encoding, contradicted declaration
    (WORDS.encode(), WORDS, "utf-8", None),
    (WORDS.encode("cp1252"), WORDS, "cp1252", None),
    (FINNISH.encode("latin-1"), FINNISH, "cp1252", None),
    (b"plain", "plain", "utf-8", None),
    (codecs.BOM_UTF8 + WORDS.encode(), WORDS, "utf-8", None),
    (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), WORDS, "utf-16-le", None),
    (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), WORDS, "utf-16-be", None),
    (codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), WORDS, "utf-32-le", None),
    (codecs.BOM_UTF32_BE + WORDS.encode("utf-32-be"), WORDS, "utf-32-be", None),
    (b"\x81\x8d", "\x81\x8d", "iso8859-1", None),
]
DECLARED = [
    # declaration, encoding of the bytes, encoding read with, contradicted declaration
    ("utf-8", "utf-8", "utf-8", None),
    ("iso-8859-1", "cp1252", "iso8859-1", None),
    ("windows-1252", "cp1252", "cp1252", None),
    ("ISO-8859-15", "iso8859-15", "iso8859-15", None),
    ("iso-8859-1", "utf-8", "utf-8", "iso8859-1"),
    ("utf-8", "cp1252", "cp1252", "utf-8"),
    ("utf-16", "utf-8", "utf-8", None),
    ("no-such-set", "cp1252", "cp1252", None),
    ("rot13", "utf-8", "utf-8", None),
]


@pytest.mark.parametrize(("data", "text", "encoding", "contradicted"), DECODED)
def test_without_declaration(data: bytes, text: str, encoding: str, contradicted: str | None) -> None:
    assert decode(data) == Decoded(text, encoding, contradicted)


HALF = "\ud83d"
WIDE = [
    # the set, text with half a character in it, bytes that are too few for another at its end, damaged places
    ("utf-16-le", f"Työ{HALF}paja\nä", b"", [(1, 4)]),
    ("utf-16-be", f"Työpaja\n{HALF}ä", b"", [(2, 1)]),
    ("utf-16-le", "Työpaja\nä", b"a", [(2, 2)]),
    ("utf-32-le", f"Työ{HALF}paja", b"a\0", [(1, 4), (1, 9)]),
    ("utf-16-le", "Työ\ufffdpaja", b"", []),
]


@pytest.mark.parametrize(("charset", "text", "cut", "places"), WIDE)
def test_half_a_character_is_noted(
    charset: str, text: str, cut: bytes, places: list[tuple[int, int]]
) -> None:
    mark = codecs.BOM_UTF32_LE if charset == "utf-32-le" else "\ufeff".encode(charset)
    document = read(mark + text.encode(charset, "surrogatepass") + cut, "laaja.txt")

    assert document.text == text.replace(HALF, "\ufffd") + ("\ufffd" if cut else "")
    assert (document.encoding, list(document.damaged)) == (charset, places)


def test_half_a_character_is_told_beside_a_set_that_nothing_declared() -> None:
    page = (CORPUS / "eura2007" / "S19004.txt").read_text(encoding="utf-8")
    result = parse((page + HALF).encode("utf-16-le", "surrogatepass"), name="S19004.txt")
    of_reading = {issue.code: issue.params for issue in result.issues if issue.pointer is None}

    assert of_reading["charset-recognised"] == {"used": "utf-16-le"}
    assert of_reading["invalid-bytes"]["used"] == "utf-16-le"
    assert of_reading["invalid-bytes"]["count"] == 1


OLD = "Hämeen työpajojen kehittäminen, Åboland, även på öar"


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("cp850", "cp850"),
        ("cp437", "cp850"),
        ("mac_roman", "mac-roman"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_bytes_tell_the_sets_of_dos_and_of_macs_and_pairs_of_bytes(codec: str, encoding: str) -> None:
    document = read(OLD.encode(codec), "vanha.txt")

    assert (document.text, document.encoding, document.recognised) == (OLD, encoding, True)


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-8"])
def test_a_declaration_that_letters_of_dos_contradict(charset: str) -> None:
    document = read(declared(charset) + OLD.encode("cp850"), "vanha.html")

    assert (document.text, document.encoding, document.recognised) == (OLD, "cp850", False)
    assert document.contradicted is not None


@pytest.mark.parametrize(
    "words",
    [
        "Työpajat: „hyvä” ja ”paha”, † 1999, Tšekki ja Šiauliai, Œuvres, ŠKODA",
        "sana”hyvä”paha”että”jo ilman välejä",
        "naša šola, više, Šiauliai, Nišville, groš",  # no Finnish, but no Mac either
        "”Hanke”työ ja ”toinen”jo sekä ”kolmas”myös",
        "k„si ja k„den t”itä",  # of two sets: nothing is certain
    ],
)
def test_marks_and_letters_of_windows_are_no_letters_of_dos_or_mac(words: str) -> None:
    assert decode(words.encode("cp1252")) == Decoded(words, "cp1252")


@pytest.mark.parametrize("cut", [1, 2])
def test_a_text_that_ends_within_a_character_is_utf_8(cut: int) -> None:
    # A download that broke off: all letters were read wrong for the sake of the last.
    assert decode("hyvä 5 €".encode()[:-cut]) == Decoded("hyvä 5 \ufffd", "utf-8", damaged=(7,))
    assert decode(b"hyv\xe4") == Decoded("hyvä", "cp1252")


@pytest.mark.parametrize(("declaration", "of_bytes", "encoding", "contradicted"), DECLARED)
def test_with_declaration(declaration: str, of_bytes: str, encoding: str, contradicted: str | None) -> None:
    words = WORDS if of_bytes in ("utf-8", "cp1252") else "hyvä 5 €"
    result = decode(declared(declaration) + words.encode(of_bytes))

    assert result.text.endswith(words)
    assert (result.encoding, result.contradicted) == (encoding, contradicted)


@pytest.mark.parametrize(
    "declaration",
    [
        b"<?xml version='1.0' encoding='ISO-8859-15'?>",
        b'<META CHARSET="iso-8859-15">',
        b"<meta charset=iso-8859-15>",
    ],
)
def test_declarations_in_other_shapes(declaration: bytes) -> None:
    assert decode(declaration + b"5 \xa4") == Decoded(declaration.decode() + "5 €", "iso8859-15")


def test_a_mark_goes_before_the_declaration() -> None:
    document = read(codecs.BOM_UTF8 + declared("iso-8859-1") + WORDS.encode(), "page.html")

    assert (document.text, document.encoding, document.contradicted) == (WORDS, "utf-8", "iso8859-1")


def test_an_ascii_page_contradicts_nothing() -> None:
    assert decode(declared("iso-8859-1") + b"a").contradicted is None


def test_control_characters_keep_their_width() -> None:
    assert decode(b"a\0b\x0bc\x1fd\te\nf").text == "a b c d\te\nf"


REFUSED = [
    (b"", "empty", False),
    (b" \r\n\t ", "empty", False),
    (b"%PDF-1.4 \xe2\xe3", "PDF", False),
    (b"PK\x03\x04rest", "ZIP", False),
    (b"\x1f\x8b\x08", "gzip", True),
    (b"\xd0\xcf\x11\xe0\xa1", "Word", True),
    (b"7z\xbc\xaf\x27\x1c\x00\x04", "a 7z archive: unpack it first", True),
    (b"Rar!\x1a\x07\x01\x00", "a RAR archive: unpack it first", True),
    (b"\x89PNG\r\n\x1a\n", "picture", True),
    (b"{\\rtf1 a", "breaks off", False),
    (b"PAR1\x15\x04", "Parquet", True),
    (bytes(range(32)) * 8, "binary", True),
]


@pytest.mark.parametrize(("data", "word", "unsupported"), REFUSED)
def test_what_is_no_document_is_refused_by_name(data: bytes, word: str, unsupported: bool) -> None:
    with pytest.raises(UnreadableDocument, match=word) as caught:
        read(data, "kansio/tiedosto")

    assert str(caught.value).startswith("kansio/tiedosto: ")
    assert caught.value.unsupported is unsupported


@pytest.mark.parametrize("size", [400, 1000, 4096, 100_000])
def test_what_is_compressed_is_no_text(size: int) -> None:
    # Its bytes are of any kind: some of such files were read as pages of the western sets.
    for seed in range(50):
        with pytest.raises(UnreadableDocument, match="binary"):
            read(b"\x28\xb5\x2f\xfd" + random.Random(seed).randbytes(size), "arkisto.zst")


def test_a_page_with_stray_control_characters_is_a_page() -> None:
    words = b"Hankkeen nimi: Kaski\x01 ja halla, Toteuttaja: Kuvitelman kunta\r\nTunnus: S10000\x1f\r\n" * 3

    assert "Hankkeen nimi: Kaski" in read(words, "sivu.txt").text
