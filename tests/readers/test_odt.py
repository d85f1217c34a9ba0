"""OpenDocument texts: what is text and what is not, headings, lists, tables, and what is not opened."""

from __future__ import annotations

import io
import zipfile

import pytest
from corpus_printed.opendocument import STYLES, package

import esrcat.readers.odt
from esrcat import UnreadableDocument
from esrcat.document import Document
from esrcat.readers import office_archive, read
from tests.archives.making import zipped
from tests.readers.office_texts import blocks

TYPE = "application/vnd.oasis.opendocument"
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
P = "<text:p>{}</text:p>"
HIDING = "".join(
    f'<style:style style:name="{name}" style:family="{family}">'
    f'<style:{family}-properties text:display="none"/></style:style>'
    for name, family in (("T1", "text"), ("S1", "section"))
)


def odt(body: str, automatic: str = "", kind: str = "text") -> bytes:
    return package(kind, f"<office:text>{body}</office:text>", automatic)


def read_odt(body: str, automatic: str = "") -> Document:
    return read(odt(body, automatic), "x.odt")


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    return zipped(parts | {name: content})


def flat(body: str, kind: str = "text", before: str = "") -> bytes:
    content = part(odt(body), "content.xml").decode().replace("office:document-content", "office:document")
    content = content.replace(
        'office:version="1.3"', f'office:version="1.3" office:mimetype="{TYPE}.{kind}"', 1
    )
    return content.replace("?>\n", f"?>\n{before}", 1).encode()


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("a<text:span>b<text:span>c</text:span></text:span>d", "abcd"),
        ("  a \n <text:span> b</text:span>  c ", "a b c"),
        ('a<text:s/>b<text:s text:c="3"/>c <text:s/>d', "a b   c  d"),
        ("a<text:tab/>b<text:line-break/>c<text:soft-page-break/>d", "a\tb\ncd"),
        ("tavu\xadviiva ei\u2011katkea a\u0308", "tavu\xadviiva ei-katkea ä"),
        ('<text:a xlink:href="x" xmlns:xlink="x">linkki</text:a>', "linkki"),
        ('a<text:bookmark text:name="x"/><text:bookmark-start text:name="y"/>b', "ab"),
        ('Nimi:<text:placeholder text:placeholder-type="text">kirjoita</text:placeholder>', "Nimi:"),
        ("a<office:annotation><text:p>huomautus</text:p></office:annotation>b<office:annotation-end/>", "ab"),
        ("a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>viite</text:p>"
         "</text:note-body></text:note>b", "ab"),
        ("<text:change-start/>uusi<text:change-end/><text:change/>", "uusi"),
        ("<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>", "a"),
        ('<text:date text:date-value="2017">1.1.2017</text:date>,<text:page-number>3</text:page-number>',
         "1.1.2017,3"),
        ('a<text:span text:style-name="T1">piilo</text:span>b', "ab"),
        ("a<!-- b --><?c d?>e", "ae"),
        ("a<draw:frame><svg:title>kuva</svg:title><draw:image><office:binary-data>AAAA</office:binary-data>"
         "</draw:image><svg:desc>kuva</svg:desc></draw:frame>b", "ab"),
        ("a<draw:frame><draw:text-box><text:p>laatikko</text:p><text:p>kaksi</text:p></draw:text-box>"
         "</draw:frame>b", "ab\n\nlaatikko\n\nkaksi"),
        ("a<text:span><draw:rect><text:p>kuvio</text:p></draw:rect></text:span>", "a\n\nkuvio"),
        ("<draw:frame><draw:text-box><text:p><draw:frame><draw:text-box><text:p>sisin</text:p>"
         "</draw:text-box></draw:frame>ulompi</text:p></draw:text-box></draw:frame>", "ulompi\n\nsisin"),
    ],
)  # fmt: skip
def test_text_of_a_paragraph(inner: str, text: str) -> None:
    assert read_odt(P.format(inner), HIDING).text == text


