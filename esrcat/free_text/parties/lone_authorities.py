"""The authority that no words of a text name as such: the only one beside words of money, or at the top."""

from __future__ import annotations

import re
from collections.abc import Iterable

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.names import is_authority, organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.bodies.other_funders import is_other_funder, may_pay_beside
from esrcat.free_text.parties.lone_organisations import own_bodies
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of
from esrcat.vocab import authorities
from esrcat.vocab.place_context import given_names

_WORDS = patterns_of("esrcat.free_text.parties", "words.txt")

ONLY_AUTHORITY = "only authority of the text"
"""The rule of one that no words name as such."""
_TOP = 4


def only_authority(story: Story, about: Aboutness, actor: Claim | None, fund: object = None) -> Claim | None:
    """The only authority that the text names, best where a sentence with it speaks of money or a decision.

    One that finances nothing of the fund is not counted.
    """
    spoken = [compiled(wording.money_or_decision) for wording in story.wordings]
    speaking = [
        number
        for number in story.saying(*spoken)
        if any(each.search(story.statements[number].text) for each in spoken)
    ]
    found = _authorities(story, about, actor, speaking, fund)
    if len(found) == 1:
        return Claim(
            "authority", next(iter(found.values())), 1, "sentence", "authority beside words of funding"
        )
    if found:
        return None
    return _letterhead(story) or _left_over(story, about, actor, fund)


def _authorities(
    story: Story, about: Aboutness, actor: Claim | None, numbers: Iterable[int] | None, fund: object
) -> dict[str, Organisation]:
    """Return the authorities that some of the project's own sentences name, but the actor."""
    found: dict[str, Organisation] = {}
    # In prose below such a heading a sentence may say who pays.
    listed = [
        (label.start, label.end)
        for label in story.of_topic("partners")
        if ". " not in story.text[label.start : label.end]
    ]
    taking_part = {
        each.name
        for each in own_bodies(story, about)
        if _TAKES_PART.match(story.text, each.end) or any(start <= each.start < end for start, end in listed)
    }
    for each in own_bodies(story, about, numbers):
        if is_authority(each.name) and not (actor and _is_same(actor.organisation.name, each.name)):
            statement = story.statement_at(each.start)
            if each.name in taking_part:
                continue
            if may_pay_beside(each.name, fund) and (
                statement is None or not _OF_OTHER_MATTER.search(statement.text)
            ):
                found.setdefault(each.name, each)
    return found


def _is_same(one: str, other: str) -> bool:
    """Tell whether two names are one authority's: 'Regional Council of X' is 'X:n liitto', too."""
    known = authorities.find(one) or authorities.find(other)
    return one == other or (known is not None and all(_names(known, each) for each in (one, other)))


def _names(known: authorities.Authority, written: str) -> bool:
    return authorities.find(written) == known or written.casefold() == known.name_en.casefold()


# 'X förbund var en av nio partner', 'X liitto on yksi kumppaneista', 'X liitto edusti ryhmässä aluetta'
_TAKES_PART = re.compile(_WORDS["takes_part"])
# A call that is open, or whom to ring: 'Haku on auki ELY-keskuksessa', 'Tider: NTM-centralen, 02-555 6000'.
_OF_OTHER_MATTER = Expression(_WORDS["of_other_matter"])


def _left_over(story: Story, about: Aboutness, actor: Claim | None, fund: object) -> Claim | None:
    """The only authority of a text that speaks of it in other words than those of money and decisions.

    A fund's own office is not meant: of those a text says what they pay.
    """
    found = _authorities(story, about, actor, None, fund)
    if len(found) != 1:
        return None
    ((name, authority),) = found.items()
    statement = story.statement_at(authority.start)
    means_less = statement is not None and _MEANS_LESS.search(statement.text) is not None
    if means_less or is_other_funder(name) or about.is_of_another(authority.start):
        return None
    if _employs(story, authority):
        return None
    return Claim("authority", authority, 1, "sentence", ONLY_AUTHORITY)


def _employs(story: Story, authority: Organisation) -> bool:
    """Tell whether an authority is the line below a person: 'Maija Malli, Chief Specialist' works there."""
    number = story.line_at(authority.start)
    line = story.lines[number]
    if (
        number == 0
        or authority.start != line.start
        or not _TELEPHONE.fullmatch(story.text, authority.end, line.end)
    ):
        return False
    above = story.line_text(story.lines[number - 1]).split()
    return 1 < len(above) <= _MOST_WORDS_OF_PERSON and above[0] in given_names()


_MOST_WORDS_OF_PERSON = 8
_TELEPHONE = re.compile(r"(?:\W*(?:[Tt]el|[Pp]uh|[Pp]hone|[Tt]fn)\b[\W\d]*)?")


# 'The ELY Centre turned us down in 2017.' 'In the steering group sits a member from the ELY Centre.'
_MEANS_LESS = Expression(_WORDS["means_less"], re.IGNORECASE)


def _letterhead(story: Story) -> Claim | None:
    """The authority whose name is a line at the top: it publishes what it has decided."""
    language = story.wordings[0].language
    for line in story.lines[:_TOP]:
        for each in organisations_in(story.text, line.start, line.end, language):
            if (
                each.start == line.start
                and is_authority(each.name)
                and _is_all(story, each, line.end)
                and not _employs(story, each)
            ):
                return Claim("authority", each, 1, "heading", "authority at the top of the text")
    return None


def _is_all(story: Story, each: Organisation, end: int) -> bool:
    rest = story.text[each.end : end]
    return (
        not rest.strip()
        or re.fullmatch(r"\W*(?:tiedot\w+|meddel\w+|informerar|press\w*)?[\s\d./]*", rest) is not None
    )
