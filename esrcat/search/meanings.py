"""What word forms stand for, in the order of the browser: a part of the alphabet at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from esrcat.search.forms import Forms, Numbers
from esrcat.search.lexicon import Lexicon
from esrcat.search.suffixes import MARKS
from esrcat.search.words import folded, in_browser_order

_AT_ONCE = 40_000
"""Texts that are sorted at once, at most, unless more begin alike."""


def meanings(
    forms: Forms, live: Numbers, aliases: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, str]]:
    """Yield live word form → its terms, joined by spaces; forms inside compounds are among them.

    `aliases` are word forms that may be in no document, and their terms.
    """
    words, inner_terms = forms.inner_pairs(live)
    is_inner = np.zeros(len(forms.inner), dtype=bool)
    is_inner[words] = True
    starts = np.searchsorted(words, np.arange(len(is_inner) + 1))
    firsts = first_signs(forms.first_letters(), forms.word)
    inner_firsts = first_signs(forms.inner.first_letters(), forms.inner.text)
    alias_firsts = [_first(word) for word in aliases]
    for group in _groups(firsts[live], inner_firsts[is_inner], np.array(alias_firsts, dtype=np.uint32)):
        found = dict[str, str]()
        chosen = live & np.isin(firsts, group)
        for tongue in MARKS:
            numbers = forms.of_language(tongue, chosen)
            for number, bases in zip(numbers, forms.wholes(numbers), strict=True):
                _mean(found, forms.word(number).replace("-", ""), bases)
        for number in np.flatnonzero(is_inner & np.isin(inner_firsts, group)).tolist():
            own = inner_terms[starts[number] : starts[number + 1]].tolist()
            # In an order that no order of documents changes.
            _mean(found, forms.inner.text(number), sorted(map(forms.terms.text, own)))
        for (word, terms), first in zip(aliases.items(), alias_firsts, strict=True):
            if first in group:
                _mean(found, word, terms)
        for word in in_browser_order(found):
            yield word, found[word]


def ordered(*parts: tuple[Lexicon, Numbers]) -> Iterator[list[tuple[str, int, int]]]:
    """Yield the texts of lexicons in the order of the browser, some at a time: (text, part, number).

    Of each lexicon those are taken of which a column of truths says so.
    """
    firsts = [first_signs(lexicon.first_letters(), lexicon.text) for lexicon, _ in parts]
    for group in _groups(*(first[wanted] for first, (_, wanted) in zip(firsts, parts, strict=True))):
        found = dict[str, tuple[int, int]]()
        for at, (lexicon, wanted) in enumerate(parts):
            for number in np.flatnonzero(wanted & np.isin(firsts[at], group)).tolist():
                found[lexicon.text(number)] = at, number
        yield [(text, *found[text]) for text in in_browser_order(found)]


def first_signs(letters: Numbers, text: Callable[[int], str]) -> Numbers:
    """Return the first sign of each text without its marks; `letters` are the first bytes."""
    found = letters.astype(np.uint32)
    for number in np.flatnonzero(letters > 127).tolist():
        found[number] = _first(text(number))
    return found


def _first(word: str) -> int:
    start = folded(word)[:1]
    return ord(start) if start else 0


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


def _mean(meanings: dict[str, str], word: str, bases: Sequence[str]) -> None:
    """Add what a word form stands for to what it does already."""
    known = meanings.get(word)
    if known is None:
        meanings[word] = " ".join(bases)
    elif bases and (known != bases[0] or len(bases) > 1):
        meanings[word] = " ".join(dict.fromkeys((*known.split(" "), *bases)))
