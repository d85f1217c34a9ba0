"""Find the title block of a page: the one that the window title repeats, or a lone highest heading."""

from __future__ import annotations

import re

from esrcat.document import Document
from esrcat.pages.elements import Page
from esrcat.patterns import quick

# White space around a sign says nothing of the words beside it.
_BETWEEN = quick(r"[|»\u203a·•—:]|\s[-–/<]\s")
# What stands in the window's title behind its first part.
_BEHIND_PART = re.compile(r"\s*(?:[|»\u203a·•—:]|\Z)|\s[-–/<]\s")
_WORD = re.compile(r"\w+")
_LONGEST_TITLE = 160


def title_block(document: Document, page: Page | None) -> int | None:
    """Return the block that is the page's own heading, or None.

    The window's title is 'Title - Section - Site' or 'Site: Title': a heading that says its first part is the
    title, but for one that is a link, which is the name of the site.
    """
    kinds = page.kinds if page else [block.kind for block in document.blocks]
    headings = [number for number, kind in enumerate(kinds) if kind == "heading"]
    if page and len(headings) > 1:
        headings = _outside_navigation(page, headings)
    linked = {number for number in headings if page.linked[number]} if page else set()
    if len(headings) == 1 and not linked and document.blocks[headings[0]].level == 1:
        return headings[0]
    highest = [number for number in headings if document.blocks[number].level == 1]
    unlinked = [number for number in highest if number not in linked]
    title = _text(document, kinds.index("title")) if "title" in kinds else ""
    if len(unlinked) == 1 and _is_first_part(_text(document, unlinked[0]), title):
        return unlinked[0]
    parts = _words_of_title(title)
    named = _saying_title(document, page, headings, linked, unlinked, parts) if parts else []
    if named:
        return min(named, key=lambda number: document.blocks[number].level)
    return next(iter(unlinked or highest), None)


def _saying_title(
    document: Document,
    page: Page | None,
    headings: list[int],
    linked: set[int],
    unlinked: list[int],
    parts: list[str],
) -> list[int]:
    """Return the blocks that say the window's title, of the plainest kind that the page has.

    `linked` are the headings that are links, `unlinked` the highest ones that are none; `parts` are the words
    of the title, see `_words_of_title`.
    """
    begins = {part[:2] for part in parts}
    said = {
        number: _words(text) for number in headings if _may_say((text := _text(document, number)), begins)
    }
    first = [number for number in said if said[number] in parts[:2]]
    named = [number for number in first if number not in linked]
    if first and not named:
        named = [number for number in said if said[number] in parts and number not in linked]
    # The only highest heading goes before a line that says the site's name.
    named = named or first or (unlinked if len(unlinked) == 1 else [])
    # 'Site - Section - Title', over a page without a highest heading.
    named = named or [number for number in said if said[number] == parts[-1] and number not in linked]
    return named or _marked(page) or _other_blocks(document, page, parts)


def _outside_navigation(page: Page, headings: list[int]) -> list[int]:
    """Leave out headings of menus ('Navigointi', read to those who cannot see it), where there are others."""
    menus = [(element.first, element.end) for element in page.elements if element.tag == "nav"]
    outside = [n for n in headings if not any(first <= n < end for first, end in menus)]
    return outside or headings


_MARKED = quick(
    r"class=[\"']?[^\"'>]*\b(?:contentheading|componentheading|page-?title|entry-title|article-title)\b",
    re.IGNORECASE,
)


def _marked(page: Page | None) -> list[int]:
    """Return the block of the element that a publishing system marks as the heading, where it is the only."""
    found = {
        element.first
        for element in (page.elements if page else ())
        if element.end == element.first + 1 and _MARKED.search(element.attributes)
    }
    return list(found) if len(found) == 1 else []


def _is_first_part(heading: str, title: str) -> bool:
    """Tell whether a heading says the first part of a title to the letter, as most do."""
    return (
        title.startswith(heading)
        and heading[:2].isalnum()
        and heading[:2].isascii()
        and _BEHIND_PART.match(title, len(heading)) is not None
        and _BETWEEN.search(heading) is None
    )


def _other_blocks(document: Document, page: Page | None, parts: list[str]) -> list[int]:
    """Return the first block that says the title without being a heading, as pages of tables have it.

    The title is the whole, the first part or, after the site's name and a colon, the last.
    """
    begins = {part[:2] for part in parts}
    lines = [
        (number, text)
        for number, block in enumerate(document.blocks)
        if block.kind in ("paragraph", "cell")
        and block.end - block.start <= _LONGEST_TITLE
        and not (page and page.linked[number])
        and _may_say((text := _text(document, number)), begins)
    ]
    # 'Name – what it is about' says the name, too.
    short = {_words(before): number for number, text in reversed(lines) if (before := _before_dash(text))}
    short |= {_words(text): number for number, text in reversed(lines)}
    return next(([short[part]] for part in (*parts[:2], parts[-1]) if part in short), [])


def _before_dash(text: str) -> str:
    before, dash, _ = text.partition(" – ")
    return before if dash else ""


def _may_say(text: str, begins: set[str]) -> bool:
    """Tell whether a text may say one of some titles: most begin with other letters."""
    return text[:2].casefold() in begins or not text[:2].isalnum()


def _text(document: Document, number: int) -> str:
    block = document.blocks[number]
    return document.text[block.start : block.end]


def _words_of_title(title: str) -> list[str]:
    """Return the words of the window's title as a whole, then those of its parts."""
    parts = [words for part in _BETWEEN.split(title) if (words := _words(part))]
    return [" ".join(parts), *parts] if parts else []


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
