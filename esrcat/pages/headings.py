"""Which heading of a page is its title: the one that the window's title repeats, or the first of the highest."""

from __future__ import annotations

import re

from esrcat.document import Document
from esrcat.pages.elements import Page

_BETWEEN = re.compile(r"\s*(?:[|»›·•—:]|\s[-–/<]\s)\s*")
_WORD = re.compile(r"\w+")


def title_block(document: Document, page: Page | None) -> int | None:
    """Return the block that is the page's own heading, or None."""
    headings = [number for number, block in enumerate(document.blocks) if block.kind == "heading"]
    if not headings:
        return None
    parts = _window_title(document)
    named = [number for number in headings if parts and _words(_text(document, number)) in parts]
    if named:
        return min(named, key=lambda number: document.blocks[number].level)
    highest = min(document.blocks[number].level for number in headings)
    first = [number for number in headings if document.blocks[number].level == highest]
    # The name of the site is often the first h1, and then a link.
    unlinked = [number for number in first if page is None or not page.linked[number]]
    return (unlinked or first)[0]


def _text(document: Document, number: int) -> str:
    block = document.blocks[number]
    return document.text[block.start : block.end]


def _window_title(document: Document) -> list[str]:
    title = next((block for block in document.blocks if block.kind == "title"), None)
    if title is None:
        return []
    text = document.text[title.start : title.end]
    parts = [_words(text), *map(_words, _BETWEEN.split(text))]
    return [part for part in parts if part][:2] if len(parts) > 2 else parts


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
