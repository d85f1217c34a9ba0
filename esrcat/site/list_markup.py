"""Print the rows of lists of projects: a project stands in some ten lists, and a list may have thousands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import Markup, escape

from esrcat.site.markup import known, prose
from esrcat.site.messages import Messages


class Row(NamedTuple):
    """A project in a list; amounts are '' where the project does not state them."""

    id: str
    code: str
    name: str
    actor: str
    actor_href: str
    period: str
    groups: str
    granted: str
    actual: str
    role: str


class RowPrinter:
    """Prints rows on the pages of one language."""

    def __init__(self, words: Messages) -> None:
        self._words = words
        none = escape(words.t.page.none)
        self._absent = f'<abbr title="{none}" aria-label="{none}" role="img">..</abbr>'

    def rows(self, rows: Iterable[Row], root: str, has_roles: bool) -> Markup:
        """Return the rows of a list; `root` leads to the root of the language's pages."""
        return Markup("".join([self._row(row, root, has_roles) for row in rows]))

    def _row(self, row: Row, root: str, has_roles: bool) -> str:
        none, words = self._absent, self._words
        actor = prose(row.actor, words) if row.actor else ""
        if row.actor_href:
            actor = f'<a href="{root}{known(row.actor_href)}">{actor}</a>'
        role = f"<td>{escape(row.role)}</td>" if has_roles else ""
        return (
            f'<tr><td class="code mute">{escape(row.code)}</td><th scope="row">'
            f'<a href="{root}hanke/{escape(row.id)}.html">{prose(row.name, words)}</a></th>'
            f'<td>{actor or none}</td><td><span class="nowrap">{escape(row.period) or none}</span></td>'
            f"<td>{(row.groups and escape(row.groups)) or none}</td>"
            f'<td class="num">{escape(row.granted) or none}</td>'
            f'<td class="num">{escape(row.actual) or none}</td>{role}</tr>\n'
        )
