"""The text of one project as it is read: one cleaned text with its lines, sentences and labelled values."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Literal, NamedTuple

from esrcat.document import Block, Document
from esrcat.free_text.story.lines import Line, broken_again, lines_of, source_of
from esrcat.free_text.story.stuck_labels import values_stuck_to_labels, with_colons
from esrcat.free_text.story.tabulated import cells_of
from esrcat.free_text.story.wording import Topic, Wording
from esrcat.free_text.story.wordings import topic_of
from esrcat.hyphens import MidLine, are_broken_in_mid_line
from esrcat.normalise import Lexicon, View, view
from esrcat.patterns import Expression, Part, Text
from esrcat.sentences.splitting import sentences
from esrcat.span import Span
from esrcat.vocab.place_text import PlaceInText

_DIGIT = re.compile(r"\d")
_ENDS_AS_PROSE = re.compile(r"[.!]\s*\Z|[,;]\s*\Z")
_UNFINISHED = re.compile(r"\s(?:att|to|on|ovat|är|are|is|och|and|ja)\Z")
# A short line that is a value and no heading: a period, an amount, a percentage, what is counted.
_GAP = re.compile(r"\S(?:\t+| {3,})\S")
_VALUE = re.compile(
    r"(?:\d{1,2}\.\d{1,2}\.|\d[\d .,]*(?:€|%|e\b|euro|milj)|(?:EUR|€)\s?\d|"
    r"\d[\d \u00a0]*[a-zåäö]{4}|.*\b(?:19|20)\d\d\s?[–-]\s?.*\d{4}\b)"
)
_OF_ONE_LINE = frozenset(
    ("actor", "partners", "authority", "funder", "period", "total", "granted", "area", "code", "name", "web")
)
# What a line of its own is a label of, though no colon stands behind it.
_BARE_LABELS = frozenset(
    ("actor", "partners", "authority", "funder", "period", "start", "end", "total", "budget", "contacts")
)
_LONGEST_HEADING = 75
_LONGEST_HEADING_WORDS = 10


class Statement(NamedTuple):
    """A sentence of a line; `line` is the line's number."""

    text: Part
    start: int
    end: int
    line: int
    has_digits: bool


class Labelled(NamedTuple):
    """What stands after a label, beside it or under a short heading; `method` tells which."""

    topic: Topic
    label_start: int
    label_end: int
    start: int
    end: int
    method: Literal["label", "table", "heading"]
    line: int


class _Piece(NamedTuple):
    start: int
    view: View


@dataclass(slots=True)
class Story:
    """The cleaned text of one project, and the way back to the document."""

    document: Document
    text: Text
    pieces: list[_Piece]
    lines: list[Line]
    wordings: tuple[Wording, ...]
    title: int = -1
    statements: list[Statement] = field(default_factory=list)
    labelled: list[Labelled] = field(default_factory=list)
    places: list[PlaceInText] | None = None
    owner: tuple[str, Span] | None = None
    publisher: tuple[str, Span] | None = None
    around: Callable[[], Sequence[tuple[str, Span]]] = tuple
    _starts: list[int] = field(default_factory=list)

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of the document that a stretch of the text comes from."""
        first = self._piece(start)
        last = self._piece(max(start, end - 1))
        begins = first.view.span(start - first.start, min(end - first.start, len(first.view.text)))
        if first is last:
            return begins
        return Span(begins.start, last.view.span(0, end - last.start).end)

    def _piece(self, offset: int) -> _Piece:
        return self.pieces[max(bisect_right(self._starts, offset) - 1, 0)]

    def line_text(self, line: Line) -> str:
        """Return a line's text."""
        return self.text[line.start : line.end]

    def line_at(self, offset: int) -> int:
        """Return the number of the line that an offset is in or after."""
        return max(bisect_right(self.lines, offset, key=lambda line: line.start) - 1, 0)

    def under(self, number: int) -> Iterator[int]:
        """Yield the numbers of the lines under a heading, up to the next heading."""
        for below in range(number + 1, len(self.lines)):
            if self.lines[below].kind == "heading":
                return
            yield below

    def topic(self, number: int) -> Topic | None:
        """Return what a heading is about."""
        if number < 0:
            return None
        return topic_of(self.line_text(self.lines[number]), self.wordings)

    def of_topic(self, *topics: Topic) -> list[Labelled]:
        """Return the labelled values of some topics, in order."""
        return [each for each in self.labelled if each.topic in topics]

    def headings(self, *topics: Topic) -> list[int]:
        """Return the numbers of the headings about some topics."""
        return [
            number
            for number, line in enumerate(self.lines)
            if line.kind == "heading" and self.topic(number) in topics
        ]

    def saying(self, *expressions: Expression) -> list[int]:
        """Return the numbers of the sentences that one of some expressions may match in: no other does."""
        parts = [each.text for each in self.statements]
        return sorted({number for each in expressions for number in each.among(parts)})

    def statement_at(self, offset: int) -> Statement | None:
        """Return the sentence that holds an offset."""
        number = bisect_right(self.statements, offset, key=lambda each: each.start) - 1
        if number < 0 or self.statements[number].end <= offset:
            return None
        return self.statements[number]

    def opens_sentence(self, offset: int) -> bool:
        """Tell whether a sentence begins at an offset: its first word has a capital in any case."""
        statement = self.statement_at(offset)
        return statement is not None and statement.start == offset


