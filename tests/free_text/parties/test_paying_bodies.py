"""Bodies that finance nothing of the structural funds, and authorities that are named for another matter."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

OWN = (
    "Portti-hanke auttaa nuoria. Hanketta toteuttaa Kotkan kaupunki. "
    "Rahoitus tulee Euroopan sosiaalirahastosta."
)


@pytest.mark.parametrize(
    ("said", "authority"),
    [
        ("Hanketta rahoittaa STEA.", None),
        ("Päivätuvan rahoittaa STEA. Päätöksen teki Lapin ELY-keskus.", "Lapin ELY-keskus"),
        ("Uusi haku on nyt auki, ja rahoitusta voi hakea: Lapin ELY-keskus, 02 555 1234.", None),
        ("Haku toimintalinjalle 4 on auki Lapin ELY-keskuksessa rahoitusta varten.", None),
    ],
)
def test_who_pays(said: str, authority: str | None) -> None:
    assert found(f"{OWN} {said}").get("authority", {}).get("name") == authority
