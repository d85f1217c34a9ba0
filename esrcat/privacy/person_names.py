"""Find the names of given persons in a text: in any order, inflected, broken by a hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from esrcat.vocab.case_forms import CASE_ENDING, SHORTEST_STEM, case_stems
from esrcat.vocab.place_forms import place_forms

_ENDING = re.compile(rf"{CASE_ENDING}(?!\w)")
_BETWEEN = re.compile(r"[ \u00a0\n]{1,2}|, ?|-")
_PERSON = re.compile(r"\s*(?:[,;/&]|\bja\b|\boch\b|\band\b)\s*")
_BREAK = re.compile(r"[-\u00ad]\n?|\n")
_SHORTEST_ALONE = 5
"""Letters of a given name that may stand for a person whom only prose names."""


class Hit(NamedTuple):
    """A place of a name; `alone` when no other part of the person's name stands beside it."""

    start: int
    end: int
    alone: bool


class _Place(NamedTuple):
    start: int
    end: int
    part: str


class PersonNames:
    """Finds the names of some persons; the parts of a name are looked for one by one, each with a capital.

    A part in lower case counts only beside another part of the name. Parts shorter than three letters
    and parts that are printed in lower case in the name itself (titles, 'von') are not looked for on
    their own, only as parts of the whole name, either way round.
    """

    def __init__(self, names: Iterable[str], others: Iterable[str] = ()) -> None:
        """Take the names of contact persons, and the full names of `others` that the text tells of.

        Of the others, short given names and what is a place too count only beside the rest of the name.
        """
        self._persons: dict[str, set[str]] = {}  # part → the persons that have it
        names, others = list(names), list(others)
        self._whole: set[str] = set()
        own = {part for name in names for person in _persons(name) for part in _parts(person)}
        self._beside_only = {part for person in others for part in _parts_beside(person)} - own
        for person in {person for name in (*names, *others) for person in _persons(name)}:
            words = person.lower().replace(",", " ").split()
            self._whole |= {" ".join(words), " ".join([*words[-1:], *words[:-1]])}
            for part in _parts(person):
                self._persons.setdefault(part, set()).add(person)
        self._stems = {part: case_stems(part) for part in sorted(self._persons)}
        # One pass over a text for each part: all its stems begin with its root.
        self._roots = {part: _root(stems) for part, stems in self._stems.items()}

    def find(self, text: str) -> list[Hit]:
        """Return the places of all names in order, parts that stand side by side as one."""
        if not self._whole:
            return []
        lower = _lower(text)
        places = self._places(lower)
        squeezed = lower.replace("-", "").replace("\u00ad", "").replace("\n", "")
        if any(squeezed.count(root) > lower.count(root) for root in self._roots.values()):
            places = _joined([*places, *self._broken(text)])
        parts = [hit for hit in self._groups(places, text) if not hit.alone or text[hit.start].isupper()]
        return sorted({*parts, *self._whole_names(lower, parts)})

    def _places(self, lower: str) -> list[_Place]:
        found: list[_Place] = []
        for part, root in self._roots.items():
            start = lower.find(root)
            while start >= 0:
                if start == 0 or not lower[start - 1].isalnum():
                    found += [_Place(start, end, part) for end in self._ends(lower, start, part)]
                start = lower.find(root, start + 1)
        return _joined(found)

    def _whole_names(self, lower: str, known: list[Hit]) -> Iterator[Hit]:
        """Places of whole names as printed that no part of them led to."""
        for name in self._whole:
            start = lower.find(name)
            while start >= 0:
                end = start + len(name)
                inside_word = lower[start - 1 : start].isalnum() or lower[end : end + 1].isalnum()
                if not inside_word and not any(hit.start <= start and end <= hit.end for hit in known):
                    yield Hit(start, end, False)
                start = lower.find(name, start + 1)

    def _ends(self, lower: str, start: int, part: str) -> Iterator[int]:
        """Where a form of the part that begins at `start` ends, if one does."""
        for stem in self._stems[part]:
            if lower.startswith(stem, start) and (ending := _ENDING.match(lower, start + len(stem))):
                yield ending.end()

    def _broken(self, text: str) -> list[_Place]:
        """Places of names that hyphens or line ends run through, found in the text without those."""
        kept: list[int] = []
        last = 0
        for cut in _BREAK.finditer(text):
            kept.extend(range(last, cut.start()))
            last = cut.end()
        kept.extend(range(last, len(text)))
        squeezed = "".join([text[offset] for offset in kept])
        return [
            _Place(kept[start], kept[end - 1] + 1, part)
            for start, end, part in self._places(_lower(squeezed))
        ]

    def _groups(self, places: list[_Place], text: str) -> Iterator[Hit]:
        """The parts of one person's name that stand side by side, as one hit."""
        group: list[_Place] = []
        for place in places:
            if group and not self._belong(group[-1], place, text):
                yield from self._hit(group)
                group = []
            group.append(place)
        if group:
            yield from self._hit(group)

    def _hit(self, group: list[_Place]) -> Iterator[Hit]:
        alone = len(group) == 1
        if not (alone and group[0].part in self._beside_only):
            yield Hit(group[0].start, group[-1].end, alone)

    def _belong(self, first: _Place, second: _Place, text: str) -> bool:
        shared = self._persons[first.part] & self._persons[second.part]
        return (
            first.part != second.part
            and bool(shared)
            and _BETWEEN.fullmatch(text, first.end, second.start) is not None
        )


def _persons(name: str) -> list[str]:
    """The persons of a printed name: 'Maija Mäki ja Outi Salo' are two, 'Mäki, Maija' is one."""
    persons = [person for person in _PERSON.split(name) if person]
    return [name] if len(persons) == 2 and not any(" " in person for person in persons) else persons


def _parts(person: str) -> Iterator[str]:
    for part in re.split(r"[\s-]+", person):
        word = part.strip(".,()")
        if len(word) >= SHORTEST_STEM and word[0].isupper() and word.isalpha():
            yield word.lower()


def _parts_beside(person: str) -> Iterator[str]:
    """Yield what of a name is too common to stand for the person alone: places, short given names."""
    *given, surname = person.split()
    for word in given:
        if len(word) < _SHORTEST_ALONE or word in place_forms():
            yield from _parts(word)
    if surname in place_forms():
        yield from _parts(surname)


def _root(stems: list[str]) -> str:
    """The beginning that all stems of a part share."""
    root = stems[0]
    while not all(stem.startswith(root) for stem in stems):
        root = root[:-1]
    return root


def _lower(text: str) -> str:
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join([c.lower() if len(c.lower()) == 1 else c for c in text])


def _joined(places: list[_Place]) -> list[_Place]:
    """Overlapping places as one, in order."""
    joined: list[_Place] = []
    for place in sorted(places):
        if joined and place.start < joined[-1].end:
            joined[-1] = joined[-1]._replace(end=max(place.end, joined[-1].end))
        else:
            joined.append(place)
    return joined
