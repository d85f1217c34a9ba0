"""Titles beside the names of persons: in front as a part of the name, before it, behind it."""

from __future__ import annotations

import re

from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import DEGREES, PART, PERSON_NAME, Person, is_of_body
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms


def is_opening_title(story: Story, word: str, second: str) -> bool:
    """'Project' in 'Project Manager Anna Malli', 'Marine' in 'Marine Biologist': a title of several words."""
    if word not in given_names() and second not in given_names() and is_title(story, second):
        return True
    return word.lower() in _OPENS_TITLE


_OPENS_TITLE = frozenset(
    """project business development research senior regional managing planning communications vice executive
    hankkeen projektin""".split()
)


def without_title(story: Story, name: str, start: int, end: int) -> Person | None:
    """Take a title that begins the name off: 'Projektipäällikkö Esko Lammi', 'TkT Olavi Kuusamo'."""
    words = name.split(" ")
    title: SaidRole | None = None
    while len(words) > 1 and (words[0].lower().rstrip(".") in DEGREES or is_title(story, words[0])):
        if is_title(story, words[0]):
            title = SaidRole(words[0], start, start + len(words[0]))
        start += len(words[0]) + 1
        words.pop(0)
    if len(words) < 2 and title:
        # The title and a given name: the family name may follow.
        following = re.compile(rf"[ ]{PART}").match(story.text, end)
        if following is None:
            return None
        end = following.end()
        words = story.text[start:end].split(" ")
    if len(words) < 2:
        return None
    if title and len(words) == 2:
        end = end_of_name(story, start, end)
    return Person(story.text[start:end] if title else " ".join(words), start, end, title)


def end_of_name(story: Story, start: int, end: int) -> int:
    """Return where a name ends that a title took a word of: 'Projektledare Sanna Malm Ek'."""
    whole = PERSON_NAME.match(story.text, start)
    if whole is None or whole.end() <= end or is_of_body(whole["name"]):
        return end
    last = whole["name"].split(" ")[-1]
    return end if last in place_forms() or is_title(story, last) else whole.end()


def is_title(story: Story, word: str) -> bool:
    """Tell whether a word is a title; 'projektchefen' is, as 'projektchef' is, and 'puheenjohtajamme'."""
    word = word.removesuffix("mme")
    forms = (word, word[:-1], word[:-2]) if word.endswith("n") else (word,)
    titles = [compiled(wording.titles) for wording in story.wordings]
    return any(title.fullmatch(form) for title in titles for form in forms)


def title_before(story: Story, start: int) -> bool:
    """Tell whether a title stands right in front of a name."""
    before = story.text.part(max(0, start - 45), start)
    titles = (framed("(?:", wording.titles, r")(?:\s*:?|\s[–—-])\s*\Z") for wording in story.wordings)
    return any(title.search(before) for title in titles)


def title_behind(story: Story, end: int) -> bool:
    """Tell whether a title stands right behind a name: 'Daniel Ocampo, Project Coordinator, …'."""
    if story.text[end : end + 1] not in (",", " ") or not _MARK_BEHIND.match(story.text, end):
        return False
    stop = story.text.find("\n", end)
    behind = _MARK_BEHIND.sub(
        "", story.text.part(end, min(end + 60, stop if stop >= 0 else end + 60)), count=1
    )
    return any(
        framed("(?:", wording.titles, r")(?=\s?[,|(]|\s*\Z)").match(behind) for wording in story.wordings
    )


_MARK_BEHIND = re.compile(r"\s?[,|]\s+")
