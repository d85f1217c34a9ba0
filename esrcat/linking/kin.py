"""Find the entry of a sub-project or related project that a record names, where there is just one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from esrcat.catalogue import ProjectLine
from esrcat.linking.names import ProjectName, project_name
from esrcat.organisations import organisation_key


class _Entry(NamedTuple):
    id: str
    name: ProjectName
    actor: str


class Entries:
    """All entries of a catalogue by code and by name, as far as finding them needs."""

    def __init__(self, lines: Iterable[ProjectLine]) -> None:
        self._codes: dict[str, str] = {}
        self._names: dict[str, list[_Entry]] = {}
        for line in lines:
            if line.code:
                self._codes.setdefault(line.code.upper(), line.id)
            name = project_name(line.name or "")
            entry = _Entry(line.id, name, organisation_key(line.actor) if line.actor else "")
            for key in {name.compact, name.short} - {""}:
                self._names.setdefault(key, []).append(entry)

    def find(self, own: str, name: str, host: str | None, code: str | None = None) -> str | None:
        """Return the id of the entry that a project means by a name, its host and perhaps its code.

        By name it must be the only one of that host; `own` is the project itself, which is not meant.
        """
        if code and (id := self._codes.get(code.upper())):
            return id if id != own else None
        if not host:
            return None
        named, actor = project_name(name), organisation_key(host)
        found = {
            entry.id
            for key in (named.compact, named.short)
            for entry in self._names.get(key, ())
            if entry.actor == actor and entry.name.phase == named.phase and entry.id != own
        }
        return found.pop() if len(found) == 1 else None
