"""What changed between copies of one page, in words."""

from __future__ import annotations

from typing import NamedTuple

from esrcat.linking.captured import captured_at
from esrcat.linking.history import Change, Step, history
from esrcat.model import DocumentRef, ProjectRecord
from esrcat.site.markup.escaped import field_id
from esrcat.site.sources.cited import Sources, language_of, letter
from esrcat.site.sources.disagreements import value_words
from esrcat.site.words.messages import Messages


class ChangeLine(NamedTuple):
    """A field that changed, its earlier and its later value in words; `anchor` leads to it on the page."""

    label: str
    anchor: str
    earlier: str
    later: str


class CaptureStep(NamedTuple):
    """Two copies of a page by their letters and what changed, under the words for the one and the other."""

    title: str
    lines: list[ChangeLine]
    earlier: str
    later: str
    is_ordered: bool


class Copies(NamedTuple):
    """What is told of the copies of a page: over time where it is known, else only where they differ."""

    title: str
    lede: str
    steps: list[CaptureStep]


def capture_day(document: DocumentRef) -> str:
    """Return the day (ISO) on which a web archive kept a document, '' for one from elsewhere."""
    return captured_at(document.name, document.url).partition("T")[0]


def copies_of_page(record: ProjectRecord, sources: Sources, words: Messages) -> Copies | None:
    """Return the steps from copy to copy, the oldest first where times are known; None without any."""
    steps = [_step(step, sources, words, language_of(record)) for step in history(record)]
    if not steps:
        return None
    t, orders = words.t.project, {step.is_ordered for step in steps}
    ledes = ((True, t.history_lede), (False, t.copies_lede))
    lede = " ".join(words_of_order for is_ordered, words_of_order in ledes if is_ordered in orders)
    return Copies(t.history if True in orders else t.copies, lede, steps)


def _step(step: Step, sources: Sources, words: Messages, language: str) -> CaptureStep:
    t, one, other = words.t.project, letter(step.earlier), letter(step.later)
    lines = [_line(change, sources, words, language, step.is_ordered) for change in step.changes]
    if step.is_ordered:
        title = t.history_step.format(earlier=one, later=other)
        return CaptureStep(title, lines, t.history_earlier, t.history_later, True)
    first, second = (t.copies_document.format(letter=each) for each in (one, other))
    return CaptureStep(t.copies_step.format(one=one, other=other), lines, first, second, False)


def _line(change: Change, sources: Sources, words: Messages, language: str, is_ordered: bool) -> ChangeLine:
    pointer, t = change.pointer, words.t.project
    anchor = field_id(pointer) if pointer in sources.placed else ""
    if change.kind == "reworded":
        reworded = t.history_reworded if is_ordered else t.copies_reworded
        return ChangeLine(words.label(pointer), anchor, t.history_text, reworded)
    earlier, later = (
        words.t.page.none
        if absent
        else t.history_text
        if value is None
        else value_words(pointer, value, words, language)
        for value, absent in (
            (change.earlier, change.kind == "added"),
            (change.later, change.kind == "removed"),
        )
    )
    return ChangeLine(words.label(pointer), anchor, earlier, later)
