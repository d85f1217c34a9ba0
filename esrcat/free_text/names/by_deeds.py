"""The name that a text takes for known: not called a project, it begins, ends, costs, is paid for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.mention import Mention, folded, mention_of
from esrcat.free_text.names.never import may_name
from esrcat.free_text.names.phrases_by_deeds import COMMON, DEEDS
from esrcat.free_text.story.story import Story
from esrcat.pages.funds import find_funds

BY_DEEDS = "what begins, ends or is paid for"
"""The rule of such a name."""
_FIGURE = re.compile(r"\d")
_NEXT = re.compile(r"\s(?=[A-ZÅÄÖ])")
_DENIED = re.compile(r"\b(?:not|inte|ei|eikä|eivät)\b", re.IGNORECASE)
_SHORTEST, _OFTEN = 4, 2


def name_by_deeds(story: Story) -> Iterator[Mention]:
    """Yield the places of the one name that this is said of most often."""
    told: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end in _told(story):
        told[folded(story.text[start:end])].append((start, end))
    named = [
        spans
        for spans in told.values()
        if may_name(story.text[slice(*spans[0])], shortest=_SHORTEST) and _is_name(story, spans)
    ]
    for start, end in max(named, key=len, default=[]):
        yield mention_of(story, start, end, 1, BY_DEEDS)


def _told(story: Story) -> Iterator[tuple[int, int]]:
    """Yield of whom sentences tell this that have a figure or a fund, as the next one may."""
    for wording in story.wordings:
        deeds = DEEDS[wording.language]
        for number in story.saying(deeds):
            statement = story.statements[number]
            last = story.statements[min(number + 1, len(story.statements) - 1)]
            told = story.text[statement.start : last.end]
            if story.lines[statement.line].kind == "heading" or not (
                _FIGURE.search(told) or find_funds(told)
            ):
                continue
            for match in deeds.finditer(story.text, statement.start, statement.end):
                if not _DENIED.search(story.text, statement.start, match.start()):
                    yield _without_opening(story.text, *match.span(match.lastgroup or "name"))


def _without_opening(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out words in front of a name that have a capital of their sentence: 'När Vårdtrappan'."""
    while (first := COMMON.match(text, start, end)) and (rest := _NEXT.match(text, first.end(), end)):
        start = rest.end()
    return start, end


def _is_name(story: Story, spans: list[tuple[int, int]]) -> bool:
    """Tell whether the text writes words as a name, more than once, and nowhere as that of a body."""
    words = story.text[slice(*spans[0])]
    places = [match.start() for match in re.finditer(rf"(?<![\w-]){re.escape(words)}", story.text)]
    is_capital = any(not story.opens_sentence(at) for at in places) or (
        " " in words and len(places) >= _OFTEN
    )
    if words.lower() in story.text or not is_capital:
        return False
    if len(spans) < _OFTEN and story.text.casefold().count(words.casefold()) < _OFTEN:
        return False
    return not any(is_of_body(story, at, at + len(words)) for at in places)


def is_of_body(story: Story, start: int, end: int) -> bool:
    """Tell whether what stands between two offsets is, or is a part of, the sure name of a body."""
    statement = story.statement_at(start)
    language = story.wordings[0].language
    return statement is not None and any(
        each.certain and each.start < end and start < each.end
        for each in organisations_in(story.text, statement.start, statement.end, language)
    )
