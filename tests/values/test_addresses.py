"""Postal addresses on one line."""

from __future__ import annotations

import pytest

from esrcat.values.addresses import postal_address


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PL 35, 40014 Jyväskylän yliopisto", ("PL 35", "40014", "Jyväskylän yliopisto")),
        ("Koulukatu 4 B 12,  80100  JOENSUU", ("Koulukatu 4 B 12", "80100", "JOENSUU")),
        ("Koulukatu 4\n80100 Joensuu.", ("Koulukatu 4", "80100", "Joensuu")),
        ("Kauppakatu 1, FI-00100 Helsinki", ("Kauppakatu 1", "00100", "Helsinki")),
        ("Kauppakatu 1, FIN-00100, Helsinki", ("Kauppakatu 1", "00100", "Helsinki")),
        ("PL 12345, 00531 Helsinki", ("PL 12345", "00531", "Helsinki")),
        ("90100 Oulu", (None, "90100", "Oulu")),
        ("PL 227", ("PL 227", None, None)),
        ("Teollisuustie 2, 6 krs", ("Teollisuustie 2, 6 krs", None, None)),
    ],
)
def test_parts(text: str, expected: tuple[str | None, ...]) -> None:
    readings = postal_address(text)

    assert readings
    found = {reading.key: reading.value for reading in readings}
    assert tuple(map(found.get, ("street", "postcode", "city"))) == expected
    for reading in readings:
        assert " ".join(text[reading.start : reading.end].split()) == reading.value


@pytest.mark.parametrize("text", ["", "-", " , "])
def test_no_address(text: str) -> None:
    assert postal_address(text) is None


def test_invisible_characters_do_not_move_the_parts() -> None:
    text = "Koulu\u00adkatu 4, 80100 Joen\u00adsuu"
    readings = postal_address(text)

    assert readings
    assert [text[reading.start : reading.end] for reading in readings] == [
        "Koulu\u00adkatu 4",
        "80100",
        "Joen\u00adsuu",
    ]
