"""Who bears a project, in words of holding and bearing, and by which name."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "Portti-hanke auttaa nuoria. Rannan Tuki ry piti ohjaksia, Tupa ry auttoi.",
            "Rannan Tuki ry",
        ),
        ("Portti-hanke auttaa nuoria. Vastuussa hankkeesta on Rannan Tuki ry.", "Rannan Tuki ry"),
        ("Portti-hanke auttaa nuoria. Ohjaksissa oli Rannan Tuki ry.", "Rannan Tuki ry"),
        ("Portti-hanke auttaa nuoria. Hallinnointi on annettu Rannan Tuki ry:lle.", "Rannan Tuki ry"),
        ("Projektet Porten hjälper unga. Närpes stad har hållit i rodret.", "Närpes stad"),
        ("Projektet Porten, som Närpes stad har ansvarat för, hjälper unga.", "Närpes stad"),
        ("Projektet Porten hjälper unga. Till rors står Närpes stad.", "Närpes stad"),
        ("The Steps project helps young people. At the helm is the City of Kotka.", "City of Kotka"),
        ("The Steps project helps young people. The City of Kotka has held the reins.", "City of Kotka"),
    ],
)
def test_who_bears_it(text: str, actor: str) -> None:
    assert found(text)["actor"]["name"] == actor


def test_a_part_implementer_is_not_who_carries_it_out() -> None:
    text = "Portti-hanke auttaa nuoria. Yksin ei tehdä: osatoteuttajana on Rannikon kauppaopisto."
    assert found(text).get("actor", {}).get("name") != "Rannikon"


def test_with_whom_is_a_partner() -> None:
    text = "Portti-hanke auttaa nuoria. Sen yhdistyksemme toteuttaa yhdessä Rannan Tuki ry:n kanssa."
    record = found(text)
    assert record.get("actor") is None
    assert [each["name"] for each in record["partners"]] == ["Rannan Tuki ry"]


def test_a_foundation_called_by_its_kind_has_its_full_name() -> None:
    text = "Rannan Diakoniasäätiö vuonna 2020\n\nDiakoniasäätiön Portti-hankkeessa oli mukana Tupa ry."
    assert found(text)["actor"]["name"] == "Rannan Diakoniasäätiö"
