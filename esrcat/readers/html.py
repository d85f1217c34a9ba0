"""HTML → Document: the text a reader of the page sees, every character with its place in the source.

The page is read as the HTML standard's tokens (13.2.5), not as a tree: a Document needs blocks and
text, and no parser that builds a tree tells where a text node stands in its source. So places are
kept while reading and never searched for afterwards (docs/decisions/0002). The tests hold the text
against lxml's and html.parser's.
"""

from __future__ import annotations

import re

from esrcat.document import Block, Container, Document
from esrcat.patterns import quick
from esrcat.readers.html_elements import (
    HOLDERS,
    MARKUP_INSIDE,
    RAW,
    SAYS_NOTHING,
    TAGS,
    TEXT_BLOCKS,
    UNSEEN,
    Tag,
)
from esrcat.readers.html_page import Page, is_uneven
from esrcat.readers.html_select import chosen
from esrcat.readers.kept_pages import as_kept
from esrcat.readers.source_map import NO_BREAK, SourceMap

# Possessive or atomic throughout, so that no page can make the search backtrack. What may fail after it has
# matched in part is `(?>(?:…)*)`: before Python 3.11.5 `(?:…)*+` went on behind that part.
_ATTRIBUTES = r"""[^>=]*+ (?: =\s*+ (?: "[^"]*+" | '[^']*+' | [^\s>]*+ ) [^>=]*+ )*+"""
# Of tags without odd quotes, of which each `<` begins one.
_PLAIN_ATTRIBUTES = r"""[^<>"'=]*+ (?: =\s*+ (?: "[^"<>]*+" | '[^'<>]*+' | [^\s<>"']*+ ) [^<>"'=]*+ )*+"""
_HOLDER = rf"""/?+ (?:{"|".join(HOLDERS)}) (?: > | \s{_PLAIN_ATTRIBUTES} > ) [\ \t\r\n\f]*+"""
_MARKUP = re.compile(
    rf"""<(?:
      # A block of text alone, or of one link, and the white space behind it, which says nothing.
      (p|h[1-6]|li|dt|dd|td|th) (?:\s{_ATTRIBUTES})?+ >
        (?>(?: <a\s{_ATTRIBUTES} > )?) (?!\ )([^<]++)(?<!\ ) (?: </a> )?+ </\1\s*+> [\ \t\r\n\f]*+
    | ({_HOLDER} (?>(?: < {_HOLDER} )*))                                      # the frame of a page
    | (/?[a-zA-Z][^\s/>]*+) (?: > | {_ATTRIBUTES} (?: > | \Z ) )            # a tag
    | !-- (?: -?> | (?s:.*?) (?: --!?> | \Z ) )                             # a comment
    | [!?] [^>]*+ (?: > | \Z ) | /[^a-zA-Z>] [^>]*+ (?: > | \Z ) | />       # what reads as a comment
    )""",
    re.VERBOSE,
)
# The ends of elements whose content is no markup.
_ENDS = {name: quick(rf"</{name}[\s/>]", re.I) for name in RAW}
_new = tuple.__new__
_ODD = "\t\r\f"


def read_html(source: str, *, name: str, sha256: str, encoding: str) -> Document:
    """Return the page as a Document; scripts, styles, comments and a web archive's bar are no text."""
    url, source = as_kept(source)
    page = Page(may_be_odd=any(map(source.__contains__, _ODD)))
    _read_tokens(source, page)
    page.end()
    text = "".join(page.parts)
    return Document(
        name=name,
        media_type="text/html",
        sha256=sha256,
        text=text,
        blocks=tuple(page.blocks),
        containers=tuple([_new(Container, each) for each in zip(page.parents, page.ends, strict=True)]),
        encoding=encoding,
        source_map=SourceMap(page.pieces, source),
        rows=tuple(page.rows),
        url=url,
    )


def _read_tokens(source: str, page: Page) -> None:
    at: int | None = 0
    while at is not None:
        at = _read_until_raw(source, at, page)


def _read_until_raw(source: str, at: int, page: Page) -> int | None:
    """Read on to the end of the next element whose content is no markup; None at the end of the page."""
    known_tag = TAGS.get
    for markup in _MARKUP.finditer(source, at):
        start = markup.start()
        if start > at:
            raw = source[at:start]
            if page.open or not raw.isspace():
                page.add(raw, at)
        at = markup.end()
        block, text, frame, name = markup.groups()
        if block:
            _add_text_block(source, start, markup.start(2), block, text, page)
            continue
        if frame:
            page.pass_holders(frame)
            continue
        tag = known_tag(name)
        if tag is None:
            # In letters of both cases, or none that says anything of blocks.
            tag = known_tag(name.lower(), SAYS_NOTHING)
        if tag is SAYS_NOTHING:
            continue
        begins, _, _, _, _, special = tag
        if begins is not None:
            _cross_edge(markup, tag, page)
        if special and (end := _after_special(source, start, at, page, tag)) is not None:
            return end
    if at < len(source):
        page.add(source[at:], at)
    return None


def _add_text_block(source: str, start: int, first: int, name: str, text: str, page: Page) -> None:
    """Add an element that holds text alone: it begins at `start` and its text at `first`."""
    if page.open:
        page.close()
    kind, level, cell = TEXT_BLOCKS[name]
    if cell:
        level = page.columns.next(source[start:first])
    uneven = "&" in text or "\n" in text or "  " in text or (page.may_be_odd and is_uneven(text))
    uneven = uneven or text[0] == NO_BREAK or text[-1] == NO_BREAK
    if uneven or page.pre:
        page.add_block(kind, level, text, first)
        return
    # Most of a page: so without the steps of `add_block`.
    begin = page.size
    if begin:
        page.parts.append("\n\n")
        begin += 2
    page.pieces.append((begin, first, None, True))
    page.parts.append(text)
    page.size = size = begin + len(text)
    page.blocks.append(_new(Block, (kind, begin, size, level, page.container)))


def _cross_edge(markup: re.Match[str], tag: Tag, page: Page) -> None:
    """Begin or end the block, the container or the row that a tag begins or ends."""
    begins, kind, level, container, row, _ = tag
    if page.open:
        page.close()
    page.kind = kind
    page.level = level
    if container and begins:
        page.enter()
    elif container:
        page.leave()
    if row:
        page.row_tag(markup, begins=bool(begins), of_table=container)


def _after_special(source: str, start: int, at: int, page: Page, tag: Tag) -> int | None:
    """Do what a tag does beside beginning or ending a block; return the end of content that is no markup."""
    begins, *_, name = tag
    if name == "br":
        page.break_line()
    elif name == "pre":
        page.pre = bool(begins)
    elif name == "select":
        return _add_chosen(source, start, at, page)
    elif name in UNSEEN:
        return _end_of_raw(source, name, at)
    else:
        return page.add_raw(source, at, _end_of_raw(source, name, at))
    return None


def _add_chosen(source: str, start: int, at: int, page: Page) -> int | None:
    """Add the entries that are chosen of a list, and return its end; None for a list that never ends."""
    found = chosen(source, start, at) if page.may_choose else None
    if found is None:
        page.may_choose = False
        return None
    for first, last in found.texts:
        if last > first:
            page.add_block("paragraph", 0, source[first:last], first)
    return found.end


def _end_of_raw(source: str, name: str, at: int) -> int:
    end = _ENDS[name].search(source, at)
    if end:
        return end.start()
    # Only what is no markup inside runs to the end of the page when it is never closed.
    return at if name in MARKUP_INSIDE else len(source)
