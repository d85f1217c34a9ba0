"""What the line that opens a part about one of several gives in its places: name, who carries it out, sum."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.story.story import Labelled, Story
from esrcat.pages.entries import entry_at

_AFTER_SUM = re.compile(r"\)?(?:\s?\*+\)?|[.;,])?")


def values_of_entry(story: Story, written_sum: str, *, are_grants: bool) -> Iterator[Labelled]:
    """Yield the values of a story's opening as those beside labels; none where it is no entry of a list.

    The entry ends with its sum, given as it is written: a description may follow in the same line.
    `are_grants` tells that the list gives what was granted.
    """
    start, end = story.lines[0].start, story.lines[0].end
    at = story.text.find(" ".join(written_sum.split()), start, end)
    after = _AFTER_SUM.match(story.text, at + len(written_sum), end) if at >= 0 else None
    entry = entry_at(story.text, start, after.end()) if after else None
    if entry is None:
        return
    at = entry.name[0]
    yield Labelled("name", at, at, *entry.name, "table", 0)
    if entry.body:
        yield Labelled("actor", at, at, *entry.body, "table", 0)
    if entry.others:
        yield Labelled("partners", at, at, *entry.others, "table", 0)
    if are_grants or entry.is_grant:
        yield Labelled("granted", at, at, *entry.sum, "table", 0)
