"""Blocks of a text as its reader sees them: lines that are headings or list items become blocks of their own.

Pages have real headings and lists; saved texts and old pages have lines that stand for them: a short bold
line, a line with a colon over a paragraph, a line that begins with a number or a dash.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from esrcat.document import Block, BlockKind, lines
from esrcat.pages.phrases import is_fact_label
from esrcat.patterns import quick

_ITEM = re.compile(
    r"(?:[-–—•*·▪■►●○»✓o‣◦□➢➤❖✔\uf0a7\uf0b7\uf0d8]|\d{1,2}[.)](?!\d)|[a-hA-H]\)|(?:TP|AP|WP)\s?\d{1,2}(?=[\s:.–-]))[:.–-]?\s+"
    r"(?=[^\s\d]|\d+[^.\d])"
)
_DASH = re.compile(r"[-–—]\s")
_NUMBERED = re.compile(r"\d{1,2}[.)]\s+[A-ZÅÄÖ]")
_SAYS = quick(
    r"\b(?:sano[oiv]|kerto[oi]|totea[av]|kuvaile|kiittele|muistutta|iloitse|arvio[iv]|pohti|korosta|säger|berättar"
    r"|konstaterar|menar|skrattar|gläds|summerar|says|said|explains|notes)",
    re.I,
)
_STOPS = frozenset((".", "!", ",", ";", "…", ""))
_VERBS = frozenset("on ovat oli olivat är var is are was were".split())
_VALUE = quick(r":\s*\S|@|\(at\)|\d{3}[ -]\d{3}|\d{5,}|www\.|https?:", re.I)
_LONGEST_HEADING = 90
_LONGEST_COLON_HEADING = 60
_FULL_LINE = 50
_PSEUDO_LEVEL = 5
_TEXT_LEVEL = 2

IsBold = Callable[[int, int], bool]


def split_block(text: str, block: Block, is_bold: IsBold) -> list[Block]:
    """Return the blocks that a block is made of; `is_bold` tells whether a stretch is all bold."""
    if text.find("\n", block.start, block.end) < 0:
        return [whole_block(text, block, is_bold)]
    found = []
    start = end = -1
    kind, level = block.kind, block.level
    for first, last in lines(text, block.start, block.end):
        line = text[first:last]
        item = _ITEM.match(line) is not None
        heading = not item and (
            _is_label_line(line, first=first == block.start, last=last == block.end)
            or (len(line) <= _LONGEST_HEADING and not _ends_sentence(line) and is_bold(first, last))
        )
        begins = heading or item or kind == "heading" or (kind == "item" and end - start < _FULL_LINE)
        if start >= 0 and (begins or "\n\n" in text[end:first].replace(" ", "")):
            found.append(Block(kind, start, end, level, block.container))
            start = -1
        if start < 0:
            start = first
            kind, level = _kind(block, item=item, heading=heading)
        end = last
    if start >= 0:
        found.append(Block(kind, start, end, level, block.container))
    return found


def whole_block(text: str, block: Block, is_bold: IsBold) -> Block:
    """Return a block of one line as what its text says that it is."""
    kind, start, end, _, container = block
    heading = end - start <= _LONGEST_HEADING and not _ends_sentence(text[start:end]) and is_bold(start, end)
    item = not heading and kind == "paragraph" and _ITEM.match(text, start, end) is not None
    if not item and not heading:
        return block
    kind, level = _kind(block, item=item, heading=heading)
    return Block(kind, start, end, level, container)


def _kind(block: Block, *, item: bool, heading: bool) -> tuple[BlockKind, int]:
    if heading:
        return "heading", _PSEUDO_LEVEL
    return ("item", 0) if item and block.kind == "paragraph" else (block.kind, block.level)


def _is_label_line(line: str, *, first: bool, last: bool) -> bool:
    """Tell whether a line with others after it stands over them: short with a colon, or a known label."""
    if last or len(line) > _LONGEST_COLON_HEADING or not line[:1].isupper() or _VALUE.search(line):
        return False
    if line.endswith("?"):
        return first
    if line.endswith(":"):
        return not _ends_with_verb(line)
    return first and len(line.split()) <= 2 and is_fact_label(line) and not _ends_sentence(line)


def _ends_sentence(line: str) -> bool:
    return line.rstrip(')"”’')[-1:] in _STOPS


def _ends_with_verb(line: str) -> bool:
    return line.rstrip(" :").rpartition(" ")[2].lower() in _VERBS


def mark_headings(text: str, blocks: Sequence[Block], *, of_page: bool) -> list[Block]:
    """Return blocks with short lines over longer ones as headings, and quotations as paragraphs.

    A page that has headings says which they are, so there only a line that asks or ends with a colon is one.
    """
    marked = list(blocks)
    for number, block in enumerate(blocks):
        if block.kind == "item" and _is_quotation(text, blocks, number):
            marked[number] = block._replace(kind="paragraph")
        elif (
            number + 1 < len(blocks)
            and _is_short_line(text, block, of_page=of_page)
            and not _ends_a_list(text, blocks, number)
            and _stands_over(block, blocks[number + 1], text)
        ):
            marked[number] = block._replace(kind="heading", level=_PSEUDO_LEVEL if of_page else _TEXT_LEVEL)
    return marked


def _ends_a_list(text: str, blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a numbered line goes on right behind another one: the last item of a list, no heading."""
    before = blocks[number - 1] if number else None
    return (
        blocks[number].kind == "item"
        and before is not None
        and before.kind == "item"
        and _NUMBERED.match(text, before.start) is not None
    )


def _is_quotation(text: str, blocks: Sequence[Block], number: int) -> bool:
    """Tell a dash before what somebody says from an item's: it stands alone, or says who says it."""
    block = blocks[number]
    if not _DASH.match(text, block.start):
        return False
    if _SAYS.search(text, block.start, block.end) and text[block.end - 1] in '.!?”"':
        return True
    beside = [blocks[n] for n in (number - 1, number + 1) if 0 <= n < len(blocks)]
    return not any(each.kind == "item" and _DASH.match(text, each.start) for each in beside)


def _is_short_line(text: str, block: Block, *, of_page: bool) -> bool:
    if block.end - block.start > _LONGEST_HEADING or (of_page and text[block.end - 1] not in "?:"):
        return False
    line = text[block.start : block.end]
    if "\n" in line or _ends_sentence(line) or _ends_with_verb(line):
        return False
    if block.kind == "item":
        return not of_page and _NUMBERED.match(line) is not None
    if block.kind != "paragraph" or _VALUE.search(line):
        return False
    return line[:1].isupper() or line[:1].isdigit() or line[:1] in "\"”'’«§"


def _stands_over(block: Block, after: Block, text: str) -> bool:
    longer = after.end - after.start >= max(60, 1.5 * (block.end - block.start))
    if block.kind == "item":
        # A numbered heading has a paragraph or a list of another kind under it.
        return (after.kind == "paragraph" and longer) or (
            after.kind == "item" and not _NUMBERED.match(text, after.start)
        )
    return longer or after.kind in ("item", "heading") or text[block.end - 1] == ":"
