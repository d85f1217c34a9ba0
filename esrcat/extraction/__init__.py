"""Document + form → what the document says: title, sections, labels, prose, and what follows from them."""

from __future__ import annotations

import re

from esrcat.document import Document
from esrcat.evidence import Extraction
from esrcat.extraction.amounts import read_amounts
from esrcat.extraction.bare_headings import with_bare_headings
from esrcat.extraction.concepts import read_concepts
from esrcat.extraction.derived import derive, imply, read_head
from esrcat.extraction.each import read_each
from esrcat.extraction.facts import read_sentences
from esrcat.extraction.heading_lines import Part
from esrcat.extraction.labels import LabelReader
from esrcat.extraction.outline import outline
from esrcat.extraction.prose import ProseReader
from esrcat.extraction.rows import extract_rows
from esrcat.extraction.runs import cut, keeps_digits
from esrcat.extraction.tables import read_rows
from esrcat.issues import Issue
from esrcat.rules import Form, Section
from esrcat.span import Span

__all__ = ["extract", "extract_rows"]

_OF_A_FURTHER_THING = re.compile(r"/contacts/[1-9]\d*/")


def extract(document: Document, form: Form) -> Extraction:
    """Return all that a form finds in a document; nothing is raised for what the document says."""
    loses_digits = form.run is not None and not keeps_digits(document)
    if form.run:
        document = cut(document, form)
    shape = outline(document, form)
    if form.open_ended:
        shape = shape._replace(parts=with_bare_headings(document, shape.parts))
    extraction = Extraction()
    labels = LabelReader(document, form, extraction, shape.parts)
    prose = ProseReader(document, extraction)
    seen: set[str] = set()
    if form.head and shape.head:
        labels.read(form.head, Part(form.head, None, "", shape.head[0], shape.head))
    for part in shape.parts:
        extraction.claimed.append(part.heading[:2])
        section = part.rule
        if section is None or section.kept:
            prose.keep(part)
        if section is None:
            continue
        _report_repeated(section, part, seen, extraction)
        if section.prose:
            prose.read(section, part)
        else:
            _read_table(document, section, part, extraction, loses_digits=loses_digits)
        _read_labels(document, section, part, labels, extraction)
    read_head(document, shape, extraction)
    derive(document, shape, extraction)
    read_sentences(form, extraction, prose.views)
    read_concepts(extraction, prose.views)
    _drop_states_of_values(extraction)
    return extraction


def _report_repeated(section: Section, part: Part, seen: set[str], extraction: Extraction) -> None:
    """Report a section whose heading stood over text before; `seen` are the headings that did."""
    if section.heading and section.heading in seen:
        start, end, _ = part.heading
        extraction.issues.append(
            Issue("repeated-section", None, Span(start, end), {"title": section.heading})
        )
    if part.body:
        # A heading with nothing under it is the title of its parts.
        seen.add(section.heading)


def _read_table(
    document: Document, section: Section, part: Part, extraction: Extraction, *, loses_digits: bool
) -> None:
    """Read the rows or the amounts of a section that has a table."""
    if section.rows:
        read_rows(document, section, section.rows, part, extraction)
    elif section.amounts:
        read_amounts(document, section, section.amounts, part, extraction, loses_digits=loses_digits)


def _read_labels(
    document: Document, section: Section, part: Part, labels: LabelReader, extraction: Extraction
) -> None:
    """Read the labels of a section, its things of one kind before the others, and what their values imply."""
    if section.each:
        part = read_each(document, section, section.each, part, extraction)
    if section.rules:
        labels.read(section, part)
    if section.implies:
        imply(section, section.implies, part, extraction)


def _drop_states_of_values(extraction: Extraction) -> None:
    """Drop the state 'empty' of a label that has a value elsewhere, and of things that are simply not there.

    Where a form has room for five persons and four are named, the fifth is not empty; where none is, one is.
    """
    if not extraction.states:
        return
    pointers = "\n".join(["", *[found.pointer for found in extraction.found], ""])
    for pointer in tuple(extraction.states):
        thing = _OF_A_FURTHER_THING.match(pointer)
        missing = thing is not None and f"\n{thing[0]}" not in pointers
        if missing or f"\n{pointer}\n" in pointers or f"\n{pointer}/" in pointers:
            del extraction.states[pointer]
