"""Join records of the same project into one entry, with reasons; doubtful pairs are reported, not joined."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import orjson

from esrcat.catalogue import Catalogue
from esrcat.editor import Correction, Decisions, corrected, stale
from esrcat.errors import EditorError
from esrcat.linking.blocking import Candidates
from esrcat.linking.doubts import LINK_CODES, doubt_issue
from esrcat.linking.groups import Doubt, Groups, group
from esrcat.linking.merge import merge
from esrcat.linking.named import NamedRecords
from esrcat.linking.profile import IDENTIFYING, identity, profile, sketch, texts
from esrcat.model import IssueItem, ProjectRecord

__all__ = ["LinkReport", "ProjectRecord", "link", "merge", "settle"]


class LinkReport(NamedTuple):
    """What linking did: the entries made of several records, the records in them, and the doubts.

    `unused` say of each decision of an editor that names a record which is not there where it stands.
    """

    entries: int
    records: int
    doubts: int
    unused: tuple[EditorError, ...] = ()


def link(catalogue: Catalogue, decisions: Decisions | None = None) -> LinkReport:
    """Join the records of a catalogue that are of one project, in place.

    Of each record a small profile is kept in a file and its blocking keys in memory; texts are compared only
    where a record has no code. The result does not depend on the order in which records were added.
    """
    decisions = decisions or Decisions()
    catalogue.aliases = decisions.aliases
    named, has_codes = NamedRecords(decisions.links), catalogue.has_codes()
    with Candidates(lambda id: _sketch(catalogue.plain(id))) as candidates:
        for id, blob in catalogue.outline_lines():
            record = orjson.loads(blob)
            text = None if has_codes else _sketch(record)
            named.add(candidates.add(profile(id, record, decisions.aliases), text), record)
        found = group(candidates, named.decided())
        ids = {number: candidates.profile(number).id for number in _touched(found)}
    reasons = _reasons(found)
    for numbers in found.groups:
        _merge(catalogue, numbers, ids, reasons)
    for numbers in found.divided:
        _renumber(catalogue, numbers, ids)
    _tell(catalogue, ids, found.doubts)
    return LinkReport(len(found.groups), sum(map(len, found.groups)), len(found.doubts), named.unused())


def _sketch(record: Mapping[str, Any]) -> frozenset[int]:
    return sketch(texts(record))


def _touched(found: Groups) -> set[int]:
    """Return the records that linking has anything to say of."""
    of_doubts = {number for doubt in found.doubts for number in (doubt.one, doubt.other)}
    return of_doubts.union(*found.groups, *found.divided)


def _reasons(found: Groups) -> dict[int, dict[str, Any]]:
    """Return for each record the link that brought it in, as its documents print it."""
    reasons: dict[int, dict[str, Any]] = {}
    for each in found.links:
        if each.rule != "key":
            why = {"rule": each.rule, "reasons": list(each.reasons), "score": each.score}
            reasons.setdefault(each.other, why)
            reasons.setdefault(each.one, why)
    return reasons


def _merge(
    catalogue: Catalogue,
    numbers: tuple[int, ...],
    ids: dict[int, str],
    reasons: Mapping[int, Mapping[str, Any]],
) -> None:
    """Put one entry in the place of a group's records; `ids` then lead to it."""
    records = {number: catalogue.project(ids[number]) for number in numbers}
    why = {
        document.sha256: reasons[number]
        for number in reversed(numbers)
        if number in reasons
        for document in records[number].documents
    }
    merged = merge(records.values(), why)
    (home,) = catalogue.replace([ids[number] for number in numbers], [merged])
    ids.update(dict.fromkeys(numbers, home))


def _renumber(catalogue: Catalogue, numbers: tuple[int, ...], ids: dict[int, str]) -> None:
    """Give the entries of one code their ids anew: in an order of their own, not that of the input."""
    olds = list(dict.fromkeys(ids[number] for number in numbers))
    records = {old: catalogue.project(old) for old in olds}
    olds.sort(key=lambda old: identity(records[old].model_dump(include=IDENTIFYING)))
    fresh = [records[old].model_copy(update={"id": str(records[old].code).lower()}) for old in olds]
    news = dict(zip(olds, catalogue.replace(olds, fresh), strict=True))
    ids.update({number: news[id] for number, id in ids.items() if id in news})


def _tell(catalogue: Catalogue, ids: Mapping[int, str], doubts: Iterable[Doubt]) -> None:
    """Add the issue of each doubt to both entries."""
    told: dict[str, list[IssueItem]] = defaultdict(list)
    for doubt in doubts:
        for own, other in ((doubt.one, doubt.other), (doubt.other, doubt.one)):
            issue = doubt_issue(doubt, catalogue.project(ids[other]))
            if issue not in told[ids[own]]:
                told[ids[own]].append(issue)
    for id, issues in sorted(told.items()):
        record = catalogue.project(id)
        kept = [issue for issue in record.issues if issue.code not in LINK_CODES]
        ordered = sorted(issues, key=lambda issue: str(issue.params["other"]))
        catalogue.replace([id], [record.model_copy(update={"issues": [*kept, *ordered]})])


def settle(catalogue: Catalogue, decisions: Decisions | None = None, *, join: bool = True) -> LinkReport:
    """Link the records of a catalogue, unless not asked to, and put an editor's corrections into them.

    Raises EditorError for a correction that cannot be.
    """
    decisions = decisions or Decisions()
    report = link(catalogue, decisions) if join else LinkReport(0, 0, 0)
    by_id: dict[str, list[Correction]] = defaultdict(list)
    for correction in decisions.corrections:
        by_id[correction.id.casefold()].append(correction)
    used: list[Correction] = []
    for written, corrections in by_id.items():
        if id := catalogue.id_of(written):
            catalogue.replace([id], [corrected(catalogue.project(id), corrections)])
            used += corrections
    return report._replace(unused=(*report.unused, *stale(decisions.corrections, used)))
