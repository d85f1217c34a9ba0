"""Regular expressions that find what `re` finds, compiled so that a search passes over most letters at once.

Python's engine has a fast loop that looks for a letter with which a match can begin, and leaves all else to
be tried at every letter. It uses the loop only where an expression begins with a set of letters: not behind
`\\b`, `^` or what must stand before, and not where small and capital letters are the same. And where they
are, it looks up the small letter of every letter that it compares. So the expression's tree is compiled here
with each letter that may be either written as a set of both, and with the letters that it can begin with.

That uses parts of `re` that are not public. Where they are others than those known here, or an expression
holds what is not known here, it is compiled by `re` as it stands: slower, never wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

try:
    import _sre  # type: ignore[import-not-found, unused-ignore]
    from re import _compiler, _parser  # type: ignore[attr-defined, unused-ignore]

    IS_KNOWN = _sre.MAGIC == 20220615
except ImportError:  # pragma: no cover - no Python that is supported is without them
    IS_KNOWN = False

_LATIN = 256
_IGNORES_CASE = re.IGNORECASE.value
_NEVER = re.ASCII | re.LOCALE | re.DEBUG
# Besides the two of `str.lower` and `str.upper`, these are the same letter to `re.IGNORECASE`.
_ALSO = {"i": ((0x130, 0x131),), "s": ((0x17F, 0x17F),), "k": ((0x212A, 0x212A),), "å": ((0x212B, 0x212B),)}
# Letters of Latin-1 whose other forms are not in it.
_OTHER_FORMS = frozenset("µßÿ")
# An expression that may begin with these letters of small ones may begin nearly everywhere.
_COMMON = frozenset(map(ord, "aeinst"))
_MOST_IN_RANGE = 1 << 11
_Item = tuple[Any, Any]


class _UnknownError(Exception):
    """The expression holds what is not known here."""


def quick(pattern: str, flags: int = 0, tree: Any = None) -> re.Pattern[str]:
    """Compile an expression; it finds the same as that of `re.compile`, only sooner.

    Its tree is taken where there is one, and is of no use afterwards.
    """
    if IS_KNOWN and not flags & _NEVER:
        try:
            return _compiled(pattern, tree or _parser.parse(pattern, flags))
        except _UnknownError:
            pass
    return re.compile(pattern, flags)


def _compiled(pattern: str, tree: Any) -> re.Pattern[str]:
    told = tree.state.flags
    if told & _NEVER:
        raise _UnknownError
    _both_cases(tree, bool(told & _IGNORES_CASE))
    own = told & ~_IGNORES_CASE
    code: list[int] = []
    _compiler._compile_info(code, tree, own)
    least = code[3]
    if least and not code[2]:
        letters = _letters(_beginning(tree)[0])
        if letters:
            code = [_compiler.INFO, 0, _compiler.SRE_INFO_CHARSET, least, code[4]]
            _compiler._compile_charset(letters, own, code)
            code[1] = len(code) - 1
    _compiler._compile(code, tree.data, own)
    code.append(_compiler.SUCCESS)
    names: list[str | None] = [None] * tree.state.groups
    for name, number in tree.state.groupdict.items():
        names[number] = name
    made: re.Pattern[str] = _sre.compile(
        pattern, told, code, tree.state.groups - 1, tree.state.groupdict, tuple(names)
    )
    return made


def _both_cases(tree: Any, ignores: bool) -> None:
    """Write letters of which the case does not matter as sets of both, in place."""
    tree.data = [_item(operator.name, operator, argument, ignores) for operator, argument in tree.data]


def _item(name: str, operator: Any, argument: Any, ignores: bool) -> _Item:
    if name == "SUBPATTERN":
        group, added, taken, inner = argument
        _both_cases(inner, (ignores or bool(added & _IGNORES_CASE)) and not taken & _IGNORES_CASE)
        return operator, (group, added & ~_IGNORES_CASE, taken & ~_IGNORES_CASE, inner)
    if name == "BRANCH":
        for branch in argument[1]:
            _both_cases(branch, ignores)
        return operator, (argument[0], _grouped(argument[1]))
    elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        _both_cases(argument[2], ignores)
    elif name in ("ASSERT", "ASSERT_NOT"):
        _both_cases(argument[1], ignores)
    elif name == "ATOMIC_GROUP":
        _both_cases(argument, ignores)
    elif name in ("LITERAL", "NOT_LITERAL"):
        if ignores and _sre.unicode_iscased(argument):
            negated = [(_compiler.NEGATE, None)] if name == "NOT_LITERAL" else []
            return _compiler.IN, [*negated, *_forms(argument)]
    elif name == "IN":
        return (operator, _set(argument)) if ignores else (operator, argument)
    elif name not in ("ANY", "AT"):
        # A reference to a group that matched, above all.
        raise _UnknownError
    return operator, argument


def _grouped(branches: list[Any]) -> list[Any]:
    """Put together the branches that begin alike, each where the first of them stands.

    A branch passes over others only where no letter can begin both, so the order of what matches stays.
    """
    groups: list[tuple[_Item | None, frozenset[int] | None, list[Any]]] = []
    for branch in branches:
        head = branch.data[0] if branch.data else None
        codes = _codes(head)
        like = None
        for other, others, own in reversed(groups) if codes else ():
            if other == head:
                like = own
            if like is not None or others is None or not others.isdisjoint(codes or ()):
                break
        if like is None:
            groups.append((head, codes, [branch]))
        else:
            like.append(branch)
    return [_joined(like) for _, _, like in groups]


def _codes(head: _Item | None) -> frozenset[int] | None:
    """Return the letters that an item matches, where they are a few that are named."""
    if head is None:
        return None
    operator, argument = head
    if operator.name == "LITERAL":
        return frozenset((argument,))
    if operator.name != "IN":
        return None
    codes: set[int] = set()
    for each, own in argument:
        if each.name == "LITERAL":
            codes.add(own)
        elif each.name == "RANGE_UNI_IGNORE":
            codes.update(range(own[0], own[1] + 1))
        else:
            return None
    return frozenset(codes)


def _joined(branches: list[Any]) -> Any:
    """Return one branch for some that begin with the same item."""
    first = branches[0]
    if len(branches) == 1:
        return first
    rests = [_parser.SubPattern(first.state, branch.data[1:]) for branch in branches]
    return _parser.SubPattern(first.state, [first.data[0], (_compiler.BRANCH, (None, _grouped(rests)))])


@cache
def _forms(code: int) -> tuple[_Item, ...]:
    """Return all letters that are the same as one where case does not matter."""
    letter = chr(code)
    if code >= _LATIN or letter in _OTHER_FORMS:
        raise _UnknownError
    small = letter.lower()
    # A range of this kind is kept as it is; one of the usual kind would make a table of 65 536 letters.
    also = [(_compiler.RANGE_UNI_IGNORE, ends) for ends in _ALSO.get(small, ())]
    return (_compiler.LITERAL, ord(small)), (_compiler.LITERAL, ord(small.upper())), *also


def _set(items: Iterable[_Item]) -> list[_Item]:
    found: dict[_Item, None] = {}
    for operator, argument in items:
        name = operator.name
        if name == "RANGE" and argument[1] - argument[0] > _MOST_IN_RANGE:
            raise _UnknownError
        if name != "LITERAL":
            found[operator, argument] = None
        codes = (
            (argument,)
            if name == "LITERAL"
            else range(argument[0], argument[1] + 1)
            if name == "RANGE"
            else ()
        )
        for code in codes:
            if _sre.unicode_iscased(code):
                found |= dict.fromkeys(_forms(code))
            elif name == "LITERAL":
                found[operator, argument] = None
    return list(found)


def _beginning(items: Iterable[_Item]) -> tuple[list[_Item] | None, bool]:
    """Return what the first letter of a match is one of, None if not known, and whether there may be none."""
    found: list[_Item] = []
    for operator, argument in items:
        letters, may_be_none = _first(operator.name, operator, argument)
        if letters is None:
            return None, True
        found += letters
        if not may_be_none:
            return found, False
    return found, True


def _first(name: str, operator: Any, argument: Any) -> tuple[list[_Item] | None, bool]:
    if name == "LITERAL":
        return [(operator, argument)], False
    if name == "IN":
        return list(argument), False
    if name in ("AT", "ASSERT", "ASSERT_NOT"):
        return [], True
    if name == "SUBPATTERN":
        return _beginning(argument[3])
    if name == "ATOMIC_GROUP":
        return _beginning(argument)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        letters, may_be_none = _beginning(argument[2])
        return letters, may_be_none or not argument[0]
    if name == "BRANCH":
        branches = [_beginning(branch) for branch in argument[1]]
        if any(letters is None for letters, _ in branches):
            return None, True
        return [each for letters, _ in branches for each in letters or ()], any(none for _, none in branches)
    return None, True


def _letters(items: Iterable[_Item] | None) -> list[_Item] | None:
    """Return a set of letters as the engine has it; None where it would hold nearly all of them.

    Letters beyond Latin-1 are all in it when one is: they are few.
    """
    bits, beyond = 0, False
    for operator, argument in items or ():
        name = operator.name
        if name == "LITERAL":
            first, last = argument, argument
        elif name in ("RANGE", "RANGE_UNI_IGNORE"):
            first, last = argument
        elif name == "CATEGORY":
            bits |= _of_category(argument.name)
            beyond = True
            continue
        else:
            return None
        beyond = beyond or last >= _LATIN
        if first < _LATIN:
            bits |= (1 << min(last + 1, _LATIN)) - (1 << first)
    if (not bits and not beyond) or all(bits >> code & 1 for code in _COMMON):
        return None
    words = [bits >> shift & 0xFFFFFFFF for shift in range(0, _LATIN, 32)]
    others = [(_compiler.RANGE, (_LATIN, 0x10FFFF))] if beyond else []
    return [(_compiler.CHARSET, words), *others]


@cache
def _of_category(name: str) -> int:
    """Return the letters of Latin-1 that are in a category, as a number with one bit for each."""
    own = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}[name.removeprefix("CATEGORY_").removeprefix("NOT_")]
    is_in = re.compile(own).match
    negated = "_NOT_" in name
    return sum(1 << code for code in range(_LATIN) if (is_in(chr(code)) is None) == negated)
