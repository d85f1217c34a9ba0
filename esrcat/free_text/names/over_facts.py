"""Names that stand right over a project's facts: a line over its period, a heading over 'Projekttid: …'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.names.edges import trimmed
from esrcat.free_text.names.in_titles import SAYS_SOMETHING
from esrcat.free_text.names.mention import Mention, mention_of
from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import topic_of

OVER_FACTS = "line over the project's facts"
"""The rule of such names."""
_DAY = r"\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d"
_PERIOD = re.compile(rf"\(?{_DAY}\s?[–—-]\s?{_DAY}\)?")
_NOUN = re.compile(r"(?:hank(?:e|k)|projek(?:t|ti)|project)\w*\b", re.IGNORECASE)
_ENDS = (".", ":", "?", "!", ",", ";")
_LONGEST, _FEW_WORDS = 130, 2
_LEAST_LABELS = 3
_NEAR = 2
"""Lines that may stand between a heading and its first label: the marks of those who pay."""


def names_over_facts(story: Story) -> Iterator[Mention]:
    """Yield the only line of a text that stands over nothing but a period; the heading over its labels."""
    over = [
        line
        for line, below in zip(story.lines, story.lines[1:], strict=False)
        if _PERIOD.fullmatch(story.text, below.start, below.end) and _may_be_name(story, line)
    ]
    over = over if len(over) == 1 else list(_over_labels(story))
    for line in over:
        yield mention_of(story, *trimmed(story, line.start, line.end, 3), 3, OVER_FACTS)


def _over_labels(story: Story) -> Iterator[Line]:
    """The title, where the labels of a project's period and more of its facts follow at once."""
    if story.title < 0:
        return
    line = story.lines[story.title]
    below = {label.topic for label in story.labelled if 0 < label.line - story.title <= _NEAR}
    is_heading = line.kind == "heading" and not SAYS_SOMETHING.search(story.line_text(line).replace(",", ""))
    if (
        is_heading
        and "period" in below
        and len({label.topic for label in story.labelled}) >= _LEAST_LABELS
        and _may_be_name(story, line)
    ):
        yield line


def _may_be_name(story: Story, line: Line) -> bool:
    """Tell whether a line is of a few words, and none of a label's or of what never is a name."""
    written = story.line_text(line)
    return (
        line.end - line.start <= _LONGEST
        and len(written.split()) >= _FEW_WORDS
        and written[0].isupper()
        and not written.endswith(_ENDS)
        and not is_never_a_name(written)
        # What stands beside the noun is found by it.
        and not _NOUN.search(written)
        and topic_of(written, story.wordings) is None
    )
