"""Print a record for people: every value under its field's name, long texts wrapped."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from esrcat.explain_text import shown
from esrcat.issues import message
from esrcat.leaves import leaves
from esrcat.model import ProjectRecord
from esrcat.speech import said, spoken

WIDTH = 100

_FIELD = 38
_STEP = "    "


def pretty(record: ProjectRecord, width: int = WIDTH) -> str:
    """Return the record as text of at most `width` columns: values, then fields without one, then issues."""
    lines = [f"{record.id}: {record.name or said('no name')}"]
    lines += [f"  {said('from')} {source.name}" for source in record.documents]
    for pointer, value in leaves(record):
        lines += _field(pointer, shown(value), width)
    lines += [f"  {pointer:<{_FIELD}} ({said(state)})" for pointer, state in record.states.items()]
    lines += [f"  {issue.severity}: {message(issue, spoken())}" for issue in record.issues]
    return "\n".join(lines) + "\n"


def _field(pointer: str, text: str, width: int) -> Iterator[str]:
    line = f"  {pointer:<{_FIELD}} {text}"
    if len(line) <= width and "\n" not in text:
        yield line
        return
    yield f"  {pointer}"
    for paragraph in text.split("\n"):
        yield from textwrap.wrap(
            paragraph, width, initial_indent=_STEP, subsequent_indent=_STEP, break_on_hyphens=False
        ) or [""]
