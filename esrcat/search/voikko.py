"""Base forms and parts of Finnish words from Voikko: the C library when it is there, else pyvoikko."""

from __future__ import annotations

import re
from collections.abc import Iterable
from ctypes import CDLL, POINTER, byref, c_char_p, c_void_p, c_wchar_p
from functools import lru_cache
from itertools import accumulate
from typing import Any

from esrcat.search.lexemes import Component, Lexeme, plain

_PERSONS = frozenset({"etunimi", "sukunimi"})
_NAMES = _PERSONS | {"paikannimi", "nimi"}
_LIBRARIES = ("libvoikko.so.1", "libvoikko.1.dylib", "libvoikko-1.dll")
# 'matkail(matkata)(+la)' is a word that was derived twice: what it comes from stands first. In
# 'tule(tulla)vai(+a)su(+nen)' more pieces follow. The last bracket may have been taken away.
_WORD_BASE = re.compile(r"([^+()]+)(?:\(([^)]*)\)?(?:\([^)]*\)?)*)?")
_ROOT = re.compile(r"\[Xp\](.+?)\[X\]")


_Told = tuple[str | None, str | None, str, str]
"""What the library says of a reading: base form, class, bases of the components, structure."""


class LibVoikko:
    """Reads words with libvoikko, called without its Python module, which asks for all that Voikko knows."""

    name = "libvoikko"
    splits = True

    def __init__(self, library: CDLL, handle: int) -> None:
        self._handle = handle
        self._analyze, self._free = library.voikkoAnalyzeWordUcs4, library.voikko_free_mor_analysis
        self._value = library.voikko_mor_analysis_value_ucs4
        self._asked: dict[str, list[_Told]] = {}

    def ask(self, words: Iterable[str]) -> None:
        """Look up words that will be read next, all in a row: the dictionary stays near the processor."""
        self._asked = {word: self._told(word) for word in words}

    def lexemes(self, word: str) -> list[Lexeme]:
        """Return the readings of a word; a name is also known in small letters."""
        return self.inner(word) or self.inner(word.capitalize())

    def inner(self, word: str) -> list[Lexeme]:
        """Return the readings of a word just as it is written."""
        told = self._asked.pop(word, None)
        return [_lexeme(*each) for each in (self._told(word) if told is None else told)]

    def _told(self, word: str) -> list[_Told]:
        if not (listed := self._analyze(self._handle, word)):
            return []
        value, found, at = self._value, list[_Told](), 0
        while one := listed[at]:
            word_bases: str = value(one, b"WORDBASES") or ""
            structure = ""
            if word_bases.find("+", 1) > 0:  # else the word is one component
                structure = value(one, b"STRUCTURE") or ""
                # What follows the start of the last component changes with the ending only.
                structure = structure[: structure.rfind("=") + 1]
            found.append((value(one, b"BASEFORM"), value(one, b"CLASS"), word_bases, structure))
            at += 1
        self._free(listed)
        return found


_Tokens = tuple[tuple[str, str], ...]
"""Pieces of a word form, each with its base form, or with the ending that it is of: ('us', '+us')."""


@lru_cache(maxsize=1 << 11)
def _lexeme(base: str | None, kind: str | None, word_bases: str, structure: str) -> Lexeme:
    base = base or ""
    if kind in _NAMES or not word_bases:
        return Lexeme(base, is_name=kind in _PERSONS)
    starts, at, end = _component_starts(structure), 0, 0
    groups, group = list[_Tokens](), _Tokens()
    for written in word_bases.split(")+"):
        for token in _tokens(written):
            piece = token[0]
            if piece != "-":
                if group and at in starts:
                    groups.append(group)
                    group, end = (token,), at
                else:
                    group += (token,)
            at += len(piece)
    if not groups:
        return Lexeme(base, _of_single(base, group))
    # The base form of the whole ends in that of its last component.
    return Lexeme(base, (*map(_component, groups), _last(group, base[end:])))


@lru_cache(maxsize=1 << 13)
def _tokens(written: str) -> _Tokens:
    """Return the pieces of a part of a word: they come again in other words, as compounds do not."""
    return tuple(_WORD_BASE.findall(written))


@lru_cache(maxsize=1 << 12)
def _component_starts(structure: str) -> frozenset[int]:
    return frozenset(accumulate(map(len, structure.split("=")[:-1])))


