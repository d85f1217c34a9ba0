"""Labelled values: pairs of items, of which the first is a label and the second its value."""

from __future__ import annotations

from tests.free_text.texts import found


def test_pairs_of_items_are_labels_and_values() -> None:
    content = found(
        "Slow Quay is a project of the Malla School. It is financed by the ESF.\n"
        "Project details\n- Project name\n- Slow Quay\n- Countries\n- Finland\n- Participants\n- 152\n"
        "- Project start\n- 2015-03-01\n- Project end\n- 2017-02-28\n"
        "- EU budget contribution\n- € 505,080.00\n"
    )
    assert content["name"] == "Slow Quay"
    assert (content["start"], content["end"]) == ("2015-03-01", "2017-02-28")
    assert content["participants"]["planned"]["total"] == 152
    assert content["funding"]["shares"][0]["amount"] == 505080
    assert "total_cost" not in content["funding"]


def test_one_item_that_is_a_label_is_none() -> None:
    content = found(
        "Slow Quay is a project of the Malla School. It trains:\n- rowers\n- Start\n- 2015-03-01\n- all\n"
    )
    assert "start" not in content
