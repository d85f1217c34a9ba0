"""Tell names that are plainly an organisation's, whatever person's name the words in them look like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from esrcat.free_text.bodies.words import is_head, is_legal_form
from esrcat.model import ProjectRecord
from esrcat.privacy.person_words import ORGANISATION_ENDS, SURNAME_ENDS, TRADERS, any_of
from esrcat.vocab.place_context import given_names, is_organisation_word, rarer_given_names

_WORD = re.compile(r"[^\W\d_](?:[\w.-]*\w)?")
_KIND = re.compile(rf"(?:\w*-)*\w*(?:{any_of(ORGANISATION_ENDS)})", re.IGNORECASE)
_TRADER = re.compile(any_of(TRADERS), re.IGNORECASE)
_SURNAME = re.compile(rf"[^\W\d_]\w+(?:{any_of(SURNAME_ENDS)})n?s?")


@lru_cache(maxsize=8192)
def is_plainly_organisation(name: str) -> bool:
    """Tell whether a name has a word for a kind of organisation, or a legal form, and names no person.

    A trader's firm is the person ('Tmi Aino Saloniemi'), and a company that bears a given name and what can
    only be a surname ('Aino Saloniemi Oy') tells that too: neither counts.
    """
    words = _WORD.findall(name)
    if len(words) < 2 or any(_TRADER.fullmatch(word) for word in words):
        return False
    return any(map(_is_of_organisation, words)) and not _bears_person(words)


def organisations_of(record: ProjectRecord) -> Iterator[str]:
    """Yield the names in a record that are plainly organisations', as it gives them."""
    actor = [record.actor.name] if record.actor else []
    hosts = [part.host for part in record.subprojects] + [other.host for other in record.related_projects]
    for name in (*actor, *(partner.name for partner in record.partners), *hosts):
        if name and is_plainly_organisation(name):
            yield name


def _is_of_organisation(word: str) -> bool:
    return (
        is_legal_form(word)
        or is_organisation_word(word)
        or is_head(word)
        or _KIND.fullmatch(word) is not None
    )


def _bears_person(words: list[str]) -> bool:
    known = given_names() | rarer_given_names()
    return any(
        first in known and _SURNAME.fullmatch(second) and not _is_of_organisation(second)
        for first, second in pairwise(words)
    )
