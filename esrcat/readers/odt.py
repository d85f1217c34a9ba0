"""OpenDocument text (.odt, flat .fodt) → Document: paragraphs, headings, list items, tables as rows of cells.

Headings are told by their outline level, and by the name and level of their style, whatever it is based on.
The first paragraph of a list's item is an item. Text that was deleted or is hidden, prompts of empty fields,
headers, footers, notes and comments do not count as text of the document; the paragraphs of text boxes and
shapes follow the one that these hang on.

A paragraph is a line of the source (see `paragraphs`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from esrcat.document import BlockKind, Document
from esrcat.errors import UnreadableDocument
from esrcat.readers.opendocument import (
    CONTENT,
    DRAW,
    OFFICE,
    STYLE,
    STYLES,
    TABLE,
    TEXT,
    has_part,
    refuse,
    root_of,
)
from esrcat.readers.paragraphs import (
    LARGEST_BODY,
    LONGEST_CHAIN,
    Paragraph,
    Paragraphs,
    Part,
    Table,
    level_of_style,
)

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"

_HEADING, _PARAGRAPH = f"{TEXT}h", f"{TEXT}p"
_PARAGRAPHS = frozenset((_HEADING, _PARAGRAPH))
_TABLE, _ROW, _CELL = f"{TABLE}table", f"{TABLE}table-row", f"{TABLE}table-cell"
_ITEM = f"{TEXT}list-item"
_SPACES = f"{TEXT}s"
_SIGNS = {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}
# What was deleted, notes and comments, patterns of lists of contents, code, prompts for what was never filled
# in, and what stands for a picture.
_HIDDEN = frozenset(
    (
        *(
            f"{TEXT}{name}"
            for name in """tracked-changes note note-body ruby-text script table-of-content-source
            illustration-index-source table-index-source object-index-source user-index-source
            alphabetical-index-source bibliography-source sequence-decls variable-decls user-field-decls
            bookmark-start bookmark-end placeholder""".split()
        ),
        *(
            f"{OFFICE}{name}"
            for name in "annotation annotation-end forms binary-data event-listeners".split()
        ),
        f"{DRAW}object",
        *(
            f"{{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}}{name}"
            for name in ("title", "desc")
        ),
    )
)
_WHITE = re.compile("[ \t\r\n]+")
_MOST_SPACES = 1000


class _Style(NamedTuple):
    """What a style says: its name as shown, what it is based on, an outline level, and whether it hides."""

    name: str
    parent: str
    outline: int | None
    hides: bool


def read_odt(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the text of an OpenDocument text as a Document.

    Raises UnreadableDocument for a file that is locked, broken, or not safe to open.
    """
    refuse(data, name, "text", LARGEST_BODY)
    try:
        content = root_of(data, CONTENT)
        styles = _styles([root_of(data, STYLES), content] if has_part(data, STYLES) else [content])
        reading = _Reading(styles)
        reading.text.add(reading.parts(content.find(f"{OFFICE}body/{OFFICE}text")))
    except Exception as error:
        # lxml and zipfile let through whatever a broken file brings about.
        kind = type(error).__name__
        reason = f"the document is broken ({kind}); open it in a word processor and save it again"
        raise UnreadableDocument(name, reason) from error
    return reading.text.document(name=name, sha256=sha256, media_type=MEDIA_TYPE)


def _styles(roots: Iterable[Any]) -> dict[tuple[str, str], _Style]:
    """Return the styles by their family and name; those of a document's own come last and count."""
    styles = {}
    for root in roots:
        for style in root.iterfind(f"*/{STYLE}style"):
            family, name = style.get(f"{STYLE}family", ""), style.get(f"{STYLE}name", "")
            properties = style.find(f"{STYLE}section-properties" if family == "section" else _OF_TEXT)
            styles[family, name] = _Style(
                style.get(f"{STYLE}display-name") or name.replace("_20_", " "),
                style.get(f"{STYLE}parent-style-name", ""),
                _outline(style.get(f"{STYLE}default-outline-level")),
                properties is not None and properties.get(f"{TEXT}display") == "none",
            )
    return styles


_OF_TEXT = f"{STYLE}text-properties"


def _outline(written: str | None) -> int | None:
    """Return an outline level, 0 where it is said that there is none, None where nothing is said."""
    if written is None:
        return None
    return int(written) if re.fullmatch("[1-9]|10", written) else 0