@pytest.mark.parametrize(
    "around",
    [
        "<text:tracked-changes><text:changed-region><text:deletion>{}</text:deletion></text:changed-region>"
        "</text:tracked-changes>",
        '<text:section text:display="none">{}</text:section>',
        '<text:section text:style-name="S1">{}</text:section>',
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>{}"
        "</text:index-title-template></text:table-of-content-source></text:table-of-content>",
        "<office:forms>{}</office:forms>",
        "<draw:frame><draw:object>{}</draw:object></draw:frame>",
    ],
)
def test_what_is_deleted_hidden_or_a_pattern_is_no_text(around: str) -> None:
    assert read_odt(P.format("a") + around.format(P.format("ei")) + P.format("b"), HIDING).text == "a\n\nb"


def test_headings_by_level_and_style_whatever_it_is_based_on() -> None:
    own = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>'
        '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="P1"'
        ' style:default-outline-level=""/>'
        '<style:style style:name="P3" style:family="paragraph" style:display-name="Otsikko 3"/>'
        '<style:style style:name="P4" style:family="paragraph" style:parent-style-name="P4"/>'
        '<style:style style:name="P1" style:family="text"/>'
    )
    document = read_odt(
        '<text:p text:style-name="Title">A</text:p><text:h text:outline-level="3">B</text:h>'
        '<text:h>C</text:h><text:p text:style-name="P1">D</text:p><text:p text:style-name="P2">E</text:p>'
        '<text:p text:style-name="P3">F</text:p><text:p text:style-name="P4">G</text:p>'
        '<text:h text:outline-level="10">H</text:h><text:p text:style-name="Standard">I</text:p>',
        own,
    )

    assert [(kind, level) for kind, level, _ in blocks(document)] == [
        ("heading", 1), ("heading", 3), ("heading", 1), ("heading", 2), ("paragraph", 0), ("heading", 3),
        ("paragraph", 0), ("heading", 6), ("paragraph", 0),
    ]  # fmt: skip


def test_items_of_lists() -> None:
    document = read_odt(
        "<text:list><text:list-header><text:p>johdanto</text:p></text:list-header><text:list-item>"
        "<text:p>yksi</text:p><text:p>jatko</text:p><text:list><text:list-item><text:p>sisä</text:p>"
        "</text:list-item></text:list></text:list-item><text:list-item>"
        '<text:h text:outline-level="2">1. Otsikko</text:h></text:list-item></text:list>'
    )

    assert [(kind, text) for kind, _, text in blocks(document)] == [
        ("paragraph", "johdanto"), ("item", "yksi"), ("paragraph", "jatko"), ("item", "sisä"),
        ("heading", "1. Otsikko"),
    ]  # fmt: skip


def test_tables_with_joined_cells_frames_and_layouts() -> None:
    cell = "<table:table-cell>{}</table:table-cell>".format
    row = "<table:table-row>{}</table:table-row>".format
    table = "<table:table>{}</table:table>".format
    document = read_odt(
        table("<table:table-header-rows>" + row(cell(P.format("leveä")) + "<table:covered-table-cell>"
              "<text:p>alla</text:p></table:covered-table-cell>") + "</table:table-header-rows>"
              + row(cell(P.format("a") + P.format("b")) + cell("<text:p/>")))
        + table(row(cell(P.format("kehys"))))
        + table(row(cell(P.format("valikko")) + cell(table(row(cell(P.format("c")) + cell(P.format("d")))))))
    )  # fmt: skip

    assert [(kind, text) for kind, _, text in blocks(document)] == [
        ("cell", "leveä"), ("cell", "a\nb"), ("paragraph", "kehys"), ("cell", "valikko"), ("cell", "c"),
        ("cell", "d"),
    ]  # fmt: skip
    assert document.rows[:2] == ((0, 1), (1, 2))
    assert [document.place(document.text.index(each)) for each in "bcd"] == [(3, 1), (7, 1), (8, 1)]


def test_a_flat_file_is_read_like_a_package() -> None:
    body = '<text:h text:outline-level="2">Hanke</text:h><text:p>teksti</text:p>'

    assert blocks(read(flat(body), "x")) == blocks(read_odt(body))
    assert read(flat(body), "x").media_type == f"{TYPE}.text"


