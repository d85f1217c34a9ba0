"""Word documents: what is text and what is not, headings by style, tables as rows, places by paragraph."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

import esrcat.readers.docx
from esrcat import UnreadableDocument, parse
from esrcat.document import Document
from esrcat.grounding import ungrounded
from esrcat.readers import office_archive, read
from esrcat.readers.docx import MEDIA_TYPE
from tests.documents import expected, name, pages, parsed, projects

# python-docx takes its time to write a page.
PASTED = sorted({*projects()} & {*pages()})[::4]
Build = Callable[[WordDocument], object]


def word(*builds: Build) -> bytes:
    document = docx.Document()
    for build in builds:
        build(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def text(content: str, style: str | None = None) -> Build:
    return lambda document: document.add_paragraph(content, style)


def xml(inner: str) -> Build:
    """Return what puts an element into the body, before its last one."""
    element = f"<w:p {nsdecls('w')}>{inner}</w:p>"
    return lambda document: document.element.body.insert(-1, parse_xml(element))


def table(*rows: tuple[str, ...]) -> Build:
    """Return what adds a table; the last cell of a row that has fewer goes over all that are left."""
    columns = max(map(len, rows))

    def build(document: WordDocument) -> None:
        made = document.add_table(len(rows), columns)
        for row, cells in enumerate(rows):
            made.cell(row, len(cells) - 1).merge(made.cell(row, columns - 1))
            for column, content in enumerate(cells):
                made.cell(row, column).text = content

    return build


def read_word(*builds: Build) -> Document:
    return read(word(*builds), "x.docx")


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, document.text[block.start : block.end]) for block in document.blocks]


def pasted(path: Path) -> bytes:
    """Return the description on a page of the corpus, without the page's foot, as it stands in Word."""
    page = parsed(path).document
    rows = dict(page.rows)
    (record,) = parsed(path).records
    used = [item["end"] for items in record.evidence.values() for item in items]
    used += [end for _, end in parsed(path).claimed]
    last = sum(block.start < max(used) for block in page.blocks)

    def build(document: WordDocument) -> None:
        index = 0
        while index < last:
            block = page.blocks[index]
            content = page.text[block.start : block.end]
            if index in rows:
                cells: list[tuple[str, ...]] = []
                while index in rows:
                    of_row = page.blocks[index : rows[index]]
                    cells.append(tuple(page.text[cell.start : cell.end] for cell in of_row))
                    index = rows[index]
                table(*cells)(document)
                continue
            if block.kind == "heading":
                document.add_heading(content, block.level)
            else:
                document.add_paragraph(content, "List Bullet" if block.kind == "item" else None)
            index += 1

    return word(build)


@pytest.mark.parametrize("path", PASTED, ids=name)
def test_a_page_pasted_into_word_gives_the_record_of_the_page(path: Path) -> None:
    result = parse(pasted(path))
    (record,) = result.records
    values = {"documents", "key", "id", "evidence", "unmapped", "issues"}

    assert expected(path)
    assert result.document.media_type == record.documents[0].media_type == MEDIA_TYPE
    assert record.model_dump(exclude=values) == parsed(path).records[0].model_dump(exclude=values)
    assert list(ungrounded(record, [result.document])) == []


def test_kinds_come_from_styles() -> None:
    document = read_word(
        text("Asiakirja", "Title"),
        text("1 Hanke", "Heading 1"),
        text("Alaotsikko", "Heading 3"),
        text("Kappale"),
        text("kohta", "List Bullet"),
        text("toinen", "List Number"),
        text("  "),
        text("Loppu", "Heading 9"),
    )

    assert blocks(document) == [
        ("heading", 1, "Asiakirja"),
        ("heading", 1, "1 Hanke"),
        ("heading", 3, "Alaotsikko"),
        ("paragraph", 0, "Kappale"),
        ("item", 0, "kohta"),
        ("item", 0, "toinen"),
        ("heading", 6, "Loppu"),
    ]
    assert document.text.split("\n\n")[:2] == ["Asiakirja", "1 Hanke"]


