"""Tell rows of data from rows that only hold the layout of a page."""

from __future__ import annotations

from collections.abc import Sequence

from esrcat.document import Document

_LONGEST_LABEL = 90
_MOST_BLOCKS_OF_A_CELL = 3


def data_rows(document: Document, keeps: Sequence[bool]) -> list[tuple[int, int]]:
    """Return the rows of data: a short first cell, and others beside it, none of them with headings."""
    return [(first, last) for first, last in document.rows if _is_data(document, keeps, first, last)]


def _is_data(document: Document, keeps: Sequence[bool], first: int, last: int) -> bool:
    if not keeps[first]:
        return False
    blocks = document.blocks[first:last]
    head = blocks[0]
    columns = {block.level for block in blocks if block.kind == "cell"}
    cells = len(columns) if len(columns) > 1 else 2 if len(blocks) > 1 and head.kind == "cell" else 0
    return (
        cells > 1
        and head.end - head.start <= _LONGEST_LABEL
        and "\n\n" not in document.text[head.start : head.end]
        and len(blocks) <= cells * _MOST_BLOCKS_OF_A_CELL
        and not any(block.kind == "heading" for block in blocks)
    )
