"""The data for comparing projects, regions or organisations and for the list of marked ones, as scripts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from esrcat.catalogue.entities import Entities, EntityLine
from esrcat.catalogue.memberships import EntityKind, places_of
from esrcat.model import PlannedActual, ProjectRecord
from esrcat.site.search.facets import actor_type
from esrcat.site.words.addresses import FOLDERS
from esrcat.site.words.formats import years
from esrcat.site.words.messages import Messages
from esrcat.site.words.naming import entity_name, label
from esrcat.site.words.periods import period_words, state_words
from esrcat.site.words.soft_hyphens import softly_hyphened
from esrcat.site.words.withheld import in_words
from esrcat.site.writing.writer import SiteWriter

FOLDER = "vertailu"
PART_LENGTH = 100
"""Projects and other entries in one script."""
KINDS: tuple[EntityKind, ...] = ("region", "authority", "organisation")
"""What is compared beside projects: entries whose key is folder and id, as in their address."""
Row = dict[str, str | float]
_MOST = 6
_ASSETS = ("marked.js", "compare.js")


GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("project", ("code", "programme", "axis", "status", "period", "authority")),
    ("who", ("actor", "actor_type", "partners")),
    ("where", ("regions", "municipalities", "groups", "themes")),
    ("money", ("granted", "actual", "public_planned", "public_actual", "total_cost")),
    ("outcomes", ("participants_planned", "participants_actual", "jobs", "businesses", "qualifications")),
)
_MONEY = 3
ENTITY_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("entity", ("kind", "projects", "years")),
    ("money", ("granted", "actual")),
    ("outcomes", ("participants_actual",)),
)
_CARRIED_OUT = ("actual", "public_actual")
"""Amounts whose bars are solid: what was spent, not what was planned."""

_POINTERS = {
    "code": "/code",
    "status": "/status",
    "authority": "/authority/name",
    "actor": "/actor/name",
    "actor_type": "/actor/type",
    "granted": "/funding/eu_state/granted",
    "actual": "/funding/eu_state/actual",
    "public_planned": "/funding/public/planned",
    "public_actual": "/funding/public/actual",
    "total_cost": "/funding/total_cost",
    "participants_planned": "/participants/planned/total",
    "participants_actual": "/participants/actual/total",
}
"""The fields of single values, whose state is told where the document has no value that can be read."""


class Comparison:
    """Gathers record by record what is compared, in scripts of a hundred; `close` writes the pages.

    Records come in the order of their ids; regions, authorities and organisations stand among them by key.
    """

    def __init__(self, writer: SiteWriter, found: Entities) -> None:
        self._writer = writer
        self._words = writer.renderer.messages
        self._entities = entity_rows(found, self._words)[::-1]
        self._starts: list[str] = []
        self._rows: dict[str, Row] = {}

    def add(self, record: ProjectRecord) -> None:
        """Take in a record."""
        while self._entities and self._entities[-1][0] < record.id:
            self._add(*self._entities.pop())
        self._add(record.id, compared(record, self._words))

    def _add(self, key: str, row: Row) -> None:
        if not self._rows:
            self._starts.append(key)
        self._rows[key] = row
        if len(self._rows) == PART_LENGTH:
            self._write()

    def _write(self) -> None:
        number = len(self._starts) - 1
        content = f"esrcatCompared({number}, {_script(self._rows)});\n"
        self._writer.own_text(f"{FOLDER}/{number}.js", content)
        self._rows = {}

    def close(self) -> None:
        """Write what is left, vertailu.html and merkityt.html."""
        while self._entities:
            self._add(*self._entities.pop())
        if self._rows:
            self._write()
        for name in _ASSETS:
            self._writer.asset(name)
        data = self._data()
        for page in ("vertailu.html", "merkityt.html"):
            self._writer.page(page, page, data=data)

    def _data(self) -> dict[str, object]:
        words = self._words
        texts = words.table["compare"]
        return {
            "starts": self._starts,
            "groups": _titled(GROUPS, texts),
            "entity_groups": _titled(ENTITY_GROUPS, texts),
            "labels": {key: texts[key] for _, keys in (*GROUPS, *ENTITY_GROUPS) for key in keys},
            "amounts": list(GROUPS[_MONEY][1]),
            "done": list(_CARRIED_OUT),
            "most": _MOST,
            "words": {key.removeprefix("js_"): text for key, text in texts.items() if key.startswith("js_")},
            "none": words.t.page.none,
            "formats": words.formats.for_script(),
            "folder": FOLDER,
        }


def _titled(groups: Iterable[tuple[str, tuple[str, ...]]], texts: dict[str, str]) -> list[dict[str, object]]:
    return [{"title": texts[f"group_{title}"], "keys": keys} for title, keys in groups]


def _key(entry: tuple[str, Row]) -> str:
    return entry[0]


def entity_rows(found: Entities, words: Messages) -> list[tuple[str, Row]]:
    """Return what is compared of regions, authorities and organisations, by their keys."""
    rows = [
        (f"{FOLDERS[kind]}/{line.id}", _entity(kind, line, words))
        for kind in KINDS
        for line in found.lines(kind)
    ]
    return sorted(rows, key=_key)


def _entity(kind: EntityKind, line: EntityLine, words: Messages) -> Row:
    figures = line.figures
    values: dict[str, str | float | None] = {
        "name": label(kind, line.name, words),
        "kind": words.table["kinds"][kind],
        "projects": figures.projects,
        "years": years(figures.first, figures.last),
        "granted": figures.granted if figures.granted_by else None,
        "actual": figures.actual if figures.actual_by else None,
        "participants_actual": figures.participants if figures.participants_by else None,
    }
    return {key: _shown(value, words) for key, value in values.items() if value not in (None, "")}


def compared(record: ProjectRecord, words: Messages) -> Row:
    """Return what is compared of a project: its name and the stated values by key."""
    actor, funding, outcomes = record.actor, record.funding, record.outcomes
    planned, actual = record.participants.planned, record.participants.actual
    programme = " ".join(filter(None, (record.programme_period, record.fund)))
    axis, area = record.priority_axis, record.area
    found: dict[str, str | float | None] = {
        "name": record.name or record.code or words.t.page.nameless,
        "code": record.code,
        "programme": entity_name("programme", programme, words) if record.programme_period else None,
        "axis": label("axis", " ".join(filter(None, (axis.number, axis.title))), words) if axis else None,
        "status": words.table["status"].get(record.status or ""),
        "period": period_words(record, words),
        "authority": label("authority", record.authority.name, words) if record.authority else None,
        "actor": actor.name if actor else None,
        "actor_type": label("actor_type", type_, words) if (type_ := actor_type(record)) else None,
        "partners": _listed(partner.name for partner in record.partners),
        "regions": _listed(_regions(record, words)),
        "municipalities": _listed(label("municipality", each.name, words) for each in area.municipalities),
        "groups": _listed(label("target_group", each, words) for each in record.target_groups.labels),
        "themes": _listed(label("theme", each, words) for each in record.themes),
        "granted": funding.eu_state.granted,
        "actual": funding.eu_state.actual,
        "public_planned": funding.public.planned,
        "public_actual": funding.public.actual,
        "total_cost": funding.total_cost,
        "participants_planned": planned.total if planned else None,
        "participants_actual": actual.total if actual else None,
        "jobs": _outcome(outcomes.new_jobs, words),
        "businesses": _outcome(outcomes.new_businesses, words),
        "qualifications": _outcome(outcomes.qualifications, words),
    }
    for key, pointer in _POINTERS.items():
        if found[key] in (None, ""):
            found[key] = state_words(record, pointer, words)
    return {key: _shown(value, words) for key, value in found.items() if value not in (None, "")}


def _listed(names: Iterable[str]) -> str:
    """Return names in a row; commas are in some of them: 'Verstas Oy, Mikroyritys'."""
    return "; ".join(names)


def _regions(record: ProjectRecord, words: Messages) -> Iterator[str]:
    """Yield the regions of a project, those too whose places alone it names: as maps and lists count."""
    yield from (label("region", place.name, words) for place in record.area.regions)
    for place in places_of(record):
        if place.kind == "region" and place.role == "through":
            yield f"{label('region', place.name, words)} ({words.table['roles']['through']})"


def _shown(value: str | float | None, words: Messages) -> str | float:
    """Return a value as a cell has it: long words may be broken, and words say what is left out."""
    if not isinstance(value, str):
        return value or 0
    told = in_words(value, words.t.held.any)
    return softly_hyphened(told) if words.language == "fi" else told


def _outcome(counts: PlannedActual, words: Messages) -> str | None:
    """Return 'planned → actual' of a count, '..' where one of them is not stated."""
    totals = [count.total if count else None for count in (counts.planned, counts.actual)]
    if totals == [None, None]:
        return None
    return " → ".join(".." if total is None else words.formats.number(total) for total in totals)


def _script(rows: dict[str, Row]) -> str:
    """Return JSON that is safe inside a script."""
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
