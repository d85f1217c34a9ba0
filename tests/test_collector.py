"""Stretches of work without the garbage collector."""

from __future__ import annotations

import gc

import pytest

from esrcat.collector import without_collecting


def test_the_collector_rests_and_goes_on_even_after_a_failure() -> None:
    with pytest.raises(ValueError, match="broken"), without_collecting():
        assert not gc.isenabled()
        raise ValueError("broken")

    assert gc.isenabled()


def test_one_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with without_collecting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
