"""A regular expression → the strings that a text must hold for it to match at all.

They are read off the tree into which Python's own parser turns the expression, after the manner of the
index of a code search: a sequence needs what each of its parts needs, a choice what one of its branches
needs. What the parser says in a way not known here needs nothing, so an expression is at worst always run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

try:
    from re import _parser  # type: ignore[attr-defined, unused-ignore]
except ImportError:  # pragma: no cover - no Python that is supported is without it
    _parser = None

DIGIT = "\0"
"""Stands for any digit."""
# Letters that `re.IGNORECASE` takes for i and s, and that have other small letters.
_ODD = re.compile("[\u0130\u0131\u017f]")
_PLAIN = {"i\u0307": "i", "\u0131": "i", "\u017f": "s"}
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzåäöéüøæ")
_VOWELS = frozenset("aeiouyåäö")
# Signs that hardly any sentence is without say nothing.
_EVERYWHERE = frozenset(" \n\t.,-:;()/'\"”’0123456789")
_MOST_STRINGS, _MOST_OF_SET = 64, 6
_MOST_NEEDS = 600
_MOST_CLAUSES = 2
_MOST_OF_BRANCH = 3
# A choice of fewer letters, signs and repeats is not taken apart.
_FEWEST = 30
_SHORTEST = 3
_LONG_ENOUGH = 5
_MANY = 4096
"""Strings whose weights are kept: the same words stand in many expressions."""

_Strings = frozenset[str] | None
"""Some strings, or None where they are not known or too many."""
_Clauses = tuple[frozenset[str], ...]
"""Sets of strings: of each of them a text must hold one. Those in the fewest texts come first."""
_NOTHING = frozenset(("",))


def fold(text: str) -> str:
    """Return a text as the strings are compared with it: in small letters."""
    lower = text.lower()
    if not lower.isascii() and _ODD.search(text):
        for odd, plain in _PLAIN.items():
            lower = lower.replace(odd, plain)
    return lower


def literals_of(pattern: str, flags: int = 0) -> tuple[tuple[str, ...], ...]:
    """Return sets of strings: the `fold` of a text that an expression matches holds one of each set."""
    tree = parsed(pattern, flags)
    return () if tree is None else literals_in(tree)


def parsed(pattern: str, flags: int) -> Any:
    """Return the tree of an expression; None where Python's parser is not to be had."""
    return None if _parser is None else _parser.parse(pattern, flags)


def literals_in(tree: Any) -> tuple[tuple[str, ...], ...]:
    """Return the sets of strings that an expression needs, of its tree."""
    return _in_order(_sequence(tree)[1])


def branches_in(tree: Any) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Return the sets of strings that each branch of an expression needs, with what stands around the choice.

    None where there is no choice, or one of its branches needs nothing.
    """
    branches = dict.fromkeys(_branches_within(tree, ()))
    return tuple(map(_in_order, branches)) if len(branches) > 1 and all(branches) else ()


def _in_order(clauses: _Clauses) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(sorted(each)) for each in clauses)


def _branches_within(items: Sequence[tuple[Any, Any]], around: tuple[frozenset[str], ...]) -> list[_Clauses]:
    """Return what each way through the largest choices of a sequence needs, and what stands around it."""
    sizes = [_size(*item) for item in items]
    at = max(range(len(sizes)), key=sizes.__getitem__, default=0)
    if not sizes or sizes[at] < _FEWEST:
        # A choice of few words or endings: all that they say is in the strings of the sequence.
        return [_strongest((*around, *_sequence(items)[1]))]
    operator, argument = items[at]
    around = (*around, *_sequence(items[:at])[1], *_sequence(items[at + 1 :])[1])
    inner = argument[1] if str(operator) == "BRANCH" else [argument[3]]
    return [each for branch in inner for each in _branches_within(branch, around)]


def _size(operator: Any, argument: Any) -> int:
    """Return how many letters, signs and repeats a choice has that a sequence holds once, 0 for no choice."""
    if str(operator) == "SUBPATTERN":
        return max((_size(*item) for item in argument[3]), default=0)
    if str(operator) == "BRANCH":
        return sum(max(1, _size(*item)) for branch in argument[1] for item in branch)
    return 0


def _strongest(clauses: Iterable[frozenset[str]]) -> _Clauses:
    """Return the sets that no other one says already, those in the fewest texts first."""
    found = sorted(set(clauses), key=_rank, reverse=True)
    kept = [each for each in found if not any(other != each and _says(other, each) for other in found)]
    return tuple(kept[:_MOST_OF_BRANCH])


def _says(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether a text that holds a string of one set holds one of another: 'projektet' has 'projekt'."""
    return all(any(short in each for short in other) for each in one)


def _sequence(items: Iterable[tuple[Any, Any]]) -> tuple[_Strings, _Clauses]:
    """Return the strings that a sequence is one of, if they are few, and what it needs."""
    exact: frozenset[str] = _NOTHING
    whole = True
    clauses: list[frozenset[str]] = []
    for strings, needed in _read(items):
        clauses += needed
        if strings is not None and len(strings) * len(exact) <= _MOST_STRINGS:
            exact = frozenset(before + after for before in exact for after in strings)
            continue
        clauses.append(exact)
        exact = strings or _NOTHING
        whole = False
    clauses.append(exact)
    return (exact if whole else None), _best(clauses)


