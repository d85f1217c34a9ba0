"""The style sheet of rich text: which paragraphs are headings, by the style that they are set in."""

from __future__ import annotations

from esrcat.readers.paragraphs import LONGEST_CHAIN, level_of_style


class _Style:
    """What the sheet says of a style: its number and name, what it is based on, its outline level."""

    __slots__ = ("is_of_paragraphs", "name", "number", "outline", "parent")

    def __init__(self) -> None:
        self.number = 0
        self.name = ""
        self.parent: int | None = None
        self.outline: int | None = None
        self.is_of_paragraphs = True


class Styles:
    """Collects the styles of paragraphs, one entry after the other."""

    __slots__ = ("_entry", "_levels", "_styles")

    def __init__(self) -> None:
        self._entry = _Style()
        self._styles: dict[int, _Style] = {}
        self._levels: dict[int, int] = {}

    def begin(self) -> None:
        """Begin an entry."""
        self._entry = _Style()

    def is_of_others(self) -> None:
        """Note that the entry is of characters or tables."""
        self._entry.is_of_paragraphs = False

    def add(self, text: str) -> None:
        """Add text of the entry, which is its name."""
        self._entry.name += text

    def follow(self, word: str, number: int | None) -> None:
        """Follow a control word of the entry."""
        if word == "s":
            self._entry.number = number or 0
        elif word == "sbasedon":
            self._entry.parent = number
        elif word == "outlinelevel":
            self._entry.outline = number

    def end(self) -> None:
        """Keep the entry; the first of a number counts."""
        if self._entry.is_of_paragraphs:
            self._entry.name = self._entry.name.partition(";")[0].strip()
            self._styles.setdefault(self._entry.number, self._entry)

    def level(self, number: int, outline: int | None) -> int:
        """Return the level of a paragraph's heading: its own or that of its style, 0 for none."""
        if outline is not None:
            return _level(outline)
        if number not in self._levels:
            self._levels[number] = self._level_of(number)
        return self._levels[number]

    def _level_of(self, number: int) -> int:
        for _ in range(LONGEST_CHAIN):
            style = self._styles.get(number)
            if style is None:
                return 0
            level = _level(style.outline) if style.outline is not None else 0
            level = level or level_of_style(style.name)
            if level or style.parent is None:
                return level
            number = style.parent
        return 0


def _level(outline: int) -> int:
    """Return the level of a heading from 1; the ninth and last says that there is none."""
    return outline + 1 if 0 <= outline < 9 else 0
