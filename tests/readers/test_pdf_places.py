"""A span of a PDF leads to page and box: what pdfplumber, another program, sees in the box is the quote."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas

from esrcat.document import Document, PagePlace
from esrcat.readers import read
from esrcat.readers.pdf_kept import MOST_OPEN
from esrcat.readers.pdf_page import PageText
from tests.readers import pdf_files as draw
from tests.readers.pdf_files import LEFT, SECOND, TOP

PROSE = (
    "Hankkeessa kootaan kylien ruokaketjut yhteen ja sovitaan kuljetuksista niin, että",
    "tilat pääsevät samaan tilausjärjestelmään. Kuljetukset yhdistetään koulujen kui-",
    "vien tavaroiden reitteihin ja kylmälaitteet hankitaan yhteiseen käyttöön.",
)


def seen(data: bytes, page: int, box: Sequence[float]) -> str:
    """Return what stands in a box of a page, without white space: the characters whose middle is in it."""
    x0, top, x1, bottom = box
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        inside = pdf.pages[page - 1].filter(
            lambda thing: (
                thing["object_type"] != "char"
                or (
                    x0 <= (thing["x0"] + thing["x1"]) / 2 <= x1
                    and top <= (thing["top"] + thing["bottom"]) / 2 <= bottom
                )
            )
        )
        return squeezed(inside.extract_text() or "")


def squeezed(text: str) -> str:
    return "".join(text.split())


def places(document: Document, *quotes: str) -> Iterator[list[PagePlace]]:
    spans = [(start := document.text.index(quote), start + len(quote)) for quote in quotes]
    yield from document.source_map.on_pages(spans)


PAGES = [
    draw.both(
        draw.at(430, 815, "1 (10)"),
        draw.rows(
            ("Hankekoodi: S20022", "Tila: Käynnissä"),
            ("Y-tunnus", "Organisaatiotyyppi"),
            ("9850001-2", "Kunta"),
        ),
        draw.lines(*PROSE, top=TOP - 90),
        draw.lines("vasemmalla oleva teksti,", "joka jatkuu", top=TOP - 150),
        draw.lines("oikealla oleva teksti", "jatkuu myös", x=SECOND, top=TOP - 150),
    )
] * 10
QUOTES = [
    "S20022", "Hankekoodi", "Käynnissä", "9850001-2", "ruokaketjut yhteen", "että\ntilat",
    "koulujen kui-\nvien", "Organisaatiotyyppi", PROSE[1], "\n".join(PROSE),
    "vasemmalla oleva teksti,\njoka jatkuu", "jatkuu myös", "ä",
]  # fmt: skip


@pytest.mark.parametrize("quote", QUOTES)
def test_the_box_shows_the_quote(quote: str) -> None:
    data = draw.pdf(*PAGES)

    (((page, box, start, end),),) = places(read(data, "koe.pdf"), quote)

    found = seen(data, page, box)
    assert page == 1
    assert squeezed(quote) in found
    if "\n" not in quote:
        assert found == squeezed(quote)
    assert end - start == len(quote)


def test_every_line_of_every_page_stands_in_its_box() -> None:
    data = draw.pdf(*PAGES)
    document = read(data, "koe.pdf")
    spans = [(block.start, block.end) for block in document.blocks]

    found = document.source_map.on_pages(spans)

    assert len(spans) == 100
    for (start, end), ((page, box, *_),) in zip(spans[::17], found[::17], strict=True):
        assert seen(data, page, box) == squeezed(document.text[start:end])


def test_a_span_over_two_pages_has_a_place_on_each() -> None:
    data = draw.pdf(draw.lines(*PROSE[:2], top=60), draw.lines(PROSE[2], top=790))
    document = read(data, "koe.pdf")

    (((first, first_box, start, middle), (second, second_box, after, end)),) = places(
        document, "\n".join(PROSE)
    )

    assert (first, second) == (1, 2)
    assert seen(data, 1, first_box) == squeezed(document.text[start:middle]) == squeezed("".join(PROSE[:2]))
    assert seen(data, 2, second_box) == squeezed(document.text[after:end]) == squeezed(PROSE[2])


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_measured_as_it_is_shown(turn: int) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setPageRotation(turn)
        canvas.saveState()
        canvas.rotate(turn)
        # Upright for the reader, whichever way the paper lies.
        moves = {90: (0, -draw.PAGE[0]), 180: (-draw.PAGE[0], -draw.PAGE[1]), 270: (-draw.PAGE[1], 0)}
        canvas.translate(*moves[turn])
        canvas.drawString(100, 400, "Projektin nimi: Kaski")
        canvas.drawString(100, 380, "Ohjelma: Manner-Suomi")
        canvas.restoreState()

    data = draw.pdf(page)
    document = read(data, "koe.pdf")

    ((place,),) = places(document, "Kaski")

    assert document.text.startswith("Projektin nimi: Kaski")
    assert seen(data, 1, place.box) == "Kaski"


def test_pages_that_were_closed_are_opened_again() -> None:
    data = draw.pdf(*[draw.lines(f"Hankekoodi: S200{number}", "muuta") for number in range(20, 40)])
    document = read(data, "koe.pdf")

    first = list(places(document, "S20037", "S20020"))
    again = list(places(document, "S20037", "S20020"))

    assert first == again
    assert [seen(data, place.page, place.box) for (place,) in first] == ["S20037", "S20020"]


def test_a_tick_box_has_the_box_that_is_drawn() -> None:
    data = draw.pdf(
        draw.both(draw.tick_box(LEFT, TOP - 1, "crossed"), draw.at(LEFT + 14, TOP, "kokonaan itse"))
    )

    ((place,),) = places(read(data, "koe.pdf"), "☒")

    assert place.box == pytest.approx((LEFT, 841.89 - TOP - 7, LEFT + 8, 841.89 - TOP + 1), abs=1.5)


def test_offsets_lead_to_page_and_line() -> None:
    document = read(draw.pdf(draw.lines("yksi", "kaksi"), draw.lines("kolme")), "koe.pdf")

    assert [document.place(document.text.index(word)) for word in ("yksi", "kaksi", "kolme")] == [
        (1, 1),
        (1, 2),
        (2, 1),
    ]


def test_few_pages_are_open_at_a_time_and_none_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    open_pages: set[int] = set()
    most = 0
    began, closed = PageText.__init__, PageText.close

    def begin(page: PageText, pdf: object, number: int) -> None:
        nonlocal most
        began(page, pdf, number)
        open_pages.add(id(page))
        most = max(most, len(open_pages))

    def close(page: PageText) -> None:
        open_pages.discard(id(page))
        closed(page)

    monkeypatch.setattr(PageText, "__init__", begin)
    monkeypatch.setattr(PageText, "close", close)
    data = draw.pdf(*[draw.lines(f"Hankekoodi: S2{number:04}", "muuta") for number in range(500)])

    document = read(data, "koe.pdf")
    found = list(places(document, *(f"S2{number:04}" for number in range(0, 500, 50))))

    assert [place.page for (place,) in found] == [1 + number for number in range(0, 500, 50)]
    assert most == MOST_OPEN + 1
    assert not open_pages
