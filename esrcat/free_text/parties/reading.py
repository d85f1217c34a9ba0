"""Who carries a project out, with whom, and who finances it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from esrcat.free_text.bodies.beside import add_address, add_business_id
from esrcat.free_text.bodies.claims import TOGETHER, Claim
from esrcat.free_text.bodies.in_full import in_full, in_small_letters
from esrcat.free_text.bodies.labelled import claims_of_label
from esrcat.free_text.bodies.names import is_authority
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.bodies.other_funders import may_pay_beside
from esrcat.free_text.bodies.site_owner import OWNER_OF_SITE, PUBLISHER, SiteOwner
from esrcat.free_text.parties.actor_bare import bare_actor
from esrcat.free_text.parties.actor_by_kind import actor_by_kind
from esrcat.free_text.parties.actor_spoken_of import SPOKEN_OF, actor_spoken_of
from esrcat.free_text.parties.claims_in_brackets import said_in_brackets
from esrcat.free_text.parties.claims_in_sentences import claims_in_sentence
from esrcat.free_text.parties.givers import only_gives
from esrcat.free_text.parties.judged import (
    LEADS,
    LEFT_OVER,
    OVER_OWNER,
    JudgedBody,
    judged_bodies,
    likeliest_leader,
    likely_partners,
    or_likelier,
)
from esrcat.free_text.parties.lone_authorities import ONLY_AUTHORITY, only_authority
from esrcat.free_text.parties.lone_organisations import only_organisation, opening_actor, opening_subject
from esrcat.free_text.parties.no_body import is_no_body
from esrcat.free_text.parties.no_partners import takes_no_part
from esrcat.free_text.parties.partners_by_short_names import partners_by_short_names
from esrcat.free_text.parties.partners_in_company import partners_in_company, without_weak_leaders
from esrcat.free_text.related.others import subprojects_of
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import topic_of
from esrcat.free_text.subject.about import Aboutness
from esrcat.sentences.organisations import same_organisation
from esrcat.span import Span
from esrcat.vocab import authorities

_SAID = 3


def read_organisations(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the beneficiary, the partners and the authority."""
    claims = _claims(story, about)
    judged = judged_bodies(story, about)
    actor = _add_actor(story, about, finds, claims, judged)
    partners = _partners(story, about, claims, judged, actor)
    year = _first_year(finds)
    _add_partners(story, finds, [each for each in partners if not takes_no_part(story, each, year)], actor)
    authority = _authority(story, about, claims, actor, finds.get("/fund"))
    if authority:
        _add(story, finds, "/authority", authority)
    if actor:
        add_address(story, finds, actor)
        add_business_id(story, finds, "/actor", actor.organisation, story.of_topic("business_id"))


def _claims(story: Story, about: Aboutness) -> list[Claim]:
    """Return what labels and sentences about the project say of bodies."""
    claims = [
        claim
        for label in story.labelled
        if about.is_own_at(label.label_start)
        for claim in claims_of_label(story, label)
    ]
    # 'Partners: Malla Council (main partner), …'
    claims = [
        claim._replace(part="actor")
        if claim.part == "partner"
        and (
            said_in_brackets(story.text, claim.organisation) == "actor"
            or _LEADS_IT.match(story.text, claim.organisation.end)
        )
        else claim
        for claim in claims
    ]
    for number, statement in enumerate(story.statements):
        if about.is_own(number):
            claims += [
                claim
                for claim in claims_in_sentence(story, about, number, statement.start, statement.end)
                if not (claim.part == "actor" and _leads_not(story, claim))
            ]
    claims = [
        each
        for each in claims
        if not (_is_project(each, about) or is_no_body(story, each) or _is_label(story, each.organisation))
    ]
    claims = in_full(story, claims)
    return without_weak_leaders(story, claims)


def _is_label(story: Story, organisation: Organisation) -> bool:
    """Tell whether what stands where a body would is a label: 'Yhteistyökumppanit, ohjausryhmä …'."""
    return topic_of(organisation.name, story.wordings) is not None


