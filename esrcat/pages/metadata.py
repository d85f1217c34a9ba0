"""Read the date of publication that a page states only for machines: in metadata or a `time` element.

It is added at the end of the document's text as furniture, so that it has a place like every other value.
"""

from __future__ import annotations

import re

from esrcat.document import Block, Document
from esrcat.pages.content import Published
from esrcat.readers.source_map import SourceMap
from esrcat.span import Span
from esrcat.values.dates import date

_DAY = r"(?P<date>(?:19|20)\d\d-\d\d-\d\d)"
_IS_DAY_STATED = re.compile(r"-\d\d-\d\d")
_IN_SCRIPT = re.compile(rf'"datePublished"\s*:\s*"{_DAY}')
_IN_META = re.compile(
    r"<meta\s(?=[^<>]*(?:article:published_time|datePublished|dc(?:terms)?\.(?:date\.)?(?:issued"
    r"|published|created)"
    rf"""|dc\.date["']|["'](?:date|pubdate|publish-?date)["']))[^<>]*content\s*=\s*["']?{_DAY}""",
    re.I,
)
_IN_TIME = re.compile(
    rf"""<time\s(?=[^<>]*(?:pubdate|publish|entry-date|posted))[^<>]*datetime\s*=\s*["']?{_DAY}""", re.I
)


def with_stated_date(document: Document) -> tuple[Document, Published] | None:
    """Return the document with the date at its end, and the date; None where the page states none."""
    source_map = document.source_map
    if not isinstance(source_map, SourceMap):
        return None
    source = source_map.source
    if not _IS_DAY_STATED.search(source):
        return None
    # Most pages have metadata: to look for its words first would take longer than to look at the tags.
    patterns = (
        (_IN_SCRIPT, "datePublished" in source),
        (_IN_META, True),
        (_IN_TIME, "<time" in source),
    )
    for pattern, may_be in patterns:
        match = pattern.search(source) if may_be else None
        day = match and date(match["date"])
        if match and day:
            start = len(document.text) + 2
            span = Span(start, start + len(day))
            pieces = [*source_map.pieces, (start, match.start("date"), None, True)]
            blocks = (*document.blocks, Block("furniture", *span))
            text = f"{document.text}\n\n{day}"
            stated = document._replace(text=text, blocks=blocks, source_map=SourceMap(pieces, source))
            return stated, Published(day, span)
    return None
