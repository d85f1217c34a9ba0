"""The lines of a story: what kind each is, where it stands, and where one ends that was taken for wrapped."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from esrcat.document import Block
from esrcat.normalise import View
from esrcat.patterns import quick

LineKind = Literal["heading", "paragraph", "item", "term", "cell"]
_ITEM = re.compile(
    # '1. helmikuuta 2016 lähtien' opens with a date.
    r"(?!\s*\d{1,2}\.\s(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu)"
    r"\s*(?:\(?\d{1,2}[.)]|\(?[a-zåäö]\)|[-–—•*·▪‣●○►◦■□➢➤❖✓✔\uf0a7\uf0b7\uf0d8o])[ \t]+(?=\S)"
    r"|[•▪‣●\uf0a7\uf0b7\uf0d8]\s*(?=\S)"
)
_ORDINAL = re.compile(r"\s*\(?\d{1,2}[.)]\s*\Z")
LABEL = re.compile(r"(?:\d{1,2}[.)]?\s)?(?P<label>[A-ZÅÄÖa-zåäö][^:.!?\n]{1,58}?)\s*:\s*(?=\S)")
_SPACE = re.compile(" ")


class Line(NamedTuple):
    """A line: a heading, paragraph, list item, term or cell. An item's text is without its marker.

    `heading` is the number of the line that it stands under, -1 for none; `row` numbers the rows of tables.
    """

    kind: LineKind
    start: int
    end: int
    level: int = 0
    heading: int = -1
    row: int = -1
    marked: bool = False


def source_of(text: str, cleaned: View) -> Callable[[int], str]:
    """Return what gives the source of one character of a cleaned text."""

    def source(offset: int) -> str:
        start, end = cleaned.span(offset, offset + 1)
        return text[start:end]

    return source


_WRAPPED_LABEL = re.compile(r" (?=[A-ZÅÄÖ][^:.!?\n]{1,40}: ?\S)")
_SPACE_BEFORE_CAPITAL = quick(r"(?<![,–-]) (?=[A-ZÅÄÖ])")
_SHORT_LINE, _SHORTEST_LINE = 60, 30


def _with_short_lines_apart(text: str, source: Callable[[int], str]) -> str:
    """Break the line again between short lines that begin with capitals: a list without marks, a heading."""
    breaks = [
        match.start() for match in _SPACE_BEFORE_CAPITAL.finditer(text) if "\n" in source(match.start())
    ]
    for number, place in enumerate(breaks):
        line = max(text.rfind("\n", 0, place) + 1, breaks[number - 1] + 1 if number else 0)
        after = text.find("\n", place + 1)
        end = min(
            after if after >= 0 else len(text), breaks[number + 1] if number + 1 < len(breaks) else len(text)
        )
        if place - line <= _SHORTEST_LINE or (place - line <= _SHORT_LINE and end - place <= _SHORT_LINE):
            text = f"{text[:place]}\n{text[place + 1 :]}"
    return text


# Behind an address or a number the next line of a list of contacts begins.
_AFTER_DATA = quick(
    r"(?:[@)\]>]\s?[\w.-]+(?:\.|[\[(](?:punkt|piste|dot)[\])])[a-z]{2,8}|\d[\d ]{6,}\d)[ ](?=[A-ZÅÄÖ][^\d])"
)


def _with_labels_apart(text: str, source: Callable[[int], str]) -> str:
    """Break the line again in front of a label, and in lists of contacts, where a line that is full was
    taken for a wrapped one.
    """
    for space in _AFTER_DATA.finditer(text):
        if "\n" in source(space.end() - 1):
            text = f"{text[: space.end() - 1]}\n{text[space.end() :]}"
    text = _with_short_lines_apart(text, source)
    if text.count(": ") < 2:
        return text
    for space in _WRAPPED_LABEL.finditer(text):
        line = text.rfind("\n", 0, space.start()) + 1
        if LABEL.match(text, line) and "\n" in source(space.start()):
            text = f"{text[: space.start()]}\n{text[space.end() :]}"
    return text


_LONGEST_LABEL = 40


def _with_bare_labels_apart(text: str, source: Callable[[int], str], is_label: Callable[[str], bool]) -> str:
    """Break the line again around a label without a colon that had a line of its own, over its value.

    The last line of a block is not asked: there wrapped prose ends.
    """
    breaks = [
        space.start()
        for space in _SPACE.finditer(text)
        if text[space.end() : space.end() + 1].isupper() and "\n" in source(space.start())
    ]
    for place in breaks:
        end = _end_of_line(text, source, place + 1)
        written = text[place + 1 : end]
        if len(written) > _LONGEST_LABEL or end == len(text) or not is_label(written):
            continue
        text = f"{text[:place]}\n{text[place + 1 : end]}\n{text[end + 1 :]}"
    return text


def _end_of_line(text: str, source: Callable[[int], str], start: int) -> int:
    """Return where the line of the source ends that begins at an offset of a cleaned text."""
    for place in range(start, min(len(text), start + _LONGEST_LABEL + 1)):
        if text[place] == "\n" or (text[place] == " " and "\n" in source(place)):
            return place
    return len(text)


def broken_again(
    text: str,
    source: Callable[[int], str],
    *,
    has_tabs: bool = False,
    is_label: Callable[[str], bool] | None = None,
) -> str:
    """Return a block's cleaned text with lines of the source that were taken for wrapped."""
    if is_label:
        text = _with_bare_labels_apart(text, source, is_label)
    text = _with_labels_apart(text, source)
    return _with_rows_apart(text, source) if has_tabs else text


def _with_rows_apart(text: str, source: Callable[[int], str]) -> str:
    """Break the line again in front of a row, whose cells tabs keep apart."""
    gaps = [(each.start(), source(each.start())) for each in _SPACE.finditer(text)]
    breaks = [place for place, written in gaps if "\n" in written]
    tabs = [place for place, written in gaps if "\t" in written]
    for number, place in enumerate(breaks):
        after = breaks[number + 1] if number + 1 < len(breaks) else len(text)
        if any(place < tab < after for tab in tabs):
            text = f"{text[:place]}\n{text[place + 1 :]}"
            if after < len(text):
                text = f"{text[:after]}\n{text[after + 1 :]}"
    return text


def lines_of(text: str, offset: int, block: Block, row: int) -> Iterator[Line]:
    """Yield the lines of a block's text, which begins at an offset of the story."""
    kind: LineKind = block.kind if block.kind in ("heading", "item", "term", "cell") else "paragraph"
    start = 0
    for written in text.split("\n"):
        bare = written.strip()
        if bare:
            first = start + len(written) - len(written.lstrip())
            last = first + len(bare)
            marker = _ITEM.match(text, first, last) if kind in ("paragraph", "item") else None
            if marker and marker.end() < last:
                ordinal = kind == "paragraph" and _ORDINAL.match(marker[0]) is not None
                yield Line(
                    "item", offset + marker.end(), offset + last, 1 if ordinal else 0, row=row, marked=True
                )
            else:
                yield Line(kind, offset + first, offset + last, block.level, row=row)
        start += len(written) + 1
