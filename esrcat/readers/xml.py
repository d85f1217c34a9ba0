"""XML → Document: an element that holds only text is 'name: value', one that holds only such elements a row.

Exports of the structural fund services are not well formed (a bare '&' in a value), so they are read as
tokens, as pages are. Character references are decoded; a DTD is skipped, so that no entity of it is ever
expanded and nothing outside is asked for. Everything that is not a tag, reference or comment is text.
"""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from html.entities import html5

from esrcat.document import Block, BlockKind, Container, Document
from esrcat.readers.source_map import Piece, SourceMap

_NAME = r"[a-zA-Z_][\w.:-]*+"
# Possessive throughout, so that no file can make the search backtrack.
_TOKEN = re.compile(
    rf"""<(?:
      (?P<closing>/?) (?P<name>{_NAME}) (?>(?: "[^"]*+" | '[^']*+' | [^<>"'] )*) >
    | !\[CDATA\[ (?P<literal>.*?) (?: \]\]> | \Z )
    | !--.*? (?: --> | \Z )
    | \?.*? (?: \?> | \Z )
    | ![a-zA-Z] [^<>\[]*+ (?: > | \[ .*? (?: \]\s*+> | \Z ) )
    )""",
    re.VERBOSE | re.DOTALL,
)
_UNEVEN = re.compile(rf"&(?:#\d{{1,7}}|#[xX][0-9a-fA-F]{{1,6}}|{_NAME});|\s+")
_ROOT = re.compile(
    rf"\s*+(?>(?:<\?.*?\?>\s*+|<!--.*?-->\s*+|<!doctype(?!\s*+html)[^<>\[]*+(?:\[.*?\]\s*+)?>\s*+)*)<({_NAME})",
    re.DOTALL | re.IGNORECASE,
)


class _Element:
    """An element that is open: its name, its own text, and what it has held so far."""

    __slots__ = ("first", "leaves", "name", "name_at", "nested", "text")

    def __init__(self, name: str, name_at: int, first: int) -> None:
        self.name = name
        self.name_at = name_at
        self.first = first
        self.leaves = 0
        self.nested = False
        self.text: list[tuple[str, int, bool]] = []


def root_of(source: str) -> tuple[str, int] | None:
    """Return the root element's name and the offset of its tag, None for what does not begin with one."""
    root = _ROOT.match(source)
    return (root[1], root.start(1) - 1) if root and f"</{root[1]}" in source else None


def read_xml(source: str, *, name: str, sha256: str, encoding: str) -> Document:
    """Return the elements as a Document: a term and a cell for each that holds text alone.

    The name of an element is a term, its text a cell in no column. Attributes are no text.
    """
    tree = _Tree()
    at = 0
    for token in _TOKEN.finditer(source):
        tree.add_text(source[at : token.start()], at)
        at = token.end()
        if token["name"] is None:
            if token["literal"]:
                tree.add_text(token["literal"], token.start("literal"), literal=True)
        elif token["closing"]:
            tree.close(token["name"])
        else:
            tree.open(token["name"], token.start("name"))
            if source[at - 2] == "/":
                tree.close(token["name"])
    tree.add_text(source[at:], at)
    tree.close_all()
    return Document(
        name=name,
        media_type="application/xml",
        sha256=sha256,
        text="".join(tree.parts),
        blocks=tuple(tree.blocks),
        containers=(Container(0, len(tree.blocks)),),
        encoding=encoding,
        source_map=SourceMap(tree.pieces, source),
        rows=tuple(tree.rows),
    )


class _Tree:
    """Collects the text of elements as they close; one use, one file."""

    __slots__ = ("_count", "_parent", "_stack", "blocks", "parts", "pieces", "rows", "size")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.blocks: list[Block] = []
        self.rows: list[tuple[int, int]] = []
        self.size = 0
        self._stack = [_Element("", 0, 0)]
        self._count: Counter[str] = Counter()
        self._parent: _Element | None = None

    def add_text(self, raw: str, at: int, *, literal: bool = False) -> None:
        """Add text that stands at source offset `at` to the element that is open."""
        if raw:
            self._stack[-1].text.append((raw, at, literal))

    def open(self, name: str, name_at: int) -> None:
        """Begin an element; text that stands before it in the same element is a paragraph."""
        self._write_paragraph(self._stack[-1])
        self._count[name] += 1
        self._stack.append(_Element(name, name_at, len(self.blocks)))

    def close(self, name: str) -> None:
        """End an element, and those inside it that were never closed; one that never began is none."""
        if not self._count[name]:
            return
        while True:
            ended = self._stack[-1].name
            self._close_last()
            if ended == name:
                return

    def close_all(self) -> None:
        """End the file."""
        while len(self._stack) > 1:
            self._close_last()
        self._write_paragraph(self._stack[0])

    def _close_last(self) -> None:
        element = self._stack.pop()
        self._count[element.name] -= 1
        parent = self._stack[-1]
        if not (element.leaves or element.nested):
            self._write_field(element, parent)
            parent.leaves += 1
            return
        self._write_paragraph(element)
        parent.nested = True
        if not element.nested:
            self.rows.append((element.first, len(self.blocks)))

    def _write_field(self, element: _Element, parent: _Element) -> None:
        self._separate("\n" if parent is self._parent else "\n\n")
        self._parent = parent
        self._write_block("term", [(element.name, element.name_at)])
        self._append(":")
        value = _pieces(element)
        if value:
            self._append(" ")
            self._write_block("cell", value)

    def _write_paragraph(self, element: _Element) -> None:
        value = _pieces(element) if element.text else []
        element.text = []
        if value:
            self._separate("\n\n")
            self._parent = None
            self._write_block("paragraph", value)

    def _write_block(self, kind: BlockKind, value: list[tuple[str, int]]) -> None:
        start = self.size
        for text, at in value:
            self.pieces.append((self.size, at, None, True))
            self._append(text)
        self.blocks.append(Block(kind, start, self.size))

    def _separate(self, gap: str) -> None:
        if self.size:
            self._append(gap)

    def _append(self, text: str) -> None:
        self.parts.append(text)
        self.size += len(text)


def _pieces(element: _Element) -> list[tuple[str, int]]:
    """Return an element's text, folded and trimmed, as stretches that stand so in the source."""
    found: list[tuple[str, int]] = []
    for raw, at, literal in element.text:
        done = 0
        for uneven in _UNEVEN.finditer(raw):
            token = uneven[0]
            character = " " if token.isspace() else "" if literal else _referred(token)
            if character and token != character:
                found += (raw[done : uneven.start()], at + done), (character, at + uneven.start())
                done = uneven.end()
        found.append((raw[done:], at + done))
    return _trimmed([piece for piece in found if piece[0]])


def _referred(token: str) -> str:
    """Return the character of a reference; '' for a name that nobody knows, which is text as it stands."""
    if token[1] != "#":
        return html5.get(token[1:], "")
    character = unescape(token)
    return character if character and character.isprintable() else " "


def _trimmed(pieces: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Take white space off both ends, and all but the first of a run in between."""
    kept: list[tuple[str, int]] = []
    for text, at in pieces:
        if text == " " and (not kept or kept[-1][0][-1] == " "):
            continue
        if text[0] == " " and (not kept or kept[-1][0][-1] == " "):
            text, at = text[1:], at + 1
        if text:
            kept.append((text, at))
    while kept and not (bare := kept[-1][0].rstrip(" ")):
        kept.pop()
    if kept:
        kept[-1] = (bare, kept[-1][1])
    return kept
