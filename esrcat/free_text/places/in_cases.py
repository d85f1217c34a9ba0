"""Whether a Finnish place stands in the form of where something is done: its case, or a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from esrcat.free_text.story.story import Story
from esrcat.vocab.place_forms import place_forms

_ALL_OVER = re.compile(r"\b(?:halki|ympäri|poikki|eri\s+puolilla|kaikkialla)\s+(?:koko\s+)?\Z", re.IGNORECASE)
_ROW = r"(?:,\s[A-ZÅÄÖ]\w+n)*(?:\s(?:ja|sekä)\s[A-ZÅÄÖ]\w+n)?"
# 'Nurmeksen satamassa', 'Iin rantoihin', 'Kuhmon yrittäjille', 'Kemin lisäksi'; no part of a body's name.
_IN_PART = re.compile(
    rf"{_ROW}\s(?:rann(?:oilla|alla)|kyl(?:ät|iä|issä|illä|ille|iin)|kunnissa|seudulla|seuduilla|kaupungeissa)\b"
    rf"|{_ROW}\s(?:lisäksi\b|ohella\b|(?!\w*(?:opisto|koulu|keskukse|museo|yhtymä|säätiö|kampukse|instituuti|akatemia|hallitukse"
    r"|valtuusto|lehde|kirjasto|kaupungi|kunna|toimisto|liito|seurakunna|messu|rahasto)\w*)[A-ZÅÄÖ]?[a-zåäö-]+"
    r"(?:ss[aä]|i?ll[aä]|ihin|iin)\b)"
    rf"|{_ROW}\s[a-zåäö-]*(?:yrity[ks]|yrittäj|työttöm|asukka|maatil|viljelij)[a-zåäö]+\b(?!\sry)"
)
_INNER = re.compile(r"(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|[aeiouyäö]{2}n|h[aeiouyäö]n|seen)\Z")


def is_inner(story: Story, start: int, end: int) -> bool:
    """Tell whether a place has the form of where something is: 'Kuhmossa', 'Iin rannoilla'."""
    written = story.text[start:end]
    known = place_forms().get(written)
    # 'Vantaan' and 'Espoon' end as the case does that tells where to.
    if _INNER.search(written) and (known is None or known.case != "genitive"):
        return True
    return written.endswith("n") and (
        _IN_PART.match(story.text, end) is not None or goes_all_over(story, [(start, end)])
    )


def goes_all_over(story: Story, places: Sequence[tuple[int, int]]) -> bool:
    """Tell 'halki koko Etelä-Savon': nothing but work is all over a region."""
    return any(_ALL_OVER.search(story.text, max(0, start - 30), start) for start, _ in places)
