"""Word forms read by two processes: the same readings in the same order as one by one, whoever reads them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Thread
from time import sleep

import pytest

from esrcat.search import reading_queue
from esrcat.search.analyzers import find_analyzer
from esrcat.search.reading_process import answer, parts_of, unpacked_forms
from esrcat.search.reading_queue import ReadingQueue
from esrcat.search.readings import COLUMNS, FewTexts, Readings
from esrcat.search.terms import TONGUES, Form, FormReader
from tests.search.words_of_tests import SmallDictionary

STEMS = "silta työpaja kalastus nuori-työ hanke verkko maakunta yrittäjä".split()
BATCHES: list[list[Form]] = [
    [("fi", f"{stem}{ending}") for stem in STEMS] + [("sv", f"bro{ending}"), ("pair", f"koulu työ{ending}")]
    for ending in ("", "ssa", "t", "nkin", "lla", "xq")
]


def packed_forms(forms: Iterable[Form]) -> bytes:
    return "\n".join(f"{TONGUES.index(language)}{word}" for language, word in forms).encode()


@pytest.fixture
def reader() -> FormReader:
    return FormReader(find_analyzer())


def one_by_one(reader: FormReader) -> Readings:
    readings = Readings()
    for batch in BATCHES:
        readings.add(map(reader.reading, batch))
    return readings


def told(readings: Readings) -> Iterator[list[str]]:
    """Names in place of numbers, which may be others."""
    names = {"inner": list(readings.inner)}
    for column, kind in COLUMNS.items():
        numbers = array(kind, readings.columns[column].tobytes())
        listed = names.get(column, list(readings.terms))
        yield [str(n) for n in numbers] if column.startswith("of_") else [listed[n] for n in numbers]


def queued(reader: FormReader) -> Readings:
    readings = Readings()
    queue = ReadingQueue(reader, readings)
    for batch in BATCHES:
        queue.put(packed_forms(batch))
    queue.settle()
    return readings


def test_a_queue_reads_in_the_order_of_its_batches(reader: FormReader) -> None:
    assert list(told(queued(reader))) == list(told(one_by_one(reader)))


@pytest.mark.parametrize("named_for", [1, 2, 256])
def test_another_process_reads_the_same(
    named_for: int, reader: FormReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_queue, "_NAMED_FOR", named_for)
    monkeypatch.setattr(ReadingQueue, "_may_be_shared", lambda self: True)
    monkeypatch.setattr(reading_queue, "processors", lambda: 2)
    monkeypatch.setattr(reading_queue, "_WORTH_A_PROCESS", 1)
    # Nothing is left to this process: it would be done before the other one has begun.
    monkeypatch.setattr(ReadingQueue, "_read_from_the_end", lambda self, own: None)
    monkeypatch.setattr(ReadingQueue, "_read", lambda self, batch: pytest.fail("read by this process"))
    monkeypatch.setattr(reading_queue, "_IN_ADVANCE", len(BATCHES))

    readings = Readings()
    queue = ReadingQueue(reader, readings)
    for batch in BATCHES:
        queue.put(packed_forms(batch))
    other = queue._other
    assert other is not None
    while queue._waiting.forms and other._threads[0].is_alive():
        sleep(0.01)
    queue.settle()
    assert list(told(readings)) == list(told(one_by_one(reader)))


def test_what_a_process_leaves_is_read_by_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    # The other process finds another analyzer than this one, and leaves.
    monkeypatch.setattr(ReadingQueue, "_may_be_shared", lambda self: True)
    monkeypatch.setattr(reading_queue, "processors", lambda: 2)
    monkeypatch.setattr(reading_queue, "_WORTH_A_PROCESS", 1)
    reader = FormReader(SmallDictionary())

    assert list(told(queued(reader))) == list(told(one_by_one(reader)))


def test_a_closed_queue_has_no_process_left(reader: FormReader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ReadingQueue, "_may_be_shared", lambda self: True)
    monkeypatch.setattr(reading_queue, "processors", lambda: 2)
    monkeypatch.setattr(reading_queue, "_WORTH_A_PROCESS", 1)
    queue = ReadingQueue(reader, Readings())
    queue.put(packed_forms(BATCHES[0]))
    other = queue._other
    assert other is not None
    queue.close()

    assert other._process.returncode is not None


def test_answers_add_up_to_the_readings(reader: FormReader) -> None:
    readings, terms, inner = Readings(), FewTexts(), FewTexts()
    first = len(BATCHES) // 2
    theirs = readings.theirs()
    for batch in BATCHES[:first]:
        readings.extend(parts_of(answer(reader, packed_forms(batch), terms, inner)), theirs)
    assert list(readings.terms) == list(terms)
    readings.terms.number("another")
    readings.inner.number("another")
    for batch in BATCHES[first:]:
        readings.extend(parts_of(answer(reader, packed_forms(batch), terms, inner)), theirs)

    assert list(told(readings)) == list(told(one_by_one(reader)))


def test_forms_are_unpacked_again() -> None:
    assert list(unpacked_forms(packed_forms(BATCHES[0]))) == BATCHES[0]


def test_words_that_no_pipe_holds_do_not_stop_a_build(
    reader: FormReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Questions and answers are each longer than what a pipe takes before somebody reads."""
    monkeypatch.setattr(ReadingQueue, "_may_be_shared", lambda self: True)
    monkeypatch.setattr(reading_queue, "processors", lambda: 2)
    monkeypatch.setattr(reading_queue, "_WORTH_A_PROCESS", 1)
    batches: list[list[Form]] = [
        [("fi", f"{'tekosana' * 100}{batch}x{number}") for number in range(200)] for batch in range(4)
    ]
    assert all(len(packed_forms(batch)) > 1 << 16 for batch in batches)
    readings = Readings()
    queue = ReadingQueue(reader, readings)

    def read() -> None:
        for batch in batches:
            queue.put(packed_forms(batch))
        while queue._waiting.forms:
            sleep(0.01)
        queue.settle()

    thread = Thread(target=read, daemon=True)
    thread.start()
    thread.join(timeout=120)

    assert not thread.is_alive()
    assert len(readings) == 800


