"""Bodies of which a text says no more than that they help, or are an example: none of them leads."""

from __future__ import annotations

import pytest

from tests.free_text.texts import at, found


@pytest.mark.parametrize(
    "said",
    [
        "Laitteita voivat käyttää myös muut oppilaitokset, kuten Rannan opisto.",
        "Soutua-hanketta on kehitelty yhdessä Turun työllisyysalueen ja Turun kaupungin kanssa.",
        "Soutu mainitaan Lahden kaupungin huhtikuussa hyväksytyssä strategiassa.",
        "Hanke tukee Kainuun lukioita soutamisessa.",
        "Harjoittelupaikkoja löytyy Helsingin seurakunnissa tapahtuvan kokeilun kautta.",
    ],
)
def test_who_only_helps_does_not_lead(said: str) -> None:
    content = found(f"Soutua-hanke\n\nSoutua-hankkeen tavoitteena on lisätä soutua. {said}")
    assert at(content, "actor", "name") is None
