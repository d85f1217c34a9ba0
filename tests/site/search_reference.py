"""A plain scorer over whole records, written for the tests: what the index and the browser must agree with.

It shares the rules that turn text into words with the package, and nothing else.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import takewhile

from esrcat.model import ProjectRecord
from esrcat.site.search_passages import identifiers, passages
from esrcat.site.search_terms import Word, folded, words

WEIGHTS = {"title": (4, 0.3), "names": (2, 0.3), "body": (1, 0.6)}
CLOSENESS = {"exact": 1, "folded": 0.8, "prefix": 0.5, "stem": 0.5, "typo": 0.4}
K1 = 1.2

Groups = dict[str, list[str]]


class Reference:
    """An index of a few records, held as dictionaries: `weights[term][id]`."""

    def __init__(self, records: Iterable[ProjectRecord]) -> None:
        self.records = list(records)
        counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        lengths: Counter[tuple[str, str]] = Counter()
        for record in self.records:
            for passage in passages(record):
                for word in words(passage.text):
                    counts[record.id, passage.weight].update({word.whole: 1.0})
                    for part in word.parts:
                        counts[record.id, passage.weight].update({part: 0.5})
                    lengths[record.id, passage.weight] += 1
        self.weights = self._weigh(counts, lengths)
        self.owners: defaultdict[str, set[str]] = defaultdict(set)
        for record in self.records:
            for identifier in identifiers(record):
                self.owners["".join(word.whole for word in words(identifier))].add(record.id)

    def _weigh(
        self, counts: Mapping[tuple[str, str], Counter[str]], lengths: Counter[tuple[str, str]]
    ) -> dict[str, dict[str, float]]:
        weights: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for (id, field), terms in counts.items():
            weight, b = WEIGHTS[field]
            mean = sum(n for (_, name), n in lengths.items() if name == field) / len(self.records)
            for term, occurrences in terms.items():
                part = weight * occurrences / (1 - b + b * lengths[id, field] / mean)
                weights[term][id] += part  # type: ignore[assignment]
        return {
            term: {id: max(1, round(weight * 32)) / 32 for id, weight in by_id.items()}
            for term, by_id in weights.items()
        }

    def search(self, query: str) -> dict[str, float]:
        """Return the score of every record that a query finds."""
        typed = list(words(query))
        asked = [groups for word in typed for groups in self._ask(word, word is typed[-1])]
        found = [self._scores(groups) for groups in asked]
        direct = self.owners.get(typed[0].whole, set()) if len(typed) == 1 else set()
        covered = Counter(id for scores in found for id in scores) | Counter(
            dict.fromkeys(direct, len(asked))
        )
        most = max(covered.values(), default=0)
        wanted = {id for id, n in covered.items() if n == len(asked) or most < len(asked)}
        return {
            id: (sum(scores.get(id, 0) for scores in found) + 1000 * (id in direct))
            * (covered[id] / len(asked)) ** 3
            for id in wanted
        }

    def _ask(self, word: Word, is_last: bool) -> list[Groups]:
        whole = self._expand(word.whole, is_last)
        if not word.parts or whole.get("exact") or whole.get("prefix"):
            return [whole]
        return [self._expand(part, is_last and part is word.parts[-1]) for part in word.parts]

    def _scores(self, groups: Groups) -> dict[str, float]:
        scores: Counter[str] = Counter()
        for how, terms in groups.items():
            weights: Counter[str] = Counter()
            for term in terms:
                weights.update(self.weights[term])
            rarity = math.log(1 + (len(self.records) - len(weights) + 0.5) / (len(weights) + 0.5))
            for id, weight in weights.items():
                scores[id] += CLOSENESS[how] * rarity * weight * (K1 + 1) / (weight + K1)  # type: ignore[assignment]
        return dict(scores)

    def _terms(self, condition: Callable[[str], bool]) -> list[str]:
        return [term for term in self.weights if condition(term)]

    def _expand(self, word: str, is_last: bool) -> Groups:
        key = folded(word)
        exact = self._terms(lambda term: term == word)
        if len(word) == 1:
            return {"exact": exact} if exact else {"folded": self._terms(lambda term: folded(term) == key)}
        longer = self._terms(lambda term: term.startswith(word) and term != word)
        if exact or longer:
            return {"exact": exact} | ({"prefix": longer} if is_last or not exact else {})
        same = self._terms(lambda term: folded(term) == key)
        near = self._terms(lambda term: folded(term).startswith(key) and folded(term) != key)
        if same or near:
            return {"folded": same, "prefix": near}
        return self._guess(key)

    def _guess(self, key: str) -> Groups:
        if len(key) < 4 or any(letter.isdigit() for letter in key):
            return {}
        slips = {term: edits(key, folded(term)) for term in self.weights}
        if one := [term for term, n in slips.items() if n == 1]:
            return {"typo": one}
        if stem := self._terms(lambda term: same_stem(key, folded(term))):
            return {"stem": stem}
        return {"typo": [term for term, n in slips.items() if n == 2 and len(key) >= 8]}


def same_stem(one: str, other: str) -> bool:
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return common >= max(4, math.ceil(0.6 * len(one))) and max(len(one), len(other)) - common <= 4


def edits(one: str, other: str) -> int:
    """Return the edits between two words; a swap of neighbours is one."""
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i, a in enumerate(one, 1):
        for j, b in enumerate(other, 1):
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(one), len(other)]
