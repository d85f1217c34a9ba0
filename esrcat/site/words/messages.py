"""The words of the interface: one TOML catalogue per language, reached as attributes (`t.nav.search`)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from types import SimpleNamespace
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from esrcat.resources import words_in
from esrcat.site.words.formats import Formats

_POSITION = re.compile(r"/\d+")


@lru_cache(maxsize=8192)
def any_position(pointer: str) -> str:
    """Return a pointer with '*' in the place of each position in a list."""
    return _POSITION.sub("/*", pointer)


class Foreign(str):
    """A text in another language than its page's: a plain text that also knows its language.

    The filter `prose` of the templates marks it with that language.
    """

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str) -> Foreign:
        """Return the text with its language."""
        self = super().__new__(cls, text)
        self.language = language
        return self


def marked(text: str) -> Markup:
    """Return a text as markup, one in another language marked with it."""
    if isinstance(text, Foreign):
        return Markup('<span lang="{}">{}</span>').format(text.language, str(text))
    return escape(text)


def joined(separator: str, texts: Iterable[str]) -> str:
    """Return texts with a separator between them; as markup when one of them is in another language."""
    parts = list(texts)
    if any(isinstance(part, Foreign | Markup) for part in parts):
        return Markup(escape(separator)).join(map(marked, parts))
    return separator.join(parts)


def filled(message: str, **values: str) -> str:
    """Return a message with its values; as markup when one of them is in another language."""
    if any(isinstance(value, Foreign | Markup) for value in values.values()):
        return Markup(escape(message)).format(**{key: marked(value) for key, value in values.items()})
    return message.format(**values)


class Messages(NamedTuple):
    """The words of one language: `t` for templates, `table` by section and key, `labels` by field.

    `formats` writes figures and dates.
    """

    language: str
    t: SimpleNamespace
    table: dict[str, dict[str, str]]
    labels: dict[str, str]
    formats: Formats

    def label(self, pointer: str) -> str:
        """Return the name of a field; positions in lists do not count. An unknown field keeps its pointer."""
        return self.labels.get(any_position(pointer), pointer)

    def counted(self, section: str, key: str, count: int, **values: object) -> str:
        """Return the message of a count in the plural form that it takes: KEY_one if there is one, or KEY."""
        words = self.table[section]
        text = words.get(f"{key}_{self.formats.plural(count)}", words[key])
        return text.format(count=self.formats.number(count), **values)

    def told(self, text: str, language: str | None) -> str:
        """Return a text that is in a language; one that the page is not in will be marked so."""
        return text if not language or language == self.language else Foreign(text, language)


def load(name: str) -> Messages:
    """Return the catalogue of that name ('fi', 'fi.search'); FileNotFoundError when there is none."""
    table, t = sections(name)
    language = name.split(".")[0]
    formats = Formats(language, table.get("seasons", {}))
    return Messages(language, t, table, table.get("labels", {}), formats)


@cache
def sections(name: str) -> tuple[dict[str, Any], SimpleNamespace]:
    """Return the sections of a file of words, as tables and as attributes; FileNotFoundError for none."""
    table: dict[str, Any] = words_in(name)
    return table, SimpleNamespace(**{key: SimpleNamespace(**_plain(words)) for key, words in table.items()})


def _plain(words: dict[str, str]) -> dict[str, str]:
    return {key: text for key, text in words.items() if key.isidentifier()}
