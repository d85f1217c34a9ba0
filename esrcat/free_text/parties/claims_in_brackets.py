"""The part of an organisation that brackets say: 'Tunturin tytöt (Kolarin kunta)', 'A (lead partner)'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from esrcat.free_text.bodies.claims import Part
from esrcat.free_text.bodies.names import is_authority
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.subject.about import Aboutness
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms


def stands_in_brackets(about: Aboutness, text: str, each: Organisation) -> bool:
    """Tell 'Tunturin tytöt (Kolarin kunta)': whose a project is stands behind its name."""
    return (
        text[each.start - 2 : each.start] == " ("
        and text[each.end : each.end + 1] == ")"
        and not is_authority(each.name)
        and any(text.endswith(name, 0, each.start - 2) for name in about.own_names())
    )


_PART_IN_BRACKETS = re.compile(
    r"(?:\s\([A-ZÅÄÖ][\w-]{1,9}\))?,?\s?\((?:the\s)?(?:(?P<lead>(?:lead|main|coordinating)\s(?:project\s)?(?:partner|applicant|implementer|beneficiary)|coordinator|project\sowner|päätoteuttaja"
    r"|hallinnoija|koordinaattori|huvudgenomförare|huvudman|projektägare|koordinator|samordnare)"
    r"|(?:project\s)?partner|osatoteuttaja|kumppani|delgenomförare|samarbetspartner)(?:,\s[^()\n]{2,40})?\)",
    re.IGNORECASE,
)


_NAMED = re.compile(r"(?<![\w-])(?P<name>[A-ZÅÄÖ][\w&’'-]+(?:\s[A-ZÅÄÖ][\w&’'-]+){0,3})(?=\s\()")


def named_by_brackets(text: str, start: int, end: int, found: Sequence[Organisation]) -> list[Organisation]:
    """Return the bodies that only brackets behind them show to be any: 'Sellu (project owner)'."""
    named = []
    for match in _NAMED.finditer(text, start, end):
        first, last = match.span("name")
        each = Organisation(match["name"], first, last)
        if said_in_brackets(text, each) and not any(
            first < other.end and other.start < last for other in found
        ):
            named.append(each)
    return named


# 'A Oy, Vega, Sirius ja B ry': what stands in a list between bodies is one, too.
_AMONG = re.compile(
    r"(?:\s\([^()]{1,60}\))?(?P<names>(?:,\s[A-ZÅÄÖ][\w&’'-]+){1,3})(?:,?\s(?:and|och|samt|ja|sekä)\s(?:the\s)?|,\s(?:and\s)?)"
)
_NAME = re.compile(r"[A-ZÅÄÖ][\w&’'-]+")


def named_in_list(text: str, found: Sequence[Organisation]) -> list[Organisation]:
    """Return the single words with a capital that a list has between two bodies."""
    named = []
    for before, after in pairwise(found):
        among = _AMONG.fullmatch(text, before.end, after.start) if before.certain and after.certain else None
        if among:
            named += [
                Organisation(name[0], *name.span())
                for name in _NAME.finditer(text, *among.span("names"))
                if name[0] not in place_forms() and name[0] not in given_names()
            ]
    return named


def said_in_brackets(text: str, each: Organisation) -> Part | None:
    """Tell 'Vega Institute (lead partner)': the part stands in brackets behind the name."""
    match = _PART_IN_BRACKETS.match(text, each.end)
    return None if match is None else "actor" if match["lead"] else "partner"
