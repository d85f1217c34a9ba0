"""Read a table of projects: each row, with the section about the same project elsewhere in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from esrcat.pages.content import Content
from esrcat.pages.phrases import is_fact_label
from esrcat.pages.signs import MONEY
from esrcat.pages.stretch import CONTACT, MONEY_OR_DATE, Stretch, end_of
from esrcat.readers.pasted_rows import PROJECT_COLUMN

_SUMS = re.compile(r"(?:yhteensä|sammanlagt|totalt|summa|total)\b", re.I)
_LEAST = 2
_PAIR = 2


def stretches_of_rows(content: Content) -> tuple[Stretch, ...]:
    """Read the rows of a table under a head that has a column for the project."""
    rows = content.rows
    text = content.document.text
    for number, (first, last) in enumerate(rows[:-_LEAST]):
        head = [content.text_of(block).lower() for block in content.blocks[first:last]]
        if len(head) < _LEAST or not any(PROJECT_COLUMN.match(cell) for cell in head):
            continue
        below = [content.text_of(content.blocks[start]) for start, _ in rows[number + 1 :]]
        if 2 * sum(map(is_fact_label, below)) > len(below) or (
            len(head) == _PAIR and not _are_alike(content, rows[number + 1 :])
        ):
            # The rows are facts of one project, its name first.
            continue
        found = [
            Stretch(start, end, start, first if _have_heads(content, (start, end), (first, last)) else None)
            for start, end in rows[number + 1 :]
            if end - start >= _LEAST
            and MONEY_OR_DATE.search(text, content.blocks[start].start, content.blocks[end - 1].end)
            and not _SUMS.match(content.text_of(content.blocks[start]))
        ]
        return _with_sections(content, found, first) if len(found) >= _LEAST else ()
    return ()


def _have_heads(content: Content, row: tuple[int, int], head: tuple[int, int]) -> bool:
    """Tell whether each cell of a row stands under one of the head: as many, or in known columns."""
    if row[1] - row[0] == head[1] - head[0]:
        return True
    columns = [block.level for block in content.blocks[slice(*head)]]
    own = {block.level for block in content.blocks[slice(*row)]}
    return len(set(columns)) == len(columns) and own.issubset(columns)


def _are_alike(content: Content, rows: Sequence[tuple[int, int]]) -> bool:
    """Tell whether all rows of two columns have a sum, or none and all a date: facts are of many kinds."""
    texts = [content.text_of(content.blocks[end - 1]) for _, end in rows]
    sums = [MONEY.search(text.lower()) is not None for text in texts]
    return all(map(MONEY_OR_DATE.search, texts)) and (all(sums) or not any(sums))


def _with_sections(content: Content, found: Sequence[Stretch], table: int) -> tuple[Stretch, ...]:
    """Give each row its section, where every one has a section under a heading with its name."""
    blocks = content.blocks
    headings = [n for n, block in enumerate(blocks) if block.kind == "heading"]
    given = []
    for each in found:
        names = {
            content.text_of(block).casefold().strip()
            for block in blocks[each.first : each.end]
            if not any(map(str.isdigit, content.text_of(block)))
        }
        heading = next(
            (
                n
                for n in headings
                if any(len(name) > 3 and name in content.text_of(blocks[n]).casefold() for name in names)
            ),
            None,
        )
        if heading is None or each.columns is None:
            return tuple(found)
        after = next((n for n in headings if n > heading), len(blocks))
        after = min(after, table) if heading < table else after
        given.append(
            replace(each, heading=heading, section=(heading, _until_contact(content, heading, after)))
        )
    apart = len({each.heading for each in given}) == len(given)
    return tuple(given) if apart else tuple(found)


def _until_contact(content: Content, heading: int, after: int) -> int:
    """Return where a section ends; one contact of its own may close it."""
    end = end_of(content, heading + 1, after)
    return end + 1 if end < after and CONTACT.match(content.text_of(content.blocks[end])) else end
