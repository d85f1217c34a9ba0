"""Pages and press releases without a form: which part of them is the text itself, and what it is about."""

from __future__ import annotations

from esrcat.document import Document
from esrcat.pages.content import Content, Published
from esrcat.span import Span

__all__ = ["Content", "Published", "main_content"]


def main_content(document: Document) -> Content:
    """Return the text of a page without what is printed around it."""
    blocks = tuple(block for block in document.blocks if block.kind not in ("title", "furniture"))
    left_out = tuple(Span(block.start, block.end) for block in document.blocks if block.kind == "furniture")
    heading = next((block for block in blocks if block.kind == "heading"), None)
    return Content(
        document, blocks, left_out=left_out, title=Span(heading.start, heading.end) if heading else None
    )
