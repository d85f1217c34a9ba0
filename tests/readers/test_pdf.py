"""PDF → Document: text, blocks, furniture, ticks, outcomes."""

from __future__ import annotations

import hashlib
import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from esrcat.document import Document
from esrcat.errors import UnreadableDocument
from esrcat.readers import read
from esrcat.readers.pdf import read_pdf
from tests.readers import pdf_files as draw
from tests.readers.pdf_files import LEFT, SECOND, TOP

PROSE = (
    "Hankkeessa kootaan kylien ruokaketjut yhteen ja sovitaan kuljetuksista niin, että",
    "tilat pääsevät samaan tilausjärjestelmään. Kuljetukset yhdistetään koulujen kui-",
    "vien tavaroiden reitteihin ja kylmälaitteet hankitaan yhteiseen käyttöön.",
)


def document(*pages: draw.Draw) -> Document:
    return read(draw.pdf(*pages), "koe.pdf")


def texts(read_in: Document, *kinds: str) -> list[str]:
    return [
        read_in.text[block.start : block.end] for block in read_in.blocks if not kinds or block.kind in kinds
    ]


def test_a_pdf_is_known_by_its_bytes() -> None:
    data = b"\r\n" + draw.pdf(draw.lines("Projektin nimi: Kaski"))

    found = read(data, "kirje.html")

    assert (found.media_type, found.text) == ("application/pdf", "Projektin nimi: Kaski")
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert [(round(page.width), round(page.height)) for page in found.pages] == [(595, 842)]


def test_lines_close_together_are_a_paragraph() -> None:
    found = document(draw.lines(*PROSE, "", "Toinen kappale."))

    assert texts(found, "paragraph") == ["\n".join(PROSE), "Toinen kappale."]


def test_a_word_broken_at_the_line_end_keeps_hyphen_and_line_break() -> None:
    assert "kui-\nvien" in document(draw.lines(*PROSE)).text


def test_larger_and_numbered_bold_lines_are_headings() -> None:
    found = document(
        draw.both(
            draw.at(LEFT, TOP, "Hankesuunnitelma", size=18),
            draw.at(LEFT, TOP - 40, "2 Hakijan perustiedot", font="Helvetica-Bold"),
            draw.at(LEFT, TOP - 60, "2.1 Osatoteuttajat", font="Helvetica-Bold"),
            draw.at(LEFT, TOP - 80, "Y-tunnus", font="Helvetica-Bold"),
            draw.lines(*PROSE, top=TOP - 100),
        )
    )

    headings = [(found.text[b.start : b.end], b.level) for b in found.blocks if b.kind == "heading"]
    assert headings == [("Hankesuunnitelma", 1), ("2 Hakijan perustiedot", 2), ("2.1 Osatoteuttajat", 3)]


def test_a_heading_that_wraps_is_one_block() -> None:
    found = document(
        draw.both(
            draw.at(
                LEFT,
                TOP,
                "5.2 Onko projektin tarpeesta olemassa esiselvityksiä tai",
                font="Helvetica-Bold",
                size=12,
            ),
            draw.at(LEFT, TOP - 15, "ennakointitietoa?", font="Helvetica-Bold", size=12),
            draw.lines(*(line[:60] for line in PROSE), top=TOP - 50),
        )
    )

    assert texts(found, "heading") == [
        "5.2 Onko projektin tarpeesta olemassa esiselvityksiä tai\nennakointitietoa?"
    ]


def test_text_side_by_side_is_cells_of_a_row() -> None:
    found = document(
        draw.rows(("Hankekoodi", "Tila"), ("S20022", "Jätetty viranomaiskäsittelyyn"), ("Puhelinnumero", ""))
    )

    cells = [(found.text[block.start : block.end], block.level) for block in found.blocks[:4]]
    assert cells == [("Hankekoodi", 1), ("Tila", 2), ("S20022", 1), ("Jätetty viranomaiskäsittelyyn", 2)]
    assert found.rows == ((0, 2), (2, 4))


