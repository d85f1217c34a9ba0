"""Records without their evidence: what passes over all records are given."""

from __future__ import annotations

from typing import Any

import orjson

from esrcat import Catalogue, ProjectRecord
from esrcat.catalogue.outline import outline
from esrcat.record import to_json
from tests.site.specimen import bare, record


def test_an_outline_is_the_record_with_the_evidence_of_its_name_alone() -> None:
    whole = record()
    told = outline(whole, to_json(whole))
    kept = {"/name": whole.evidence["/name"]}

    assert told is not None
    assert len(whole.evidence) > 1
    assert ProjectRecord.model_validate(orjson.loads(told)) == whole.model_copy(update={"evidence": kept})


def test_a_record_without_evidence_is_its_own_outline() -> None:
    assert outline(bare(), to_json(bare())) == to_json(bare())


def test_what_only_evidence_tells_of_is_kept_whole() -> None:
    whole = record()
    twice: list[Any] = [*whole.documents, *whole.documents]
    several = whole.model_copy(update={"documents": twice})

    assert outline(several, to_json(several)) is None
    with Catalogue.from_records([several]) as catalogue:
        assert list(catalogue.outlines()) == list(catalogue.projects()) == [several]


def test_json_that_is_not_of_the_record_gives_no_outline() -> None:
    assert outline(record(), to_json(record()).replace(b"code", b"kode")) is None


def test_words_that_look_like_the_key_are_no_evidence() -> None:
    tricky = record().model_copy(update={"code": None, "name": ',"evidence":{}', "summary": ',"evidence":{'})
    told = outline(tricky, to_json(tricky))

    assert told is not None
    assert orjson.loads(told)["summary"] == ',"evidence":{'
