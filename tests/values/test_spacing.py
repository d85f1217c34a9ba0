"""White space and invisible characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.values.spacing import plain, visible


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("  a  b ", "a b"),
        ("1\u00a0800\u2009000\u202f€", "1 800 000 €"),
        ("a\tb\nc", "a b c"),
        ("työ\u00adllisyys", "työllisyys"),
        ("\ufeffa\u200bb\u2060", "ab"),
        ("Sisä-Savo", "Sisä-Savo"),
    ],
)
def test_plain_text_has_single_spaces_and_nothing_invisible(text: str, expected: str) -> None:
    assert plain(text) == expected


_TEXTS = st.text(alphabet="abä \u00a0\u00ad\u200b\u2060\ufeff€", max_size=30)


@given(_TEXTS, st.data())
def test_a_span_of_the_visible_text_points_at_the_same_characters(text: str, data: st.DataObject) -> None:
    seen = visible(text)
    if not seen.text:
        return
    start = data.draw(st.integers(0, len(seen.text) - 1))
    end = data.draw(st.integers(start + 1, len(seen.text)))
    reading = seen.reading("name", "x", start, end)
    quote = text[reading.start : reading.end]
    assert visible(quote).text == seen.text[start:end]
    assert quote[0] == seen.text[start]
    assert quote[-1] == seen.text[end - 1]
