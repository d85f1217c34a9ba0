"""The blocks of a text that are about one project, and where they end."""

from __future__ import annotations

import re
from dataclasses import dataclass

from esrcat.pages.content import Content
from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.pages", "words.txt")

MONEY_OR_DATE = quick(
    r"\d[\d\s.,\u2009]*\s?(?:euro|€|EUR|M€|milj|mn|t€)|€\s?\d|\bEUR\s?\d|\b(?:19|20)\d\d\b", re.I
)
CLOSING = re.compile(_WORDS["closing"], re.I)
_OF_PROGRAMME = re.compile(
    r"\A[^.]*\b(?:ohjelmakau|programperiod|programming\speriod)\w*\b[^.]*\b(?:yhteensä|kaikkiaan|jaettu|sammanlagt|totalt|in\stotal"
    r"|altogether)\b",
    re.I,
)
OF_NONE = re.compile(_WORDS["of_none"], re.I)
"""A heading of what is said beside the projects of a text: 'Bakgrund', 'Ja sitten muuta'."""
CONTACT = re.compile(
    r"(?:lisätie|yhteystie|yhteyshenk|mera?\sinfo|ytterligare|närmare|kontakt|further\sinf|more\sinf|contact|enquir)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The blocks that are about one project: `Content.blocks[first:end]`.

    `heading` is the block that names the project, or None where the text is about one project only. Of a row
    of a table of projects `columns` is the first cell of the head, whose cells name those of the row, and
    `section` the blocks of the section about the same project that the text has beside the table.
    """

    first: int
    end: int
    heading: int | None = None
    columns: int | None = None
    section: tuple[int, int] | None = None


def end_of(content: Content, first: int, after: int) -> int:
    """Return where a stretch ends: before contacts and sums over all projects or the whole programme."""
    return next((n for n in range(first, after) if _closes(content.text_of(content.blocks[n]))), after)


def _closes(text: str) -> bool:
    return CLOSING.match(text) is not None or _OF_PROGRAMME.search(text) is not None
