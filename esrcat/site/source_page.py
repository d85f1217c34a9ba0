"""The page of one document: its text line by line with the places that values were read from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any, Literal, NamedTuple

from markupsafe import Markup

from esrcat.model import DocumentRef, ProjectRecord
from esrcat.privacy import WITHHELD
from esrcat.privacy.contact_values import field_of
from esrcat.site.collation import finnish_key
from esrcat.site.messages import Foreign, Messages
from esrcat.site.source_spans import Anchor, SourceSpan, SourceText, source_spans
from esrcat.site.sources import field_id, letter, project_page

_HEADING = re.compile(r"\d{1,2}\.(\d{1,2}\.?)? ?\D{3}")
_LONGEST_HEADING, _SHORTEST_TITLE = 120, 8
_RIBBON_WIDTH = 1000


class Tag(NamedTuple):
    """The fields of one name that were read from a line: the first in words, further ones as numbers."""

    label: str
    links: list[str]


class TextLine(NamedTuple):
    """A line of the document: `number` counts lines of the source, `id` is unique on the page."""

    id: str
    number: int
    kind: Literal["text", "heading", "subheading", "loose"]
    markup: Markup
    tags: list[Tag]


class IndexEntry(NamedTuple):
    """A field in the list A–Ö: where it is first read, and the source line."""

    label: str
    anchor: str
    line: int


class Ribbon(NamedTuple):
    """The document from beginning to end as paths of one kind each, in units of a thousandth."""

    source: str
    label: str
    held: str
    loose: str


class SourceView(NamedTuple):
    """All that the template of a source view needs."""

    record: ProjectRecord
    source: DocumentRef
    letter: str
    title: str
    kind: str
    language: str
    lines: list[TextLine]
    fields: list[IndexEntry]
    ribbon: Ribbon
    read: int
    all: int
    read_share: str
    held: bool
    part: bool


class OwnPart(NamedTuple):
    """The part of a document that is one record's: its text, and what is in it, counted from its start."""

    text: str
    spans: list[SourceSpan]
    loose: list[tuple[int, int]]
    runs: list[list[int]]


def own_part(record: ProjectRecord, number: int, document: Mapping[str, Any], *, shared: bool) -> OwnPart:
    """Return a document as one record has it: of a list, or else shared with others, as far as it reaches."""
    text: str = document["text"]
    spans = source_spans(record, number)
    loose = [(part.start, part.end) for part in record.unmapped if part.document == number]
    runs = document.get("lines") or []
    places = [(span.start, span.end) for span in spans] + loose
    if not shared or not places:
        return OwnPart(text, spans, loose, runs)
    begin, end = min(start for start, _ in places), max(end for _, end in places)
    first = max(bisect_right(runs, begin, key=itemgetter(0)) - 1, 0)
    last = bisect_right(runs, end, key=itemgetter(0))
    return OwnPart(
        text[begin:end],
        [span._replace(start=span.start - begin, end=span.end - begin) for span in spans],
        [(start - begin, end - begin) for start, end in loose],
        [_moved(run, begin) for run in runs[first:last]],
    )


def _moved(run: list[int], begin: int) -> list[int]:
    """Return a run as counted from the start of a part that may begin in the middle of it."""
    offset, line, column = run
    return [max(offset - begin, 0), line, column + max(begin - offset, 0)]


def source_view(
    record: ProjectRecord, number: int, document: Mapping[str, Any], words: Messages, *, shared: bool = False
) -> SourceView:
    """Return the view of a masked document as the source of one masked record.

    Of a document that is `shared` with other records it shows the record's own part.
    """
    text, spans, loose, runs = own_part(record, number, document, shared=shared)
    numbers = _LineNumbers(runs)
    read, all_characters = _coverage(text, loose)
    source = record.documents[number]
    language = document.get("language") or "fi"
    lines = list(_lines(text, spans, loose, numbers, record.id, words, language))
    return SourceView(
        record=record,
        source=source,
        letter=letter(number),
        title=words.told(record.name, language) if record.name else record.code or words.t.page.nameless,
        kind=words.table["forms"].get(source.form or "", words.table["media"].get(source.media_type, "")),
        language=language,
        lines=lines,
        fields=_index(spans, text, numbers, words),
        ribbon=_ribbon(text, spans, loose),
        read=read,
        all=all_characters,
        read_share=words.formats.percent(read, all_characters) if all_characters else "",
        held=WITHHELD in text,
        part=shared,
    )


def _coverage(text: str, loose: list[tuple[int, int]]) -> tuple[int, int]:
    """Return how many characters of a text were read, and how many it has; white space does not count."""
    everything = _inked(text)
    return everything - sum(_inked(text[start:end]) for start, end in loose), everything


def read_share(
    record: ProjectRecord,
    number: int,
    document: Mapping[str, Any] | None,
    words: Messages,
    *,
    shared: bool = False,
) -> str | None:
    """Return the share of a document, or of a record's own part, that was read, '96,5 %'.

    None without the document's text.
    """
    if document is None:
        return None
    own = own_part(record, number, document, shared=shared)
    read, everything = _coverage(own.text, own.loose)
    return words.formats.percent(read, everything) if everything else words.formats.percent(0, 1)


