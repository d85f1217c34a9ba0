"""A document's outline as its form sees it: the title, and the sections with the lines under each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from esrcat.document import Document, lines
from esrcat.extraction.heading_lines import (
    LONGEST_HEADING,
    Heading,
    Part,
    TextLine,
    heading_of,
    in_one_line,
    is_known,
    parts_at_bare_headings,
)
from esrcat.folding import fold
from esrcat.rules import UNNUMBERED_START, Form, Section, Title

_RULE = re.compile(r"([=\-_*~])\1{3,}")
_new = tuple.__new__


class Outline(NamedTuple):
    """The title line, lines of the page's head that say nothing, the parts in document order, and what
    else stands before them.
    """

    title: tuple[Title, TextLine] | None
    furniture: list[TextLine]
    parts: list[Part]
    head: list[TextLine]


def outline(document: Document, form: Form) -> Outline:
    """Return the outline. A part ends at the next heading, or where the element that holds it ends."""
    printed_around: list[TextLine] = []
    if document.blocks and document.blocks[-1].kind == "furniture":
        document, printed_around = _without_furniture(document)
    head, parts = _split(document, form)
    if not any(part.number or _is_marked(document, part) for part in parts if part.rule):
        head, parts = parts_at_bare_headings(document, form) or (head, parts)
    if any(part.rule is None for part in parts):
        parts = _without_prose_headings(document, parts)
    if form.head:
        parts = [_as_labels(document, form.head, part) for part in parts]
        head, parts = _with_texts_on_the_line(document, form, head, parts)
    if form.tail:
        parts = list(_with_tails(document, form, form.tail, parts))
    title, furniture = _head(document, form, head)
    known = {*furniture, *([title[1]] if title else ())}
    return Outline(
        title,
        furniture + printed_around,
        [_within_element(document, _without_rules(document.text, part)) for part in parts],
        [line for line in head if line not in known] if form.head else [],
    )


def _is_marked(document: Document, part: Part) -> bool:
    return document.blocks[part.heading[2]].kind == "heading"


def _without_furniture(document: Document) -> tuple[Document, list[TextLine]]:
    """Take off what is printed around every page; it stands after everything else."""
    blocks = document.blocks
    kept = next((index for index, block in enumerate(blocks) if block.kind == "furniture"), len(blocks))
    around = [(block.start, block.end, kept + number) for number, block in enumerate(blocks[kept:])]
    return document._replace(blocks=blocks[:kept]), around


def _split(document: Document, form: Form) -> tuple[list[TextLine], list[Part]]:
    """Split the lines at all that looks like a heading; those before the first known one come first."""
    text, starts = document.text, form.heading_starts
    find, (begins, begins_line) = text.find, _heading_starts(starts)
    head: list[TextLine] = []
    body = head
    parts: list[Part] = []
    for index, (kind, first, last, level, _) in enumerate(document.blocks):
        broken = find("\n", first, last) >= 0
        if kind == "heading":
            if not broken or document.pages or is_known(form, text[first:last]):
                found = [
                    (place, heading_of(form, _one_line(text, *place), level, True))
                    for place in _pieces(document, form, first, last, broken)
                ]
            else:
                found = _headings(document, form, first, last, level)
        elif broken:
            if not (begins.match(text, first) or begins_line.search(text, first, last)):
                body += [(start_at, end, index) for start_at, end in lines(text, first, last)]
                continue
            found = _headings(document, form, first, last, 0)
        else:
            # Most lines come here. Few of them can be a heading at all; the others cost no more than this.
            start = text[first : first + UNNUMBERED_START]
            if not (start in starts or start[:1].isdigit()) or last - first > LONGEST_HEADING:
                body.append((first, last, index))
                continue
            found = [((first, last), heading_of(form, text[first:last], 0, True))]
        for (start_at, end), heading in found:
            if heading and (heading[0] or parts):
                body = []
                parts.append(_new(Part, (*heading, (start_at, end, index), body)))
            else:
                body.append((start_at, end, index))
    return head, parts


@lru_cache(maxsize=64)
def _heading_starts(letters: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what matches the beginning of a heading, and what finds a further line that begins so."""
    starts = "|".join((r"\d", *map(re.escape, sorted(letters))))
    return re.compile(starts), re.compile(rf"\n[^\S\n]*(?:{starts})")


def _headings(
    document: Document, form: Form, first: int, last: int, level: int
) -> list[tuple[tuple[int, int], Heading | None]]:
    """Return the lines of a block that has several, and which of them are headings."""
    text = document.text
    found: list[tuple[tuple[int, int], Heading | None]] = []
    done = 0
    for start, end in lines(text, first, last):
        if start < done:
            continue
        heading = None
        if level or _may_be_heading(text, form, start, end):
            words = text[start:end]
            if end < last:
                # One heading may be broken where the page was too narrow.
                below = text.find("\n", end + 1, last)
                below = below if below >= 0 else last
                if joined := in_one_line(form, words, text[end + 1 : below]):
                    words, end, done = joined, below, below
            heading = heading_of(form, words, level, False)
        found.append(((start, end), heading))
    return found


def _may_be_heading(text: str, form: Form, start: int, end: int) -> bool:
    if end - start > LONGEST_HEADING:
        return False
    return text[start].isdigit() or text[start : start + UNNUMBERED_START] in form.heading_starts


def _one_line(text: str, start: int, end: int) -> str:
    return text[start:end].replace("\n", " ")


def _pieces(document: Document, form: Form, first: int, last: int, broken: bool) -> list[tuple[int, int]]:
    """Return the headings that a marked one is: on a page, those of several parts may look like one."""
    if not broken or not document.pages or is_known(form, document.text[first:last]):
        return [(first, last)]
    return list(_known_pieces(form, document.text, first, last)) or [(first, last)]


