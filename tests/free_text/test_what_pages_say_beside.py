"""What stands on pages about projects and is no value of theirs: lists of funds, meetings, parts, years."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.reading import find_names
from esrcat.free_text.periods import judged
from esrcat.free_text.periods.judged import likely_dates
from esrcat.free_text.subject.about import Aboutness
from tests.free_text.texts import found, story


@pytest.mark.parametrize(
    "said",
    [
        "Hanke seuraa kalojen kasvuohjelmaa, ja kalaohjelma 2016−2018 on luettu.",
        "Hankkeen ohjausryhmä kokoontui 2016 kahdesti ja 2018 joka kuukausi.",
        "Styrgruppen har samlats 2016 och 2018 i projektet.",
    ],
)
def test_years_of_a_programme_and_of_meetings_are_never_the_projects(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setattr(judged, "chance_of", lambda *_: 0.9)
    text = story(f"Portti-hanke auttaa nuoria työhön. {said}")

    assert likely_dates(text, Aboutness(text, find_names(text)), [], "") == []


def test_when_a_call_opened_is_no_day_of_a_decision() -> None:
    text = (
        "Portti-hanke sai tukea liitolta. Liiton haku alkoi toukokuussa 2016, ja "
        "rahoituspäätökset tehtiin lumen tultua."
    )

    assert not found(text).get("milestones")
