"""Whether a Finnish place stands in the form of where something is done: its case, or a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from esrcat.free_text.story.story import Story
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_forms import place_forms

_WORDS = patterns_of("esrcat.free_text.places", "words.txt")

_ALL_OVER = re.compile(r"\b(?:halki|ympäri|poikki|eri\s+puolilla|kaikkialla)\s+(?:koko\s+)?\Z", re.IGNORECASE)
# 'Nurmeksen satamassa', 'Iin rantoihin', 'Kuhmon yrittäjille', 'Kemin lisäksi'; no part of a body's name.
_IN_PART = re.compile(_WORDS["in_part"])
_INNER = re.compile(r"(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|[aeiouyäö]{2}n|h[aeiouyäö]n|seen)\Z")


def is_inner(story: Story, start: int, end: int) -> bool:
    """Tell whether a place has the form of where something is: 'Kuhmossa', 'Iin rannoilla'."""
    written = story.text[start:end]
    known = place_forms().get(written)
    # 'Vantaan' ends as the case does that tells where to, 'Salla' as the one that tells where.
    if _INNER.search(written) and (known is None or known.case not in ("genitive", "nominative")):
        return True
    return written.endswith("n") and (
        _IN_PART.match(story.text, end) is not None or goes_all_over(story, [(start, end)])
    )


def goes_all_over(story: Story, places: Sequence[tuple[int, int]]) -> bool:
    """Tell 'halki koko Etelä-Savon': nothing but work is all over a region."""
    return any(_ALL_OVER.search(story.text, max(0, start - 30), start) for start, _ in places)
