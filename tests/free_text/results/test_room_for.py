"""How many a project has room for, where no sentence names a plan, and who is none of those taking part."""

from __future__ import annotations

from typing import Any

import pytest

from tests.free_text.texts import at, found

HEAD = "Silta-hanke auttaa työttömiä. "


def planned(text: str) -> Any:
    return at(found(HEAD + text), "participants", "planned", "total")


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("Silta-hankkeessa paikkoja on varattu kaikkiaan 90 ihmiselle.", 90),
        ("Paikkoja on 45.", 45),
        ("Koko hankkeen aikana verstaalle tulee 75 nuorta.", 75),
        ("Haemme mukaan 36 opintonsa jättänyttä nuorta.", 36),
        ("\n\nNumeroita\n\ntavoite 48 vanhempaa\n\ntila 90 neliötä", 48),
        ("Aamulla satoi. Paikkoja on 45.", None),
        ("Haemme mukaan 36 yritystä.", None),
        ("Haemme 12 aikuista kerrallaan.", None),
        ("Haemme 12 aikuista. Koko hankkeen aikana verstaalle tulee 75 nuorta.", None),
    ],
)
def test_room_is_the_plan_where_a_text_has_but_one(text: str, total: int | None) -> None:
    assert planned(text) == total


def test_what_is_counted_may_stand_before_its_verb() -> None:
    assert planned("Hakemuksessa osallistujia toivottiin 25, ja yrityksiä odotettiin 15.") == 25


def test_those_trained_to_teach_are_not_those_taking_part() -> None:
    text = "Silta-hankkeeseen on osallistunut 60 työtöntä. Mentoreiksi on koulutettu 14 yrittäjää."

    assert at(found(text), "participants", "actual", "total") == 60