class _LineNumbers:
    """Text offsets to lines of the source; without a map the text's own lines count."""

    def __init__(self, runs: list[list[int]]) -> None:
        self._starts = [run[0] for run in runs]
        self._numbers = [run[1] for run in runs]

    def at(self, offset: int, own: int) -> int:
        found = bisect_right(self._starts, offset) - 1
        return self._numbers[found] if found >= 0 else own


def _lines(
    text: str,
    spans: list[SourceSpan],
    loose: list[tuple[int, int]],
    numbers: _LineNumbers,
    project: str,
    words: Messages,
    language: str,
) -> Iterator[TextLine]:
    held = words.table["held"]

    def withheld(pointer: str) -> str:
        key = pointer.rsplit("/", 1)[-1] if field_of(pointer).startswith("/contacts/") else "any"
        said = held.get(key, held["any"])
        return said if language == words.language else Foreign(said, words.language)

    source_text = SourceText(text, spans, loose, withheld)
    start, chaptered = 0, False
    for own, content in enumerate(text.split("\n"), start=1):
        end = start + len(content)
        if content.strip():
            touching = source_text.on_line(start, end)
            read_from = min((span.start - start for span in touching), default=end)
            kind = _kind(content, read_from, _is_loose(start, end, text, loose), chaptered)
            chaptered = chaptered or kind == "heading"
            tags = _tags([span for span in touching if start <= span.start < end], project, words)
            yield TextLine(f"r{own}", numbers.at(start, own), kind, source_text.line(start, end), tags)
        start = end + 1


def _kind(
    content: str, read_from: int, loose: bool, chaptered: bool
) -> Literal["text", "heading", "subheading", "loose"]:
    if loose:
        return "loose"
    heading = _HEADING.match(content)
    if not heading or len(content) > _LONGEST_HEADING or read_from < _SHORTEST_TITLE:
        return "text"
    return "subheading" if heading[1] and chaptered else "heading"


def _is_loose(start: int, end: int, text: str, loose: list[tuple[int, int]]) -> bool:
    line = text[start:end]
    first, last = end - len(line.lstrip()), start + len(line.rstrip())
    return any(left <= first and last <= right for left, right in loose)


def _tags(spans: list[SourceSpan], project: str, words: Messages) -> list[Tag]:
    links: dict[str, list[str]] = {}
    for span in spans:
        for anchor in _named(span):
            href = f"../{project_page(project)}#{field_id(anchor.pointer)}"
            links.setdefault(words.label(field_of(anchor.pointer)), []).append(href)
    return [Tag(label, list(dict.fromkeys(hrefs))) for label, hrefs in links.items()]


def _named(span: SourceSpan) -> Iterator[Anchor]:
    """The fields worth naming beside a span: not the spelling or code of a name that stands there itself."""
    pointers = {anchor.pointer for anchor in span.anchors}
    for anchor in span.anchors:
        thing, _, key = anchor.pointer.rpartition("/")
        spelling = key in {"as_written", "code"} and pointers & {f"{thing}/name", f"{thing}/source"}
        if not spelling and not (key == "fund_as_written" and "/fund" in pointers):
            yield anchor


def _index(spans: list[SourceSpan], text: str, numbers: _LineNumbers, words: Messages) -> list[IndexEntry]:
    first: dict[str, tuple[Anchor, int]] = {}
    for span in spans:
        for anchor in _named(span):
            first.setdefault(words.label(field_of(anchor.pointer)), (anchor, span.start))
    entries = [
        IndexEntry(label, anchor.id, numbers.at(start, text.count("\n", 0, start) + 1))
        for label, (anchor, start) in first.items()
    ]
    return sorted(entries, key=lambda entry: finnish_key(entry.label))


def _ribbon(text: str, spans: list[SourceSpan], loose: list[tuple[int, int]]) -> Ribbon:
    held = [match.span() for match in re.finditer(f"{WITHHELD}+", text)]
    labels = _uncovered([(span.start, span.end) for span in spans] + loose, len(text))
    paths = [
        _path(_merged(places), len(text))
        for places in ([(span.start, span.end) for span in spans], labels, held, loose)
    ]
    return Ribbon(*paths)


def _merged(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _uncovered(places: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    gaps, last = [], 0
    for start, end in _merged(places):
        if start > last:
            gaps.append((last, start))
        last = end
    return [*gaps, (last, length)] if last < length else gaps


def _path(places: list[tuple[int, int]], length: int) -> str:
    scale = _RIBBON_WIDTH / max(length, 1)
    return "".join(
        [
            f"M{start * scale:.1f} 0h{(end - start) * scale:.1f}v22H{start * scale:.1f}z"
            for start, end in places
        ]
    )


def _inked(text: str) -> int:
    return sum(map(len, text.split()))
