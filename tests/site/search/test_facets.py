"""What records can be narrowed by."""

from __future__ import annotations

from typing import Any

import pytest

from esrcat.model import ProjectRecord
from esrcat.site.search.facets import FACETS, Facet, column, stated_values
from tests.site.search_records import records

BY_KEY = {facet.key: facet for facet in FACETS}
BY_ID = {record.id: record for record in records()}


@pytest.mark.parametrize(
    ("key", "id", "expected"),
    [
        ("region", "s19102", ("Kainuu", "Lappi")),
        ("region", "s19107", ("national",)),
        ("region", "pelkka-nimi", ()),
        ("programme_period", "s29104", ("2014-2020",)),
        ("actor_type", "s19108", ("Yritys",)),
        ("actor_type", "s19106", ()),
        ("status", "s29104", ("draft",)),
        ("start_year", "s29104", ("2015",)),
        ("fund", "a39105", ("ERDF",)),
        ("authority", "s19101", ("Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus",)),
        ("priority_axis", "s19103", ("2007-2013: 3 Osaaminen",)),
        ("priority_axis", "s19106", ()),
        ("municipality", "s19101", ("Tervo", "Vesanto")),
    ],
)
def test_stated_values(key: str, id: str, expected: tuple[str, ...]) -> None:
    assert stated_values(BY_KEY[key], BY_ID[id]) == expected


def test_what_no_vocabulary_knows_is_no_place_to_narrow_by() -> None:
    area = {"regions": [{"name": "sivu 1/4"}], "municipalities": [{"name": "Kuvitelma"}]}
    record = ProjectRecord.model_validate({"id": "one", "area": area})

    for facet in FACETS:
        if facet.key in ("region", "subregion", "municipality"):
            assert stated_values(facet, record) == ()


def test_column_has_one_row_a_document_and_the_most_frequent_value_first() -> None:
    facet = Facet("region", lambda record: (), by_count=True)

    assert column(facet, [("Lappi",), (), ("Uusimaa", "Lappi"), ("Åland",), ("Kainuu",)]) == (
        ["Lappi", "Kainuu", "Uusimaa", "Åland"],
        [0, -1, [2, 0], 3, 1],
    )


def test_column_of_a_facet_with_an_order_of_its_own_keeps_it() -> None:
    facet = Facet("start_year", lambda record: ())

    assert column(facet, [("2010",), ("2008",), ("2010",)]) == (["2008", "2010"], [1, 0, 1])


@pytest.mark.parametrize(
    ("key", "content", "expected"),
    [
        ("authority", {"authority": {"name": "NTM-centralen i Österbotten"}},
         "Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus"),
        ("authority", {"authority": {"name": "Pohjanmaan ELY-keskus"}},
         "Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus"),
        ("authority", {"authority": {"name": "ELY Centre for Ostrobothnia"}},
         "Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus"),
        ("authority", {"authority": {"name": "Muu virasto"}}, "Muu virasto"),
        ("actor_type", {"actor": {"name": "x", "type": "Samkommun"}}, "Kuntayhtymä"),
        ("actor_type", {"actor": {"name": "x", "type": "KUNTAYHTYMÄ"}}, "Kuntayhtymä"),
        ("actor_type", {"actor": {"name": "x", "type": "Muu laji"}}, "Muu laji"),
    ],
)  # fmt: skip
def test_one_thing_under_several_names_is_one_value(key: str, content: dict[str, Any], expected: str) -> None:
    record = ProjectRecord.model_validate({"id": "x", **content})

    assert stated_values(BY_KEY[key], record) == (expected,)


def test_places_are_counted_as_on_the_pages_of_regions() -> None:
    area = {
        "regions": [{"name": "Lapland"}],
        "municipalities": [{"name": "Jyväskylä", "code": "179"}, {"name": "Åbo", "code": "853"}],
    }
    record = ProjectRecord.model_validate({"id": "x", "area": area})

    assert stated_values(BY_KEY["region"], record) == ("Lappi", "Keski-Suomi", "Varsinais-Suomi")
    assert stated_values(BY_KEY["municipality"], record) == ("Jyväskylä", "Turku")
