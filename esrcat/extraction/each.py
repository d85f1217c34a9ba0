"""Sections whose lines are one thing each, such as the partners of a joint project."""

from __future__ import annotations

from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.extraction.outline import Part
from esrcat.rules import Each, Section
from esrcat.values.blanks import is_blank


def read_each(document: Document, section: Section, each: Each, part: Part, extraction: Extraction) -> None:
    """Read every line of a section as one thing; a line that is none stays unmapped.

    A heading with nothing under it says that there are such things and not which.
    """
    ordinal = 0
    if not section.optional and all(is_blank(document.text[start:end]) for start, end, _ in part.body):
        extraction.states.setdefault(each.pointer, "empty")
    for start, end, _ in part.body:
        written = document.text[start:end]
        readings = None if is_blank(written) else each.read(written)
        if not readings:
            continue
        done = start
        for key, value, low, high in readings:
            pointer = f"{each.pointer}/{ordinal}/{key}"
            extraction.found.append(Found(pointer, value, start + low, start + high, "list", section.heading))
            done = max(done, start + high)
        # Commas and brackets between the parts of a line are of the line.
        extraction.claimed.append((start, done))
        ordinal += 1
