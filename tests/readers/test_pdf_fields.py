"""PDF forms that were filled in: fields and boxes to tick are read where they stand on the page."""

from __future__ import annotations

import struct

import pytest
from reportlab.pdfgen.canvas import Canvas

from esrcat import UnreadableDocument, parse
from esrcat.cutouts import cutouts, png
from esrcat.document import Document
from esrcat.explain import explain
from esrcat.grounding import ungrounded
from esrcat.readers import read
from tests.readers.pdf_files import Draw, at, both, pdf


def field(x: int, y: int, value: str, *, flags: str = "print") -> Draw:
    """Return a function that draws a field of text; x and y are those of its text."""

    def draw(canvas: Canvas) -> None:
        canvas.acroForm.textfield(
            name=f"{x} {y}",
            value=value,
            x=x,
            y=y - 5,
            width=240,
            height=18,
            borderWidth=0,
            annotationFlags=flags,
        )

    return draw


def box(x: int, y: int, *, ticked: bool) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.acroForm.checkbox(name=f"{x} {y}", checked=ticked, x=x, y=y, size=12)

    return draw


def choice(x: int, y: int, value: str, *others: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        canvas.acroForm.choice(
            name=f"{x} {y}",
            value=value,
            options=[value, *others],
            x=x,
            y=y - 5,
            width=150,
            height=18,
            borderWidth=0,
        )

    return draw


def blocks(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


FORM = pdf(
    both(
        at(60, 780, "Hanke:"),
        field(180, 780, "Polku työhön"),
        at(60, 750, "Maakunta:"),
        choice(180, 750, "Kainuu", "Lappi"),
        at(80, 722, "ESR"),
        box(60, 720, ticked=True),
        at(80, 702, "EAKR"),
        box(60, 700, ticked=False),
    )
)


def test_what_was_filled_in_stands_beside_its_labels() -> None:
    document = read(FORM, "x.pdf")

    assert blocks(document) == ["Hanke:", "Polku työhön", "Maakunta:", "Kainuu", "☒ ESR", "☐ EAKR"]


def test_the_place_of_a_value_is_that_of_its_field() -> None:
    document = read(FORM, "x.pdf")
    start = document.text.index("työhön")
    ((place,),) = document.source_map.on_pages([(start, start + len("työhön"))])
    height = document.pages[0].height

    assert place.page == 1
    assert 180 < place.box[0] < place.box[2] < 420
    assert height - 795 < place.box[1] < place.box[3] < height - 775


def test_a_hidden_field_and_buttons_are_no_text() -> None:
    shown = both(at(60, 780, "Hanke:"), field(180, 780, "Polku"))

    assert blocks(read(pdf(both(shown, field(180, 700, "piilo", flags="hidden"))), "x.pdf")) == [
        "Hanke:",
        "Polku",
    ]


def test_a_page_of_nothing_but_fields_has_text() -> None:
    assert read(pdf(at(60, 780, "a"), field(60, 780, "Polku")), "x.pdf").text == "a\n\nPolku"


def bare(fields: str, root: str = "", marks: str = "") -> bytes:
    """Return a PDF with the line 'Hanke:' and with fields that have no appearance of their own."""
    content = b"BT /F 11 Tf 60 705 Td (Hanke:) Tj ET"
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    common = "/Type/Annot/Subtype/Widget/F 4/DA(/F 11 Tf 0 g)/P 3 0 R"
    objects = [
        f"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]/DR<</Font<</F 4 0 R>>>>{marks}>>{root}>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>"
        "/Contents 6 0 R/Annots[5 0 R]>>",
        font,
        f"<<{common}{fields}>>",
        f"<</Length {len(content)}>>stream\n{content.decode()}\nendstream",
    ]
    data, starts = b"%PDF-1.6\n", list[int]()
    for number, each in enumerate(objects, 1):
        starts.append(len(data))
        data += f"{number} 0 obj{each}endobj\n".encode("latin-1")
    table = "".join(f"{start:010d} 00000 n \n" for start in starts)
    end = (
        f"xref\n0 7\n0000000000 65535 f \n{table}trailer<</Size 7/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF"
    )
    return data + end.encode()


@pytest.mark.parametrize(
    ("fields", "lines"),
    [
        ("/FT/Tx/T(a)/V(Polku)/Rect[180 700 420 720]", ["Hanke:", "Polku"]),
        ("/FT/Tx/Ff 4096/T(a)/V(Polku\\rja polku)/Rect[180 660 420 720]", ["Hanke:", "Polku\nja polku"]),
        ("/FT/Ch/Ff 131072/T(a)/V(Kainuu)/Opt[(Kainuu)(Lappi)]/Rect[180 700 420 720]", ["Hanke:", "Kainuu"]),
        ("/FT/Tx/T(a)/Rect[180 700 420 720]", ["Hanke:"]),
        ("/FT/Sig/T(a)/Rect[180 700 420 720]", ["Hanke:"]),
    ],
)
def test_fields_without_an_appearance_are_drawn(fields: str, lines: list[str]) -> None:
    assert blocks(read(bare(fields), "x.pdf")) == lines


def test_a_form_whose_pages_only_adobe_makes_says_what_to_do() -> None:
    data = bare("/FT/Tx/T(a)/Rect[180 700 420 720]", "/NeedsRendering true", "/XFA[(template)6 0 R]")

    with pytest.raises(UnreadableDocument, match="print it to a PDF"):
        read(data, "x.pdf")


PROJECT = pdf(
    both(
        at(60, 780, "Projektin nimi:"),
        field(180, 780, "Polku työhön"),
        at(60, 750, "Projektikoodi:"),
        field(180, 750, "S12345"),
        at(60, 720, "Toteuttaja:"),
        field(180, 720, "Kuusiranta ry"),
        at(80, 690, "ESR"),
        box(60, 688, ticked=True),
    )
)


def test_a_form_that_was_filled_in_gives_a_record_with_pictures_of_its_values() -> None:
    result = parse(PROJECT)
    (record,) = result.records
    (picture,) = cutouts(explain(result), PROJECT, ["/name"])
    width, height = struct.unpack(">II", picture.png[16:24])
    blank = png(bytes([255]) * 3 * width * height, width, height, 3 * width, 3)

    assert (record.name, record.code, record.fund) == ("Polku työhön", "S12345", "ESF")
    assert list(ungrounded(record, [result.document])) == []
    assert picture.item["quote"] == "Polku työhön"
    assert len(picture.png) > 2 * len(blank)
