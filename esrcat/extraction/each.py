"""Read sections in which each line is one thing, such as the partners of a joint project."""

from __future__ import annotations

from collections.abc import Iterator

from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.extraction.heading_lines import Part, TextLine
from esrcat.issues import Issue
from esrcat.normalise import clean
from esrcat.rules import Each, Section
from esrcat.span import Span
from esrcat.values.blanks import is_blank

_LONGEST_QUOTE = 120


def read_each(document: Document, section: Section, each: Each, part: Part, extraction: Extraction) -> Part:
    """Read every line of a section as one thing; return the part with the lines that could not be read so.

    A heading with nothing under it says that there are such things, but not which.
    """
    ordinal = 0
    left: list[TextLine] = []
    if not section.optional and all(is_blank(document.text[start:end]) for start, end, _ in part.body):
        extraction.states.setdefault(each.pointer, "empty")
    for start, end, block in _whole_lines(document.text, part.body):
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
        read = {reading.key for reading in readings}
        for key, label in each.lost:
            if key not in read:
                _report_lost(f"{base}/{key}", label, (start, end), document.text, extraction)
        # Commas and brackets between the parts of a line are of the line.
        extraction.claimed.append((start, done))
        ordinal += 1
    return part._replace(body=left)


def _whole_lines(text: str, body: list[TextLine]) -> Iterator[TextLine]:
    """Join lines that were broken behind a comma or a hyphen: nothing ends with one."""
    waiting: TextLine | None = None
    for line in body:
        if waiting and waiting[2] == line[2]:
            line = waiting[0], line[1], line[2]
        elif waiting:
            yield waiting
        waiting = line if text[line[0] : line[1]].rstrip().endswith((",", "-")) else None
        if waiting is None:
            yield line
    if waiting:
        yield waiting


def _report_lost(pointer: str, label: str, line: tuple[int, int], text: str, extraction: Extraction) -> None:
    """Tell that a part of a thing is missing which each of them has; its label, if it is there, is known."""
    start, end = line
    extraction.states[pointer] = "unreadable"
    params = {"label": label, "text": clean(text[start:end])[:_LONGEST_QUOTE]}
    extraction.issues.append(Issue("unreadable-value", pointer, Span(start, end), params))
    at = text.find(f"{label}:", start, end)
    if at >= 0:
        extraction.claimed.append((at, at + len(label) + 1))
