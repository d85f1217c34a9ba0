"""What is found in a story, on the way from offsets of its text to those of the document."""

from __future__ import annotations

from esrcat.evidence import Extraction, Found, Value
from esrcat.free_text.story.story import Story
from esrcat.model import Method, Qualifier
from esrcat.span import Span


class Finds:
    """Collects the values of one project; each pointer once."""

    __slots__ = ("extraction", "places", "pointers", "story")

    def __init__(self, story: Story) -> None:
        self.story = story
        self.extraction = Extraction()
        self.pointers: dict[str, Value] = {}
        self.places: dict[str, tuple[int, int]] = {}

    def add(
        self,
        pointer: str,
        value: Value,
        start: int,
        end: int,
        method: Method,
        rule: str,
        *,
        qualifier: Qualifier | None = None,
        alternatives: tuple[str, ...] = (),
        more: tuple[tuple[int, int], ...] = (),
    ) -> None:
        """Add a value that the text says at an offset; a pointer that has one keeps it."""
        if pointer in self.pointers:
            return
        self.pointers[pointer] = value
        self.places[pointer] = start, end
        place = self.story.span(*self._bare(start, end))
        others = tuple(Span(*self.story.span(*each)) for each in more)
        self.extraction.found.append(
            Found(pointer, value, place.start, place.end, method, rule, others, qualifier, alternatives)
        )

    def add_around(self, pointer: str, value: Value, span: Span, rule: str) -> None:
        """Add a value that stands outside the text itself, such as the name of the site's owner."""
        if pointer not in self.pointers:
            self.pointers[pointer] = value
            self.extraction.found.append(Found(pointer, value, span.start, span.end, "heading", rule))

    def _bare(self, start: int, end: int) -> tuple[int, int]:
        """Leave white space at the edges out of a stretch."""
        written = self.story.text[start:end]
        if written and not written[0].isspace() and not written[-1].isspace():
            return start, end
        if not written.strip():
            return start, end
        return start + len(written) - len(written.lstrip()), end - len(written) + len(written.rstrip())

    def follow(self, pointer: str, value: Value, rule: str) -> None:
        """Add what was looked up in a vocabulary: it follows the value beside it, without a place."""
        if pointer not in self.pointers:
            self.pointers[pointer] = value
            self.extraction.found.append(Found(pointer, value, -1, -1, "derived", rule))

    def claim(self, start: int, end: int) -> None:
        """Say that a stretch of the text is a heading or label that is known."""
        place = self.story.span(start, end)
        self.extraction.claimed.append((place.start, place.end))

    def get(self, pointer: str) -> Value | None:
        """Return the value of a pointer."""
        return self.pointers.get(pointer)

    def count(self, base: str) -> int:
        """Return how many items of a list there are."""
        number = 0
        while any(
            pointer.startswith(f"{base}/{number}/") or pointer == f"{base}/{number}"
            for pointer in self.pointers
        ):
            number += 1
        return number
