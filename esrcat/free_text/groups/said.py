"""Where a sentence names those whom its project is for, and where it goes over to others."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.groups", "words.txt")

# What is said of others: 'suunnattu pitkäaikaistyöttömille, joten opiskelijat eivät kuulu tähän'.
_OVER_TO_OTHERS = re.compile(
    r"[,;]\s+(?:mutta|vaan|joten|kun\s+taas|men|utan|så|but|while|whereas|so)\s+(?!(?:myös|lisäksi|också|även|also|that)\b)|;\s",
    re.IGNORECASE,
)
# What is open to everybody is for nobody in particular: 'är öppen för alla, också för pensionärer'.
_EVERYBODY = re.compile(
    r"(?:\s+\w+)?\s+(?:every(?:body|one)|any(?:body|one)|all\b(?!\s+\w)|alla\b(?!\s+\w*(?:unga|arbets|invandr|som\s+(?:är|har|saknar)))|vem\s+som\s+helst|kaikille\b(?!\s+\w+lle\b))",
    re.IGNORECASE,
)


class Stretch(NamedTuple):
    """Where part of a sentence starts and ends in the text; `aimed`: where in it the words of aim stand."""

    start: int
    end: int
    aimed: int


def stretch_for_whom(story: Story, statement: Statement) -> Stretch | None:
    """Return the part of a sentence that says for whom something is; None where it does not."""
    text = statement.text
    at = [found for wording in story.wordings if (found := compiled(wording.targets).search(text))]
    if not at:
        return None
    first = min(at, key=lambda match: match.start())
    if _EVERYBODY.match(text, first.end()):
        return None
    low, high = 0, len(text)
    for match in _OVER_TO_OTHERS.finditer(text):
        if match.end() <= first.start():
            low = match.end()
        elif match.start() >= first.end():
            high = match.start()
            break
    return Stretch(statement.start + low, statement.start + high, first.start())


def is_plainly_for(story: Story, statement: Statement) -> bool:
    """Tell whether a sentence has the word for a target group itself: 'Kohderyhmänä ovat …'."""
    return any(_plain(wording).search(statement.text) for wording in story.wordings)


@cache
def _plain(wording: Wording) -> Expression:
    return framed(r"\b", _PLAIN[wording.language])


_PLAIN = {"fi": r"kohderyhm\w+", "sv": r"målgrupp\w*", "en": r"target\s+groups?\b"}


def is_of_bystanders(story: Story, statement: Statement) -> bool:
    """Tell whether a sentence is about who came to an event, sits on a board, is hired or did some work."""
    return _BYSTANDERS.search(statement.text) is not None or any(
        compiled(wording.once).search(statement.text) for wording in story.wordings
    )


_BYSTANDERS = Expression(_WORDS["bystanders"], re.IGNORECASE)
