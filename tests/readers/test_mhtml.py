"""Pages saved as one file: the page is read as it would be alone, and places lead into its HTML."""

from __future__ import annotations

import quopri
from base64 import encodebytes
from pathlib import Path

import pytest

from esrcat import UnreadableDocument, parse
from esrcat.readers import read
from esrcat.readers.mhtml import MEDIA_TYPE, is_mhtml
from tests.documents import name, pages, projects, source_lines

PAGES = sorted({*projects()} & {*pages()})

CHROME = (
    b"From: <Saved by Blink>\nSnapshot-Content-Location: https://example.fi/projekti.php?projektikoodi=S1\n"
    b"Subject: =?utf-8?Q?Hanke?=\nDate: Wed, 1 Jan 2020 10:00:00 -0000\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----Raja--x----"\n\n'
)
EXPLORER = (
    b'From: "Tallennettu"\r\nSubject: Hanke\r\nMIME-Version: 1.0\r\n'
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Raja--x----"\r\n'
    b"X-MimeOLE: Produced By Microsoft MimeOLE\r\n\r\nThis is a multi-part message in MIME format.\r\n\r\n"
)


def part(content: bytes, kind: bytes, encoding: bytes, extra: bytes = b"") -> bytes:
    if encoding == b"base64":
        content = encodebytes(content)
    elif encoding == b"quoted-printable":
        content = quopri.encodestring(content)
    return (
        b"------Raja--x----\nContent-Type: "
        + kind
        + b"\nContent-Transfer-Encoding: "
        + encoding
        + extra
        + b"\nContent-Location: https://example.fi/x\n\n"
        + content
        + b"\n"
    )


def saved(page: bytes, *, kind: bytes = b"text/html", encoding: bytes = b"quoted-printable") -> bytes:
    styles = part(b"p { color: red }", b"text/css", b"quoted-printable")
    return CHROME + part(page, kind, encoding) + styles + b"------Raja--x------\n"


@pytest.mark.parametrize("document", PAGES, ids=name)
@pytest.mark.parametrize("encoding", [b"quoted-printable", b"base64"])
def test_a_saved_page_gives_the_record_of_the_page(document: Path, encoding: bytes) -> None:
    page = document.read_bytes()
    alone, result = parse(page), parse(saved(page, encoding=encoding))
    values = {"documents", "key", "evidence", "unmapped", "issues"}

    assert result.document.media_type == MEDIA_TYPE
    assert result.document.url == "https://example.fi/projekti.php?projektikoodi=S1"
    assert [record.model_dump(exclude=values) for record in result.records] == [
        record.model_dump(exclude=values) for record in alone.records
    ]
    assert result.records[0].documents[0].media_type == MEDIA_TYPE


def test_places_are_lines_and_columns_of_the_page() -> None:
    page = "<!DOCTYPE html>\n<p>Äiti\n<p>\n  Projekti &amp; työ</p>".encode()
    document = read(saved(page), "x.mhtml")
    lines = source_lines(page.decode())

    assert document.text == "Äiti\n\nProjekti & työ"
    for offset, character in enumerate(document.text):
        line, column = document.place(offset)
        if character.isalpha():
            assert lines[line - 1][column - 1] == character


@pytest.mark.parametrize(
    ("charset", "page", "text"),
    [
        (b"text/html", "<p>työ".encode(), "työ"),
        (b'text/html; charset="windows-1252"', "<p>työ – x".encode("cp1252"), "työ – x"),
        # What the message says goes before what the page says of itself.
        (b"text/html; charset=iso-8859-2", "<meta charset=iso-8859-1><p>työ ž".encode("iso-8859-2"), "työ ž"),
        (b"text/html; charset=us-ascii", "<meta charset=iso-8859-1><p>työ".encode("cp1252"), "työ"),
        (b"text/html; charset=keksitty", "<p>työ".encode("cp1252"), "työ"),
    ],
)
def test_the_character_set_is_that_of_the_message(charset: bytes, page: bytes, text: str) -> None:
    assert read(saved(page, kind=charset, encoding=b"base64"), "x").text == text


def test_of_a_page_that_is_nothing_but_frames_the_largest_is_read() -> None:
    frames = [part(b"<frameset cols=*><frame src=a>", b"text/html", b"8bit")]
    frames += [
        part(text, b"text/html", b"8bit") for text in (b"<p>valikko", b"<p>hanke ja sen kuvaus", b"<p>x")
    ]
    end = b"------Raja--x------\n"

    assert read(CHROME + b"".join(frames) + end, "x").text == "hanke ja sen kuvaus"
    with pytest.raises(UnreadableDocument, match="no HTML"):
        read(CHROME + frames[0] + end, "x")


