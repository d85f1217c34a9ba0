"""Blocks of a text as its reader sees them: lines that are headings or list items become blocks of their own.

Pages have real headings and lists, saved texts and old pages have lines: a short bold line, a line with a
colon over a paragraph, a line that begins with a number or a dash.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from esrcat.document import Block, lines

_ITEM = re.compile(r"(?:[-–—•*·▪■►●○§»✓]|\d{1,2}[.)](?!\d)|[a-hA-H]\))\s+(?=[^\s\d]|\d+[^.\d])")
_VERB = re.compile(r"\b(?:on|ovat|oli|olivat|är|var|is|are|was|were)\s*:?$", re.I)
_SENTENCE_END = re.compile(r"[.!,;…][)\"”’]?$")
_VALUE = re.compile(r":\s*\S|@|\(at\)|\d{4,}|www\.|https?:", re.I)
_LONGEST_HEADING = 90
_LONGEST_COLON_HEADING = 60
_FULL_LINE = 50
_PSEUDO_LEVEL = 5
_TEXT_LEVEL = 2

IsBold = Callable[[int, int], bool]


def split_blocks(text: str, blocks: Sequence[Block], is_bold: IsBold) -> list[tuple[Block, ...]]:
    """Return for each block the blocks that it is made of; `is_bold` tells whether a stretch is all bold."""
    return [tuple(_split(text, block, is_bold)) for block in blocks]


def _split(text: str, block: Block, is_bold: IsBold) -> Iterator[Block]:
    if block.kind in ("heading", "title", "term", "furniture"):
        yield block
        return
    start = end = -1
    kind, level = block.kind, block.level
    for first, last in lines(text, block.start, block.end):
        line = text[first:last]
        breaks = end >= 0 and "\n\n" in text[end:first].replace(" ", "")
        item = _ITEM.match(line) is not None
        heading = not item and _is_heading_line(line, last < block.end) or (
            last - first <= _LONGEST_HEADING and not _SENTENCE_END.search(line) and is_bold(first, last)
        )
        if start >= 0 and (heading or item or breaks or kind == "heading" or _ends_item(kind, block, end - start)):
            yield Block(kind, start, end, level, block.container)
            start = -1
        if start < 0:
            start = first
            kind, level = block.kind, block.level
            if heading:
                kind, level = "heading", _PSEUDO_LEVEL
            elif item and block.kind == "paragraph":
                kind = "item"
        end = last
    if start >= 0:
        yield Block(kind, start, end, level, block.container)


def _ends_item(kind: str, block: Block, size: int) -> bool:
    """A line after a short item is no part of it; after a full one it is where the line was wrapped."""
    return kind == "item" and block.kind != "item" and size < _FULL_LINE


def _is_heading_line(line: str, more: bool) -> bool:
    """Tell whether a line with others after it is a heading: short, with a colon, and no sentence."""
    return (
        more and line.endswith(":") and len(line) <= _LONGEST_COLON_HEADING and _VERB.search(line) is None
        and not _VALUE.search(line) and line[:1].isupper()
    )


def mark_headings(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks of a saved text with those as headings that are short lines over longer ones."""
    marked = list(blocks)
    for number, block in enumerate(blocks[:-1]):
        after = blocks[number + 1]
        if block.kind == "paragraph" and _is_short_line(text, block) and _stands_over(block, after, text):
            marked[number] = block._replace(kind="heading", level=_TEXT_LEVEL)
    return marked


def _is_short_line(text: str, block: Block) -> bool:
    line = text[block.start : block.end]
    return (
        len(line) <= _LONGEST_HEADING
        and "\n" not in line
        and not _SENTENCE_END.search(line)
        and not _VALUE.search(line)
        and _VERB.search(line) is None
        and (line[:1].isupper() or line[:1].isdigit() or line[:1] in "\"”'’«")
    )


def _stands_over(block: Block, after: Block, text: str) -> bool:
    longer = after.end - after.start >= max(60, 1.5 * (block.end - block.start))
    lead = text[block.end - 1] == ":"
    return longer or after.kind in ("item", "heading") or lead
