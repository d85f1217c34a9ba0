"""How complete a record is, against what its own form has a place for."""

from __future__ import annotations

from typing import Any

import pytest

from esrcat.model import ProjectRecord
from esrcat.site.blocks.completeness import completeness, is_stated


@pytest.mark.parametrize(
    ("content", "percent"),
    [
        ({}, 0),
        ({"name": "Hanke"}, 5),
        ({"name": "Hanke", "code": "S10083", "start": "2008", "area": {"regions": [{"name": "Lappi"}]}}, 21),
    ],
)
def test_the_share_of_the_main_fields(content: dict[str, Any], percent: int) -> None:
    assert completeness(ProjectRecord.model_validate({"id": "x", **content})) == percent


def test_what_a_form_has_no_place_for_does_not_count() -> None:
    content = {"id": "x", "name": "Hanke", "code": "S20001"}
    of_2014 = completeness(ProjectRecord.model_validate({**content, "form": "eura2014"}))

    assert of_2014 > completeness(ProjectRecord.model_validate(content))


def test_an_empty_part_states_nothing() -> None:
    empty = ProjectRecord.model_validate({"id": "x", "actor": {}, "funding": {"eu_state": {"actual": 0}}})

    assert not is_stated(empty, "/actor")
    assert is_stated(empty, "/funding/eu_state/actual")