class _Reading:
    """Reads the paragraphs of a body; one use, one document."""

    __slots__ = ("_levels", "_styles", "text")

    def __init__(self, styles: dict[tuple[str, str], _Style]) -> None:
        self._styles = styles
        self._levels: dict[str, int] = {}
        self.text = Paragraphs()

    def parts(self, element: Any, kind: BlockKind = "paragraph") -> Iterator[Part]:
        """Yield the paragraphs and tables in an element, whatever is wrapped around them."""
        for child in element:
            if child.tag in _PARAGRAPHS:
                yield self._paragraph(child, kind)
                for frame in _frames(child):
                    yield from self.parts(frame)
                # What follows in an item is not numbered.
                kind = "paragraph"
            elif child.tag == _TABLE:
                rows = (_owned(row, _CELL, _ROW) for row in _owned(child, _ROW, _TABLE))
                yield Table([[list(self.parts(cell)) for cell in cells] for cells in rows])
            elif child.tag not in _HIDDEN and not self._is_hidden_section(child):
                yield from self.parts(child, "item" if child.tag == _ITEM else "paragraph")

    def _is_hidden_section(self, element: Any) -> bool:
        if element.tag != f"{TEXT}section":
            return False
        return element.get(f"{TEXT}display") == "none" or self._hides("section", element)

    def _hides(self, family: str, element: Any) -> bool:
        """Tell whether the style of a section, paragraph or stretch of text hides it."""
        name = element.get(f"{TEXT}style-name", "")
        for _ in range(LONGEST_CHAIN):
            style = self._styles.get((family, name))
            if style is None:
                return False
            if style.hides:
                return True
            name = style.parent
        return False

    def _paragraph(self, element: Any, kind: BlockKind) -> Paragraph:
        text = "" if self._hides("paragraph", element) else "".join(_folded(self._written(element)))
        level = self._level(element)
        return self.text.paragraph(text, "heading" if level else kind, level)

    def _level(self, element: Any) -> int:
        """Return the level of a heading; an element that is one needs no style to say so."""
        if element.tag == _HEADING:
            written = element.get(f"{TEXT}outline-level", "1")
            return int(written) if re.fullmatch("[1-9][0-9]?", written) else 1
        name = element.get(f"{TEXT}style-name", "")
        if name not in self._levels:
            self._levels[name] = self._level_of_style(name)
        return self._levels[name]

    def _level_of_style(self, name: str) -> int:
        for _ in range(LONGEST_CHAIN):
            style = self._styles.get(("paragraph", name))
            if style is None:
                return 0
            level = style.outline or level_of_style(style.name)
            if level or style.outline is not None:
                return level
            name = style.parent
        return 0

    def _written(self, element: Any) -> Iterator[tuple[str, bool]]:
        """Yield the text of a paragraph's spans and links, and whether its white space is to be folded."""
        yield element.text or "", True
        for child in element:
            tag = child.tag
            if tag in _SIGNS:
                yield _SIGNS[tag], False
            elif tag == _SPACES:
                count = child.get(f"{TEXT}c", "1")
                yield " " * min(int(count) if re.fullmatch("[0-9]{1,9}", count) else 1, _MOST_SPACES), False
            elif tag not in _HIDDEN and not tag.startswith(DRAW) and not self._hides("text", child):
                yield from self._written(child)
            yield child.tail or "", True


def _frames(element: Any) -> Iterator[Any]:
    """Yield the frames and shapes that hang on a paragraph; what is in them hangs on paragraphs of theirs."""
    for child in element:
        if child.tag.startswith(DRAW):
            yield child
        elif child.tag not in _HIDDEN:
            yield from _frames(child)


def _folded(written: Iterable[tuple[str, bool]]) -> Iterator[str]:
    """Yield text in which white space counts once, also over the ends of spans; spaces of their own stay."""
    is_white = True
    for text, folds in written:
        if not folds:
            yield text
            is_white = False
        elif text:
            one = _WHITE.sub(" ", text)
            yield one[1:] if is_white and one.startswith(" ") else one
            is_white = one.endswith(" ")


def _owned(element: Any, tag: str, owner: str) -> list[Any]:
    """Return the elements of a kind in another, without those that are in an inner one of its kind."""
    found = element.iter(tag)
    return [each for each in found if next(each.iterancestors(owner), None) is element]
