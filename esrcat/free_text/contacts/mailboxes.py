"""Whose a mailbox or a number of nobody is: by its name, and by the words around it."""

from __future__ import annotations

import re

from esrcat.free_text.contacts.around import Own, informs, is_no_contact, without
from esrcat.free_text.names.mention import names_another
from esrcat.free_text.persons.words import (
    MAILBOX,
    NEVER,
    OF_ANOTHER_PROJECT,
    OF_PROJECT,
    UNLESS_ASKED,
    UNLESS_OF_PROJECT,
)
from esrcat.free_text.story.story import Story
from esrcat.patterns import Text

_FOLD = str.maketrans("åäöé", "aaoe")


def mailbox_is_of_others(story: Story, own: Own, said: str, heading: str, address: str) -> bool:
    """Tell whether a mailbox of no person, or a number, serves something else than the project."""
    words = without(f"{heading}\n{said}", own.names)
    if NEVER.search(words) or OF_ANOTHER_PROJECT.search(words) or is_no_contact(story, words):
        return True
    if names_another(said, own.names) or (UNLESS_ASKED.search(words) and not informs(story, said)):
        return True
    doubtful = UNLESS_OF_PROJECT.search(words) is not None or is_box_of_others(address)
    return doubtful and OF_PROJECT.search(words) is None


def is_box_of_others(address: str) -> bool:
    """Tell whether an address is by its name that of an office: 'kirjaamo@', 'press@'."""
    return MAILBOX.search(address.partition("@")[0]) is not None


def is_of_paper(address: str) -> bool:
    """Tell whether an address is at a newspaper or station: whoever has it wrote the news."""
    return _PAPER.search(address.partition("@")[2]) is not None


_PAPER = re.compile(
    r"(?:uutiset|lehti|sanomat|tidning(?:en|ar)?|bladet|posten|newspaper|gazette|herald)(?=\.)|(?:\A|\.)(?:news|radio|yle)\.",
    re.IGNORECASE,
)


def is_of_next(words: str) -> bool:
    """Tell whether the words in front of a number, on a line of their own, are those of another's number."""
    text = Text(words)
    return any(each.search(text) for each in (UNLESS_OF_PROJECT, UNLESS_ASKED, NEVER))


def is_own_box(address: str, own: Own) -> bool:
    """Tell whether an address is by its name the project's: 'risteys@' of the project Risteys."""
    local = address.partition("@")[0].casefold().translate(_FOLD)
    return any(
        len(name) > 3 and name.casefold().translate(_FOLD).replace(" ", "") == local for name in own.names
    )
