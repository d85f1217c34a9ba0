"""What changed between captures of one page, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from esrcat.linking.history import Change, history
from esrcat.model import DocumentRef, ProjectRecord
from esrcat.site.markup.escaped import field_id
from esrcat.site.sources.cited import Sources, language_of, letter
from esrcat.site.sources.disagreements import value_words
from esrcat.site.words.messages import Messages

# A member of a web archive is called by the time of its capture: 'x.warc.gz!/20120304050607/https://…'.
_CAPTURED = re.compile(r"!/(\d{4})(\d\d)(\d\d)\d{6}/")


class ChangeLine(NamedTuple):
    """A field that changed, its earlier and its later value in words; `anchor` leads to it on the page."""

    label: str
    anchor: str
    earlier: str
    later: str


class CaptureStep(NamedTuple):
    """Two captures by their letters and what changed."""

    title: str
    lines: list[ChangeLine]


def capture_day(document: DocumentRef) -> str:
    """Return the day (ISO) on which a web archive kept a document, '' for one from elsewhere."""
    found = _CAPTURED.search(document.name)
    try:
        return date(*map(int, found.groups())).isoformat() if found else ""
    except ValueError:
        return ""


def capture_steps(record: ProjectRecord, sources: Sources, words: Messages) -> Iterator[CaptureStep]:
    """Yield the steps from capture to capture, the oldest first."""
    language = language_of(record)
    for step in history(record):
        title = words.t.project.history_step.format(earlier=letter(step.earlier), later=letter(step.later))
        yield CaptureStep(title, [_line(change, sources, words, language) for change in step.changes])


def _line(change: Change, sources: Sources, words: Messages, language: str) -> ChangeLine:
    pointer, t = change.pointer, words.t.project
    anchor = field_id(pointer) if pointer in sources.placed else ""
    if change.kind == "reworded":
        return ChangeLine(words.label(pointer), anchor, t.history_text, t.history_reworded)
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
