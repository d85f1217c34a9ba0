"""A whole run: the same bytes whatever the processes, the interruptions and the caches."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from benchmarks.generate import write_corpus
from esrcat.conversion import Reading
from esrcat.errors import ExportError, SourceError
from esrcat.runs import Delivery, Options, Run, convert_to
from esrcat.runs.run import Step
from esrcat.written import LIST
from tests.archives.making import PAGE, capture, response, warc, zipped
from tests.documents import CORPUS, ROOT

PROMISED = ("jsonl", "documents.jsonl", "report.json", "report.html")
MANY = 300


def files(out: Path) -> dict[str, bytes]:
    return {ending: out.with_name(f"{out.stem}.{ending}").read_bytes() for ending in PROMISED}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with pages, a ZIP and a WARC: duplicates, revisits, broken pages and news in them."""
    folder = tmp_path_factory.mktemp("archive")
    write_corpus(folder / "pages", MANY)
    pages = sorted((folder / "pages").rglob("*.html"))
    some = {f"{number}.html": path.read_bytes() for number, path in enumerate(pages[:40])}
    (folder / "a.zip").write_bytes(zipped({**some, "broken.html": b"", "../out.html": PAGE}))
    captures = [
        capture(f"https://a.fi/{number}", response(path.read_bytes() + b"<p>x</p>"))
        for number, path in enumerate(pages[:30])
    ]
    captures.append(capture("https://a.fi/0", response(b""), kind="revisit"))
    captures.append(capture("https://a.fi/news", response(PAGE)))
    (folder / "b.warc.gz").write_bytes(warc(*captures))
    (folder / "c.png").write_bytes(b"\x89PNG")
    return folder