def test_the_part_that_the_message_names_is_the_page() -> None:
    head = CHROME.replace(b'type="text/html";', b'type="text/html"; start="<sivu@x>";')
    frame = part(b"<p>kehys", b"text/html", b"8bit")
    page = part(b"<p>sivu", b"text/html", b"8bit", b"\nContent-ID: <sivu@x>")

    assert read(head + frame + page + b"------Raja--x------\n", "x").text == "sivu"
    assert read(CHROME + frame + page + b"------Raja--x------\n", "x").text == "kehys"


def test_files_of_explorer_and_with_a_mark_are_read_too() -> None:
    message = EXPLORER + part(b"<p>sivu", b"text/html", b"7bit") + b"------Raja--x------\n"

    assert read(message, "x").text == "sivu"
    assert read(b"\xef\xbb\xbf\r\n" + message, "x").text == "sivu"


def mail(content: bytes, kind: bytes, encoding: bytes) -> bytes:
    """Return a mail as programs save it: no parts, and its text encoded."""
    return (
        b"From: Aino <aino@opisto.example>\nMIME-Version: 1.0\n"
        + part(content, kind, encoding).partition(b"\n")[2]
    )


@pytest.mark.parametrize("encoding", [b"quoted-printable", b"base64"])
@pytest.mark.parametrize(
    ("kind", "content", "media_type"),
    [
        (b"text/plain; charset=utf-8", "Hei,\n\ntyö ja öljy = 1.".encode(), "text/plain"),
        (b"text/plain; charset=windows-1252", "Hei,\n\ntyö ja öljy = 1.".encode("cp1252"), "text/plain"),
        (b"text/html; charset=utf-8", "<p>Hei,<p>työ ja öljy = 1.".encode(), MEDIA_TYPE),
    ],
)
def test_a_mail_with_an_encoded_text_is_that_text(
    kind: bytes, content: bytes, media_type: str, encoding: bytes
) -> None:
    document = read(mail(content, kind, encoding), "viesti.eml")

    assert (document.text.rstrip(), document.media_type) == ("Hei,\n\ntyö ja öljy = 1.", media_type)


@pytest.mark.parametrize("kind", [b"text/plain", b"text/html"])
def test_what_is_wrong_with_the_characters_of_a_message_is_told(kind: bytes) -> None:
    content = "Hei,\n\ntyötä öljylle pä".encode() + b"\xe4" + "ttäjät".encode()
    document = read(mail(content, kind + b"; charset=iso-8859-1", b"base64"), "viesti.eml")

    assert document.text.endswith("pä\ufffdttäjät")
    assert (document.contradicted, document.damaged) == ("iso8859-1", ((3, 17),))


def test_a_text_that_speaks_of_an_encoding_is_no_mail() -> None:
    text = b"Aihe: ohje\n\nContent-Transfer-Encoding: base64\n"

    assert not is_mhtml(text)
    assert read(text, "ohje.txt").text == text.decode()


@pytest.mark.parametrize(
    "message",
    [
        # What is attached is not read: with it, the text is not all that the mail says.
        CHROME.replace(b"related", b"mixed")
        + part(b"liitteen mukaan", b"text/plain", b"8bit")
        + part(b"%PDF-1.4", b"application/pdf", b"base64")
        + b"------Raja--x------\n",
        mail(b" ", b"text/plain", b"base64"),
        CHROME + part(b"p {}", b"text/css", b"8bit") + b"------Raja--x------\n",
        CHROME + part(b" ", b"text/html", b"8bit") + b"------Raja--x------\n",
        CHROME,
    ],
)
def test_a_message_without_a_page_says_so(message: bytes) -> None:
    with pytest.raises(UnreadableDocument, match="holds no HTML") as raised:
        read(message, "x.mht")

    assert raised.value.unsupported


@pytest.mark.parametrize(
    "data",
    [
        b"Projektikoodi: S10001\nProjektin nimi: A\n",
        b"<p>MIME-Version: 1.0",
        b"Content-Type: text/html\n\n<p>a",
        b"sana\nContent-Type: multipart/related\n",
        b"",
    ],
)
def test_other_files_are_no_messages(data: bytes) -> None:
    assert not is_mhtml(data)


def test_a_cut_message_is_read_as_far_as_it_goes() -> None:
    whole = saved(b"<p>alku</p><p>loppu</p>")

    assert read(whole[: whole.index(b"loppu")], "x").text.startswith("alku")
