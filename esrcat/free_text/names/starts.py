"""Where a name in front of its noun begins, of several words with capitals: 'Lieksan Uusi alku -hanke'."""

from __future__ import annotations

import re

from esrcat.free_text.names.mention import QUOTES, TOKEN
from esrcat.free_text.story.story import Story
from esrcat.vocab.place_forms import place_forms

_SAYS_WHERE = re.compile(r"[A-ZÅÄÖ][a-zåäö]+(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)")
_OPENING = frozenset("uusi tämä tässä myös lisäksi uudessa uuden nyt aiempi aiemman".split())
# Words that join those of an English name, and are none of Finnish: 'Valley of Lakes South -hanke'.
_ENGLISH = frozenset("of to the for and in with from by beyond into at through".split())
_LONGEST_JOINING = 10
_NOUNS = (" -hank", " –hank", "-hank", " -proj", " –proj", "-proj")


def best_start(story: Story, starts: list[int], end: int, line: int) -> int:
    """Of several capitals before the noun, the one that the text begins the name with elsewhere too."""
    text = story.text
    starts = _without_joined(text, starts)
    last = text[starts[0] : end] if starts else ""
    if len(starts) > 1 and (last in place_forms() or _SAYS_WHERE.fullmatch(last)):
        # 'Tuen tuominen Kuusamoon', 'Vihreä siirtymä Savossa': where it goes is not what it is called.
        starts = starts[1:]
    if not starts:
        return end
    if len(starts) == 1:
        return starts[0]
    for start in reversed(starts):
        name = text[start:end]
        if _is_a_heading(story, name):
            return start
        if (
            start == line
            and story.lines[story.line_at(start)].kind == "heading"
            and not _is_owner(text, start, end)
            and (_is_whole_heading(story, end) or not _shorter_stands_alone(text, start, starts, end))
        ):
            return start
        if any(quote + name in text for quote in QUOTES):
            return start
    if _opens_sentence(story, starts[-1]) and (
        not _are_joined(text, starts[-1], starts[-2]) or _is_in_small_letters(text, starts[-2], end)
    ):
        second = TOKEN.match(text, starts[-2])
        if second and second[0] not in place_forms() and text.count(text[starts[-1] : end]) < 2:
            # 'Kunnanhallitus päätti osallistua Kylät kuntoon': the first word opens the sentence only.
            starts = starts[:-1]
            if len(starts) == 1:
                return starts[0]
    return _most_said(story, starts, end, line)


def _most_said(story: Story, starts: list[int], end: int, line: int) -> int:
    """Return the first start of the name that the text says most often, without what owns or opens it."""
    text = story.text
    counted = _counted(text, starts, end)
    most = max(counted[0][0], 1)
    kept = [start for count, start in counted if count == most]
    start = kept[-1]
    while len(starts) > 1 and start != starts[0] and _is_owner(text, start, end):
        if _is_opening(text, start) and start != line and not story.opens_sentence(start):
            break  # 'Erkki Mallinen Uusi Ranta 2 -hankkeesta': the capital is the name's
        after = [other for other in starts if other > start]
        start = min(after)
    return start


def _without_joined(text: str, starts: list[int]) -> list[int]:
    """Return the starts without those that a small English word joins to one before: 'Valley of Lakes'."""
    return [
        start
        for number, start in enumerate(starts)
        if not (
            text[max(0, start - _LONGEST_JOINING) : start].rstrip().rpartition(" ")[2] in _ENGLISH
            and any(_are_joined(text, before, start) for before in starts[number + 1 :])
        )
    ]


def _are_joined(text: str, first: int, second: int) -> bool:
    """Tell whether nothing stands between two words but words with capitals and small English ones."""
    between = text[first:second].split()[1:]
    return all(word in _ENGLISH or word[0].isupper() for word in between)


def _counted(text: str, starts: list[int], end: int) -> list[tuple[int, int]]:
    """Count how often a text has the name from each start: before the noun, where it does several times."""
    named = [(_times_before_noun(text, text[start:end]), start) for start in starts]
    longest = max(named, key=lambda each: (each[0] == named[0][0], -each[1]))
    word = TOKEN.match(text, longest[1])
    if named[0][0] > 1 and word and not word[0].endswith("n"):
        # 'Lahtea Aalto -hankkeessa', and 'Aalto' alone for what it is about.
        return named
    return [(_times_said(text, text[start:end]), start) for start in starts]


def _times_said(text: str, name: str) -> int:
    """Count where a text says a name: not in a longer word, nor at the end of an association's or firm's."""
    return sum(1 for _ in re.finditer(rf"(?<!\w){re.escape(name)}(?!\s(?:ry|rf|oy|oyj|ab|sr)\b)", text))


def _times_before_noun(text: str, name: str) -> int:
    return sum(text.count(name + noun) for noun in _NOUNS)


def _is_a_heading(story: Story, name: str) -> bool:
    """Tell whether some heading says a name and nothing else, in whatever letters."""
    wanted = name.casefold()
    return any(
        line.kind == "heading"
        and line.end - line.start == len(name)
        and story.line_text(line).casefold() == wanted
        for line in story.lines
    )


def _is_in_small_letters(text: str, start: int, end: int) -> bool:
    """Tell whether a name goes on in small letters, so that no word before its first has a capital for it."""
    return all(word[0].islower() for word in text[start:end].split()[1:]) and " " in text[start:end]


# Also with the days between which it runs: 'Nuorten Keidas -hanke 1.1.2020–31.12.2022'.
NOUN_ALONE = re.compile(
    r"\s?[-\u2010\u2011–—]\s?[a-zåäö]*(?:hanke|projekti)(?:\s\(?\d[\d.\s–-]*\)?)?\s*\Z", re.IGNORECASE
)


def _is_whole_heading(story: Story, end: int) -> bool:
    """Tell whether a heading is nothing but the name and the noun: 'Nuorten Keidas -projekti'."""
    line = story.lines[story.line_at(end)]
    return NOUN_ALONE.match(story.text[end : line.end]) is not None


def _shorter_stands_alone(text: str, start: int, starts: list[int], end: int) -> bool:
    """Tell whether the text says what follows a heading's first word: 'Mikä Uusi alku -hanke on?'."""
    said = text.count(text[start:end])
    return any(
        text.count(text[other:end]) > said and text[other:end] not in place_forms()
        for other in starts
        if other > start
    )


def _opens_sentence(story: Story, start: int) -> bool:
    return story.lines[story.line_at(start)].kind != "heading" and story.opens_sentence(start)


def _is_opening(text: str, start: int) -> bool:
    """Tell whether a word is one that opens sentences: 'Uusi'."""
    word = TOKEN.match(text, start)
    return word is not None and word[0].casefold() in _OPENING


def _is_owner(text: str, start: int, end: int) -> bool:
    """Tell whether the first word is a place or a common word and not the name's own: 'Lieksan Uusi alku'."""
    word = TOKEN.match(text, start, end)
    if word is None:
        return False
    return (word[0].endswith("n") and word[0] in place_forms()) or _is_opening(text, start)
