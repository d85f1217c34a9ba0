"""The harness takes turns, counts output and forms ratios within a round."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import IO

import pytest

from benchmarks.html_to_jsonl import GOALS, verdicts
from benchmarks.imports import read_import_times, summary
from benchmarks.measure import Run, Timing, Variant, as_json, measure, table


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    files = [tmp_path / f"{n}.txt" for n in range(3)]
    for file in files:
        file.write_bytes(b"0123456789")
    return files


def recorder(name: str, calls: list[str]) -> Variant:
    def work(paths: Sequence[Path], sink: IO[bytes]) -> None:
        calls.append(name)
        for path in paths:
            sink.write(path.read_bytes() + b"\n")

    return Variant(name, work)


def run_of(**seconds: tuple[float, ...]) -> Run:
    timings = tuple(Timing(name.replace("_", " "), spent, 1000, 10) for name, spent in seconds.items())
    return Run(documents=10, bytes_read=10_000, rounds=3, conditions={}, timings=timings)


def test_variants_take_turns_and_the_order_turns_round(paths: list[Path]) -> None:
    calls: list[str] = []
    run = measure([recorder("a", calls), recorder("b", calls)], paths, 3)
    warm_up, rounds = calls[:2], calls[2:]
    assert warm_up == ["a", "b"]
    assert rounds == ["a", "b", "b", "a", "a", "b"]
    assert [len(timing.seconds) for timing in run.timings] == [3, 3]
    assert (run.documents, run.bytes_read) == (3, 30)
    assert [(timing.written, timing.lines) for timing in run.timings] == [(33, 3), (33, 3)]


@pytest.mark.parametrize(("count", "rounds"), [(0, 1), (1, 0)])
def test_nothing_to_measure_is_refused(paths: list[Path], count: int, rounds: int) -> None:
    with pytest.raises(ValueError, match="needs"):
        measure([recorder("a", [])], paths[:count], rounds)


def test_a_ratio_is_the_median_of_the_quotients_of_each_round() -> None:
    run = run_of(floor=(1.0, 2.0, 4.0), esrcat=(10.0, 40.0, 32.0))
    assert run.ratio("esrcat", "floor") == 10.0
    assert run.micros("floor") == 200_000.0


def test_table_and_data_say_the_same() -> None:
    run = run_of(floor=(1.0, 1.0, 1.0), esrcat=(8.0, 8.0, 8.0), scraper=(40.0, 40.0, 40.0))
    assert "| esrcat | 800000.0 | 1 | 0.1 | 8.0 | 5.0 |" in table(run, "floor", "scraper").splitlines()
    data = as_json(run, "floor", "scraper")["variants"]
    assert isinstance(data, list)
    assert data[1]["times_floor"] == 8.0
    assert data[1]["times_faster_than_peer"] == 5.0


def test_goals_are_judged() -> None:
    run = run_of(
        floor=(1.0, 1.0, 1.0),
        esrcat=(21.0, 21.0, 21.0),
        esrcat_bare=(11.0, 11.0, 11.0),
        scraper=(84.0, 84.0, 84.0),
    )
    assert [line.rsplit(": ", 1)[1] for line in verdicts(run)] == ["MISSED", "reached", "reached"]
    assert len(GOALS) == 3


def test_a_goal_without_its_variants_is_not_judged() -> None:
    assert verdicts(run_of(floor=(1.0,), scraper=(90.0,))) == []


REPORT = """import time: self [us] | cumulative | imported package
import time:       100 |        100 |   lxml
import time:       250 |        400 | esrcat
import time:        50 |         50 |     spacy
"""


@pytest.mark.parametrize(
    "line",
    [
        "import esrcat: 0.4 ms, 3 modules",
        "heavy packages loaded: spacy, lxml",
        "of these forbidden: spacy",
        "     0.25 ms  esrcat",
    ],
)
def test_import_report_is_summed_up(line: str) -> None:
    assert line in summary(read_import_times(REPORT), "esrcat").splitlines()
