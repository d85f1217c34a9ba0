"""Where a document has its labels: before their values, or on lines of their own above these.

The forms print 'Projektikoodi: S19001'. Who copies a page into another system, or saves it as its style sheet
shows it, may have the label in one block and the value in the next, or a tab between them. One document has
one layout; so a label that stands alone in a page of the usual layout stays what it is there: empty.
"""

from __future__ import annotations

from collections.abc import Iterable

from esrcat.document import Document
from esrcat.extraction.heading_lines import Part, TextLine
from esrcat.rules import Label, Section

_FEWEST_ALONE, _MOST_BEFORE, _TIMES_AS_MANY = 5, 3, 5
_OF_TABLES = frozenset(("cell", "term"))


def labels_stand_alone(document: Document, parts: Iterable[Part]) -> bool:
    """Tell whether nearly all labels stand on lines of their own, hardly any before a colon and a value."""
    alone = before = 0
    for part in parts:
        if part.rule is None or part.rule.kept or not part.rule.rules:
            continue
        for line in part.body:
            stands = _stands(document, part.rule, line)
            alone += stands == "alone"
            before += stands == "before"
            if before > _MOST_BEFORE:
                return False
    return alone >= _FEWEST_ALONE and before * _TIMES_AS_MANY <= alone


def _stands(document: Document, section: Section, line: TextLine) -> str:
    """Return how a label stands in a line: before its value, alone, or not at all."""
    start, end, block = line
    words, colon, value = document.text[start:end].partition(":")
    if not colon:
        words, tab, value = words.partition("\t")
        if tab:
            value = ""
    rules = section.by_words.get(section.compare(words), ())
    if not any(isinstance(rule, Label) for rule in rules):
        return ""
    if value.strip():
        return "before"
    return "" if document.blocks[block].kind in _OF_TABLES else "alone"


def value_behind_colon(text: str, start: int, end: int) -> int:
    """Return where a value begins that brings the colon of its label into the next cell."""
    if text[start] != ":":
        return start
    return end - len(text[start + 1 : end].lstrip())


def is_pair(document: Document, label: int, value: int) -> bool:
    """Tell whether markup pairs two blocks as a label and its value: a term and its text, a row of two cells.

    A cell for the colon may stand between.
    """
    if document.blocks[label].kind == "term":
        return document.blocks[value].kind == "cell"
    return any((first, value + 1) in document.rows for first in (label, label - 1))
