"""Lower case at the speed of bytes is the same lower case."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from esrcat.values.letters import lower_case


@given(st.text(alphabet=st.characters(max_codepoint=0x2FF)))
def test_lower_case_is_that_of_str(text: str) -> None:
    assert lower_case(text) == text.lower()


def test_every_letter_of_latin_1_and_what_lies_beyond() -> None:
    latin = "".join(map(chr, range(256)))

    assert lower_case(latin) == latin.lower()
    assert lower_case("ÄITI – ŠAKKI”") == "äiti – šakki”"
