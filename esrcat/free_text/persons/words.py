"""Words that say whose a contact is: by what a person or a mailbox is there for; see `words.txt`."""

from __future__ import annotations

import re

from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.persons", "words.txt")


def _expression(field: str) -> Expression:
    return Expression(_WORDS[field], re.IGNORECASE)


OF_ANOTHER_PROJECT = _expression("of_another_project")
"""Another project, or the like done elsewhere."""
FORMER = re.compile(_WORDS["former"], re.IGNORECASE)
"""Right in front of what a person was: 'hankkeen aiempi projektipäällikkö'."""
PAST = _expression("past")
"""Who led the project once: 'toimi vuoteen 2018', 'was earlier led by'."""
NEVER = _expression("never")
"""Whatever is said beside it, such a person or mailbox is no contact of a project."""
UNLESS_OF_PROJECT = _expression("unless_of_project")
"""Those who serve others, unless the words say that they tell of the project."""
UNLESS_ASKED = _expression("unless_asked")
"""Those who take bookings, send bills or keep rooms, unless the words are those of whom to ask."""
OF_PROJECT = _expression("of_project")
"""What tells of the one project."""
PROJECT_NOUN = _expression("project_noun")
MAILBOX = re.compile(_WORDS["mailbox"], re.IGNORECASE)
"""What an address stands for, by its part before '@'."""
