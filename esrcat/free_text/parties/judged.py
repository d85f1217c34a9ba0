"""Who carries a project out and who takes part in it, by the words around all mentions of a body."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from esrcat.free_text.bodies.claims import CHAIN, Claim
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.parties.lone_organisations import is_asked, may_act, own_bodies
from esrcat.free_text.parties.no_body import is_no_body
from esrcat.free_text.parties.only_helps import lies_in, only_helps
from esrcat.free_text.parties.part_words import ONE_PART_OF_IT
from esrcat.free_text.persons.titles import title_before
from esrcat.free_text.story.countries import COUNTRY
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import chance_of
from esrcat.sentences.organisations import same_organisation
from esrcat.vocab.place_context import given_names

LIKELY = 0.5
"""So much makes it likely that a body takes part, or is one at all."""
LEADS = 0.6
"""So much makes a body the one that carries a project out, where rules only guess."""
OVER_OWNER = 0.7
"""So much does on the site of another, who is left to carry it out else."""
LEFT_OVER = 0.1
"""So much does where rules find nobody: of the bodies of a text one leads."""
_OVER_RULES = 0.8
"""So much does where rules call it a partner."""
_PLAIN_LEAD = 2
"""The one left over must be that much likelier than the next."""
_SAID = 3
_HARDLY = 0.1
_RATHER, _SURELY = 0.15, 0.6
"""A guess that hardly leads gives way to one that rather does, and what rules say to one that surely does."""
_TAKES_PART = 0.55
_LISTED = 0.3
_OPENS = frozenset("I På Av Om Vi Me He In At On By An My We Se Ei".split())
"""What stands in front of names where a sentence begins."""
_LEADS = "words around who carries it out"
_PARTNER = "words around who takes part"


# 'Niemen kaupungin kehitysyhtiö Laine': whose something is does not carry the project out by that.
_OWNS = re.compile(
    r"\s(?:omistama|ylläpitämä|pyörittämä|rakennutta|(?:[\w-]*(?:kehitys|kehittämis|elinkeino)yhtiö(?![\w-])|\w*(?:sopimu[sk]|strategia)))"
)


class JudgedBody(NamedTuple):
    """A body with its chances of leading and of taking part, and where each is highest."""

    leads: float
    leading: Organisation
    takes_part: float
    taking_part: Organisation


def judged_bodies(story: Story, about: Aboutness) -> dict[str, JudgedBody]:
    """Return the bodies that the project's own sentences name and that may act, by name.

    What nothing but words around shows to be a body must be likely to lead or to take part.
    """
    found: dict[str, JudgedBody] = {}
    for each in own_bodies(story, about):
        if _OWNS.match(story.text, each.end) or lies_in(story.text, each.start):
            continue
        if about.is_of_another(each.start) or not may_act(each._replace(certain=True), about):
            continue
        where = each.start, each.end
        leads, part = chance_of(about, "leaders", *where), chance_of(about, "partners", *where)
        # A genitive and a capital may be anything in Finnish: 'Varsin Hyvän', 'Vanhan Sahan'.
        unknown = not each.certain and story.wordings[0].language == "fi"
        helps = ONE_PART_OF_IT.match(story.text, each.end) or only_helps(story, each)
        if unknown or helps or is_asked(story, each):
            leads = 0.0
        if _only_pays(story, each):
            part = 0.0
        if listed := _with_country(story, each):
            leads = 0.0
            if each.start != listed:
                # Of 'Harbour Union of Local and Regional Boards (Latvia)' a part is no body.
                continue
        if not each.certain and (
            max(leads, part) < LIKELY or _is_no_name(story, each) or title_before(story, each.start)
        ):
            continue
        body = found.get(each.name, JudgedBody(leads, each, part, each))
        if leads > body.leads:
            body = body._replace(leads=leads, leading=each)
        if part > body.takes_part:
            body = body._replace(takes_part=part, taking_part=each)
        found[each.name] = body
    return {
        name: each for name, each in found.items() if not any(other.endswith(f" {name}") for other in found)
    }


_BODY_IN_COUNTRY = re.compile(rf"[A-ZÅÄÖ\"][^\n]{{2,110}}?(?:\s\({COUNTRY}\)|,\s{COUNTRY})(?=\s|\Z)")


def _with_country(story: Story, each: Organisation) -> int | None:
    """Return where an item begins that is a body with its country: none of them leads by its place."""
    line = story.lines[story.line_at(each.start)]
    if line.kind != "item" or not _BODY_IN_COUNTRY.match(story.text, line.start, line.end):
        return None
    return line.start


# 'The project is co-funded by the cities of A and B.'
_PAID_BY = re.compile(
    r"\b(?:co-?(?:funded|financed)|medfinansier(?:as|ad|at))\s+(?:by|av)\s+(?:the\s+)?(?!.*\b(?:partners?|partner\w*)\b)[^.;]*\Z",
    re.IGNORECASE,
)


def _only_pays(story: Story, each: Organisation) -> bool:
    """Tell whether a clause says of a body that it pays beside the fund, and no more."""
    statement = story.statement_at(each.start)
    return statement is not None and _PAID_BY.search(story.text[statement.start : each.start]) is not None


def _is_no_name(story: Story, each: Organisation) -> bool:
    """Tell whether what nothing shows to be a body is a person, or opens with a word: 'I Vasa'."""
    words = each.name.split()
    return (
        words[0] in given_names()
        or words[0] in _OPENS
        or is_no_body(story, Claim("actor", each, 1, "sentence", _LEADS))
    )


def likeliest_leader(
    judged: Mapping[str, JudgedBody], partners: Collection[str], least: float
) -> Claim | None:
    """Return the body that is likeliest to lead, hardly one of those that rules call partners."""
    free = [
        each
        for name, each in judged.items()
        if each.leads > each.takes_part and (name not in partners or each.leads >= _OVER_RULES)
    ]
    free.sort(key=lambda each: -each.leads)
    if not free or free[0].leads < least:
        return None
    if least < LEADS and len(free) > 1 and free[0].leads < _PLAIN_LEAD * free[1].leads:
        return None
    return Claim("actor", free[0].leading, 1, "sentence", _LEADS)


def or_likelier(
    judged: Mapping[str, JudgedBody], partners: Collection[str], actor: Claim, about: Aboutness
) -> Claim | None:
    """Return the actor that rules found, or who is plainly likelier; None for a guess that takes part."""
    each = actor.organisation
    known = judged.get(each.name)
    leads = known.leads if known else chance_of(about, "leaders", each.start, each.end)
    if leads >= _HARDLY:
        return actor
    guessed = actor.score < _SAID or not each.certain
    likelier = likeliest_leader(judged, partners, _RATHER if guessed else _SURELY)
    if likelier is None and actor.score < _SAID and known and known.takes_part >= LIKELY:
        return None
    return likelier or actor


def likely_partners(
    story: Story, judged: Mapping[str, JudgedBody], named: Collection[str], actor: Claim | None
) -> Iterator[Claim]:
    """Yield those that the words around call partners, of which rules say nothing: none of `named`.

    In a list with one of them less is enough.
    """
    free = [
        each
        for name, each in judged.items()
        if not any(same_organisation(name, other) or same_organisation(other, name) for other in named)
    ]
    plain = [
        each
        for each in free
        if each.takes_part >= _TAKES_PART
        and (each.leads <= each.takes_part or (actor is not None and each.takes_part >= LIKELY))
    ]
    listed = [
        each
        for each in free
        if each.takes_part >= max(_LISTED, each.leads)
        and any(_are_listed(story, each.taking_part, other.taking_part) for other in plain)
    ]
    for each in dict.fromkeys((*plain, *listed)):
        yield Claim("partner", each.taking_part, 1, "sentence", _PARTNER)


def _are_listed(story: Story, one: Organisation, other: Organisation) -> bool:
    """Tell whether nothing but what joins a list stands between two bodies: 'A, B ja C'."""
    first, second = sorted((one, other), key=lambda each: each.start)
    return CHAIN.fullmatch(story.text, first.end, second.start) is not None
