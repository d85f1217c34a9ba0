"""Projects side by side, and the list of marked ones: data in scripts that a folder can load too."""

from __future__ import annotations

import json
from collections.abc import Iterator

from esrcat.catalogue import Catalogue
from esrcat.model import PlannedActual, ProjectRecord
from esrcat.site.messages import Messages
from esrcat.site.naming import entity_name, label
from esrcat.site.writer import SiteWriter

FOLDER = "vertailu"
PART_LENGTH = 100
"""Projects in one script."""
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
_CARRIED_OUT = ("actual", "public_actual")
"""Amounts whose bars are solid: what was spent, not what was planned."""


def write_compare(writer: SiteWriter, catalogue: Catalogue) -> None:
    """Write vertailu.html, merkityt.html and the scripts with the data of all projects."""
    words = writer.renderer.messages
    for name in _ASSETS:
        writer.asset(name)
    starts = []
    for number, part in enumerate(_parts(catalogue.projects())):
        starts.append(part[0].id)
        rows = {record.id: compared(record, words) for record in part}
        writer.own_text(f"{FOLDER}/{number}.js", f"esrcatCompared({number}, {_script(rows)});\n")
    texts = words.table["compare"]
    data = {
        "starts": starts,
        "groups": [{"title": texts[f"group_{title}"], "keys": keys} for title, keys in GROUPS],
        "labels": {key: texts[key] for _, keys in GROUPS for key in keys},
        "amounts": list(GROUPS[_MONEY][1]),
        "done": list(_CARRIED_OUT),
        "most": _MOST,
        "words": {key.removeprefix("js_"): text for key, text in texts.items() if key.startswith("js_")},
        "none": words.t.page.none,
        "formats": words.formats.for_script(),
        "folder": FOLDER,
    }
    for page in ("vertailu.html", "merkityt.html"):
        writer.page(page, page, data=data)


def _parts(records: Iterator[ProjectRecord]) -> Iterator[list[ProjectRecord]]:
    part: list[ProjectRecord] = []
    for record in records:
        part.append(record)
        if len(part) == PART_LENGTH:
            yield part
            part = []
    if part:
        yield part


def compared(record: ProjectRecord, words: Messages) -> dict[str, str | float]:
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
        "period": words.formats.span(record.start, record.end),
        "authority": label("authority", record.authority.name, words) if record.authority else None,
        "actor": actor.name if actor else None,
        "actor_type": label("actor_type", actor.type, words) if actor and actor.type else None,
        "partners": ", ".join(partner.name for partner in record.partners),
        "regions": ", ".join(label("region", place.name, words) for place in area.regions),
        "municipalities": ", ".join(label("municipality", each.name, words) for each in area.municipalities),
        "groups": ", ".join(label("target_group", each, words) for each in record.target_groups.labels),
        "themes": ", ".join(label("theme", each, words) for each in record.themes),
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
    return {key: value for key, value in found.items() if value not in (None, "")}


def _outcome(counts: PlannedActual, words: Messages) -> str | None:
    """Return 'planned → actual' of a count, '..' where one of them is not stated."""
    totals = [count.total if count else None for count in (counts.planned, counts.actual)]
    if totals == [None, None]:
        return None
    return " → ".join(".." if total is None else words.formats.number(total) for total in totals)


def _script(rows: dict[str, dict[str, str | float]]) -> str:
    """Return JSON that is safe inside a script."""
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
