"""Partners that a Finnish list gives by short names: 'Osatoteuttajia olivat Kaura, LAAK ja Kuhmon kaupunki'.

Nothing in such a word shows a body. What the sentence calls all of the list does, right in front of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import is_place_word

_SCORE = 2
_SHORT = r"[A-ZÅÄÖ][A-Za-zÅÄÖåäö0-9]{2,14}(?:-[A-ZÅÄÖ][A-Za-zÅÄÖåäö]+)?"
_LISTED = Expression(
    r"\b(?:osatoteuttaj(?:ia|at|ina)|[a-zåäö]*kumppan(?:eita|it|eina|einaan)|[a-zåäö]*partner(?:eita|it|eina)|yhteistyötahoina)\s"
    r"(?:(?:hankkeessa|projektissa|hankkeelle|ovat|olivat|on|oli|toimivat|toimi|toimii|myös|lisäksi|muun|muassa|mm\.)\s){1,4}"
    rf"(?P<list>{_SHORT}(?:,\s{_SHORT})*(?:,\s|\s(?:ja|sekä)\s)(?=[A-ZÅÄÖ])(?:{_SHORT}(?=[.,;]|\Z))?)"
)
_ONE = re.compile(_SHORT)


def partners_by_short_names(story: Story, about: Aboutness) -> Iterator[Claim]:
    """Yield the members of such lists that no word shows to be bodies: neither places nor persons."""
    if story.wordings[0].language != "fi":
        return
    for number in story.saying(_LISTED):
        statement = story.statements[number]
        if not about.is_own(number):
            continue
        known = organisations_in(story.text, statement.start, statement.end, "fi")
        for match in _LISTED.finditer(story.text, statement.start, statement.end):
            for each in _ONE.finditer(story.text, *match.span("list")):
                word = each[0]
                if (
                    not any(body.start < each.end() and each.start() < body.end for body in known)
                    and not is_place_word(word)
                    and word not in given_names()
                    and not about.is_of_another(each.start())
                ):
                    body = Organisation(word, *each.span())
                    yield Claim("partner", body, _SCORE, "sentence", "short name in a list of partners")
