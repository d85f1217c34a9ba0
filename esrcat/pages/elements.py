"""The elements of a page that hold its parts, with the blocks in each and how much of a block is links.

A second reading of the source, done only for pages that no form claims: `readers.html` keeps what a form
needs, and this adds names, classes and links. The tokens are those of the reader, so every element is a
range of the document's blocks and no place is searched for. A closing tag ends the nearest open element of
its name and all within it; one that nothing opened is passed over, and a table's cells close themselves.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from esrcat.document import Block, Document
from esrcat.readers.source_map import SourceMap

_ATTRIBUTES = r"""(?:[^>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+)|["'])*+"""
_TAGS = re.compile(
    rf"""<(?:
      (/?)(a|article|aside|body|center|dialog|div|dl|footer|form|header|main|nav|noscript|ol|section|t(?:able|d|h|r)
        |ul|A|BODY|CENTER|D(?:IV|L)|FORM|OL|T(?:ABLE|D|H|R)|UL)
        (?=[\s/>]) ({_ATTRIBUTES}) >
    | !--(?s:.*?)-->
    | (script|style|template|svg|noembed|object)\b (?s:.*?) </\4\s*+>
    )""",
    re.VERBOSE,
)
_INNER_TAG = re.compile(r"<[^>]*>")
_MARKED = re.compile(r"""\b(class|id|role|itemprop)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", re.I)
_HIDDEN = re.compile(
    r"""display\s*:\s*none|visibility\s*:\s*hidden|\shidden(?:[\s=/]|$)|aria-hidden\s*=\s*["']?true""", re.I
)
_CELLS = frozenset(("td", "th"))
_OF_TABLES = frozenset(("table", "tr", "td", "th"))
_SIBLINGS = {
    "td": (_CELLS, frozenset(("tr", "table"))),
    "th": (_CELLS, frozenset(("tr", "table"))),
    "tr": (frozenset(("tr",)), frozenset(("table",))),
}


@dataclass(slots=True, eq=False)
class Element:
    """An element that holds blocks: `Document.blocks[first:end]`; `attributes` as they stand in its tag.

    Its content is `source[start:stop]` of the page's source.
    """

    tag: str
    attributes: str
    first: int
    start: int
    parent: Element | None
    end: int = -1
    stop: int = -1
    children: list[Element] = field(default_factory=list)

    def marks(self) -> tuple[str, ...]:
        """Return the classes, id, role and itemprop, each as written."""
        if "=" not in self.attributes:
            return ()
        return tuple(
            word
            for _, double, single, bare in _MARKED.findall(self.attributes)
            for word in (double or single or bare).split()
        )

    def role(self) -> str:
        """Return the role, '' without one."""
        if "role" not in self.attributes:
            return ""
        found = (a or b or c for name, a, b, c in _MARKED.findall(self.attributes) if name.lower() == "role")
        return next(found, "").lower()

    @property
    def is_hidden(self) -> bool:
        """Tell whether a reader of the page does not see the element."""
        return bool(self.attributes) and _HIDDEN.search(self.attributes) is not None


@dataclass(slots=True)
class Page:
    """A page's elements in the order of their tags, the first of them for the page as a whole.

    `sources` are the source offsets of the blocks; `linked` how many characters of each are links, `anchors`
    how many links.
    """

    document: Document
    source: str
    sources: list[int]
    elements: list[Element]
    linked: list[int]
    anchors: list[int]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks of the document."""
        return self.document.blocks


def read_page(document: Document) -> Page | None:
    """Return the elements of a document that is a page; None for every other document."""
    places = document.source_map
    if not isinstance(places, SourceMap) or not document.blocks or document.media_type == "text/plain":
        return None
    starts = places.piece_starts()
    sources = [starts[block.start] for block in document.blocks]
    return _Reading(document, places.source, sources).read()


class _Reading:
    """One pass over the tags of a page; one use."""

    __slots__ = ("_anchors", "_document", "_elements", "_linked", "_open", "_source", "_sources")

    def __init__(self, document: Document, source: str, sources: list[int]) -> None:
        self._document = document
        self._source = source
        self._sources = sources
        root = Element("", "", 0, 0, None)
        self._elements = [root]
        self._open = [root]
        self._linked = [0] * len(sources)
        self._anchors = [0] * len(sources)

    def read(self) -> Page:
        source, anchor = self._source, -1
        for found in _TAGS.finditer(source):
            closing, tag, attributes, _ = found.groups()
            if tag is None:
                continue
            if tag in "aA":
                if closing and anchor >= 0:
                    self._link(anchor, found.start())
                    anchor = -1
                elif not closing and "ref" in attributes.lower():
                    anchor = found.end()
            elif closing:
                self._close(tag.lower(), found.start())
            else:
                self._enter(tag.lower(), attributes, found.end())
        for element in self._open:
            element.end, element.stop = len(self._sources), len(source)
        return Page(self._document, source, self._sources, self._elements, self._linked, self._anchors)

    def _link(self, start: int, end: int) -> None:
        block = bisect_right(self._sources, start) - 1
        within = self._source[start:end]
        if block + 1 < len(self._sources) and self._sources[block + 1] < end:
            # A link around blocks: each of them is one.
            blocks = self._document.blocks
            for each in range(max(block, 0), bisect_left(self._sources, end)):
                if self._sources[each] >= start:
                    self._linked[each] = blocks[each].end - blocks[each].start
        elif block >= 0:
            text = _INNER_TAG.sub("", within) if "<" in within else within
            self._linked[block] += len(text.strip())
            self._anchors[block] += 1

    def _enter(self, tag: str, attributes: str, at: int) -> None:
        if tag in _SIBLINGS:
            self._close_siblings(*_SIBLINGS[tag], at)
        parent = self._open[-1]
        element = Element(tag, attributes, bisect_left(self._sources, at), at, parent)
        parent.children.append(element)
        self._elements.append(element)
        self._open.append(element)

    def _close_siblings(self, tags: frozenset[str], holders: frozenset[str], at: int) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            tag = self._open[depth].tag
            if tag in tags:
                self._close_from(depth, at)
                return
            if tag in holders:
                return

    def _close(self, tag: str, at: int) -> None:
        crosses = tag in _OF_TABLES
        for depth in range(len(self._open) - 1, 0, -1):
            open_tag = self._open[depth].tag
            if open_tag == tag:
                self._close_from(depth, at)
                return
            if open_tag in _CELLS and not crosses or open_tag == "table" and tag != "table" and crosses:
                return

    def _close_from(self, depth: int, at: int) -> None:
        end = bisect_left(self._sources, at)
        for element in self._open[depth:]:
            element.end, element.stop = end, at
        del self._open[depth:]
