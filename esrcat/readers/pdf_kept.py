"""Keep some pages of a PDF open after they are read, so that their evidence needs no second reading.

Places of lines are known from the first reading; the place of a word within a line is asked of its page, and
only for evidence. Opening a page again costs as much as reading it did, and an open page takes half a
megabyte.
"""

from __future__ import annotations

import heapq
import re

from esrcat.readers.pdf_page import PageText

MOST_OPEN = 40
"""The most pages that stay open; most forms have fewer."""

# A name, or the value beside a label: what is said in the middle of a line, as often as not.
_NAME = re.compile(r" (?<=[a-zåäö,:] )[A-ZÅÄÖ]")


class KeptPages:
    """The open pages of one PDF by number (from 0): those with the most names in them."""

    __slots__ = ("_least", "pages")

    def __init__(self) -> None:
        self.pages: dict[int, PageText] = {}
        # The least comes first; of equals the last.
        self._least: list[tuple[int, int]] = []

    def add(self, number: int, page: PageText) -> None:
        """Keep a page that was read, or close it: it or another, where too many are open."""
        names = len(_NAME.findall(page.text))
        self.pages[number] = page
        heapq.heappush(self._least, (names, -number))
        if len(self._least) > MOST_OPEN:
            _, least = heapq.heappop(self._least)
            self.pages.pop(-least).close()