@pytest.mark.parametrize("analyzer", ["shared", "other", "alone"])
def test_files_are_there_when_all_is_settled(
    analyzer: str, tmp_path: Path, reader: FormReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a process that stays, by one that leaves because it finds another analyzer, and by none."""
    monkeypatch.setattr(ReadingQueue, "_may_be_shared", lambda self: analyzer != "alone")
    monkeypatch.setattr(reading_queue, "processors", lambda: 2)
    monkeypatch.setattr(reading_queue, "_WORTH_A_PROCESS", 1)
    monkeypatch.setattr(reading_queue, "_FILES_AT_ONCE", 100)
    if analyzer == "other":
        reader = FormReader(SmallDictionary())
    queue = ReadingQueue(reader, Readings())
    queue.put(packed_forms(BATCHES[0]))
    (tmp_path / "ä0").write_bytes(b"what was there before is longer")
    for number in range(40):
        queue.write(str(tmp_path / f"ä{number}"), b"%d\0" % number * (number % 7))
    queue.settle()

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        f"ä{number}": b"%d\0" % number * (number % 7) for number in range(40)
    }


def test_a_file_that_the_other_process_cannot_write_is_told_of(
    tmp_path: Path, reader: FormReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReadingQueue, "_may_be_shared", lambda self: True)
    monkeypatch.setattr(reading_queue, "processors", lambda: 2)
    monkeypatch.setattr(reading_queue, "_WORTH_A_PROCESS", 1)
    queue = ReadingQueue(reader, Readings())
    queue.put(packed_forms(BATCHES[0]))
    queue.write(str(tmp_path / "none" / "file"), b"")

    with pytest.raises(FileNotFoundError, match="none"):
        queue.settle()
