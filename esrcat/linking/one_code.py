"""Divide the records of one code into those of one project: a code may be misprinted or used twice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping

from esrcat.linking.dates import period_likeness
from esrcat.linking.likeness import compare, contradict
from esrcat.linking.names import name_likeness
from esrcat.linking.profile import Profile
from esrcat.values.codes import code_fund_and_period

Judge = Callable[[int, int], bool]
"""Tells of two records by their numbers whether they are of two projects."""

_APART, _HALF_APART = ("crossing", "apart"), ("same-start", "same-end")
# Some page prints one code on thousands of others; nobody compares all of these with each other.
_MOST_PROJECTS, _MOST_COMPARED = 16, 8


def projects_of_code(code: str, profiles: Mapping[int, Profile], are_two: Judge) -> Iterator[list[int]]:
    """Yield the records of each project of a code, in the order given.

    Those whose fund or period contradicts the code are of another project, and so are those of which
    `are_two` tells that nothing is the same.
    """
    for numbers in _of_one_fund(code, profiles):
        yield from _of_one_project({number: profiles[number] for number in numbers}, are_two)


def agree_in_nothing(one: Profile, other: Profile) -> bool:
    """Tell whether name, beneficiary and period are all stated and all differ.

    A name in another language is unlike too, and an extended project ends later: any one of the three that
    is alike speaks for one project. But a start or an end alone is shared by many, and says nothing of
    projects that have no place in common.
    """
    likeness = period_likeness(one.period, other.period)
    if likeness not in _APART and likeness not in _HALF_APART:
        return False
    if name_likeness(one.name, other.name) != "unlike":
        return False
    comparison = compare(one, other)
    places_differ = likeness in _APART or comparison.level("places") == "apart"
    return comparison.level("actor") == "other" and places_differ


def _of_one_fund(code: str, profiles: Mapping[int, Profile]) -> Iterator[list[int]]:
    """Yield the records that do not contradict the code; those that do by what they state."""
    told = code_fund_and_period(code)
    stated = Counter((p.fund, p.programme_period) for p in profiles.values() if p.fund and p.programme_period)
    fund, period = told or min(stated, key=lambda pair: (-stated[pair], pair), default=(None, None))
    groups: dict[tuple[str | None, str | None], list[int]] = defaultdict(list)
    for number, profile in profiles.items():
        against = contradict(profile.fund, fund) or contradict(profile.programme_period, period)
        groups[(profile.fund, profile.programme_period) if against else (fund, period)].append(number)
    yield from groups.values()


def _of_one_project(profiles: Mapping[int, Profile], are_two: Judge) -> list[list[int]]:
    """Return the records in groups of which none agrees with another one in anything.

    A record that states too little to be told apart goes with the group that it agrees with most.
    """
    groups: list[list[int]] = []
    unsure: list[int] = []
    for number, profile in profiles.items():
        if not _is_telling(profile):
            unsure.append(number)
            continue
        near = [
            group for group in groups if not all(are_two(number, each) for each in group[:_MOST_COMPARED])
        ]
        if near:
            near[0].append(number)
            for group in near[1:]:
                near[0].extend(group)
                groups.remove(group)
        elif len(groups) < _MOST_PROJECTS:
            groups.append([number])
        else:
            unsure.append(number)
    if len(groups) < 2:
        return [list(profiles)]
    for number in unsure:
        firsts = [(-_agreement(profiles[number], profiles[group[0]]), at) for at, group in enumerate(groups)]
        groups[min(firsts)[1]].append(number)
    place = {number: at for at, number in enumerate(profiles)}
    return [sorted(group, key=place.__getitem__) for group in groups]


def _is_telling(profile: Profile) -> bool:
    return bool(profile.name.words and profile.actor and any(profile.period))


def _agreement(one: Profile, other: Profile) -> int:
    """Return in how many of name, period and beneficiary two records agree."""
    comparison = compare(one, other)
    return sum(
        (
            comparison.level("name") in ("same", "short-name", "alike", "part"),
            comparison.level("period") in ("same", "compatible", "same-start", "same-end"),
            comparison.level("actor") in ("same", "partner"),
        )
    )
