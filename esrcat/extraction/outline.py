"""A document's outline as its form sees it: the title, and the sections with the lines under each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.document import Block, Document, lines
from esrcat.rules import UNNUMBERED_START, Form, Section, Title, fold

_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.?\s*(?=[^\W\d])")
_LONGEST_HEADING = 120
_DEEPEST_HEADING = 3
"""h1 to h3 are the form's own; deeper headings stand inside its prose."""


TextLine = tuple[int, int, int]
"""One line of the document: start, end, and the index of its block."""


class Part(NamedTuple):
    """A section: `rule` is None for a heading that the form does not know."""

    rule: Section | None
    number: str | None
    title: str
    heading: TextLine
    body: list[TextLine]


class Outline(NamedTuple):
    """The title line, lines of the page's head that say nothing, and the parts in document order."""

    title: tuple[Title, TextLine] | None
    furniture: list[TextLine]
    parts: list[Part]


class _Heading(NamedTuple):
    rule: Section | None
    number: str | None
    title: str
    line: int


def outline(document: Document, form: Form) -> Outline:
    """Return the outline. A part ends at the next heading, or where the element that holds it ends."""
    all_lines = list(_lines(document))
    headings = list(_headings(document, form, all_lines))
    first = headings[0].line if headings else len(all_lines)
    title, furniture = _head(document, form, all_lines[:first])
    ends = [heading.line for heading in headings[1:]] + [len(all_lines)]
    parts = []
    for heading, end in zip(headings, ends, strict=False):
        begin = all_lines[heading.line]
        body = all_lines[heading.line + 1 : end]
        limit = _limit(document, begin[2])
        if body and body[-1][2] >= limit:
            body = [line for line in body if line[2] < limit]
        parts.append(Part(heading.rule, heading.number, heading.title, begin, body))
    return Outline(title, furniture, parts)


def _lines(document: Document) -> Iterator[TextLine]:
    find = document.text.find
    for index, block in enumerate(document.blocks):
        _, start, end, _, _ = block
        if find("\n", start, end) < 0:
            yield start, end, index
        else:
            for start, end in lines(document, block):
                yield start, end, index


def _head(document: Document, form: Form, head: list[TextLine]) -> tuple[tuple[Title, TextLine] | None, list[TextLine]]:
    title = None
    furniture = []
    for line in head:
        if line[1] - line[0] > _LONGEST_HEADING:
            continue
        words = fold(document.text[line[0] : line[1]])
        if title is None and words in form.titles_by_words:
            title = form.titles_by_words[words], line
        elif words in form.heads or words in form.titles_by_words:
            furniture.append(line)
    return title, furniture


def _headings(document: Document, form: Form, all_lines: list[TextLine]) -> Iterator[_Heading]:
    """Yield the headings. Unknown ones count where the source marks them, or where the number goes on after
    the last known one: a numbered line in the middle of prose is prose.
    """
    found: list[_Heading] = []
    text = document.text
    blocks = document.blocks
    for index, (start, end, block_index) in enumerate(all_lines):
        marked = blocks[block_index][0] == "heading"
        # Few lines can be a heading at all: the rest costs no more than this.
        if not (marked or text[start].isdigit() or text[start : start + UNNUMBERED_START].casefold() in form.unnumbered):
            continue
        if end - start <= _LONGEST_HEADING:
            heading = _heading(text[start:end], form, marked, index, blocks[block_index], start)
            if heading:
                found.append(heading)
    return _without_numbered_prose(found, all_lines, document)


def _heading(line: str, form: Form, marked: bool, index: int, block: Block, start: int) -> _Heading | None:
    number = _NUMBERED.match(line)
    title = line[number.end() :] if number else line
    words = fold(title)
    rule = form.headings.get(words)
    if rule and (number or marked or rule.unnumbered):
        return _Heading(rule, number[1] if number else None, title, index)
    if words in form.titles_by_words or words in form.heads:
        return None
    if marked:
        return _Heading(None, number[1] if number else None, title, index) if block.level <= _DEEPEST_HEADING else None
    alone = (start, start + len(line)) == (block.start, block.end)
    if number and alone and line[-1] not in ".,;:":
        return _Heading(None, number[1], title, index)
    return None


def _without_numbered_prose(
    found: list[_Heading], all_lines: list[TextLine], document: Document
) -> Iterator[_Heading]:
    known = [heading for heading in found if heading.rule]
    if not known:
        return
    first, last = known[0].line, known[-1].line
    top = max((int(heading.number.split(".")[0]) for heading in known if heading.number), default=0)
    limit = _common_limit(document, [all_lines[heading.line][2] for heading in known])
    for heading in found:
        if heading.rule:
            yield heading
        elif heading.line > first and all_lines[heading.line][2] < limit:
            block = document.blocks[all_lines[heading.line][2]]
            number = int(heading.number.split(".")[0]) if heading.number else 0
            marked = block.kind == "heading" and block.level <= _DEEPEST_HEADING
            if marked or (number > top and heading.line > last):
                yield heading


def _common_limit(document: Document, blocks: list[int]) -> int:
    """Return the block after the innermost element that holds all the blocks."""
    containers = document.containers
    container = document.blocks[blocks[0]].container
    while container and containers[container].end <= blocks[-1]:
        container = containers[container].parent
    return containers[container].end


def _limit(document: Document, block: int) -> int:
    """Return the block after the last that can stand under a heading: the end of the element around both."""
    containers = document.containers
    container = document.blocks[block].container
    while container and containers[container].end <= block + 1:
        container = containers[container].parent
    return containers[container].end
