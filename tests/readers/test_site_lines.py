"""What a site says under its page, in texts that were copied with it."""

from __future__ import annotations

import pytest

from esrcat.document import Block
from esrcat.readers.site_lines import is_site_line, parted
from esrcat.readers.text import read_text


@pytest.mark.parametrize(
    "line", ["Takaisin hakuun", "Tulosta sivu | Sivun alkuun", "« Paluu", "Kontakta oss | Cookies"]
)
def test_what_sites_say(line: str) -> None:
    assert is_site_line(line)


@pytest.mark.parametrize(
    "line", ["Takaisinmaksu on sovittu.", "Projektin nimi: Tulos", "Palautteen antoi 80 naista." * 4]
)
def test_what_texts_say(line: str) -> None:
    assert not is_site_line(line)


def test_they_are_outside_the_description() -> None:
    document = read_text("Alku.\n\nLoppu.\n\nUusi haku\n", name="a.txt", sha256="0" * 64, encoding="utf-8")

    assert [block.container for block in document.blocks] == [1, 1, 0]


def test_lines_of_the_last_paragraph_are_parted_from_it() -> None:
    text = "Alku.\n\nLoppu.\nEURA 2007\nTakaisin hakuun"
    blocks, _ = parted(text, [Block("paragraph", 0, 5), Block("paragraph", 7, len(text))])

    assert [text[block.start : block.end] for block in blocks] == [
        "Alku.",
        "Loppu.",
        "EURA 2007\nTakaisin hakuun",
    ]


def test_links_at_the_head_are_not_looked_at() -> None:
    text = "Etusivu\n\n" + "\n\n".join("Kappale tekstiä." for _ in range(9))

    assert len(read_text(text, name="a.txt", sha256="0" * 64, encoding="utf-8").containers) == 1