@pytest.fixture(scope="module")
def whole(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return the files of an uninterrupted run in one process."""
    out = tmp_path_factory.mktemp("whole") / "x.jsonl"
    convert_to(archive, Delivery(out), Options(jobs=1))
    assert not out.with_name(".x.jsonl.journal").exists()
    return files(out)


def test_every_input_has_one_outcome(archive: Path, whole: dict[str, bytes]) -> None:
    report = json.loads(whole["report.json"])
    counts, inputs = report["counts"], report["inputs"]

    assert counts["inputs"] == len(inputs) == MANY + 42 + 32 + 1 == sum(counts["statuses"].values())
    assert counts["statuses"]["duplicate"] == 41
    assert (counts["statuses"]["refused"], counts["statuses"]["failed"]) == (1, 1)
    assert counts["records"] == len(whole["jsonl"].splitlines()) == sum(len(each["ids"]) for each in inputs)
    assert counts["fields"]["/code"] == counts["records"]


def test_two_processes_write_the_same(archive: Path, whole: dict[str, bytes], tmp_path: Path) -> None:
    convert_to(archive, Delivery(tmp_path / "x.jsonl"), Options(jobs=2))

    assert files(tmp_path / "x.jsonl") == whole


def command(archive: Path, out: Path, jobs: int) -> list[str]:
    words = ["convert", str(archive), "-o", str(out), "--jobs", str(jobs), "--quiet"]
    return [sys.executable, "-m", "esrcat", *words]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_run_that_is_killed_goes_on_to_the_same_bytes(
    archive: Path, whole: dict[str, bytes], tmp_path: Path, jobs: int
) -> None:
    out = tmp_path / "x.jsonl"
    moments = random.Random(jobs)
    killed = 0
    for _ in range(5):
        process = subprocess.Popen(
            command(archive, out, jobs), cwd=ROOT, stderr=subprocess.DEVNULL, start_new_session=True
        )
        while process.poll() is None and not list(tmp_path.glob(".*")):
            time.sleep(0.01)  # until the run has begun to write
        # The first is killed at once: how long a run takes differs from machine to machine.
        time.sleep(moments.random() * 0.5 if killed else 0)
        if process.poll() is not None:
            break
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        killed += 1
    subprocess.run(command(archive, out, jobs), cwd=ROOT, check=False, stderr=subprocess.DEVNULL)

    assert killed
    assert files(out) == whole
    assert [path.name for path in tmp_path.glob(".*")] == [LIST]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
def test_a_full_disk_ends_the_run_and_loses_nothing(
    archive: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))

    out = tmp_path / "x.jsonl"
    said = subprocess.run(
        command(archive, out, 1), cwd=ROOT, check=False, capture_output=True, text=True, preexec_fn=limit
    )
    assert said.returncode == 1
    assert "File too large" in said.stderr.splitlines()[-1]
    assert not out.exists()
    convert_to(archive, Delivery(out), Options(jobs=1))
    assert files(out) == whole


def stopped(after: int) -> Any:
    def follow(steps: Iterator[Any]) -> Iterator[Any]:
        for number, step in enumerate(steps):
            if number == after:
                raise KeyboardInterrupt
            yield step

    return follow


def test_what_was_done_is_not_done_again(archive: Path, whole: dict[str, bytes], tmp_path: Path) -> None:
    out = tmp_path / "x.jsonl"
    told: list[int] = []
    for after in (100, 300, 200):
        with pytest.raises(KeyboardInterrupt):
            convert_to(archive, Delivery(out), Options(jobs=1), follow=stopped(after))
    journal = out.with_name(".x.jsonl.journal")
    with (journal / "entries.jsonl").open("ab") as entries:
        entries.write(b'{"name": "torn')
    convert_to(archive, Delivery(out, resumed=told.append), Options(jobs=1))

    assert files(out) == whole
    # Duplicates, and what was never read, are decided anew.
    assert 200 < told[0] < 300


def test_a_journal_of_another_parser_counts_nothing(
    archive: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "x.jsonl"
    with pytest.raises(KeyboardInterrupt):
        convert_to(archive, Delivery(out), Options(jobs=1), follow=stopped(100))
    about = out.with_name(".x.jsonl.journal") / "about.json"
    about.write_bytes(orjson.dumps({**orjson.loads(about.read_bytes()), "parser": "another"}))
    told: list[int] = []
    convert_to(archive, Delivery(out, resumed=told.append), Options(jobs=1))

    assert (told, files(out)) == ([0], whole)


def test_a_changed_file_is_read_anew_when_the_run_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write_corpus(folder, 20)
    first = sorted(folder.rglob("*.html"))[0]
    with pytest.raises(KeyboardInterrupt):
        convert_to(folder, Delivery(tmp_path / "x.jsonl"), Options(jobs=1), follow=stopped(15))
    first.write_bytes(first.read_bytes() + b"<p>more</p>")
    convert_to(folder, Delivery(tmp_path / "x.jsonl"), Options(jobs=1))
    convert_to(folder, Delivery(tmp_path / "y.jsonl"), Options(jobs=1))

    assert files(tmp_path / "x.jsonl")["jsonl"] == files(tmp_path / "y.jsonl")["jsonl"]


def test_a_cache_gives_the_same_bytes_without_parsing(
    archive: Path, whole: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("x", "y"):
        delivery = Delivery(tmp_path / f"{name}.jsonl", cache=tmp_path / "cache")
        convert_to(archive, delivery, Options(jobs=1))
        monkeypatch.setattr("esrcat.conversion.parse_bytes", None)

    assert files(tmp_path / "x.jsonl")["jsonl"] == whole["jsonl"] == files(tmp_path / "y.jsonl")["jsonl"]
    with pytest.raises(ExportError, match="no cache of esrcat"):
        convert_to(archive, Delivery(tmp_path / "z.jsonl", cache=archive / "a.zip"))


def test_only_what_changed_since_an_earlier_run(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write_corpus(folder, 10)
    convert_to(folder, Delivery(tmp_path / "x.jsonl"), Options(jobs=1))
    changed = sorted(folder.rglob("*.html"))[3]
    changed.write_bytes(changed.read_bytes() + b" ")
    (folder / "new.html").write_bytes(PAGE)
    tally = convert_to(
        folder, Delivery(tmp_path / "y.jsonl"), Options(jobs=1, since=tmp_path / "x.report.json")
    )

    assert (tally.inputs, tally.unchanged) == (2, 9)
    assert json.loads((tmp_path / "y.report.json").read_bytes())["counts"]["unchanged"] == 9
    for wrong in (folder / "new.html", tmp_path / "nowhere.json"):
        with pytest.raises(SourceError, match="--since names"):
            Run(folder, Options(since=wrong))


def test_what_comes_to_nothing_is_kept_apart_with_its_reason(archive: Path, tmp_path: Path) -> None:
    quarantine = tmp_path / "quarantine"
    convert_to(archive, Delivery(tmp_path / "x.jsonl", quarantine=quarantine), Options(jobs=1))
    lines = [json.loads(line) for line in (quarantine / "reasons.jsonl").read_bytes().splitlines()]

    assert [(line["name"], line["status"]) for line in lines] == [
        ("a.zip!/../out.html", "refused"),
        ("a.zip!/broken.html", "failed"),
        ("c.png", "unsupported"),
    ]
    assert (quarantine / lines[2]["copy"]).read_bytes() == b"\x89PNG"
    with pytest.raises(ExportError, match="files of something else"):
        convert_to(archive, Delivery(tmp_path / "x.jsonl", quarantine=archive), Options(jobs=1))


def test_identifying_alone_reads_no_values() -> None:
    steps = list(Run(CORPUS / "eura2007", Options(reading=Reading(identify_only=True))))

    assert {step.settled.form for step in steps} == {"eura2007"}
    assert not any(step.settled.records for step in steps)


def test_records_of_an_earlier_run_are_carried_over(
    archive: Path, whole: dict[str, bytes], tmp_path: Path
) -> None:
    first = tmp_path / "first.jsonl"
    for ending, data in whole.items():
        first.with_name(f"first.{ending}").write_bytes(data)
    first.write_bytes(whole["jsonl"] + b'{"broken": 1}\n')
    tally = convert_to(first, Delivery(tmp_path / "again.jsonl"))

    assert (tmp_path / "again.jsonl").read_bytes() == whole["jsonl"]
    assert tally.statuses["failed"] == 1
    named = {line["documents"][0]["sha256"] for line in map(json.loads, whole["jsonl"].splitlines())}
    kept = [json.loads(line) for line in (tmp_path / "again.documents.jsonl").read_bytes().splitlines()]
    assert {line["sha256"] for line in kept} == named
    assert len(kept) == len(named)


def test_two_runs_do_not_write_one_file(archive: Path, tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no such locks")

    def follow(steps: Iterable[Step]) -> Iterator[Step]:
        with pytest.raises(ExportError, match="another run"):
            convert_to(archive, Delivery(tmp_path / "x.jsonl"))
        yield from steps

    convert_to(CORPUS / "eura2007" / "S19001.html", Delivery(tmp_path / "x.jsonl"), follow=follow)
    assert [path.name for path in tmp_path.glob(".*")] == [LIST]
