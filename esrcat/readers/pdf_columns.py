"""Columns of running text on a PDF page, as in leaflets and newsletters: each is read to its end.

Labels with values beside them and tables stand in columns as well, but are read row by row. What tells
columns is their prose: lines of many letters, of which a sentence runs on from one to the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from esrcat.readers.pdf_layout import PageBlock
from esrcat.readers.pdf_stretch import HYPHEN, SOFT_HYPHEN, Box, Stretch

# What parts two columns is so wide at least (in heights of a line), and stands in the middle.
_GUTTER, _MIDDLE = 0.8, (0.2, 0.8)
_FEWEST_LINES, _FEWEST_BESIDE = 5, 4
_DEEPEST = 2
"""Columns are parted in two so often: into four at most."""
# Of prose: letters of a line, and the share of lines whose sentence goes on in the next.
_LETTERS, _RUNS_ON = 18, 0.3
# In heights of a line: lines on the same level, and a distance that is more than that of lines.
_LEVEL, _GAP = 0.3, 1.6
# In distances of the lines beside.
_CLOSE = 1.6
# Of the rows of a table the cells begin on the same level.
_SAME_ROWS, _FEWEST_ROWS = 0.6, 3
_ENDS = ".!?:;"
# The space between two words, in heights of a line.
_SPACE = 0.2


def regions(stretches: list[Stretch], rules: Iterable[Box] = ()) -> list[list[Stretch]]:
    """Return the parts of a page in reading order: columns of running text, and what is above and below.

    `rules` are the upright lines of the page: a table or a form has others than between columns.
    """
    if not _may_have_columns(stretches) or not all(_is_between(rule, stretches) for rule in rules):
        return [stretches]
    return _parted(stretches, _DEEPEST)


def _is_between(rule: Box, stretches: Iterable[Stretch]) -> bool:
    """Tell whether an upright line has lines of text on both sides and crosses none."""
    x0, top, x1, bottom = rule
    beside = [each for each in stretches if top < each.base and each.base - each.size < bottom]
    left, right = sum(each.x1 <= x1 for each in beside), sum(each.x0 >= x0 for each in beside)
    return left + right == len(beside) and min(left, right) >= _FEWEST_BESIDE


def _may_have_columns(stretches: Sequence[Stretch]) -> bool:
    """Tell at sight whether so many lines begin right of the left edge that there may be a second column."""
    if len(stretches) < _FEWEST_LINES + _FEWEST_BESIDE:
        return False
    left, right = min(each.x0 for each in stretches), max(each.x1 for each in stretches)
    beside = left + _MIDDLE[0] * (right - left)
    return sum(each.x0 > beside for each in stretches) >= _FEWEST_BESIDE


def _parted(stretches: list[Stretch], depth: int) -> list[list[Stretch]]:
    gutter = _gutter(stretches) if depth else None
    if gutter is None:
        return [stretches]
    found: list[list[Stretch]] = []
    other: list[Stretch] = []
    for band in _bands(stretches, gutter):
        left, right = (
            [each for each in band if each.x1 <= gutter],
            [each for each in band if each.x0 >= gutter],
        )
        if not _are_columns(left, right):
            other += band
            continue
        if other:
            found.append(other)
            other = []
        for side in (left, right):
            found += _parted(side, depth - 1) if _may_have_columns(side) else [side]
    if not found:
        return [stretches]
    return [*found, other] if other else found


def _gutter(stretches: Sequence[Stretch]) -> float | None:
    """Return the middle of what parts two columns: where fewest stretches are, and for some width."""
    left, right = min(each.x0 for each in stretches), max(each.x1 for each in stretches)
    covered = [0] * (int(right - left) + 2)
    for each in stretches:
        covered[int(each.x0 - left)] += 1
        covered[int(each.x1 - left) + 1] -= 1
    counts, count = list[int](), 0
    for change in covered:
        count += change
        counts.append(count)
    first, last = (int(share * len(counts)) for share in _MIDDLE)
    least = min(counts[first:last], default=len(stretches))
    widest = max(_runs(counts, least, first, last), key=lambda run: run[1] - run[0])
    size = sorted(each.size for each in stretches)[len(stretches) // 2]
    if least > len(stretches) // 3 or widest[1] - widest[0] < _GUTTER * size:
        return None
    return left + (widest[0] + widest[1]) / 2


def _runs(counts: Sequence[int], least: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield where the count is least, run by run, as far as each goes beyond the middle."""
    at = first
    while at < last:
        if counts[at] != least:
            at += 1
            continue
        start = at
        while start and counts[start - 1] == least:
            start -= 1
        while at < len(counts) and counts[at] == least:
            at += 1
        yield start, at


