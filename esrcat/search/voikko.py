"""Base forms and parts of Finnish words from Voikko: the C library when it is there, else pyvoikko."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from ctypes import CDLL, POINTER, byref, c_char_p, c_void_p, c_wchar_p
from functools import lru_cache
from itertools import accumulate
from typing import Any

from esrcat.search.lexemes import Component, Lexeme

_PERSONS = frozenset({"etunimi", "sukunimi"})
_NAMES = _PERSONS | {"paikannimi", "nimi"}
_LIBRARIES = ("libvoikko.so.1", "libvoikko.1.dylib", "libvoikko-1.dll")
# 'matkail(matkata)(+la)' is a word that was derived twice: what it comes from stands first.
_WORD_BASE = re.compile(r"\+([^+(]*)(?:\((\+?[^)]*)\)(?:\([^)]*\))*)?")
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


@lru_cache(maxsize=1 << 11)
def _lexeme(base: str | None, kind: str | None, word_bases: str, structure: str) -> Lexeme:
    base = base or ""
    if kind in _NAMES or not word_bases:
        return Lexeme(base, is_name=kind in _PERSONS)
    starts, at = _component_starts(structure), 0
    grouped: list[list[tuple[str, str]]] = []
    end = 0
    for token in _WORD_BASE.findall(word_bases):
        piece = token[0]
        if piece != "-":
            if at in starts or not grouped:
                grouped.append([token])
                end = at
            else:
                grouped[-1].append(token)
        at += len(piece)
    final = grouped.pop()
    if not grouped:
        return Lexeme(base, tuple(_of_single(base, final)))
    components = [_component(group) for group in grouped]
    # The base form of the whole ends in that of its last component.
    last = base[end:]
    components.append(Component(last, last, _root(final, last)))
    return Lexeme(base, tuple(components))


@lru_cache(maxsize=1 << 12)
def _component_starts(structure: str) -> frozenset[int]:
    return frozenset(accumulate(map(len, structure.split("=")[:-1])))


def _of_single(base: str, group: list[tuple[str, str]]) -> Iterator[Component]:
    """Components of a word that the dictionary has as one: 'maahanmuuttaja' is (maahan=muuttaja)."""
    listed = group[0][1].split("=")
    if len(listed) > 1 and len(group) == 1:
        yield from (Component(piece, piece) for piece in listed)
    else:
        yield Component(base, base, _root(group, base))


def _component(group: list[tuple[str, str]]) -> Component:
    if len(group) == 1:
        piece, base = group[0]
        return Component(piece, base or piece)
    stem = "".join([part for part, _ in group[:-1]])
    derived = stem + group[-1][1].lstrip("+")
    return Component(stem + group[-1][0], derived, _root(group, derived))


def _root(group: list[tuple[str, str]], base: str) -> str:
    root = group[0][1] if len(group) > 1 else ""
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
        return Lexeme(base, (Component(base, base, _first_root(analysis, base)),))
    # The base form that it gives a compound has base forms inside: built anew from the parts.
    inner = [_of_part(part) for part in parts[:-1]]
    last = parts[-1].BASEFORM
    components = (*inner, Component(last, last, _first_root(parts[-1], last)))
    return Lexeme("".join(each.piece for each in inner) + last, components, is_name)


def _of_part(part: Any) -> Component:
    piece = part.FORM.replace("-", "")
    return Component(piece, part.BASEFORM.replace("-", ""), _first_root(part, part.BASEFORM))


def _first_root(analysis: Any, base: str) -> str:
    match = _ROOT.search(analysis.FSTOUTPUT)
    root = match[1] if match else ""
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
