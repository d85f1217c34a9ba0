"""Records without their evidence: what passes over all records are given."""

from __future__ import annotations

from typing import Any

import orjson

from esrcat import Catalogue, ProjectRecord
from esrcat.catalogue.outline import outline, shortened
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


def test_json_alone_gives_the_same_outline() -> None:
    tricky = record().model_copy(update={"name": ',"evidence":{"/name":[', "summary": ',"conflicts":{'})

    assert shortened(to_json(record())) == outline(record(), to_json(record()))
    assert shortened(to_json(tricky)) == outline(tricky, to_json(tricky))
    assert shortened(to_json(bare())) == to_json(bare())
    assert shortened(b'{"id":"a","name":"b"}') is None


def test_a_catalogue_takes_records_as_json() -> None:
    whole = record()
    twice: list[Any] = [*whole.documents, *whole.documents]
    others = [bare(), whole.model_copy(update={"id": "S0", "documents": twice}), whole]
    with Catalogue() as told, Catalogue.from_records([whole, *others]) as expected:
        ids = [told.add_json(to_json(each)) for each in [whole, *others]]

        assert ids[-1] == f"{whole.id}-2"
        assert list(told.projects()) == list(expected.projects())
        assert list(told.outlines()) == list(expected.outlines())
        assert list(told.json_lines()) == list(expected.json_lines())
        assert told.ids() == expected.ids() == sorted(ids)
