"""How a name is written that a heading prints in capitals."""

from __future__ import annotations

import re

from esrcat.free_text.names.mention import Mention
from esrcat.free_text.story.story import Story

_LONGEST_ACRONYM = 8


def not_in_capitals(story: Story, chosen: Mention, candidates: list[Mention]) -> Mention:
    """Of a name of several words that a heading prints in capitals, the one in small letters."""
    if not chosen.name.isupper():
        return chosen
    small = next((mention for mention in candidates if not mention.name.isupper()), None)
    if small is not None:
        return small
    if " " not in chosen.name:
        spelt = chosen.name.capitalize()
        return (
            chosen._replace(name=spelt) if len(spelt) > _LONGEST_ACRONYM and spelt in story.text else chosen
        )
    for match in re.finditer(re.escape(chosen.name), story.text, re.IGNORECASE):
        if not match[0].isupper() and match[0][0].isupper():
            return chosen._replace(name=match[0], start=match.start(), end=match.end())
    # A path to the page or the window's title may write it as it is written.
    for match in re.finditer(re.escape(chosen.name), story.document.text, re.IGNORECASE):
        if not match[0].isupper() and match[0][0].isupper():
            return chosen._replace(name=match[0])
    return chosen
