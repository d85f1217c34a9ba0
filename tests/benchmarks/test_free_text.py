"""The benchmark of free text measures documents that are new to the process."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from benchmarks.free_text import documents, floor, in_a_copy, least_seconds, record
from esrcat.pages import Content
from esrcat.pipeline import ParseResult

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="copies of a process are made by fork")


def test_documents_are_those_of_the_dev_halves(tmp_path: Path) -> None:
    for folder in ("press_releases", "project_pages", "no_project"):
        for half in ("dev", "test"):
            (tmp_path / folder / half).mkdir(parents=True)
            (tmp_path / folder / half / "a.txt").write_text(f"{folder} {half}", encoding="utf-8")
            (tmp_path / folder / half / "a.expected.json").write_text("[]", encoding="utf-8")

    assert documents(tmp_path) == [b"press_releases dev", b"project_pages dev", b"no_project dev"]


def test_the_jobs_read_a_document() -> None:
    data = b"Silta-hanke\n\nKuopion kaupunki aloittaa Silta-hankkeen, jossa nuoret rakentavat siltoja.\n"

    content, result = floor(data), record(data)

    assert isinstance(content, Content)
    assert content.title == (0, len("Silta-hanke"))
    assert isinstance(result, ParseResult)
    assert [each.name for each in result.records] == ["Silta"]


@needs_fork
def test_a_copy_keeps_what_it_learns_to_itself() -> None:
    learnt: list[float] = []

    def learn() -> dict[str, list[float]]:
        learnt.append(1.0)
        return {"learnt": learnt}

    assert in_a_copy(learn) == {"learnt": [1.0]}
    assert not learnt


@needs_fork
def test_each_document_is_new_when_it_is_measured() -> None:
    read: list[bytes] = []
    spent = {b"new": 0.0, b"known": 0.0}

    def job(data: bytes) -> None:
        # A document that the process knows takes no time.
        if data not in read:
            spent[data] = sum(number * number for number in range(200_000))
        read.append(data)

    least = least_seconds({"job": job}, [b"new", b"known"], rounds=2)

    assert all(seconds > 0.001 for seconds in least["job"])
    assert not read
