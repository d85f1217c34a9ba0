"""What a page is pasted as into a word processor, whichever it is: paragraphs and tables of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, TypeAlias

from lxml import html

_WHITE = re.compile(r"\s+")
Kind = Literal["heading", "paragraph", "item"]


class Written(NamedTuple):
    """A heading with its level, a paragraph or an item of a list."""

    kind: Kind
    level: int
    text: str


Row: TypeAlias = tuple[str, ...]
Part: TypeAlias = Written | list[Row]


def parts_of(page: str) -> Iterator[Part]:
    """Yield the paragraphs and tables of a page."""
    for element in html.document_fromstring(page).iter("h1", "h2", "h3", "p", "li", "table"):
        tag = str(element.tag)
        if tag == "table":
            yield [tuple(_folded(_text(cell)) for cell in row) for row in element.iter("tr")]
        elif element.getparent() is not None and next(element.iterancestors("table"), None) is None:
            kind: Kind = "heading" if tag[0] == "h" else "item" if tag == "li" else "paragraph"
            yield Written(kind, int(tag[1]) if kind == "heading" else 0, _folded(_text(element)))


def _text(element: Any) -> str:
    return "".join(element.itertext())


def _folded(text: str) -> str:
    """Return text with its white space folded, but for no-break spaces."""
    return _WHITE.sub(lambda white: white[0] if "\xa0" in white[0] else " ", text).strip(" ")
