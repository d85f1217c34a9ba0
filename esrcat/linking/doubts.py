"""Turn a doubt into an issue on both records: what speaks for their being one project, and what against."""

from __future__ import annotations

from esrcat.issues import Issue, message
from esrcat.linking.groups import Doubt, speaking
from esrcat.linking.likeness import FEATURES, Comparison
from esrcat.model import IssueItem, ProjectRecord

LINK_CODES = frozenset(("possible-twin", "code-of-two"))

_AGAINST: dict[str, tuple[str, ...]] = {
    "name": ("unlike", "akin"),
    "phase": ("other", "one-sided"),
    "period": ("apart", "crossing"),
    "actor": ("other",),
    "places": ("apart",),
}


def doubt_issue(doubt: Doubt, other: ProjectRecord) -> IssueItem:
    """Return the issue that names the other record of a doubt."""
    params: dict[str, str | int | float] = {"other": other.id, "name": other.name or other.code or other.id}
    if doubt.rule == "contradiction" and other.code:
        told = {"code": other.code, "unlike": ", ".join(_unlike(doubt))}
        return _item(Issue("code-of-two", "/code", None, {**params, **told}))
    reasons = {"alike": ", ".join(_alike(doubt.comparison)), "unlike": ", ".join(_unlike(doubt))}
    return _item(Issue("possible-twin", None, None, {**params, **reasons}))


def _item(issue: Issue) -> IssueItem:
    return IssueItem(
        code=issue.code,
        severity="info",
        pointer=issue.pointer,
        params=dict(issue.params),
        message=message(issue),
    )


def _alike(comparison: Comparison) -> list[str]:
    return [reason.split()[0] for reason in speaking(comparison)] or ["nothing"]


def _unlike(doubt: Doubt) -> list[str]:
    """What speaks against: the levels that do, what bars the link, and a rival that is as alike."""
    comparison = doubt.comparison
    found: list[str] = [
        feature for feature in FEATURES if comparison.level(feature) in _AGAINST.get(feature, ())
    ]
    if comparison.bar and comparison.bar not in found:
        found.append(comparison.bar)
    if doubt.rule == "rival":
        found.append("rival")
    return found or ["nothing"]
