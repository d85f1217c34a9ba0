"""What stands where a body would and is none: persons, common nouns."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.in_full import is_person
from esrcat.free_text.persons.addresses import local_part
from esrcat.free_text.story.story import Story

# 'En utvärdering', 'Hela projektet', 'Vår skola'
_ARTICLE = re.compile(
    r"(?:En|Ett|Den|Det|Hela|Detta|Denna|Vår|Vårt|Våra|The|This|An?|Our|Toisenlainen|Sellainen|Tämä|Meidän)\s"
)
_OF_PERSON = 2


def is_no_body(story: Story, claim: Claim) -> bool:
    """Tell whether what nothing shows to be an organisation is a person or a common noun."""
    name = claim.organisation.name
    if _is_in_mailbox(story, name):
        return True
    return not claim.organisation.certain and (_ARTICLE.match(name) is not None or is_person(name))


def _is_in_mailbox(story: Story, name: str) -> bool:
    """Tell whether the text has the address of a person of this name: 'sirje.luumaki@…'."""
    return len(name.split()) == _OF_PERSON and f"{local_part(name)}@" in story.document.text.lower()