def _of_single(base: str, group: _Tokens) -> tuple[Component, ...]:
    """Return components of a word that the dictionary has as one: 'maahanmuuttaja' is (maahan=muuttaja)."""
    listed = group[0][1].split("=")
    if len(listed) > 1 and len(group) == 1:
        return tuple(Component(piece, piece) for piece in map(plain, listed))
    return (_last(group, base),)


@lru_cache(maxsize=1 << 13)
def _last(group: _Tokens, base: str) -> Component:
    own = plain(base)
    return Component(own, own, _root(group, own))


@lru_cache(maxsize=1 << 13)
def _component(group: _Tokens) -> Component:
    piece, base = group[-1]
    if len(group) == 1:
        return Component(plain(piece), plain(base or piece))
    stem = plain("".join([part for part, _ in group[:-1]]))
    derived = stem + _ending(piece, base)
    return Component(stem + piece, derived, _root(group, derived))


def _ending(piece: str, told: str) -> str:
    """Return the base form of an ending, of which not all is told: 'nta(+ta)' in 'toiminta' is 'nta'."""
    ending = told.lstrip("+") or piece
    if ending.startswith("t") and piece.startswith("n"):
        return "n" + ending
    if ending.endswith("nen") and piece.endswith("s"):
        return piece[:-1] + "nen"
    return ending


def _root(group: _Tokens, base: str) -> str:
    root = plain(group[0][1]) if len(group) > 1 else ""
    return root if root != base and len(root) > 1 else ""


class PyVoikko:
    """Reads words with pyvoikko, which knows all words in small letters only."""

    name = "pyvoikko"
    splits = True

    def __init__(self, module: Any) -> None:
        self._module = module

    def lexemes(self, word: str) -> list[Lexeme]:
        """Return the readings of a word."""
        try:
            found = self._module.analyse(word)
        except self._module.TokenizationException:
            return []
        return [_from_parts(analysis) for analysis in found if analysis.BASEFORM]

    def inner(self, word: str) -> list[Lexeme]:
        """Return the same."""
        return self.lexemes(word)


def _from_parts(analysis: Any) -> Lexeme:
    is_name = analysis.CLASS in _PERSONS
    parts = analysis.COMPOUND_PARTS
    if not parts:
        base = analysis.BASEFORM
        if analysis.CLASS in _NAMES:
            return Lexeme(base, is_name=is_name)
        own = plain(base)
        return Lexeme(base, (Component(own, own, _first_root(analysis, own)),))
    # The base form that it gives a compound has base forms inside: built anew from the parts.
    inner = [_of_part(part) for part in parts[:-1]]
    last = plain(parts[-1].BASEFORM)
    components = (*inner, Component(last, last, _first_root(parts[-1], last)))
    return Lexeme("".join(each.piece for each in inner) + last, components, is_name)


def _of_part(part: Any) -> Component:
    base = plain(part.BASEFORM)
    return Component(plain(part.FORM), base, _first_root(part, base))


def _first_root(analysis: Any, base: str) -> str:
    match = _ROOT.search(analysis.FSTOUTPUT)
    root = plain(match[1]) if match else ""
    return root if len(root) > 1 and root != base else ""


def libvoikko() -> LibVoikko | None:
    """Return the analyzer, or None when the library or its dictionary is missing."""
    for name in _LIBRARIES:
        try:
            return _opened(CDLL(name))
        except OSError:
            continue
    return None


def _opened(library: CDLL) -> LibVoikko | None:
    library.voikkoInit.argtypes = [POINTER(c_char_p), c_char_p, c_char_p]
    library.voikkoInit.restype = c_void_p
    library.voikkoAnalyzeWordUcs4.argtypes = [c_void_p, c_wchar_p]
    library.voikkoAnalyzeWordUcs4.restype = POINTER(c_void_p)
    library.voikko_mor_analysis_value_ucs4.argtypes = [c_void_p, c_char_p]
    library.voikko_mor_analysis_value_ucs4.restype = c_wchar_p
    library.voikko_free_mor_analysis.argtypes = [POINTER(c_void_p)]
    library.voikko_free_mor_analysis.restype = None
    error = c_char_p()
    handle = library.voikkoInit(byref(error), b"fi", None)
    return LibVoikko(library, handle) if handle and error.value is None else None


def pyvoikko() -> PyVoikko | None:
    """Return the analyzer, or None when pyvoikko is not installed."""
    try:
        import pyvoikko as module  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        return None
    return PyVoikko(module)
