"""The text itself against labelled pages: what comes in, what stays out, and that nothing is lost."""

from __future__ import annotations

import statistics
from itertools import pairwise

import pytest

from benchmarks.pages import LABELLED, Labelled, by_esrcat, labelled_pages, score, words
from esrcat.document import Document
from esrcat.pages import Content, main_content
from esrcat.readers import read

PAGES = labelled_pages()
# Of these pages some words of the furniture stay: a byline, a blog's date, the names of funds in pictures.
LEAST_F1 = 0.94
LEAST_MEAN_F1 = 0.985


def by_name(page: Labelled) -> str:
    return page.name


def content_of(name: str) -> Content:
    page = next(page for page in PAGES if page.name == name)
    return main_content(read(page.data, name))


def document_of(source: str) -> Document:
    return read(source.encode(), "page.html")


def written(content: Content) -> list[str]:
    return [f"{block.kind}: {content.text_of(block)}" for block in content.blocks]


def test_the_labelled_pages_are_there() -> None:
    assert len(PAGES) >= 24
    assert all(sum(page.words.values()) > 20 for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_the_words_of_a_page_are_those_of_its_text(page: Labelled) -> None:
    found = words(by_esrcat(page.data))

    assert score(found, page.words).f1 >= LEAST_F1, {
        "too many": dict(found - page.words),
        "missing": dict(page.words - found),
    }


def test_the_mean_of_the_pages_does_not_fall() -> None:
    scores = [score(words(by_esrcat(page.data)), page.words).f1 for page in PAGES]

    assert statistics.mean(scores) >= LEAST_MEAN_F1


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_every_character_is_in_a_block_or_left_out(page: Labelled) -> None:
    content = main_content(read(page.data, page.name))
    text = list(content.document.text)
    for start, end in [(block.start, block.end) for block in content.blocks] + list(content.left_out):
        text[start:end] = " " * (end - start)

    assert "".join(text).strip() == ""


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_blocks_are_in_order_and_do_not_overlap(page: Labelled) -> None:
    content = main_content(read(page.data, page.name))
    spans = sorted([(block.start, block.end) for block in content.blocks] + list(content.left_out))

    assert [block.start for block in content.blocks] == sorted(block.start for block in content.blocks)
    assert all(end <= after for (_, end), (after, _) in pairwise(spans))


@pytest.mark.parametrize("page", PAGES, ids=by_name)
def test_every_kept_character_stands_at_its_place_in_the_source(page: Labelled) -> None:
    content = main_content(read(page.data, page.name))
    document = content.document
    lines = _source(document).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for block in content.blocks:
        line, column = document.place(block.start)
        first = document.text[block.start]

        assert lines[line - 1][column - 1] in (first, "&"), (block, lines[line - 1])


def _source(document: Document) -> str:
    source = getattr(document.source_map, "source", None)
    assert isinstance(source, str)
    return source


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("liferay-6-release.html", "2016-09-14"),
        ("wordpress-sidebar-news.html", "2014-11-20"),
        ("gutenberg-news-en.html", "2022-06-02"),
        ("drupal-9-news-sv.html", "2019-02-07"),
        ("joomla-news.html", "2010-02-03"),
        ("sitevision-news-sv.html", "2018-05-23"),
        ("university-news-en.html", "2017-10-04"),
        ("blogger-post.html", "2014-04-22"),
        ("saved-liferay.txt", "2011-06-08"),
        ("saved-swedish.txt", "2012-02-14"),
        ("saved-english.txt", "2019-09-12"),
        ("table-layout-2003.html", None),
        ("liferay-7-project.html", None),
        ("long-municipal-page.html", None),
        ("broken-markup-sv.html", None),
    ],
)
def test_the_date_of_publication_is_read_and_no_other(name: str, date: str | None) -> None:
    published = content_of(name).published

    assert (published.date if published else None) == date


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("liferay-6-release.html", "Polku auki -hanke käynnistyi Iisalmessa"),
        ("liferay-7-project.html", "Kädet töihin"),
        ("joomla-news.html", "Rajaton ruoka etsii pilottikeittiöitä"),
        ("table-layout-2003.html", "Työn taitajat -projekti"),
        ("blogger-post.html", "Kevään kuulumiset"),
        ("saved-liferay.txt", "Myötätuulta mäelle -hanke rakentaa hissin ja työpaikkoja"),
        ("saved-swedish.txt", "Handkraft"),
    ],
)
def test_the_title_is_that_of_the_text(name: str, title: str | None) -> None:
    content = content_of(name)
    found = content.title and content.document.slice(content.title)

    assert found == title


def test_rows_of_data_are_kept_as_rows_and_layout_is_not() -> None:
    content = content_of("liferay-7-project.html")
    rows = [[content.text_of(block) for block in content.blocks[first:last]] for first, last in content.rows]

    assert rows == [
        ["Toteutusaika", "1.3.2018–31.8.2020"],
        ["Rahoitus", "ESR, Etelä-Savon ELY-keskus"],
        ["Kokonaiskustannukset", "318 400 €"],
        ["Hankekoodi", "S21987"],
    ]
    assert content_of("table-layout-2003.html").rows == ()


def test_terms_and_their_cells_are_kept() -> None:
    content = content_of("facts-in-dl.html")
    kinds = [(block.kind, content.text_of(block)) for block in content.blocks[1:6]]

    assert kinds == [
        ("term", "Toteuttaja"),
        ("cell", "Kouvolan Kierrätyskeskus Oy"),
        ("term", "Osatoteuttajat"),
        ("cell", "Iitin kunta"),
        ("cell", "Kymen Kehitys ry"),
    ]


