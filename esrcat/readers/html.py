"""HTML → Document: the text a reader of the page sees, every character with its place in the source.

The page is read as the HTML standard's tokens (13.2.5), not as a tree: a Document needs blocks and
text, and no parser that builds a tree tells where a text node stands in its source. So places are
kept while reading and never searched for afterwards (docs/decisions/0002). The tests hold the text
against lxml's and html.parser's.
"""

from __future__ import annotations

import re

from esrcat.document import Block, BlockKind, Container, Document
from esrcat.patterns import quick
from esrcat.readers.html_columns import Columns
from esrcat.readers.html_elements import MARKUP_INSIDE, RAW, SAYS_NOTHING, TAGS, TEXT_BLOCKS, UNSEEN, Tag
from esrcat.readers.source_map import Piece, SourceMap, fold, leading_white

# Possessive throughout, so that no page can make the search backtrack.
_ATTRIBUTES = r"""[^>=]*+ (?: =\s*+ (?: "[^"]*+" | '[^']*+' | [^\s>]*+ ) [^>=]*+ )*+"""
_MARKUP = re.compile(
    rf"""<(?:
      # A block of text alone, or of one link, and the white space behind it, which says nothing.
      (p|h[1-6]|li|dt|dd|td|th) (?:\s{_ATTRIBUTES})?+ >
        (?: <a\s{_ATTRIBUTES} > )?+ (?!\ )([^<]++)(?<!\ ) (?: </a> )?+ </\1\s*+> [\ \t\r\n\f]*+
    | (/?[a-zA-Z][^\s/>]*+) (?: > | {_ATTRIBUTES} (?: > | \Z ) )            # a tag
    | !-- (?: -?> | (?s:.*?) (?: --!?> | \Z ) )                             # a comment
    | [!?] [^>]*+ (?: > | \Z ) | /[^a-zA-Z>] [^>]*+ (?: > | \Z ) | />       # what reads as a comment
    )""",
    re.VERBOSE,
)
# The ends of elements whose content is no markup.
_ENDS = {name: quick(rf"</{name}[\s/>]", re.I) for name in RAW}
_new = tuple.__new__
_ODD = "\t\r\f"
_PRE_LINE = re.compile(r"(\r\n?|\n)")


def read_html(source: str, *, name: str, sha256: str, encoding: str) -> Document:
    """Return the page as a Document; scripts, styles and comments are no text."""
    page = _Page(may_be_odd=any(map(source.__contains__, _ODD)))
    _read_tokens(source, page)
    page.end()
    text = "".join(page.parts)
    return Document(
        name=name,
        media_type="text/html",
        sha256=sha256,
        text=text,
        blocks=tuple(page.blocks),
        containers=tuple([_new(Container, each) for each in zip(page.parents, page.ends, strict=True)]),
        encoding=encoding,
        source_map=SourceMap(page.pieces, source),
        rows=tuple(page.rows),
    )


def _read_tokens(source: str, page: _Page) -> None:
    at: int | None = 0
    while at is not None:
        at = _read_until_raw(source, at, page)


def _read_until_raw(source: str, at: int, page: _Page) -> int | None:
    """Read on to the end of the next element whose content is no markup; None at the end of the page."""
    parts, pieces, blocks = page.parts, page.pieces, page.blocks
    may_be_odd, known_tag = page.may_be_odd, TAGS.get
    for markup in _MARKUP.finditer(source, at):
        start = markup.start()
        if start > at:
            raw = source[at:start]
            if page.open or not raw.isspace():
                page.add(raw, at)
        at = markup.end()
        block, text, name = markup.groups()
        if block:
            if page.open:
                page.close()
            kind, level, cell = TEXT_BLOCKS[block]
            first = markup.start(2)
            if cell:
                level = page.columns.next(source[start:first])
            uneven = "&" in text or "\n" in text or "  " in text or (may_be_odd and _is_uneven(text))
            if uneven or page.pre:
                page.add_block(kind, level, text, first)
                continue
            # Most of a page: so without the steps of `add_block`.
            begin = page.size
            if begin:
                parts.append("\n\n")
                begin += 2
            pieces.append((begin, first, None, True))
            parts.append(text)
            page.size = size = begin + len(text)
            blocks.append(_new(Block, (kind, begin, size, level, page.container)))
            continue
        tag = known_tag(name)
        if tag is None:
            # In letters of both cases, or none that says anything of blocks.
            tag = known_tag(name.lower(), SAYS_NOTHING)
        if tag is SAYS_NOTHING:
            continue
        begins, kind, level, container, row, special = tag
        if begins is not None:
            if page.open:
                page.close()
            page.kind = kind
            page.level = level
            if container and begins:
                page.enter()
            elif container:
                page.leave()
            if row:
                page.row_tag(markup, begins=begins, of_table=container)
        if special and (end := _after_special(source, at, page, tag)) is not None:
            return end
    if at < len(source):
        page.add(source[at:], at)
    return None


def _after_special(source: str, at: int, page: _Page, tag: Tag) -> int | None:
    """Do what a tag does beside beginning or ending a block; return the end of content that is no markup."""
    begins, *_, name = tag
    if name == "br":
        page.break_line()
    elif name == "pre":
        page.pre = bool(begins)
    elif name in UNSEEN:
        return _end_of_raw(source, name, at)
    else:
        return page.add_raw(source, at, _end_of_raw(source, name, at))
    return None


def _is_uneven(raw: str) -> bool:
    # Six searches for a character are many times faster than one for a pattern.
    return "&" in raw or "\n" in raw or "  " in raw or "\t" in raw or "\r" in raw or "\f" in raw


def _end_of_raw(source: str, name: str, at: int) -> int:
    end = _ENDS[name].search(source, at)
    if end:
        return end.start()
    # Only what is no markup inside runs to the end of the page when it is never closed.
    return at if name in MARKUP_INSIDE else len(source)


class _Page:
    """Collects text in source order into blocks; one use, one page."""

    __slots__ = (
        "blocks",
        "columns",
        "container",
        "ends",
        "kind",
        "level",
        "may_be_odd",
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
        elif _is_uneven(raw):
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
        if self.white:
            self._trim(" \n")
        # Half the time of Block(…); pages have a hundred.
        self.blocks.append(_new(Block, (self.kind, self.start, self.size, self.level, self.container)))
        self.open = self.white = False

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