def tell(
    document: Document,
    blocks: Sequence[Block],
    rows: Sequence[tuple[int, int]],
    wordings: tuple[Wording, ...],
    title: Span | None,
) -> Story:
    """Return the text of some blocks of a document as a story; `rows` number the blocks given."""
    lexicon = Lexicon(document.text)
    in_row = {number: row for row, (first, end) in enumerate(rows) for number in range(first, end)}
    parts: list[str] = []
    pieces: list[_Piece] = []
    raw: list[Line] = []
    length = 0
    in_mid_line = _in_mid_line(document.text, wordings[0].language)
    title_line = -1
    next_row = len(rows)
    stuck = values_stuck_to_labels(document.text, blocks, wordings)
    is_label = partial(_is_bare_label, wordings=wordings)
    for number, block in enumerate(blocks):
        cleaned = view(document.text, block.start, block.end, words=lexicon, in_mid_line=in_mid_line)
        if stuck:
            cleaned = with_colons(cleaned, stuck)
        if not cleaned.text.strip():
            continue
        if title and title_line < 0 and block.start <= title.start < block.end:
            title_line = len(raw)
        pieces.append(_Piece(length, cleaned))
        source = source_of(document.text, cleaned)
        printed = document.text[block.start : block.end]
        # Where the source goes on in one line, none was taken for wrapped.
        written = (
            broken_again(cleaned.text, source, has_tabs="\t" in printed, is_label=is_label)
            if "\n" in printed
            else cleaned.text
        )
        has_gaps = _has_gaps(printed)
        for line in lines_of(written, length, block, in_row.get(number, -1)):
            cells = cells_of(written, line, length, source, wordings) if has_gaps else None
            raw += [each._replace(row=next_row) for each in cells] if cells else [line]
            for cell in cells[:-1] if cells else ():
                written = f"{written[: cell.end - length]}\n{written[cell.end - length + 1 :]}"
            next_row += bool(cells)
        parts.append(written)
        length += len(written) + 2
    text = Text("\n\n".join(parts))
    lines = _under_headings(_headings(text, raw, title_line, wordings))
    story = Story(document, text, pieces, lines, wordings, title_line)
    story._starts = [piece.start for piece in pieces]
    story.statements = _statements(text, lines)
    return story


def _is_bare_label(written: str, wordings: tuple[Wording, ...]) -> bool:
    return topic_of(written, wordings) in _BARE_LABELS


def _in_mid_line(text: str, language: str) -> MidLine:
    if language == "en":
        return "whole"
    return "broken" if _has_broken_words(text) else "certain"


