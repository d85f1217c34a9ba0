"""Print the text of a source view: some hundred lines, each with the fields that were read from it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from markupsafe import Markup, escape

from esrcat.site.markup.escaped import known
from esrcat.site.words.messages import Messages

_MOST_KEPT = 4096


class Tag(NamedTuple):
    """The fields of one name that were read from a line: the first in words, further ones as numbers."""

    label: str
    links: list[str]


class TextLine(NamedTuple):
    """A line of the document: `number` counts lines of the source, `id` is unique on the page."""

    id: str
    number: int
    kind: Literal["text", "heading", "subheading", "loose"]
    markup: Markup
    tags: list[Tag]


class IndexEntry(NamedTuple):
    """A field in the list A–Ö: where it is first read, and the source line."""

    label: str
    anchor: str
    line: int


class SourcePrinter:
    """Prints lines on the pages of one language."""

    def __init__(self, words: Messages) -> None:
        self._language = words.language
        self._title = words.t.document.line
        self._loose = escape(words.t.document.key_loose)
        self._numbered = lru_cache(_MOST_KEPT)(self._made_number)

    def lines(self, lines: Iterable[TextLine], language: str) -> Markup:
        """Return the lines of a document in a language."""
        own = f' lang="{self._language}"' if language != self._language else ""
        return Markup("".join([self._line(line, own) for line in lines]))

    def _line(self, line: TextLine, own: str) -> str:
        id, number, kind, markup, tags = line
        start, end = _AROUND[kind]
        said = self._tags(tags, self._loose if kind == "loose" else "") if tags or kind == "loose" else ""
        return (
            f'{start[0]}{id}{start[1]}{own} href="#{id}"{self._numbered(number)}'
            f'<span class="tx">{markup}</span>{said}{end}'
        )

    def _made_number(self, number: int) -> str:
        return f' aria-label="{escape(self._title.format(line=number))}">{number}</a>'

    def _tags(self, tags: list[Tag], loose: str) -> str:
        return f'<span class="tag" lang="{self._language}">{loose}{"".join(map(_tag, tags))}</span>'


_LINK = '"><a class="l"'
_AROUND = {
    "text": (('<p id="', _LINK), "</p>\n"),
    "heading": (('<h2 id="', _LINK), "</h2>\n"),
    "subheading": (('<h3 id="', _LINK), "</h3>\n"),
    "loose": (('<p id="', f'" class="loose{_LINK}'), "</p>\n"),
}
"""What stands around the id of a line, and its end."""


def _tag(tag: Tag) -> str:
    label, links = known(tag.label), tag.links
    first = f'<span class="t"><a href="{escape(links[0])}">{label}</a>'
    if len(links) == 1:
        return f"{first}</span>"
    more = [
        f' <a class="n" href="{escape(link)}"><span class="vh">{label} </span>{number}</a>'
        for number, link in enumerate(links[1:], start=2)
    ]
    return f"{first}{''.join(more)}</span>"


def index(entries: Iterable[IndexEntry]) -> Markup:
    """Return the items of the list of fields."""
    return Markup(
        "".join(
            [
                f'<li><a href="#{known(anchor)}"><span class="k">{known(label)}</span>'
                f"<span>{line}</span></a></li>\n"
                for label, anchor, line in entries
            ]
        )
    )
