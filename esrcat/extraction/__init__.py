"""Document + form → what the document says: title, sections, labels, prose, and what follows from them."""

from __future__ import annotations

from esrcat.document import Document
from esrcat.evidence import Extraction
from esrcat.extraction.derived import derive, read_head
from esrcat.extraction.facts import read_sentences
from esrcat.extraction.labels import LabelReader
from esrcat.extraction.outline import outline
from esrcat.extraction.prose import ProseReader
from esrcat.issues import Issue
from esrcat.rules import Form
from esrcat.span import Span


def extract(document: Document, form: Form) -> Extraction:
    """Return all that a form finds in a document; nothing is raised for what the document says."""
    shape = outline(document, form)
    extraction = Extraction()
    labels = LabelReader(document, form, extraction)
    prose = ProseReader(document, extraction)
    seen: set[str] = set()
    for part in shape.parts:
        start, end, _ = part.heading
        extraction.claimed.append((start, end))
        section = part.rule
        if section is None:
            prose.keep(part)
            continue
        if section.heading in seen:
            extraction.issues.append(Issue("repeated-section", None, Span(start, end), {"title": section.heading}))
        seen.add(section.heading)
        if section.prose:
            prose.read(section, part)
        elif section.rules:
            labels.read(section, part)
    read_head(document, shape, extraction)
    derive(document, shape, extraction)
    read_sentences(form, extraction, prose.views)
    _drop_states_of_values(extraction)
    return extraction


def _drop_states_of_values(extraction: Extraction) -> None:
    """A label that stands twice, once without a value, is not empty."""
    for pointer in tuple(extraction.states):
        if any(found[0] == pointer or found[0].startswith(f"{pointer}/") for found in extraction.found):
            del extraction.states[pointer]
