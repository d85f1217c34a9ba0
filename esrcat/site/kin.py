"""Projects beside a project, each with the reasons: organisation, place, group, theme, a text alike."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from esrcat.catalogue.entities import Entities, ProjectRow
from esrcat.catalogue.likeness import Alike
from esrcat.catalogue.memberships import EntityKind
from esrcat.model import ProjectRecord
from esrcat.site import formats
from esrcat.site.messages import Messages, filled, joined
from esrcat.site.naming import label

_WEIGHTS: dict[EntityKind, float] = {
    "organisation": 3, "municipality": 2, "subregion": 1.5, "target_group": 2, "theme": 2, "objective": 1,
}  # fmt: skip
"""What a shared entity is worth, divided among the projects that have it: what is rare weighs more."""
_MOST_SHARED = 200
"""What more projects have than this says nothing of two of them."""
_TEXT_WEIGHT = 4
"""What a text would be worth that is wholly alike."""
_SHOWN = 6
_LEAST = 0.3


class Kin(NamedTuple):
    """A project beside another, and why."""

    id: str
    code: str
    name: str
    actor: str
    period: str
    reasons: list[str]


def kin(entities: Entities, record: ProjectRecord, words: Messages) -> list[Kin]:
    """Return the nearest projects, the nearest first.

    Only such as share an organisation, have a text alike, or share two other things.
    """
    scores: dict[str, float] = defaultdict(float)
    shared: dict[str, list[tuple[EntityKind, str]]] = defaultdict(list)
    for kind, name, projects in entities.shared(record.id, tuple(_WEIGHTS), _MOST_SHARED):
        for other in projects:
            scores[other] += _WEIGHTS[kind] / len(projects) ** 0.5
            shared[other].append((kind, name))
    alike = {each.id: each for each in entities.likeness.near(record)}
    for other, text in alike.items():
        scores[other] += _TEXT_WEIGHT * text.likeness
    near = [
        other
        for other, score in scores.items()
        if other in alike or (score >= _LEAST and _says_enough(shared[other]))
    ]
    near.sort(key=lambda other: (-scores[other], other))
    return [
        _kin(entities.row(other), shared.get(other, []), alike.get(other), words) for other in near[:_SHOWN]
    ]


def _says_enough(shared: list[tuple[EntityKind, str]]) -> bool:
    return len(shared) > 1 or shared[0][0] == "organisation"


def _kin(row: ProjectRow, shared: list[tuple[EntityKind, str]], alike: Alike | None, words: Messages) -> Kin:
    by_kind: dict[EntityKind, list[str]] = defaultdict(list)
    for kind, name in shared:
        by_kind[kind].append(label(kind, name, words))
    texts = words.table["shared"]
    reasons = [filled(texts[kind], names=joined(", ", names)) for kind, names in by_kind.items()]
    if alike:
        percent = round(100 * alike.likeness)
        reasons.append(filled(texts["text"], percent=str(percent), words=joined(", ", alike.words)))
    name = words.told(row.name, row.language) if row.name else row.code or words.t.page.nameless
    period = formats.years(row.start, row.end)
    return Kin(row.id, row.code or "", name, row.actor or "", period, reasons)
