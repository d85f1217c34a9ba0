"""What programs that keep pages write into them: the address they were kept from, and a web archive's bar.

Browsers, SingleFile and HTTrack name the address in a comment. The Wayback Machine puts a bar with its own
texts in front of the page, which is none of the page's.
"""

from __future__ import annotations

import re

_HEAD = 2048
"""Comments of programs stand at the beginning."""
_SAVED = re.compile(
    r"""<!--\ saved\ from\ url=\(\d{1,6}\)(?P<browser>https?://[^\s<>"]+)\ -->
      | Page\ saved\ with\ SingleFile\s+url:\ (?P<single>https?://[^\s<>"]+)
      | <!--\ Mirrored\ from\ (?P<mirror>[\w.-]+\.\w+(?::\d+)?(?:/[^\s<>"]*)?)\ by\ HTTrack""",
    re.X,
)
_ARCHIVE, _WAYBACK = "archive.org", "https://web.archive.org"
_REPLAYED = re.compile(
    r"""wombat\(\s*"(?P<page>https?://[^\s"<>]+)"\s*,\s*"(?P<time>\d{14})"\s*,\s*"(?P<at>https?://[^\s"<>]+?)/?"
      | The\ Wayback\ Machine\ -\s+(?P<whole>https?://[^\s"<>]+)
      # Of its older bars, the list of all copies
      | /web/(?P<when>\d{14})\*/(?P<captured>https?://[^\s"<>]+)""",
    re.X,
)
_BAR_BEGINS, _BAR_ENDS = (f"<!-- {edge} WAYBACK TOOLBAR INSERT -->" for edge in ("BEGIN", "END"))
# A browser that saves what it shows leaves comments out.
_BAR_ELEMENT = re.compile(r"""<div\s[^<>]*?\bid=["']?wm-ipp(?:-base|-print)?["'\s>]""")
_MOST_ELEMENTS = 4
_DIVISION = re.compile(r"<(/?)div\b")
_TEXT = re.compile(r"[^\r\n]+")


def as_kept(source: str) -> tuple[str | None, str]:
    """Return the address that a page says it was kept from, None for one that says nothing, and the page.

    Of a page from the Wayback Machine it is the address there, in which time and address of the page stand;
    the page has no bar then.
    """
    if _ARCHIVE not in source:
        return _saved_from(source), source
    replayed = _REPLAYED.search(source)
    return _address(replayed) if replayed else _saved_from(source), _without_bar(source)


def _address(replayed: re.Match[str]) -> str:
    if replayed["whole"]:
        return replayed["whole"]
    at, time, page = replayed["at"] or _WAYBACK, replayed["time"] or replayed["when"], replayed["page"]
    return f"{at}/web/{time}/{page or replayed['captured']}"


def _saved_from(source: str) -> str | None:
    head = source[:_HEAD]
    # Two looks are faster than a search, and most pages say nothing.
    saved = _SAVED.search(head) if "aved " in head or "Mirrored" in head else None
    if saved is None:
        return None
    mirror = saved["mirror"]
    return f"http://{mirror}" if mirror else saved["browser"] or saved["single"]


def _without_bar(source: str) -> str:
    """Return a page with spaces in place of the bar of the Wayback Machine; line ends stay."""
    start = source.find(_BAR_BEGINS)
    end = source.find(_BAR_ENDS, start)
    if 0 <= start < end:
        source = _blanked(source, start, end)
    for _ in range(_MOST_ELEMENTS):
        bar = _BAR_ELEMENT.search(source)
        if bar is None:
            break
        source = _blanked(source, bar.start(), _end_of_division(source, bar.start()))
    return source


def _blanked(source: str, start: int, end: int) -> str:
    blank = _TEXT.sub(lambda line: " " * len(line[0]), source[start:end])
    return f"{source[:start]}{blank}{source[end:]}"


def _end_of_division(source: str, start: int) -> int:
    """Return where the div that begins there ends: at its own end tag, else with its first tag."""
    depth = 0
    for tag in _DIVISION.finditer(source, start):
        depth += -1 if tag[1] else 1
        if depth == 0:
            end = source.find(">", tag.start())
            return len(source) if end < 0 else end + 1
    return source.find(">", start) + 1 or len(source)
