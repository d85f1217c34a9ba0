"""A document's outline as its form sees it: the title, and the sections with the lines under each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from esrcat.document import Document, lines
from esrcat.rules import Form, Section, Title, fold

_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.?\s*(?=[^\W\d])")
_LONGEST_HEADING = 120
_DEEPEST_HEADING = 3
"""h1 to h3 are the form's own; deeper headings stand inside its prose."""


class TextLine(NamedTuple):
    """One line of the document and the index of its block."""

    start: int
    end: int
    block: int


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
    all_lines = [
        TextLine(start, end, index)
        for index, block in enumerate(document.blocks)
        for start, end in lines(document, block)
    ]
    headings = list(_headings(document, form, all_lines))
    first = headings[0].line if headings else len(all_lines)
    title, furniture = _head(document, form, all_lines[:first])
    ends = [heading.line for heading in headings[1:]] + [len(all_lines)]
    parts = []
    for heading, end in zip(headings, ends, strict=False):
        begin = all_lines[heading.line]
        body = all_lines[heading.line + 1 : end]
        limit = _limit(document, begin.block)
        if body and body[-1].block >= limit:
            body = [line for line in body if line.block < limit]
        parts.append(Part(heading.rule, heading.number, heading.title, begin, body))
    return Outline(title, furniture, parts)


def _head(
    document: Document, form: Form, head: list[TextLine]
) -> tuple[tuple[Title, TextLine] | None, list[TextLine]]:
    title = None
    furniture = []
    for line in head:
        words = fold(document.text[line.start : line.end])
        if words in form.heads:
            furniture.append(line)
        elif words in form.titles_by_words:
            if title is None:
                title = form.titles_by_words[words], line
            else:
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
        if end - start > _LONGEST_HEADING:
            continue
        block = blocks[block_index]
        marked = block.kind == "heading"
        line = text[start:end]
        number = _NUMBERED.match(line)
        if not (number or marked or line[-1] not in ".,;"):
            continue
        words = fold(line[number.end() :] if number else line)
        rule = form.headings.get(words)
        if rule and (number or marked or rule.unnumbered):
            found.append(_Heading(rule, number[1] if number else None, line, index))
        elif number or (marked and block.level <= _DEEPEST_HEADING):
            if words not in form.titles_by_words and words not in form.heads:
                alone = (start, end) == (block.start, block.end)
                title = line[number.end() :] if number else line
                if marked or (alone and not line.endswith((".", ",", ";", ":"))):
                    found.append(_Heading(None, number[1] if number else None, title, index))
    return _without_numbered_prose(found, all_lines, document)


def _without_numbered_prose(
    found: list[_Heading], all_lines: list[TextLine], document: Document
) -> Iterator[_Heading]:
    known = [heading for heading in found if heading.rule]
    if not known:
        return
    first, last = known[0].line, known[-1].line
    top = max((int(heading.number.split(".")[0]) for heading in known if heading.number), default=0)
    limit = _common_limit(document, [all_lines[heading.line].block for heading in known])
    for heading in found:
        if heading.rule:
            yield heading
        elif heading.line > first and all_lines[heading.line].block < limit:
            block = document.blocks[all_lines[heading.line].block]
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
