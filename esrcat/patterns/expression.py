"""A regular expression that is only run where it can match.

Most expressions of a language's tables match in hardly any sentence, and to find that out the engine tries
every letter of it. An expression therefore knows which strings a text must hold for it (`literals`), and a
`Text` or `Part` without them is not searched. In any other string it works as `re` does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from esrcat.patterns.literals import branches_in, literals_in, parsed
from esrcat.patterns.quick import quick
from esrcat.patterns.texts import Part, Text
from esrcat.patterns.words import STRINGS

_ENOUGH = 8000
"""After so many characters searched an expression is taken apart, which takes about as long as they did."""
_LONG = 150
"""Of expressions with so many letters each branch is looked at, too: a search takes more than that."""
_MAXIMUM = 2**31 - 1
Name = TypeVar("Name")


class Expression:
    """A compiled regular expression with the methods of `re.Pattern`; it finds the same, only sooner."""

    __slots__ = (
        "_branches", "_find", "_needs", "_search", "_searched", "_since",
        "fullmatch", "match", "regex", "sub",
    )  # fmt: skip

    _search: Callable[..., re.Match[str] | None]
    _find: Callable[..., Iterator[re.Match[str]]]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    sub: Callable[..., str]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.regex = regex = re.compile(pattern, flags)
        self._use(regex)
        self.match = lambda text, *within: self._counted(regex.match, text, *within)
        self.fullmatch = lambda text, *within: self._counted(regex.fullmatch, text, *within)
        # The strings that are needed, as bits, and the generation of the last of them.
        self._needs: tuple[int, ...] | None = None
        self._branches: Branches | None = None
        self._since = 0
        self._searched = 0

    def _use(self, regex: re.Pattern[str]) -> None:
        self._search, self._find, self.sub = regex.search, regex.finditer, regex.sub
        self.match, self.fullmatch = regex.match, regex.fullmatch

    def _counted(
        self, method: Callable[..., re.Match[str] | None], text: str, *within: int
    ) -> re.Match[str] | None:
        self.may_match(text, *within)
        return method(text, *within)

    def search(self, text: str, start: int = 0, end: int = _MAXIMUM) -> re.Match[str] | None:
        """Search for the first match."""
        return self._search(text, start, end) if self.may_match(text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = _MAXIMUM) -> Iterator[re.Match[str]]:
        """Return an iterator over all matches."""
        return self._find(text, start, end) if self.may_match(text, start, end) else iter(())

    def may_match(self, text: str, start: int = 0, end: int = _MAXIMUM) -> bool:
        """Tell whether a text may hold what a match needs; False says that there is none."""
        if self._needs is None:
            self._searched += len(text)
            if self._searched > _ENOUGH:
                self._take_apart()
            return True
        # Each sentence is asked by hundreds of expressions, so this is spelled out.
        if type(text) is Part:
            held = text.bits if text.generation >= self._since else text.held(self._since)
        elif type(text) is Text:
            whole = not start and end == _MAXIMUM
            held = text.held(self._since) if whole else text.held_within(start, end, self._since)
        else:
            return True
        for bits in self._needs:
            if not held & bits:
                return False
        return self._branches is None or self._branches.may_match(held)

    def among(self, parts: Sequence[Part]) -> Iterable[int]:
        """Return the numbers of the parts of one text that may hold a match, in order: no other part does."""
        if not parts or not self.may_match(parts[0].whole):
            return ()
        needs, since = self._needs, self._since
        if needs is None:
            return range(len(parts))
        held = [part.bits if part.generation >= since else part.held(since) for part in parts]
        numbers: Iterable[int] = range(len(parts))
        for bits in needs:
            numbers = [number for number in numbers if held[number] & bits]
        branches = self._branches
        return numbers if branches is None else [n for n in numbers if branches.may_match(held[n])]

    def _take_apart(self) -> None:
        pattern, flags = self.regex.pattern, self.regex.flags
        tree = parsed(pattern, flags)
        if tree is None:  # pragma: no cover
            self._needs = ()
            return
        self._needs = tuple(map(STRINGS.bits_of, literals_in(tree)))
        branches = branches_in(tree) if len(pattern) > _LONG else ()
        self._branches = Branches(branches) if branches else None
        self._since = STRINGS.generation
        # The first one is not kept: it takes as much memory as the second.
        self.regex = quick(pattern, flags, tree)
        self._use(self.regex)


class Branches:
    """What each branch of a choice needs.

    One string of one of a hundred branches is in nearly every sentence, all that one of them needs in few.
    """

    __slots__ = ("_any", "_rests")

    def __init__(self, branches: Iterable[Sequence[Iterable[str]]]) -> None:
        self._any = 0
        # By the bit of a string that a branch needs, what else it does.
        self._rests: dict[int, list[tuple[int, ...]]] = {}
        for first, *others in branches:
            rest = tuple(STRINGS.bits_of(each) for each in others)
            for string in first:
                bit = STRINGS.bits_of((string,))
                self._rests.setdefault(bit, []).append(rest)
                self._any |= bit

    def may_match(self, held: int) -> bool:
        """Tell whether a text that holds some strings may hold what one of the branches needs."""
        told = held & self._any
        while told:
            others = told & (told - 1)
            for rest in self._rests[told ^ others]:
                for bits in rest:
                    if not held & bits:
                        break
                else:
                    return True
            told = others
        return False


class Table(Generic[Name]):
    """Expressions with what each of them stands for, asked about one sentence of a text after the other."""

    __slots__ = ("rows",)

    def __init__(self, rows: Iterable[tuple[Name, Expression]]) -> None:
        self.rows = tuple(rows)

    def within(self, text: str) -> tuple[tuple[Name, Expression], ...]:
        """Return the rows that may match somewhere in the whole text that a sentence is from."""
        whole = text.whole if isinstance(text, Part) else text
        if not isinstance(whole, Text):
            return self.rows
        rows: tuple[tuple[Name, Expression], ...] | None = whole.known.get(self)
        if rows is None:
            rows = whole.known[self] = tuple(row for row in self.rows if row[1].may_match(whole))
        return rows
