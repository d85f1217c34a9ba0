"""The part of an organisation that brackets say: 'Tunturin tytöt (Kolarin kunta)', 'A (lead partner)'."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.claims import Part
from esrcat.free_text.bodies.names import is_authority
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.subject.about import Aboutness


def stands_in_brackets(about: Aboutness, text: str, each: Organisation) -> bool:
    """Tell 'Tunturin tytöt (Kolarin kunta)': whose a project is stands behind its name."""
    return (
        text[each.start - 2 : each.start] == " ("
        and text[each.end : each.end + 1] == ")"
        and not is_authority(each.name)
        and any(text.endswith(name, 0, each.start - 2) for name in about.own_names())
    )


_PART_IN_BRACKETS = re.compile(
    r"\s?\((?:the\s)?(?:(?P<lead>(?:lead|main|coordinating)\s(?:partner|applicant|implementer|beneficiary)|coordinator|päätoteuttaja"
    r"|hallinnoija|koordinaattori|huvudgenomförare|huvudman|projektägare|koordinator|samordnare)"
    r"|(?:project\s)?partner|osatoteuttaja|kumppani|delgenomförare|samarbetspartner)\)",
    re.IGNORECASE,
)


def said_in_brackets(text: str, each: Organisation) -> Part | None:
    """Tell 'Vega Institute (lead partner)': the part stands in brackets behind the name."""
    match = _PART_IN_BRACKETS.match(text, each.end)
    return None if match is None else "actor" if match["lead"] else "partner"
