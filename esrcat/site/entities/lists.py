"""Lists of projects on pages, in tables and as JSON. A project stands in some ten lists but is made once."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from esrcat.catalogue.entities import EntityLine, ProjectRow, YearFigures
from esrcat.catalogue.memberships import EntityKind, Role
from esrcat.exports.formulas import harmless
from esrcat.site.entities.view import roles_told, row
from esrcat.site.markup.lists import Listed, RowPrinter
from esrcat.site.words.messages import Messages

_BOM = "\ufeff"
_JSON = json.JSONEncoder(ensure_ascii=False).encode
_COLUMNS = ("id", "code", "name", "actor", "start", "end", "target_groups", "granted", "actual", "role")
_MOST_KEPT = 1 << 14
"""Projects that are kept ready, at about a kilobyte each."""


class _Made(NamedTuple):
    """A project as lists have it, without its roles: parts of its row, its line of a table, its JSON."""

    row: tuple[str, ...]
    cells: str
    twin: str


class EntityLists:
    """Makes the lists of projects of a site's entities in one language."""

    def __init__(self, words: Messages) -> None:
        self._words, self._printer = words, RowPrinter(words)
        self._kept: dict[str, _Made] = {}
        self._buffer = io.StringIO()
        # Before 3.13 Python puts a line break in quotes only where its letters end a row, so rows have both.
        self._csv = csv.writer(self._buffer, lineterminator="\r\n")

    def rows(self, projects: Iterable[ProjectRow]) -> list[Listed]:
        """Return projects as the pages list them."""
        return [Listed(self._made(each).row, roles_told(each.roles, self._words)) for each in projects]

    def table(self, projects: Iterable[ProjectRow]) -> bytes:
        """Return projects as CSV."""
        head = f"{_BOM}{','.join(_COLUMNS)}\r\n".encode()
        rows = [f"{self._made(each).cells},{' '.join(each.roles)}\r\n".encode() for each in projects]
        return b"".join([head, *rows])

    def json(
        self, kind: EntityKind, line: EntityLine, years: list[YearFigures], projects: Sequence[ProjectRow]
    ) -> bytes:
        """Return an entity with its figures and projects as JSON."""
        content = {
            "kind": kind,
            "id": line.id,
            "name": line.name,
            "figures": line.figures._asdict(),
            "years": [year._asdict() for year in years],
            "projects": [],
        }
        head = json.dumps(content, ensure_ascii=False, indent=1).removesuffix("[]\n}")
        told = [
            f"{',' if number else '['}\n{self._made(each).twin}{_roles(each.roles)}\n  }}".encode()
            for number, each in enumerate(projects)
        ]
        return b"".join([head.encode(), *told, b"\n ]\n}\n"])

    def _made(self, project: ProjectRow) -> _Made:
        made = self._kept.get(project.id)
        if made is None:
            shown = self._printer.row(row(project, self._words))
            made = _Made(shown, self._cells(project), _twin(project))
            if len(self._kept) < _MOST_KEPT:
                self._kept[project.id] = made
        return made

    def _cells(self, project: ProjectRow) -> str:
        amounts = (project.granted, project.actual)
        texts = (project.id, project.code, project.name, project.actor, project.start, project.end)
        numbers = ("" if amount is None else f"{amount:.2f}".removesuffix(".00") for amount in amounts)
        self._csv.writerow([*(harmless(text or "") for text in texts), project.groups or "", *numbers])
        line = self._buffer.getvalue().removesuffix("\r\n")
        self._buffer.seek(0)
        self._buffer.truncate()
        return line


def _twin(project: ProjectRow) -> str:
    """Return the beginning of a project as JSON; the library's own indenting takes ten times as long."""
    told = [
        f'   "{key}": {_JSON(value)}'
        for key, value in zip(project._fields, project, strict=True)
        if key not in {"language", "roles"}
    ]
    return "  {\n" + ",\n".join(told)


def _roles(roles: tuple[Role, ...]) -> str:
    """Return the roles of a project as the last thing of its JSON."""
    told = ",\n".join([f"    {_JSON(role)}" for role in roles])
    return f',\n   "roles": [\n{told}\n   ]' if told else ',\n   "roles": []'
