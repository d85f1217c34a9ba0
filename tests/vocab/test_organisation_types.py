"""Types of organisation."""

from __future__ import annotations

import pytest

from esrcat.vocab.organisation_types import find, organisation_types


@pytest.mark.parametrize(
    ("as_written", "label", "schema_org"),
    [
        ("Kunta", "municipality", "GovernmentOrganization"),
        ("KUNTA", "municipality", "GovernmentOrganization"),
        ("Järjestö  tai\u00a0yhdistys", "organisation or association", "NGO"),
        ("Muu julkisoikeudellinen oikeushenkilö.", "other body governed by public law", "Organization"),
    ],
)
def test_a_type_is_found_as_printed(as_written: str, label: str, schema_org: str) -> None:
    found = find(as_written)

    assert found is not None
    assert (found.label_en, found.schema_org) == (label, schema_org)


@pytest.mark.parametrize("as_written", ["", "-", "Kuopion kunta", "järjestö"])
def test_other_words_are_no_type(as_written: str) -> None:
    assert find(as_written) is None


def test_the_table_is_whole() -> None:
    types = organisation_types().values()

    assert len(types) == 22
    assert sum(each.certainty == "high" for each in types) == 14
    assert all(each.periods and each.group for each in types)
