"""Where a name that goes on in small letters ends."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.endings import ends_before, has_verb, may_end_with


@pytest.mark.parametrize(
    ("text", "language", "ends"),
    [
        ("Hidas laituri alkoi", "fi", True),
        ("Hidas laituri.", "fi", True),
        ("Hidas laituri kaikille", "fi", False),
        ("Hidas laituri är", "sv", True),
        ("Hidas laituri trains", "en", True),
    ],
)
def test_a_verb_or_a_sign_ends_a_name(text: str, language: str, ends: bool) -> None:
    assert ends_before(text, len("Hidas laituri"), len(text), language) is ends


def test_no_name_ends_with_a_joining_word() -> None:
    assert not may_end_with("och")
    assert may_end_with("laituri")


def test_a_sentence_has_a_verb_behind_its_first_word() -> None:
    assert has_verb("Laituri on auki", "fi")
    assert not has_verb("Hidas laituri", "fi")
