"""Lists of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.values.lists import names

REAL = [
    ("Pohjois-Savo", ["Pohjois-Savo"]),
    ("Sisä-Savon, Kuopion", ["Sisä-Savon", "Kuopion"]),
    ("Tervo, Rautalampi, Siilinjärvi", ["Tervo", "Rautalampi", "Siilinjärvi"]),
    ("Marttila, Koski, Tl, Salo", ["Marttila", "Koski Tl", "Salo"]),
    ("Koski, Tl", ["Koski Tl"]),
    ("Koski, Tl.", ["Koski Tl"]),
    ("Koski Tl, Salo", ["Koski Tl", "Salo"]),
    ("Åboland-Turunmaan, Saarijärven-Viitasaaren", ["Åboland-Turunmaan", "Saarijärven-Viitasaaren"]),
    ("Tervo, Vesanto.", ["Tervo", "Vesanto"]),
    ("Tervo; Vesanto;", ["Tervo", "Vesanto"]),
    ("Tervo\nVesanto\n", ["Tervo", "Vesanto"]),
    ("Tervo,\nVesanto", ["Tervo", "Vesanto"]),
    ("- Tervo\n- Vesanto", ["Tervo", "Vesanto"]),
    ("• Tervo\n• Vesanto", ["Tervo", "Vesanto"]),
    ("Tervo ja Vesanto", ["Tervo ja Vesanto"]),
    (
        "Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus, Mikkelin kaupunki",
        ["Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus", "Mikkelin kaupunki"],
    ),
    ("Opisto (Kuopio, Iisalmi), Säätiö", ["Opisto (Kuopio, Iisalmi)", "Säätiö"]),
    ("Opisto (Kuopio, Säätiö", ["Opisto (Kuopio", "Säätiö"]),
]
BUGS = [
    ("Sisä-Savon,\u00a0Kuopion", ["Sisä-Savon", "Kuopion"]),
    ("Rauta\u00adlampi, Tervo", ["Rautalampi", "Tervo"]),
    ("Koski,\u00a0Tl, Salo", ["Koski Tl", "Salo"]),
    ("Tervo,, Vesanto", ["Tervo", "Vesanto"]),
    ("Pielisen\n", ["Pielisen"]),
    ("Pielisen\u00a0 Karjalan", ["Pielisen Karjalan"]),
]
NOT_A_VALUE = ["", " ", ",", ";\n", "."]


@pytest.mark.parametrize(("text", "expected"), REAL + BUGS)
def test_names_are_parted(text: str, expected: list[str]) -> None:
    readings = names(text)
    assert [reading.value for reading in readings] == expected
    assert {reading.key for reading in readings} == {"name"}


@pytest.mark.parametrize("text", NOT_A_VALUE)
def test_nothing_is_no_name(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tervo, Vesanto ja Kuopio", ["Tervo", "Vesanto", "Kuopio"]),
        ("Tervo ja Vesanto", ["Tervo", "Vesanto"]),
        ("Esbo, Vanda och Grankulla", ["Esbo", "Vanda", "Grankulla"]),
        ("Sosiaali- ja terveysministeriö", ["Sosiaali- ja terveysministeriö"]),
        ("Työ ja toimi ry, Kunta", ["Työ ja toimi ry", "Kunta"]),
    ],
)
def test_the_last_joint_is_parted_when_asked(text: str, expected: list[str]) -> None:
    assert [reading.value for reading in names(text, split_and=True)] == expected


def test_the_printed_form_of_koski_is_one_span() -> None:
    text = "Salo, Koski, Tl, Marttila"
    assert [text[reading.start : reading.end] for reading in names(text)] == ["Salo", "Koski, Tl", "Marttila"]


@given(st.text(alphabet="abÄ ,;\n().-\u00ad\u00a0Tl", max_size=40), st.booleans())
def test_each_span_reads_as_its_name(text: str, split_and: bool) -> None:
    for reading in names(text, split_and=split_and):
        assert 0 <= reading.start < reading.end <= len(text)
        assert reading.value != ""


@given(
    st.lists(st.from_regex(r"[A-ZÄ][a-zä]{2,8}(?:-[A-Z][a-z]{2,6})?", fullmatch=True), min_size=1, max_size=8)
)
def test_a_joined_list_comes_back(parts: list[str]) -> None:
    text = ", ".join(parts)
    assert [text[reading.start : reading.end] for reading in names(text)] == parts


@given(st.text(alphabet="aÄ ,-TlHL;.(\u00ad", max_size=16))
def test_a_usual_list_reads_as_it_does_with_a_line_end_before(text: str) -> None:
    assert names(text) == [
        reading._replace(start=reading.start - 1, end=reading.end - 1) for reading in names(f"\n{text}")
    ]
