"""A project page as it looks when it was copied in a browser and pasted into Word."""

from __future__ import annotations

import io
import re

from lxml import html

_WHITE = re.compile(r"\s+")
_STYLES = {"h1": "Heading 1", "h2": "Heading 2", "h3": "Heading 3", "li": "List Paragraph"}


def as_docx(page: str) -> bytes:
    """Return the page's paragraphs as a Word document."""
    from docx import Document

    document = Document()
    styles = {style.name for style in document.styles}
    for element in html.document_fromstring(page).iter("h1", "h2", "h3", "p", "li"):
        style = _STYLES.get(str(element.tag), "Normal")
        paragraph = document.add_paragraph(style=style if style in styles else "Normal")
        paragraph.add_run(_folded(element.text))
        for part in element:
            paragraph.add_run(_folded("".join(map(str, part.itertext(with_tail=False))))).bold = (
                part.tag == "b"
            )
            paragraph.add_run(_folded(part.tail))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _folded(text: str | None) -> str:
    """Return text with its white space folded, but for no-break spaces."""
    return _WHITE.sub(lambda white: white[0] if "\xa0" in white[0] else " ", text or "")
