"""Which role the words beside an amount give it: a language's own words, those of `roles/` around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from esrcat.free_text.story.wording import Role, Wording
from esrcat.patterns.tables import Section, table


def roles_of(wording: Wording) -> Iterator[tuple[Role, str]]:
    """Yield the roles of a language with their words, in the order in which an amount is asked for them."""
    around = tuple(table("esrcat.free_text.money", "roles", f"{wording.language}.txt"))
    yield from _standing("first", around)
    yield from wording.roles
    yield from _standing("last", around)


def _standing(place: str, around: Sequence[Section]) -> Iterator[tuple[Role, str]]:
    for section in around:
        if section.field == place:
            yield cast("Role", section.key), section.pattern