def _read(items: Iterable[tuple[Any, Any]]) -> Iterator[tuple[_Strings, _Clauses]]:
    """Yield what the parts of a sequence are and need, letters in a row as one string."""
    word = ""
    for operator, argument in items:
        kind = str(operator)
        if kind == "LITERAL" and (letter := _letter(argument)) is not None:
            word += next(iter(letter))
            continue
        if word:
            yield frozenset((word,)), ()
            word = ""
        yield _item(kind, argument)
    if word:
        yield frozenset((word,)), ()


def _item(operator: str, argument: Any) -> tuple[_Strings, _Clauses]:
    if operator == "LITERAL":
        return _letter(argument), ()
    if operator == "IN":
        return _set(argument)
    if operator in ("AT", "ASSERT_NOT"):
        return _NOTHING, ()
    if operator == "ASSERT":
        # What stands ahead is in the text, but no part of the match; what stands before may be elsewhere.
        return _NOTHING, _sequence(argument[1])[1] if argument[0] > 0 else ()
    if operator == "SUBPATTERN":
        return _sequence(argument[3])
    if operator == "ATOMIC_GROUP":
        return _sequence(argument)
    if operator == "BRANCH":
        return _branches(argument[1])
    if operator in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _repeat(*argument)
    return None, ()


@lru_cache(maxsize=_MANY)
def _letter(code: int) -> _Strings:
    return _letters((code,))


def _letters(codes: Sequence[int]) -> _Strings:
    """Return small letters for some characters; None where one of them has more forms than `fold` knows."""
    found = frozenset(chr(code).lower() for code in codes)
    return found if all(each in _LETTERS or not each.isalpha() for each in found) else None


def _set(items: Sequence[tuple[Any, Any]]) -> tuple[_Strings, _Clauses]:
    kinds = {str(operator) for operator, _ in items}
    if kinds == {"LITERAL"}:
        strings = _letters([argument for _, argument in items])
        if strings and len(strings) > _MOST_OF_SET:
            return None, _best([strings])
        return strings, ()
    digits = {("RANGE", (48, 57)), ("CATEGORY", "CATEGORY_DIGIT")}
    if all((str(operator), _plain(argument)) in digits for operator, argument in items):
        return None, (frozenset((DIGIT,)),)
    return None, ()


def _plain(argument: Any) -> Any:
    return argument if isinstance(argument, tuple) else str(argument)


def _branches(branches: Iterable[Iterable[tuple[Any, Any]]]) -> tuple[_Strings, _Clauses]:
    """A choice needs one string of what its branches need: first of their first sets, then of the others."""
    read = [_sequence(branch) for branch in branches]
    strings = [exact for exact, _ in read]
    exact = None if None in strings else frozenset().union(*(each or () for each in strings))
    clauses = [needed for _, needed in read]
    if not all(clauses):
        return (exact if exact is not None and len(exact) <= _MOST_STRINGS else None), ()
    longest = max(map(len, clauses))
    united = [
        frozenset().union(*(needed[min(number, len(needed) - 1)] for needed in clauses))
        for number in range(longest)
    ]
    return (exact if exact is not None and len(exact) <= _MOST_STRINGS else None), _best(united)


def _repeat(least: int, most: int, items: Iterable[tuple[Any, Any]]) -> tuple[_Strings, _Clauses]:
    exact, clauses = _sequence(items)
    if least == 0:
        return (exact | _NOTHING if exact is not None and most == 1 else None), ()
    return (exact if least == most == 1 else None), clauses


def _best(clauses: Iterable[frozenset[str]]) -> _Clauses:
    """Return the sets whose strings are in the fewest texts: the shortest is long, and they are few."""
    telling = {found for each in clauses if (found := _telling(each))}
    return tuple(sorted(telling, key=_rank, reverse=True)[:_MOST_CLAUSES])


def _rank(strings: frozenset[str]) -> tuple[int, int, list[str]]:
    return min(min(map(_weight, strings)), _LONG_ENOUGH), -len(strings), sorted(strings)


@lru_cache(maxsize=_MANY)
def _weight(string: str) -> int:
    """Return how rare a string is: by its letters; a sign, any digit or an article like some of them."""
    if string in (DIGIT, "the"):
        return 2
    return sum(1 if each in _LETTERS or each in _EVERYWHERE else 3 for each in string)


@lru_cache(maxsize=_MANY)
def _is_everywhere(string: str) -> bool:
    """Tell whether a string is in nearly every text: white space, a letter, or two with a vowel."""
    short = len(string) < _SHORTEST and _weight(string) < _SHORTEST
    return not string.strip() or (short and (len(string) == 1 or not _VOWELS.isdisjoint(string)))


def _telling(strings: frozenset[str]) -> _Strings:
    """Return strings without those that hold another of them; None where one is in nearly every text."""
    if not strings or len(strings) > _MOST_NEEDS:
        return None
    if any(map(_is_everywhere, strings - {DIGIT})):
        return None
    if len(strings) == 1:
        return strings
    return frozenset(each for each in strings if not any(o != each and o in each for o in strings))
