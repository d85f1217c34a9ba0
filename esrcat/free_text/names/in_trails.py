"""The name of a project in the trail to its page: 'Diakonia > Hankkeet > Kirkkovene'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.mention import NOT_NAMES, Mention, folded, mention_of, same_project
from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import topic_of
from esrcat.patterns import quick
from esrcat.vocab.place_forms import place_forms

_TRAIL = quick(r"[>»\u203a]|\s/\s")
_STEP = re.compile(r"\s+[>»\u203a/]\s+")
_PROJECTS = re.compile(
    r"(?:(?:\w+\s){0,2}(?:hankkeet|hankkeemme|projektit|projektimme)|(?:\w+\s){0,2}projekt(?:en)?|(?:\w+\s){0,2}projects)",
    re.IGNORECASE,
)
_NOUN_LAST = re.compile(r"\s?-\s?(?:hanke|projekti)\Z|-projektet\Z|\s[Pp]roject\Z")
_SAYS = re.compile(r"\b(?:gick|går|är|var|blev|blir|oli|on|sai|kävi|was|were|went|is|are|has|had)\b")
# 'Kylien blogi » Kynän jälki': what stands behind these is the title of one writing.
_NEWS = re.compile(
    r"\b(?:\w*blog\w*|uutiset|ajankohtaista|news|nyheter|aktuellt|händelser|tapahtumat|events)\Z",
    re.IGNORECASE,
)
# 'Projects / Completed / Warm Hands'
_STATE = re.compile(
    r"completed|finished|ongoing|current|past|closed|ended|päättyneet|käynnissä(?:\solevat)?|avslutade|pågående|aktuella",
    re.IGNORECASE,
)
# 'Kuva: Kylälehti / N N', whoever took the picture
_CREDIT = re.compile(r"\s*(?:bild(?:text|källa)?|foto|kuva(?:t|teksti)?|photos?|image)\s?:", re.IGNORECASE)
_HEAD = 1500
_LONGEST = 90
_LONGEST_LINE = 200


def name_of_trail(story: Story, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The name that the trail to the page gives, where the text names none or goes on with it behind a comma.

    What stands behind 'projects' is the page's project, whatever other the text names.
    """
    plain = [each for each in mentions if each.weight >= 0]
    for step in _steps(story):
        # A heading of which nothing else speaks is the same words once more.
        alike = [
            each
            for each in plain
            if (each.weight > 0 or folded(each.name) != folded(step.name))
            and (same_project(each.name, step) or same_project(step.name, each))
        ]
        longer = any(step.name.startswith(f"{each.name}, ") for each in alike)
        if not plain or longer or (step.weight > 1 and not alike):
            yield step._replace(weight=step.weight + 1 if longer else step.weight)


def _steps(story: Story) -> Iterator[Mention]:
    """The step behind 'projects', else the last one, where the page says it again and no body has it.

    The trail itself is hardly ever a part of the text: it is looked for at the head of the document.
    """
    for line in story.document.text[:_HEAD].split("\n"):
        if not _TRAIL.search(line) or len(line) > _LONGEST_LINE or "?" in line or _CREDIT.match(line):
            continue
        steps = [" ".join(step.split()) for step in _STEP.split(line)]
        # 'Huvudman: Näs kommun / Avdelningen för hamnar': what stands beside a label is no trail.
        label, colon, _ = steps[0].partition(":")
        if colon and topic_of(label, story.wordings):
            continue
        steps = [step for step in steps if not _STATE.fullmatch(step)]
        behind = [after for step, after in pairwise(steps) if _PROJECTS.fullmatch(step)]
        for step in behind[-1:] or steps[1:][-1:]:
            name = _NOUN_LAST.sub("", step)
            says = not behind and (_SAYS.search(name) or any(map(_NEWS.search, steps[:-1])))
            if not says and 3 < len(name) < _LONGEST and name[0].isupper():
                yield from _said(story, name, 3 if behind else 1)


def _said(story: Story, name: str, weight: int) -> Iterator[Mention]:
    """Yield where the text says a name of a trail, in capitals or not."""
    at = story.text.find(name)
    if at < 0:
        small = story.text.lower()
        at = small.find(name.lower()) if len(small) == len(story.text) else -1
    end = at + len(name)
    if (
        at < 0
        or folded(name) in NOT_NAMES
        or name in place_forms()
        or _PROJECTS.fullmatch(name)
        or topic_of(name, story.wordings)
        or is_never_a_name(name)
    ):
        return
    language = story.wordings[0].language
    if not any(each.start == at and each.certain for each in organisations_in(story.text, at, end, language)):
        yield mention_of(story, at, end, weight, "step of the trail")._replace(name=name)
