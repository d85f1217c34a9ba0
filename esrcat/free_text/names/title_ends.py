"""Where the name that a heading gives begins and ends, told by what the text below says again."""

from __future__ import annotations

import re

from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story

_OFTEN = 2


def as_said_behind_noun(story: Story, start: int, end: int) -> int:
    """'Projektet Stigen öppnar dörrar', where the text says 'projektet Stigen' again: a verb follows.

    Return where the name ends, as the text has it behind the noun; the end given, where it has it whole.
    """
    written = story.text[start:end]
    said = [each for each in _BEHIND_NOUN.finditer(story.text) if each.end() != start]
    if any(story.text.startswith(written, each.end()) for each in said):
        return end
    for space in re.finditer(r"\s", written):
        part = written[: space.start()]
        if sum(_is_said_at(story.text, each.end(), part) for each in said) >= _OFTEN:
            return start + len(part)
    return end


_BEHIND_NOUN = re.compile(r"\b(?:[Pp]rojekt(?:et)?|[Pp]roject|[Hh]anke|[Pp]rojekti)\s(?=[A-ZÅÄÖ])")


def _is_said_at(text: str, start: int, name: str) -> bool:
    """Tell whether a name stands somewhere that no word with a capital makes longer."""
    behind = text[start + len(name) : start + len(name) + 2]
    return (
        text.startswith(name, start)
        and not behind[:1].isalnum()
        and not (behind[:1] == " " and behind[1:].isupper())
    )


# A text is told, launched, reported; other deeds are the project's.
_OF_ITS_BEGINNING = re.compile(
    r"(?!(?:Presentation|Launch|Start|End|Results?|Evaluation|Description|Summary|Report|News|Introduction|Overview|History|Story|Part|Impact"
    r"|Presentation|Utvärdering|Resultat|Beskrivning|Rapport)\b)[A-ZÅÄÖ][a-zåäö]{5,}\s(?:of|av)\s(?:the\s)?"
)


def is_deed_of_title(story: Story, line: Line, start: int, end: int) -> bool:
    """'Revival of the old language and culture': what is done to that to which the text comes back."""
    return (
        end == line.end
        and story.text[end - 1].islower()
        and not story.text[start:end].istitle()
        and _OF_ITS_BEGINNING.fullmatch(story.text, line.start, start) is not None
    )
