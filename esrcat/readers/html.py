"""HTML → Document: the text a reader of the page sees, every character with its place in the source.

The page is read as the HTML standard's tokens (13.2.5), not as a tree: a Document needs blocks and
text, and no parser that builds a tree tells where a text node stands in its source. So places are
kept while reading and never searched for afterwards (docs/decisions/0002). The tests hold the text
against lxml's and html.parser's.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.document import Block, BlockKind, Container, Document
from esrcat.readers.html_columns import Columns
from esrcat.readers.source_map import Piece, SourceMap, fold, leading_white

# Possessive throughout, so that no page can make the search backtrack.
_ATTRIBUTES = r"""[^>=]*+ (?: =\s*+ (?: "[^"]*+" | '[^']*+' | [^\s>]*+ ) [^>=]*+ )*+"""
_MARKUP = re.compile(
    rf"""<(?:
      # A block of text alone, or of one link, and the white space behind it, which says nothing.
      (p|h[1-6]|li|dt|dd|td|th) (?:\s{_ATTRIBUTES})?+ >
        (?: <a\s{_ATTRIBUTES} > )?+ (?!\ )([^<]++)(?<!\ ) (?: </a> )?+ </\1\s*+> [\ \t\r\n\f]*+
    | (/?)([a-zA-Z][^\s/>]*+) (?: > | {_ATTRIBUTES} (?: > | \Z ) )          # a tag
    | !-- (?: -?> | (?s:.*?) (?: --!?> | \Z ) )                             # a comment
    | [!?] [^>]*+ (?: > | \Z ) | /[^a-zA-Z>] [^>]*+ (?: > | \Z ) | />       # what reads as a comment
    )""",
    re.VERBOSE,
)
_new = tuple.__new__
_ODD = "\t\r\f"
_PRE_LINE = re.compile(r"(\r\n?|\n)")


class _Element(NamedTuple):
    """How an element that begins a block reads: what its text is, and whether it holds blocks.

    `row` is set for what rows are made of: tables, rows and their cells.
    """

    kind: BlockKind = "paragraph"
    level: int = 0
    container: bool = False
    row: bool = False


def _elements() -> dict[str, _Element]:
    kinds: dict[str, BlockKind] = {
        "li": "item",
        "dd": "cell",
        "dt": "term",
        "title": "title",
    }
    plain = """html head p pre address caption figure figcaption hr legend option optgroup select summary
        xmp tbody thead tfoot dir menu textarea button center"""
    holding = """body div section article main aside header footer nav table form fieldset blockquote
        ul ol dl details"""
    elements = {name: _Element() for name in plain.split()}
    elements |= {name: _Element(kind) for name, kind in kinds.items()}
    elements |= {f"h{level}": _Element("heading", level) for level in range(1, 7)}
    elements |= {name: _Element(container=True) for name in holding.split()}
    elements |= {"tr": _Element(row=True), "table": _Element(container=True, row=True)}
    elements |= dict.fromkeys(("td", "th"), _Element("cell", row=True))
    return elements | {name.upper(): element for name, element in elements.items()}


_ELEMENTS = _elements()
# What a block of text alone may be: plain tuples, which Python takes apart several times faster.
_TEXT_BLOCKS = {name: (each.kind, each.level, each.row) for name, each in _ELEMENTS.items()}
_UNSEEN = frozenset(("script", "style", "template", "svg", "object", "iframe", "noembed", "noframes"))
_MARKUP_INSIDE = frozenset(("template", "svg", "object"))
_TEXT_ONLY = frozenset(("title", "textarea", "xmp"))
_SPECIAL = _UNSEEN | _TEXT_ONLY | {"br", "pre"}
_Known = tuple[_Element | None, bool]
_SAYS_NOTHING: _Known = (None, False)


def _tags() -> dict[str | None, _Known]:
    """Return of each tag what it begins, and whether it does more than that; None stands for a comment."""
    inline = "a b i u em strong span font small sup sub img input link meta time label".split()
    names = {*_ELEMENTS, *inline, *_SPECIAL, *(name.upper() for name in (*inline, *_SPECIAL))}
    known: dict[str | None, _Known] = {
        name: (_ELEMENTS.get(name), name.lower() in _SPECIAL) for name in names
    }
    return known | {None: _SAYS_NOTHING}


_TAGS = _tags()


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
        containers=tuple(map(Container, page.parents, page.ends)),
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
    may_be_odd, known_tag = page.may_be_odd, _TAGS.get
    for markup in _MARKUP.finditer(source, at):
        start = markup.start()
        if start > at:
            raw = source[at:start]
            if page.open or not raw.isspace():
                page.add(raw, at)
        at = markup.end()
        block, text, closing, name = markup.groups()
        if block:
            if page.open:
                page.close()
            kind, level, cell = _TEXT_BLOCKS[block]
            first = markup.start(2)
            if cell:
                level = page.columns.next(source[start:first])
            uneven = "&" in text or "\n" in text or "  " in text or (may_be_odd and _is_uneven(text))
            if uneven or page.pre:
                page.add_block(kind, level, text, first)
                continue
            # Most of a page: so without the steps that `add_block` takes.
            begin = page.size
            if begin:
                parts.append("\n\n")
                begin += 2
            pieces.append((begin, first, None, True))
            parts.append(text)
            page.size = size = begin + len(text)
            blocks.append(_new(Block, (kind, begin, size, level, page.container)))
            continue
        known = known_tag(name)
        if known is None:
            # In letters of both cases, or none that says anything of blocks.
            known = known_tag(name.lower(), _SAYS_NOTHING)
        element, special = known
        if element:
            if page.open:
                page.close()
            if closing:
                page.leave(element)
            else:
                page.enter(element, markup)
        if special:
            name = name.lower()
            if closing:
                page.pre = page.pre and name != "pre"
            elif name == "br":
                page.break_line()
            elif name == "pre":
                page.pre = True
            elif name in _UNSEEN:
                return _end_of_raw(source, name, at)
            else:
                end = _end_of_raw(source, name, at)
                if end > at:
                    page.add(source[at:end], at)
                return end
    if at < len(source):
        page.add(source[at:], at)
    return None


def _is_uneven(raw: str) -> bool:
    # Six searches for a character are many times faster than one for a pattern.
    return "&" in raw or "\n" in raw or "  " in raw or "\t" in raw or "\r" in raw or "\f" in raw


def _end_of_raw(source: str, name: str, at: int) -> int:
    end = re.compile(rf"</{name}[\s/>]", re.I).search(source, at)
    if end:
        return end.start()
    # Only what is no markup inside runs to the end of the page when it is never closed.
    return at if name in _MARKUP_INSIDE else len(source)


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
        elif _is_uneven(raw):
            self._add_uneven(raw, at)
        elif raw[0] != " ":
            self._append(raw, at, None, even=True)
        elif raw != " ":
            self._space()
            self._append(raw[1:], at + 1, None, even=True)
        else:
            self._space()

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

    def enter(self, element: _Element, tag: re.Match[str]) -> None:
        """Begin an element; what follows is a block of its kind."""
        self.kind = element.kind
        self.level = element.level
        if element.row and element.kind == "cell":
            self.level = self.columns.next(tag[0])
        elif element.row:
            self.end_row()
            self.row = None if element.container else len(self.blocks)
            self.columns.begin_row(of_new_table=element.container)
        if element.container:
            self.parents.append(self.container)
            self.ends.append(-1)
            self.container = len(self.parents) - 1

    def leave(self, element: _Element) -> None:
        """End an element; what follows is a plain paragraph."""
        self.kind = "paragraph"
        self.level = 0
        if element.row and element.kind != "cell":
            self.end_row()
        if element.container and self.container:
            self.ends[self.container] = len(self.blocks)
            self.container = self.parents[self.container]

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