def test_addresses_of_links_and_texts_of_pictures_come_into_the_text() -> None:
    content = content_of("links-and-pictures.html")

    assert written(content)[-3:] == [
        "paragraph: Projektikoordinaattori Meri Okeroinen, lähetä sähköpostia "
        "meri.okeroinen@rinnalla.example, 044 555 3030",
        "picture: Euroopan unioni, Euroopan sosiaalirahasto",
        "picture: Vipuvoimaa EU:lta 2014–2020",
    ]
    assert "toimisto@diakonia.example" not in content.document.text


def test_a_linked_list_that_the_text_leads_in_stays() -> None:
    assert "item: Lahden kaupunki" in written(content_of("links-and-pictures.html"))


def test_a_letter_as_a_picture_stands_in_its_word() -> None:
    content = main_content(
        document_of("<h1>Kello</h1><p>aino.ahma<img src=a.gif alt='@'>kello.example on osoite</p>")
    )

    assert written(content)[-1] == "paragraph: aino.ahma@kello.example on osoite"


def test_an_address_as_a_picture_stands_where_the_picture_does() -> None:
    content = main_content(
        document_of("<h1>Kello</h1><p>Aino Ahma, <img src=a.gif alt='aino at kello dot example'> 050 555</p>")
    )

    assert written(content)[-1] == "paragraph: Aino Ahma, aino at kello dot example 050 555"


def test_a_page_without_hidden_text_keeps_its_document() -> None:
    document = document_of("<h1>Kello</h1><p>Kello-hanke korjaa tornikelloja.</p>")

    assert main_content(document).document is document


def test_a_date_in_metadata_is_read_where_the_page_shows_none() -> None:
    source = (
        '<head><script type="application/ld+json">{"datePublished": "2018-10-02T06:00"}</script></head>'
        "<h1>Kello</h1><p>Kello-hanke korjaa tornikelloja.</p>"
    )
    content = main_content(document_of(source))

    assert content.published
    assert content.published.date == "2018-10-02"
    assert content.document.slice(content.published.span) == "2018-10-02"
    assert content.document.place(content.published.span.start) == (1, source.index("2018") + 1)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "Kesto:\nHanke kestää vuoden.",
            ["heading: Kesto:", "paragraph: Hanke kestää vuoden."],
        ),
        (
            "Hankkeen tavoitteena on:\n1) uusi kello\n2) vanha torni",
            ["paragraph: Hankkeen tavoitteena on:", "item: 1) uusi kello", "item: 2) vanha torni"],
        ),
        (
            "– Aika kuluu, sanoo kellomestari Aino Ahma.",
            ["paragraph: – Aika kuluu, sanoo kellomestari Aino Ahma."],
        ),
        ("- kello\n- torni", ["item: - kello", "item: - torni"]),
        (
            "1. Tausta\n\nKirkon torni jäi ilman kelloa, kun myrsky rikkoi edellisen kauan sitten.",
            [
                "heading: 1. Tausta",
                "paragraph: Kirkon torni jäi ilman kelloa, kun myrsky rikkoi edellisen kauan sitten.",
            ],
        ),
    ],
)
def test_lines_of_saved_text_become_headings_and_items(source: str, expected: list[str]) -> None:
    first = "Kello-hankkeessa korjataan tornikelloja, joita kukaan muu ei enää osaa korjata yhtä hyvin."
    text = f"Kello-hanke\n\n{first}\n\n{source}\n"
    content = main_content(read(text.encode(), "kello.txt"))

    assert written(content)[2:] == expected


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Polku kotiin -hanke auttaa nuoria asumaan yksin.", True),
        ("Polku-hankkeessa opitaan yhdessä", True),
        ("Sijainti keskustassa helpottaa asiointia.", True),
        ("Polku: hanke auttaa nuoria asumaan yksin.", True),
        ("Polku: Etusivu > Hankkeet > Polku", False),
        ("Polku » Etusivu", False),
        ("Sijainti: Etusivu", False),
        ("Polku", False),
        ("Olet tässä: Etusivu", False),
    ],
)
def test_a_path_is_left_out_and_a_paragraph_that_begins_like_one_is_not(line: str, *, stays: bool) -> None:
    prose = "Kello-hankkeessa korjataan tornikelloja, joita kukaan muu ei enää osaa korjata yhtä hyvin."
    content = main_content(document_of(f"<h1>Kello</h1><p>{line}</p><p>{prose}</p>"))

    texts = [content.text_of(block) for block in content.blocks]
    assert (line in texts) is stays
    assert prose in texts


@pytest.mark.parametrize(
    "empty", ["<html></html>", "<p></p>", "<!-- ei mitään -->", "<nav><a href='/'>Koti</a></nav>"]
)
def test_a_page_without_text_gives_none(empty: str) -> None:
    content = main_content(document_of(empty))

    assert (list(content.blocks), content.title) == ([], None)


def test_the_labels_are_comments_in_the_files() -> None:
    data = b"".join(path.read_bytes() for path in LABELLED.glob("*.html"))

    assert data.count(b"<!--text-->") == data.count(b"<!--/text-->") >= 24


def test_a_raised_box_within_the_text_is_part_of_it() -> None:
    page = (
        "<body><main><h1>Portti-hanke</h1><p>Portti-hanke auttaa nuoria, joilla ei ole työtä.</p>"
        "<div class='nosto'><h2>Ota yhteyttä</h2><p>Aino Malli<br>ohjaaja</p></div></main></body>"
    )
    assert any("Aino Malli" in each for each in written(main_content(document_of(page))))
