"""Print the rows of lists of projects; a project stands in some ten lists, and a list may have thousands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import Markup, escape

from esrcat.site.markup.escaped import known, prose
from esrcat.site.words.messages import Messages


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


class Listed(NamedTuple):
    """A row of a list, in the parts between which the way to the root of the pages stands, and its role."""

    parts: tuple[str, ...]
    role: str


class RowPrinter:
    """Prints rows on the pages of one language."""

    def __init__(self, words: Messages) -> None:
        self._words = words
        none = escape(words.t.page.none)
        self._absent = f'<abbr title="{none}" aria-label="{none}" role="img">..</abbr>'

    def rows(self, rows: Iterable[Listed], root: str, has_roles: bool) -> Markup:
        """Return the rows of a list; `root` leads to the root of the language's pages."""
        if has_roles:
            return Markup(
                "".join([f"{root.join(row.parts)}<td>{escape(row.role)}</td></tr>\n" for row in rows])
            )
        return Markup("".join([f"{root.join(row.parts)}</tr>\n" for row in rows]))

    def row(self, row: Row) -> tuple[str, ...]:
        """Return a row but for its end; the way to the root belongs between the parts."""
        none, words = self._absent, self._words
        before = f'<tr><td class="code mute">{escape(row.code)}</td><th scope="row"><a href="'
        name = f'hanke/{escape(row.id)}.html">{prose(row.name, words)}</a></th><td>'
        actor = prose(row.actor, words) if row.actor else ""
        rest = (
            f'</td><td><span class="nowrap">{escape(row.period) or none}</span></td>'
            f"<td>{(row.groups and escape(row.groups)) or none}</td>"
            f'<td class="num">{escape(row.granted) or none}</td>'
            f'<td class="num">{escape(row.actual) or none}</td>'
        )
        if row.actor_href:
            return before, f'{name}<a href="', f'{known(row.actor_href)}">{actor}</a>{rest}'
        return before, f"{name}{actor or none}{rest}"
