"""The source view of one document: its text line by line, with the places that values were read from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any, Literal, NamedTuple

from esrcat.model import DocumentRef, ProjectRecord
from esrcat.privacy import WITHHELD
from esrcat.privacy.contact_values import field_of
from esrcat.site.markup.escaped import field_id
from esrcat.site.markup.source_lines import IndexEntry, Tag, TextLine
from esrcat.site.sources.cited import letter, project_page
from esrcat.site.sources.spans import Anchor, SourceSpan, SourceText, source_spans
from esrcat.site.words.collation import finnish_key
from esrcat.site.words.messages import Foreign, Messages

_HEADING = re.compile(r"\d{1,2}\.(\d{1,2}\.?)? ?\D{3}")
_LONGEST_HEADING, _SHORTEST_TITLE = 120, 8
_RIBBON_WIDTH = 1000


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
    """The part of a document that is one record's: its text, and what is in it, counted from its start.

    `language` is that of the document; `shared` tells whether others were read from it too.
    """

    text: str
    spans: list[SourceSpan]
    loose: list[tuple[int, int]]
    runs: list[list[int]]
    language: str = "fi"
    shared: bool = False

    def coverage(self) -> tuple[int, int]:
        """Return how many characters were read, and how many there are; white space does not count."""
        everything = _inked(self.text)
        return everything - sum(_inked(self.text[start:end]) for start, end in self.loose), everything

    def read_share(self, words: Messages) -> str:
        """Return the share that was read, '96,5 %'."""
        read, everything = self.coverage()
        return words.formats.percent(read, everything) if everything else words.formats.percent(0, 1)


def own_part(record: ProjectRecord, number: int, document: Mapping[str, Any], *, shared: bool) -> OwnPart:
    """Return a document as one record has it: of a list, or else shared with others, as far as it reaches."""
    text: str = document["text"]
    spans = source_spans(record, number)
    loose = [(part.start, part.end) for part in record.unmapped if part.document == number]
    runs = document.get("lines") or []
    language = document.get("language") or "fi"
    places = [(span.start, span.end) for span in spans] + loose
    if not shared or not places:
        return OwnPart(text, spans, loose, runs, language, shared)
    begin, end = min(start for start, _ in places), max(end for _, end in places)
    first = max(bisect_right(runs, begin, key=itemgetter(0)) - 1, 0)
    last = bisect_right(runs, end, key=itemgetter(0))
    return OwnPart(
        text[begin:end],
        [span._replace(start=span.start - begin, end=span.end - begin) for span in spans],
        [(start - begin, end - begin) for start, end in loose],
        [_moved(run, begin) for run in runs[first:last]],
        language,
        shared,
    )


def _moved(run: list[int], begin: int) -> list[int]:
    """Return a run as counted from the start of a part that may begin in the middle of it."""
    offset, line, column = run
    return [max(offset - begin, 0), line, column + max(begin - offset, 0)]


def source_view(record: ProjectRecord, number: int, own: OwnPart, words: Messages) -> SourceView:
    """Return the view of a masked document, or the part of it that is the record's, as a record's source."""
    text, spans, loose, runs, language, shared = own
    numbers = _LineNumbers(runs)
    read, all_characters = own.coverage()
    source = record.documents[number]
    return SourceView(
        record=record,
        source=source,
        letter=letter(number),
        title=words.told(record.name, language) if record.name else record.code or words.t.page.nameless,
        kind=words.table["forms"].get(source.form or "", words.table["media"].get(source.media_type, "")),
        language=language,
        lines=list(_lines(own, numbers, record.id, words)),
        fields=_index(spans, text, numbers, words),
        ribbon=_ribbon(text, spans, loose),
        read=read,
        all=all_characters,
        read_share=words.formats.percent(read, all_characters) if all_characters else "",
        held=WITHHELD in text,
        part=shared,
    )


class _LineNumbers:
    """Text offsets to lines of the source; without a map the text's own lines count."""

    def __init__(self, runs: list[list[int]]) -> None:
        self._starts = [run[0] for run in runs]
        self._numbers = [run[1] for run in runs]

    def at(self, offset: int, own: int) -> int:
        found = bisect_right(self._starts, offset) - 1
        return self._numbers[found] if found >= 0 else own


def _lines(own_part: OwnPart, numbers: _LineNumbers, project: str, words: Messages) -> Iterator[TextLine]:
    text, spans, loose, _, language, _ = own_part
    page = f"../{project_page(project)}#"
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
            tags = _tags([span for span in touching if start <= span.start < end], page, words)
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


def _tags(spans: list[SourceSpan], page: str, words: Messages) -> list[Tag]:
    links: dict[str, list[str]] = {}
    for span in spans:
        for anchor in _named(span):
            href = page + field_id(anchor.pointer)
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