def _add_actor(
    story: Story, about: Aboutness, finds: Finds, claims: list[Claim], judged: Mapping[str, JudgedBody]
) -> Claim | None:
    """Add who carries the project out, and return it where the text itself names it."""
    actor = _best(
        [claim for claim in claims if claim.part == "actor" and not _is_only_authority(claim, claims)]
    )
    if actor is None or actor.score < _SAID:
        bare = bare_actor(story, about)
        actor = bare if bare is not None and not _leads_the_whole(story, bare) else actor
    if actor is None or actor.score < _SAID:
        actor = actor_by_kind(story, about) or actor
    if actor is None or actor.score < _SAID:
        spoken_of = actor_spoken_of(story, about, claims)
        if isinstance(spoken_of, SiteOwner):
            _add_around(story, finds, spoken_of, SPOKEN_OF)
            return None
        actor = spoken_of or actor
    actor = _judged_actor(story, about, claims, judged, actor)
    if actor:
        (actor,) = in_full(story, [actor])
        _add(story, finds, "/actor", actor)
    elif story.owner is not None:
        _add_around(story, finds, story.owner, OWNER_OF_SITE)
    elif story.publisher is not None:
        _add_around(story, finds, story.publisher, PUBLISHER)
    return actor


def _add_around(story: Story, finds: Finds, named: tuple[str, Span], rule: str) -> None:
    """Add a beneficiary whose name stands around the text alone."""
    name, span = named
    finds.add_around("/actor/name", in_small_letters(story, name), span, rule)


def _partners(
    story: Story, about: Aboutness, claims: list[Claim], judged: Mapping[str, JudgedBody], actor: Claim | None
) -> list[Claim]:
    """Return who may take part, by labels, sentences, sub-projects and the words around."""
    # Who was only thought to lead, of several that do something together, takes part in it.
    partners = [
        claim
        for claim in claims
        if claim.part == "partner" or (claim.part == "actor" and claim.score == TOGETHER and actor)
    ]
    partners += partners_in_company(story, about, [*claims, *([actor] if actor else [])])
    partners += partners_by_short_names(story, about)
    partners += _hosts(story)
    taken = {each.organisation.name for each in (*claims, *partners, *([actor] if actor else []))}
    taken |= {around[0] for around in (story.owner, story.publisher) if around is not None and not actor}
    return [*partners, *likely_partners(story, judged, taken, actor)]


def _authority(
    story: Story, about: Aboutness, claims: list[Claim], actor: Claim | None, fund: object
) -> Claim | None:
    """Return which authority pays; one that finances nothing of the fund is of another matter."""
    found = [
        each
        for each in claims
        if each.part == "authority"
        and is_authority(each.organisation.name)
        and may_pay_beside(each.organisation.name, fund)
    ]
    if found:
        return _best(found)
    lone = only_authority(story, about, actor, fund)
    partners = {each.organisation.name for each in claims if each.part == "partner"}
    # What is said of it is that it takes part.
    return None if lone and lone.rule == ONLY_AUTHORITY and lone.organisation.name in partners else lone


def _first_year(finds: Finds) -> int | None:
    start = str(finds.get("/start") or "")
    return int(start[:4]) if start[:4].isdecimal() else None


def _judged_actor(
    story: Story, about: Aboutness, claims: list[Claim], judged: Mapping[str, JudgedBody], actor: Claim | None
) -> Claim | None:
    """Return who carries the project out, by the words around where rules found nobody or only guess."""
    named_partners = {claim.organisation.name for claim in claims if claim.part == "partner"}
    if actor is None or actor.score < _SAID:
        least = LEADS if story.owner is None else OVER_OWNER
        actor = likeliest_leader(judged, named_partners, least) or actor
    lone = actor or opening_actor(story, about) or opening_subject(story, about)
    if actor is None and lone is not None and lone.organisation.name in named_partners:
        # 'Lumipolku – kumppanina Aukean kunta': its sentence says that it takes part.
        lone = None
    if lone is None and story.owner is None:
        lone = only_organisation(story, about, claims)
    if lone is not None:
        lone = or_likelier(judged, named_partners, lone, about)
    if lone is None and story.owner is None:
        lone = likeliest_leader(judged, named_partners, LEFT_OVER)
    return None if lone is None or _is_project(lone, about) else lone


def _hosts(story: Story) -> Iterator[Claim]:
    """Those that run the sub-projects take part in the whole."""
    for facts in subprojects_of(story):
        for fact in facts:
            if fact.key == "host":
                host = Organisation(str(fact.value), fact.start, fact.end)
                yield Claim("partner", host, 3, "list", "host of a sub-project")


