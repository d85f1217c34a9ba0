"""Furniture in saved text: a page's menus, paths and links stand as lines before and after the text."""

from __future__ import annotations

from collections.abc import Sequence

from esrcat.document import Block, Document
from esrcat.pages.datelines import is_dateline
from esrcat.pages.phrases import ends_text, is_around_texts

_MENU_WORDS = 4
_MENU_LINES = 4
_PROSE = 90
_BEGINS_TEXT_WITHIN = 60


def text_blocks(document: Document, blocks: Sequence[Block]) -> tuple[list[bool], int | None]:
    """Return for each block of a saved text whether it is the text itself, and which of them is its title."""
    text = document.text
    written = [" ".join(text[block.start : block.end].split()) for block in blocks]
    keeps = [not is_around_texts(line) for line in written]
    first = next((n for n, line in enumerate(written) if keeps[n] and len(line) >= _PROSE), None)
    if first is None:
        first = min(len(blocks), 1)
    title = _title(written, keeps, first)
    _drop_before(written, keeps, first, title)
    _drop_after(written, keeps, first)
    return keeps, title


def _title(written: Sequence[str], keeps: Sequence[bool], first: int) -> int | None:
    """Of the lines before the first prose: the last that a line before it says too, else the last long enough."""
    lines = [n for n in range(min(first, _BEGINS_TEXT_WITHIN)) if keeps[n] and not is_dateline(written[n])]
    if not lines:
        return None
    menu_ends = _menu_end(written, lines)
    after_menu = [n for n in lines if n >= menu_ends]
    for number in reversed(lines):
        repeated = any(_says(written[other], written[number]) for other in range(number))
        if repeated and len(written[number].split()) > 1:
            return number
    return after_menu[0] if after_menu else lines[-1]


def _says(line: str, title: str) -> bool:
    return line == title or line.endswith(title) and len(line) - len(title) <= 20


def _menu_end(written: Sequence[str], lines: Sequence[int]) -> int:
    """Return the line after a menu at the very start: many short lines in a row."""
    length = 0
    for number in lines:
        if len(written[number].split()) > _MENU_WORDS or written[number].endswith((":", "?")):
            break
        length += 1
    return lines[length] if length >= _MENU_LINES and length < len(lines) else (
        lines[length - 1] if length >= _MENU_LINES else 0
    )


def _drop_before(written: Sequence[str], keeps: list[bool], first: int, title: int | None) -> None:
    if title is None:
        return
    before = [n for n in range(title) if keeps[n]]
    names_again = [n for n in before if _says(written[n], written[title])]
    menu = len(before) >= _MENU_LINES or bool(names_again) or any(not keeps[n] for n in range(title))
    for number in before:
        if menu:
            keeps[number] = False


def _drop_after(written: Sequence[str], keeps: list[bool], first: int) -> None:
    """Drop what follows a heading of related news or comments in the last part of a text."""
    for number in range(first + 1, len(written)):
        if keeps[number] and ends_text(written[number]) and _is_tail(written, number):
            for after in range(number, len(written)):
                keeps[after] = False
            return


def _is_tail(written: Sequence[str], number: int) -> bool:
    before = sum(map(len, written[:number]))
    after = sum(map(len, written[number:]))
    return after < before
