"""What a text about several projects says of all of them: fund, programme period and authority."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from esrcat.evidence import Found
from esrcat.free_text.funds.reading import read_fund
from esrcat.free_text.names.reading import Names
from esrcat.free_text.parties.reading import read_authority, read_shared_actor
from esrcat.free_text.periods.milestones import read_milestones
from esrcat.free_text.related.others import read_programme_parts
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.telling import story_from
from esrcat.pages import Content
from esrcat.pages.counting import PLURAL
from esrcat.pages.funds import find_funds
from esrcat.pages.kinds import Stretch

_OF_ALL = (
    "/fund",
    "/fund_as_written",
    "/programme_period",
    "/priority_axis/number",
    "/specific_objective/number",
    "/authority/name",
    "/authority/as_written",
    "/authority/current/name",
    "/actor/name",
    "/actor/as_written",
)


def shared_facts(story: Story) -> list[Found]:
    """Return what the part of a text that is about no single project says of the funding."""
    about = Aboutness(story, Names(None, (), ()))
    finds = Finds(story)
    read_fund(story, about, finds)
    read_authority(story, about, finds)
    read_shared_actor(story, about, finds)
    read_programme_parts(story, about, finds)
    read_milestones(story, about, finds)
    facts = [found for found in finds.extraction.found if found.pointer in _OF_ALL]
    left_out = [each for each in ("/fund", "/authority") if _pays_some(finds, each)]
    if "/fund" in left_out:
        left_out.append("/programme_period")
    return [each for each in facts if not each.pointer.startswith(tuple(left_out))] + _decision(finds)


def _pays_some(finds: Finds, pointer: str) -> bool:
    """Tell whether the sentence that says who pays names several funds: each pays some of the projects."""
    at = finds.places.get(pointer) or finds.places.get(f"{pointer}/name")
    statement = finds.story.statement_at(at[0]) if at else None
    if statement is None:
        return False
    named = find_funds(statement.text)
    kinds = ((each.fund.rstrip("+"), statement.text[slice(*each.span)]) for each in named)
    funds = {fund if fund in _STRUCTURAL else written for fund, written in kinds}
    return len(funds & _STRUCTURAL) > 1 if pointer == "/fund" else len(funds) > _FUNDS_OF_ONE


_STRUCTURAL = {"ESF", "ERDF", "JTF"}
_FUNDS_OF_ONE = 2
"""An authority may grant money of two funds, 'EAKR- ja JTF-tukea'; of more it is one payer of many."""


def of_no_project(content: Content, outside: Sequence[int], stretches: Sequence[Stretch]) -> list[int]:
    """Return those of the blocks outside that tell of no project of their own.

    Amid the parts stand what is said of all and whole sections on others of which too little is told:
    'Lahti soutaa on säätiön rahoittama hanke' says nothing of who pays the rest.
    """
    first, last = stretches[0].first, stretches[-1].end
    return [
        number
        for number in outside
        if not (
            first < number < last
            and content.blocks[number].kind != "heading"
            and _is_on_one(content.text_of(content.blocks[number]))
        )
    ]


def _is_on_one(text: str) -> bool:
    """Tell whether a paragraph opens with the name of a project and the word for what it is."""
    named = _IS_A_PROJECT.match(text)
    return named is not None and PLURAL.search(text.lower()) is None


_IS_A_PROJECT = re.compile(
    r"[A-ZÅÄÖ][^\n.:;!?]{2,60}?\s?(?:-hank(?:e|keessa|keen|etta)\b|-projekti(?:n|ssa)?\b"
    r"|(?:on|oli|är|var|is|was)\s(?:[^\n.;!?]{1,80}\s)?(?:\w*hanke|\w*projekti|\w*projekt|project)\b)"
)
_SEVERAL = 2
_OF_GROUP = (
    "/fund",
    "/fund_as_written",
    "/authority/",
    "/priority_axis/",
    "/specific_objective/",
    "/programme",
)


def facts_by_group(
    content: Content, stretches: Sequence[Stretch], outside: Collection[int], of_all: list[Found]
) -> list[list[Found]]:
    """Return what is said of each project by the whole text and by the line over its group.

    Where lines such as 'Maakuntaliiton EAKR-hankkeet:' name several funds, none is that of all.
    """
    over = [_line_over(content, each.first, outside) for each in stretches]
    said = {n: shared_facts(story_from(content, [n], None)) for n in {*over} - {None} if n is not None}
    funds = {found.value for facts in said.values() for found in facts if found.pointer == "/fund"}
    if len(funds) < _SEVERAL:
        return [of_all] * len(over)
    kept = [found for found in of_all if not found.pointer.startswith(_OF_GROUP)]
    return [[*(said[n] if n is not None else ()), *kept] for n in over]


def _line_over(content: Content, first: int, outside: Collection[int]) -> int | None:
    """Return the last heading, or line that ends with a colon, over a project that is none's own."""
    for n in range(first - 1, -1, -1):
        if n in outside and (
            content.blocks[n].kind == "heading" or content.text_of(content.blocks[n])[-1:] == ":"
        ):
            return n
    return None


def _decision(finds: Finds) -> list[Found]:
    """Return the day of the decision on all projects, where a text tells of one such day and no step else."""
    steps = [found for found in finds.extraction.found if found.pointer.startswith("/milestones/")]
    days = {found.value for found in steps if found.pointer.endswith("/date")}
    of_decision = all(found.value == "funding_decision" for found in steps if found.pointer.endswith("/what"))
    return steps[:2] if of_decision and len(days) == 1 else []


def take_over(finds: Finds, facts: list[Found]) -> None:
    """Add what is said of all projects where a project's own part says nothing of the kind."""
    own = {pointer.split("/")[1] for pointer in finds.pointers}
    for found in facts:
        key = found.pointer.split("/")[1]
        if key not in own and not (key == "fund_as_written" and "fund" in own):
            finds.pointers[found.pointer] = found.value
            finds.extraction.found.append(found)
