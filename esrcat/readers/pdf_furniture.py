"""Separate headers, footers and page marks, which stand at the edge of page after page, from the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from operator import itemgetter

from esrcat.readers.pdf_stretch import Stretch

_EDGE_ROWS = 3
_EDGE = 0.14
_SAME_ROW = 3.0
_SAME_PLACE = 6.0
_SHARE = 0.3
_DIGITS = re.compile(r"\d+")
_PAGE_MARK = re.compile(
    r"""(?:sivu|sida|page|eura[- ]järjestelmä)?\s*\d{1,4}\s*(?:/|\(|of|av)\s*\d{1,4}\s*\)?
    | tulostettu:?\s+\d.{0,40}""",
    re.I | re.X,
)
_PRINTED_HEAD = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s(?:klo\s)?\d{1,2}[.:]\d{2}(?::\d{2})?(?:\s[AP]M)?", re.I
)
_NAMED_MARK = re.compile(r"(?:sivu|sida|page)\s*\d{1,4}\s*(?:/|of|av)\s*\d{1,4}", re.I)
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\.?")
_ADDRESS = re.compile(r"(?:https?|file)://\S+")

_SPARSE = 1.3
# Few letters that reach so far up or down.
_TALL, _DEEP = re.compile(r"[\dA-ZÅÄÖbdfhijkltäöå]{1,3}"), re.compile(r"[gjpqyQ,;()/]{1,3}")
_left = itemgetter(2)
_base = itemgetter(6)

Key = tuple[str, int]


def part(
    pages: Sequence[list[Stretch]], heights: Sequence[float]
) -> list[tuple[list[Stretch], list[Stretch]]]:
    """Return for each page its text and its furniture.

    Furniture is what repeats in the same place at the top or foot of pages, at most its page number
    changing; and page marks, print dates and addresses there, even on one page alone. The first
    page's head stays text unless it is such a mark: the same line may be the document's title.
    """
    edges = [_edges(page, height) for page, height in zip(pages, heights, strict=True)]
    keys = [
        {id(stretch): _keys(stretch, number, len(pages)) for stretch in (*head, *foot)}
        for number, (head, foot) in enumerate(edges)
    ]
    counts = Counter(chain.from_iterable(set(chain.from_iterable(of.values())) for of in keys))
    least = max(2, round(_SHARE * len(pages)))
    parted = []
    for number, (page, (head, foot)) in enumerate(zip(pages, edges, strict=True)):
        out = {id(stretch) for stretch in _marks(head, foot, number + 1)}
        repeated = (*head, *foot) if number else foot
        out |= {
            id(stretch)
            for stretch in repeated
            if any(counts[key] >= least for key in keys[number][id(stretch)])
        }
        if out:
            text = [stretch for stretch in page if id(stretch) not in out]
            parted.append((text, [stretch for stretch in page if id(stretch) in out]))
        else:
            parted.append((page, []))
    return parted


def without_echoes(
    pages: list[tuple[list[Stretch], list[Stretch]]],
) -> list[tuple[list[Stretch], list[Stretch]]]:
    """Move echoes of a neighbouring page to the furniture: a browser may draw letters of a line twice.

    Tall letters of a page's first line also stand at the foot of the page before, deep ones of its last
    line at the head of the next: some of the line's letters, in their order and in their places.
    """
    parted = list(pages)
    for number in range(len(pages) - 1):
        for mine, other, of_mine, of_other in (
            (number, number + 1, max, min),
            (number + 1, number, min, max),
        ):
            text, furniture = parted[mine]
            if not text or not parted[other][0]:
                continue
            row = _row_of(of_mine(text, key=_base), text)
            line = _row_of(of_other(parted[other][0], key=_base), parted[other][0])
            if _is_echo(row, line, _TALL if mine == number else _DEEP):
                parted[mine] = [stretch for stretch in text if stretch not in row], [*furniture, *row]
    return parted


def _is_echo(row: list[Stretch], line: list[Stretch], drawn: re.Pattern[str]) -> bool:
    some, letters = (
        "".join("".join(stretch.text.split()) for stretch in sorted(of, key=_left)) for of in (row, line)
    )
    (low, high), (left, right) = (
        (min(stretch.x0 for stretch in of), max(stretch.x1 for stretch in of)) for of in (row, line)
    )
    if low < left - 1 or high > right + 1 or len(some) >= len(letters):
        return False
    sparse = (high - low) / len(some) > _SPARSE * (right - left) / len(letters)
    left_over = iter(letters)
    return (sparse or drawn.fullmatch(some) is not None) and all(sign in left_over for sign in some)


def is_printed_page(furniture: list[Stretch]) -> bool:
    """Tell whether furniture is that of a web page which a browser has printed."""
    return any(_ADDRESS.match(stretch.text) for stretch in furniture)


def _keys(stretch: Stretch, number: int, pages: int) -> tuple[Key, ...]:
    """Return what may be the same on other pages: the height, and the words with or without page numbers.

    A date has numbers too, and one of them may be the page's.
    """
    place = round(stretch.base / _SAME_PLACE)
    own = str(number + 1), str(pages)
    text = stretch.text
    if own[0] not in text and own[1] not in text:
        return ((text, place),)
    words = _DIGITS.sub(lambda digits: "#" if digits[0] in own else digits[0], text)
    return ((words, place),) if words == text else ((words, place), (text, place))


def _edges(page: list[Stretch], height: float) -> tuple[list[Stretch], list[Stretch]]:
    """Return the stretches of the few first and last rows within a page's margins."""
    upper, lower = _EDGE * height, (1 - _EDGE) * height
    head = sorted((stretch for stretch in page if stretch.base < upper), key=_base)
    foot = sorted((stretch for stretch in page if stretch.base > lower), key=_base, reverse=True)
    return _first_rows(head), _first_rows(foot)


