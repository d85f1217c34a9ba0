"""Counts with the women's share: every wording of the page, and look-alikes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.values.counts import count_with_women, effect_score

REAL = [
    ("890, joista naisia 445", 890, 445),
    ("786, joista naisia 318", 786, 318),
    ("12, joista naisten työpaikkoja 6", 12, 6),
    ("0, joista naisten työpaikkoja 0", 0, 0),
    ("3, joista naisten perustamia 2", 3, 2),
    ("0, joista naisten perustamia 0", 0, 0),
    ("0, joista naisten tutkintoja 0", 0, 0),
    ("2200, joista naisia 1100", 2200, 1100),
    ("2 200, joista naisia 1 100", 2200, 1100),
    ("890 joista naisia 445", 890, 445),
    ("890 (joista naisia 445)", 890, 445),
    ("890 henkilöä, joista naisia 445", 890, 445),
    ("890, joista 445 naisia", 890, 445),
    ("890, joista 445 on naisia", 890, 445),
    ("890, joista naisia: 445", 890, 445),
    ("890, joista naisia 445.", 890, 445),
    ("890, joista naisia", 890, None),
    ("12", 12, None),
    ("0", 0, None),
    ("1 600", 1600, None),
    ("530 henkilöä", 530, None),
    ("890, varav kvinnor 445", 890, 445),
    ("890, varav 445 kvinnor", 890, 445),
    ("12, varav arbetsplatser för kvinnor 6", 12, 6),
    ("3, varav grundade av kvinnor 2", 3, 2),
    ("890 personer, varav kvinnor 445", 890, 445),
    ("60, av vilka 25 kvinnor", 60, 25),
    ("4, av vilka 2 för kvinnor", 4, 2),
    ("5, av vilka 2 grundats av kvinnor", 5, 2),
    ("20, varav examina avlagda av kvinnor 12", 20, 12),
]
BUGS: list[tuple[str, int, int | None]] = [
    ("890,\u00a0joista\u00a0naisia\u00a0445", 890, 445),
    ("2\u00a0200, joista naisia 1\u202f100", 2200, 1100),
    ("890, jois\u00adta naisia 445", 890, 445),
    ("12, joista naisten työ\u00adpaikkoja 6", 12, 6),
    ("890,\njoista naisia 445", 890, 445),
    ("3, joista naisia 5", 3, 5),
]
NOT_A_VALUE = [
    "9999999999999",
    "9 999 999 999 999 999, joista naisia 4",
    "5, joista naisia " + "9" * 5000,
    "",
    "-",
    "naisia 445",
    "joista naisia 445",
    "890, joista",
    "890, joista miehiä 445",
    "12 34",
    "12,5",
    "1.1.2008",
    "yli 80",
    "80 %",
    "8–10",
    "890, joista naisia 445 ja miehiä 445",
    "S10083",
    "1 421 725 euroa",
]


@pytest.mark.parametrize(("text", "total", "women"), REAL + BUGS)
def test_total_and_women_are_read(text: str, total: int, women: int | None) -> None:
    readings = count_with_women(text)
    assert readings is not None
    expected = {"total": total} if women is None else {"total": total, "women": women}
    assert {reading.key: reading.value for reading in readings} == expected


@pytest.mark.parametrize("text", NOT_A_VALUE)
def test_other_strings_are_no_count(text: str) -> None:
    assert count_with_women(text) is None


@given(
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.sampled_from(["naisia", "naisten työpaikkoja", "nais\u00adten tutkintoja"]),
    st.sampled_from([" ", "\u00a0", "\u2009"]),
)
def test_each_span_reads_as_its_own_number(total: int, women: int, words: str, space: str) -> None:
    text = f" {total:,}; joista {words} {women:,}".replace(",", space).replace(";", ",")
    readings = count_with_women(text)
    assert readings is not None
    assert [reading.value for reading in readings] == [total, women]
    for reading in readings:
        again = count_with_women(text[reading.start : reading.end])
        assert again is not None
        assert again[0].value == reading.value


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from(["naisia", "naisten perustamia"]))
def test_the_usual_wording_reads_as_it_does_with_other_spacing(total: int, women: int, words: str) -> None:
    usual = f"{total}, joista {words} {women}"
    spaced = count_with_women(f"\n{usual}\n")
    assert spaced is not None
    assert count_with_women(usual) == tuple(
        reading._replace(start=reading.start - 1, end=reading.end - 1) for reading in spaced
    )


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("0", 0),
        (" 7 ", 7),
        ("10", 10),
        ("11", None),
        ("-1", None),
        ("1,5", None),
        ("", None),
        ("Välitön", None),
    ],
)
def test_effect_scores_go_from_0_to_10(text: str, score: int | None) -> None:
    assert effect_score(text) == score
