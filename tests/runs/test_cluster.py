"""A run on a Dask cluster on this machine gives the same bytes, and a lost worker loses nothing."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from distributed import LocalCluster

from benchmarks.generate import write_corpus
from esrcat.errors import ExportError
from esrcat.runs import Delivery, Options, convert_to
from esrcat.runs.run import Step

pytestmark = pytest.mark.filterwarnings("ignore")
DOCUMENTS = 400


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    with LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None
    ) as local:
        yield local


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    write_corpus(folder, DOCUMENTS)
    return folder


def files(out: Path) -> dict[str, bytes]:
    endings = ("jsonl", "documents.jsonl", "report.json")
    return {ending: out.with_name(f"x.{ending}").read_bytes() for ending in endings}


def test_a_worker_that_is_killed_loses_and_doubles_nothing(
    cluster: LocalCluster, corpus: Path, tmp_path: Path
) -> None:
    killed = threading.Event()

    def follow(steps: Any) -> Iterator[Step]:
        for number, step in enumerate(steps):
            if number == 60:
                (worker, *_) = cluster.workers.values()
                os.kill(worker.pid, signal.SIGKILL)
                killed.set()
            yield step

    convert_to(corpus, Delivery(tmp_path / "local" / "x.jsonl"), Options(jobs=1))
    options = Options(scheduler=cluster.scheduler_address)
    convert_to(corpus, Delivery(tmp_path / "dask" / "x.jsonl"), options, follow=follow)

    assert killed.is_set()
    assert files(tmp_path / "dask" / "x.jsonl") == files(tmp_path / "local" / "x.jsonl")


def test_a_scheduler_that_does_not_answer_is_said(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("esrcat.runs.cluster._WAIT", "1s")
    with pytest.raises(ExportError, match="no scheduler answers"):
        convert_to(corpus, Delivery(tmp_path / "x.jsonl"), Options(scheduler="tcp://127.0.0.1:1"))
