"""What entities are called: a part of a programme is told with its programme."""

from __future__ import annotations

from typing import Literal

import pytest

from esrcat.site.words import messages
from esrcat.site.words.naming import entity_name


@pytest.mark.parametrize(
    ("kind", "name", "id", "shown"),
    [
        ("axis", "2 Osaaminen", "2007-2013-esf-2", "2 Osaaminen (2007–2013 ESR)"),
        ("axis", "4", "2021-2027-esf-plus-4", "4 Työllistävä, osaava ja osallistava Suomi (2021–2027 ESR+)"),
        ("axis", "99", "2007-2013-erdf-99", "99 (2007–2013 EAKR)"),
        ("objective", "4.1 Polkuja töihin", "2021-2027-4-1", "4.1 Polkuja töihin (2021–2027)"),
        ("axis", "2 Osaaminen", "", "2 Osaaminen"),
    ],
)
def test_an_axis_is_named_with_its_programme(
    kind: Literal["axis", "objective"], name: str, id: str, shown: str
) -> None:
    assert entity_name(kind, name, messages.load("fi"), id) == shown


def test_a_finnish_title_is_marked_so_on_another_page() -> None:
    shown = entity_name("axis", "2 Osaaminen", messages.load("sv"), "2007-2013-esf-2")

    assert shown == "2 Osaaminen (2007–2013 ESF)"
    assert getattr(shown, "language", "") == "fi"
