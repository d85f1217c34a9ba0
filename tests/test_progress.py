"""Progress: a bar on a terminal, lines elsewhere, nothing when quiet."""

from __future__ import annotations

import io
import re
from types import SimpleNamespace

import pytest

from esrcat.progress import Progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_lines_come_at_each_tenth() -> None:
    stream = io.StringIO()
    with Progress("reading documents", 250, stream) as bar:
        assert list(bar.follow(range(250))) == list(range(250))

    lines = stream.getvalue().splitlines()
    assert lines[0] == "esrcat: reading documents: 25 of 250 (10 %)"
    assert lines[-1] == "esrcat: reading documents: 250 of 250 (100 %)"
    assert len(lines) == 10


def test_a_short_run_needs_no_lines() -> None:
    stream = io.StringIO()
    with Progress("reading documents", 24, stream) as bar:
        list(bar.follow(range(24)))

    assert stream.getvalue() == ""


def test_a_bar_is_drawn_over_itself_and_cleared(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter(range(100))
    monkeypatch.setattr("esrcat.progress.time", SimpleNamespace(monotonic=lambda: float(next(now))))
    stream = Terminal()
    with Progress("reading documents", 4, stream) as bar:
        for _ in bar.follow("abcd"):
            bar.note("note")

    drawn = [part for part in re.split(r"[\r\n]+", stream.getvalue()) if part.strip() and part != "note"]
    assert [part.split(" [")[0] for part in drawn] == [
        "reading documents 1/4",
        "reading documents 2/4",
        "reading documents 3/4",
        "reading documents 4/4",
    ]
    assert [part.count("#") / (part.count("#") + part.count(".")) for part in drawn] == [0.25, 0.5, 0.75, 1]
    assert stream.getvalue().endswith(" \r")
    assert "\nnote" not in stream.getvalue().replace("\rnote", "")


def test_a_bar_is_not_drawn_more_often_than_eyes_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("esrcat.progress.time", SimpleNamespace(monotonic=lambda: 5.0))
    stream = Terminal()
    with Progress("reading documents", 1000, stream) as bar:
        list(bar.follow(range(1000)))

    assert stream.getvalue().count("reading") == 2


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()])
def test_quiet_says_notes_only(stream: io.StringIO) -> None:
    with Progress("reading documents", 500, stream, quiet=True) as bar:
        list(bar.follow(range(500)))
        bar.note("wrong")

    assert stream.getvalue() == "wrong\n"


def test_the_pace_of_a_run_is_told_with_the_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter([0.0, 10.0, 20.0])
    monkeypatch.setattr("esrcat.progress.time", SimpleNamespace(monotonic=lambda: next(now)))
    stream = io.StringIO()
    with Progress("reading documents", 10_000, stream) as bar:
        bar.passed(99, 900)
        bar.passed(200, 2_500)
        bar.passed(201, 2_600)
        bar.passed(5_000, 20_000)

    assert stream.getvalue().splitlines() == [
        "esrcat: reading documents: 200, 20 a second, 25 %, 0:30 left",
        "esrcat: reading documents: 5000, 250 a second, 100 %, 0:00 left",
    ]


def test_of_sources_whose_size_is_not_known_the_pace_alone_is_told() -> None:
    stream = Terminal()
    with Progress("reading documents", 0, stream) as bar:
        bar.passed(7, 0)

    assert re.search(r"reading documents 7, \d+ a second", stream.getvalue())
    assert "left" not in stream.getvalue()


def test_a_bar_never_wraps_on_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "24")
    stream = Terminal()
    with Progress("reading documents", 1000, stream) as bar:
        bar.passed(196, 100)

    drawn = [part for part in stream.getvalue().split("\r") if part.strip()]
    assert drawn
    assert all(len(part) < 24 for part in drawn), drawn
