"""Who is said to lead the project, though no address stands beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from esrcat.free_text.contacts.around import Own
from esrcat.free_text.contacts.choice import Contact
from esrcat.free_text.contacts.matters import leads_another
from esrcat.free_text.persons.names import bare_person
from esrcat.free_text.persons.roles import role_of
from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import PERSON, is_of_body
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression, Table
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms


def leaders(story: Story, about: Aboutness, own: Own) -> Iterator[Contact]:
    """Persons who are said to lead the project, though no address stands beside them."""
    leading = [(wording, _leading(wording).within(story.text)) for wording in story.wordings]
    if not any(rows for _, rows in leading):
        return
    for number, statement in enumerate(story.statements):
        if not about.is_own(number):
            continue
        for wording, rows in leading:
            for _, pattern in rows:
                if not pattern.may_match(statement.text):
                    continue
                for match in pattern.finditer(story.text, statement.start, statement.end):
                    if (leader := _leader(story, own, statement, wording, match)) is not None:
                        yield leader


def _leader(
    story: Story, own: Own, statement: Statement, wording: Wording, match: re.Match[str]
) -> Contact | None:
    """Return whom a match says to lead the project, with the role that it names, in its base form."""
    role, low = match["role"] or "", match.start("role")
    if wording.language == "sv" and role.endswith("ren"):
        role = role.removesuffix("n")
    first = match["name"].split()[0]
    if first in place_forms() and _KIND_BEHIND.match(story.text, match.end("name")):
        return None
    if is_of_body(match["name"]) or not (role or first in given_names()):
        return None
    person = bare_person(story, match["name"], *match.span("name"))
    if person is None or leads_another(own, _clause_of(story, statement, match)):
        return None
    if role.endswith("päälli"):
        # 'projektipäälliköksi'
        role += "kkö"
    said = SaidRole(role, low, low + len(role)) if role else None
    return Contact(person, said or role_of(story, person, beside_data=False))


def _clause_of(story: Story, statement: Statement, match: re.Match[str]) -> str:
    """Return a match with the words around it, between commas and quotation marks."""
    before = story.text[statement.start : match.start()]
    after = story.text[match.end() : statement.end]
    behind = min((at for mark in _MARKS_OFF if (at := after.find(mark)) >= 0), default=len(after))
    return before[max(before.rfind(mark) for mark in _MARKS_OFF) + 1 :] + match[0] + after[:behind]


# 'Oulun Itäisen instituutti': an area with the kind of a body that is called after it.
_KIND_BEHIND = re.compile(
    r"\s(?:\w*(?:instituutti|yksikkö|keskus|opisto|yhdistys|säätiö|kuntayhtymä|toimisto|verkosto))\b"
)
_MARKS_OFF = (",", ";", ":", "”", '"', "–", "»")


@cache
def _leading(wording: Wording) -> Table[None]:
    return Table(
        (None, Expression(pattern.replace("NAME", rf"(?-i:{PERSON})"), re.IGNORECASE))
        for pattern in wording.leads
    )
