"""Whether a place only says where an organisation sits: 'Skärgårdens Yrkesinstitut i Pargas'."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.streets import STREET
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import quick

_AFTER_NAME = quick(r"(?:(?![\w-]*[Pp]roje[ck]t)[A-ZÅÄÖ][\w-]+|\brf|\bAb|\bOy|\bry)\s(?:i|in|of)\s\Z")

# 'Soutukatu 5, Mikkeli', 'Piippukatu 3, 40100 Jyväskylä'
_ADDRESS = re.compile(rf"{STREET}(?:\s?[A-Za-z])?(?:\s?[–-]\s?\d+)?,\s(?:\d{{5}}\s)?\Z")


def is_seat(story: Story, about: Aboutness, start: int) -> bool:
    """Tell whether a place is an address, or where a body sits: 'Skärgårdens Yrkesinstitut i Pargas'."""
    if _ADDRESS.search(story.text, max(0, start - 60), start):
        return True
    before = _AFTER_NAME.search(story.text, max(0, start - 40), start)
    if before is None or _opens_sentence(story, before.start()):
        return False
    if not _ends_a_body(story, before.start(), before.end()):
        return False
    return not any(mention.start <= before.start() < mention.end for mention in about.names.own)


def _ends_a_body(story: Story, first: int, last: int) -> bool:
    """Tell whether an organisation's name, and no other name, ends in front of 'in'."""
    statement = story.statement_at(first)
    if statement is None:
        return False
    end = last - len(story.text[first:last].split()[-1]) - 2
    language = story.wordings[0].language
    return any(
        each.start < end <= each.end + 1 or each.start <= first < each.end
        for each in organisations_in(story.text, statement.start, statement.end, language)
    )


def _opens_sentence(story: Story, start: int) -> bool:
    """Tell whether a single word with a capital only begins its sentence: 'Unga i Malax'."""
    if not story.opens_sentence(start):
        return False
    word = story.text[start : story.text.index(" ", start)]
    return re.search(rf"[a-zåäö,]\s{re.escape(word)}\b", story.text) is None
