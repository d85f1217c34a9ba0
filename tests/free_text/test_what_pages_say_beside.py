"""What stands on pages about projects and is no value of theirs: lists of funds, meetings, parts, years."""

from __future__ import annotations

import pytest

from esrcat.free_text.money.judged import by_words_around
from esrcat.free_text.names.reading import find_names
from esrcat.free_text.periods import judged
from esrcat.free_text.periods.judged import likely_dates
from esrcat.free_text.subject.about import Aboutness
from tests.free_text.texts import at, found, story


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


def test_all_the_funds_that_there_are_are_not_the_projects() -> None:
    text = (
        "The Steps project helps young people into work. This list has projects paid by the "
        "European Regional Development Fund, the European Social Fund Plus and the Just Transition Fund."
    )

    assert found(text).get("fund") is None


def test_what_all_asked_for_together_is_no_sum_of_the_project() -> None:
    text = (
        "Portti-hanke auttaa nuoria. Hankkeelle myönnettiin ESR-tukea 142 320 euroa. "
        "Rahaa oli haettu ESR-hankkeille yhteensä 7 miljoonan euron edestä."
    )

    assert at(found(text), "funding", "eu_state", "requested") is None


def test_when_a_call_opened_is_no_day_of_a_decision() -> None:
    text = (
        "Portti-hanke sai tukea liitolta. Liiton haku alkoi toukokuussa 2016, ja "
        "rahoituspäätökset tehtiin lumen tultua."
    )

    assert not found(text).get("milestones")


def test_the_budget_of_one_that_takes_part_is_not_that_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("esrcat.free_text.money.judged.chance_of", lambda *_: 0.9)

    def total(line: str) -> list[float]:
        text = story(f"Portti-hanke auttaa nuoria.\n\n{line}\n")
        return [each.value for each in by_words_around(text, Aboutness(text, find_names(text)), [], "total")]

    assert total("Novellan budjetti: 13 000 €") == []
    assert total("Rahaa on 13 000 €") == [13000]
