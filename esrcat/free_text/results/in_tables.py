"""New jobs, businesses, qualifications and other results in tables and figures that a page sets apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from esrcat.free_text.results.achieved import what_behind
from esrcat.free_text.results.figures import Figure
from esrcat.free_text.results.nouns import TAKES_PART
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness

_OF_ROW = re.compile(
    r"(?:tavoite|mål(?:et)?|target|goal|noin|ca|about)?\s?:?\s?(?P<number>\d+)(?!\d|[.,/])", re.IGNORECASE
)
_PART = re.compile(
    r"\W*(?:joista|heistä|niistä|varav|av\s(?:dem|vilka)|of\s(?:whom|which|them)|including)\b", re.IGNORECASE
)


def read_outcomes_in_tables(story: Story, about: Aboutness, finds: Finds, figures: Sequence[Figure]) -> None:
    """Add new jobs, businesses and qualifications, by the words beside a figure or before a row."""
    for figure in figures:
        for key in keys_of(story, figure.words):
            where = figure.start, figure.end
            rule = f"number of {key}"
            finds.add(f"/outcomes/{key}/{figure.kind}/total", figure.number, *where, "table", rule)
    known = {figure.row for figure in figures}
    for number, line in enumerate(story.lines):
        if line.row >= 0 and line.row not in known and about.is_own_at(line.start):
            _outcome_row(story, number, finds)


def read_results_in_tables(
    story: Story, finds: Finds, figures: Sequence[Figure], known: set[object], ordinal: int
) -> list[object]:
    """Add the figures of what came about, as outcomes from `ordinal` on, but for numbers that are `known`.

    Returns the numbers that were added.
    """
    added: list[object] = []
    for figure in figures:
        if figure.kind == "planned" or figure.number in known:
            continue
        base, rule = f"/outcomes/statements/{ordinal}", "number of an outcome"
        words = figure.words_start, figure.words_start + len(figure.words)
        what = _what(story, figure)
        finds.add(f"{base}/text", figure.words, *words, "table", rule)
        finds.add(f"{base}/number", figure.number, figure.start, figure.end, "table", rule)
        if not _PART.match(figure.words):
            finds.add(f"{base}/what", what, words[0], words[0] + len(what), "table", rule)
        added.append(figure.number)
        ordinal += 1
    return added


def _what(story: Story, figure: Figure) -> str:
    """Return what a figure counts: the label of its row; of words under it, those of the things."""
    if figure.row >= 0:
        return figure.words
    start = figure.words_start
    phrases = (what_behind(story.text, start, start + len(figure.words), each) for each in story.wordings)
    return next(filter(None, phrases), figure.words)


def keys_of(story: Story, words: str) -> list[str]:
    """Return what the words say is counted: new jobs, new businesses, qualifications."""
    if TAKES_PART.search(words):
        # Firms and places of work that only take part.
        return []
    labels = [each for wording in story.wordings for each in wording.counted_labels]
    return [key for key, pattern in labels if compiled(pattern).search(words)]


def _outcome_row(story: Story, number: int, finds: Finds) -> None:
    line = story.lines[number]
    if (
        (number and story.lines[number - 1].row == line.row)
        or number + 1 >= len(story.lines)
        or story.lines[number + 1].row != line.row
    ):
        return
    label, value = story.line_text(line), story.lines[number + 1]
    match = _OF_ROW.match(story.line_text(value))
    if match is None:
        return
    for key in keys_of(story, label):
        is_actual = any(compiled(wording.so_far).search(label) for wording in story.wordings)
        kind = "actual" if is_actual else "planned"
        start = value.start + match.start("number")
        pointer, rule = f"/outcomes/{key}/{kind}/total", f"number of {key}"
        finds.add(pointer, int(match["number"]), start, value.start + match.end(), "table", rule)
