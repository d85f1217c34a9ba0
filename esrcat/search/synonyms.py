"""Words that stand for one thing, from an editable list, as terms of the index."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from esrcat.errors import SettingsError
from esrcat.search.suffixes import Language, stem_term
from esrcat.search.terms import FormReader

_REMEDY = 'write groups = [["hanke", "projekti"]]'
_FOREIGN: dict[str, Language] = {"sv": "sv", "en": "en"}
Group = list[list[list[str]]]
"""Members; a member is its words; a word is the terms that it may be."""


def read_synonyms(path: Path | None = None) -> list[list[str]]:
    """Return the groups of a list: our own, or that of a file.

    Raises SettingsError for a file that has no list of groups of texts.
    """
    source = files("esrcat.search").joinpath("data/synonyms.toml") if path is None else path
    try:
        groups = tomllib.loads(source.read_text(encoding="utf-8"))["groups"]
    except OSError as error:
        raise SettingsError(
            f"{path}: cannot be opened ({error.strerror}); check `synonyms` in esrcat.toml"
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: is not UTF-8 ({error.reason}); save it as UTF-8") from error
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise SettingsError(f"{path}: no list of synonyms ({error}); {_REMEDY}") from error
    if not isinstance(groups, list) or not all(_is_group(group) for group in groups):
        raise SettingsError(f"{path}: each group is a list of words in quotes; {_REMEDY}")
    return groups


def _is_group(group: object) -> bool:
    return isinstance(group, list) and all(isinstance(member, str) for member in group)


def synonym_terms(groups: list[list[str]], reader: FormReader) -> list[Group]:
    """Return the groups as terms; a word that joins others ('ja') is left out."""
    return [[_terms(member, reader) for member in group] for group in groups]


def synonym_words(groups: list[list[str]], reader: FormReader) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the words of the list with their terms: what no document has leads on to what stands for it."""
    for member in dict.fromkeys(member for group in groups for member in group):
        for word, terms in _read(member, reader):
            yield word.replace("-", ""), terms


def _terms(member: str, reader: FormReader) -> list[list[str]]:
    return [list(terms) for word, terms in _read(member, reader) if word not in ("ja", "-")]


def _read(member: str, reader: FormReader) -> list[tuple[str, tuple[str, ...]]]:
    """Return the words of a member with their terms: 'sv:arbetslös' is Swedish, what has no mark Finnish."""
    mark, colon, text = member.partition(":")
    if colon and (language := _FOREIGN.get(mark)):
        return [(word, (stem_term(word, language),)) for word, _ in reader.words(text)]
    return [(word, reading.bases) for word, reading in reader.words(member)]