def _known_pieces(form: Form, text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Part headings that follow so closely that they look like one; nothing where any is unknown."""
    found: list[tuple[int, int]] = []
    left = list(lines(text, first, last))
    while left:
        start = left[0][0]
        known = [
            count for count in range(len(left), 0, -1) if is_known(form, text[start : left[count - 1][1]])
        ]
        if not known:
            return
        found.append((start, left[known[0] - 1][1]))
        left = left[known[0] :]
    yield from found


def _without_prose_headings(document: Document, parts: list[Part]) -> list[Part]:
    """Give the lines under what only looks like a heading back to the part before it.

    A numbered line in the middle of prose is prose; one that goes on after the last known number is a
    section. A heading outside the element that holds the known ones is no part of the form, nor is
    what stands under it.
    """
    known = [part for part in parts if part.rule]
    last = known[-1].heading
    top = max((int(part.number.split(".")[0]) for part in known if part.number), default=0)
    limit = _common_limit(document, known[0].heading[2], last[2])
    kept: list[Part] = []
    for part in parts:
        number = int(part.number.split(".")[0]) if part.number else 0
        marked = _is_marked(document, part)
        inside = part.heading[2] < limit
        if part.rule or (inside and (marked or (number > top and part.heading > last))):
            kept.append(part)
        else:
            kept[-1].body.extend((part.heading, *part.body))
    return kept


def _common_limit(document: Document, first: int, last: int) -> int:
    """Return the block after the innermost element that holds both blocks."""
    containers = document.containers
    container = document.blocks[first].container
    while container and containers[container].end <= last:
        container = containers[container].parent
    return containers[container].end


def _with_tails(document: Document, form: Form, tail: Section, parts: list[Part]) -> Iterator[Part]:
    """Cut texts where a label of the form's tail stands, or any label in a cell of its own."""
    head = form.head or tail
    for part in parts:
        body = part.body
        is_text = part.rule is None or part.rule.prose is not None
        labels = (at for at, line in enumerate(body) if _ends_text(document, head, tail, line))
        cut = next(labels, None) if is_text else None
        if cut is None:
            yield part
            continue
        yield part._replace(body=body[:cut])
        start, _, block = body[cut]
        yield Part(head, None, "", (start, start, block), body[cut:])


def _ends_text(document: Document, head: Section, tail: Section, line: TextLine) -> bool:
    if _is_label(document, tail, line):
        return True
    return document.blocks[line[2]].kind in ("cell", "term") and _is_label(document, head, line)


def _with_texts_on_the_line(
    document: Document, form: Form, head: list[TextLine], parts: list[Part]
) -> tuple[list[TextLine], list[Part]]:
    """Begin a part where a text follows its heading on the same line: 'Tiivistelmä: Hankkeessa …'."""
    found: list[Part] = []
    for part in (Part(form.head, None, "", (0, 0, 0), head), *parts):
        if part.rule and part.rule.prose:
            found.append(part)
            continue
        begun = [part._replace(body=[])]
        for start, end, block in part.body:
            words, colon, _ = document.text[start : min(end, start + LONGEST_HEADING)].partition(":")
            rule = form.headings.get(form.compare(words)) if colon else None
            value = start + len(words) + len(colon)
            if rule is None or rule.prose is None or not document.text[value:end].strip():
                begun[-1].body.append((start, end, block))
                continue
            value += len(document.text[value:end]) - len(document.text[value:end].lstrip())
            begun.append(
                Part(rule, None, words, (start, start + len(words) + 1, block), [(value, end, block)])
            )
        found += begun
    return found[0].body, found[1:]


def _as_labels(document: Document, head: Section, part: Part) -> Part:
    """Take an unknown heading for a label, or what stands under it for labels, where they are known ones."""
    if part.rule is None:
        start, _, block = part.heading
        if _is_label(document, head, part.heading):
            return Part(head, None, "", (start, start, block), [part.heading, *part.body])
        if part.body and _is_label(document, head, part.body[0]):
            return part._replace(rule=head)
    return part


def _is_label(document: Document, section: Section, line: TextLine) -> bool:
    words = document.text[line[0] : line[1]].partition(":")[0]
    return len(words) <= LONGEST_HEADING and section.compare(words) in section.by_words


def _without_rules(text: str, part: Part) -> Part:
    """Take off lines of dashes, by which typists underline headings and part sections."""
    body = [
        line for line in part.body if text[line[0]] not in "=-_*~" or not _RULE.fullmatch(text, *line[:2])
    ]
    return part if len(body) == len(part.body) else part._replace(body=body)


def _within_element(document: Document, part: Part) -> Part:
    """Cut a part where the element ends that holds its heading and something after it."""
    containers = document.containers
    block = part.heading[2]
    container = document.blocks[block][4]
    parent, limit = containers[container]
    while container and limit <= block + 1:
        container = parent
        parent, limit = containers[container]
    if part.body and part.body[-1][2] >= limit:
        return part._replace(body=[line for line in part.body if line[2] < limit])
    return part


def _head(
    document: Document, form: Form, head: list[TextLine]
) -> tuple[tuple[Title, TextLine] | None, list[TextLine]]:
    title: tuple[Title, TextLine] | None = None
    furniture: list[TextLine] = []
    for line in head:
        if line[1] - line[0] > LONGEST_HEADING:
            continue
        written = document.text[line[0] : line[1]]
        named = form.title(written)
        if named and (title is None or (named.fund and not title[0].fund)):
            # Of several, such as the name of the page before its heading, one that tells the fund.
            furniture += [title[1]] if title else []
            title = named, line
        elif named or fold(written) in form.furniture_words:
            furniture.append(line)
    return title, furniture
