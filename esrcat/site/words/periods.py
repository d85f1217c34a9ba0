"""The period of a project in words; what a document leaves empty or has unreadable is named as elsewhere."""

from __future__ import annotations

from esrcat.model import ProjectRecord
from esrcat.site.words.messages import Messages


def state_words(record: ProjectRecord, pointer: str, words: Messages) -> str:
    """Return in words that a field is empty or unreadable, '' when it is neither."""
    state = record.states.get(pointer)
    page = words.t.page
    return str(page.empty if state == "empty" else page.unreadable) if state else ""


def period_words(record: ProjectRecord, words: Messages) -> str:
    """Return a period as 1.1.2008–30.6.2011; an end that is not stated stays open, any other is named."""
    formats = words.formats
    first = "" if record.start else state_words(record, "/start", words)
    last = "" if record.end else state_words(record, "/end", words)
    if not (first or last):
        return formats.span(record.start, record.end)
    if first == last:
        return first
    first, last = first or formats.day(record.start or ""), last or formats.day(record.end or "")
    return f"{first}\u00a0– {last}".rstrip()
