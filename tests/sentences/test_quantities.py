"""Numbers that can count, and numbers that cannot."""

from __future__ import annotations

import pytest

from esrcat.sentences.quantities import quantities

COUNTS = [
    ("mukana 45 nuorta", [45]),
    ("yli 1 250 kävijää", [1250]),
    ("yhteensä 2.300 käyntiä", [2300]),
    ("yli1600 henkilöä", [1600]),
    ("8–10 nuorta", [8, 10]),
    ("1 200 – 1 400 nuorta", [1200, 1400]),
    ("68:ssa yrityksessä", [68]),
    ("12:lle nuorelle", [12]),
    ("1.150\u00a0käyntiä ja 2\u00a0300 kävijää", [1150, 2300]),
    ("osallistui 2000 henkilöä", [2000]),
    ("Pidettiin 14.", [14]),
    ("vuonna 2010 120 nuorta", [120]),
]
NOT_COUNTS = [
    "alle 30-vuotias",
    "vuosina 2008-2011",
    "vuonna 2010",
    "syksyllä 2010 nuorta",
    "1.1.2008",
    "S10083",
    "klo 12",
    "2. vaihe",
    "25–60-vuotiaat",
    "10–8",
    "klo 9–15",
    "60–70 %",
    "5–8 euroa",
    "12:n nuoren",
    "vaihe 2",
    "toimintalinja 2",
    "kolme pajaa",
    "Kaksikymmentäviisi nuorta",
    "60 % nuorista",
    "62,5 % nuorista",
    "62 prosenttia",
    "120 000 €",
    "044 123 456",
    "uusi kahdeksikko",
    "kolmessa kunnassa",
    "",
]


@pytest.mark.parametrize(("text", "values"), COUNTS)
def test_finds_counts(text: str, values: list[int]) -> None:
    found = list(quantities(text))
    assert [quantity.value for quantity in found] == values
    assert all(quantity.number.value == quantity.value for quantity in found)


@pytest.mark.parametrize("text", NOT_COUNTS)
def test_other_numbers_are_no_counts(text: str) -> None:
    assert list(quantities(text)) == []


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("yli 80 nuorta", "over"),
        ("Vähintään 80 nuorta", "over"),
        ("reilut 80 nuorta", "over"),
        ("noin 80 nuorta", "about"),
        ("n. 80 nuorta", "about"),
        ("lähes 80 nuorta", "under"),
        ("vajaat 80 nuorta", "under"),
        ("80 nuorta", None),
        ("pöyli 80 nuorta", None),
    ],
)
def test_reads_the_qualifier(text: str, qualifier: str | None) -> None:
    (quantity,) = quantities(text)
    assert (quantity.qualifier.value if quantity.qualifier else None) == qualifier
    if quantity.qualifier:
        assert text[quantity.qualifier.start : quantity.qualifier.end] in text.split(" 80")[0]
