"""The words of the interface: one TOML catalogue per language, reached as attributes (`t.nav.search`)."""

from __future__ import annotations

import re
import tomllib
from types import SimpleNamespace
from typing import Any, NamedTuple

from esrcat.resources import templates
from esrcat.site.formats import Formats

_POSITION = re.compile(r"/\d+")


class Foreign(str):
    """A text in another language than its page's: the same as plain text, but that it says which.

    The filter `prose` of the templates marks it with that language.
    """

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str) -> Foreign:
        """Return the text with its language."""
        self = super().__new__(cls, text)
        self.language = language
        return self


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
        return self.labels.get(_POSITION.sub("/*", pointer), pointer)

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
    path = templates() / "messages" / f"{name}.toml"
    table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    t = SimpleNamespace(**{section: SimpleNamespace(**_plain(words)) for section, words in table.items()})
    language = name.split(".")[0]
    formats = Formats(language, table.get("seasons", {}))
    return Messages(language, t, table, table.get("labels", {}), formats)


def _plain(words: dict[str, str]) -> dict[str, str]:
    return {key: text for key, text in words.items() if key.isidentifier()}
