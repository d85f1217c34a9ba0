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
        return _of_one_word(story, chosen)
    for match in re.finditer(re.escape(chosen.name), story.text, re.IGNORECASE):
        if not match[0].isupper() and match[0][0].isupper():
            return chosen._replace(name=match[0], start=match.start(), end=match.end())
    # A path to the page or the window's title may write it as it is written.
    for match in re.finditer(re.escape(chosen.name), story.document.text, re.IGNORECASE):
        if not match[0].isupper() and match[0][0].isupper():
            return chosen._replace(name=match[0])
    return chosen


# 'ePolku', 'Sini-Valo', 'SeniorIT': capitals within a word are no accident of where it stands.
_CAPITAL_WITHIN = re.compile(r"[\w-]*[a-zåäö-][A-ZÅÄÖ][\w-]*")


def _of_one_word(story: Story, chosen: Mention) -> Mention:
    """Give a name of one word as the text spells it; a short one with a capital may be another word."""
    for match in re.finditer(rf"(?<!\w){re.escape(chosen.name)}(?!\w)", story.text, re.IGNORECASE):
        if not match[0].isupper() and _CAPITAL_WITHIN.fullmatch(match[0]):
            return chosen._replace(name=match[0], start=match.start(), end=match.end())
    spelt = chosen.name.capitalize()
    return chosen._replace(name=spelt) if len(spelt) > _LONGEST_ACRONYM and spelt in story.text else chosen
