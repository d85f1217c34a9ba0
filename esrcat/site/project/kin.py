"""Similar projects, each with the reasons: a shared organisation, place, group, theme, or a similar text."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from esrcat.catalogue.entities import Entities, ProjectLine
from esrcat.catalogue.likeness import Alike
from esrcat.catalogue.memberships import EntityKind
from esrcat.model import ProjectRecord
from esrcat.site.words import formats
from esrcat.site.words.messages import Messages, filled, joined
from esrcat.site.words.naming import label

_WEIGHTS: dict[EntityKind, float] = {
    "organisation": 3, "municipality": 2, "subregion": 1.5, "target_group": 2, "theme": 2, "objective": 1,
}  # fmt: skip
"""The weight of a shared entity, divided by the square root of its other projects: rare ones weigh more."""
_MOST_SHARED = 200
"""An entity with more projects than this does not make two of them related."""
_TEXT_WEIGHT = 4
"""The weight of a text that is the same throughout."""
_SHOWN = 6
_LEAST = 0.3


class Kin(NamedTuple):
    """A project beside another, and why."""

    id: str
    name: str
    line: str
    """Its code, its actor and the years of its period."""
    reasons: list[str]


class Near(NamedTuple):
    """A project beside another: what they share as (kind, name), and how alike their texts are."""

    line: ProjectLine
    shared: list[tuple[EntityKind, str]]
    alike: Alike | None


def nearest(entities: Entities, record: ProjectRecord) -> list[Near]:
    """Return the nearest projects, the nearest first.

    Only such as share an organisation, have a text alike, or share two other things.
    """
    ties = entities.ties
    own = ties.number(record.id)
    shared = ties.of(own, _WEIGHTS, _MOST_SHARED)
    scores: dict[int, float] = {}
    for tie in shared:
        worth = _WEIGHTS[tie.kind] / (len(tie.members) - 1) ** 0.5
        for other in tie.members:
            scores[other] = scores.get(other, 0.0) + worth
    scores.pop(own, None)
    alike = {ties.number(each.id): each for each in entities.likeness.near(record)}
    for other, text in alike.items():
        scores[other] = scores.get(other, 0.0) + _TEXT_WEIGHT * text.likeness
    found: list[Near] = []
    near = [(-score, other) for other, score in scores.items() if score >= _LEAST or other in alike]
    for _, other in sorted(near):
        things = [(tie.kind, tie.name) for tie in shared if other in tie.members]
        if other in alike or _says_enough(things):
            found.append(Near(entities.line(ties.ids[other]), things, alike.get(other)))
            if len(found) == _SHOWN:
                break
    return found


def _says_enough(shared: list[tuple[EntityKind, str]]) -> bool:
    return len(shared) > 1 or shared[0][0] == "organisation"


def kin(near: Near, words: Messages) -> Kin:
    """Return a project beside another, in the words of a page."""
    row, shared, alike = near
    by_kind: dict[EntityKind, list[str]] = defaultdict(list)
    for kind, name in shared:
        by_kind[kind].append(label(kind, name, words))
    texts = words.table["shared"]
    reasons = [filled(texts[kind], names=joined(", ", names)) for kind, names in by_kind.items()]
    if alike:
        percent = round(100 * alike.likeness)
        reasons.append(filled(texts["text"], percent=str(percent), words=joined(", ", alike.words)))
    name = words.told(row.name, row.language) if row.name else row.code or words.t.page.nameless
    line = " · ".join(filter(None, (row.code, row.actor, formats.years(row.start, row.end))))
    return Kin(row.id, name, line, reasons)
