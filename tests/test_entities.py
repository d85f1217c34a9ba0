"""What the projects of a catalogue belong to, with counts and sums."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import pytest

from esrcat import Catalogue, ProjectRecord
from esrcat.catalogue.memberships import EntityKind

KUOPIO = {"name": "Kuopio", "code": "297"}


def record(id: str, **content: Any) -> ProjectRecord:
    return ProjectRecord.model_validate({"id": id, "name": id.upper(), **content})


def granted(amount: int) -> dict[str, Any]:
    return {"eu_state": {"granted": amount}}


RECORDS = (
    record(
        "one",
        fund="ESF",
        programme_period="2007-2013",
        priority_axis={"number": "2", "title": "Työllistyminen"},
        start="2008-01-01",
        end="2010-12-31",
        actor={"name": "Kuopion kaupunki / työllisyys", "type": "Kunta", "business_id": "0171450-7"},
        partners=[{"name": "Lumo ry"}],
        area={"regions": [{"name": "Pohjois-Savo", "code": "11"}], "municipalities": [KUOPIO]},
        authority={"name": "Pohjois-Savon ELY-keskus"},
        target_groups={"labels": ["nuoret", "maahanmuuttajat"]},
        themes=["koulutus"],
        funding=granted(100_000),
    ),
    record(
        "two",
        start="2009-03",
        actor={"name": "Lumo ry", "type": "Järjestö tai yhdistys"},
        partners=[{"name": "Kuopion kaupunki", "business_id": "0171450-7"}],
        area={"municipalities": [KUOPIO]},
        target_groups={"labels": ["nuoret"]},
        funding=granted(50_000),
    ),
    record("three"),
)


@pytest.fixture
def catalogue() -> Iterator[Catalogue]:
    with Catalogue.from_records(RECORDS) as made:
        yield made


@pytest.mark.parametrize("name", ["█████ ████████", "Tmi █████ ████████"])
def test_what_is_left_out_of_a_name_makes_no_two_projects_one_organisations(name: str) -> None:
    actor = {"name": name, "business_id": "0171450-7"}
    masked = [record("one", actor=actor), record("two", actor=actor, partners=RECORDS[1].partners)]
    with Catalogue.from_records(masked) as catalogue:
        found = catalogue.entities

        assert [found.name("organisation", id) for id in found.ids("organisation")] == ["Kuopion kaupunki"]
        assert found.organisations.id_of(name) is None


def test_what_no_vocabulary_knows_is_no_place() -> None:
    area = {
        "regions": [{"name": "Lappi", "code": "19"}, {"name": "12.3.2012 EURA 2007 - projektin tiedot"}],
        "subregions": [{"name": "Sivu 1/4"}],
        "municipalities": [{"name": "Kuvitelma"}, KUOPIO],
    }
    with Catalogue.from_records([record("one", area=area)]) as catalogue:
        found = catalogue.entities

        assert found.ids("region") == ["lappi", "pohjois-savo"]
        assert found.ids("subregion") == ["kuopio"], "that of its municipality, as the region"
        assert found.ids("municipality") == ["kuopio"]


def test_an_organisation_has_its_projects_in_every_role(catalogue: Catalogue) -> None:
    found = catalogue.entities
    (kuopio,) = [line for line in found.lines("organisation") if line.name == "Kuopion kaupunki"]

    assert kuopio.figures.projects == 2
    assert kuopio.figures.granted == 150_000
    assert kuopio.figures.granted_by == 2
    assert found.roles("organisation", kuopio.id) == {"actor": 1, "partner": 1}
    assert [(row.id, row.roles) for row in found.projects("organisation", kuopio.id)] == [
        ("two", ("partner",)),
        ("one", ("actor",)),
    ]
    assert [each.text for each in found.organisations.organisation(kuopio.id).spellings] == [
        "Kuopion kaupunki",
        "Kuopion kaupunki / työllisyys",
    ]


def test_a_region_has_what_names_it_and_what_names_a_place_in_it(catalogue: Catalogue) -> None:
    assert catalogue.entities.roles("region", "pohjois-savo") == {"stated": 1, "through": 1}
    assert catalogue.entities.name("region", "pohjois-savo") == "Pohjois-Savo"


def test_a_subregion_has_what_names_a_municipality_in_it_as_its_region_has() -> None:
    puolanka, kehys_kainuu = {"name": "Puolanka", "code": "620"}, {"name": "Kehys-Kainuu", "code": "181"}
    records = (
        record("town", area={"municipalities": [puolanka]}),
        record("both", area={"municipalities": [puolanka], "subregions": [kehys_kainuu]}),
        record("area", area={"subregions": [kehys_kainuu]}),
    )
    with Catalogue.from_records(records) as made:
        found = made.entities

        assert found.roles("subregion", "kehys-kainuu") == {"stated": 2, "through": 1}
        assert found.roles("region", "kainuu") == {"through": 3}
        assert found.figures("municipality", "puolanka").projects == 2


def test_a_subregion_under_its_old_name_is_not_counted_again_under_the_new_one() -> None:
    old = {"name": "Siikalatva", "code": "175", "current": {"code": "175", "name": "Haapavesi-Siikalatva"}}
    area = {"subregions": [old], "municipalities": [{"name": "Haapavesi", "code": "071"}]}
    with Catalogue.from_records([record("one", area=area)]) as made:
        assert made.entities.ids("subregion") == ["siikalatva"]


def test_years_add_up_and_a_month_counts_for_its_year(catalogue: Catalogue) -> None:
    assert [tuple(year) for year in catalogue.entities.years()] == [
        ("2008", 1, 100_000, None),
        ("2009", 1, 50_000, None),
    ]
    assert [year.year for year in catalogue.entities.years("theme", "koulutus")] == ["2008"]


def test_who_for_whom(catalogue: Catalogue) -> None:
    cells = catalogue.entities.crossed("region", "pohjois-savo", "actor_type", "target_group")

    assert cells == {
        ("kunta", "nuoret"): ["one"],
        ("kunta", "maahanmuuttajat"): ["one"],
        ("jarjesto-tai-yhdistys", "nuoret"): ["two"],
    }


def test_programmes_and_axes_are_of_their_period_and_fund(catalogue: Catalogue) -> None:
    found = catalogue.entities

    assert [(line.id, line.name) for line in found.lines("programme")] == [("2007-2013-esf", "2007-2013 ESF")]
    assert [(line.id, line.name) for line in found.lines("axis")] == [("2007-2013-esf-2", "2 Työllistyminen")]


def test_the_authority_goes_by_its_official_name(catalogue: Catalogue) -> None:
    (line,) = catalogue.entities.lines("authority")

    assert line.name == "Pohjois-Savon elinkeino-, liikenne- ja ympäristökeskus"


def test_an_authority_is_one_in_every_language() -> None:
    names = ("Pohjois-Savon ELY-keskus", "NTM-centralen i Norra Savolax", "ELY Centre for Northern Savonia")
    records = [
        ProjectRecord.model_validate({"id": f"r{number}", "name": "Hanke", "authority": {"name": name}})
        for number, name in enumerate(names)
    ]
    with Catalogue.from_records(records) as catalogue:
        lines = [(line.id, line.figures.projects) for line in catalogue.entities.lines("authority")]

    assert lines == [("pohjois-savon-elinkeino-liikenne-ja-ymparistokeskus", 3)]


def test_entities_beside_another_come_by_what_they_share(catalogue: Catalogue) -> None:
    found = catalogue.entities.beside("region", "pohjois-savo", "target_group")

    assert [(each.name, each.projects) for each in found] == [("nuoret", 2), ("maahanmuuttajat", 1)]


def test_a_record_added_later_counts(catalogue: Catalogue) -> None:
    assert catalogue.entities.count("year") == 2
    catalogue.add(record("four", start="2015"))

    assert catalogue.entities.count("year") == 3
    assert catalogue.entities.figures("year", "2015").projects == 1


def test_an_editors_alias_joins_organisations() -> None:
    records = [record("a", actor={"name": "Savon Apu"}), record("b", actor={"name": "Lumo ry"})]
    with Catalogue.from_records(records) as made:
        made.aliases = {"Savon Apu": "Lumo ry"}

        assert [line.figures.projects for line in made.entities.lines("organisation")] == [2]


def test_what_is_gathered_while_records_come_is_what_a_pass_over_them_finds() -> None:
    with Catalogue(gather=True) as gathered, Catalogue.from_records(RECORDS) as passed:
        for each in sorted(RECORDS, key=lambda each: each.id):
            gathered.add(each)
        found, expected = gathered.entities, passed.entities
        for kind in get_args(EntityKind):
            assert found.lines(kind) == expected.lines(kind)
            for line in expected.lines(kind):
                assert found.origin(kind, line.id) == expected.origin(kind, line.id)
                assert list(found.projects(kind, line.id)) == list(expected.projects(kind, line.id))
        assert found.lines("organisation")


def test_records_replaced_after_they_were_gathered_count_as_they_are() -> None:
    with Catalogue(gather=True) as made:
        for each in RECORDS:
            made.add(each)
        made.replace(["two"], [record("two", start="2015")])

        assert [line.id for line in made.entities.lines("year")] == ["2008", "2015"]


def test_twins_are_told_from_both_sides() -> None:
    records = [
        record("a", actor={"name": "Oulun Työverkko ry"}),
        record("b", actor={"name": "Oulun Tyoverkko ry"}),
    ]
    with Catalogue.from_records(records) as made:
        known = made.entities.organisations
        (one,) = known.twins_of("oulun-tyoverkko-ry")

        assert known.twins_of("oulun-tyoverkko-ry-2") == [one]
        assert one.reason == "near-spelling"
        assert known.twins_of("lumo-ry") == []
        with pytest.raises(KeyError):
            known.organisation("lumo-ry")
