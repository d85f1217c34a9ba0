"""How many processes can run at once."""

from __future__ import annotations

import os

import pytest

from esrcat.processors import processors


def test_at_least_one_process_can_run() -> None:
    assert processors() >= 1


def test_what_the_system_allows_counts_rather_than_what_the_machine_has(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {3, 5}, raising=False)

    assert processors() == 2


def test_a_system_that_does_not_tell_is_asked_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)

    assert processors() == 1
