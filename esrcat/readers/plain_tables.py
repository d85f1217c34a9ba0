"""Tables in plain text, as spreadsheets and services save them: recognised, so none is taken for prose."""

from __future__ import annotations

import re
from collections import Counter

from esrcat.values.codes import project_code

# The heads of a table and some rows of it are enough.
_WITHIN, _LINES, _FEWEST_LINES = 20_000, 10, 2
# So many marks in each line are no chance; fewer need other signs beside them.
_MANY = 3
# A title, the day of printing or a source may stand above the heads of a table and under its rows.
_MOST_AROUND = 4
_LINE_END = re.compile(r"\r\n?|\n")
SEPARATOR_LINE = re.compile(r"\A\ufeff?sep=.(?:\r\n?|\n)")
"""What some programs write first, to say which mark parts the cells."""
_ENTITY = re.compile(r"&#?\w+;")
_QUOTED = {
    mark: re.compile(rf'(?:(?<=[{mark}\n])|\A)"(?:[^"]|"")*"(?=[{mark}\n]|\Z)') for mark in (";", "\t", ",")
}
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")


def mark_of_table(source: str) -> str | None:
    """Return the mark between the cells of a text that is a table: each of its first lines has as many.

    Prose has spaces behind its commas and semicolons, and pages that were pasted have a label and its value
    with a tab between them.
    """
    head = _LINE_END.sub("\n", source[: _WITHIN + 1])
    if len(source) > _WITHIN:
        head = head[: head.rfind("\n") + 1]  # the last line may be cut off
    head = SEPARATOR_LINE.sub("", head)
    return next((mark for mark in _QUOTED if mark in head and _is_table_of(mark, head)), None)


def _is_table_of(mark: str, head: str) -> bool:
    """Tell whether a mark stands between the cells of all lines."""
    if '"' in head:
        head = _QUOTED[mark].sub("Q", head)
    if mark == ";" and "&" in head:
        head = _ENTITY.sub("E", head)
    lines = [line for line in head.split("\n") if line.strip()]
    # With tabs, such lines may be a page that was pasted (`pasted_rows`), with commas a list in prose.
    if mark == ";" and _stands_between_lines([line.count(mark) for line in lines]):
        return True
    lines = lines[:_LINES]
    if len(lines) < _FEWEST_LINES or len({line.count(mark) for line in lines}) != 1:
        return False
    marks = lines[0].count(mark)
    if not marks or (mark == "," and ", " in lines[0]):
        return False
    return marks >= _MANY or _has_few_columns(mark, [line.split(mark) for line in lines])


def _stands_between_lines(counts: list[int]) -> bool:
    """Tell by the marks of all lines whether they are rows of many cells, with some other lines around."""
    marks = Counter(counts).most_common(1)[0][0] if counts else 0
    if marks < _MANY:
        return False
    first, behind = counts.index(marks), counts[::-1].index(marks)
    rows = counts[first : len(counts) - behind]
    around = counts[:first] + counts[len(counts) - behind :]
    is_one = set(rows) == {marks} and len(rows) > _FEWEST_LINES
    return is_one and 0 < len(around) <= _MOST_AROUND and max(around) < marks


def _has_few_columns(mark: str, rows: list[list[str]]) -> bool:
    """Tell whether lines of two or three cells are rows of a table, and no sentences or pairs of a label."""
    heads, below = rows[0], rows[1:]
    if not any(_LETTER.search(cell) for cell in heads):
        return False
    codes = any(project_code(row[0]) or project_code(row[-1]) for row in below)
    if len(rows) <= _FEWEST_LINES and not codes:
        return False
    has_heads = all(map(_is_head, heads))
    if mark == "\t":
        return has_heads and (len(heads) > 2 or _has_numbered_rows(below))
    if any(cell.startswith(" ") for row in rows for cell in row[1:]):
        return False
    # A comma between digits is one of a number.
    return mark != "," or codes or has_heads


def _is_head(cell: str) -> bool:
    """Tell whether a cell may stand over a column: words, no value and no label of the cell beside it."""
    return bool(_LETTER.search(cell)) and not _DIGIT.search(cell) and not cell.rstrip().endswith(":")


def _has_numbered_rows(rows: list[list[str]]) -> bool:
    """Tell whether the first of two cells is a number or code in each row, or the second a project code."""
    return all(_DIGIT.search(row[0]) for row in rows) or all(project_code(row[1]) for row in rows)
