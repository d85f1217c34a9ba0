"""What stands on pages about projects and is no value of theirs: lists of funds, meetings, parts, years."""

from __future__ import annotations

import pytest

from esrcat.free_text.money.judged import by_words_around
from esrcat.free_text.names.judged import likelier_name
from esrcat.free_text.names.reading import find_names
from esrcat.free_text.parties.judged import judged_bodies
from esrcat.free_text.periods import judged
from esrcat.free_text.periods.judged import likely_dates
from esrcat.free_text.subject.about import Aboutness
from esrcat.judging import Clues
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


def test_a_part_of_a_project_is_not_the_project() -> None:
    text = (
        "The aim of the project is to make the quay safer for all.\n\nThe “Good Rope” project section makes "
        "ropes. The ‘Good Knot’ project section teaches knots.\n"
    )

    assert found(text).get("name") is None


def test_when_it_runs_is_no_part_of_a_name() -> None:
    text = (
        "Hanke: Kierrätysverkkojen vahvistaminen, 1.3.2016-28.2.2018\n\n"
        "Hankkeessa verkot kerätään satamista. Hanketta toteuttaa Kotkan kaupunki.\n"
    )

    assert found(text)["name"] == "Kierrätysverkkojen vahvistaminen"


def test_the_project_itself_is_no_other_beside_it() -> None:
    text = (
        "Hankkeen nimi: KAARI – Kalastajien uudet rannat\n\nKAARI-hanke auttaa kalastajia. "
        "KAARI-hanketta edelsi kalastajien VERKKO-hanke, joka päättyi 2015.\n"
    )

    assert [each["name"] for each in found(text)["related_projects"]] == ["VERKKO"]


class _PlacesAreLikely:
    """A judgement by which nothing is likelier a name than a place."""

    def weight_of(self, clues: Clues) -> float:
        return 0.0

    def chance_by(self, clues: Clues) -> float:
        return 0.9 if "=place" in clues else 0.1


def test_a_region_is_no_name_of_a_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("esrcat.free_text.names.judged.judgement", lambda _: _PlacesAreLikely())
    text = story("Båtvett i Nyland\n\n" + "Projektet hjälper båtlag i Nyland. " * 10)

    assert likelier_name(text, None, []) == []


def test_what_a_town_has_been_named_carries_nothing_out() -> None:
    text = (
        "I det nya projektet Lyktan byggs lyktor. En minister kallade orten för ett Center of Excellence "
        "i höstas."
    )

    assert at(found(text), "actor", "name") is None


def test_whose_agreement_or_company_it_is_leads_nothing_by_that() -> None:
    text = story(
        "Portti-hanke auttaa nuoria. Kotkan kaupungin ekosysteemisopimus ohjaa hanketta. "
        "Hankkeessa neuvoo Kotkan kaupungin kehitysyhtiö Kaisle."
    )

    assert "Kotkan kaupunki" not in judged_bodies(text, Aboutness(text, find_names(text)))


def test_the_budget_of_one_that_takes_part_is_not_that_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("esrcat.free_text.money.judged.chance_of", lambda *_: 0.9)

    def total(line: str) -> list[float]:
        text = story(f"Portti-hanke auttaa nuoria.\n\n{line}\n")
        return [each.value for each in by_words_around(text, Aboutness(text, find_names(text)), [], "total")]

    assert total("Novellan budjetti: 13 000 €") == []
    assert total("Rahaa on 13 000 €") == [13000]


def test_an_area_that_a_body_is_called_after_is_nobody() -> None:
    text = (
        "Portti-hanke auttaa nuoria. Hanketta koordinoi Oulun opiston alueyksikkö Oulun Itäisen instituutti."
    )

    assert not found(text).get("contacts")


def test_where_more_is_told_of_a_programme_is_no_site_of_the_project() -> None:
    text = (
        "I projektet Gröna hamnar målas bryggor. Ministeriet finansierar projektet ur programmet för vikar. "
        "Mera information om programmet för vikar hittar man här: https://vikar.example/sv/vik"
    )

    assert found(text).get("web") is None


def test_a_full_record_is_no_project() -> None:
    text = (
        "The Steps project helps young people into work. The Steps project runs to 2018.\n\n"
        "Full project record elsewhere on the portal, with partners of other projects.\n"
    )

    assert not found(text).get("related_projects")
