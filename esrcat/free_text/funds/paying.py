"""Which of several funds that a text names pays for its project: the one that a sentence says to pay."""

from __future__ import annotations

import re
from collections.abc import Sequence

from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.pages.funds import NamedFund
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.funds", "words.txt")

_PAYS = re.compile(_WORDS["pays"], re.IGNORECASE)
_OURS = re.compile(
    r"\b(?:meidän|hankkee(?:n|mme|lle|seen)|projekti(?:n|mme)|(?:vår[at]?|our)\s(?:project|money|grant|work|projekt|pengar|arbete)\w*|projektets?|project['’]s)\b",
    re.IGNORECASE,
)
_OF_PROJECT = re.compile(r"\s?-?\s?(?:hank|projekti|projekt|project)", re.IGNORECASE)

# What somebody did before: 'on aiemmin johtanut Horisontti 2020 -rahoitteista konsortiota'.
_EARLIER = re.compile(
    r"\b(?:on|oli|hän)\s(?:aiemmin|aikaisemmin)\b|\b(?:har|hade)\stidigare\b|\b(?:has|had)\s(?:previously|earlier)\b",
    re.IGNORECASE,
)
# 'aluekehitysrahastosta ja valtiolta': the structural funds pay together with the state.
_WITH_STATE = re.compile(
    r"(?:\s?\([^()]{2,12}\))?-?\s(?:ja|sekä|och|samt|and)\s(?:the\s)?(?:valtio|stat(?:en|lig|e\b))",
    re.IGNORECASE,
)


def paying_fund(story: Story, about: Aboutness, found: Sequence[NamedFund]) -> NamedFund | None:
    """Return where the text names the fund that most plainly pays; None where nothing says so of any of them.

    Where all mentions are of one fund it is that one, and the first in a sentence that names the project.
    """
    near = [each for each in found if about.number_at(each.span.start) in about.mentions_own]
    first = next(iter([*near, *found]), None)
    if len({each.name for each in found}) < 2 or first is None:
        return first
    plain = {each: _plainness(story, about, each) + (each.name == first.name) for each in found}
    best = max(found, key=plain.__getitem__)
    return best if plain[best] > 1 else None


def _plainness(story: Story, about: Aboutness, fund: NamedFund) -> int:
    """Return how plainly the sentence of a fund says that it pays for the project."""
    number = about.number_at(fund.span.start)
    # The cell of a row is no sentence.
    statement = story.statement_at(fund.span.start) or story.lines[story.line_at(fund.span.start)]
    around = f"{story.text[statement.start : fund.span.start]} {story.text[fund.span.end : statement.end]}"
    signs = (
        _PAYS.search(around) or _OF_PROJECT.match(story.text, fund.span.end),
        _OURS.search(around),
        number in about.mentions_own,
        _WITH_STATE.match(story.text, fund.span.end),
        _answers(story, about, number),
    )
    earlier = _EARLIER.search(story.text[statement.start : statement.end]) is not None
    return 2 * (sum(map(bool, signs)) - 2 * earlier)


def _answers(story: Story, about: Aboutness, number: int) -> bool:
    """Tell whether a sentence stands behind the question who pays: 'Kuka teitä rahoittaa?'"""
    if number < 1 or number >= len(story.statements):
        return False
    question = story.statements[number - 1].text.rstrip()
    return question.endswith("?") and about.is_own(number - 1) and _PAYS.search(question) is not None
