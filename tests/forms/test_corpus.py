"""Each document of the corpus against its expected records, one test a field.

The test halves have floors only (tests/test_floors.py): a failure here would show what is in them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat.evaluate.compare import NOT_VALUES, judged
from esrcat.model import ProjectRecord
from tests.documents import expected, is_of_family, name, negatives, parsed, projects, record

FIELDS = [field for field in ProjectRecord.model_fields if field not in NOT_VALUES] + ["states", "issues"]


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("document", projects(), ids=name)
def test_field(document: Path, field: str) -> None:
    (wanted,) = expected(document)
    wanted_leaves, got_leaves = judged(wanted, record(document))
    of_field = [
        sorted(map(repr, (leaf for leaf in leaves.elements() if leaf.field.split("/")[1] == field)))
        for leaves in (wanted_leaves, got_leaves)
    ]

    assert of_field[1] == of_field[0]


@pytest.mark.parametrize("document", projects(), ids=name)
def test_the_form_is_known_and_says_why(document: Path) -> None:
    result = parsed(document)

    assert is_of_family(result.form, document)
    assert len(result.records) == 1
    assert result.reasons


@pytest.mark.parametrize("document", projects(), ids=name)
def test_lists_keep_the_order_of_the_document(document: Path) -> None:
    got = record(document)

    for kind in ("regions", "subregions", "municipalities"):
        starts = [
            got["evidence"][f"/area/{kind}/{index}/name"][0]["start"]
            for index in range(len(got["area"][kind]))
        ]
        assert starts == sorted(starts)
    starts = [got["evidence"][f"/objectives/{index}"][0]["start"] for index in range(len(got["objectives"]))]
    assert starts == sorted(starts)


@pytest.mark.parametrize("document", negatives(), ids=name)
def test_a_document_about_no_project_gives_none(document: Path) -> None:
    result = parsed(document)

    assert (result.records, result.status in ("not_a_project", "unidentified")) == ((), True)
    assert result.reasons
