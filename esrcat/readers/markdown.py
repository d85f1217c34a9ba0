"""Markdown → Document: headings, paragraphs, list items and tables as the page that is made of it shows them.

Project pages lie in this form where sites are generated from it, in repositories, and where a crawler or a
converter wrote a page down. The marks are no text, nor are comments, pictures and what a site generator fills
in. Code between fences stands as furniture behind the text: it is about a program.
"""

from __future__ import annotations

import re

from esrcat.document import Block, Container, Document
from esrcat.readers.markdown_blocks import FRONT, FRONT_TITLE, Part, parts_of
from esrcat.readers.markdown_inline import UNSEEN, Stretch, seen
from esrcat.readers.source_map import Piece, SourceMap

MEDIA_TYPE = "text/markdown"
_WITHIN = 65_536
_PAGE = re.compile(r"<(?:!doctype|html|head|body)\b", re.I)
_HEADINGS = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+\S", re.M)
_LINKS = re.compile(r"\]\((?:https?:|mailto:|\.{0,2}/)")
_BOLD = re.compile(r"\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*")
_FENCES = re.compile(r"^[ ]{0,3}(?:```|~~~)", re.M)
_FEWEST_BOLD, _FEWEST_LINKS = 3, 2
_SIGNS = ("# ", "](", "**", "---")
_LINE_END = re.compile(r"\r\n?")
_HIDDEN = (("<!--", "-->"), ("{%", "%}"), ("{{", "}}"))
"""What no reader sees: comments, and what a site generator fills in."""
_LETTERS = re.compile(r"[^\n]")
_RUN = re.compile(r"[^ \t\n\xa0]+(?:[ \xa0][^ \t\n\xa0]+)*")
_WRAPPED = 60
"""A line of so many characters goes on in the next; the end of a shorter one is meant."""


def is_markdown(source: str) -> bool:
    """Tell whether a text is Markdown: headings with other marks, or many marks, and no page of HTML."""
    head = source[:_WITHIN]
    if not any(map(head.__contains__, _SIGNS)) or UNSEEN in source or _PAGE.search(head):
        return False
    head = _with_newlines(head)
    front = FRONT.match(head)
    if front and FRONT_TITLE.search(front[0]):
        return True
    headings = len(_HEADINGS.findall(head))
    links, bold = len(_LINKS.findall(head)), len(_BOLD.findall(head))
    if headings and (headings > 1 or links or bold or _FENCES.search(head)):
        return True
    return bold >= _FEWEST_BOLD or links >= _FEWEST_LINKS


def read_markdown(source: str, *, name: str, sha256: str, encoding: str) -> Document:
    """Return Markdown as a Document."""
    text = _Text()
    source = _with_newlines(source)
    masked = _masked(source)
    code = list[Part]()
    for part in parts_of(masked):
        if isinstance(part, list):
            text.add_row(masked, part)
        elif part.kind == "furniture":
            code.append(part)
        else:
            text.add(part, _words(masked, part))
    for part in code:
        text.add(part, [(masked[start:end].rstrip() + "\n", start) for start, end in part.lines])
    return Document(
        name=name,
        media_type=MEDIA_TYPE,
        sha256=sha256,
        text="".join(text.parts),
        blocks=tuple(text.blocks),
        containers=(Container(0, len(text.blocks)),),
        encoding=encoding,
        source_map=SourceMap(text.pieces, source),
        rows=tuple(text.rows),
    )


def _masked(source: str) -> str:
    """Return Markdown with a mark in place of each character that no reader sees."""
    for opens, closes in _HIDDEN:
        parts, done = list[str](), 0
        while (start := source.find(opens, done)) >= 0:
            end = source.find(closes, start + len(opens))
            if end < 0:
                break
            end += len(closes)
            parts += (source[done:start], _LETTERS.sub(UNSEEN, source[start:end]))
            done = end
        source = "".join((*parts, source[done:])) if parts else source
    return source


def _with_newlines(source: str) -> str:
    # Each of the two characters is a line end: lines and columns stay those of the file.
    return _LINE_END.sub("\n", source) if "\r" in source else source


def _words(source: str, part: Part) -> list[Stretch]:
    """Return what is seen of a block; the end of a wrapped line is a space."""
    found: list[Stretch] = []
    for number, (start, end) in enumerate(part.lines):
        if number:
            before = source[slice(*part.lines[number - 1])]
            goes_on = len(before) >= _WRAPPED and not before.endswith(("  ", "\\"))
            found.append((" " if goes_on else "\n", start - 1))
        found += seen(source, start, end)
    return found


class _Text:
    """Collects the text of a document; one use."""

    __slots__ = ("blocks", "parts", "pieces", "rows", "size")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pieces: list[Piece] = []
        self.blocks: list[Block] = []
        self.rows: list[tuple[int, int]] = []
        self.size = 0

    def add_row(self, source: str, cells: list[Part]) -> None:
        """Add a row of a table; cells without text say nothing."""
        first = len(self.blocks)
        for cell in cells:
            self.add(cell, _words(source, cell))
        if first < len(self.blocks):
            self.rows.append((first, len(self.blocks)))

    def add(self, part: Part, stretches: list[Stretch]) -> None:
        """Add a block of stretches of the source; white space at its edges and doubled goes."""
        opened = start = self.size
        white = ""
        for words, at in stretches:
            done = 0
            for run in _RUN.finditer(words):
                white = _white(white, words[done : run.start()])
                done = run.end()
                gap = white if self.size > opened else "\n\n" if self.size else ""
                self.pieces.append((self.size + len(gap), at + run.start(), None, True))
                self.parts += (gap, run[0])
                if self.size == opened:
                    start = self.size + len(gap)
                self.size += len(gap) + len(run[0])
                white = ""
            white = _white(white, words[done:])
        if self.size > opened:
            self.blocks.append(Block(part.kind, start, self.size, part.level))


def _white(before: str, more: str) -> str:
    """Return what stands for white space: a line end where it has one, else a space, or nothing."""
    both = before + more
    return "\n" if "\n" in both else both and " "
