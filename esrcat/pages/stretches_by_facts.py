"""Parts of a text that each have a time and a sum of their own, as many as the text says there are.

A text about one project gives its time and its money once, however it is parted; what stands beside it, such
as earlier projects, a call or a jubilee, seldom has both. So neither names nor the word for a project are
looked for, and the text may count its projects as it likes: 'kaksi uutta', 'tre under samma tak'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from esrcat.pages.content import Content
from esrcat.pages.stretch import CLOSING, CONTACT, Stretch, end_of
from esrcat.patterns import quick

_NUMBERS = quick(
    r"\b(?:(?P<two>kaksi|kahta|kahde\w*|kahte\w+|molem\w+|kum(?:pi|man|paa|mal)\w*|pari(?:n|lle|a)?\b|två|båda|bägge|two|both|couple|pair)"
    r"|(?P<three>kolme\w*|tre|three)|(?P<four>neljä\w*|fyra|four)|(?P<five>vii(?:si|ttä|de\w+|tee\w+)|fem|five)"
    r"|(?P<six>kuu(?:si|tta|de\w+|tee\w+)|sex|six)"
    r"|(?P<digit>[2-6])(?=\s(?:[\w+-]+\s){0,2}?[\w+-]*(?:hank|projekt|project)))\b",
    re.I,
)
_AS_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_YEAR = r"(?:19|20)\d\d"
_MONTH = (
    r"(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\w*|kevä\w+|syksy\w*|kesä\w{0,4}|talv\w+"
    r"|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|vår\w*|höst\w*|sommar\w*|vinter\w*"
    r"|January|February|March|May|June|July|August|October|spring|summer|autumn|winter)"
)
_DATE = quick(
    rf"\b\d{{1,2}}\.\s?\d{{1,2}}\.\s?{_YEAR}\b|\b\d{{1,2}}/{_YEAR}\b|\b{_MONTH}(?:\s(?:of|\w{{4,10}}|\d{{1,2}},))?\s{_YEAR}\b"
    rf"|\bvuoden\s{_YEAR}\s(?:{_MONTH}|al\w+|lop\w+)",
    re.I,
)
_FIRST_OF_TWO = quick(
    rf"\b\d{{1,2}}\.\s?\d{{1,2}}\.(?=\s?[–—-]\s?\d{{1,2}}\.\s?\d{{1,2}}\.\s?{_YEAR})"
    rf"|\b{_MONTH}(?=\s?[–—-]\s?{_MONTH}\s{_YEAR})",
    re.I,
)
_SUM = quick(
    r"\b(?:\d{1,3}(?:[\s.,\u2009\u00a0'’]\d{3})+|\d{5,})(?:[.,]\d\d)?\s?(?:euro|€|e\b)"
    r"|(?:€|\bEUR)\s?(?:\d{1,3}(?:[\s.,\u2009\u00a0]\d{3})+|\d{5,})"
    r"|\d\s?(?:milj|mn\b|M€|t€|k€|tuhat|tuhan|tusen|million)|€\s?\d+(?:\.\d+)?[km]\b",
    re.I,
)
_LEAD, _LATEST = 5, 8
"""The first blocks say how many there are; the first part begins soon behind them."""
_LEAST = 2
_LONGEST_NAME = 8
_BETWEEN = 2

Unit = tuple[int, int]
"""The first block of a part and the one after its last."""


def stretches_by_facts(content: Content, found: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Return the stretch of each of as many projects as a text says it tells of; else those found otherwise.

    What was found stands where it is as many as the text says and leaves none of those out.
    """
    title = content.document.text[slice(*content.title)] if content.title else ""
    opening = [title, *map(content.text_of, content.blocks[:_LEAD])]
    if not any(map(_NUMBERS.search, opening)):
        return found
    facts = _Facts(content)
    for units in (*_sections(content), _paragraphs(content)):
        own = [unit for unit in units if facts.are_whole(*unit)]
        if len(own) < _LEAST or own[0][0] > _LATEST or not _are_side_by_side(own, content):
            continue
        said = _said(opening[: own[0][0] + 1])
        if len(own) in said:
            if len(found) in said and all(any(map(partial(_meet, unit), found)) for unit in own):
                return found
            return tuple(_stretches(content, own))
    return found


