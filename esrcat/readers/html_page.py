"""Collect the text of an HTML page while its tags are read: blocks, their containers, and rows of tables."""

from __future__ import annotations

import re

from esrcat.document import Block, BlockKind
from esrcat.readers.html_columns import Columns
from esrcat.readers.source_map import NO_BREAK, Piece, fold, leading_blank, leading_white

_new = tuple.__new__
_PRE_LINE = re.compile(r"(\r\n?|\n)")


def is_uneven(raw: str) -> bool:
    """Tell whether a raw text may differ from the text that is read from it (references, white space)."""
    # Six searches for single characters are many times faster than one for a pattern.
    return "&" in raw or "\n" in raw or "  " in raw or "\t" in raw or "\r" in raw or "\f" in raw


class Page:
    """Collects text in source order into blocks; one use, one page."""

    __slots__ = (
        "blocks",
        "columns",
        "container",
        "ends",
        "kind",
        "level",
        "may_be_odd",
        "may_choose",
        "open",
        "parents",
        "parts",
        "pieces",
        "pre",
        "row",
        "rows",
        "size",
        "start",
        "white",
    )

    def __init__(self, *, may_be_odd: bool) -> None:
        # Whether any text may need more than the usual looks: for references, line ends and double spaces.
        self.may_be_odd = may_be_odd
        # Whether a list to choose from may end: the search for an end goes to that of the page.
        self.may_choose = True
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.blocks: list[Block] = []
        self.rows: list[tuple[int, int]] = []
        self.row: int | None = None
        self.columns = Columns()
        self.parents = [0]
        self.ends = [-1]
        self.container = 0
        self.size = 0
        self.start = 0
        self.open = False
        self.white = False
        self.pre = False
        self.kind: BlockKind = "paragraph"
        self.level = 0

    def add_block(self, kind: BlockKind, level: int, raw: str, at: int) -> None:
        """Add a whole block of nothing but text."""
        self.kind, self.level = kind, level
        self.add(raw, at)
        if self.open:
            self.close()
        self.kind, self.level = "paragraph", 0

    def add(self, raw: str, at: int) -> None:
        """Add text that stands at source offset `at`; white space folds as a browser folds it."""
        if self.pre:
            self._add_preformatted(raw, at)
        elif raw == "\n":
            self._space()
        elif "&" in raw or "\n" in raw or "  " in raw or (self.may_be_odd and is_uneven(raw)):
            self._add_uneven(raw, at)
        elif raw[0] != " ":
            self._append(raw, at, None, even=True)
        elif raw != " ":
            self._space()
            self._append(raw[1:], at + 1, None, even=True)
        else:
            self._space()

    def add_raw(self, source: str, at: int, end: int) -> int:
        """Add a stretch of the source in which nothing is markup, and return where it ends."""
        if end > at:
            self.add(source[at:end], at)
        return end

    def _add_uneven(self, raw: str, at: int) -> None:
        text = fold(raw)
        if text[0] == " ":
            self._space()
            text = text[1:]
        if text and (self.open or text != " "):
            lead = leading_white(raw)
            bare = raw[lead:]
            # White space of one character that became a space moves nothing.
            self._append(text, at + lead, bare, even="&" not in bare and len(text) == len(bare))

    def _add_preformatted(self, raw: str, at: int) -> None:
        for part in _PRE_LINE.split(raw):
            if part and part[0] in "\r\n":
                self.break_line()
            elif part:
                self._add_uneven(part, at)
            at += len(part)

    def _space(self) -> None:
        if self.open and not self.white:
            self.parts.append(" ")
            self.size += 1
            self.white = True

    def _append(self, text: str, at: int, raw: str | None, *, even: bool) -> None:
        if not self.open:
            if text[0] == NO_BREAK:
                # Editors put them into empty cells and before indented lines.
                bare = text.lstrip(" \xa0")
                if not bare:
                    return
                lead = len(text) - len(bare) if raw is None else leading_blank(raw)
                text, at, raw = bare, at + lead, None if raw is None else raw[lead:]
            if self.size:
                self.parts.append("\n\n")
                self.size += 2
            self.start = self.size
            self.open = True
        self.pieces.append((self.size, at, raw, even))
        self.parts.append(text)
        self.size += len(text)
        self.white = text[-1] == " "

    def break_line(self) -> None:
        """Add a line break; one at the edge of a block adds nothing."""
        if self.open:
            self._trim(" ")
            self.parts.append("\n")
            self.size += 1
            self.white = True

    def _trim(self, characters: str) -> None:
        last = self.parts[-1]
        bare = last.rstrip(characters)
        while not bare and self.size - len(last) > self.start:
            self.parts.pop()
            self.size -= len(last)
            last = self.parts[-1]
            bare = last.rstrip(characters)
        if len(bare) != len(last):
            self.parts[-1] = bare
            self.size -= len(last) - len(bare)

    def close(self) -> None:
        """End the open block."""
        if self.white or self.parts[-1][-1:] == NO_BREAK:
            self._trim(" \n\xa0")
        # Half the time of Block(…); pages have a hundred.
        self.blocks.append(_new(Block, (self.kind, self.start, self.size, self.level, self.container)))
        self.open = self.white = False

    def pass_holders(self, tags: str) -> None:
        """Begin and end elements that hold blocks; `tags` are theirs, without the first `<`."""
        if self.open:
            self.close()
        self.kind, self.level = "paragraph", 0
        parents, ends, container = self.parents, self.ends, self.container
        for tag in tags.split("<"):
            if tag[0] != "/":
                parents.append(container)
                container = len(ends)
                ends.append(-1)
            elif container:
                ends[container] = len(self.blocks)
                container = parents[container]
        self.container = container

    def enter(self) -> None:
        """Begin an element that holds blocks."""
        self.parents.append(self.container)
        self.container = len(self.ends)
        self.ends.append(-1)

    def leave(self) -> None:
        """End the innermost element that holds blocks."""
        if self.container:
            self.ends[self.container] = len(self.blocks)
            self.container = self.parents[self.container]

    def row_tag(self, tag: re.Match[str], *, begins: bool, of_table: bool) -> None:
        """Begin or end a row, or begin a cell or a table."""
        if self.kind == "cell":
            self.level = self.columns.next(tag[0])
            return
        self.end_row()
        if begins:
            self.row = None if of_table else len(self.blocks)
            self.columns.begin_row(of_new_table=of_table)

    def end_row(self) -> None:
        """End the row of a table; a row without text is none."""
        if self.row is not None and self.row < len(self.blocks):
            self.rows.append((self.row, len(self.blocks)))
        self.row = None

    def end(self) -> None:
        """End the page; elements that were never closed end here."""
        if self.open:
            self.close()
        self.end_row()
        self.ends = [len(self.blocks) if end < 0 else end for end in self.ends]