@pytest.mark.parametrize("kind", ["text-template", "text-master", "text-web"])
def test_templates_and_masters_are_texts(kind: str) -> None:
    assert read(odt(P.format("a"), kind=kind), "x.ott").text == "a"


def test_a_package_without_its_type_is_told_by_its_manifest() -> None:
    data = odt(P.format("a"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {each: archive.read(each) for each in archive.namelist() if each != "mimetype"}

    assert read(zipped(parts), "x").text == "a"


@pytest.mark.parametrize("kind", ["presentation", "graphics", "chart", "formula", "base"])
def test_other_kinds_say_what_to_do(kind: str) -> None:
    with pytest.raises(UnreadableDocument, match=r"save it as \.docx, \.odt, HTML or plain text") as raised:
        read(odt(P.format("a"), kind=kind), "x")
    assert raised.value.unsupported


@pytest.mark.parametrize(
    "parts",
    [
        {"META-INF/manifest.xml": b"<manifest:encryption-data/>", "content.xml": bytes(range(256))},
        {"encrypted-package": bytes(range(256))},
    ],
)
def test_what_is_locked_says_so(parts: dict[str, bytes]) -> None:
    data = zipped({"mimetype": f"{TYPE}.text".encode(), **parts})

    with pytest.raises(UnreadableDocument, match="locked with a password: save it without one") as raised:
        read(data, "x.odt")
    assert raised.value.unsupported


@pytest.mark.parametrize("name", ["content.xml", "styles.xml"])
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (f"<?xml version='1.0'?>{ENTITIES}<x>&b;</x>".encode(), "has a DTD"),
        (f"<?xml version='1.0'?>{ENTITIES}<x>&b;</x>".encode("utf-16"), "has a DTD"),
        (b"<x><y></x>", "is broken"),
        (b"", "is broken"),
        (b"<x/>" + b" " * 20_000_000, "200 times its size"),
    ],
)
def test_what_is_not_opened(name: str, content: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocument, match=reason):
        read(with_part(odt(P.format("a")), name, content), "x.odt")


def test_a_flat_file_with_entities_is_not_opened() -> None:
    with pytest.raises(UnreadableDocument, match="the document has a DTD"):
        read(flat(P.format("&b;"), before=ENTITIES), "x.fodt")


def test_a_flat_file_that_was_cut_short_is_broken() -> None:
    data = flat(P.format("a" * 999))

    with pytest.raises(UnreadableDocument, match="the document is broken"):
        read(data[:-500], "x.fodt")


def test_limits_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    data = odt(P.format("a"))
    monkeypatch.setattr(office_archive, "_MOST_PARTS", 3)
    with pytest.raises(UnreadableDocument, match="unpacks to too much"):
        read(data, "x.odt")
    monkeypatch.undo()
    monkeypatch.setattr(esrcat.readers.odt, "LARGEST_BODY", 100)
    with pytest.raises(UnreadableDocument, match="more than 0 MiB"):
        read(data, "x.odt")


@pytest.mark.parametrize(("depth", "read_as"), [(40, "syvällä"), (5000, None)])
def test_deep_nesting_is_read_or_told(depth: int, read_as: str | None) -> None:
    opening = "<table:table><table:table-row><table:table-cell>"
    closing = "</table:table-cell></table:table-row></table:table>"
    data = odt(opening * depth + P.format("syvällä") + closing * depth)

    if read_as:
        assert read(data, "x.odt").text == read_as
    else:
        with pytest.raises(UnreadableDocument, match="broken"):
            read(data, "x.odt")


def test_a_million_spaces_are_not_made() -> None:
    assert len(read_odt(P.format('a<text:s text:c="100000000"/>b')).text) < 2000


def test_a_package_without_styles_is_read() -> None:
    data = odt('<text:p text:style-name="Heading_20_1">a</text:p>')
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {each: archive.read(each) for each in archive.namelist() if each != "styles.xml"}

    assert STYLES
    assert blocks(read(zipped(parts), "x")) == [("paragraph", 0, "a")]