def read_authority(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the authority alone."""
    claims = [
        claim
        for number, each in enumerate(story.statements)
        for claim in claims_in_sentence(story, about, number, each.start, each.end)
    ]
    found = [claim for claim in claims if claim.part == "authority" and is_authority(claim.organisation.name)]
    authority = _best(found) or only_authority(story, about, None)
    if authority:
        _add(story, finds, "/authority", authority)


def read_shared_actor(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the one that a text about several projects says to carry them all out."""
    claims = [
        claim
        for number, each in enumerate(story.statements)
        if _ALL.search(story.text, each.start, each.end)
        for claim in claims_in_sentence(story, about, number, each.start, each.end)
        if claim.part == "actor" and claim.score >= _SAID
    ]
    actors = {claim.organisation.name for claim in claims}
    if len(actors) == 1:
        _add(story, finds, "/actor", claims[0])


_ALL = re.compile(
    r"\b(?:molem\w+|kumpaa\w*|kaksi|kolme|kaikki\w*|hankkeit\w+|hankkeet|båda|bägge|två|tre|alla|projekten|both|two|three|all|projects)\b",
    re.IGNORECASE,
)


def _leads_not(story: Story, claim: Claim) -> bool:
    """Tell whether a label calls who seems to lead a partner, or the money is said to come from it.

    Nor does who leads what the project is a part of lead the project.
    """
    each = claim.organisation
    return _leads_the_whole(story, claim) or _is_labelled_partner(story, claim) or only_gives(story, each)


def _leads_the_whole(story: Story, claim: Claim) -> bool:
    start = claim.organisation.start
    return _OF_THE_WHOLE.search(story.text, max(0, start - _FAR), start) is not None


# 'Kumppanit: Salon kaupunki, Rannan opisto koordinoi hanketta'
_LEADS_IT = re.compile(r"\s(?:koordinoi|hallinnoi|vetää|johtaa)\s(?:\w*hanketta|\w*projektia)\b")
# 'Hanke on osa valtakunnallista soutuhanketta, jota koordinoi …'
_OF_THE_WHOLE = re.compile(
    r"\bosa(?:na)?\s(?:[\w-]+\s){0,5}?\w*(?:hanketta|kokonaisuutta|projektia|ohjelmaa),\s(?:jota|jonka|jossa)\s(?:\w+\s){1,3}\Z"
    r"|\bdel\sav\s(?:[\w-]+\s){0,5}?\w*(?:projektet|projekt|helhet),\ssom\s(?:\w+\s){1,3}av\s\Z"
    r"|\bpart\sof\s(?:[\w-]+\s){0,5}?(?:project|programme),\s(?:which\sis\s)?(?:\w+\s){1,2}by\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_FAR = 120


def _is_labelled_partner(story: Story, claim: Claim) -> bool:
    start = claim.organisation.start
    return any(
        label.start <= start < label.end for label in story.of_topic("partners") if label.method != "heading"
    )


def _is_project(claim: Claim, about: Aboutness) -> bool:
    """Tell whether what looks like an organisation is the project itself: 'Night School for Boats'."""
    return claim.method != "label" and claim.organisation.name in about.own_names()


def _best(claims: list[Claim]) -> Claim | None:
    return max(claims, key=lambda claim: (claim.score, -claim.organisation.start), default=None)


def _is_only_authority(claim: Claim, claims: list[Claim]) -> bool:
    """An authority that finances the project is its actor only where that is said plainly."""
    return claim.score < 5 and any(
        other.part == "authority" and other.organisation.name == claim.organisation.name for other in claims
    )


def _add(story: Story, finds: Finds, base: str, claim: Claim) -> None:
    each = claim.organisation
    name = in_small_letters(story, each.name)
    finds.add(f"{base}/name", name, each.start, each.end, claim.method, claim.rule)
    finds.add(
        f"{base}/as_written",
        " ".join(story.text[each.start : each.end].split()),
        each.start,
        each.end,
        claim.method,
        claim.rule,
    )
    authority = authorities.find(each.name)
    today = authorities.current(authority) if authority else None
    if today and today is not authority:
        finds.follow(f"{base}/current/name", today.name, claim.rule)


def _add_partners(story: Story, finds: Finds, claims: list[Claim], actor: Claim | None) -> None:
    seen = [actor.organisation.name] if actor else []
    ordinal = 0
    for claim in sorted(claims, key=lambda claim: (-claim.score, claim.organisation.start)):
        name = claim.organisation.name
        if any(same_organisation(name, other) or same_organisation(other, name) for other in seen):
            continue
        seen.append(name)
        _add(story, finds, f"/partners/{ordinal}", claim)
        add_business_id(story, finds, f"/partners/{ordinal}", claim.organisation, [])
        ordinal += 1
