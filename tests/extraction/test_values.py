"""Written values and what they say."""

from __future__ import annotations

import pytest

from esrcat.extraction.values import Interpretation, interpret
from esrcat.forms.eura2007 import FORM
from esrcat.rules import Label, label, parts
from esrcat.values.counts import count_with_women
from esrcat.vocab.listed import municipalities

_COUNT = parts("Suunniteltu", "/participants/planned", count_with_women, "total women")
_PLACES = parts("Kunnat", "/area/municipalities", municipalities, "")
_ONE = [rule for part in FORM.sections for rule in part.rules if isinstance(rule, Label) and rule.one]
_JOINING = FORM.joining


@pytest.mark.parametrize("rule", _ONE, ids=lambda rule: rule.text)
@pytest.mark.parametrize("text", ["", "-", "Ei ole.", "ei www-sivuja", "Ei omaa internet-osoitetta", "n/a"])
def test_no_wording_for_nothing_is_a_value(rule: Label, text: str) -> None:
    assert rule.one is not None
    assert rule.one(text) is None
    assert interpret(rule, _JOINING, text).state == "empty"


def test_words_between_the_parts_are_known_or_make_the_rest_unreadable() -> None:
    said = interpret(_COUNT, _JOINING, "12, joista naisia 5")
    assert said == Interpretation(
        "/participants/planned/", (("total", 12, 0, 2), ("women", 5, 18, 19)), ((2, 18),), None, ()
    )
    without = interpret(_COUNT, frozenset(), "12 kpl")
    assert (without.joining, without.state) == ((), "unreadable")
    assert without.without == ("/participants/planned/women",)


def test_a_cleaned_name_also_stands_as_written() -> None:
    said = interpret(label("Toteuttaja", "/actor/name"), _JOINING, "Säätiö  sr")
    assert said.base == "/actor/"
    assert said.parts == (("name", "Säätiö sr", 0, 10), ("as_written", "Säätiö sr", 0, 10))


def test_places_carry_what_is_looked_up_with_an_empty_span() -> None:
    said = interpret(_PLACES, _JOINING, "Kuopio, Ei-kunta")
    assert said.parts == (
        ("0/name", "Kuopio", 0, 6),
        ("0/as_written", "Kuopio", 0, 6),
        ("0/code", "297", 0, 0),
        ("1/name", "Ei-kunta", 8, 16),
        ("1/as_written", "Ei-kunta", 8, 16),
    )
    assert said.joining == ((6, 8),)
