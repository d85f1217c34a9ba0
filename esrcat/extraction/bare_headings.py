"""Find headings that are neither marked nor known: a short line alone between two paragraphs of prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from esrcat.document import Document
from esrcat.extraction.heading_lines import Part, TextLine

_HEADING = re.compile(r"[A-ZÅÄÖ][^\n.:;!?…\d]{3,58}[\w)]")
_PROSE_END = (".", "!", "?", "…", "”", '"', ")")
_MOST_WORDS = 7


def with_bare_headings(document: Document, parts: list[Part]) -> list[Part]:
    """Part the prose under headings without numbers at lines that can only be further headings.

    Such a line is a paragraph of its own, short and without any stop; the paragraph before it ends a
    sentence, and what follows is one. A document that numbers its headings numbers all of them.
    """
    return [piece for part in parts for piece in _pieces(document, part)]


def _pieces(document: Document, part: Part) -> Iterator[Part]:
    if part.rule is None or part.rule.prose is None or part.number or len(part.body) < 3:
        yield part
        return
    cuts = [at for at in range(1, len(part.body) - 1) if _is_heading(document, part.body, at)]
    yield part._replace(body=part.body[: cuts[0]] if cuts else part.body)
    for at, following in pairwise([*cuts, len(part.body)]):
        start, end, _ = heading = part.body[at]
        yield Part(None, None, document.text[start:end], heading, part.body[at + 1 : following])


def _is_heading(document: Document, body: list[TextLine], at: int) -> bool:
    before, (start, end, block), after = body[at - 1], body[at], body[at + 1]
    if block in (before[2], after[2]) or document.blocks[block].kind != "paragraph":
        return False
    line = document.text[start:end]
    if _HEADING.fullmatch(line) is None or line.count(" ") >= _MOST_WORDS:
        return False
    text = document.text
    last = body[-1][1] if after[2] == body[-1][2] else document.blocks[after[2]].end
    return text[: before[1]].rstrip().endswith(_PROSE_END) and text[after[0] : last].rstrip().endswith(
        _PROSE_END
    )
