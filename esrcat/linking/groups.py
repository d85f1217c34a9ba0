"""Group the records of one project, with reasons: by code, then by likeness; doubtful pairs stay apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, islice
from typing import Literal, NamedTuple

from esrcat.linking.blocking import Candidates
from esrcat.linking.likeness import Bar, Comparison, Feature, barred, compare, text_likeness
from esrcat.linking.members import Kind, Members
from esrcat.linking.one_code import agree_in_nothing, projects_of_code
from esrcat.linking.weights import Weights, score, weights

LinkRule = Literal["key", "code", "likeness", "editor"]
DoubtRule = Literal["likeness", "bar", "rival", "contradiction", "editor"]

_MOST_DOUBTS = 3
_MOST_TOLD_OF_CODE = 64
_SAME_TEXT = ("much", "copied", "whole")


class Link(NamedTuple):
    """Why two records are of one project. `reasons` are levels such as 'name same'; the code needs none.

    By `key` they are of one document and one, read twice.
    """

    one: int
    other: int
    rule: LinkRule
    reasons: tuple[str, ...] = ()
    score: float | None = None


class Doubt(NamedTuple):
    """Two records that may be of one project but were not joined, with what speaks for and against it."""

    one: int
    other: int
    rule: DoubtRule
    comparison: Comparison
    score: float


class Groups(NamedTuple):
    """Groups of two or more records by their numbers, the links in them, and the doubts.

    `divided` are the records of each code that is borne by more than one project.
    """

    groups: tuple[tuple[int, ...], ...]
    links: tuple[Link, ...]
    doubts: tuple[Doubt, ...]
    divided: tuple[tuple[int, ...], ...] = ()


class Decided(NamedTuple):
    """What an editor has decided about pairs of records, by their numbers."""

    same: frozenset[frozenset[int]] = frozenset()
    different: frozenset[frozenset[int]] = frozenset()


def group(candidates: Candidates, decided: Decided | None = None, table: Weights | None = None) -> Groups:
    """Return the groups of records of one project. The order of the records does not matter."""
    grouping = _Grouping(candidates, decided or Decided(), table or weights())
    grouping.by_editor()
    grouping.by_code()
    grouping.by_likeness()
    return grouping.result()


@dataclass
class _Grouping:
    """Groups under way: every record's group, the links that made it, and what was left in doubt."""

    candidates: Candidates
    decided: Decided
    table: Weights
    links: list[Link] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    divided: list[tuple[int, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._most_of_text = self.table.most("text")
        self._members = Members(self.candidates.profile)
        self._kept_apart: dict[int, set[int]] = defaultdict(set)
        for pair in self.decided.different:
            for number in pair:
                self._kept_apart[number] |= pair - {number}

    def by_editor(self) -> None:
        """Join what an editor has joined."""
        for pair in sorted(map(sorted, self.decided.same)):
            self._join(Link(pair[0], pair[1], "editor"))

    def by_code(self) -> None:
        """Join records of one key or code, but for those that contradict the code or agree in nothing."""
        codes: dict[str, list[int]] = defaultdict(list)
        keys: dict[str, int] = {}
        for number in range(len(self.candidates)):
            own = self.candidates.profile(number)
            if (first := keys.setdefault(own.order, number)) != number:
                self._join(Link(first, number, "key"))
            if own.code:
                codes[own.code].append(number)
        for code, numbers in sorted(codes.items()):
            if len(numbers) > 1:
                self._join_code(code, sorted(numbers, key=self._order))

    def by_likeness(self) -> None:
        """Join records that are alike enough, the likest first."""
        edges: dict[int, list[_Edge]] = defaultdict(list)
        for one, other in self.candidates.pairs():
            edge = self._edge(one, other)
            if edge and edge.score >= self.table.doubt:
                edges[one].append(edge)
                edges[other].append(edge._replace(one=other, other=one))
        for edge in self._chosen(edges):
            if not self._may_join(edge):
                self._doubt(edge, "bar")
            else:
                reasons = tuple(speaking(edge.comparison))
                self._join(Link(edge.one, edge.other, "likeness", reasons, edge.score))

    def result(self) -> Groups:
        """Return the groups, their members in an order of their own."""
        groups = (tuple(sorted(numbers, key=self._order)) for numbers in self._members.groups())
        return Groups(
            tuple(
                sorted((numbers for numbers in groups if len(numbers) > 1), key=lambda g: self._order(g[0]))
            ),
            tuple(self.links),
            tuple(self._told_doubts()),
            tuple(self.divided),
        )

    def _order(self, number: int) -> tuple[str, int]:
        return self.candidates.order(number), number

    def _edge(self, one: int, other: int) -> _Edge | None:
        """Return the comparison of two records, None where the likest texts could not raise a doubt."""
        left, right = self.candidates.profile(one), self.candidates.profile(other)
        comparison = compare(left, right)
        if score(comparison, self.table) + self._most_of_text < self.table.doubt:
            return None
        return self._compared(one, other)

    def _compared(self, one: int, other: int) -> _Edge:
        left, right = self.candidates.profile(one), self.candidates.profile(other)
        text = text_likeness(self.candidates.text(one), self.candidates.text(other))
        comparison = compare(left, right, text)
        return _Edge(one, other, score(comparison, self.table), comparison)

    def _join_code(self, code: str, numbers: list[int]) -> None:
        profiles = {number: self.candidates.profile(number) for number in numbers}
        for first, *others in projects_of_code(code, profiles, self._are_two):
            for other in others:
                if frozenset((first, other)) not in self.decided.different and self._allowed(first, other):
                    self._join(Link(first, other, "code"))
        apart = list({self._root(number): number for number in reversed(numbers)}.values())[::-1]
        for one, other in islice(combinations(apart, 2), _MOST_TOLD_OF_CODE):
            self._doubt(self._compared(one, other), "contradiction")
        if len(apart) > 1:
            self.divided.append(tuple(numbers))
            # Or a record without the code that is like two of them would join these.
            for number in apart:
                self._kept_apart[number].update(set(apart) - {number})

    def _are_two(self, one: int, other: int) -> bool:
        """Tell whether two records of one code are of two projects: nothing in them agrees."""
        if self._root(one) == self._root(other) or frozenset((one, other)) in self.decided.same:
            return False
        if not agree_in_nothing(self.candidates.profile(one), self.candidates.profile(other)):
            return False
        return self._compared(one, other).comparison.level("text") not in _SAME_TEXT

    def _chosen(self, edges: Mapping[int, list[_Edge]]) -> Iterator[_Edge]:
        """Yield the links, the likest first: those of a record that two rivals claim alike are doubts."""
        refused: set[frozenset[int]] = set()
        for number in sorted(edges, key=self._order):
            for edge in self._refused(edges[number]):
                refused.add(frozenset((edge.one, edge.other)))
        once = {frozenset((edge.one, edge.other)): edge for own in edges.values() for edge in own}
        ordered = sorted(
            once.values(),
            key=lambda edge: (-edge.score, *sorted((self._order(edge.one), self._order(edge.other)))),
        )
        for edge in ordered:
            if edge.comparison.bar:
                self._doubt(edge, "bar")
            elif edge.score < self.table.link:
                self._doubt(edge, "likeness")
            elif frozenset((edge.one, edge.other)) in refused:
                self._doubt(edge, "rival")
            else:
                yield edge

    def _refused(self, own: list[_Edge]) -> Iterator[_Edge]:
        """Yield a record's links that a rival of the likest one shares in, and all if the two are close."""
        links = sorted(
            (edge for edge in own if edge.score >= self.table.link and not edge.comparison.bar),
            key=lambda edge: (-edge.score, self._order(edge.other)),
        )
        if not links:
            return
        best = links[0]
        rivals = [edge for edge in links[1:] if self._are_rivals(best.other, edge.other)]
        yield from rivals
        if rivals and best.score - rivals[0].score < self.table.margin:
            yield from (edge for edge in links if edge not in rivals)

    def _are_rivals(self, one: int, other: int) -> bool:
        pair = frozenset((one, other))
        if self._root(one) == self._root(other) or pair in self.decided.same:
            return False
        return self._are_kept_apart(one, other) or self._barred(one, other) is not None

    def _may_join(self, edge: _Edge) -> bool:
        return self._root(edge.one) == self._root(edge.other) or self._allowed(edge.one, edge.other)

    def _allowed(self, one: int, other: int) -> bool:
        """Tell whether two groups may become one: no member may be barred from one of the other group."""
        if self._are_kept_apart(one, other):
            return False
        return not any(
            self._bars(kind, lefts, other_kind, rights)
            for kind, lefts in self._members.kinds(one).items()
            for other_kind, rights in self._members.kinds(other).items()
        )

    def _are_kept_apart(self, one: int, other: int) -> bool:
        """Tell whether an editor has parted a member of one group from one of the other."""
        if not self._kept_apart:
            return False
        few, many = sorted((one, other), key=lambda number: len(self._members.group(number)))
        root = self._members.root(many)
        return any(
            self._members.root(each) == root
            for number in self._members.group(few)
            for each in self._kept_apart.get(number, ())
        )

    def _bars(self, kind: Kind, lefts: Iterable[int], other: Kind, rights: Iterable[int]) -> bool:
        """Tell whether a record of one kind is barred from one of another that no editor joins it with."""
        contradicts = kind.contradicts(other)
        if not contradicts and kind.has_code_of(other):
            return False
        return any(
            frozenset((left, right)) not in self.decided.same
            and (contradicts or self._barred(left, right) == "phase")
            for left in lefts
            for right in rights
        )

    def _barred(self, one: int, other: int) -> Bar | None:
        left, right = self.candidates.profile(one), self.candidates.profile(other)
        bar = barred(left, right)
        # Documents of one code may name it, its phase and its time as they like.
        return bar if not (left.code and left.code == right.code) or bar == "fund" else None

    def _root(self, number: int) -> int:
        return self._members.root(number)

    def _join(self, link: Link) -> None:
        if self._members.join(link.one, link.other):
            self.links.append(link)

    def _doubt(self, edge: _Edge, rule: DoubtRule) -> None:
        if frozenset((edge.one, edge.other)) not in self.decided.different:
            self.doubts.append(Doubt(edge.one, edge.other, rule, edge.comparison, edge.score))

    def _told_doubts(self) -> Iterator[Doubt]:
        """Yield the doubts that are left: not in a group, nor of a record that found its place."""
        told: Counter[int] = Counter()
        seen: set[frozenset[int]] = set()
        placed = {
            number for link in self.links if link.rule == "likeness" for number in (link.one, link.other)
        }
        for doubt in self.doubts:
            pair = frozenset((self._root(doubt.one), self._root(doubt.other)))
            settled = doubt.rule in ("likeness", "bar") and any(
                number in placed and self.candidates.profile(number).code is None
                for number in (doubt.one, doubt.other)
            )
            if len(pair) < 2 or pair in seen or settled:
                continue
            if max(told[root] for root in pair) < _MOST_DOUBTS:
                seen.add(pair)
                told.update(pair)
                yield doubt


class _Edge(NamedTuple):
    one: int
    other: int
    score: float
    comparison: Comparison


def speaking(comparison: Comparison) -> Iterator[str]:
    """Yield what speaks for a link, in words such as 'name same'."""
    for feature, levels in _SPEAKING.items():
        if (level := comparison.level(feature)) in levels:
            yield f"{feature} {level}"


_SPEAKING: Mapping[Feature, tuple[str, ...]] = {
    "name": ("part", "alike", "short-name", "same"),
    "period": ("same-end", "same-start", "compatible", "same"),
    "actor": ("partner", "same"),
    "places": ("region", "overlap", "same"),
    "text": ("alike", "much", "copied", "whole"),
}
