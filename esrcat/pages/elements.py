"""The elements of a page that hold its parts, with the blocks in each and how much of a block is links.

A second reading of the source, done only for pages that no form claims: `readers.html` keeps what a form
needs, and this adds names, classes and links. The tokens are those of the reader, so every element is a
range of the document's blocks and no place is searched for. A closing tag ends the nearest open element of
its name and all within it; one that nothing opened is passed over, and a table's cells close themselves.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from esrcat.document import Block, Document
from esrcat.readers.source_map import SourceMap

_ATTRIBUTES = r"""[^>"'=]*+(?:(?:=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+)|["'])[^>"'=]*+)*+"""
_TAGS = re.compile(
    rf"""< (?=/?[abcdfhmnostuABCDFHMNOSTU!]) (?:
      a\s [^>]*? href\s*= {_ATTRIBUTES} >
        ([^<]*+ (?: <(?! /?(?:a|td|tr|table)[\s>/] | !-- ) [^<]*+ )*+) </a\s*+>
    | (/?) (article|aside|body|center|dialog|div|dl|footer|form|header|main|nav|noscript|ol|section
        |t(?:able|d|h|r)|ul|BODY|CENTER|D(?:IV|L)|FORM|OL|T(?:ABLE|D|H|R)|UL)
        (?=[\s/>]) ({_ATTRIBUTES}) >
    | A\s [^>]*? HREF\s*= {_ATTRIBUTES} >
        ([^<]*+ (?: <(?! /?(?:A|TD|TR|TABLE)[\s>/] | !-- ) [^<]*+ )*+) </A\s*+>
    | !-- (?s:.*?) (?: --> | \Z )
    | (script|style|noembed)\b (?s:.*?) (?: </\6\s*+> | \Z )
    )""",
    re.VERBOSE,
)
# The last group of a match tells what it is: a link with small or capital letters, or an element's tag.
_LINK, _TAG, _CAPITAL_LINK = 1, 4, 5
_SMALL = {name: name.lower() for name in "BODY CENTER DIV DL FORM OL TABLE TD TH TR UL".split()}
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


def names(attributes: str) -> list[tuple[str, str]]:
    """Return classes, id, role and itemprop of a tag: the name in lower case, and each word of its value."""
    if "=" not in attributes:
        return []
    return [
        (name.lower(), word)
        for name, double, single, bare in _MARKED.findall(attributes)
        for word in (double or single or bare).split()
    ]


def is_hidden(attributes: str) -> bool:
    """Tell whether a reader of the page does not see the element with these attributes."""
    if "none" in attributes or "hidden" in attributes or "HIDDEN" in attributes:
        return _HIDDEN.search(attributes) is not None
    return False


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
        open_elements, elements, sources = self._open, self._elements, self._sources
        for found in _TAGS.finditer(self._source):
            group = found.lastindex
            if group != _TAG:
                if group in (_LINK, _CAPITAL_LINK) and (within := found[group]):
                    self._link(found.start(group), within)
                continue
            closing, tag, attributes = found.group(2, 3, 4)
            tag = _SMALL.get(tag, tag)
            if closing:
                at = found.start()
                if open_elements[-1].tag != tag:
                    self._close(tag, at)
                    continue
                # The usual case, so without the steps that `_close` takes.
                element = open_elements.pop()
                element.stop = at
                element.end = bisect_left(sources, at)
                continue
            if tag in _SIBLINGS:
                self._close_siblings(*_SIBLINGS[tag], found.start())
            at = found.end()
            element = Element(tag, attributes, bisect_left(sources, at), at, open_elements[-1])
            elements.append(element)
            open_elements.append(element)
        for element in self._open:
            element.end, element.stop = len(self._sources), len(self._source)
        return Page(self._document, self._source, self._sources, self._elements, self._linked, self._anchors)

    def _link(self, start: int, within: str) -> None:
        sources, blocks = self._sources, self._document.blocks
        end = start + len(within)
        after = bisect_left(sources, start)
        if after < len(sources) and sources[after] < end:
            # A link that begins blocks, or holds them: its text is theirs.
            last = after + 1
            if last < len(sources) and sources[last] < end:
                last = bisect_left(sources, end)
                for each in range(after, last - 1):
                    self._linked[each] = blocks[each][2] - blocks[each][1]
                    self._anchors[each] += 1
            _, first, stop, *_ = blocks[last - 1]
            size = stop - first
            self._linked[last - 1] = size if "<" in within else min(len(within.strip()), size)
            self._anchors[last - 1] += 1
        elif after:
            text = _INNER_TAG.sub("", within) if "<" in within else within
            self._linked[after - 1] += len(text.strip())
            self._anchors[after - 1] += 1

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
            if open_tag == "table" if crosses else open_tag in _CELLS:
                return

    def _close_from(self, depth: int, at: int) -> None:
        end = bisect_left(self._sources, at)
        for element in self._open[depth:]:
            element.end, element.stop = end, at
        del self._open[depth:]