def _bands(stretches: Iterable[Stretch], gutter: float) -> Iterator[list[Stretch]]:
    """Yield from top to bottom what stands between the lines that cross the gutter, and these lines."""
    band: list[Stretch] = []
    was_crossing = False
    for each in sorted(stretches, key=lambda stretch: stretch.base):
        is_crossing = each.x0 < gutter < each.x1
        if band and is_crossing != was_crossing:
            yield band
            band = []
        band.append(each)
        was_crossing = is_crossing
    if band:
        yield band


def _are_columns(left: Sequence[Stretch], right: Sequence[Stretch]) -> bool:
    """Tell whether what stands side by side is running text with other text beside it."""
    if len(left) < _FEWEST_LINES or len(right) < _FEWEST_BESIDE:
        return False
    one, other = _lines(left), _lines(right)
    if len(one) < _FEWEST_LINES or len(other) < _FEWEST_BESIDE or _begin_together(one, other):
        return False
    if _is_prose(one):
        return _is_prose(other) or _spacing(other) <= _CLOSE * _spacing(one)
    # Labels stand where their values begin, and contacts in one block.
    return _is_prose(other) and _widest(one) <= _CLOSE * _spacing(other)


def _lines(stretches: Sequence[Stretch]) -> list[list[Stretch]]:
    found: list[list[Stretch]] = []
    for each in sorted(stretches, key=lambda stretch: stretch.base):
        if found and each.base - found[-1][0].base <= _LEVEL * each.size:
            found[-1].append(each)
        else:
            found.append([each])
    return found


def _is_prose(lines: Sequence[Sequence[Stretch]]) -> bool:
    letters = sum(len(each.text) for line in lines for each in line)
    if letters < _LETTERS * len(lines):
        return False
    going_on = sum(
        before[-1].text[-1] not in _ENDS and (line[0].text[0].islower() or before[-1].text[-1] in _BROKEN)
        for before, line in pairwise(lines)
    )
    return going_on >= _RUNS_ON * (len(lines) - 1)


_BROKEN = ("-", HYPHEN, SOFT_HYPHEN)


def _begin_together(one: Sequence[Sequence[Stretch]], other: Sequence[Sequence[Stretch]]) -> bool:
    """Tell whether paragraphs begin on the same level on both sides, as the cells of a table do."""
    begins, beside = _paragraphs(one), _paragraphs(other)
    same = sum(any(abs(each.base - level.base) <= _LEVEL * each.size for level in beside) for each in begins)
    return min(len(begins), len(beside)) >= _FEWEST_ROWS and same >= _SAME_ROWS * len(begins)


def _paragraphs(lines: Sequence[Sequence[Stretch]]) -> list[Stretch]:
    """Return the first of each paragraph: below a distance, the first line as well."""
    below = [
        line[0] for before, line in pairwise(lines) if line[0].base - before[0].base > _GAP * line[0].size
    ]
    return [lines[0][0], *below]


def _widest(lines: Sequence[Sequence[Stretch]]) -> float:
    return max(line[0].base - before[0].base for before, line in pairwise(lines))


def _spacing(lines: Sequence[Sequence[Stretch]]) -> float:
    """Return the usual distance from line to line: the values of a table are further apart than its lines."""
    distances = sorted(line[0].base - before[0].base for before, line in pairwise(lines))
    return distances[len(distances) // 2]


def note_wraps(column: Sequence[PageBlock]) -> None:
    """Note in the prose of a column the lines that begin because the one above was full.

    Columns are so narrow that their lines look like those of a list, whose ends are kept.
    """
    edge = max((line[-1].x1 for block in column for line in block.lines), default=0.0)
    for block in column:
        if block.kind in ("paragraph", "item") and _is_prose(block.lines):
            lines = enumerate(pairwise(block.lines), 1)
            block.wraps = [at for at, (above, line) in lines if _is_full(above[-1], line[0], edge)]


def _is_full(last: Stretch, following: Stretch, edge: float) -> bool:
    """Tell whether the first word of the next line had no room behind a line."""
    if last.text[-1] in _BROKEN:
        return False  # of a word or a range: told where words are joined
    word = following.text.split(" ", 1)[0]
    width = (following.x1 - following.x0) * len(word) / len(following.text)
    return last.x1 + _SPACE * last.size + width > edge