def test_a_style_of_ones_own_is_what_it_is_based_on() -> None:
    def build(document: WordDocument) -> None:
        style = document.styles.add_style("Oma", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Heading 2"]
        document.add_paragraph("Otsikko", "Oma")

    assert blocks(read_word(build)) == [("heading", 2, "Otsikko")]


def hiding_style(document: WordDocument, kind: WD_STYLE_TYPE) -> Any:
    """Return a style of the kind that is based on one that hides."""
    hiding = document.styles.add_style("Ohje", kind)
    hiding.font.hidden = True
    own = document.styles.add_style("Oma", kind)
    own.base_style = hiding
    return own


def test_text_that_the_style_of_its_paragraph_hides_is_none() -> None:
    def build(document: WordDocument) -> None:
        document.add_paragraph("piilossa", hiding_style(document, WD_STYLE_TYPE.PARAGRAPH))

    assert read_word(build, text("näkyy")).text == "näkyy"


def test_text_that_its_own_style_hides_is_none() -> None:
    def build(document: WordDocument) -> None:
        paragraph = document.add_paragraph("näkyy")
        paragraph.add_run("piilossa", hiding_style(document, WD_STYLE_TYPE.CHARACTER))

    assert read_word(build).text == "näkyy"


def test_an_outline_level_makes_a_heading() -> None:
    document = read_word(
        xml('<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>A</w:t></w:r>'),
        xml('<w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>B</w:t></w:r>'),
    )

    assert blocks(document) == [("heading", 2, "A"), ("paragraph", 0, "B")]


@pytest.mark.parametrize(
    ("inner", "expected_text"),
    [
        ("<w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>", "ab"),
        ('<w:r><w:t xml:space="preserve">a </w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>', "a \tb\nc"),
        ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>", "a-b\xadc"),
        ("<w:ins><w:r><w:t>lisätty</w:t></w:r></w:ins>", "lisätty"),
        ("<w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>pois</w:delText></w:r></w:del>", "a"),
        ('<w:hyperlink w:anchor="x"><w:r><w:t>linkki</w:t></w:r></w:hyperlink>', "linkki"),
        ("<w:sdt><w:sdtContent><w:r><w:t>ohjain</w:t></w:r></w:sdtContent></w:sdt>", "ohjain"),
        ("<w:r><w:instrText>PAGE</w:instrText><w:t>1</w:t></w:r>", "1"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>Kyllä</w:t></w:r>', "\uf0feKyllä"),
        ("<!-- huomautus --><w:r><w:t>a</w:t></w:r>", "a"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>piilossa</w:t></w:r><w:r><w:t>a</w:t></w:r>", "a"),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>a</w:t></w:r>', "a"),
    ],
)
def test_text_of_a_paragraph(inner: str, expected_text: str) -> None:
    assert read_word(xml(inner)).text == expected_text


def test_content_controls_around_paragraphs_and_rows_are_read() -> None:
    control = (
        f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>sisällä</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )

    def build(document: WordDocument) -> None:
        document.element.body.insert(0, parse_xml(control))

    assert read_word(build, text("jälkeen")).text == "sisällä\n\njälkeen"


def test_rows_of_cells() -> None:
    document = read_word(
        text("Ennen"), table(("Hankekoodi", "S30001"), ("Nimi", ""), ("", "")), text("Jälkeen")
    )

    assert [kind for kind, _, _ in blocks(document)] == ["paragraph", "cell", "cell", "cell", "paragraph"]
    assert document.rows == ((1, 3), (3, 4))


def test_the_paragraphs_of_a_cell_are_lines_of_one_block() -> None:
    document = read_word(
        table(
            ("a\nb", "c"),
        )
    )

    assert blocks(document) == [("cell", 0, "a\nb"), ("cell", 0, "c")]


def test_joined_cells_come_once() -> None:
    def build(document: WordDocument) -> None:
        made = document.add_table(2, 2)
        made.cell(0, 0).merge(made.cell(0, 1)).text = "leveä"
        made.cell(1, 0).text = "x"

    assert read_word(build).text == "leveä\n\nx"


def test_a_frame_and_a_layout_are_no_tables() -> None:
    def layout(document: WordDocument) -> None:
        made = document.add_table(1, 2)
        made.cell(0, 0).text = "valikko"
        cell = made.cell(0, 1)
        cell.paragraphs[0].style = document.styles["Heading 2"]
        cell.paragraphs[0].add_run("1. Projekti")
        cell.add_paragraph("Projektikoodi: S10001")
        inner = cell.add_table(1, 2)
        inner.cell(0, 0).text = "a"
        inner.cell(0, 1).text = "b"

    framed = read_word(table(("kehys",)))
    document = read_word(layout)

    assert (blocks(framed), framed.rows) == ([("paragraph", 0, "kehys")], ())
    assert [kind for kind, _, _ in blocks(document)] == ["cell", "heading", "paragraph", "cell", "cell"]


def test_places_are_paragraphs_and_characters_in_them() -> None:
    document = read_word(
        text(""), text(" ab"), xml("<w:r><w:t>c</w:t><w:br/><w:t>d</w:t></w:r>"), table(("e", "f"))
    )

    places = {character: document.place(offset) for offset, character in enumerate(document.text)}
    assert [places[character] for character in "abcdef"] == [(2, 2), (2, 3), (3, 1), (3, 3), (4, 1), (5, 1)]


def test_headers_footers_and_comments_are_no_text() -> None:
    def build(document: WordDocument) -> None:
        document.sections[0].header.paragraphs[0].text = "ylätunniste"
        document.sections[0].footer.paragraphs[0].text = "alatunniste"
        document.add_paragraph("teksti")

    assert read_word(build).text == "teksti"


def test_the_box_that_is_there_twice_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent>"
    names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    inner = (
        f"<w:r><mc:AlternateContent {names}><mc:Choice Requires='wps'>{box.format('laatikko')}</mc:Choice>"
        f"<mc:Fallback>{box.format('toinen')}</mc:Fallback></mc:AlternateContent></w:r>"
    )

    assert read_word(xml(inner)).text == "laatikko"


def with_body(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, change(content) if part == "word/document.xml" else content)
    return out.getvalue()


ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


def declared(content: bytes) -> bytes:
    head, end, rest = content.partition(b"?>")
    return head + end + ENTITIES + rest


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (declared, "has a DTD"),
        (lambda content: declared(content).decode().encode("utf-16"), "has a DTD"),
        (lambda content: content[: len(content) // 2], "is broken"),
        (lambda _: b"", "is broken"),
        (lambda content: content + b" " * 20_000_000, "200 times its size"),
    ],
)
def test_what_is_not_opened(change: Callable[[bytes], bytes], reason: str) -> None:
    with pytest.raises(UnreadableDocument, match=reason):
        read(with_body(word(text("a")), change), "x.docx")


def test_an_archive_that_unpacks_to_too_much_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_archive, "_MOST_PARTS", 3)

    with pytest.raises(UnreadableDocument, match="unpacks to too much"):
        read_word(text("a"))


def test_a_body_that_is_too_large_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(esrcat.readers.docx, "_LARGEST_BODY", 100)

    with pytest.raises(UnreadableDocument, match="more than 32 MiB"):
        read_word(text("a"))


def test_a_damaged_archive_is_told() -> None:
    data = bytearray(word(text("a" * 500)))
    at = data.index(b"word/document.xml") + 40
    data[at : at + 30] = bytes(30)

    with pytest.raises(UnreadableDocument, match="broken"):
        read(bytes(data), "x.docx")


def test_an_archive_that_holds_a_word_document_is_none() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("hanke.docx", word(text("a")))

    with pytest.raises(UnreadableDocument, match="ZIP archive"):
        read(out.getvalue(), "x.zip")


def test_an_office_file_of_another_kind_says_what_to_do() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.presentation")
        archive.writestr("content.xml", "<x/>")

    with pytest.raises(UnreadableDocument, match=r"not read: save it as \.docx") as raised:
        read(out.getvalue(), "hanke.odp")
    assert raised.value.unsupported


def test_a_word_document_that_was_cut_short_is_broken_and_no_other_kind() -> None:
    with pytest.raises(UnreadableDocument, match="broken or cut short") as raised:
        read(word(text("a"))[:300], "hanke.docx")
    assert not raised.value.unsupported


@pytest.mark.parametrize(("depth", "read_as"), [(40, "syvällä"), (5000, None)])
def test_deep_nesting_is_read_or_told(depth: int, read_as: str | None) -> None:
    opening, closing = b"<w:tbl><w:tr><w:tc>", b"<w:p/></w:tc></w:tr></w:tbl>"
    nested = opening * depth + "<w:p><w:r><w:t>syvällä</w:t></w:r></w:p>".encode() + closing * depth
    data = with_body(word(), lambda content: content.replace(b"<w:body>", b"<w:body>" + nested))

    if read_as:
        assert read(data, "x.docx").text == read_as
    else:
        with pytest.raises(UnreadableDocument, match="broken"):
            read(data, "x.docx")
