"""Lines that are nothing but what somebody is in a project: 'Project Leader', 'Projektledare vid Novas'."""

from __future__ import annotations

import re

from esrcat.free_text.story.story import Story
from esrcat.patterns import quick

PROJECT_ROLE = (
    r"(?:(?:projekti|hanke)(?:päällikkö|koordinaattori|vastaava|johtaja|asiantuntija|työntekijä|suunnittelija)"
    r"|(?:projekt|delprojekt)(?:ledare|chef|koordinator|samordnare|ansvarig|planerare|arbetare)"
    r"|project\s(?:manager|leader|coordinator|co-ordinator|director|officer|planner|worker))"
)
"""What somebody is in a project, in words."""
_ALONE = quick(
    rf"(?P<role>{PROJECT_ROLE})(?:\s(?:at|vid|in|i|på)\s[A-ZÅÄÖ][^\n,;:.]{{1,40}})?\s?:?", re.IGNORECASE
)


def role_alone(story: Story, number: int) -> re.Match[str] | None:
    """Return the role that a line is, with whose it may be behind it; None for other lines and none."""
    if not 0 <= number < len(story.lines):
        return None
    line = story.lines[number]
    return _ALONE.fullmatch(story.text, line.start, line.end)


def stands_alone(story: Story, start: int, end: int) -> bool:
    """Tell whether a name has a line to itself; one that looks like a heading has a role beside it."""
    line = story.lines[number := story.line_at(start)]
    alone = line.start == start and line.end <= end + 1
    beside = (role_alone(story, each) for each in (number - 1, number + 1))
    return alone and (line.kind != "heading" or any(beside))
