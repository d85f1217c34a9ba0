"""What goes out of the region of the text: lists of links, what follows 'Related news', lines to share."""

from __future__ import annotations

from itertools import accumulate

from esrcat.document import Block
from esrcat.pages.elements import Element, Page
from esrcat.pages.phrases import LONGEST_LINE, ends_text, is_around_texts, is_fact_label

_LISTS = frozenset(("ul", "ol", "div", "table", "td", "section", "center", "dl"))
_MOSTLY_LINKS = 0.6
_LONGEST_OVER_TITLE = 80
_LONGEST_END_HEADING = 80
_LOWEST_LEVEL = 7
# What follows a heading of news is the text after all when it is more than this share of it.
_MOST_AFTER_END = 0.6


class Pruning:
    """Drops blocks of one page; `keeps` tells of each whether it is the text itself, and is changed."""

    __slots__ = ("_blocks", "_keeps", "_linked", "_page", "_title")

    def __init__(self, page: Page, keeps: list[bool], title: int | None) -> None:
        self._page = page
        self._blocks = page.blocks
        self._keeps = keeps
        self._title = title
        self._linked = list(accumulate(page.linked, initial=0))

    def prune(self) -> None:
        """Drop all that is no part of the text; the title stays."""
        self._before_title()
        self._link_lists()
        self._after_end_headings()
        self._lines()

    def _drop(self, first: int, end: int) -> None:
        for number in range(first, end):
            if number != self._title:
                self._keeps[number] = False

    def _text(self, block: Block) -> str:
        return self._page.document.text[block.start : block.end]

    def _before_title(self) -> None:
        """Drop short lines over the title: the section's name, the title once more for screen readers."""
        for number in range(self._title or 0):
            if not self._keeps[number]:
                continue
            block = self._blocks[number]
            if block.end - block.start < _LONGEST_OVER_TITLE and not is_fact_label(self._text(block)):
                self._keeps[number] = False

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
        blocks = self._blocks[element.first : element.end]
        size = blocks[-1].end - blocks[0].start - 2 * len(blocks) + 2
        return linked >= _MOSTLY_LINKS * size and not any(block.kind == "heading" for block in blocks)

    def _is_led_in(self, number: int) -> bool:
        """Tell whether the text leads in a list: by a heading of its own, or a line with a colon."""
        before = number - 1
        while before >= 0 and not self._keeps[before]:
            before -= 1
        if before < 0:
            return False
        lead = self._blocks[before]
        if lead.kind == "heading":
            return before != self._title and not ends_text(self._text(lead))
        return self._text(lead).endswith(":")

    def _after_end_headings(self) -> None:
        """Drop what stands under a heading of related news, up to the next heading that is as high."""
        number = 0
        while number < len(self._blocks):
            if not self._keeps[number] or number == self._title or not self._ends_text(self._blocks[number]):
                number += 1
                continue
            after = min(self._next_heading(number), self._end_of_holder(number))
            if self._kept_size(number, after) <= _MOST_AFTER_END * self._kept_size(0, len(self._blocks)):
                self._drop(number, after)
            number = max(after, number + 1)

    def _next_heading(self, number: int) -> int:
        """Return the next heading that is as high and no end itself."""
        block = self._blocks[number]
        level = block.level if block.kind == "heading" else _LOWEST_LEVEL
        for after in range(number + 1, len(self._blocks)):
            other = self._blocks[after]
            if other.kind != "heading" or other.level > level or not self._keeps[after]:
                continue
            if not self._ends_text(other):
                return after
        return len(self._blocks)

    def _kept_size(self, first: int, end: int) -> int:
        return sum(
            block.end - block.start
            for block, keeps in zip(self._blocks[first:end], self._keeps[first:end], strict=True)
            if keeps
        )

    def _ends_text(self, block: Block) -> bool:
        return (
            block.end - block.start <= _LONGEST_END_HEADING
            and block.kind in ("heading", "paragraph", "term")
            and ends_text(self._text(block))
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
        for number, block in enumerate(self._blocks):
            if not self._keeps[number] or number == self._title or block.end - block.start > LONGEST_LINE:
                continue
            if self._is_row_of_links(number) or is_around_texts(self._text(block)):
                self._keeps[number] = False

    def _is_row_of_links(self, number: int) -> bool:
        """Tell whether a block is a row of links: '[ Home | News | Links ]'."""
        block = self._blocks[number]
        return self._page.anchors[number] > 1 and self._page.linked[number] >= _MOSTLY_LINKS * (
            block.end - block.start
        )
