"""Whether a place beside a label is where one met, and not where a project works."""

from __future__ import annotations

import re

from esrcat.free_text.story.story import Labelled, Story

# Where one met, beside when and who was there: 'Paikka: Seinäjoki', 'Läsnä: …'.
_OF_MEETING = re.compile(
    r"^\W*(?:Läsnä|Aika:?.{0,30}\bklo|Kellonaika|Puheenjohtaja:|Närvarande|Tid:?.{0,30}\bkl|Present:|Time:?.{0,30}\d[.:]\d\d)",
    re.MULTILINE,
)
_NEAR = 200


def is_of_meeting(story: Story, label: Labelled) -> bool:
    """Tell whether a place beside a label is that of a meeting or an event."""
    near = story.text[max(0, label.label_start - _NEAR) : label.end + _NEAR]
    return _PLACE.match(story.text, label.label_start) is not None and _OF_MEETING.search(near) is not None


_PLACE = re.compile(r"(?:Paikka|Plats|Place|Venue)\b", re.IGNORECASE)
