"""Tables of plain text: lines whose parts stand apart by tabs, many spaces, or a dash behind a label."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.payer_words import payer_named
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import LANGUAGES, topic_of, wordings_of

_SPACE = re.compile(r" ")
_DASH = re.compile(r"\s[–—-]\s(?=\S)")
_LONGEST_LABEL = 60
_LONGEST_LINE = 160
_WIDE = 3


def cells_of(
    text: str, line: Line, offset: int, source: Callable[[int], str], wordings: tuple[Wording, ...]
) -> list[Line] | None:
    """Return the cells of a line of a text that begins at `offset`; None for one that is no row.

    Tabs make cells of what stands between them; spaces and a dash only behind a label that is known.
    """
    start, end = line.start - offset, line.end - offset
    if line.kind != "paragraph" or line.row >= 0 or end - start > _LONGEST_LINE:
        return None
    gaps = [(place, source(place)) for place in (each.start() for each in _SPACE.finditer(text, start, end))]
    tabs = [place for place, written in gaps if "\t" in written]
    wide = [place for place, written in gaps if len(written) >= _WIDE and not tabs]
    if tabs or wide:
        places = tabs or wide
        label = text[start : places[0]]
        if len(label) > _LONGEST_LABEL or not label[:1].isupper() or label.endswith((".", ",")):
            return None
        if wide and not _is_label(label, wordings):
            return None
        edges = [start, *(place + 1 for place in places)]
        ends = [*places, end]
    else:
        dash = _DASH.search(text, start, min(end, start + _LONGEST_LABEL))
        if dash is None or not _is_label(text[start : dash.start()], wordings):
            return None
        edges, ends = [start, dash.end()], [dash.start(), end]
    return [
        line._replace(kind="cell", start=offset + low, end=offset + high, level=0)
        for low, high in zip(edges, ends, strict=True)
        if text[low:high].strip()
    ]


def _is_label(written: str, wordings: tuple[Wording, ...]) -> bool:
    return topic_of(written, wordings) is not None or payer_named(written, wordings) is not None


def with_language_of_heads(heads: Sequence[str], spoken: list[str]) -> list[str]:
    """Put the language first that knows most heads of a table: its rows are names, which speak any."""

    def known(language: str) -> int:
        return sum(topic_of(head, wordings_of([language])) is not None for head in heads)

    best = max((spoken[0], *LANGUAGES), key=known)
    return [best, *(language for language in spoken if language != best)]
