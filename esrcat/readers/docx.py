"""DOCX → Document: paragraphs, headings by their style, list items, and tables as rows of cells.

Such a file is a page that somebody pasted into Word, or a plan written in it. python-docx opens the package
and knows the styles; the elements are walked here, because python-docx skips content controls and tracked
insertions. Text that was deleted or is hidden, prompts of empty fields, headers, footers, notes and comments
do not count as text of the document; the paragraphs of a text box follow the one that it hangs on.

A paragraph is a line of the source (see `paragraphs`).
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from typing import Any, NamedTuple

from esrcat.document import BlockKind, Document
from esrcat.errors import UnreadableDocument
from esrcat.readers.docx_fields import is_on, stated
from esrcat.readers.office_archive import part_sizes, refuse_unsafe
from esrcat.readers.paragraphs import (
    DEEPEST,
    LARGEST_BODY,
    LONGEST_CHAIN,
    Paragraph,
    Paragraphs,
    Part,
    Table,
    level_of_style,
)

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_BODY = "word/document.xml"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {
    f"{_WORD}tab": "\t",
    f"{_WORD}br": "\n",
    f"{_WORD}cr": "\n",
    f"{_WORD}noBreakHyphen": "-",
    f"{_WORD}softHyphen": "\xad",
}
# Deleted text, the code of a field, properties, and what is there twice for older programs.
_HIDDEN = frozenset(
    (
        *(f"{_WORD}{name}" for name in ("del", "moveFrom", "instrText", "rPr", "pPr", "tblPr", "sectPr")),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
_SYMBOL, _FIELD, _BOX = f"{_WORD}sym", f"{_WORD}fldChar", f"{_WORD}txbxContent"
_CONTROL, _PROMPT = f"{_WORD}sdt", f"{_WORD}sdtPr/{_WORD}showingPlcHdr"
_PARAGRAPH, _TABLE, _ROW, _CELL = (f"{_WORD}{name}" for name in ("p", "tbl", "tr", "tc"))
# The tree made of it takes some ten times as much memory.
_LARGEST_BODY = LARGEST_BODY


class _Style(NamedTuple):
    """What a style says: the level of its heading (0 for none), whether it is a list's, whether it hides."""

    level: int
    listed: bool
    hides: bool


def is_docx(data: bytes) -> bool:
    """Tell whether the bytes of a ZIP archive are those of a Word document."""
    return _BODY in part_sizes(data)


