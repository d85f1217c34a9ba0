"""Analyse a word form: its base forms, and the parts and derivation bases inside it.

Words are read by libvoikko if it is installed, else by pyvoikko; else only their endings are cut, by Snowball
or by our own table (analyzers.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from esrcat.search.lexemes import Analyzer, Component, Lexeme, plain
from esrcat.search.suffixes import Language, stem_term


class Reading(NamedTuple):
    """The terms of a word form: `bases` for the whole of it, `parts` for what is inside.

    `inner` are the forms inside it with their base forms: 'omaishoitajien' shows that 'hoitajien' is one
    of hoitaja, which may stand in no text by itself.
    """

    bases: tuple[str, ...]
    parts: tuple[str, ...]
    inner: tuple[tuple[str, str], ...] = ()


_MOST_READINGS = 4
_SHORTEST_TAIL = 5
_SHORTEST_HEAD = 3


def read(word: str, language: Language, analyzer: Analyzer) -> Reading:
    """Return the terms of a word in small letters, hyphens kept: 'tasa-arvon' → tasaarvo; tasa, arvo."""
    pieces = [word] if word.isalpha() else [piece for piece in word.split("-") if piece]
    joined = "".join(pieces)
    if not joined.isalpha() or len(joined) == 1:
        return Reading((joined,), tuple(pieces) if len(pieces) > 1 else ())
    if language != "fi":
        parts = (stem_term(piece, language) for piece in pieces if len(pieces) > 1)
        return Reading((stem_term(joined, language),), tuple(parts))
    lexemes = _best(analyzer.lexemes(word)) or _guessed(word, pieces, analyzer)
    if not lexemes:
        hyphened = tuple(pieces) if len(pieces) > 1 else ()
        return Reading((joined, stem_term(joined, "fi")), hyphened)
    return _terms(joined, lexemes)


def _best(lexemes: list[Lexeme]) -> list[Lexeme]:
    """Leave out names of persons when there is another reading, and what comes twice."""
    if len(lexemes) < 2:
        return lexemes
    kept = [lexeme for lexeme in lexemes if not lexeme.is_name] or lexemes
    return list(dict.fromkeys(kept))[:_MOST_READINGS]


def _guessed(word: str, pieces: list[str], analyzer: Analyzer) -> list[Lexeme]:
    """Read an unknown word by its known end: 'te-toimiston', 'rekrykoulutuksessa'."""
    if not analyzer.splits:
        return []
    if len(pieces) > 1:
        return [_joined(pieces[:-1], lexeme) for lexeme in _best(analyzer.lexemes(pieces[-1]))]
    for at in range(_SHORTEST_HEAD, len(word) - _SHORTEST_TAIL):
        tails = [lexeme for lexeme in _best(analyzer.inner(word[at:])) if not lexeme.is_name]
        if tails:
            return [_joined([word[:at]], lexeme) for lexeme in tails]
    return []


def _joined(heads: list[str], tail: Lexeme) -> Lexeme:
    own = plain(tail.base)
    inner = tail.components or (Component(own, own),)
    outer = tuple(Component(head, head) for head in heads)
    return Lexeme("".join(heads) + tail.base, (*outer, *inner))


def _terms(word: str, lexemes: Sequence[Lexeme]) -> Reading:
    bases: dict[str, None] = {}
    parts: dict[str, None] = {}
    inner: dict[tuple[str, str], None] = {}
    for base, components, _ in lexemes:
        bases[plain(base)] = None
        for _, _, root in components:
            if root:
                parts[root] = None
        if len(components) > 1:
            _add_runs(components, parts)
            _add_inner_forms(word, components, inner)
    if not parts:
        return Reading(tuple(bases), ())
    return Reading(
        tuple(bases), tuple([part for part in parts if part not in bases and len(part) > 1]), tuple(inner)
    )


def _add_runs(components: Sequence[Component], parts: dict[str, None]) -> None:
    """Add every run of components but the whole word.

    'välityömarkkinat' gives väli, välityö, työ, työmarkkina and markkina.
    """
    count = len(components)
    for start in range(count):
        before = ""
        for piece, base, _ in components[start : None if start else -1]:
            parts[before + base] = None
            before += piece


def _add_inner_forms(word: str, components: Sequence[Component], inner: dict[tuple[str, str], None]) -> None:
    """Add the forms inside a compound: its first parts as they stand, and its ends from each part on."""
    at, end = 0, "".join([piece for piece, _, _ in components[:-1]]) + components[-1].base
    for piece, base, _ in components[:-1]:
        if not word.startswith(piece, at):
            return
        at += len(piece)
        if len(piece) >= _SHORTEST_HEAD:
            inner[piece, base] = None
        inner[word[at:], end[at:]] = None


def suspended(head: str, word: str, analyzer: Analyzer) -> tuple[str, ...]:
    """Return the compounds that 'sosiaali-' and 'terveysalalla' stand for: ('sosiaaliala',)."""
    lexemes = _best(analyzer.lexemes(word)) if analyzer.splits else []
    last = (lexeme.components[-1].base for lexeme in lexemes if len(lexeme.components) > 1)
    return tuple(dict.fromkeys(head + base for base in last))
