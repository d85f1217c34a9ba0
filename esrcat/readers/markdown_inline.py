"""The marks within a block of Markdown: which stretches of its source a reader of the page sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

UNSEEN = "\x00"
"""What stands for each character that no reader sees: comments, and what a site generator fills in."""
_DESTINATION = (
    r"\( [^()\s]*+ (?> (?: \( [^()\s]*+ \) [^()\s]*+ )* )"
    r"(?> (?: \s+ (?: \"[^\"]*+\" | '[^']*+' ) )? ) \s* \)"
)
_PICTURE = rf"! \[ [^\[\]]*+ \] (?: {_DESTINATION} | \[ [^\[\]]*+ \] )"
_MARKS = re.compile(
    rf"""
      \\ (?P<escaped> [!-/:-@\[-`{{-~] )
    | (?P<unseen> {UNSEEN}+ | {_PICTURE} )
    | (?P<opens> \[ (?= (?> (?: {_PICTURE} | [^\[\]] )* ) \] [(\[] ) )
    | (?P<closes> \] (?: {_DESTINATION} | \[ [^\[\]]*+ \] ) )
    | < (?P<address> https?://[^\s<>]++ | [^\s<>@]++@[^\s<>]++ ) >
    | (?P<line> </?+ (?: br | p | div | tr | td | th | li | ul | ol | table | h[1-6] ) \b [^<>]*+ > )
    | (?P<tag> </?+ [a-zA-Z] [^<>]*+ > )
    | (?P<code> `++ )
    | (?P<strong> \*\*\*? | ~~ | (?<!\w) __ (?=\S) | (?<=\S) __ (?!\w) )
    | (?P<slant_opens> (?<![\w*_]) [*_] (?=[^\s*_]) (?= [^*_\n]*+ [*_] (?![\w*_]) ) )
    | (?P<slant_closes> (?<=[^\s*_]) [*_] (?![\w*_]) )
    | (?P<entity> & (?: \#\d+ | \#[xX][\da-fA-F]+ | [a-zA-Z][a-zA-Z\d]* ) ; )
    """,
    re.VERBOSE,
)

Stretch = tuple[str, int]
"""Some text of the page, and where it begins in the source."""


def seen(source: str, start: int, end: int) -> Iterator[Stretch]:
    """Yield what a reader sees of a stretch of Markdown: its words without the marks around them."""
    open_links = slanted = 0
    at = start
    for mark in _MARKS.finditer(source, start, end):
        if mark.start() < at:
            continue
        kind = mark.lastgroup
        if kind == "opens":
            open_links += 1
        elif kind == "slant_opens":
            slanted += 1
        elif kind == "closes":
            if not open_links:
                continue
            open_links -= 1
        elif kind == "slant_closes":
            if not slanted:
                continue
            slanted -= 1
        if mark.start() > at:
            yield source[at : mark.start()], at
        yield from _shown(mark)
        at = mark.end()
    if at < end:
        yield source[at:end], at


def _shown(mark: re.Match[str]) -> Iterator[Stretch]:
    """Yield what is seen of a mark itself."""
    kind = mark.lastgroup
    if kind in ("escaped", "address"):
        yield mark[kind], mark.start(kind)
    elif kind == "line":
        yield "\n", mark.start()
    elif kind == "entity":
        yield unescape(mark[0]), mark.start()
