"""The roles of amounts: a language's own between those that stand around them, none of them unknown."""

from __future__ import annotations

from typing import get_args

import pytest

from esrcat.free_text.money.roles import roles_of
from esrcat.free_text.story.wording import Role
from esrcat.free_text.story.wordings import LANGUAGES, wording
from esrcat.patterns.tables import table


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_know_only_roles_and_where_they_go(language: str) -> None:
    sections = tuple(table("esrcat.free_text.money", "roles", f"{language}.txt"))

    assert {each.field for each in sections} == {"first", "last"}
    assert {each.key for each in sections} <= set(get_args(Role))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_language_stand_between(language: str) -> None:
    own = wording(language).roles
    roles = tuple(roles_of(wording(language)))
    first = roles.index(own[0])

    assert roles[first : first + len(own)] == own
    assert 0 < first < len(roles) - len(own)
