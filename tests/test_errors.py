"""Exceptions come back from another process as they were raised there."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

import pytest

from esrcat import parse
from esrcat.errors import OverBudget, Refused, UnreadableDocument

Kind = Callable[..., UnreadableDocument]


@pytest.mark.parametrize("kind", [UnreadableDocument, OverBudget, Refused])
@pytest.mark.parametrize("copied", [copy.copy, lambda each: pickle.loads(pickle.dumps(each))])
def test_an_unreadable_document_can_be_copied_and_sent(kind: Kind, copied: Kind) -> None:
    error = kind("a.html", "empty", unsupported=True)
    error.add_note("on the third try")
    other = copied(error)

    assert type(other) is type(error)
    assert str(other) == "a.html: empty"
    assert (other.name, other.reason, other.unsupported) == ("a.html", "empty", True)
    assert other.__notes__ == ["on the third try"]


def test_a_pool_of_processes_outlives_an_unreadable_document() -> None:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        with pytest.raises(UnreadableDocument, match="the file is empty"):
            pool.submit(parse, b"").result()

        assert pool.submit(parse, b"Hankeohje").result().records == ()
