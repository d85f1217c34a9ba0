"""Choose the blocks of a page that are the text itself, by the elements that hold them.

First, elements that say what they are (`marks`) and lists of links are set aside. Then the way leads down
from the page to the element that holds the text: into an element marked as the text if most of the rest
stands in it, else into any that holds nearly all of it. What lies beside this way is furniture, except a box
of the project's facts or contacts. Inside, related news and lines to share or print are removed (`pruning`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import mul

from esrcat.pages.boxes_of_contacts import blocks_of_contacts
from esrcat.pages.elements import Element, Page
from esrcat.pages.phrases import ends_text, is_fact_label
from esrcat.pages.pruning import Pruning, drop
from esrcat.patterns import quick

_NEVER_TEXT = frozenset(("title", "furniture"))
_PROSE = 40
_SHORT_WEIGHT = 0.3
# A mark is not believed about an element with more than this share of the page.
_NEVER_FURNITURE = 0.6
_INTO_MARKED = 0.6
_INTO_TEXT = 0.7
_INTO_ANY = 0.8
# Pages nest less; nonsense may nest without end.
_DEEPEST = 40
_MAY_BE_FURNITURE = frozenset(("header", "form"))
_PART_OF_BUILDER = quick(
    r"\b(?:elementor-(?:section|top-section|inner-section|column|widget|element|container)|et_pb_(?:section|row|column|module)"
    r"|fl-(?:row|col|module)|vc_(?:row|column)|wpb_(?:column|wrapper|text_column))\b"
)
_FACTS_NEEDED = 2
_LONGEST_BOX = 1500
_OUTSIDE = ("foot", "contentinfo", "banner", "alatunniste", "alapalkki", "cookie")


class Region:
    """Chooses the blocks of one page; `keeps[n]` tells whether block n is the text itself."""

    __slots__ = (
        "_children",
        "_furniture",
        "_linked",
        "_own",
        "_page",
        "_roots",
        "_weights",
        "keeps",
        "title",
    )

    def __init__(self, page: Page, title: int | None) -> None:
        self._page = page
        self.title = title
        self.keeps = [kind not in _NEVER_TEXT for kind in page.kinds]
        self._own = [
            (size - linked) * (1 if size >= _PROSE else _SHORT_WEIGHT)
            for size, linked in zip(page.sizes, page.linked, strict=True)
        ]
        self._weights: list[float] = []
        self._linked = list(accumulate(page.linked, initial=0))
        self._children: defaultdict[Element | None, list[Element]] = defaultdict(list)
        for element in page.elements:
            if element.first < element.end:
                self._children[element.parent].append(element)
        self._furniture: list[Element] = []
        self._roots: list[Element] = []

    def choose(self) -> list[bool]:
        """Return for each block whether it is the text itself."""
        self._weigh()
        for element in self._page.elements[1:]:
            if (element.mark == "furniture" or element.tag in _MAY_BE_FURNITURE) and self._is_furniture(
                element
            ):
                self._furniture.append(element)
                self._drop(element.first, element.end)
        self._weigh()
        self._roots = self._way_down()
        self._keep_only(self._roots)
        Pruning(self._page, self.keeps, self.title, self._linked).prune()
        self._keep_contacts()
        return self.keeps

    def within(self) -> list[tuple[int, int]]:
        """Return the stretches of the source that are the text itself, after `choose`."""
        stretches = []
        for root in self._roots:
            at = root.start
            for element in self._furniture:
                if at <= element.start < root.stop:
                    stretches.append((at, element.start))
                    at = element.stop
            stretches.append((at, root.stop))
        return [(start, stop) for start, stop in stretches if start < stop]

    def _weigh(self) -> None:
        """Sum up what the blocks that are left weigh: prose by its length, short lines and links little."""
        self._weights = [*accumulate(map(mul, self._own, self.keeps), initial=0.0)]

    def _weight(self, element: Element) -> float:
        return self._weights[element.end] - self._weights[element.first]

    def _is_furniture(self, element: Element) -> bool:
        mark = element.mark
        if mark != "furniture" and not (
            (element.tag == "header" and not self._is_within_text(element)) or element.tag == "form"
        ):
            return False
        share = self._weight(element) / (self._weights[-1] or 1)
        if share > _NEVER_FURNITURE:
            element.mark = ""
            return False
        if mark != "furniture" and element.tag == "form" and share > 1 / 3:
            return False
        return not self._is_box_of_facts(element)

    def _is_within_text(self, element: Element) -> bool:
        parent = element.parent
        while parent is not None:
            if parent.mark in ("text", "area"):
                return True
            parent = parent.parent
        return False

    def _is_box_of_facts(self, element: Element) -> bool:
        """Tell whether an element holds facts of the page's project: labels of them, and no other's news."""
        first, end = element.first, element.end
        if end - first < _FACTS_NEEDED or element.tag == "nav":
            return False
        blocks = self._page.document.blocks
        size = blocks[end - 1].end - blocks[first].start
        if size > _LONGEST_BOX or 2 * (self._linked[end] - self._linked[first]) > size:
            return False
        labels = 0
        for kind, text in zip(self._page.kinds[first:end], self._page.texts[first:end], strict=True):
            line = text.partition("\n")[0]
            if kind == "heading" and ends_text(line):
                return False
            labels += is_fact_label(line)
        return labels >= _FACTS_NEEDED and not self._is_outside(element)

    def _is_outside(self, element: Element) -> bool:
        """Tell whether an element stands in the foot or the head of the site."""
        each: Element | None = element
        while each is not None and each.parent is not None:
            names = f"{each.tag} {each.attributes}".lower()
            if any(word in names for word in _OUTSIDE):
                return not self._is_within_text(each)
            each = each.parent
        return False

    def _keep_contacts(self) -> None:
        """Keep boxes beside the text that say who is asked about the project."""
        page = self._page
        for number in list(blocks_of_contacts(page.texts, page.kinds, self.keeps)):
            within = [each for each in page.elements[1:] if each.first <= number < each.end]
            self.keeps[number] = not any(each.tag == "nav" or self._is_outside(each) for each in within)

    def _way_down(self) -> list[Element]:
        """Return the element that holds the text, and boxes of facts beside the way to it."""
        element = self._page.elements[0]
        beside: list[Element] = []
        while True:
            into = self._next(element)
            if into is None:
                return [element, *beside]
            children = self._children[element]
            if len(children) > 1:
                beside += [
                    child
                    for child in children
                    if child is not into and self._weight(child) and self._is_box_of_facts(child)
                ]
            element = into

    def _next(self, element: Element) -> Element | None:
        weights = self._weights
        total = weights[element.end] - weights[element.first]
        children = self._children.get(element, ())
        if not children or not total:
            return None
        heaviest = self._heaviest(children)
        share = (weights[heaviest.end] - weights[heaviest.first]) / total
        if share < 1 and _PART_OF_BUILDER.search(heaviest.attributes):
            # Sections, columns and widgets of a builder hold one text between them.
            return None
        if share == 1 or (element.mark != "text" and self._leads_to_text(heaviest, total)):
            return heaviest
        if element.mark in ("text", "area"):
            # Only another element that says what it is is a better answer.
            return None
        marked = heaviest.mark in ("text", "area") or heaviest.tag in ("td", "th")
        return heaviest if share >= (_INTO_MARKED if marked else _INTO_ANY) else None

    def _leads_to_text(self, element: Element, total: float) -> bool:
        """Tell whether an element is, or holds, one marked as the text with most of `total` in it."""
        for _ in range(_DEEPEST):
            if self._weight(element) < _INTO_TEXT * total:
                return False
            if element.mark == "text":
                return True
            children = self._children.get(element, ())
            if not children:
                return False
            element = self._heaviest(children)
        return False

    def _heaviest(self, elements: Sequence[Element]) -> Element:
        if len(elements) == 1:
            return elements[0]
        weights = self._weights
        own = [weights[element.end] - weights[element.first] for element in elements]
        return elements[own.index(max(own))]

    def _keep_only(self, elements: Iterable[Element]) -> None:
        keeps, self.keeps = self.keeps, [False] * len(self.keeps)
        for element in elements:
            self.keeps[element.first : element.end] = keeps[element.first : element.end]
        if self.title is not None:
            self.keeps[self.title] = True

    def _drop(self, first: int, end: int) -> None:
        drop(self.keeps, first, end, self.title)
