"""Which values a text does not say outright: an issue tells so beside each, for a person to look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from esrcat.evidence import Found
from esrcat.free_text.bodies.site_owner import OWNER_OF_SITE
from esrcat.free_text.names.by_salience import SALIENT
from esrcat.free_text.names.by_shape import LEFT
from esrcat.free_text.names.in_titles import BARE_HEADING
from esrcat.free_text.parties.actor_spoken_of import SPOKEN_OF
from esrcat.free_text.parties.lone_authorities import ONLY_AUTHORITY
from esrcat.free_text.parties.lone_organisations import AT_THE_TOP, BESIDE_THE_NAME, ONLY_ONE
from esrcat.issues import Issue
from esrcat.span import Span

# What goes with the value beside it: how it is written, what it is called today, a place's code, what was
# counted, the details of the person that is asked.
_FOLLOWS = re.compile(
    r"/as_written\Z|/current/|/\d+/code\Z|/statements/\d+/(?:text|what)\Z|/contacts/\d+/(?:role|email|phone)\Z"
)
_BY_ALL_WORDS = "words around "
"""What the rules begin with that judge by all words around a value."""
_BY_ELIMINATION = frozenset(
    (
        AT_THE_TOP,
        BARE_HEADING,
        BESIDE_THE_NAME,
        LEFT,
        ONLY_AUTHORITY,
        ONLY_ONE,
        OWNER_OF_SITE,
        SALIENT,
        SPOKEN_OF,
    )
)


def issues_of_deduced(found: Sequence[Found]) -> Iterator[Issue]:
    """Yield an issue for each value that only its place, its looks or the words around it speak for."""
    said = {each.pointer for each in found if not _is_deduced(each)}
    for each in found:
        if each.pointer not in said and not _FOLLOWS.search(each.pointer):
            span = Span(each.start, each.end) if each.start >= 0 else None
            yield Issue("value-deduced", each.pointer, span, {"text": str(each.value)})


def _is_deduced(found: Found) -> bool:
    return found.rule in _BY_ELIMINATION or found.rule.startswith(_BY_ALL_WORDS)
