"""Labels of registers whose values stand right behind them, without a sign between: 'Slutdatum2019-05-31'.

Such a page had a table or boxes, of which a saved text keeps only the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from esrcat.document import Block, lines
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import topic_of
from esrcat.normalise import View, with_mark_at
from esrcat.patterns import quick

# Where a small letter touches a capital, a digit or a mark of money: 'Huvudsökande' and 'Näs stad'.
_TOUCHES = quick(r"(?<=[a-zåäö])(?=[A-ZÅÄÖ\d€”\"])")
# An address begins with a small letter: 'E-post' and 'maja@saari.example'.
_ADDRESS = re.compile(
    r"(?:e-?post(?:adress)?|sähköposti(?:osoite)?|e-?mail)(?=[\w.+-]+(?:@|\s?[\[(]at[\])]))", re.I
)
# Labels of what is told at length or is no value of the project.
_OF_TEXT = quick(
    r"(?:hankkeen|projekt(?:in?|ets)?|hanke|project)?\s?(?:kuvaus|tiivistelmä|beskrivning|sammanfattning|description|summary"
    r"|päätöspäivä(?:määrä)?|beslutsdatum|decision\sdate)",
    re.I,
)
_LONGEST_LABEL = 45
_LEAST = 2
"""One alone may be a name: 'KestoKylä'."""


class Stuck(NamedTuple):
    """Where in a text a label and the value that touches it begin."""

    label: int
    value: int


def values_stuck_to_labels(
    text: str, blocks: Sequence[Block], wordings: tuple[Wording, ...]
) -> tuple[Stuck, ...]:
    """Return the labels that nothing parts from their values, in order; none where it is but one."""
    found: list[Stuck] = []
    for block in blocks:
        if not any(map(str.isalnum, text[block.start : block.end])):
            continue
        for start, end in lines(text, block.start, block.end):
            start += len(text[start:end]) - len(text[start:end].lstrip())
            value = _value_in(text, start, end, wordings)
            if value:
                found.append(Stuck(start, value))
    return tuple(found) if len({text[slice(*each)] for each in found}) >= _LEAST else ()


def _value_in(text: str, start: int, end: int, wordings: tuple[Wording, ...]) -> int:
    """Return where the value of a line begins whose label touches it; 0 in other lines."""
    if not text[start : start + 1].isupper():
        return 0
    if address := _ADDRESS.match(text, start, end):
        return address.end()
    for touch in _TOUCHES.finditer(text, start, min(end, start + _LONGEST_LABEL)):
        label = text[start : touch.start()]
        if ":" not in label and (topic_of(label, wordings) is not None or _OF_TEXT.fullmatch(label)):
            return touch.start()
    return 0


def with_colons(cleaned: View, stuck: Sequence[Stuck]) -> View:
    """Return a block's cleaned text with each of its labels in a line of its own, and a colon behind it."""
    text = cleaned.text
    values = []
    for label, value in stuck:
        start, end = cleaned.index(label), cleaned.index(value)
        if start and text[start - 1] == " ":
            text = f"{text[: start - 1]}\n{text[start:]}"
        if end:
            values.append(end)
    return with_mark_at(replace(cleaned, text=text), values, ": ")
