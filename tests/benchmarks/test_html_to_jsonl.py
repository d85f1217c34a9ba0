"""The measured work is the real work: esrcat reads from each page the facts that the page was made of."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.generate import write_corpus
from benchmarks.html_to_jsonl import BARE, FULL, variants
from benchmarks.project import describe

COUNT = 16


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("corpus")
    write_corpus(folder, COUNT)
    return sorted(folder.rglob("*.html"))


@pytest.fixture(scope="module")
def written(paths: list[Path]) -> dict[str, list[dict[str, Any]]]:
    lines = {}
    for variant in variants([FULL, BARE]):
        sink = io.BytesIO()
        variant.work(paths, sink)
        lines[variant.name] = [json.loads(line) for line in sink.getvalue().splitlines()]
    return lines


@pytest.mark.parametrize("name", [FULL, BARE])
def test_each_page_gives_its_facts(written: dict[str, list[dict[str, Any]]], name: str) -> None:
    records = written[name]
    assert len(records) == COUNT
    for number, record in enumerate(records):
        project, funding = describe(number), record["funding"]
        eu_state, public = funding["eu_state"], funding["public"]
        money = (eu_state["granted"], eu_state["actual"], public["planned"], public["actual"])
        total, women = project.counts[0]
        assert (record["code"], record["name"]) == (project.code, project.name)
        assert (record["start"], record["end"]) == (project.start.isoformat(), project.end.isoformat())
        assert record["actor"]["business_id"] == project.actor.business_id
        assert money == project.money
        assert record["participants"]["planned"] == {"total": total, "women": women}
        assert record["area"]["national"] is (project.area is None)


def test_evidence_is_on_in_one_and_off_in_the_other(written: dict[str, list[dict[str, Any]]]) -> None:
    assert all(record["evidence"]["/code"][0]["quote"] == record["code"] for record in written[FULL])
    assert not any(record["evidence"] or record["issues"] for record in written[BARE])
