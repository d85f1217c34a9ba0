"""What the line that opens a part about one of several gives in its places: name, who carries it out, sum."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.story.story import Labelled, Story
from esrcat.pages.entries import entry_at

_AFTER_SUM = re.compile(r"\)?(?:\s?\*+\)?|[.;,])?")

# A record's money is in euros.
_IN_CROWNS = re.compile(r"\b(?:kr(?:onor)?|SEK)\Z|miljoner\Z")


def values_of_entry(story: Story, written_sum: str, *, are_grants: bool) -> Iterator[Labelled]:
    """Yield the values of a story's opening as those beside labels; none where it is no entry of a list.

    The entry ends with its sum, given as it is written, or with its name; a description may follow.
    `are_grants` tells that the list gives what was granted.
    """
    start, end = story.lines[0].start, story.lines[0].end
    at = story.text.find(" ".join(written_sum.split()), start, end)
    after = _AFTER_SUM.match(story.text, at + len(written_sum), end) if at >= 0 else None
    # 'Näs kommun får 24 000 euro till projektet Bryggan': here the name ends it.
    entry = (entry_at(story.text, start, after.end()) if after else None) or entry_at(story.text, start, end)
    if entry is None:
        return
    at = entry.name[0]
    yield Labelled("name", at, at, *entry.name, "table", 0)
    if entry.body:
        yield Labelled("actor", at, at, *entry.body, "table", 0)
    if entry.others:
        yield Labelled("partners", at, at, *entry.others, "table", 0)
    if (are_grants or entry.is_grant) and not _IN_CROWNS.search(written_sum):
        yield Labelled("granted", at, at, *entry.sum, "table", 0)