class _Facts:
    """The dates and sums of a text's blocks, each looked for once."""

    def __init__(self, content: Content) -> None:
        self._texts = list(map(content.text_of, content.blocks))
        self._times: dict[int, set[str]] = {}

    def are_whole(self, first: int, end: int) -> bool:
        """Tell whether blocks have a time, from one date to another, and a sum."""
        texts = self._texts[first:end]
        times = set[str]().union(*map(self._times_of, range(first, end)))
        return len(times) >= _LEAST and any(map(_SUM.search, texts))

    def _times_of(self, number: int) -> set[str]:
        """Return the dates of a block."""
        if number not in self._times:
            text = self._texts[number]
            dates = (_DATE, _FIRST_OF_TWO)
            self._times[number] = {match[0].lower() for each in dates for match in each.finditer(text)}
        return self._times[number]


def _said(texts: Sequence[str]) -> set[int]:
    """Return the numbers that texts have in words, or in digits beside projects."""
    matches = (match for text in texts for match in _NUMBERS.finditer(text))
    return {_AS_NUMBERS.get(match.lastgroup or "") or int(match[0]) for match in matches}


def _sections(content: Content) -> Iterator[list[Unit]]:
    """Give the sections under headings of each level, the highest level first."""
    after_title = content.title.start + 1 if content.title else 0
    headings = [n for n, block in enumerate(content.blocks) if block.kind == "heading"]
    headings = [n for n in headings if content.blocks[n].start >= after_title]
    for level in sorted({content.blocks[n].level for n in headings}):
        tops = [n for n in headings if content.blocks[n].level <= level]
        pairs = pairwise((*tops, len(content.blocks)))
        yield [pair for pair in pairs if content.blocks[pair[0]].level == level]


def _paragraphs(content: Content) -> list[Unit]:
    """Return the paragraphs and items, but for those that are said of all projects or of none."""
    return [
        (n, n + 1)
        for n, block in enumerate(content.blocks)
        if block.kind in ("paragraph", "item") and not CLOSING.match(content.text_of(block))
    ]


def _are_side_by_side(units: Sequence[Unit], content: Content) -> bool:
    """Tell whether sections follow each other, or paragraphs with little but a name or a contact between."""
    if content.blocks[units[0][0]].kind == "heading":
        return all(before[1] == after[0] for before, after in pairwise(units))
    return all(after[0] - before[1] <= _BETWEEN for before, after in pairwise(units))


def _meet(unit: Unit, stretch: Stretch) -> bool:
    return unit[0] < stretch.end and stretch.first < unit[1]


def _stretches(content: Content, units: Sequence[Unit]) -> Iterator[Stretch]:
    """Give the stretches of units; the last ends before what is said of all, as others before the next."""
    starts = [_with_name(content, unit) for unit in units]
    ends = [*starts[1:], _end_of_last(content, units, starts)]
    for first, end in zip(starts, ends, strict=True):
        yield Stretch(first, end, first)


def _with_name(content: Content, unit: Unit) -> int:
    """Return where a unit begins: a paragraph with the line before it, where that is no more than a name."""
    first, _ = unit
    if first and content.blocks[first].kind != "heading":
        block = content.blocks[first - 1]
        text = content.text_of(block)
        is_name = len(text.split()) <= _LONGEST_NAME and text[-1] not in ".!?:"
        if block.kind == "heading" or (block.kind == "paragraph" and is_name):
            return first - 1
    return first


def _end_of_last(content: Content, units: Sequence[Unit], starts: Sequence[int]) -> int:
    """Return where the last unit ends; its own contact belongs to it where others have theirs.

    Nothing but what it says tells where a paragraph's unit ends, so it is no longer than the others.
    """
    first, end = units[-1]
    if content.blocks[first].kind != "heading":
        longest = max(after - unit[0] for unit, after in zip(units, starts[1:], strict=False))
        end = min(first + longest, len(content.blocks))
        end = next((n for n in range(first + 1, end) if content.blocks[n].kind == "heading"), end)
    closing = end_of(content, first + 1, end)
    asked = closing < end and CONTACT.match(content.text_of(content.blocks[closing])) is not None
    return closing + (asked and any(_has_contact(content, unit) for unit in units[:-1]))


def _has_contact(content: Content, unit: Unit) -> bool:
    return any(CONTACT.match(content.text_of(content.blocks[n])) for n in range(unit[0] + 1, unit[1]))
