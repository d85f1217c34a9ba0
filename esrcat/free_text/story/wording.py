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
    """The words of one language as regular expressions (small and capital letters alike), or tables of them.

    They stand in `words/fi.txt` and its like, under the names of these fields. A pair is what stands before
    a name and what stands behind it.
    """

    language: str
    topics: Mapping[Topic, str]
    """Headings and labels, matched whole, after `own` is taken off."""
    # Which project is meant
    own: str
    """'The project's': what may stand before a label."""
    project: str
    """The common noun in all its forms."""
    other: str
    """A sentence that tells of another project: 'a sister project'."""
    goes_on: str
    """The beginning of a sentence that goes on about the project of the sentence before."""
    elsewhere: str
    """What was or is done by others, or earlier."""
    sequel: str
    """A project that is to follow."""
    rejected: str
    """A project that has nothing to do with this one, or got no money."""
    relates: str
    """How this project and another have to do with each other."""
    # Time
    lasts: str
    """A project runs: 'is carried out', 'project time'."""
    starts: str
    ends: str
    not_lasting: str
    """Something else has a date: a call, a course, a term of office."""
    programme_period: str
    time_of_project: str
    """What only a project's time is called: 'extension', 'project time'."""
    anaphor: str
    """The beginning of a sentence about the project that does not name it: 'The work', 'All'."""
    it: str
    at_start: str
    """'When the project began', before or behind a date."""
    moves: str
    """An end is put off."""
    extended: str
    """A project goes on for longer than it was planned."""
    original: str
    """The end that was planned first."""
    # Money
    roles: tuple[tuple[Role, str], ...]
    """What an amount is by the words of its clause; the first that says something counts."""
    sums_of_parts: str
    """A sum is divided: 'of which'."""
    costs: str
    """Kinds of costs, the parts of a budget: 'salaries'."""
    not_costs: str
    """The same words where they tell of something else: 'salary a month'."""
    payers: tuple[tuple[Role, str], ...]
    """Who pays a part, in a table."""
    # People
    informs: str
    """More is told by the person that is named: 'further information'."""
    not_contacts: str
    """Somebody is named for another reason: 'the supervisors are'."""
    titles: str
    """What a person is: 'project manager'."""
    role_of: str
    """Whose somebody is something, before the title, where that is no organisation."""
    leads: tuple[str, ...]
    """Whole sentences about who leads a project, with groups `role` and `name`; NAME is a person's name."""
    # Organisations
    acts: tuple[str, str]
    """An organisation carries the project out."""
    acts_weakly: str
    """What only an organisation does that carries out, behind a name of which more is known."""
    owns: str
    """The project is that of the organisation before: 's project'."""
    together: str
    pays: str
    """Who together pay do nothing else for that."""
    takes_part: tuple[str, str]
    """An organisation is a partner."""
    once: str
    """What takes place for once: who holds a fair together with others is no partner for that."""
    finances: tuple[str, str]
    """An organisation gives the money or decides about it."""
    money_or_decision: str
    """A sentence of which the same may be told."""
    # Participants, and what came of a project
    participant: str
    takes_part_in: str
    """What people do in a project, or it with them, beside their number."""
    planned: str
    """A number of people is a plan."""
    joined: str
    """A number of people has come."""
    so_far: str
    """A label's number is one that has come about."""
    not_participants: str
    """A number of people who only visited, were told or read something."""
    counted: tuple[tuple[str, str], ...]
    """New jobs, businesses and qualifications: behind the number, or around it with a group `number`."""
    counted_labels: tuple[tuple[str, str], ...]
    came_about: str
    """What is counted has come about."""
    # Results
    outcome: str
    """A sentence that tells of results."""
    done: str
    """A clause in which something has happened."""
    doubt: str
    """What only was to happen."""
    not_achieved: str
    """What happened otherwise than by the project."""
    # Milestones
    steps: tuple[tuple[str, str], ...]
    """What was done on a date: 'application_submitted', 'funding_decision' …"""
    # Objectives and activities
    aims: str
    """What stands before an aim."""
    owner: str
    """Somebody's aim, with the group `owner`; `no_owners` are words in its place that own nothing."""
    no_owners: frozenset[str]
    announces: str
    """The line before a list of aims, of activities, of something else."""
    announces_activities: str
    announces_other: str
    # Target groups
    targets: str
    """A sentence that says whom the project is for."""
    target_group: str
    """The same with the very word."""
    serves: str
    """What a project does for people."""
    gets: str
    """What people get of it."""
    # Places, and the site of the project
    works: str
    """A project works somewhere: 'in the area of'."""
    doing: str
    """What is done there."""
    not_area: str
    """A place is named for another reason."""
    place_before: str
    """What before a name makes it a place of the project."""
    place_of_body: tuple[str, str]
    """The place is that of an organisation: 'the city of'."""
    national: str
    site: str
    """A web address is the project's own."""
