"""Values that the title line states, and values that follow from others."""

from __future__ import annotations

import re
from functools import lru_cache

from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.extraction.heading_lines import Part
from esrcat.extraction.outline import Outline
from esrcat.normalise import view
from esrcat.rules import Implied, Section
from esrcat.sentences.acronyms import acronym
from esrcat.span import Span
from esrcat.values.codes import code_fund_and_period
from esrcat.values.reading import Reading

_EURO = re.compile("€|eur(?:o|oa)?\\b", re.IGNORECASE)
_AREAS = ("/area/regions", "/area/subregions", "/area/municipalities")


def read_head(document: Document, shape: Outline, extraction: Extraction) -> None:
    """Read the fund from the title line."""
    extraction.claimed.extend((start, end) for start, end, _ in shape.furniture)
    if not shape.title:
        return
    title, (start, end, _) = shape.title
    extraction.claimed.append((start, end))
    if title.fund is None:
        return
    named = _in_any_space(title.fund_words).search(document.text, start, end)
    if named:
        start, end = named.span()
    extraction.found.append(Found("/fund", title.fund, start, end, "derived", "fund of the form's title"))
    extraction.found.append(
        Found("/fund_as_written", title.fund_as_written, start, end, "heading", title.text)
    )


@lru_cache(maxsize=64)
def _in_any_space(words: str) -> re.Pattern[str]:
    """Return a search for words that may be parted by the end of a line."""
    return re.compile(r"\s+".join(map(re.escape, words.split())))


def imply(section: Section, implied: Implied, part: Part, extraction: Extraction) -> None:
    """Take what a heading says by being there, unless a label has said it."""
    if not any(found.pointer == implied.pointer for found in extraction.found):
        start, end, _ = part.heading
        extraction.found.append(Found(implied.pointer, implied.value, start, end, "derived", section.heading))


def derive(document: Document, shape: Outline, extraction: Extraction) -> None:
    """Add what follows from what was read; each derived value carries the spans it was derived from."""
    derive_facts(document, extraction)
    _derive_currency(document, shape, extraction)


def derive_facts(document: Document, extraction: Extraction) -> None:
    """Add what follows from the values alone, wherever they stand: period, fund, acronym, reach."""
    values = extraction.by_pointer()
    found = extraction.found
    if code := values.get("/code"):
        facts = code_fund_and_period(str(code.value))
        if facts:
            found.append(
                Found("/programme_period", facts[1], code.start, code.end, "derived", "series of the code")
            )
            if "/fund" not in values:
                found.append(Found("/fund", facts[0], code.start, code.end, "derived", "series of the code"))
    if (name := values.get("/name")) and (short := acronym(str(name.value))):
        span = _part_of(document, name, short)
        found.append(Found("/acronym", short.value, *span, "derived", "short name beside the full one"))
    _derive_national(values, extraction)


def _part_of(document: Document, found: Found, part: Reading) -> Span:
    """Return the place of a part of a one-line value that may have been cleaned."""
    if found.end - found.start == len(str(found.value)):
        return Span(found.start + part.start, found.start + part.end)
    return view(document.text, found.start, found.end).span(part.start, part.end)


def _derive_national(values: dict[str, Found], extraction: Extraction) -> None:
    areas = [values[f"{area}/0/name"] for area in _AREAS if f"{area}/0/name" in values]
    if areas and "/area/national" not in values:
        first, *others = areas
        more = tuple(Span(area.start, area.end) for area in others)
        rule = "an area is named"
        extraction.found.append(Found("/area/national", False, first.start, first.end, "derived", rule, more))


def _derive_currency(document: Document, shape: Outline, extraction: Extraction) -> None:
    """Take the currency from the heading over the amounts, else from the sign behind one of them."""
    if not any(found.pointer.startswith("/funding/") for found in reversed(extraction.found)):
        return
    unit = next(
        ((part.heading, part.rule.unit) for part in shape.parts if part.rule and part.rule.unit), None
    )
    if unit:
        (start, end, _), word = unit
        at = start + document.text[start:end].casefold().find(word)
        if at >= start:
            rule = "unit in the heading"
            extraction.found.append(Found("/funding/currency", "EUR", at, at + len(word), "derived", rule))
            return
    for found in extraction.found:
        if found.pointer.startswith("/funding/") and (
            sign := _EURO.search(document.text, found.start, found.end)
        ):
            rule = "unit of an amount"
            extraction.found.append(Found("/funding/currency", "EUR", *sign.span(), "derived", rule))
            return