def _first_rows(stretches: list[Stretch]) -> list[Stretch]:
    rows = 0
    base = -_SAME_ROW
    for index, stretch in enumerate(stretches):
        if abs(stretch.base - base) > _SAME_ROW:
            rows, base = rows + 1, stretch.base
            if rows > _EDGE_ROWS:
                return stretches[:index]
    return stretches


def _marks(head: list[Stretch], foot: list[Stretch], number: int) -> list[Stretch]:
    """Return page marks and what browsers print around a page."""
    marks = [stretch for stretch in (*head, *foot) if _PAGE_MARK.fullmatch(stretch.text.strip())]
    lowest = [stretch for stretch in foot if foot[0].base - stretch.base < _SAME_ROW]
    if len(lowest) == 1 and lowest[0].text.strip("-– ") == str(number):
        marks += lowest
    rows = [_row_of(stretch, foot) for stretch in foot if _is_date(stretch)]
    dated = [row for row in rows if _is_marked(row)]
    marks += [stretch for row in dated for stretch in row]
    for sign in head:
        # An address further down is one of the text.
        first = abs(sign.base - head[0].base) < _SAME_ROW
        if _is_printed_sign(sign.text, with_address=bool(dated) and first):
            marks += _row_of(sign, head)
    for address in (stretch for stretch in foot if _ADDRESS.match(stretch.text)):
        if any(abs(mark.base - address.base) < 2 * _SAME_ROW for mark in marks):
            marks.append(address)
    return marks


def _row_of(stretch: Stretch, edge: Sequence[Stretch]) -> list[Stretch]:
    return [other for other in edge if abs(other.base - stretch.base) < _SAME_ROW]


def _is_date(stretch: Stretch) -> bool:
    return bool(_PRINTED_HEAD.fullmatch(stretch.text) or _DAY.fullmatch(stretch.text))


def _is_marked(row: Sequence[Stretch]) -> bool:
    return any(_ADDRESS.match(stretch.text) or _PAGE_MARK.fullmatch(stretch.text) for stretch in row)


def _is_printed_sign(text: str, *, with_address: bool) -> bool:
    """Tell whether a line at a page's head is what a browser prints there beside the page's name.

    An address is one where the date is printed below.
    """
    if with_address and _ADDRESS.fullmatch(text):
        return True
    return bool(_PRINTED_HEAD.fullmatch(text) or _NAMED_MARK.fullmatch(text))
