"""Take apart values that a run of text has mixed up: two labels before their two values, rows of amounts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.rules import Label, Line, Section
from esrcat.span import Span

_AMOUNT_ROW = re.compile(
    r"(?<!\S)(?:\d{1,2}\.\s+)?[^\W\d](?:[^\d\n]|(?<=[A-ZÅÄÖ])\d)*?\s"
    r"(?P<amount>-?\d{1,3}(?:[ \xa0]\d{3})+(?:,\d\d)?|-?\d+(?:,\d\d)?)(?![.,]?\d|\s?%|\.\s)"
    r"(?:\s+(?P<percent>\d{1,3}(?:,\d{1,2})?\s?%))?(?=\s|\Z)"
)
_TABLE_HEAD = re.compile(
    r"(?:(?:Kustannukset|Kustannuslaji|Rahoitus|Rahoituslähde|Yhteensä|Euroa|Osuus|%|\(?€\)?|\(%\))(?:\s+|\Z))+"
)
_TABLE_HEAD_WORDS = 2
_ANY_WORDS = "Mitä tahansa"
_NAME = re.compile(r"(?:[A-ZÅÄÖ][\w-]*\s+){1,2}[A-ZÅÄÖ][\w-]*")
_OWN_NUMBER = re.compile(r"[1-9]\d*[A-Za-z]?")


class Mark(NamedTuple):
    """Something that the form knows, where it stands in the text; `section` is that of its heading.

    `rule` is the label or line that it is; None for a heading, also for one that the form does not know.
    """

    start: int
    end: int
    section: Section | None
    rule: Label | Line | None = None


def in_turn(text: str, values: Sequence[tuple[Mark, Span]]) -> Iterator[tuple[Mark, Span]]:
    """Give each label its value where labels of two columns stand before their values."""
    waiting: list[tuple[Mark, Span]] = []
    for mark, value in values:
        waiting.append((mark, value))
        if text[value.start : value.end].strip():
            yield from _dealt(text, waiting)
            waiting = []
    yield from waiting


def _dealt(text: str, waiting: Sequence[tuple[Mark, Span]]) -> Iterator[tuple[Mark, Span]]:
    labels = [mark.rule for mark, _ in waiting]
    whole = waiting[-1][1]
    last = labels[-1]
    if len(waiting) > 1 and isinstance(last, Label) and not (_is_typed(last) and _reads(last, text, whole)):
        words = [Span(*word.span()) for word in re.compile(r"\S+").finditer(text, *whole)]
        for first in range(len(waiting) - 1):
            own = [label for label in labels[first:] if isinstance(label, Label)]
            if len(own) == len(labels) - first and (parts := _assigned(own, text, words)):
                yield from waiting[:first]
                yield from zip((mark for mark, _ in waiting[first:]), parts, strict=True)
                return
        waiting = _with_lost(text, waiting, last)
    yield from waiting


def _with_lost(text: str, waiting: Sequence[tuple[Mark, Span]], last: Label) -> Sequence[tuple[Mark, Span]]:
    """Give words that the last label cannot have to the text label before it, whose value they are."""
    (mark, nothing), (lost, value) = waiting[-2:]
    label = mark.rule
    takes = isinstance(label, Label) and label.has_field and not _is_typed(label)
    if not (takes and _is_typed(last)) or not any(map(str.isalpha, text[value.start : value.end])):
        return waiting
    return [*waiting[:-2], (mark, value), (lost, nothing)]


def _assigned(labels: Sequence[Label], text: str, words: Sequence[Span]) -> list[Span] | None:
    """Return a stretch of the words for each label, such that every label can read its own."""
    label, *others = labels
    if not words:
        return None
    if not others:
        whole = Span(words[0].start, words[-1].end)
        return [whole] if _reads(label, text, whole) else None
    typed = _is_typed(label)
    if not typed and not _is_typed(others[0]) and not _is_person(label):
        return None
    counts = range(1, len(words) - len(others) + 1)
    # One word that can be read is a value; of several as many as can be.
    several = typed and not _reads(label, text, words[0])
    for count in reversed(counts) if several else counts:
        own = Span(words[0].start, words[count - 1].end)
        if not typed and _OWN_NUMBER.fullmatch(text, *words[count]):
            continue
        if _reads(label, text, own) and (rest := _assigned(others, text, words[count:])):
            return [own, *rest]
    return None


def _is_typed(label: Label) -> bool:
    """Tell whether a label takes values of a kind: whether there are words that it cannot read."""
    if label.one:
        return label.one(_ANY_WORDS) is None
    return label.several is not None and not label.several(_ANY_WORDS)


def _is_person(label: Label) -> bool:
    return label.opens and label.pointer.endswith("/name")


def _reads(label: Label, text: str, span: Span) -> bool:
    written = text[span.start : span.end].strip()
    if label.one:
        return label.one(written) is not None
    if label.several:
        return bool(label.several(written))
    if _is_person(label):
        return _NAME.fullmatch(written) is not None
    return any(map(str.isalnum, written))


def amount_rows(text: str, body: Span) -> Iterator[list[Span]]:
    """Yield the cells of each row that has a name and an amount, and what stands between the rows."""
    at = body.start
    for found in _AMOUNT_ROW.finditer(text, *body):
        start = found.start()
        if head := _TABLE_HEAD.match(text, start, found.start("amount")):
            start = head.end() if len(head[0].split()) >= _TABLE_HEAD_WORDS else start
        name = Span(start, start + len(text[start : found.start("amount")].rstrip()))
        if name.start >= name.end:
            continue
        if between := text[at:start].strip():
            low = at + text[at:start].index(between)
            yield [Span(low, low + len(between))]
        cells = [name, Span(*found.span("amount"))]
        yield [*cells, Span(*found.span("percent"))] if found["percent"] else cells
        at = found.end()
    if rest := text[at : body.end].strip():
        low = at + text[at : body.end].index(rest)
        yield [Span(low, low + len(rest))]