def read_docx(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the text of a Word document as a Document.

    Raises UnreadableDocument for an archive that is not safe to open and for a document that is broken.
    """
    refuse_unsafe(data, name, "document")
    if part_sizes(data)[_BODY] > _LARGEST_BODY:
        raise UnreadableDocument(name, "the document's text unpacks to more than 32 MiB; it was not opened")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            text = _read_body(data)
        except Exception as error:
            # python-docx lets through whatever a broken file brings about.
            kind = type(error).__name__
            reason = f"the document is broken ({kind}); open it in a word processor and save it again"
            raise UnreadableDocument(name, reason) from error
    return text.document(name=name, sha256=sha256, media_type=MEDIA_TYPE)


def _read_body(data: bytes) -> Paragraphs:
    from docx import Document as open_docx

    opened = open_docx(io.BytesIO(data))
    reading = _Reading(_styles(opened))
    reading.text.add(reading.parts(opened.element.body))
    return reading.text


def _styles(opened: Any) -> dict[str, _Style]:
    """Return what each style of text says, by its id; a style says what the one it is based on says."""
    return {style.style_id: _style_of(style) for style in opened.styles if hasattr(style, "base_style")}


def _style_of(style: Any) -> _Style:
    level, listed, hides = 0, False, False
    for _ in range(LONGEST_CHAIN):
        element = style.element
        outline = element.find(f"{_WORD}pPr/{_WORD}outlineLvl")
        if not level and outline is not None:
            level = _level(outline)
        level = level or level_of_style(style.name or "")
        listed = listed or element.find(f"{_WORD}pPr/{_WORD}numPr") is not None
        hides = hides or is_on(element.find(f"{_WORD}rPr/{_WORD}vanish"))
        if style.base_style is None:
            break
        style = style.base_style
    return _Style(min(level, DEEPEST), listed, hides)


def _level(outline: Any) -> int:
    """Return the level of a heading from 1; the ninth and last says that there is none."""
    written = outline.get(f"{_WORD}val", "")
    return int(written) + 1 if written.isdigit() and int(written) < 9 else 0


class _Reading:
    """Reads the paragraphs of a body; one use, one document."""

    __slots__ = ("_styles", "text")

    def __init__(self, styles: dict[str, _Style]) -> None:
        self._styles = styles
        self.text = Paragraphs()

    def parts(self, element: Any) -> Iterator[Part]:
        """Yield the paragraphs and tables in an element, whatever is wrapped around them."""
        for child in element:
            if child.tag == _PARAGRAPH:
                yield self._paragraph(child)
                for box in _boxes(child):
                    yield from self.parts(box)
            elif child.tag == _TABLE:
                rows = (_owned(row, _CELL, _ROW) for row in _owned(child, _ROW, _TABLE))
                yield Table([[list(self.parts(cell)) for cell in cells] for cells in rows])
            elif not _is_left_out(child):
                yield from self.parts(child)

    def _paragraph(self, element: Any) -> Paragraph:
        properties = element.find(f"{_WORD}pPr")
        style = self._named(properties, "pStyle")
        text = "" if style and style.hides else "".join(self._written(element))
        return self.text.paragraph(text, *self._kind(properties, style))

    def _kind(self, properties: Any, style: _Style | None) -> tuple[BlockKind, int]:
        if properties is None:
            return "paragraph", 0
        outline = properties.find(f"{_WORD}outlineLvl")
        level = _level(outline) if outline is not None else style.level if style else 0
        if level:
            return "heading", min(level, DEEPEST)
        listed = properties.find(f"{_WORD}numPr") is not None or (style is not None and style.listed)
        return ("item", 0) if listed else ("paragraph", 0)

    def _named(self, properties: Any, kind: str) -> _Style | None:
        """Return the style that the properties of a paragraph (pStyle) or a run (rStyle) name, if any."""
        name = None if properties is None else properties.find(f"{_WORD}{kind}")
        return None if name is None else self._styles.get(name.get(f"{_WORD}val", ""))

    def _written(self, element: Any) -> Iterator[str]:
        """Yield the text of a paragraph's runs, links and insertions, in order."""
        for child in element:
            if child.tag == _BOX or _is_left_out(child):
                continue
            if child.tag == f"{_WORD}t":
                yield child.text or ""
            elif child.tag in _SIGNS:
                yield _SIGNS[child.tag]
            elif child.tag == _SYMBOL:
                yield _symbol(child)
            elif child.tag == _FIELD:
                yield stated(child)
            elif not self._hides(child):
                yield from self._written(child)

    def _hides(self, run: Any) -> bool:
        """Tell whether a run is hidden, by itself or by its style."""
        properties = run.find(f"{_WORD}rPr")
        own = None if properties is None else properties.find(f"{_WORD}vanish")
        if own is not None:
            return is_on(own)
        style = self._named(properties, "rStyle")
        return style is not None and style.hides


def _owned(element: Any, tag: str, owner: str) -> list[Any]:
    """Return the elements of a kind in another, without those that are in an inner one of its kind."""
    found = element.iter(tag)
    return [each for each in found if next(each.iterancestors(owner), None) is element]


def _is_left_out(element: Any) -> bool:
    """Tell whether an element shows nothing, or a prompt for what was never filled in."""
    return element.tag in _HIDDEN or (element.tag == _CONTROL and element.find(_PROMPT) is not None)


def _boxes(element: Any) -> Iterator[Any]:
    """Yield the text boxes that hang on a paragraph; what is in them hangs on paragraphs of theirs."""
    for child in element:
        if child.tag == _BOX:
            yield child
        elif not _is_left_out(child):
            yield from _boxes(child)


def _symbol(element: Any) -> str:
    """Return a character of a font of signs, such as a ticked box; it lies in the private use area."""
    code = element.get(f"{_WORD}char", "")
    return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{4}", code) else ""
