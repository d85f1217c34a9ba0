"""Stretches of work without the garbage collector."""

from __future__ import annotations

import gc

import pytest

from esrcat.collector import without_collecting


def test_the_collector_rests_and_goes_on_even_after_a_failure() -> None:
    def fail() -> None:
        with without_collecting():
            seen.append(gc.isenabled())
            raise ValueError("broken")

    seen: list[bool] = []
    with pytest.raises(ValueError, match="broken"):
        fail()

    assert [*seen, gc.isenabled()] == [False, True]


def test_one_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with without_collecting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
