"""The word forms with their terms in the browser's order: all of them, or those that a change affects."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping

import numpy as np

from esrcat.search.forms import Forms
from esrcat.search.lines import NO_LINES, Lines
from esrcat.search.numbers import Numbers, distinct
from esrcat.search.places import places
from esrcat.search.shards import Block
from esrcat.search.suffixes import MARKS
from esrcat.search.vocabulary import packed
from esrcat.search.words import browser_order, folded, in_browser_order, sort_key, sort_keys

_AT_ONCE = 20_000
"""Texts that are handled at once, at most, unless more begin alike."""
_Named = tuple[Numbers, Numbers, list[str]]
Aliases = Mapping[str, tuple[str, ...]]
"""Word forms that may be in no document, and their terms."""


class Meanings:
    """Word forms of live documents with their terms; forms inside compounds are among them."""

    def __init__(self, forms: Forms, live: Numbers, aliases: Aliases) -> None:
        self._forms, self._live, self._aliases = forms, live, aliases
        self._starts: Numbers = np.empty(0, dtype=np.int64)
        self._inner_terms: Numbers = np.empty(0, dtype=np.uint32)

    def all(self) -> Iterator[Block]:
        """Yield all of them, some at a time."""
        forms = self._forms
        self._read_inner(np.ones(len(forms.inner), dtype=bool))
        firsts = first_signs(forms.first_letters(), forms.word)
        inner_firsts = first_signs(forms.inner.first_letters(), forms.inner.text)
        alias_firsts = dict(zip(self._aliases, map(_first, self._aliases), strict=True))
        is_inner = np.diff(self._starts) > 0
        listed = np.array(list(alias_firsts.values()), dtype=np.uint32)
        for group in _groups(firsts[self._live], inner_firsts[is_inner], listed):
            own = np.flatnonzero(self._live & np.isin(firsts, group))
            inner = np.flatnonzero(is_inner & np.isin(inner_firsts, group))
            aliases = [word for word, first in alias_firsts.items() if first in group]
            for part in self._parts(own, inner, aliases):
                found = self._of(*part)
                yield _block(found, in_browser_order(found))

    def _read_inner(self, wanted: Numbers) -> None:
        """Find the terms of forms inside of which a column of truths says so."""
        inner, self._inner_terms = self._forms.inner_pairs(self._live, wanted)
        self._starts = np.searchsorted(inner, np.arange(len(wanted) + 1))

    def _parts(self, own: Numbers, inner: Numbers, aliases: list[str]) -> Iterator[_Named]:
        """Yield forms, forms inside and aliases that begin alike: all at once, or by their second signs."""
        if len(own) + len(inner) <= _AT_ONCE:
            yield own, inner, aliases
            return
        texts = self._forms.inner.texts(inner)
        signs = [_signs(words, 1) for words in (self._forms.words(own), texts, aliases)]
        del texts
        for group in _groups(*signs):
            of_own, of_inner, of_aliases = (np.isin(each, group) for each in signs)
            yield own[of_own], inner[of_inner], [aliases[at] for at in np.flatnonzero(of_aliases)]

    def some(self, words: set[str]) -> dict[str, str]:
        """Return those of some words."""
        found = [self._forms.find(tongue, word) for word in words for tongue in MARKS]
        own = np.array([number for number in found if number >= 0], dtype=np.int64)
        hyphened = self._forms.hyphened(self._live)
        is_wanted = [word.replace("-", "") in words for word in self._forms.words(hyphened)]
        own = distinct(np.concatenate((own, hyphened[np.array(is_wanted, dtype=bool)])))
        inner = np.array([self._forms.inner.find(word) for word in words], dtype=np.int64)
        inner = inner[inner >= 0]
        wanted = np.zeros(len(self._forms.inner), dtype=bool)
        wanted[inner] = True
        self._read_inner(wanted)
        inner = inner[np.diff(self._starts)[inner] > 0]
        return self._of(own[self._live[own]], inner, [word for word in words if word in self._aliases])

    def _of(self, own: Numbers, inner: Numbers, aliases: Iterable[str]) -> dict[str, str]:
        """Return the terms, joined by spaces, of forms, forms inside and aliases."""
        forms, found, hyphened = self._forms, dict[str, str](), list[tuple[str, str]]()
        for tongue in MARKS:
            numbers = forms.of_language(tongue, own)
            for word, terms in zip(forms.words(numbers), forms.wholes(numbers), strict=True):
                if "-" in word:
                    hyphened.append((word, terms))
                else:
                    _mean(found, word, terms)
        # In an order that no order of documents changes.
        for word, terms in sorted(hyphened):
            _mean(found, word.replace("-", ""), terms)
        for text, number in zip(forms.inner.texts(inner), inner.tolist(), strict=True):
            bases = self._inner_terms[self._starts[number] : self._starts[number + 1]].tolist()
            _mean(found, text, " ".join(sorted(map(forms.terms.text, bases))))
        for alias in aliases:
            _mean(found, alias, " ".join(self._aliases[alias]))
        return found

    def changed(self, earlier: Iterable[Block], words: set[str]) -> Iterator[Block]:
        """Yield an earlier list with some words as they are now."""
        found, order = self.some(words), in_browser_order(words)
        keys, done = sort_keys(order), 0
        for block in earlier:
            end = bisect_right(keys, sort_key(block.keys.text(block.keys.size - 1)), done)
            yield _altered(block, order[done:end], keys[done:end], found)
            done = end
        yield _altered(Block(NO_LINES, NO_LINES), order[done:], keys[done:], found)


def _altered(block: Block, words: list[str], sorted_by: list[str], found: Mapping[str, str]) -> Block:
    """Return a block with some words, in their order, as they are now."""
    at = places(sorted_by, block.keys.size, block.keys.text)
    keys, data = _Altered(block.keys), _Altered(block.data)
    for word, place in zip(words, at, strict=True):
        was_there = place < block.keys.size and block.keys.text(place) == word
        terms = found.get(word)
        keys.put(place, was_there, None if terms is None else word)
        data.put(place, was_there, None if terms is None else packed(word, terms))
    return Block(keys.lines(), data.lines())


class _Altered:
    """Lines with some taken out and others put in, from the first to the last."""

    def __init__(self, earlier: Lines) -> None:
        self._earlier, self._done = earlier, 0
        self._pieces = list[bytes]()

    def put(self, place: int, was_there: bool, text: str | None) -> None:
        """Leave out the line at a place, if it was there, and put another before what follows, if any."""
        self._pieces.append(self._earlier.part(self._done, place).content)
        if text is not None:
            self._pieces.append(text.encode() + b"\n")
        self._done = place + was_there

    def lines(self) -> Lines:
        """Return all lines."""
        self._pieces.append(self._earlier.part(self._done, self._earlier.size).content)
        return Lines.parsed(b"".join(self._pieces))


def _block(found: Mapping[str, str], order: list[str]) -> Block:
    return Block(
        Lines.joined([word.encode() for word in order]),
        Lines.joined([packed(word, found[word]).encode() for word in order]),
    )


def ordered(texts: Callable[[Numbers], list[str]], firsts: Numbers, codes: Numbers) -> Iterator[Numbers]:
    """Yield codes in the order of their texts in the browser, some at a time.

    `firsts` are the first signs of the texts, without marks.
    """
    for group in _groups(firsts):
        own = codes[np.isin(firsts, group)]
        own = own[browser_order(texts(own))]
        yield from (own[start : start + _AT_ONCE] for start in range(0, len(own), _AT_ONCE))


def first_signs(letters: Numbers, text: Callable[[int], str]) -> Numbers:
    """Return the first sign of each text without its marks; `letters` are the first bytes."""
    found = letters.astype(np.uint32)
    for number in np.flatnonzero(letters > 127).tolist():
        found[number] = _first(text(number))
    return found


def _first(word: str) -> int:
    start = folded(word)[:1]
    return ord(start) if start else 0


def _signs(words: list[str], at: int) -> Numbers:
    """Return the sign at a place of each word without its marks, 0 where there is none."""
    return np.array([ord(word[at]) if at < len(word) else 0 for word in map(folded, words)], dtype=np.uint32)


def _groups(*firsts: Numbers) -> Iterator[list[int]]:
    """Yield signs that follow each other as beginnings, in groups with a fair number of texts."""
    signs, counts = np.unique(np.concatenate(firsts), return_counts=True)
    sizes = dict(zip(map(chr, signs.tolist()), counts.tolist(), strict=True))
    group, size = list[int](), 0
    for sign in in_browser_order(sizes):
        if group and size + sizes[sign] > _AT_ONCE:
            yield group
            group, size = [], 0
        group.append(ord(sign))
        size += sizes[sign]
    if group:
        yield group


def _mean(meanings: dict[str, str], word: str, terms: str) -> None:
    """Add what a word form stands for to what it does already."""
    known = meanings.get(word)
    if known is None:
        meanings[word] = terms
    elif terms and known != terms:
        meanings[word] = " ".join(dict.fromkeys((*known.split(" "), *terms.split(" "))))
