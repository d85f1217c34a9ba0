"""Numbered titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.values.titles import coded_title, numbered_title

REAL = [
    ("2: Työllistymisen edistäminen", "2", "Työllistymisen edistäminen"),
    ("5: Tekninen tuki", "5", "Tekninen tuki"),
    ("2 : Työllistymisen edistäminen", "2", "Työllistymisen edistäminen"),
    (
        "4. Koulutus, ammattitaito ja elinikäinen oppiminen",
        "4",
        "Koulutus, ammattitaito ja elinikäinen oppiminen",
    ),
    ("10.1. Työelämän ulkopuolella", "10.1", "Työelämän ulkopuolella"),
    ("10.1 Työelämän ulkopuolella", "10.1", "Työelämän ulkopuolella"),
    ("8. REACT-EU:n EAKR-toimenpiteet", "8", "REACT-EU:n EAKR-toimenpiteet"),
    ("4.Koulutus", "4", "Koulutus"),
    ("2 - Innovaatiot", "2", "Innovaatiot"),
    ("4 Koulutus ja osaaminen", "4", "Koulutus ja osaaminen"),
    ("Toimintalinja 2: Työllistyminen", "2", "Työllistyminen"),
    ("TL 3. Työllisyys", "3", "Työllisyys"),
    ("5", "5", None),
    ("5.", "5", None),
    ("5:", "5", None),
    ("10.1.", "10.1", None),
    ("2B", "2B", None),
    ("TL3", "3", None),
    ("Tekninen tuki", None, "Tekninen tuki"),
    ("Suuri 2: osa", None, "Suuri 2: osa"),
    ("50 uutta työpaikkaa", None, "50 uutta työpaikkaa"),
    ("50 Uutta työpaikkaa", None, "50 Uutta työpaikkaa"),
    ("4 kunnan yhteistyö", None, "4 kunnan yhteistyö"),
    ("2008: vuosi", None, "2008: vuosi"),
]
BUGS: list[tuple[str, str | None, str | None]] = [
    ("\u00a02:\u00a0Tekninen\u00a0tuki ", "2", "Tekninen tuki"),
    ("2: Työllistymisen\n edistäminen", "2", "Työllistymisen edistäminen"),
    ("2: Työl\u00adlistyminen", "2", "Työllistyminen"),
]
NOT_A_VALUE = ["", "-", " ", "1.1.2008", "2008–2010", "1 800 000", "10.1.1.1"]


@pytest.mark.parametrize(("text", "number", "title"), REAL + BUGS)
def test_number_and_title_are_parted(text: str, number: str | None, title: str | None) -> None:
    readings = numbered_title(text)
    assert readings is not None
    expected = [(key, value) for key, value in (("number", number), ("title", title)) if value]
    assert [(reading.key, reading.value) for reading in readings] == expected


@pytest.mark.parametrize("text", NOT_A_VALUE)
def test_other_strings_have_no_title(text: str) -> None:
    assert numbered_title(text) is None


@given(
    st.from_regex(r"[1-9][0-9]?(?:\.[1-9])?", fullmatch=True),
    st.sampled_from([": ", " : ", ". ", ".\u00a0"]),
    st.from_regex(r"[A-ZÄÖ][a-zäö]{1,10}(?:[ \u00a0\u00ad][a-zäö]{1,10}){0,3}", fullmatch=True),
)
def test_spans_lie_on_number_and_title(number: str, mark: str, title: str) -> None:
    text = f" {number}{mark}{title} "
    readings = numbered_title(text)
    assert readings is not None
    assert [text[reading.start : reading.end] for reading in readings] == [number, title]


@given(st.text(alphabet="17:. aÄÖb-(,\u00ad\u00a0", max_size=12))
def test_a_usual_title_reads_as_it_does_with_white_space_before(text: str) -> None:
    usual = f"2: {text}"
    spaced = numbered_title(f"\n{usual}") or ()
    assert (numbered_title(usual) or ()) == tuple(
        reading._replace(start=reading.start - 1, end=reading.end - 1) for reading in spaced
    )


@pytest.mark.parametrize(
    ("text", "number", "title"),
    [
        ("4", "4", None),
        ("4.2", "4.2", None),
        ("4 Työllistävä Suomi", "4", "Työllistävä Suomi"),
        ("TL 4 Työllistävä Suomi", "4", "Työllistävä Suomi"),
        ("4.2 Uutta osaamista", "4.2", "Uutta osaamista"),
        ("4. Työllistävä Suomi", "4", "Työllistävä Suomi"),
        ("Työllistävä Suomi", None, "Työllistävä Suomi"),
    ],
)
def test_a_column_of_its_own_needs_no_mark(text: str, number: str | None, title: str | None) -> None:
    readings = coded_title(text) or ()
    found = {reading.key: reading.value for reading in readings}

    assert (found.get("number"), found.get("title")) == (number, title)
    assert all(str(reading.value) in text[reading.start : reading.end] for reading in readings)