def test_a_cell_goes_on_in_its_column() -> None:
    found = document(
        draw.both(
            draw.rows(("Projektin nimi", "Pohjoisen kylien yhteinen ruokaketju ja"), columns=(LEFT, 200)),
            draw.at(200, TOP - 12, "sen kuljetukset"),
            draw.rows(("Ohjelma", "Manner-Suomen ESR-ohjelma"), top=TOP - 36, columns=(LEFT, 200)),
        )
    )

    assert texts(found, "cell") == [
        "Projektin nimi",
        "Pohjoisen kylien yhteinen ruokaketju ja\nsen kuljetukset",
        "Ohjelma",
        "Manner-Suomen ESR-ohjelma",
    ]


def test_a_row_without_wraps_stays_a_row() -> None:
    budget = (("1. Palkkakustannukset", "120 000"), ("2. Ostopalvelut", "80 500"), ("Yhteensä", "200 500"))

    found = document(draw.rows(*budget, leading=12))

    assert texts(found, "cell") == [part for row in budget for part in row]
    assert len(found.rows) == 3


@pytest.mark.parametrize("middle", [False, True], ids=["from the top", "in the middle"])
def test_the_lines_of_a_ruled_cell_belong_together(middle: bool) -> None:
    def table(canvas: Canvas) -> None:
        canvas.grid([LEFT, 300, 420, 530], [TOP - 50, TOP - 14, TOP + 14])
        for x, words in ((LEFT, "Hakijan nimi"), (300, "Y-tunnus"), (420, "Organisaatiotyyppi")):
            canvas.drawString(x + 3, TOP - 4, words)
        for number, words in enumerate(("Pohjoisen kylien", "Osuuskunta Kaski")):
            canvas.drawString(LEFT + 3, TOP - 28 - number * 12, words)
        canvas.drawString(303, TOP - (34 if middle else 28), "9850001-2")
        canvas.drawString(423, TOP - (34 if middle else 28), "Yritys")

    found = document(table)

    assert texts(found) == [
        "Hakijan nimi", "Y-tunnus", "Organisaatiotyyppi",
        "Pohjoisen kylien\nOsuuskunta Kaski", "9850001-2", "Yritys",
    ]  # fmt: skip
    assert found.rows == ((0, 3), (3, 6))


def test_running_text_in_two_columns_is_read_column_by_column() -> None:
    left = [f"vasemman palstan rivi numero {word}" for word in ("yksi", "kaksi", "kolme", "neljä", "viisi")]
    right = [line.replace("vasemman", "oikean") for line in left]

    found = document(draw.both(draw.lines(*left), draw.lines(*right, x=SECOND)))

    assert found.text.split() == "\n".join(left + right).split()


FOOTED = [
    draw.both(
        draw.at(430, 815, f"{number} (3)"),
        draw.at(LEFT, 815, "Hankehakemus"),
        draw.lines(*PROSE[: 2 + (number == 3)], top=790),
        draw.lines("Tekstiä sivun lopussa, jossa virke ei vielä pääty vaan jatkuu seuraavalle", top=60),
        draw.at(LEFT, 25, "Tulostettu 3.4.2016 12:13:14"),
        draw.at(420, 25, f"EURA JÄRJESTELMÄ {number}/3"),
    )
    for number in (1, 2, 3)
]  # fmt: skip


def test_headers_and_footers_come_last() -> None:
    found = document(*FOOTED)

    furniture = texts(found, "furniture")
    assert [text for text in furniture if "EURA" in text] == [
        f"EURA JÄRJESTELMÄ {number}/3" for number in (1, 2, 3)
    ]
    assert furniture.count("Tulostettu 3.4.2016 12:13:14") == 3
    assert furniture.count("Hankehakemus") == 2
    assert found.text.startswith("Hankehakemus")
    kinds = [block.kind for block in found.blocks]
    assert "furniture" not in kinds[: -len(furniture)]


@pytest.mark.parametrize(("texts_below", "around"), [(("2",), ["2"]), (("Yhteensä", "2"), [])])
def test_a_bare_number_is_a_page_number_where_it_stands_alone(
    texts_below: tuple[str, ...], around: list[str]
) -> None:
    second = draw.both(draw.lines(*PROSE), draw.rows(texts_below, top=40))

    assert texts(document(draw.lines("Alku"), second), "furniture") == around