@lru_cache(maxsize=1)
def _has_broken_words(text: str) -> bool:
    """Tell whether a document's words are broken in mid-line: asked once for all the projects it tells of."""
    return are_broken_in_mid_line(text, Lexicon(text))


def _has_gaps(printed: str) -> bool:
    """Tell whether cells may stand in a line: between tabs, many spaces or dashes."""
    if " - " in printed or " – " in printed or " — " in printed:
        return True
    return ("\t" in printed or "   " in printed) and _GAP.search(printed) is not None


def _headings(text: str, lines: list[Line], title: int, wordings: tuple[Wording, ...]) -> list[Line]:
    """Tell which short lines are headings: those that open what follows and are no sentences."""
    found = list(lines)
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        topic = line.kind == "paragraph" and topic_of(text[line.start : line.end], wordings)
        if (
            topic
            and following
            and text[line.start].isupper()
            and not _ENDS_AS_PROSE.search(text, line.start, line.end)
        ):
            found[number] = line._replace(kind="heading", level=7)
        elif (
            line.kind == "paragraph"
            and number
            and number != title
            and _is_value_under(text, found[number - 1], wordings)
        ):
            continue
        elif line.kind == "paragraph" and (
            (number == title and not _ENDS_AS_PROSE.search(text, line.start, line.end))
            or _is_heading(text, line, lines[number - 1] if number else None, following)
        ):
            found[number] = line._replace(kind="heading", level=1 if number == title else 7)
        elif line.kind == "item" and _is_numbered_heading(text, line, following):
            found[number] = line._replace(kind="heading", level=7)
    return found


def _is_value_under(text: str, before: Line, wordings: tuple[Wording, ...]) -> bool:
    """Tell whether the line before is a heading that wants a value: 'Toteuttaja'."""
    return before.kind == "heading" and topic_of(text[before.start : before.end], wordings) in _OF_ONE_LINE


def _is_heading(text: str, line: Line, before: Line | None, after: Line | None) -> bool:
    written = text[line.start : line.end]
    if len(written) > _LONGEST_HEADING or not (
        written[0].isupper() or written[0].isdigit() or written[0] in "”\"’'"
    ):
        return False
    if (
        _ENDS_AS_PROSE.search(written)
        or _UNFINISHED.search(written)
        or "@" in written
        or len(written.split()) > _LONGEST_HEADING_WORDS
    ):
        return False
    if written.endswith(":"):
        return after is not None
    if ": " in written or "? " in written or _VALUE.match(written):
        return False
    if after is None:
        return before is None
    alone = "\n\n" in text[line.end : after.start]
    first = before is None or "\n\n" in text[before.end : line.start]
    if written.endswith("?"):
        return first
    return alone and first and (after.kind != "paragraph" or after.end - after.start > 40 or before is None)


def _is_numbered_heading(text: str, line: Line, after: Line | None) -> bool:
    """'1. Tavoitteet' over a paragraph is a heading and no item."""
    written = text[line.start : line.end]
    return (
        line.marked
        and line.level == 1
        and len(written) < 40
        and not _ENDS_AS_PROSE.search(written)
        and after is not None
        and after.kind == "paragraph"
        and after.end - after.start > 80
    )


def _under_headings(lines: list[Line]) -> list[Line]:
    heading = -1
    found = []
    for number, line in enumerate(lines):
        found.append(line if line.heading == heading else line._replace(heading=heading))
        if line.kind == "heading":
            heading = number
    return found


# The longest real one has a fourth of that. Data without full stops is no prose, and each number in it would
# be held against the whole of its sentence.
_LONGEST_SENTENCE = 3000


def _statements(text: Text, lines: list[Line]) -> list[Statement]:
    found = []
    for number, line in enumerate(lines):
        for each in sentences(text[line.start : line.end]):
            start, end = line.start + each.start, line.start + each.end
            if end - start > _LONGEST_SENTENCE:
                continue
            part = text.part(start, end)
            found.append(Statement(part, start, end, number, _DIGIT.search(part) is not None))
    return found
