"""Spans of a document that overlap and nest, printed line by line as nested marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from heapq import heappop, heappush
from typing import NamedTuple

from markupsafe import Markup, escape

from esrcat.model import ProjectRecord
from esrcat.privacy import WITHHELD
from esrcat.privacy.contact_values import is_personal
from esrcat.site.sources.cited import anchored
from esrcat.site.words.withheld import show

_VISIBLE = re.compile(f"[^{WITHHELD}]")

Words = Callable[[str], str]
"""What to say in the place of withheld text that belongs to this field ('' for none)."""


class Anchor(NamedTuple):
    """A place of a field: its id in the source view, and the field's pointer."""

    id: str
    pointer: str


class SourceSpan(NamedTuple):
    """A stretch of the text and all fields that were read from just this stretch."""

    start: int
    end: int
    anchors: tuple[Anchor, ...]


def source_spans(record: ProjectRecord, document: int) -> list[SourceSpan]:
    """Return the spans of a document in order, an outer one before those inside it."""
    found: dict[tuple[int, int], list[Anchor]] = {}
    for pointer, items in record.evidence.items():
        for id, item in anchored(pointer, items):
            if item.get("document") == document and item["end"] > item["start"]:
                found.setdefault((item["start"], item["end"]), []).append(Anchor(id, pointer))
    spans = [SourceSpan(start, end, tuple(anchors)) for (start, end), anchors in found.items()]
    return sorted(spans, key=lambda span: (span.start, -span.end))


class SourceText:
    """The text of a document as markup. Calls for its lines must come in order: an id is printed once."""

    def __init__(
        self,
        text: str,
        spans: list[SourceSpan],
        unmapped: list[tuple[int, int]],
        withheld: Words,
    ) -> None:
        self._text = text
        self._spans = spans
        self._starts = [span.start for span in spans]
        self._reach = _reach(spans)
        self._loose = sorted(unmapped)
        self._withheld = withheld
        self._printed: set[str] = set()

    def on_line(self, start: int, end: int) -> list[SourceSpan]:
        """Return the spans that touch a line."""
        last = bisect_right(self._starts, end - 1)
        first = last
        while first and self._reach[first - 1] > start:
            first -= 1
        return [span for span in self._spans[first:last] if span.end > start]

    def line(self, start: int, end: int) -> Markup:
        """Return a line as markup: a mark for each span, inside each other where they nest."""
        pieces: list[str] = []
        open_spans: list[SourceSpan] = []
        position = start
        for opens, at, span in self._events(start, end):
            pieces.append(self._piece(position, at, open_spans))
            position = at
            if opens:
                pieces.append(self._mark(span))
                open_spans.append(span)
            else:
                pieces.append("</mark>")
                open_spans.pop()
        pieces.append(self._piece(position, end, open_spans))
        return Markup("".join(pieces))

    def _events(self, start: int, end: int) -> Iterator[tuple[bool, int, SourceSpan]]:
        """Openings and closings of marks in a line: a span that crosses another's end is cut there."""
        waiting: list[tuple[int, int, int, SourceSpan]] = []
        for number, span in enumerate(self.on_line(start, end)):
            left, right = max(span.start, start), min(span.end, end)
            heappush(waiting, (left, -right, number, span))
        stack: list[tuple[int, SourceSpan]] = []
        while waiting:
            left, negative, number, span = heappop(waiting)
            right = -negative
            while stack and stack[-1][0] <= left:
                closing, closed = stack.pop()
                yield False, closing, closed
            if stack and right > stack[-1][0]:
                heappush(waiting, (stack[-1][0], negative, number, span))
                right = stack[-1][0]
            yield True, left, span
            stack.append((right, span))
        while stack:
            closing, closed = stack.pop()
            yield False, closing, closed

    def _mark(self, span: SourceSpan) -> str:
        ids = [anchor.id for anchor in span.anchors if anchor.id not in self._printed]
        if not ids:
            return "<mark>"
        self._printed.update(ids)
        inner = "".join([f'<span class="at" id="{escape(id)}"></span>' for id in ids[1:]])
        return f'<mark id="{escape(ids[0])}">{inner}'

    def _piece(self, start: int, end: int, open_spans: list[SourceSpan]) -> str:
        if start >= end:
            return ""
        if open_spans:
            return self._shown(start, end, open_spans[-1].anchors[0].pointer)
        return "".join(self._outside(start, end))

    def _outside(self, start: int, end: int) -> Iterator[str]:
        """Text that no field was read from: loose where it is unmapped, else a label or heading."""
        for left, right in self._loose:
            if right <= start or left >= end:
                continue
            yield self._label(start, max(left, start))
            loose = self._shown(max(left, start), min(right, end), "")
            yield f'<span class="loose">{loose}</span>' if loose.strip() else loose
            start = min(right, end)
        yield self._label(start, end)

    def _label(self, start: int, end: int) -> str:
        shown = self._shown(start, end, "")
        return f'<span class="lab">{shown}</span>' if shown.strip() else shown

    def _shown(self, start: int, end: int, pointer: str) -> str:
        if start >= end:
            return ""
        left, right = (start, end) if is_personal(pointer) else self._own(start, end)
        # Words that stand side by side for what is left out are kept apart.
        return show(self._text[left:right] if left < right else " ", self._withheld(pointer))

    def _own(self, start: int, end: int) -> tuple[int, int]:
        """Return a stretch without what is left out at its ends and said beside it.

        A name and an address are left out with the comma between them, which is nothing by itself.
        """
        text = self._text
        piece = text[start:end]
        left, right = start, end
        if start and text[start - 1] == WITHHELD:
            left = end - len(piece.lstrip(WITHHELD))
        if text[end : end + 1] == WITHHELD:
            last = start + len(piece.rstrip(WITHHELD))
            if last < end and self._holds_person(end):
                right = last
        return left, right

    def _holds_person(self, at: int) -> bool:
        """Tell whether a field of a person is read from what is left out from a place on."""
        visible = _VISIBLE.search(self._text, at)
        end = visible.start() if visible else len(self._text)
        return any(is_personal(anchor.pointer) for span in self.on_line(at, end) for anchor in span.anchors)


def _reach(spans: list[SourceSpan]) -> list[int]:
    """For each span how far it or any before it reaches."""
    reach, furthest = [], 0
    for span in spans:
        furthest = max(furthest, span.end)
        reach.append(furthest)
    return reach
