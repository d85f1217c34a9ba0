"""What a language's table of words for free text holds: patterns by what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Topic = Literal[
    "name", "code", "period", "start", "end", "budget", "total", "granted", "eu_state", "eu", "state", "own",
    "municipalities",
    "private", "public", "funder", "authority", "actor", "partners", "implementers", "area",
    "target_groups",
    "objectives", "activities", "contacts", "results", "participants", "subprojects", "related", "web",
    "axis",
    "specific_objective", "published", "business_id", "phone", "email", "role", "acronym", "other",
]  # fmt: skip
"""What a heading or label announces."""

Role = Literal[
    "total", "said total", "granted", "requested", "EU and state", "EU", "state", "municipalities",
    "own", "private", "other",
    "public", "spent", "public spent", "nothing",
]  # fmt: skip
"""What an amount of money is; 'nothing' for one that is no figure of the whole project."""


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The words of one language: regular expressions (case does not matter), or tables and tuples of them.

    `topics`: headings and labels, matched whole after `own`, the project's own word, is taken off.
    `project`: the common noun in all its forms. `names`: how the text names a project, each with groups
    `name` (and `short`). `not_names`: what stands before the noun and is no name. `other`: words that tell
    of another project. `same`: words that go on about the same project.
    """

    language: str
    topics: Mapping[Topic, str]
    own: str
    project: str
    other: str
    goes_on: str
    elsewhere: str
    sequel: str
    rejected: str
    relates: str
    # Periods
    lasts: str
    starts: str
    ends: str
    not_lasting: str
    programme_period: str
    time_of_project: str
    anaphor: str
    it: str
    at_start: str
    moves: str
    extended: str
    original: str
    # Money
    roles: tuple[tuple[Role, str], ...]
    sums_of_parts: str
    costs: str
    not_costs: str
    payers: tuple[tuple[Role, str], ...]
    # People
    informs: str
    not_contacts: str
    titles: str
    role_of: str
    leads: tuple[str, ...]
    # Organisations: what stands before the name, and behind it.
    acts: tuple[str, str]
    acts_weakly: str
    owns: str
    together: str
    # Who together pay do nothing else for that.
    pays: str
    takes_part: tuple[str, str]
    # What takes place for once: who holds a fair together with others is no partner for that.
    once: str
    finances: tuple[str, str]
    money_or_decision: str
    # Counts
    participant: str
    takes_part_in: str
    planned: str
    joined: str
    so_far: str
    not_participants: str
    counted: tuple[tuple[str, str], ...]
    counted_labels: tuple[tuple[str, str], ...]
    came_about: str
    # Results
    outcome: str
    done: str
    doubt: str
    not_achieved: str
    # Milestones
    steps: tuple[tuple[str, str], ...]
    # Objectives and activities
    aims: str
    owner: str
    no_owners: frozenset[str]
    announces: str
    announces_activities: str
    announces_other: str
    # Target groups: sentences that say whom the project is for, among them those with the very word;
    # what a project does for people; what people get of it.
    targets: str
    target_group: str
    serves: str
    gets: str
    # Places and the project's site
    works: str
    doing: str
    not_area: str
    place_before: str
    place_of_body: tuple[str, str]
    national: str
    site: str
