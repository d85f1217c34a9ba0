"""Places of sentences that name neither the project nor its work."""

from __future__ import annotations

import pytest

from tests.free_text.places.test_passing_place_phrases import HEAD
from tests.free_text.places.test_reading import places

FURTHER = {
    "fi": "Mukaan pääsee syksyllä. Ilmoittaudu ajoissa.",
    "sv": "Du kan komma med i höst. Anmäl dig i tid.",
    "en": "You can join in autumn. Sign up in time.",
}
# Language | sentence deep in a text | municipalities that it tells as the project's.
SAID = r"""
fi | Kajaanissa satoi silloin lunta. | -
fi | Kuhmossa on kuultu samaa monta kertaa. | -
fi | Radio kertoi samasta ilmiöstä Kajaanissa. | -
fi | Kajaanissa ja Kuhmossa satoi silloin lunta. | -
fi | Seuraavat pajat avataan Kajaanissa ja Kuhmossa. | Kajaani Kuhmo
fi | Ohjausta annetaan Kajaanissa. | Kajaani
fi | Työtä tehdään Kajaanissa. | Kajaani
fi | Kajaanissa. | Kajaani
fi | Heistä 12 on Kajaanista, 10 Kuhmosta ja loput Sotkamosta. | Kajaani Kuhmo Sotkamo
sv | I Kaskö snöade det då. | -
sv | Arbetet görs i Kaskö. | Kaskö
sv | I Kaskö och Närpes snöade det då. | -
en | It snowed in Kotka that day. | -
en | Training is given in Kotka. | Kotka
en | It snowed in Kotka and Hamina that day. | -
"""
CASES = [[part.strip() for part in line.split(" | ")] for line in SAID.strip().splitlines()]


def deep_in_a_text(language: str, said: str) -> str:
    """Return a text about a project that comes late to what is said."""
    return f"{HEAD[language]}\n\n{FURTHER[language]}\n\n{said}"


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text for _, text, _ in CASES])
def test_a_place_deep_in_a_text_is_tied_by_work_by_two_others_or_by_standing_alone(
    language: str, text: str, expected: str
) -> None:
    assert places(deep_in_a_text(language, text)) == [place for place in expected.split() if place != "-"]


@pytest.mark.parametrize("language", HEAD)
def test_a_text_opens_with_where_its_project_is(language: str) -> None:
    opening = {
        "fi": "Kajaanissa satoi silloin lunta.",
        "sv": "I Kaskö snöade det då.",
        "en": "It snowed in Kotka that day.",
    }

    assert len(places(f"{opening[language]} {HEAD[language]}")) == 1
