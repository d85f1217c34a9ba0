"""The words of the interface: one TOML catalogue per language, reached as attributes (`t.nav.search`)."""

from __future__ import annotations

import re
import tomllib
from types import SimpleNamespace
from typing import Any, NamedTuple

from esrcat.resources import templates

_POSITION = re.compile(r"/\d+")


class Messages(NamedTuple):
    """The words of one language: `t` for templates, `table` by section and key, `labels` by field."""

    language: str
    t: SimpleNamespace
    table: dict[str, dict[str, str]]
    labels: dict[str, str]

    def label(self, pointer: str) -> str:
        """Return the name of a field; positions in lists do not count. An unknown field keeps its pointer."""
        return self.labels.get(_POSITION.sub("/*", pointer), pointer)


def load(name: str) -> Messages:
    """Return the catalogue of that name ('fi', 'fi.search'); FileNotFoundError when there is none."""
    path = templates() / "messages" / f"{name}.toml"
    table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    t = SimpleNamespace(**{section: SimpleNamespace(**_plain(words)) for section, words in table.items()})
    return Messages(name.split(".")[0], t, table, table.get("labels", {}))


def _plain(words: dict[str, str]) -> dict[str, str]:
    return {key: text for key, text in words.items() if key.isidentifier()}
