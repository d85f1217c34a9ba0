"""Tell which stretches of a page are bold, as headings are on pages without heading elements."""

from __future__ import annotations

import re

from esrcat.document import Document
from esrcat.readers.source_map import SourceMap, fold

_OPEN = re.compile(
    r"<(?:b|strong)(?:\s[^>]*)?>(?:\s|&nbsp;|<(?:u|i|em|font|span|big|a)(?:\s[^>]*)?>)*\Z", re.I
)
_CLOSE = re.compile(r"</(?:b|strong)\s*>", re.I)
_TAG = re.compile(r"<[^>]*>")
_BEFORE = 150


class Boldness:
    """Answers for one document whether a stretch of it is bold from end to end."""

    __slots__ = ("_map", "_text")

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._map = document.source_map if isinstance(document.source_map, SourceMap) else None

    def is_bold(self, start: int, end: int) -> bool:
        """Tell whether `text[start:end]` is all that stands in one b or strong element."""
        if self._map is None:
            return False
        source = self._map.source
        at = self._map.source_offset(start)
        if source[at - 1] not in ">\n \r\t;" or not _OPEN.search(source, max(at - _BEFORE, 0), at):
            return False
        close = _CLOSE.search(source, at, at + 3 * (end - start) + _BEFORE)
        return close is not None and _seen(source[at : close.start()]) == self._text[start:end].strip(" :")


def _seen(raw: str) -> str:
    return fold(_TAG.sub("", raw)).strip(" :")
