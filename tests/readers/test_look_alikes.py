"""Characters that look alike, or are not seen, are the same to every rule, and places stay true."""

from __future__ import annotations

import codecs
import unicodedata

import pytest

from esrcat.readers import read
from esrcat.readers.charset import decode
from esrcat.readers.look_alikes import has_look_alikes, without_look_alikes

SEEN = [
    (unicodedata.normalize("NFD", "Äänekosken työpaja, Åland, Öböle"), "Äänekosken työpaja, Åland, Öböle"),
    ("TE\u2011toimisto, tasa\u2010arvo", "TE-toimisto, tasa-arvo"),
    ("640\u202f000 ja 12\u2009500", "640\xa0000 ja 12\xa0500"),
    ("640\u2001000 ja 12\u1680500", "640\xa0000 ja 12\xa0500"),
    ("Nimi:\u200b Polku\u2060", "Nimi: Polku"),
    ("Nimi:\u2063 Pol\u2061ku", "Nimi: Polku"),
    ("1.1.2008\u221231.12.2010", "1.1.2008–31.12.2010"),
    ("1.1.2008 \u2212 31.12.2010", "1.1.2008 – 31.12.2010"),
    ("muutos \u22125", "muutos \u22125"),
    ("palve\xadlu – ”hyvä”", "palve\xadlu – ”hyvä”"),
]


@pytest.mark.parametrize(("written", "seen"), SEEN)
def test_what_looks_alike_is_alike(written: str, seen: str) -> None:
    assert without_look_alikes(written) == seen
    assert has_look_alikes(written) or written == seen
    assert without_look_alikes(seen) == seen


def test_a_page_of_decomposed_letters_reads_as_one_of_composed_ones() -> None:
    html = "<!DOCTYPE html><meta charset=utf-8><p>Työllisyys</p>\n<p>Ääni &amp; öljy</p>"
    apart = read(unicodedata.normalize("NFD", html).encode(), "page.html")

    assert apart.text == read(html.encode(), "page.html").text
    assert apart.place(apart.text.index("öljy")) == (2, 15)


def test_references_to_look_alikes_are_read_as_the_usual_characters() -> None:
    document = read(b"<p>TE&#8209;toimisto 640&#8239;000 &minus;5</p>", "page.html")

    assert document.text == "TE-toimisto 640\xa0000 \u22125"
    assert document.place(document.text.index("640")) == (1, 22)


def test_damage_is_told_at_its_place_behind_composed_letters() -> None:
    text = unicodedata.normalize("NFD", "Työllisyyttä ja työtä päivittäin ")
    decoded = decode(codecs.BOM_UTF8 + text.encode() + b"\xe4 loppu")

    assert [decoded.text[at] for at in decoded.damaged] == ["\ufffd"]
