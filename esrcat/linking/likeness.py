"""Two records compared: how alike they are in each respect, and what forbids that they are one project."""

from __future__ import annotations

from typing import Literal, NamedTuple

from esrcat.linking.dates import period_likeness
from esrcat.linking.names import name_likeness
from esrcat.linking.profile import Profile

Feature = Literal["name", "phase", "period", "actor", "places", "text"]
Bar = Literal["code", "fund", "phase", "period", "places"]
"""What two records of one project never differ in: the code, fund or programme period, phase, time, or the
place where nothing says that the beneficiary is the same.
"""

TextLikeness = Literal["unlike", "touching", "alike", "much", "copied", "whole", "unknown"]

LEVELS: dict[str, tuple[str, ...]] = {
    "name": ("unlike", "akin", "part", "alike", "short-name", "same"),
    "phase": ("other", "one-sided", "first", "none", "same"),
    "period": ("apart", "crossing", "same-end", "same-start", "compatible", "same"),
    "actor": ("other", "partner", "same"),
    "places": ("apart", "region", "overlap", "same"),
    "text": ("unlike", "touching", "alike", "much", "copied", "whole"),
}
"""The levels of each respect, the least alike first. There is `unknown` beside them."""

FEATURES: tuple[Feature, ...] = ("name", "phase", "period", "actor", "places", "text")

_FEWEST_RUNS = 8
_SHARES: tuple[tuple[float, TextLikeness], ...] = (
    (0.8, "whole"),
    (0.55, "copied"),
    (0.3, "much"),
    (0.12, "alike"),
    (0.03, "touching"),
)
_MOSTLY = 0.5


class Comparison(NamedTuple):
    """The level of likeness in each respect, in the order of `FEATURES`, and what bars a link."""

    levels: tuple[str, ...]
    bar: Bar | None

    def level(self, feature: Feature) -> str:
        """The level of one respect."""
        return self.levels[FEATURES.index(feature)]


def compare(one: Profile, other: Profile, text: TextLikeness = "unknown") -> Comparison:
    """Compare two records; `text` is what `text_likeness` says of theirs. Their order does not matter."""
    levels = (
        name_likeness(one.name, other.name),
        _phase(one, other),
        period_likeness(one.period, other.period),
        _actor(one, other),
        _places(one, other),
        text,
    )
    return Comparison(levels, _bar(one, other, levels))


def barred(one: Profile, other: Profile) -> Bar | None:
    """Return what forbids that two records are of one project, None if nothing does."""
    return compare(one, other).bar


def _bar(one: Profile, other: Profile, levels: tuple[str, ...]) -> Bar | None:
    if one.code and other.code and one.code != other.code:
        return "code"
    if contradict(one.fund, other.fund) or contradict(one.programme_period, other.programme_period):
        return "fund"
    _, phase, period, actor, places, _ = levels
    if phase == "other" or (phase == "one-sided" and period != "same"):
        return "phase"
    if period == "apart":
        return "period"
    return "places" if places == "apart" and actor != "same" else None


def contradict(one: str | None, other: str | None) -> bool:
    """Tell whether two values are stated and differ."""
    return bool(one and other and one != other)


def _phase(one: Profile, other: Profile) -> str:
    left, right = one.name.phase, other.name.phase
    if left == right:
        return "same" if left else "none"
    if left and right:
        return "other"
    # A first phase is seldom called that before there is a second.
    return "first" if "1" in (left, right) else "one-sided"


def _actor(one: Profile, other: Profile) -> str:
    if not one.actor or not other.actor:
        return "unknown"
    if one.actor == other.actor or (one.business_id and one.business_id == other.business_id):
        return "same"
    return "partner" if one.actor in other.partners or other.actor in one.partners else "other"


def _places(one: Profile, other: Profile) -> str:
    if one.municipalities and other.municipalities:
        both = one.municipalities & other.municipalities
        if not both:
            return "apart"
        mostly = len(both) >= _MOSTLY * len(one.municipalities | other.municipalities)
        return "same" if mostly else "overlap"
    if one.regions and other.regions:
        return "region" if one.regions & other.regions else "apart"
    return "unknown"


def text_likeness(one: frozenset[int], other: frozenset[int]) -> TextLikeness:
    """Say how much of the shorter text is in the other one, from the samples of their runs of words."""
    fewest = min(len(one), len(other))
    if fewest < _FEWEST_RUNS:
        return "unknown"
    share = len(one & other) / fewest
    return next((level for least, level in _SHARES if share >= least), "unlike")
