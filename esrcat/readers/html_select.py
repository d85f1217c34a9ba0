"""Lists to choose from (`select`): the entry that is chosen is text of the page, the others nobody sees."""

from __future__ import annotations

import re
from typing import NamedTuple

# Tags of HTML have no `<` in them but within quotes, which these have not.
_OPTION = re.compile(r"<option\b(?P<attributes>[^<>]*)>(?P<text>[^<]*)", re.IGNORECASE)
_QUOTED = re.compile(r""" "[^"]*" | '[^']*' """, re.VERBOSE)
_SELECTED, _MULTIPLE = (
    re.compile(rf"(?<![\w-]){name}(?![\w-])", re.IGNORECASE) for name in ("selected", "multiple")
)
_END = re.compile(r"</select\b", re.IGNORECASE)


class Chosen(NamedTuple):
    """Where the texts of the chosen entries stand in the source, and where the list ends."""

    texts: list[tuple[int, int]]
    end: int


def chosen(source: str, start: int, at: int) -> Chosen | None:
    """Return what is chosen of the list whose tag stands from `start` to `at`; None if the list never ends.

    Where nothing is, a list that shows one entry shows its first. Source: HTML, 4.10.7.
    """
    end = _END.search(source, at)
    if end is None:
        return None
    options = list(_OPTION.finditer(source, at, end.start()))
    wanted = [option for option in options if _has(_SELECTED, option["attributes"])]
    if not wanted and not _has(_MULTIPLE, source[start:at]):
        wanted = options[:1]
    return Chosen([option.span("text") for option in wanted], end.start())


def _has(attribute: re.Pattern[str], tag: str) -> bool:
    """Tell whether a tag has an attribute, of which its quoted values may speak as well."""
    return attribute.search(_QUOTED.sub("''", tag)) is not None
