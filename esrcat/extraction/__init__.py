"""Document + form → what the document says: the walk over its title, sections, labels and prose."""

from __future__ import annotations

from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.extraction.facts import read_sentences
from esrcat.extraction.labels import LabelReader
from esrcat.extraction.outline import Outline, Part, outline
from esrcat.issues import Issue
from esrcat.normalise import View, clean, view, words_of
from esrcat.rules import Form
from esrcat.sentences.acronyms import acronym
from esrcat.span import Span
from esrcat.values.blanks import is_blank
from esrcat.values.codes import code_fund_and_period


def extract(document: Document, form: Form) -> Extraction:
    """Return all that a form finds in a document; nothing is raised for what the document says."""
    shape = outline(document, form)
    extraction = Extraction()
    labels = LabelReader(document, form, extraction)
    prose = _ProseReader(document, extraction)
    seen: set[str] = set()
    for index, part in enumerate(shape.parts):
        extraction.claimed.append(Span(part.heading.start, part.heading.end))
        if part.rule is None:
            prose.keep(part)
            continue
        if part.rule.heading in seen:
            params = {"title": part.rule.heading}
            extraction.issues.append(
                Issue("repeated-section", None, Span(part.heading.start, part.heading.end), params)
            )
        seen.add(part.rule.heading)
        if part.rule.prose:
            prose.read(part, part.rule.prose, optional=part.rule.optional)
        elif part.rule.rules:
            labels.read(part)
    _read_head(document, shape, extraction)
    _derive(document, form, shape, extraction)
    read_sentences(form, extraction, prose.views)
    return extraction


class _ProseReader:
    """Reads sections that are prose as a whole: cleaned text with a way back to the document."""

    __slots__ = ("_document", "_extraction", "_kept", "_words", "views")

    def __init__(self, document: Document, extraction: Extraction) -> None:
        self._document = document
        self._extraction = extraction
        self._words: frozenset[str] | None = None
        self._kept = 0
        self.views: dict[str, View] = {}

    def read(self, part: Part, pointer: str, *, optional: bool) -> None:
        """Read a known section's prose into a field."""
        assert part.rule is not None
        extraction = self._extraction
        if not part.body:
            if not optional:
                extraction.states.setdefault(pointer, "empty")
            return
        span = Span(part.body[0].start, part.body[-1].end)
        written = self._document.text[span.start : span.end]
        if is_blank(written):
            extraction.states.setdefault(pointer, "empty")
            extraction.claimed.append(span)
            return
        cleaned = self._view(span)
        if pointer in self.views:
            if self.views[pointer].text == cleaned.text:
                extraction.claimed.append(span)
            return
        self.views[pointer] = cleaned
        extraction.found.append(Found(pointer, cleaned.text, (span,), "heading", part.rule.heading))

    def keep(self, part: Part) -> None:
        """Keep a section that the form does not know under its own title."""
        heading = Span(part.heading.start, part.heading.end)
        title = clean(part.title)
        self._extraction.issues.append(Issue("unknown-section", None, heading, {"title": title}))
        if not part.body:
            return
        span = Span(part.body[0].start, part.body[-1].end)
        base = f"/sections/{self._kept}"
        self._kept += 1
        found = self._extraction.found
        if part.number:
            found.append(Found(f"{base}/number", part.number, (heading,), "heading", "unknown section"))
        found.append(Found(f"{base}/title", title, (heading,), "heading", "unknown section"))
        found.append(Found(f"{base}/text", self._view(span).text, (span,), "heading", "unknown section"))

    def _view(self, span: Span) -> View:
        if self._words is None:
            self._words = words_of(self._document.text)
        return view(self._document.text, span.start, span.end, words=self._words)


def _read_head(document: Document, shape: Outline, extraction: Extraction) -> None:
    extraction.claimed.extend(Span(line.start, line.end) for line in shape.furniture)
    if not shape.title:
        return
    title, line = shape.title
    extraction.claimed.append(Span(line.start, line.end))
    at = document.text.casefold().find(title.fund_words.casefold(), line.start, line.end)
    span = Span(at, at + len(title.fund_words)) if at >= 0 else Span(line.start, line.end)
    extraction.found.append(Found("/fund", title.fund, (span,), "derived", "fund of the form's title"))
    extraction.found.append(Found("/fund_as_written", title.fund_as_written, (span,), "heading", title.text))


def _derive(document: Document, form: Form, shape: Outline, extraction: Extraction) -> None:
    """Add what follows from what was read; each derived value carries the spans it was derived from."""
    by_pointer = {found.pointer: found for found in extraction.found}
    code = by_pointer.get("/code")
    if code:
        facts = code_fund_and_period(str(code.value))
        if facts:
            extraction.found.append(Found("/programme_period", facts[1], code.spans, "derived", "code's series"))
            if "/fund" not in by_pointer:
                extraction.found.append(Found("/fund", facts[0], code.spans, "derived", "code's series"))
    name = by_pointer.get("/name")
    if name:
        short = acronym(str(name.value))
        if short:
            span = _within(document, name.spans[0], short.start, short.end)
            extraction.found.append(Found("/acronym", short.value, (span,), "derived", "short name before a dash"))
    _derive_currency(document, shape, extraction, by_pointer)
    areas = [found.spans[0] for pointer, found in by_pointer.items() if pointer.startswith("/area/") and found.spans]
    if areas and "/area/national" not in by_pointer:
        extraction.found.append(Found("/area/national", False, (areas[0],), "derived", "an area is named"))


def _derive_currency(
    document: Document, shape: Outline, extraction: Extraction, by_pointer: dict[str, Found]
) -> None:
    if not any(pointer.startswith("/funding/") for pointer in by_pointer):
        return
    for part in shape.parts:
        if part.rule and part.rule.unit:
            at = document.text.casefold().find(part.rule.unit, part.heading.start, part.heading.end)
            if at >= 0:
                span = Span(at, at + len(part.rule.unit))
                extraction.found.append(Found("/funding/currency", "EUR", (span,), "derived", "unit in the heading"))
                return


def _within(document: Document, span: Span, start: int, end: int) -> Span:
    """Return the place of a part of a cleaned one-line value."""
    return view(document.text, span.start, span.end).span(start, end)
