"""The catalogue: order, unique ids, sums with their base, documents, and a work file that goes away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from esrcat.archives.saved import read_documents
from esrcat.catalogue import Catalogue, ProjectLine, Total
from esrcat.model import ProjectRecord
from esrcat.pipeline import parse
from tests.documents import CORPUS, write_run
from tests.site.specimen import bare, document, record
from tests.windows_files import hold_open_files


def ids(catalogue: Catalogue) -> list[str]:
    return [project.id for project in catalogue.projects()]


def test_projects_come_in_the_order_of_their_ids() -> None:
    with Catalogue.from_records([bare("b"), bare("c"), bare("a")]) as catalogue:
        assert ids(catalogue) == ["a", "b", "c"]
        assert catalogue.count() == 3


def test_a_record_comes_back_as_it_was() -> None:
    with Catalogue.from_records([record()]) as catalogue:
        assert catalogue.project("s19777") == record()
        assert dict(catalogue.json_lines())["s19777"] == record().model_dump_json().encode()


def test_the_same_id_twice_gives_two_entries() -> None:
    twice = [record(), record(name="Toinen"), record(name="Kolmas")]
    with Catalogue.from_records(twice) as catalogue:
        assert [(project.id, project.name) for project in catalogue.projects()] == [
            ("s19777", record().name),
            ("s19777-2", "Toinen"),
            ("s19777-3", "Kolmas"),
        ]


def test_ids_that_differ_in_case_alone_are_one_as_files_are_to_many_a_disk() -> None:
    named = [record(id=id) for id in ("Ä1", "ä1", "b", "B", "c")]
    with Catalogue.from_records(named) as catalogue:
        assert catalogue.ids() == ["B-2", "b", "c", "Ä1", "ä1-2"]
        assert [catalogue.id_of(id) for id in ("ä1", "Ä1-2", "b-2", "B", "d")] == [
            "Ä1",
            "ä1-2",
            "B-2",
            "b",
            None,
        ]

        catalogue.replace(["Ä1"], [record(id="ä1")])
        assert catalogue.id_of("Ä1") == "ä1"


def test_a_document_is_the_line_that_is_written_of_it(tmp_path: Path) -> None:
    path = CORPUS / "eura2007" / "S19001.html"
    result = parse(path)
    write_run(path, tmp_path / "x.jsonl")
    (line,) = read_documents(tmp_path / "x.jsonl")
    with Catalogue.from_records(result.records, [None, result.document]) as catalogue:
        (kept,) = catalogue.documents_of(result.records[0])

    assert kept == {**line, "form": None}


def test_a_failure_amid_the_records_is_told_where_no_open_file_is_deleted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hold_open_files(monkeypatch)
    with pytest.raises(ValueError, match="of the record a"):
        _fail_within_a_catalogue()


def _fail_within_a_catalogue() -> None:
    with Catalogue.from_records(map(bare, "ab")) as catalogue:
        _fail_at(catalogue.projects())


def _fail_at(records: Iterator[ProjectRecord]) -> None:
    raise ValueError(f"of the record {next(records).id}")


def test_an_unknown_id_is_a_key_error() -> None:
    with Catalogue.from_records([]) as catalogue, pytest.raises(KeyError):
        catalogue.project("s1")


def test_documents_are_found_by_their_digest() -> None:
    with Catalogue.from_records([record()], [document()]) as catalogue:
        assert catalogue.document(document()["sha256"]) == document()
        assert catalogue.document("0" * 64) is None
        assert catalogue.documents_of(record()) == [document()]
        assert catalogue.document_count() == 1


def test_records_need_no_documents() -> None:
    with Catalogue.from_records([record(), bare()]) as catalogue:
        assert catalogue.documents_of(record()) == [None]
        assert catalogue.documents_of(bare()) == []


def test_sums_have_a_base_and_zero_counts_as_stated() -> None:
    stated = [
        bare("a", funding={"eu_state": {"actual": 100.5}}),
        bare("b", funding={"eu_state": {"actual": 0}}),
        bare("c"),
    ]
    with Catalogue.from_records(stated) as catalogue:
        assert catalogue.total("eu_state_actual") == Total(100.5, 2)
        assert catalogue.total("participants") == Total(0, 0)


def test_entities_count_projects_the_most_frequent_first() -> None:
    kuopio, lahti = {"name": "Pohjois-Savo"}, {"name": "Päijät-Häme"}
    records = [
        bare("a", area={"regions": [kuopio, lahti]}, start="2009-01-01"),
        bare("b", area={"regions": [lahti]}, start="2009-05"),
        bare("c"),
    ]
    with Catalogue.from_records(records) as catalogue:
        found = catalogue.entities
        counts = [(line.name, line.figures.projects) for line in found.lines("region")]
        assert counts == [("Päijät-Häme", 2), ("Pohjois-Savo", 1)]
        assert [(line.name, line.figures.projects) for line in found.lines("year")] == [("2009", 2)]
        assert found.lines("authority") == []


def test_lists_put_the_newest_first_and_the_undated_last() -> None:
    records = [bare("a"), bare("b", start="2009-01-01"), bare("c", start="2012-01-01", end="2013-01-01")]
    with Catalogue.from_records(records) as catalogue:
        assert [line.id for line in catalogue.lines(newest=True)] == ["c", "b", "a"]
        assert next(catalogue.lines(newest=True, limit=1)) == ProjectLine(
            "c", None, "Muiden tekemä", None, "2012-01-01", "2013-01-01"
        )
        assert catalogue.period() == ("2009-01-01", "2013-01-01")


def test_companions_share_a_document() -> None:
    nameless = record(name="Kolmas", contacts=[], actor={"name": "Paja ry"})
    with Catalogue.from_records([record(), record(name="Toinen"), nameless, bare()]) as catalogue:
        assert catalogue.companions(record()) == ["s19777-2"]
        assert catalogue.companions(catalogue.project("s19777-3")) == ["s19777", "s19777-2"]
        assert catalogue.companions(bare()) == []
        assert catalogue.is_shared(record().documents[0].sha256)
    with Catalogue.from_records([record(), bare()]) as catalogue:
        assert not catalogue.is_shared(record().documents[0].sha256)


def test_the_digest_names_the_data() -> None:
    digests = []
    for records in ([bare("a"), bare("b")], [bare("b"), bare("a")], [bare("a")]):
        with Catalogue.from_records(records) as catalogue:
            digests.append(catalogue.digest())

    assert digests[0] == digests[1] != digests[2]


def test_the_work_file_is_deleted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with Catalogue.from_records([bare()]):
        assert list(tmp_path.iterdir())
    assert not list(tmp_path.iterdir())

    def broken() -> ProjectRecord:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        Catalogue.from_records(broken() for _ in range(1))
    assert not list(tmp_path.iterdir())


def test_documents_come_with_the_projects_that_name_them() -> None:
    unnamed = document("Kukaan ei mainitse tätä.")
    with Catalogue.from_records([record(), record(name="Toinen")], [document(), unnamed]) as catalogue:
        assert list(catalogue.documents()) == [(document(), ["s19777", "s19777-2"])]
