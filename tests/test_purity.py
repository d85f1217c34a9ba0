"""Parsing is pure: the same bytes give the same bytes, whatever the process, and nothing outside is asked."""

from __future__ import annotations

import copy
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from esrcat import ParseResult, parse
from tests.documents import CORPUS, ROOT, corpus, parsed

# Reads everything once, so that what is loaded once is loaded; then forbids the world and reads again.
SCRIPT = """
import sys, time
from pathlib import Path
from esrcat import ParseResult, parse

WORLD = ("open", "import", "os.", "pathlib.", "glob.", "shutil.", "tempfile.",
         "socket.", "urllib.", "subprocess.", "sqlite3.")
documents = [(path.name, path.read_bytes()) for path in sorted(Path(sys.argv[1]).glob("*/*"))
             if path.suffix in (".html", ".txt")]

def everything():
    return [record.model_dump_json() for name, data in documents for record in parse(data, name=name).records]

def forbid(event, arguments):
    global watching
    if watching and event.startswith(WORLD):
        watching = False
        raise RuntimeError(f"parsing asked for {event} {arguments!r}")

def no_clock():
    raise RuntimeError("parsing asked for the time")

watching = False
first = everything()
sys.addaudithook(forbid)
time.time = time.monotonic = time.perf_counter = time.localtime = no_clock
watching = True
second = everything()
watching = False
assert first == second
sys.stdout.buffer.write("\\n".join(first).encode())
"""
PROCESSES = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "1", "TZ": "Europe/Helsinki", "LC_ALL": "fi_FI.UTF-8", "PYTHONUTF8": "1"},
    {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
)


def read_in_a_process(environment: dict[str, str], folder: Path) -> bytes:
    command = [sys.executable, "-c", SCRIPT, str(CORPUS)]
    full = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    run = subprocess.run(command, cwd=folder, env=full, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode(errors="replace")
    return run.stdout


@pytest.fixture(scope="module")
def here() -> bytes:
    return read_in_a_process({}, ROOT)


def test_the_corpus_is_read_without_the_world(here: bytes) -> None:
    assert here.count(b'"key":') >= 24
    assert len(corpus()) >= 35


@pytest.mark.parametrize("environment", PROCESSES, ids=lambda environment: environment["TZ"])
def test_every_process_gives_the_same_bytes(environment: dict[str, str], here: bytes, tmp_path: Path) -> None:
    assert read_in_a_process(environment, tmp_path) == here


@pytest.fixture
def often() -> Iterator[None]:
    """Let threads take turns as often as they can."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("often")
def test_threads_read_alike() -> None:
    # Each twice in a row, so that two threads read the same at once.
    documents = [path for path in corpus()[::6] for _ in range(2)]
    with ThreadPoolExecutor(4) as threads:
        read = list(threads.map(lambda path: parse(path).records, documents))

    assert read == [parsed(path).records for path in documents]


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
def test_results_can_be_copied_and_sent(copied: Callable[[ParseResult], ParseResult]) -> None:
    for path in corpus()[::8]:
        result = parsed(path)
        other = copied(result)

        assert (other.records, other.issues, other.claimed) == (result.records, result.issues, result.claimed)
        assert other.document.text == result.document.text
        assert other.document.place(3) == result.document.place(3)