def test_prose_reads_on_over_the_page_break() -> None:
    pages = [
        draw.both(draw.lines(*text, top=top), draw.at(420, 25, f"{number}/2"))
        for number, (text, top) in enumerate(((PROSE[:2], 60), (PROSE[2:], 790)), 1)
    ]

    found = document(*pages)

    assert texts(found, "paragraph") == ["\n".join(PROSE)]


def test_a_line_that_repeats_within_the_pages_stays_text() -> None:
    page = draw.lines("Alku", "", "", "", "", "", "", "Puhelinnumero", "", "", "", "Loppu")

    found = document(page, page)

    assert texts(found, "paragraph").count("Puhelinnumero") == 2


@pytest.mark.parametrize(
    ("how", "sign"), [("empty", "☐"), ("crossed", "☒"), ("ticked", "☒"), ("filled", "☒")]
)
def test_a_drawn_tick_box_is_a_character(how: str, sign: str) -> None:
    found = document(draw.both(draw.tick_box(LEFT, TOP - 1, how), draw.at(LEFT + 14, TOP, "kokonaan itse")))

    assert found.text == f"{sign} kokonaan itse"


def test_ticks_in_a_drawing_within_the_page_are_found_too() -> None:
    def page(canvas: Canvas) -> None:
        canvas.beginForm("ruutu")
        draw.tick_box(0, 0, "crossed")(canvas)
        canvas.endForm()
        canvas.saveState()
        canvas.translate(LEFT, TOP - 1)
        canvas.doForm("ruutu")
        canvas.restoreState()
        canvas.drawString(LEFT + 14, TOP, "kokonaan itse")

    assert document(page).text == "☒ kokonaan itse"


def test_a_written_tick_stays_as_it_is() -> None:
    found = document(draw.rows(("ý", "Vain yksi hakija"), columns=(LEFT, LEFT + 25)))

    assert found.text == "ý Vain yksi hakija"


def test_a_page_without_text_among_others_is_known() -> None:
    found = document(draw.lines("Projektin nimi: Kaski"), draw.picture)

    assert [page.scanned for page in found.pages] == [False, True]


OUTCOMES = [
    ("scanned", draw.pdf(draw.picture), "ocrmypdf"),
    ("encrypted", draw.pdf(draw.lines("Salaista"), password="kaski"), "password"),
    ("broken", draw.pdf(draw.lines("Ehjä"))[:300], "broken"),
    ("empty", draw.pdf(draw.lines("")), "no text"),
]


@pytest.mark.parametrize(
    ("data", "words"), [case[1:] for case in OUTCOMES], ids=[case[0] for case in OUTCOMES]
)
def test_what_cannot_be_read_says_why_and_what_to_do(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableDocument, match=words) as raised:
        read(data, "koe.pdf")

    assert raised.value.reason.startswith("this PDF")


def test_a_pdf_of_too_many_pages_is_refused() -> None:
    data = draw.pdf(*[draw.lines("sivu")] * 3)

    with pytest.raises(UnreadableDocument, match="3 pages, more than 2"):
        read_pdf(data, name="koe.pdf", sha256="", most_pages=2)


def test_fonts_that_do_not_say_their_letters_are_no_text() -> None:
    with pytest.raises(UnreadableDocument, match="do not say which letters"):
        read(_without_letters(), "koe.pdf")


def _without_letters() -> bytes:
    """Return a PDF that draws two glyphs which have no names that anybody knows."""
    content = b"BT /F1 12 Tf 60 700 Td <0102> Tj ET"
    glyph = b"500 0 d0 0 0 300 300 re f"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 500 500]/FontMatrix[.001 0 0 .001 0 0]"
        b"/FirstChar 1/LastChar 2/Widths[500 500]/Encoding<</Type/Encoding/Differences[1/q1/q2]>>"
        b"/CharProcs<</q1 6 0 R/q2 6 0 R>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(glyph), glyph),
    ]
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    starts = []
    for number, body in enumerate(objects, 1):
        starts.append(out.tell())
        out.write(b"%d 0 obj%s endobj\n" % (number, body))
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % start for start in starts))
    out.write(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table))
    return out.getvalue()
