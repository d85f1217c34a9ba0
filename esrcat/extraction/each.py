"""Sections whose lines are one thing each, such as the partners of a joint project."""

from __future__ import annotations

from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.extraction.outline import Part, TextLine
from esrcat.rules import Each, Section
from esrcat.values.blanks import is_blank


def read_each(document: Document, section: Section, each: Each, part: Part, extraction: Extraction) -> Part:
    """Read every line of a section as one thing; return the part with the lines that are none.

    A heading with nothing under it says that there are such things and not which.
    """
    ordinal = 0
    left: list[TextLine] = []
    if not section.optional and all(is_blank(document.text[start:end]) for start, end, _ in part.body):
        extraction.states.setdefault(each.pointer, "empty")
    for start, end, block in part.body:
        written = document.text[start:end]
        readings = None if is_blank(written) else each.read(written)
        if not readings:
            left.append((start, end, block))
            continue
        done = start
        first = each.first if ordinal == 0 else None
        base = first or f"{each.pointer}/{ordinal - (each.first is not None)}"
        for key, value, low, high in readings:
            pointer = f"{base}/{key}"
            extraction.found.append(Found(pointer, value, start + low, start + high, "list", section.heading))
            done = max(done, start + high)
        # Commas and brackets between the parts of a line are of the line.
        extraction.claimed.append((start, done))
        ordinal += 1
    return part._replace(body=left)
