"""Plain text → Document: paragraphs between empty lines, and the rows of a list copied from a page."""

from __future__ import annotations

import re

from esrcat.document import Block, Container, Document, Places
from esrcat.readers.pasted_rows import with_rows
from esrcat.readers.printed_text import pages_joined
from esrcat.readers.site_lines import parted
from esrcat.readers.source_map import Piece, SourceMap
from esrcat.readers.transcript import MovedPlaces

_LINE_END = re.compile(r"\r\n?|\n")
# Links of a site side by side, as they are copied together with a page: short, and no sentence.
_LINKS = re.compile(r"[^\W\d][^.!?:\d\t|\n]{1,40}(?:[ ]*[\t|][ ]*[^\W\d][^.!?:\d\t|\n]{1,40})+")
_MOST_SITE_LINES = 3
_SENTENCE_END = ".!?"
_PARAGRAPH = re.compile(r"\S(?:.|\n(?![^\S\n]*(?:\n|\Z)))*")


def read_text(source: str, *, name: str, sha256: str, encoding: str) -> Document:
    """Return the text as a Document; line ends become one newline each, all else stays as it is.

    Only what a browser has printed around the pages of a printout comes last.
    """
    text = _LINE_END.sub("\n", source)
    places: Places = SourceMap(_lines(source), source)
    end, furniture = len(text), list[Block]()
    if printout := pages_joined(text):
        text, end, furniture = printout.text, printout.end, printout.furniture
        places = MovedPlaces(printout.moves, places)
    blocks = tuple(
        Block("paragraph", found.start(), found.start() + len(found[0].rstrip()))
        for found in _PARAGRAPH.finditer(text, 0, end)
    )
    blocks, rows = with_rows(text, blocks)
    blocks, containers = parted(text, blocks)
    described = _without_site_footer(text, blocks) if len(containers) == 1 else len(blocks)
    if described < len(blocks):
        blocks = (*(block._replace(container=1) for block in blocks[:described]), *blocks[described:])
        containers = (*containers, Container(0, described))
    if furniture:
        blocks = (*blocks, *furniture)
        containers = (Container(0, len(blocks)), *containers[1:])
    return Document(
        name=name,
        media_type="text/plain",
        sha256=sha256,
        text=text,
        blocks=blocks,
        containers=containers,
        encoding=encoding,
        source_map=places,
        rows=rows,
    )


def _lines(source: str) -> list[Piece]:
    pieces: list[Piece] = [(0, 0, None, True)]
    shorter = 0
    for end in _LINE_END.finditer(source):
        shorter += end.end() - end.start() - 1
        pieces.append((end.end() - shorter, end.end(), None, True))
    return pieces


def _without_site_footer(text: str, blocks: tuple[Block, ...]) -> int:
    """Return the number of blocks without the site's links after the last sentence."""
    end = len(blocks)
    while end and len(blocks) - end < _MOST_SITE_LINES:
        if not _LINKS.fullmatch(text, blocks[end - 1].start, blocks[end - 1].end):
            break
        end -= 1
    return end if end and text[blocks[end - 1].end - 1] in _SENTENCE_END else len(blocks)
