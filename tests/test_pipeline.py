"""Reading one document: whatever happens to a real one on the way, it ends in a result."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.errors import UnreadableDocument
from esrcat.grounding import ungrounded
from esrcat.pipeline import parse
from tests.documents import corpus, projects

_DOCUMENTS = [path.read_bytes() for path in corpus()]


@given(st.data())
def test_damaged_documents_give_a_result_or_the_one_error(data: st.DataObject) -> None:
    document = bytearray(data.draw(st.sampled_from(_DOCUMENTS)))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(document)))
        document[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=12))
    try:
        result = parse(bytes(document), name="damaged")
    except UnreadableDocument:
        return
    assert result.status in ("ok", "partial", "not_a_project", "unidentified")
    assert bool(result.records) is (result.status in ("ok", "partial"))
    assert [issue for record in result.records for issue in ungrounded(record, [result.document])] == []


@pytest.mark.parametrize("ordinal", [0, 3, 8])
def test_bytes_and_paths_read_alike(ordinal: int) -> None:
    path = projects()[ordinal]

    assert parse(path).records == parse(path.read_bytes(), name=path.name).records
    assert parse(path.read_bytes()).records[0].documents[0].name == "document"


def test_a_path_that_is_not_there_is_the_callers_mistake() -> None:
    with pytest.raises(FileNotFoundError):
        parse("nowhere.html")
