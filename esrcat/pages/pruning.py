"""Remove from the region of the text what is not part of it: link lists, 'Related news', lines to share."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, count

from esrcat.pages.elements import Element, Page
from esrcat.pages.phrases import LONGEST_LINE, ends_text, is_around_texts, is_fact_label, signs_in

_LISTS = frozenset(("ul", "ol", "div", "table", "td", "section", "center", "dl"))
_WIDE_ROW = 4
_MOSTLY_LINKS = 0.6
_LONGEST_OVER_TITLE = 80
_LONGEST_END_HEADING = 80
_LOWEST_LEVEL = 7
# What follows a heading of news is the text after all when it is more than this share of it.
_MOST_AFTER_END = 0.6


def drop(keeps: list[bool], first: int, end: int, title: int | None) -> None:
    """Tell of some blocks that they are not the text; the title stays what it is."""
    own = title is not None and first <= title < end and keeps[title]
    keeps[first:end] = [False] * (end - first)
    if title is not None and own:
        keeps[title] = True


class Pruning:
    """Drops blocks of one page; `keeps` tells of each whether it is the text itself, and is changed.

    `linked` are sums: how many characters before each block are links.
    """

    __slots__ = ("_keeps", "_kinds", "_linked", "_page", "_sizes", "_texts", "_title")

    def __init__(self, page: Page, keeps: list[bool], title: int | None, linked: Sequence[int]) -> None:
        self._page = page
        self._kinds = page.kinds
        self._sizes = page.sizes
        self._texts = page.texts
        self._keeps = keeps
        self._title = title
        self._linked = linked

    def prune(self) -> None:
        """Drop all that is no part of the text; the title stays."""
        self._before_title()
        self._link_lists()
        self._after_end_headings()
        self._lines()

    def _drop(self, first: int, end: int) -> None:
        drop(self._keeps, first, end, self._title)

    def _before_title(self) -> None:
        """Drop short lines over the title: the section's name, the title once more for screen readers."""
        for number in range(self._title or 0):
            if self._keeps[number] and self._sizes[number] < _LONGEST_OVER_TITLE:
                self._keeps[number] = is_fact_label(self._texts[number])

    def _link_lists(self) -> None:
        for element in self._page.elements[1:]:
            if element.tag not in _LISTS or element.end <= element.first or not self._keeps[element.first]:
                continue
            if self._is_links(element) and not self._is_led_in(element.first):
                self._drop(element.first, element.end)

    def _is_links(self, element: Element) -> bool:
        linked = self._linked[element.end] - self._linked[element.first]
        if not linked or (element.end - element.first == 1 and element.tag not in ("ul", "ol")):
            return False
        size = sum(self._sizes[element.first : element.end])
        return linked >= _MOSTLY_LINKS * size and "heading" not in self._kinds[element.first : element.end]

    def _is_led_in(self, number: int) -> bool:
        """Tell whether the text leads in a list: by a heading of its own, or a line with a colon."""
        before = number - 1
        while before >= 0 and not self._keeps[before]:
            before -= 1
        if before < 0:
            return False
        lead = self._texts[before]
        if self._kinds[before] == "heading":
            return before != self._title and not ends_text(lead)
        return lead.endswith(":")

    def _after_end_headings(self) -> None:
        """Drop what stands under a heading of related news, up to the next heading that is as high."""
        blocks = len(self._keeps)
        number = 0
        while number < blocks:
            if not self._keeps[number] or number == self._title or not self._ends_text(number):
                number += 1
                continue
            after = min(self._next_heading(number), self._end_of_holder(number))
            if self._kept_size(number, after) <= _MOST_AFTER_END * self._kept_size(0, blocks):
                self._drop(number, after)
            number = max(after, number + 1)

    def _next_heading(self, number: int) -> int:
        """Return the next heading that is as high and no end itself."""
        blocks = self._page.document.blocks
        level = blocks[number].level if blocks[number].kind == "heading" else _LOWEST_LEVEL
        for after in range(number + 1, len(blocks)):
            if self._kinds[after] != "heading" or blocks[after].level > level or not self._keeps[after]:
                continue
            if not self._ends_text(after):
                return after
        return len(blocks)

    def _kept_size(self, first: int, end: int) -> int:
        return sum(compress(self._sizes[first:end], self._keeps[first:end]))

    def _ends_text(self, number: int) -> bool:
        return (
            self._sizes[number] <= _LONGEST_END_HEADING
            and self._kinds[number] in ("heading", "paragraph", "term")
            and ends_text(self._texts[number])
            and not (self._kinds[number] == "term" and self._is_fact(number))
        )

    def _is_fact(self, number: int) -> bool:
        """Tell whether a term is one of a list of a project's facts: 'Earlier projects', among others."""
        lists = [
            element
            for element in self._page.elements
            if element.tag == "dl" and element.first <= number < element.end
        ]
        return any(
            self._kinds[each] == "term" and is_fact_label(self._texts[each].partition("\n")[0])
            for element in lists
            for each in range(element.first, element.end)
        )

    def _end_of_holder(self, number: int) -> int:
        """Return the block after the innermost element that holds a block and something after it."""
        ends = [
            element.end
            for element in self._page.elements
            if element.first <= number and element.end > number + 1
        ]
        return min(ends, default=number + 1)

    def _lines(self) -> None:
        sizes, texts, anchors = self._sizes, self._texts, self._page.anchors
        short = [number for number in compress(count(), self._keeps) if sizes[number] <= LONGEST_LINE]
        signs = signs_in("\n".join([texts[number] for number in short]))
        in_tables = self._in_wide_rows()
        for number in short:
            # '[ Home | News | Links ]'
            of_links = anchors[number] > 1 and self._page.linked[number] >= _MOSTLY_LINKS * sizes[number]
            around = number not in in_tables and is_around_texts(texts[number], signs)
            if number != self._title and (of_links or around):
                self._keeps[number] = False

    def _in_wide_rows(self) -> set[int]:
        """Return the cells of rows with one in each of several columns: 'Start' is a head there, no link."""
        return {
            number
            for first, last in self._page.document.rows
            if last - first >= _WIDE_ROW
            and [block.level for block in self._page.document.blocks[first:last]]
            == list(range(1, last - first + 1))
            for number in range(first, last)
        }
