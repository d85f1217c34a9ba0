"""The elements of a page, with the blocks in each and the share of links in each block.

A second reading of the source, done only for pages that no form claims: `readers.html` keeps what a form
needs, and this adds names, classes and links. The tokens are those of the reader, so every element is a
range of the document's blocks and no place is searched for. A closing tag ends the nearest open element of
its name and all within it; one that nothing opened is passed over, and a table's cells close themselves.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from operator import sub

from esrcat.document import BlockKind, Document
from esrcat.pages.marks import Mark, mark_of
from esrcat.readers.source_map import SourceMap

_ATTRIBUTES = r"""[^>"'=]*+(?:(?:=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+)|["'])[^>"'=]*+)*+"""
_HOLDERS = """(?:article|aside|body|center|dialog|div|dl|footer|form|header|main|nav|noscript|ol|section
    |t(?:able|d|h|r)|ul|BODY|CENTER|D(?:IV|L)|FORM|OL|T(?:ABLE|D|H|R)|UL) (?=[\\s/>])"""
_TAGS = re.compile(
    rf"""< (?=/?[abcdfhmnostuABCDFHMNOSTU!]) (?:
      a\s (?> [^>]*? href\s*= ) {_ATTRIBUTES} >
        ([^<]*+ (?>(?: <(?! /?(?:a|td|tr|table)[\s>/] | !-- ) [^<]*+ )*)) </a\s*+>
    | / ({_HOLDERS}) {_ATTRIBUTES} >
    | ({_HOLDERS} {_ATTRIBUTES}) >
    | A\s (?> [^>]*? HREF\s*= ) {_ATTRIBUTES} >
        ([^<]*+ (?>(?: <(?! /?(?:A|TD|TR|TABLE)[\s>/] | !-- ) [^<]*+ )*)) </A\s*+>
    # Any other anchor is passed over, or a page of their beginnings would be read again from each.
    | [aA]\s [^>]*+ >
    | !-- (?s:.*?) (?: --> | \Z )
    | (script|style|noembed)\b (?s:.*?) (?: </\5\s*+> | \Z )
    )""",
    re.VERBOSE,
)
# The last group of a match tells what it is: a link with small or capital letters, the end of an element by
# its name, the begin of one by all that its tag says.
_END, _BEGIN, _LINKS = 2, 3, frozenset((1, 4))
_SMALL = {name: name.lower() for name in "BODY CENTER DIV DL FORM OL TABLE TD TH TR UL".split()}
_NAME = re.compile(r"[^\s/]+")
_INNER_TAG = re.compile(r"<[^>]*>")
# Documents whose source has no tags around its text.
_WITHOUT_TAGS = frozenset(("text/plain", "text/markdown"))
_CELLS = frozenset(("td", "th"))
_OF_TABLES = frozenset(("table", "tr", "td", "th"))
_SIBLINGS = {
    "td": (_CELLS, frozenset(("tr", "table"))),
    "th": (_CELLS, frozenset(("tr", "table"))),
    "tr": (frozenset(("tr",)), frozenset(("table",))),
}


_Siblings = tuple[frozenset[str], frozenset[str]]


@dataclass(slots=True, eq=False)
class Element:
    """An element that holds blocks: `Document.blocks[first:end]`; `attributes` as they stand in its tag.

    `mark` is what tag and attributes say of it. Its content is `source[start:stop]` of the page's source.
    """

    tag: str
    attributes: str
    mark: Mark
    first: int
    start: int
    parent: Element | None
    end: int = field(init=False)
    stop: int = field(init=False)


@dataclass(slots=True)
class Page:
    """A page's elements in the order of their tags, the first of them for the page as a whole.

    `kinds`, `sizes` and `texts` are those of the blocks; `linked` how many characters of each are links,
    `anchors` how many links.
    """

    document: Document
    source: str
    kinds: tuple[BlockKind, ...]
    sizes: list[int]
    texts: list[str]
    elements: list[Element]
    linked: list[int]
    anchors: list[int]


def read_page(document: Document) -> Page | None:
    """Return the elements of a document that is a page; None for every other document."""
    places = document.source_map
    if not isinstance(places, SourceMap) or not document.blocks or document.media_type in _WITHOUT_TAGS:
        return None
    kinds, starts, ends, *_ = zip(*document.blocks, strict=True)
    text, sizes = document.text, [*map(sub, ends, starts)]
    reading = _Reading(places.source, [*map(places.piece_starts().__getitem__, starts)], sizes)
    reading.read()
    return Page(
        document,
        places.source,
        kinds,
        sizes,
        [text[start:end] for start, end in zip(starts, ends, strict=True)],
        reading.elements,
        reading.linked,
        reading.anchors,
    )


# The pages of a site share their frame.
@lru_cache(maxsize=8192)
def _said(tag: str) -> tuple[str, str, Mark, _Siblings | None]:
    """Return what the tag of an element says: name, attributes, mark, and which elements it ends."""
    found = _NAME.match(tag)
    written = found[0] if found else ""
    name, attributes = _SMALL.get(written, written), tag[len(written) :]
    return name, attributes, mark_of(name, attributes), _SIBLINGS.get(name)


class _Reading:
    """One pass over the tags of a page; one use."""

    __slots__ = ("_open", "_sizes", "_source", "_sources", "anchors", "elements", "linked")

    def __init__(self, source: str, sources: list[int], sizes: list[int]) -> None:
        self._source = source
        # Where the blocks begin in the source; no tag stands behind the last of these.
        self._sources = [*sources, sys.maxsize]
        self._sizes = sizes
        root = Element("", "", "", 0, 0, None)
        self.elements = [root]
        self._open = [root]
        self.linked = [0] * len(sizes)
        self.anchors = [0] * len(sizes)

    def read(self) -> None:
        open_elements, elements, sources, new = self._open, self.elements, self._sources, Element.__new__
        # How many blocks begin before a place of the source.
        before = 0
        # Behind the last of these signs every tag is open, and each would be read up to the end.
        stop = self._source.rfind(">") + 1
        for found in _TAGS.finditer(self._source, 0, stop):
            group = found.lastindex
            if group == _BEGIN:
                # A third of the time of Element(…); a page has some tens.
                element = new(Element)
                element.tag, element.attributes, element.mark, siblings = _said(found[_BEGIN])
                if siblings:
                    at = found.start()
                    while sources[before] < at:
                        before += 1
                    self._close_siblings(*siblings, at, before)
                at = found.end()
                while sources[before] < at:
                    before += 1
                element.first, element.start, element.parent = before, at, open_elements[-1]
                elements.append(element)
                open_elements.append(element)
            elif group == _END:
                at = found.start()
                while sources[before] < at:
                    before += 1
                tag = found[_END]
                if open_elements[-1].tag == tag or open_elements[-1].tag == _SMALL.get(tag):
                    # The usual case, so without the steps that `_close` takes.
                    element = open_elements.pop()
                    element.end = before
                    element.stop = at
                else:
                    self._close(_SMALL.get(tag, tag), at, before)
            elif group in _LINKS and (within := found[group]):
                at = found.start(group)
                while sources[before] < at:
                    before += 1
                self._link(within, at, before)
        self._close_from(0, len(self._source), len(self._sizes))

    def _link(self, within: str, start: int, after: int) -> None:
        sources, sizes, linked = self._sources, self._sizes, self.linked
        end = start + len(within)
        if sources[after] < end:
            # A link that begins blocks, or holds them: its text is theirs.
            last = after
            while sources[last + 1] < end:
                linked[last] = sizes[last]
                self.anchors[last] += 1
                last += 1
            size, said = sizes[last], len(within.strip())
            linked[last] = size if said > size or "<" in within else said
            self.anchors[last] += 1
        elif after:
            text = _INNER_TAG.sub("", within) if "<" in within else within
            linked[after - 1] += len(text.strip())
            self.anchors[after - 1] += 1

    def _close_siblings(self, tags: frozenset[str], holders: frozenset[str], at: int, end: int) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            tag = self._open[depth].tag
            if tag in tags:
                self._close_from(depth, at, end)
                return
            if tag in holders:
                return

    def _close(self, tag: str, at: int, end: int) -> None:
        crosses = tag in _OF_TABLES
        for depth in range(len(self._open) - 1, 0, -1):
            open_tag = self._open[depth].tag
            if open_tag == tag:
                self._close_from(depth, at, end)
                return
            if open_tag == "table" if crosses else open_tag in _CELLS:
                return

    def _close_from(self, depth: int, at: int, end: int) -> None:
        for element in self._open[depth:]:
            element.end, element.stop = end, at
        del self._open[depth:]
