"""Markdown: what is a mark and what is text, and that each character leads to its place in the file."""

from __future__ import annotations

import pytest

from esrcat.document import Document
from esrcat.readers import read

PAGE = """---
layout: page
title: "Uittopolku"
---

# Uittopolku-hanke #

<!-- Tämä on
muistiinpano. -->
![logo](kuvat/logo.png)
Hanketta toteuttaa **Lieksan kaupunki**, ja sitä *rahoittaa* [ESR](https://esr.example/a_(b)).
Lue \\*lisää\\*: <https://polku.example>

{% include kartta.html %}
- **Toteutusaika:** 1.2.2021 – 31.1.2023
- Kokonaisbudjetti:
  120&nbsp;000&nbsp;€
1. Ensimmäinen vaihe

Osallistujat
------------

| Vuosi | Henkilöitä |
|-------|-----------:|
| 2021  | 40         |
|       | `muut` 5   |

```bash
pip install polku
```

> Loppu.
"""


def opened(source: str) -> Document:
    return read(source.encode(), "page.md")


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [(kind, level, document.text[start:end]) for kind, start, end, level, _ in document.blocks]


def test_marks_are_no_text() -> None:
    document = opened(PAGE)
    assert document.media_type == "text/markdown"
    assert blocks(document) == [
        ("title", 0, "Uittopolku"),
        ("heading", 1, "Uittopolku-hanke"),
        (
            "paragraph",
            0,
            "Hanketta toteuttaa Lieksan kaupunki, ja sitä rahoittaa ESR. Lue *lisää*: https://polku.example",
        ),
        ("item", 0, "Toteutusaika: 1.2.2021 – 31.1.2023"),
        ("item", 0, "Kokonaisbudjetti:\n120 000 €"),
        ("item", 0, "1. Ensimmäinen vaihe"),
        ("heading", 2, "Osallistujat"),
        ("cell", 1, "Vuosi"),
        ("cell", 2, "Henkilöitä"),
        ("cell", 1, "2021"),
        ("cell", 2, "40"),
        ("cell", 2, "muut 5"),
        ("paragraph", 0, "Loppu."),
        ("furniture", 0, "pip install polku"),
    ]
    assert document.rows == ((7, 9), (9, 11), (11, 12))


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_each_word_has_its_place(line_end: str) -> None:
    document = opened(PAGE.replace("\n", line_end))
    lines = PAGE.split("\n")
    for word in ("Uittopolku-hanke", "Lieksan", "ESR", "lisää", "31.1.2023", "000", "muut", "pip", "Loppu"):
        line, column = document.place(document.text.index(word))
        assert lines[line - 1][column - 1 :].startswith(word)


@pytest.mark.parametrize(
    "source",
    [
        "# Polku\n\n## Tavoitteet\n\nHanke kestää vuoden.\n",
        "**Hanke:** Polku\n\n**Aika:** 2021\n\n**Paikka:** Lieksa\n",
        "# Polku\n\n[Lisää](https://polku.example)\n",
        "---\ntitle: Polku\n---\n\nHanke kestää vuoden.\n",
    ],
)
def test_it_is_known_by_its_marks(source: str) -> None:
    assert opened(source).media_type == "text/markdown"


@pytest.mark.parametrize(
    "source",
    [
        "Hanke\n\n- yksi\n- kaksi\n",
        "# 1\n\nHanke kestää vuoden.\n",
        "Hinta 5 € * 3 ** 2\n\nHanke kestää vuoden.\n",
        "<html><body><pre># yksi\n# kaksi\n</pre></body></html>",
        "Teksti\n\n<html><body># yksi\n# kaksi</body></html>",
    ],
)
def test_a_sign_alone_is_none(source: str) -> None:
    assert opened(source).media_type != "text/markdown"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("nimi_jossa_viivoja ja _kursiivia_", "nimi_jossa_viivoja ja kursiivia"),
        ("3 * 4 ja 5*", "3 * 4 ja 5*"),
        ("**Polku**-hanke", "Polku-hanke"),
        ("[![kuva](a.png)](https://polku.example) Polku", "Polku"),
        ("[Polku][1] ja [2021]", "Polku ja [2021]"),
        ("Yksi<br>kaksi <b>kolme</b> &amp; neljä", "Yksi\nkaksi kolme & neljä"),
        ("AT&T ja R&D", "AT&T ja R&D"),
    ],
)
def test_marks_within_a_line(source: str, text: str) -> None:
    document = opened(f"# Otsikko\n\n# Toinen\n\n{source}\n\n[1]: https://polku.example\n")
    assert [each for _, _, each in blocks(document)] == ["Otsikko", "Toinen", text]


@pytest.mark.parametrize(
    "sign", ["<!--", "{{", "[", "![", "**a", "_a ", "<a", "| ", "> ", "`", "# x" + " " * 50]
)
def test_marks_without_end_cost_no_time(sign: str) -> None:
    document = opened("# a\n\n# b\n\n" + sign * 30_000)
    assert document.media_type == "text/markdown"


def test_a_picture_is_no_text() -> None:
    assert opened("---\ntitle: a\n---\n![](a.png)\n").text == "a"
