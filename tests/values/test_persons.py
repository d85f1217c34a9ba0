"""Names of persons with their roles."""

from __future__ import annotations

import pytest

from esrcat.values.persons import person_and_role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Aino Esimerkki, projektipäällikkö", "Aino Esimerkki", "projektipäällikkö"),
        ("ESIMERKKI AINO,kehittämisjohtaja, YTM", "ESIMERKKI AINO", "kehittämisjohtaja, YTM"),
        ("Aino Esimerkki (rehtori)", "Aino Esimerkki", "rehtori"),
        ("Aino  Esimerkki", "Aino Esimerkki", None),
        ("Aino Esimerkki,", "Aino Esimerkki", None),
        ("Aino\nEsimerkki, koulutus-\npäällikkö", "Aino Esimerkki", "koulutus- päällikkö"),
    ],
)
def test_person_and_role(text: str, name: str, role: str | None) -> None:
    readings = person_and_role(text)

    assert readings
    found = {reading.key: reading.value for reading in readings}
    assert (found["name"], found.get("role")) == (name, role)
    for reading in readings:
        assert " ".join(text[reading.start : reading.end].split()) == reading.value


@pytest.mark.parametrize("text", ["", "-", ", projektipäällikkö", "2005", "-, projektipäällikkö", "a " * 200])
def test_no_person(text: str) -> None:
    assert person_and_role(text) is None
