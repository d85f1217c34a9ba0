"""Where a sentence begins."""

from __future__ import annotations

import pytest

from esrcat.vocab.sentence_start import at_sentence_start

STARTS = [
    "|Hanke",
    "Loppu. |Hanke",
    "Oliko? |Hanke",
    "Kohde: |Nuoret",
    "rivi\n|Hanke",
    "a\n- |Nuoret",
    "• |Nuoret",
    "\n\n  |Hanke",
]
INSIDE = ["ja |Hanke", "hanke, |Hanke", "(|Hanke", "ESR-|Hanke", "vuonna 2008 |Hanke", "hanke – |Hanke"]


@pytest.mark.parametrize(
    ("marked", "expected"), [*((each, True) for each in STARTS), *((each, False) for each in INSIDE)]
)
def test_a_sentence_starts(marked: str, expected: bool) -> None:
    start = marked.index("|")

    assert at_sentence_start(marked.replace("|", ""), start) is expected
